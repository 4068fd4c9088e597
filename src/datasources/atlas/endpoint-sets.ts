/**
 * Which token bucket a call draws from: Atlas keeps one per endpoint set and scope (FACTS.md, section 6). Calls that share a
 * bucket are paced together, the others leave each other alone.
 */
export interface EndpointSet {
  name: string;
  /** The path parameter whose value owns the bucket; undefined where the credential does. */
  scopeParam: 'orgId' | 'groupId' | undefined;
}

/** The first row that fits wins. Names are Atlas's own. */
const ENDPOINT_SETS: readonly (readonly [pattern: RegExp, name: string])[] = [
  [/^$/, 'Root'],
  [/^\/rateLimits|\/rateLimits(\/|$)/, 'Rate Limits Inspection'],
  [/^\/orgs\/\{orgId\}\/settings/, 'Organization Settings'],
  [/\/apiKeys(\/|:|$)/, 'Programmatic API Keys'],
  [/\/serviceAccounts(\/|:|$)/, 'Service Accounts'],
  [/\/teams(\/|:|$)/, 'Teams'],
  [/\/users(\/|:|$)/, 'MongoDB Cloud Users'],
  [/^\/groups\/\{groupId\}\/accessList(\/|:|$)/, 'Project IP Access List'],
  [/^\/groups\/\{groupId\}\/ipAddresses(\/|:|$)/, 'IP Addresses'],
  [/^\/orgs(\/|:|$)/, 'Organizations'],
  [/^\/groups(\/|:|$)/, 'Projects'],
];

export function endpointSetOf(template: string): EndpointSet {
  const name = ENDPOINT_SETS.find(([pattern]) => pattern.test(template))?.[1] ?? 'Other';
  const scopeParam = template.startsWith('/orgs/{orgId}')
    ? 'orgId'
    : template.startsWith('/groups/{groupId}')
      ? 'groupId'
      : undefined;
  return { name, scopeParam };
}
