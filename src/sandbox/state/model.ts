/** What the sandbox keeps. Plain data, so that it can be saved and compared; dates are milliseconds since 1970. */

export interface Organization {
  id: string;
  name: string;
  isDeleted: boolean;
  skipDefaultAlertsSettings: boolean;
  settings: OrganizationSettings;
  /** Absent until somebody changes one. */
  delegation?: DelegationSettings;
  /** Who decides in which wave of maintenance a project is; absent until somebody says. */
  waveAssignmentMode?: WaveAssignmentMode;
}

export interface DelegationSettings {
  delegatedMcpAccess: 'DISALLOWED' | 'READ_ONLY' | 'READ_WRITE' | null;
  delegatedPartnerAccess: 'DISALLOWED' | 'READ_WRITE' | null;
  /** Both in seconds. */
  idleRefreshTokenLifetime: number | null;
  maximumRefreshTokenLifetime: number | null;
}

export type WaveAssignmentMode = 'MANUAL' | 'ENV_TAG_MAPPING';

export interface OrganizationSettings {
  apiAccessListRequired: boolean;
  customSessionTimeouts?: SessionTimeouts;
  genAIFeaturesEnabled: boolean;
  maxServiceAccountSecretValidityInHours?: number;
  multiFactorAuthRequired: boolean;
  operationsContact?: string | null;
  restrictEmployeeAccess: boolean;
  securityContact?: string;
  streamsCrossGroupEnabled?: boolean;
}

/** Null for the default of Atlas. */
export interface SessionTimeouts {
  absoluteSessionTimeoutInSeconds: number | null;
  idleSessionTimeoutInSeconds: number | null;
}

export interface Project {
  id: string;
  name: string;
  orgId: string;
  created: number;
  clusterCount: number;
  /** Empty for none. Only the answer to a creation without tags leaves the field out (recorded). */
  tags: Tag[];
  withDefaultAlertsSettings: boolean;
  settings: ProjectSettings;
  /** Limits that differ from their default, by name. */
  limits: Record<string, number>;
  accessList: ProjectAccessListEntry[];
  /** Set once deletion has begun: until then the project answers, afterwards it is gone. */
  goneAt?: number;
}

export interface Tag {
  key: string;
  value: string;
}

export type ProjectSettings = Record<ProjectFlag, boolean>;
export type ProjectFlag =
  | 'isAtlasHomePageAiAssistantEnabled'
  | 'isClusterAiAssistantEnabled'
  | 'isCollectDatabaseSpecificsStatisticsEnabled'
  | 'isDataExplorerEnabled'
  | 'isDataExplorerGenAIFeaturesEnabled'
  | 'isDataExplorerGenAISampleDocumentPassingEnabled'
  | 'isDataValidationEnabled'
  | 'isExtendedStorageSizesEnabled'
  | 'isNativeRerankingEnabled'
  | 'isPerformanceAdvisorEnabled'
  | 'isRealtimePerformancePanelEnabled'
  | 'isSchemaAdvisorEnabled';

/** Either kind of role: one of the two ids is there, never both (specification). */
export type RoleAssignment = { orgId: string; roleName: string } | { groupId: string; roleName: string };

export interface ApiKey {
  id: string;
  orgId: string;
  desc: string;
  publicKey: string;
  privateKey: string;
  roles: RoleAssignment[];
  accessList: ApiAccessListEntry[];
}

/** An address an API key or a service account may call from. */
export interface ApiAccessListEntry {
  cidrBlock: string;
  ipAddress?: string;
  created: number;
  count: number;
  lastUsed?: number;
  lastUsedAddress?: string;
}

export interface ProjectAccessListEntry {
  cidrBlock?: string;
  ipAddress?: string;
  awsSecurityGroup?: string;
  comment: string;
  deleteAfter?: number;
  /** In force a little later than added. */
  activeAt: number;
}

export interface ServiceAccount {
  clientId: string;
  orgId: string;
  name: string;
  description: string;
  createdAt: number;
  roles: RoleAssignment[];
  /** Two at most. */
  secrets: ServiceAccountSecret[];
  accessList: ApiAccessListEntry[];
  /** Made by Atlas for itself: lists leave it out unless asked. */
  isSystemManaged?: boolean;
}

export interface ServiceAccountSecret {
  id: string;
  secret: string;
  createdAt: number;
  expiresAt: number;
  lastUsedAt: number | null;
}

/** A person of one organization, who has joined it or has been invited. */
export type User = ActiveUser | InvitedUser;

interface Membership {
  id: string;
  /** The sandbox knows a person in one organization only. */
  orgId: string;
  /** An e-mail address. */
  username: string;
  /** What the person holds directly; teams bring more. */
  roles: RoleAssignment[];
  teamIds: string[];
}

export interface ActiveUser extends Membership {
  status: 'ACTIVE';
  firstName: string;
  lastName: string;
  /** Two capital letters (specification). */
  country: string;
  createdAt: number;
  lastAuth: number;
  mobileNumber: string | null;
}

export interface InvitedUser extends Membership {
  /** A pending invitation runs out by itself; see membership.ts. */
  status: 'PENDING' | 'INVITATION_EXPIRED' | 'INVITATION_REJECTED';
  /** An API key's public key where one has sent the invitation (recorded), else an e-mail address. */
  inviterUsername: string;
  invitationCreatedAt: number;
  /** Null for never (the specification allows it). */
  invitationExpiresAt: number | null;
}

export type MembershipStatus = User['status'];

/** People who get roles in projects together. Who is in it stands with the users. */
export interface Team {
  id: string;
  orgId: string;
  name: string;
  /** Roles in projects only. */
  roles: RoleAssignment[];
}
