import type { Cast } from './cast.ts';

const PAGE_INFO = 'pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount';
const KEY_ENTRY =
  'id prefixLength openToInternet used cidrBlock ipAddress requestCount createdAt lastUsedAt lastUsedAddress';
const PROJECT_ENTRY =
  'id prefixLength openToInternet temporary expiresSoon project { id } cidrBlock ipAddress awsSecurityGroup comment deleteAfter status';
const KEY = `
  id organizationId publicKey privateKeyMask description apiAccess displayName limitedByAddress organizationOwner projectOwner assigned
  organization { id name }
  roles {
    role
    ... on OrganizationRoleAssignment { organization { name } }
    ... on ProjectRoleAssignment { project { name } }
  }
  projectAssignments { roles project { name } }
  accessList(first: 3) { edges { cursor node { cidrBlock } } nodes { ${KEY_ENTRY} } ${PAGE_INFO} }`;
const PROJECT = 'id name createdAt clusterCount tags { key value } organization { id name }';
const ORGANIZATION_SETTINGS = `
  id   apiAccessListRequired multiFactorAuthRequired restrictEmployeeAccess genAIFeaturesEnabled streamsCrossProjectEnabled
  maxServiceAccountSecretValidityInHours securityContact operationsContact
  customSessionTimeouts { absoluteSessionTimeoutInSeconds idleSessionTimeoutInSeconds }`;
export const PROJECT_SETTINGS = [
  'atlasHomePageAiAssistantEnabled',
  'clusterAiAssistantEnabled',
  'collectDatabaseSpecificsStatisticsEnabled',
  'dataExplorerEnabled',
  'dataExplorerGenAIFeaturesEnabled',
  'dataExplorerGenAISampleDocumentPassingEnabled',
  'dataValidationEnabled',
  'extendedStorageSizesEnabled',
  'nativeRerankingEnabled',
  'performanceAdvisorEnabled',
  'realtimePerformancePanelEnabled',
  'schemaAdvisorEnabled',
];
const LIMIT = 'id name value currentUsage defaultLimit maximumLimit';

const ACCOUNT = `
  id organizationId displayName name description createdAt organization { id name } organizationRoles
  projectAssignments { roles project { name } }
  secrets { id createdAt expiresAt lastUsedAt mask expired expiresSoon used } expired expiresSoon
  accessList(first: 3) { nodes { ${KEY_ENTRY} } } accessListEntry(entry: "192.0.2.9") { cidrBlock }
  apiAccess limitedByAddress organizationOwner`;
const ROLES =
  'roles { role ... on OrganizationRoleAssignment { organization { id } } ... on ProjectRoleAssignment { project { id } } }';
const USER = `
  id organizationId displayName username status profile { firstName lastName createdAt lastAuthenticatedAt country }
  invitation { createdAt expiresAt inviterUsername } organization { id name } ${ROLES}
  projectAssignments { roles project { name } } teams { name } organizationOwner`;
const TEAM = `
  id organizationId displayName name organization { id name }
  members(first: 5) { edges { cursor node { id } } nodes { username } ${PAGE_INFO} }
  projectAssignments { roles project { name } }`;
const PRINCIPAL = 'id organizationId displayName organization { name }';
const RATE_LIMIT = 'endpointSetId name scope capacity refillRate refillSeconds overridden';

