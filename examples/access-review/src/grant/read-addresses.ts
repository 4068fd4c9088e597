import type { ApiAccessListEntryInput } from '../graphql/graphql.ts';

/** One address or block on each line. The gateway checks them. */
export function readAddresses(text: string): ApiAccessListEntryInput[] {
  return text
    .split(/[\s,]+/)
    .filter((entry) => entry !== '')
    .map((entry) => (entry.includes('/') ? { cidrBlock: entry } : { ipAddress: entry }));
}
