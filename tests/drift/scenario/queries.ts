import type { Cast } from './cast.ts';

const PAGE_INFO = 'pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount';
const KEY_ENTRY = 'cidrBlock ipAddress requestCount createdAt lastUsedAt lastUsedAddress';
const PROJECT_ENTRY = 'cidrBlock ipAddress awsSecurityGroup comment deleteAfter status';
const KEY = `
  id organizationId publicKey privateKeyMask description apiAccess
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
  apiAccessListRequired multiFactorAuthRequired restrictEmployeeAccess genAIFeaturesEnabled streamsCrossProjectEnabled
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
const LIMIT = 'name value currentUsage defaultLimit maximumLimit';

/** Everything there is to read, on each way that leads to a call of its own. */
export function listQueries({ organizationId, project, key, lateAddresses }: Cast): string[] {
  const late = lateAddresses.map((entry, index) => ({ entry, name: `late${index}` }));
  const ofOrganization = (selection: string) => `query { organization(id: "${organizationId}") { ${selection} } }`;
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

    `query { projects(first: 5) { edges { cursor node { id } } nodes { ${PROJECT} } ${PAGE_INFO} } }`,
    `query { projectByName(name: "${project.name}") { ${PROJECT} } }`,
    ofProject(PROJECT),
    ofProject(`settings { ${PROJECT_SETTINGS.join(' ')} } limits { ${LIMIT} }`),
    ofProject(`apiKeys(first: 5) { edges { cursor roles node { id } } nodes { ${KEY} } ${PAGE_INFO} }`),
    ofProject(`accessList(first: 3) { edges { cursor node { comment } } nodes { ${PROJECT_ENTRY} } ${PAGE_INFO} }`),
    ofProject(late.map(({ name, entry }) => `${name}: accessListEntry(entry: "${entry}") { ${PROJECT_ENTRY} }`).join()),

    ofKey(KEY),
    ofKey(`accessListEntry(entry: "${lateAddresses[0]}") { ${KEY_ENTRY} }`),
  ];
}
