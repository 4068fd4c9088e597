import type { ApiCredentialRef } from '../datasources/models.ts';
import type { ApiKeyResolvers } from '../generated/resolvers.ts';
import { plainEdge, toConnection, toFilteredConnection } from './connections/connection.ts';
import { coverInternet } from './insights/blocks.ts';

type Fields = {
  [field in 'accessList' | 'accessListEntry' | 'apiAccess' | 'limitedByAddress']: NonNullable<
    Extract<ApiKeyResolvers[field], (...args: never[]) => unknown>
  > extends (parent: infer _Parent, ...rest: infer Rest) => infer Result
    ? (owner: ApiCredentialRef, ...rest: Rest) => Result
    : never;
};

/** What keys and service accounts share: from where they may call Atlas. */
export const apiCredential: Fields = {
  accessList(owner, args, { datasources }) {
    const { used } = args;
    if (used == null) return toConnection(args, (window) => datasources.apiAccessLists.list(owner, window));
    return toFilteredConnection(
      args,
      { used },
      async () => {
        const entries = await datasources.apiAccessLists.listWhole(owner);
        return entries.filter(({ requestCount }) => requestCount > 0 === used);
      },
      plainEdge,
    );
  },

  accessListEntry: (owner, { entry }, { datasources }) => datasources.apiAccessLists.find(owner, entry),

  async apiAccess(owner, _args, { datasources }) {
    if (await datasources.apiAccessLists.hasEntries(owner)) return 'LISTED_ADDRESSES';
    const { apiAccessListRequired } = await datasources.organizations.getSettings(owner.organizationId);
    return apiAccessListRequired ? 'BLOCKED' : 'ANY_ADDRESS';
  },

  async limitedByAddress(owner, _args, { datasources }) {
    const entries = await datasources.apiAccessLists.listWhole(owner);
    if (entries.length > 0) return !coverInternet(entries);
    const { apiAccessListRequired } = await datasources.organizations.getSettings(owner.organizationId);
    return apiAccessListRequired;
  },
};
