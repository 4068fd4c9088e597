import type { Wire } from './read.ts';

/** Longer than any list of Atlas: what says more is no count. */
const LONGEST_LIST = 1_000_000;

/**
 * How long a list is, as far as Atlas says it: an estimate that may be left out. One that is no count is as good as none, so that the list
 * itself is never lost for it.
 */
export function findCount({ totalCount }: Wire): number | null {
  return Number.isSafeInteger(totalCount) && isWithin(totalCount as number) ? (totalCount as number) : null; // so it is one
}

const isWithin = (count: number) => count >= 0 && count <= LONGEST_LIST;
