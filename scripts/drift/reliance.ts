import {
  amongOthers,
  anything,
  flag,
  number,
  numberUpTo,
  oneOf,
  type Shape,
  text,
  textLike,
  textUpTo,
} from './shape.ts';

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

const page = { pageNum: number, itemsPerPage: numberUpTo(500) };
const wholeList = { itemsPerPage: numberUpTo(500) };
const pageOf = (item: Shape) => ({ results: [item], 'totalCount?': number, 'links?': [{ 'rel?': text }] }) as const;

const organization = { id: text, name: text, 'isDeleted?': flag };
const organizationRoles = [textLike(/^ORG_[A-Z][A-Z0-9_]*$/)] as const;

const project = {
  id: text,
  name: text,
  orgId: text,
  created: text,
  'clusterCount?': number,
  'tags?': [{ key: text, value: text }],
} as const;
const tags = [{ key: textUpTo(255), value: textUpTo(255) }] as const;
const projectRoles = [textLike(/^GROUP_[A-Z][A-Z0-9_]*$/)] as const;
const projectSettings = {
  'isAtlasHomePageAiAssistantEnabled?': flag,
  'isClusterAiAssistantEnabled?': flag,
  'isCollectDatabaseSpecificsStatisticsEnabled?': flag,
  'isDataExplorerEnabled?': flag,
  'isDataExplorerGenAIFeaturesEnabled?': flag,
  'isDataExplorerGenAISampleDocumentPassingEnabled?': flag,
  'isDataValidationEnabled?': flag,
  'isExtendedStorageSizesEnabled?': flag,
  'isNativeRerankingEnabled?': flag,
  'isPerformanceAdvisorEnabled?': flag,
  'isRealtimePerformancePanelEnabled?': flag,
  'isSchemaAdvisorEnabled?': flag,
};
const limit = {
  name: text,
  'value?': number,
  'currentUsage?': number,
  'defaultLimit?': number,
  'maximumLimit?': number,
};

const description = textUpTo(250);
const knownKey = { id: text, publicKey: text, 'roles?': [{ roleName: text, 'groupId?': text }] } as const;
const key = { ...knownKey, privateKey: text, 'desc?': text };
/** Where nothing but the roles says whose key it is. */
const rolesOfAnyone = [{ roleName: text, 'groupId?': text, 'orgId?': text }] as const;

const keyEntry = {
  'cidrBlock?': text,
  'ipAddress?': text,
  'count?': number,
  created: text,
  'lastUsed?': text,
  'lastUsedAddress?': text,
};
const projectEntry = {
  'cidrBlock?': text,
  'ipAddress?': text,
  'awsSecurityGroup?': text,
  'comment?': text,
  'deleteAfterDate?': text,
};

/**
 * What the gateway relies on, by version and operation. tests/drift/reliance.test.ts watches the gateway at work and holds this
 * table to it in both directions: whoever adds a call or reads one more field finds out there.
 */
export const RELIANCE: Readonly<Record<string, Readonly<Record<string, Reliance>>>> = {
  '2023-01-01': {
    'GET ': {
      reads: {
        'build?': text,
        'throttling?': flag,
        'apiKey?': { id: text, publicKey: text, 'roles?': rolesOfAnyone },
      },
    },

    'GET /orgs': { query: { 'name?': text, ...page }, reads: pageOf(organization) },
    'POST /orgs': {
      status: 201,
      sends: {
        name: text,
        'apiKey?': { desc: description, roles: organizationRoles },
        'orgOwnerId?': text,
        'skipDefaultAlertsSettings?': flag,
      },
      reads: { organization, 'apiKey?': key },
    },
    'GET /orgs/{orgId}': { reads: organization },
    'PATCH /orgs/{orgId}': { sends: { name: text }, reads: organization },
    'DELETE /orgs/{orgId}': { status: 204 },
    'GET /orgs/{orgId}/settings': {
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
    'PATCH /orgs/{orgId}/settings': {
      sends: { 'apiAccessListRequired?': flag, 'multiFactorAuthRequired?': flag, 'restrictEmployeeAccess?': flag },
    },
    'GET /orgs/{orgId}/groups': { query: { 'name?': text, ...page }, reads: pageOf(project) },

    'GET /groups': { query: page, reads: pageOf(project) },
    'POST /groups': {
      status: 201,
      sends: { name: text, orgId: text, 'tags?': tags, 'withDefaultAlertsSettings?': flag },
      reads: project,
    },
    'GET /groups/byName/{groupName}': { reads: project },
    'GET /groups/{groupId}': { reads: project },
    'PATCH /groups/{groupId}': { sends: { 'name?': text, 'tags?': tags }, reads: project },
    'DELETE /groups/{groupId}': { status: 202 },
    'GET /groups/{groupId}/settings': { reads: projectSettings },
    'PATCH /groups/{groupId}/settings': { sends: projectSettings, reads: projectSettings },
    'GET /groups/{groupId}/limits': { reads: [limit] },
    'PATCH /groups/{groupId}/limits/{limitName}': { sends: { value: number }, reads: limit },
    'DELETE /groups/{groupId}/limits/{limitName}': { status: 204 },

    'GET /orgs/{orgId}/apiKeys': { query: page, reads: pageOf(key) },
    'POST /orgs/{orgId}/apiKeys': { sends: { desc: description, roles: organizationRoles }, reads: key },
    'GET /orgs/{orgId}/apiKeys/{apiUserId}': { reads: key },
    'PATCH /orgs/{orgId}/apiKeys/{apiUserId}': {
      sends: { 'desc?': description, 'roles?': organizationRoles },
      reads: key,
    },
    'DELETE /orgs/{orgId}/apiKeys/{apiUserId}': { status: 204 },
    'GET /orgs/{orgId}/apiKeys/{apiUserId}/accessList': { query: page, reads: pageOf(keyEntry) },
    'POST /orgs/{orgId}/apiKeys/{apiUserId}/accessList': {
      query: wholeList,
      sends: [{ 'ipAddress?': text, 'cidrBlock?': text }],
      reads: { 'results?': [keyEntry] },
    },
    'GET /orgs/{orgId}/apiKeys/{apiUserId}/accessList/{ipAddress}': { reads: keyEntry },
    'DELETE /orgs/{orgId}/apiKeys/{apiUserId}/accessList/{ipAddress}': { status: 204 },

    'GET /groups/{groupId}/apiKeys': { query: page, reads: pageOf(key) },
    'POST /groups/{groupId}/apiKeys': {
      sends: { desc: description, roles: projectRoles },
      reads: { ...key, 'roles?': rolesOfAnyone },
    },
    'POST /groups/{groupId}/apiKeys/{apiUserId}': { status: 204, sends: [{ roles: projectRoles }] },
    'PATCH /groups/{groupId}/apiKeys/{apiUserId}': {
      sends: { roles: projectRoles },
      reads: { ...key, 'roles?': rolesOfAnyone },
    },
    'DELETE /groups/{groupId}/apiKeys/{apiUserId}': { status: 204 },

    'GET /groups/{groupId}/accessList': { query: page, reads: pageOf(projectEntry) },
    'POST /groups/{groupId}/accessList': {
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
    'GET /groups/{groupId}/accessList/{entryValue}': { reads: projectEntry },
    'DELETE /groups/{groupId}/accessList/{entryValue}': { status: 204 },
    'GET /groups/{groupId}/accessList/{entryValue}/status': { reads: { STATUS: oneOf('PENDING', 'ACTIVE', 'FAILED') } },
  },
};

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
