const DATE = new Intl.DateTimeFormat('en', { dateStyle: 'medium', timeZone: 'UTC' });
const DATE_AND_TIME = new Intl.DateTimeFormat('en', { dateStyle: 'medium', timeStyle: 'short', timeZone: 'UTC' });
const NUMBER = new Intl.NumberFormat('en');

/** `2026-08-10T03:05:16Z` as "Aug 10, 2026". */
export const formatDate = (moment: string) => DATE.format(new Date(moment));

/** `2026-08-10T03:05:16Z` as "Aug 10, 2026, 3:05 AM UTC". */
export const formatMoment = (moment: string) => `${DATE_AND_TIME.format(new Date(moment))} UTC`;

/** "1 key", "1,200 keys". */
export const formatCount = (count: number, one: string, many = `${one}s`) =>
  `${NUMBER.format(count)} ${count === 1 ? one : many}`;

/** `GROUP_DATA_ACCESS_ADMIN` as Atlas shows it, "Project Data Access Admin". Roles that Atlas adds later read well too. */
export function formatRole(role: string): string {
  const words = role
    .replace(/^GROUP_/, 'PROJECT_')
    .replace(/^ORG_/, 'ORGANIZATION_')
    .split('_');
  return words.map((word) => word.charAt(0) + word.slice(1).toLowerCase()).join(' ');
}
