/**
 * The version each operation was written against. Atlas dates versions per operation (FACTS.md, section 3), and a newer date
 * may answer in another shape; so the date moves here, together with the code that reads the answer, or not at all.
 */
const CORE = '2023-01-01';

/** The first row that fits wins. */
const VERSIONS: readonly (readonly [pattern: RegExp, version: string])[] = [
  [/^\/rateLimits|\/rateLimits(\/|$)/, '2025-03-12'],
  [/^\/(orgs|groups)\/\{[^}]+\}\/serviceAccounts(\/|:|$)/, '2024-08-05'],
  // The shape without links and with pending users; the older one ends in July 2027.
  [/\/users(\/|:|$)/, '2025-02-19'],
  [/\/teams\/\{[^}]+\}:(addUser|removeUser)$/, '2025-02-19'],
  [/^\/groups\/\{[^}]+\}:migrate$/, '2024-05-30'],
  [/^\/unauth\/controlPlaneIPAddresses$/, '2023-11-15'],
];

/** The Accept header for a route template. */
export function mediaTypeOf(route: string): string {
  const version = VERSIONS.find(([pattern]) => pattern.test(route))?.[1] ?? CORE;
  return `application/vnd.atlas.${version}+json`;
}
