import type { ProjectAccessListEntry } from '../../datasources/models.ts';
import type { ProjectAccessListFilter } from '../../generated/resolvers.ts';
import { badInput } from '../connections/arguments.ts';
import { isIpv4, isOpenToInternet, toPrefixLength } from './blocks.ts';

/** Says of an entry whether it fits. Throws BAD_USER_INPUT for a filter out of bounds. */
export function toEntryTest(filter: ProjectAccessListFilter): (entry: ProjectAccessListEntry) => boolean {
  const { openToInternet, largestIpv4PrefixLength: longest, temporary, comment } = filter;
  if (longest != null && (longest < 0 || longest > 32)) {
    throw badInput(`"filter.largestIpv4PrefixLength" is ${longest}; it takes 0 to 32.`);
  }
  const text = comment?.toLowerCase();
  return (entry) =>
    (openToInternet == null || isOpenToInternet(entry) === openToInternet) &&
    (longest == null || (isIpv4(entry) && (toPrefixLength(entry) ?? Number.POSITIVE_INFINITY) <= longest)) &&
    (temporary == null || (entry.deleteAfter !== null) === temporary) &&
    (text === undefined || (entry.comment ?? '').toLowerCase().includes(text));
}
