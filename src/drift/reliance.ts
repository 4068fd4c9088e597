import { type OperationName, operations } from '../datasources/operations/index.ts';
import {
  account,
  accountEntry,
  accountTexts,
  clusterAddresses,
  createdAccount,
  createdSecret,
  description,
  invitedUser,
  key,
  keyEntry,
  limit,
  organization,
  organizationRoles,
  page,
  pageOf,
  project,
  projectEntry,
  projectRoles,
  projectSettings,
  projectUser,
  rateLimit,
  rolesOfAnyone,
  tags,
  team,
  teamRoles,
  user,
  wholeList,
} from './relied-objects.ts';
import { amongOthers, anything, flag, number, oneOf, type Shape, text, textUpTo } from './shape.ts';

/** What the gateway relies on in one operation of Atlas. */
export interface Reliance {
  /** What Atlas answers when all is well; 200 unless said. The gateway takes any 2xx, so that another one breaks nothing. */
  status?: number;
  /** Parameters of the query string; with a question mark where the gateway does not always send them. */
  query?: Shape;
  /** Fields of the request's body; with a question mark where the gateway does not always send them. */
  sends?: Shape;
  /** Fields of the answer; with a question mark where the gateway answers without them too. */
  reads?: Shape;
}

/** Below this stand all routes. */
export const BASE_PATH = '/api/atlas/v2';

/**
 * What the gateway relies on in each operation of the catalogue. tests/drift/reliance.test.ts watches the gateway at work and holds this
 * table to it in both directions: a call that is added does not compile without its row, and one more field that is read is found there.
 */