/** Everything there is to read, on each way that leads to a call of its own. */
export function listQueries({
  organizationId,
  project,
  key,
  lateAddresses,
  account,
  user,
  invited,
  team,
}: Cast): string[] {
  const late = lateAddresses.map((entry, index) => ({ entry, name: `late${index}` }));
  const ofOrganization = (selection: string) => `query { organization(id: "${organizationId}") { ${selection} } }`;
  const org = `organizationId: "${organizationId}"`;
  const ofTop = (selection: string) => `query { ${selection} }`;
  const ofProject = (selection: string) => `query { project(id: "${project.id}") { ${selection} } }`;
  const ofKey = (selection: string) =>
    `query { apiKey(organizationId: "${organizationId}", id: "${key.id}") { ${selection} } }`;
  return [
    'query { viewers { credential throttled } viewer { credential authentication apiKey { id publicKey roles { role } } atlasBuild throttled } }',

    'query { organizations { nodes { name } } }',
    `query { organizations(first: 5, name: "a") { edges { cursor node { id } } nodes { id name } ${PAGE_INFO} } }`,
    ofOrganization('name deleted'),
    ofOrganization(`settings { ${ORGANIZATION_SETTINGS} }`),
    ofOrganization('projects { nodes { name } }'),
    ofOrganization(`projects(name: "p") { edges { cursor node { id } } nodes { ${PROJECT} } ${PAGE_INFO} }`),
    ofOrganization(`project(id: "${project.id}") { name }`),
    ofOrganization(`apiKeys(first: 5) { edges { cursor node { id } } nodes { ${KEY} } ${PAGE_INFO} }`),
    ofOrganization(`apiKey(id: "${key.id}") { description }`),

    'query { viewers { credential organization { name } } }',
    `query { viewer { credential organization { name } rateLimits { ${RATE_LIMIT} } } }`,
    `query { viewer { rateLimits(name: "Programmatic API Keys") { ${RATE_LIMIT} } } }`,
    `query { node(id: "${project.id}") { id } }`,

    ofOrganization(`serviceAccounts { edges { cursor node { id } } nodes { ${ACCOUNT} } ${PAGE_INFO} }`),
    ofOrganization('serviceAccounts(includeSystemManaged: true) { nodes { id } }'),
    ofOrganization(`users { edges { cursor node { id } } nodes { ${USER} } ${PAGE_INFO} }`),
    ofOrganization('users(statuses: [ACTIVE, PENDING], username: "Ada@Example.com") { nodes { id } }'),
    ofOrganization(`teams { edges { cursor node { id } } nodes { ${TEAM} } ${PAGE_INFO} }`),
    ofOrganization(`teamByName(name: "${team.name}") { ${TEAM} }`),
    ofOrganization(`team(id: "${team.id}") { ${TEAM} } user(id: "${user.id}") { ${USER} }`),
    ofOrganization(`serviceAccount(id: "${account.id}") { ${ACCOUNT} } rateLimits { ${RATE_LIMIT} }`),
    ofTop(`serviceAccount(${org}, id: "${account.id}") { ${ACCOUNT} }`),
    ofTop(`organizationUser(${org}, id: "${user.id}") { ${USER} }`),
    ofTop(`organizationUser(${org}, id: "${invited.id}") { ${USER} }`),
    ofTop(`team(${org}, id: "${team.id}") { ${TEAM} }`),
    ofProject(`serviceAccounts { edges { cursor roles node { id } } nodes { ${ACCOUNT} } ${PAGE_INFO} }`),
    ofProject(`users { edges { cursor roles node { id } } nodes { ${USER} } ${PAGE_INFO} }`),
    ofProject('users(statuses: [ACTIVE]) { nodes { id } }'),
    ofProject(`teams { edges { cursor roles node { id } } nodes { ${TEAM} } ${PAGE_INFO} }`),
    ofProject(`principals {
      edges { cursor node { ${PRINCIPAL} } roles owner grants { source roles team { name } } }
      nodes { id } ${PAGE_INFO} unread { kind sources code message }
    }`),
    ofProject('principals(sources: [DIRECT]) { nodes { id } }'),
    ofProject(
      `openToInternet rateLimits { ${RATE_LIMIT} }
       clusterAddresses { clusterName inbound outbound futureInbound futureOutbound }`,
    ),

    `query { projects(first: 5) { edges { cursor node { id } } nodes { ${PROJECT} } ${PAGE_INFO} } }`,
    `query { projectByName(name: "${project.name}") { ${PROJECT} } }`,
    ofProject(PROJECT),
    ofProject(`settings { id ${PROJECT_SETTINGS.join(' ')} } limits { ${LIMIT} }`),
    ofProject(`apiKeys(first: 5) { edges { cursor roles node { id } } nodes { ${KEY} } ${PAGE_INFO} }`),
    ofProject(`accessList(first: 3) { edges { cursor node { comment } } nodes { ${PROJECT_ENTRY} } ${PAGE_INFO} }`),
    ofProject(
      'accessList(filter: { openToInternet: false, largestIpv4PrefixLength: 32, temporary: true, comment: "office" }) { totalCount }',
    ),
    ofProject(late.map(({ name, entry }) => `${name}: accessListEntry(entry: "${entry}") { ${PROJECT_ENTRY} }`).join()),

    ofKey(KEY),
    ofKey(`accessListEntry(entry: "${lateAddresses[0]}") { ${KEY_ENTRY} }`),
  ];
}
