import type { ServiceAccountRow_AccountFragment } from '../graphql/graphql.ts';

export type SecretFilter = 'all' | 'ending' | 'unused';

export const SECRET_FILTERS: readonly (readonly [SecretFilter, string])[] = [
  ['all', 'All service accounts'],
  ['ending', 'A secret ends within a week'],
  ['unused', 'A secret was never used'],
];

/** Atlas has no such filters, so they apply to what has been loaded. */
export function fitsSecrets({ secrets }: ServiceAccountRow_AccountFragment, filter: SecretFilter): boolean {
  switch (filter) {
    case 'all':
      return true;
    case 'ending':
      return secrets.some(({ expired, expiresSoon }) => expired || expiresSoon);
    case 'unused':
      return secrets.some(({ used }) => !used);
  }
}