const BY_NAME: Readonly<Record<OperationName, Reliance>> = {
  getRoot: {
    reads: {
      'build?': text,
      'throttling?': flag,
      'apiKey?': { id: text, publicKey: text, 'roles?': rolesOfAnyone },
    },
  },

  listOrganizations: { query: { 'name?': text, ...page }, reads: pageOf(organization) },
  createOrganization: {
    status: 201,
    sends: {
      name: text,
      'apiKey?': { desc: description, roles: organizationRoles },
      'orgOwnerId?': text,
      'skipDefaultAlertsSettings?': flag,
    },
    reads: { organization, 'apiKey?': key },
  },
  getOrganization: { reads: organization },
  updateOrganization: { sends: { name: text }, reads: organization },
  deleteOrganization: { status: 204 },
  getOrganizationSettings: {
    reads: {
      apiAccessListRequired: flag,
      multiFactorAuthRequired: flag,
      restrictEmployeeAccess: flag,
      'genAIFeaturesEnabled?': flag,
      'streamsCrossGroupEnabled?': flag,
      'maxServiceAccountSecretValidityInHours?': number,
      'securityContact?': text,
      'operationsContact?': text,
      'customSessionTimeouts?': {
        'absoluteSessionTimeoutInSeconds?': number,
        'idleSessionTimeoutInSeconds?': number,
      },
    },
  },
  updateOrganizationSettings: {
    sends: { 'apiAccessListRequired?': flag, 'multiFactorAuthRequired?': flag, 'restrictEmployeeAccess?': flag },
  },
  listOrganizationProjects: { query: { 'name?': text, ...page }, reads: pageOf(project) },

  listProjects: { query: page, reads: pageOf(project) },
  createProject: {
    status: 201,
    sends: { name: text, orgId: text, 'tags?': tags, 'withDefaultAlertsSettings?': flag },
    reads: project,
  },
  getProjectByName: { reads: project },
  getProject: { reads: project },
  updateProject: { sends: { 'name?': text, 'tags?': tags }, reads: project },
  deleteProject: { status: 202 },
  getProjectSettings: { reads: projectSettings },
  updateProjectSettings: { sends: projectSettings, reads: projectSettings },
  listProjectLimits: { reads: [limit] },
  setProjectLimit: { sends: { value: number }, reads: limit },
  resetProjectLimit: { status: 204 },

  listApiKeys: { query: page, reads: pageOf(key) },
  createApiKey: { sends: { desc: description, roles: organizationRoles }, reads: key },
  getApiKey: { reads: key },
  updateApiKey: {
    sends: { 'desc?': description, 'roles?': organizationRoles },
    reads: key,
  },
  deleteApiKey: { status: 204 },
  listApiKeyAccessList: { query: page, reads: pageOf(keyEntry) },
  addApiKeyAccessListEntries: {
    query: wholeList,
    sends: [{ 'ipAddress?': text, 'cidrBlock?': text }],
    reads: { 'results?': [keyEntry] },
  },
  getApiKeyAccessListEntry: { reads: keyEntry },
  removeApiKeyAccessListEntry: { status: 204 },

  listProjectApiKeys: { query: page, reads: pageOf(key) },
  createProjectApiKey: {
    sends: { desc: description, roles: projectRoles },
    reads: { ...key, 'roles?': rolesOfAnyone },
  },
  assignApiKeyToProject: { status: 204, sends: [{ roles: projectRoles }] },
  updateProjectApiKeyRoles: {
    sends: { roles: projectRoles },
    reads: { ...key, 'roles?': rolesOfAnyone },
  },
  removeApiKeyFromProject: { status: 204 },

  listProjectAccessList: { query: page, reads: pageOf(projectEntry) },
  addProjectAccessListEntries: {
    status: 201,
    query: wholeList,
    sends: [
      {
        'ipAddress?': text,
        'cidrBlock?': text,
        'awsSecurityGroup?': text,
        'comment?': textUpTo(80),
        'deleteAfterDate?': text,
      },
    ],
    reads: { 'results?': [projectEntry] },
  },
  getProjectAccessListEntry: { reads: projectEntry },
  removeProjectAccessListEntry: { status: 204 },
  listServiceAccounts: { query: { 'includeSystemManaged?': flag, ...page }, reads: pageOf(account) },
  getServiceAccount: { reads: account },
  listServiceAccountProjects: { query: page, reads: pageOf({ groupId: text, 'roles?': [text] }) },
  listProjectServiceAccounts: { query: page, reads: pageOf(account) },
  listServiceAccountAccessList: { query: page, reads: pageOf(accountEntry) },

  createServiceAccount: {
    status: 201,
    sends: { ...accountTexts, roles: organizationRoles, secretExpiresAfterHours: number },
    reads: createdAccount,
  },
  updateServiceAccount: {
    sends: { 'name?': textUpTo(64), 'description?': description, 'roles?': organizationRoles },
    reads: account,
  },
  deleteServiceAccount: { status: 204 },
  createProjectServiceAccount: {
    status: 201,
    sends: { ...accountTexts, roles: projectRoles, secretExpiresAfterHours: number },
    reads: createdAccount,
  },
  assignServiceAccountToProject: { sends: { roles: projectRoles }, reads: account },
  updateProjectServiceAccountRoles: { sends: { roles: projectRoles }, reads: account },
  removeServiceAccountFromProject: { status: 204 },
  createServiceAccountSecret: { status: 201, sends: { secretExpiresAfterHours: number }, reads: createdSecret },
  deleteServiceAccountSecret: { status: 204 },
  addServiceAccountAccessListEntries: {
    query: wholeList,
    sends: [{ 'ipAddress?': text, 'cidrBlock?': text }],
    reads: { 'results?': [accountEntry] },
  },
  removeServiceAccountAccessListEntry: { status: 204 },

  listOrganizationUsers: {
    query: { 'orgMembershipStatuses?': [text], 'username?': text, ...page },
    reads: pageOf(user),
  },
  getOrganizationUser: { reads: user },
  listProjectUsers: { query: { 'orgMembershipStatuses?': [text], ...page }, reads: pageOf(projectUser) },
  listTeamUsers: { query: page, reads: pageOf(user) },

  listTeams: { query: page, reads: pageOf(team) },
  getTeam: { reads: team },
  getTeamByName: { reads: team },
  listProjectTeams: { query: page, reads: pageOf({ teamId: text, 'roleNames?': [text] }) },

  inviteUserToOrganization: {
    status: 201,
    sends: {
      username: text,
      roles: { orgRoles: organizationRoles, 'groupRoleAssignments?': [{ groupId: text, groupRoles: projectRoles }] },
      'teamIds?': [text],
    },
    reads: invitedUser,
  },
  updateOrganizationUserRoles: { sends: { roles: { orgRoles: organizationRoles } }, reads: user },
  removeUserFromOrganization: { status: 204 },
  inviteUserToProject: { status: 201, sends: { username: text, roles: projectRoles }, reads: projectUser },
  getProjectUser: { reads: projectUser },
  addProjectUserRole: { sends: { groupRole: text } },
  removeProjectUserRole: { sends: { groupRole: text } },
  removeUserFromProject: { status: 204 },
  addTeamMember: { sends: { id: text }, reads: user },
  removeTeamMember: { sends: { id: text }, reads: user },
  createTeam: { status: 201, sends: { name: textUpTo(64), usernames: [text] }, reads: team },
  updateTeam: { sends: { name: textUpTo(64) }, reads: team },
  deleteTeam: { status: 204 },
  assignTeamToProject: {
    sends: [{ teamId: text, roleNames: projectRoles }],
    reads: pageOf(teamRoles),
  },
  updateProjectTeamRoles: { sends: { teamId: text, roleNames: projectRoles }, reads: pageOf(teamRoles) },
  removeTeamFromProject: { status: 204 },

  listRateLimits: { query: { 'orgId?': text, 'groupId?': text, 'name?': text, ...page }, reads: pageOf(rateLimit) },
  getClusterAddresses: { reads: { 'services?': { 'clusters?': [clusterAddresses] } } },

  getProjectAccessListEntryStatus: { reads: { STATUS: oneOf('PENDING', 'ACTIVE', 'FAILED') } },
};

/** The same by version and operation, `GET /groups`. */
export const RELIANCE: Readonly<Record<string, Readonly<Record<string, Reliance>>>> = groupByVersion();

function groupByVersion(): Record<string, Record<string, Reliance>> {
  const byVersion: Record<string, Record<string, Reliance>> = {};
  for (const [name, reliance] of Object.entries(BY_NAME)) {
    const { version, method, path } = operations[name as OperationName]; // the names of the catalogue, as typed above
    byVersion[version] ??= {};
    byVersion[version][`${method} ${path}`] = reliance;
  }
  return byVersion;
}

/** What the gateway reads of a refusal, whatever was asked; and the codes that mean something to it. */
export const REFUSAL = {
  'errorCode?': amongOthers(
    'API_KEY_ACCESS_LIST_ACCESS_DENIED',
    'API_KEY_NOT_FOUND',
    'EXPIRATION_DATE_EXCEEDS_MAX',
    'IP_ADDRESS_NOT_ON_ACCESS_LIST',
    'ORG_REQUIRES_ACCESS_LIST',
    'UNEXPECTED_ERROR',
  ),
  'reason?': text,
  'detail?': text,
  'parameters?': anything,
} as const;

/** How the gateway proves who it is: HTTP Digest, or a token of a service account from this path. */
export const AUTHENTICATION = { scheme: 'digest', tokenPath: '/api/oauth/token' } as const;
