import type { ProjectRow_NetworkFragment } from '../graphql/graphql.ts';

export type NetworkFilter = 'all' | 'open' | 'ending';

export const NETWORK_FILTERS: readonly (readonly [NetworkFilter, string])[] = [
  ['all', 'Any network access'],
  ['open', 'Open to the internet'],
  ['ending', 'Access ends within a day'],
];

/** Atlas has no such filters, so they apply to what has been loaded. What has not arrived yet fits only `all`. */
export function fitsNetwork(network: ProjectRow_NetworkFragment | undefined, filter: NetworkFilter): boolean {
  switch (filter) {
    case 'all':
      return true;
    case 'open':
      return network?.openToInternet === true;
    case 'ending':
      return network?.accessList?.nodes.some(({ expiresSoon }) => expiresSoon) === true;
  }
}
