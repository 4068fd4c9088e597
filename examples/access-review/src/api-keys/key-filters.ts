import type { ApiKeyRow_AccessFragment, ApiKeyRow_KeyFragment } from '../graphql/graphql.ts';

export type ReachFilter = 'all' | 'any' | 'blocked' | 'unused';

export const REACH_FILTERS: readonly (readonly [ReachFilter, string])[] = [
  ['all', 'All keys'],
  ['any', 'Usable from any address'],
  ['blocked', 'Blocked'],
  ['unused', 'With unused addresses'],
];

/** Atlas has no such filters, so they apply to what has been loaded. What has not arrived yet fits only `all`. */
export function fitsReach(access: ApiKeyRow_AccessFragment | undefined, filter: ReachFilter): boolean {
  switch (filter) {
    case 'all':
      return true;
    case 'any':
      return access?.apiAccess === 'ANY_ADDRESS';
    case 'blocked':
      return access?.apiAccess === 'BLOCKED';
    case 'unused':
      return (access?.accessList?.totalCount ?? 0) > 0;
  }
}

/** Whether its description or its public key has this in it, whatever the case. */
export function fitsText({ description, publicKey }: ApiKeyRow_KeyFragment, text: string): boolean {
  return `${description} ${publicKey}`.toLowerCase().includes(text.toLowerCase());
}
