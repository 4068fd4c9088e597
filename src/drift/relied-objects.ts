import { flag, moment, number, numberUpTo, oneOf, type Shape, text, textLike, textUpTo } from './shape.ts';

// What the gateway reads and sends of each kind of object, for the operations of reliance.ts that carry it.

export const page = { pageNum: number, itemsPerPage: numberUpTo(500) };
export const wholeList = { itemsPerPage: numberUpTo(500) };
export const pageOf = (item: Shape) =>
  ({ results: [item], 'totalCount?': number, 'links?': [{ 'rel?': text }] }) as const;

export const organization = { id: text, name: text, 'isDeleted?': flag };
export const organizationRoles = [textLike(/^ORG_[A-Z][A-Z0-9_]*$/)] as const;

export const project = {
  id: text,
  name: text,
  orgId: text,
  created: moment,
  'clusterCount?': number,
  'tags?': [{ key: text, value: text }],
} as const;
export const tags = [{ key: textUpTo(255), value: textUpTo(255) }] as const;
export const projectRoles = [textLike(/^GROUP_[A-Z][A-Z0-9_]*$/)] as const;
export const projectSettings = {
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
export const limit = {
  name: text,
  'value?': number,
  'currentUsage?': number,
  'defaultLimit?': number,
  'maximumLimit?': number,
};

export const description = textUpTo(250);
const knownKey = { id: text, publicKey: text, 'roles?': [{ roleName: text, 'groupId?': text }] } as const;
export const key = { ...knownKey, privateKey: text, 'desc?': text };
/** Where nothing but the roles says whose key it is. */
export const rolesOfAnyone = [{ roleName: text, 'groupId?': text, 'orgId?': text }] as const;

export const keyEntry = {
  'cidrBlock?': text,
  'ipAddress?': text,
  'count?': number,
  created: moment,
  'lastUsed?': moment,
  'lastUsedAddress?': text,
};
export const projectEntry = {
  'cidrBlock?': text,
  'ipAddress?': text,
  'awsSecurityGroup?': text,
  'comment?': text,
  'deleteAfterDate?': moment,
};

const accountWithoutSecrets = {
  clientId: text,
  name: text,
  'description?': text,
  createdAt: moment,
  'roles?': [text],
} as const;
const secret = { id: text, createdAt: moment, expiresAt: moment, 'lastUsedAt?': moment, 'maskedSecretValue?': text };
export const account = { ...accountWithoutSecrets, 'secrets?': [secret] } as const;
export const accountTexts = { name: textUpTo(64), description };
export const createdSecret = { ...secret, secret: text };
export const createdAccount = { ...accountWithoutSecrets, secrets: [createdSecret] } as const;
export const accountEntry = {
  'cidrBlock?': text,
  'ipAddress?': text,
  'requestCount?': number,
  createdAt: moment,
  'lastUsedAt?': moment,
  'lastUsedAddress?': text,
};

/** What an answer says of somebody who has been invited only. */
const invited = {
  id: text,
  username: text,
  orgMembershipStatus: oneOf('ACTIVE', 'PENDING', 'INVITATION_EXPIRED', 'INVITATION_REJECTED'),
  'invitationCreatedAt?': moment,
  'invitationExpiresAt?': moment,
  'inviterUsername?': text,
} as const;
const person = {
  ...invited,
  'firstName?': text,
  'lastName?': text,
  'createdAt?': moment,
  'lastAuth?': moment,
  'country?': text,
} as const;
const memberships = {
  'roles?': { 'orgRoles?': [text], 'groupRoleAssignments?': [{ groupId: text, 'groupRoles?': [text] }] },
  'teamIds?': [text],
} as const;
export const user = { ...person, ...memberships } as const;
export const invitedUser = { ...invited, ...memberships } as const;
export const projectUser = { ...person, 'roles?': [text] } as const;
export const team = { id: text, name: text };
export const teamRoles = { teamId: text, 'roleNames?': [text] } as const;
const limitValue = { value: number, 'defaultValue?': number };
export const rateLimit = {
  endpointSetId: text,
  endpointSetName: text,
  scope: text,
  capacity: limitValue,
  refillRate: limitValue,
  refillDurationSeconds: limitValue,
};
export const clusterAddresses = {
  clusterName: text,
  'inbound?': [text],
  'outbound?': [text],
  'futureInbound?': [text],
  'futureOutbound?': [text],
} as const;
