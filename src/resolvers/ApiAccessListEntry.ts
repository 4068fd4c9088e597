import type { ApiAccessListEntryResolvers } from '../generated/resolvers.ts';
import { isOpenToInternet, toPrefixLength } from './insights/blocks.ts';
import { toEntryName, toGlobalId } from './node/global-id.ts';

export const ApiAccessListEntry: ApiAccessListEntryResolvers = {
  id: (entry) => toGlobalId(['ApiAccessListEntry', entry.owner.organizationId, entry.owner.id, toEntryName(entry)]),
  prefixLength: toPrefixLength,
  openToInternet: isOpenToInternet,
  used: ({ requestCount }) => requestCount > 0,
};
