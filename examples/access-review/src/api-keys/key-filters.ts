import type {
  ApiAccessBadge_CredentialFragment,
  ApiKeyRow_AccessFragment,
  ApiKeyRow_KeyFragment,
} from '../graphql/graphql.ts';

export type ReachFilter = 'all' | 'any' | 'blocked' | 'unused';

export const REACH_FILTERS: readonly (readonly [ReachFilter, string])[] = [
  ['all', 'All keys'],
  ['any', 'Usable from any address'],
  ['blocked', 'Blocked'],
  ['unused', 'With unused addresses'],
];

/** What the filter is about; undefined until it has arrived. */
export interface KnownReach {
  access: ApiAccessBadge_CredentialFragment | undefined;
  unused: ApiKeyRow_AccessFragment | undefined;
}

/** Atlas has no such filters, so they apply to what has been loaded. What has not arrived yet fits only `all`. */
export function fitsReach({ access, unused }: KnownReach, filter: ReachFilter): boolean {
  switch (filter) {
    case 'all':
      return true;
    case 'any':
      return access?.limitedByAddress === false;
    case 'blocked':
      return access?.apiAccess === 'BLOCKED';
    case 'unused':
      return (unused?.accessList?.totalCount ?? 0) > 0;
  }
}

/** Whether its description or its public key has this in it, whatever the case. */
export function fitsText({ description, publicKey }: ApiKeyRow_KeyFragment, text: string): boolean {
  return `${description} ${publicKey}`.toLowerCase().includes(text.toLowerCase());
}
