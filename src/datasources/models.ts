/*
 * What the data sources hand up: Atlas's things under the gateway's names. Plain values, nothing of HTTP or GraphQL. Several requests
 * may share one, so nobody changes it.
 */

/** What Atlas says of itself and of the credential that asked. */
export interface Viewer {
  /** Its name in the credentials file; null where the gateway has one credential. */
  credential: string | null;
  authentication: 'API_KEY' | 'SERVICE_ACCOUNT';
  /**
   * What Atlas tells of the calling key here: no description and no mask. Null for a service account; an error where Atlas tells too
   * little of the key.
   */
  apiKey: KnownApiKey | Error | null;
  atlasBuild: string;
  throttled: boolean;
}

export interface Organization {
  id: string;
  name: string;
  deleted: boolean;
}

export interface OrganizationSettings {
  organizationId: string;
  apiAccessListRequired: boolean;
  multiFactorAuthRequired: boolean;
  restrictEmployeeAccess: boolean;
  genAIFeaturesEnabled: boolean | null;
  streamsCrossProjectEnabled: boolean | null;
  maxServiceAccountSecretValidityInHours: number | null;
  securityContact: string | null;
  operationsContact: string | null;
  customSessionTimeouts: {
    absoluteSessionTimeoutInSeconds: number | null;
    idleSessionTimeoutInSeconds: number | null;
  } | null;
}

export interface Project {
  id: string;
  name: string;
  organizationId: string;
  /** RFC 3339, as Atlas sent it. */
  createdAt: string;
  clusterCount: number;
  tags: readonly Tag[];
}

export interface Tag {
  key: string;
  value: string;
}

export interface ProjectSettings {
  projectId: string;
  atlasHomePageAiAssistantEnabled: boolean | null;
  clusterAiAssistantEnabled: boolean | null;
  collectDatabaseSpecificsStatisticsEnabled: boolean | null;
  dataExplorerEnabled: boolean | null;
  dataExplorerGenAIFeaturesEnabled: boolean | null;
  dataExplorerGenAISampleDocumentPassingEnabled: boolean | null;
  dataValidationEnabled: boolean | null;
  extendedStorageSizesEnabled: boolean | null;
  nativeRerankingEnabled: boolean | null;
  performanceAdvisorEnabled: boolean | null;
  realtimePerformancePanelEnabled: boolean | null;
  schemaAdvisorEnabled: boolean | null;
}

/** Numbers as Atlas sends them: up to 64 bits for limits in bytes. */
export interface ProjectLimit {
  projectId: string;
  name: string;
  value: number | null;
  currentUsage: number | null;
  defaultLimit: number | null;
  maximumLimit: number | null;
}

/** What every reading of a key holds, the calling key's own description of itself included. */
export interface KnownApiKey {
  id: string;
  organizationId: string;
  publicKey: string;
  /** Sorted: organization roles first, then by project, then by role. Atlas's own order changes between two reads. */
  roles: readonly RoleAssignment[];
}

export interface ApiKey extends KnownApiKey {
  privateKeyMask: string;
  description: string;
}

/** A role in the organization has a null `projectId`. */
export interface RoleAssignment {
  role: string;
  organizationId: string;
  projectId: string | null;
}

/** Whose access list: an API key, or a service account, whose id says so. */
export interface ApiCredentialRef {
  organizationId: string;
  id: string;
}

export interface ApiAccessListEntry {
  owner: ApiCredentialRef;
  cidrBlock: string | null;
  ipAddress: string | null;
  requestCount: number;
  createdAt: string;
  lastUsedAt: string | null;
  lastUsedAddress: string | null;
}

export interface ProjectAccessListEntry {
  projectId: string;
  cidrBlock: string | null;
  ipAddress: string | null;
  awsSecurityGroup: string | null;
  comment: string | null;
  deleteAfter: string | null;
}

export type AccessListEntryStatus = 'PENDING' | 'ACTIVE' | 'FAILED';

/** A program's credential for OAuth 2.0. */
export interface ServiceAccount extends ApiCredentialRef {
  name: string;
  description: string;
  createdAt: string;
  /** Sorted; null where the account was read through a project, which does not tell them. */
  organizationRoles: readonly string[] | null;
  secrets: readonly ServiceAccountSecret[];
}

/** Never the secret itself: Atlas shows it once, and this has no place for it. */
export interface ServiceAccountSecret {
  id: string;
  createdAt: string;
  expiresAt: string;
  lastUsedAt: string | null;
  mask: string | null;
}

/** Roles in a project. */
export interface ProjectRoles {
  projectId: string;
  roles: readonly string[];
}

export type MembershipStatus = 'ACTIVE' | 'PENDING' | 'INVITATION_EXPIRED' | 'INVITATION_REJECTED';

/** A person as one organization knows them. */
export interface OrganizationUser {
  id: string;
  organizationId: string;
  username: string;
  status: MembershipStatus;
  /** Null until the invitation is accepted. */
  profile: UserProfile | null;
  /** Null once it is. */
  invitation: UserInvitation | null;
  /** Null where the person was read through a project, which tells its own roles only. */
  memberships: Memberships | null;
}

export interface UserProfile {
  firstName: string;
  lastName: string;
  createdAt: string;
  lastAuthenticatedAt: string | null;
  country: string | null;
}

export interface UserInvitation {
  createdAt: string;
  expiresAt: string | null;
  inviterUsername: string;
}

/** What a person was given by themselves; sorted. */
export interface Memberships {
  organizationRoles: readonly string[];
  projects: readonly ProjectRoles[];
  teamIds: readonly string[];
}

/** People who get roles in projects together. */
export interface Team {
  id: string;
  organizationId: string;
  name: string;
}

export interface ClusterAddresses {
  clusterName: string;
  inbound: readonly string[];
  outbound: readonly string[];
  futureInbound: readonly string[];
  futureOutbound: readonly string[];
}

/** A token bucket of Atlas. */
export interface RateLimit {
  endpointSetId: string;
  name: string;
  scope: string;
  capacity: number;
  refillRate: number;
  refillSeconds: number;
  overridden: boolean;
}

/** Somebody in a project, with the roles that the project gives them; sorted. */
export interface RoleHolder<T> {
  node: T;
  roles: readonly string[];
}
