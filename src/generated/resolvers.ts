import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Viewer as ViewerModel, OrganizationSettings as OrganizationSettingsModel, Project as ProjectModel, ProjectSettings as ProjectSettingsModel, ProjectLimit as ProjectLimitModel, KnownApiKey, RoleAssignment as RoleAssignmentModel, ApiKeyAccessListEntry as ApiKeyAccessListEntryModel, ProjectAccessListEntry as ProjectAccessListEntryModel } from '../datasources/models.ts';
import type { OrganizationParent, ProjectApiKeyEdgeParent, ApiKeyProjectAssignmentParent, AccessListEntryParent } from '../resolvers/parents.ts';
import type { GraphContext } from '../server/context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = T | null | undefined;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A moment in UTC as RFC 3339 writes it, for instance `2026-08-10T03:05:16Z`. Atlas counts in whole seconds. */
  DateTime: { input: Date; output: Date | string; }
  /** A whole number up to 9,007,199,254,740,991 in either direction, for values that do not fit the 32 bits of `Int`. */
  SafeInt: { input: number; output: number; }
};

/** A place that is let in: one address, or a block of them. */
export type AccessListEntry = {
  /** The block in CIDR notation; a single address is a block of one. Null for an AWS security group. */
  cidrBlock?: Maybe<Scalars['String']['output']>;
  /** The address, when the entry is a single one. */
  ipAddress?: Maybe<Scalars['String']['output']>;
};

/** How far Atlas is with an entry of a network access list. */
export type AccessListEntryStatus =
  /** In force. */
  | 'ACTIVE'
  /** Not applied; remove the entry and add it again. */
  | 'FAILED'
  /** Being applied to the clusters. */
  | 'PENDING';

/**
 * A program's way into the Atlas Administration API: a public key, a private key, roles, and its own access list. It
 * belongs to one organization and may be invited to any of its projects.
 */
export type ApiKey = {
  __typename?: 'ApiKey';
  /**
   * The addresses this key may call Atlas from, in Atlas's order. Only the key itself or a user administrator may read
   * it. It does not guard clusters: that is `Project.accessList`. Source: GET /orgs/{orgId}/apiKeys/{apiUserId}/accessList.
   */
  accessList?: Maybe<ApiKeyAccessListConnection>;
  /** One entry of the key's own access list. Null when there is none. Costs no further call beside `accessList`. */
  accessListEntry?: Maybe<ApiKeyAccessListEntry>;
  /**
   * From where this key may call Atlas. BLOCKED: the organization requires an access list and the key has none.
   * LISTED_ADDRESSES: the key has entries. ANY_ADDRESS: no entries, and none required. Reads the key's access list and,
   * when that is empty, the organization's settings.
   */
  apiAccess?: Maybe<ApiKeyAccess>;
  /** What somebody wrote the key is for: 1 to 250 characters. */
  description: Scalars['String']['output'];
  /** 24 hexadecimal digits, given by Atlas. Not the public key. */
  id: Scalars['ID']['output'];
  /** The organization that owns the key. `organization { id }` costs nothing. Source: GET /orgs/{orgId}. */
  organization?: Maybe<Organization>;
  /** The organization that owns the key. */
  organizationId: Scalars['ID']['output'];
  /** Atlas shows a private key once, at creation; afterwards only this mask, which keeps the last twelve characters. */
  privateKeyMask: Scalars['String']['output'];
  /** The projects this key is invited to, with its roles in each; sorted by project id. */
  projectAssignments: Array<ApiKeyProjectAssignment>;
  /** The user name of the key in HTTP Digest: eight lower-case letters. */
  publicKey: Scalars['String']['output'];
  /** Everything the key may do, in its organization first, then in its projects; sorted, since Atlas's order changes. */
  roles: Array<RoleAssignment>;
};


/**
 * A program's way into the Atlas Administration API: a public key, a private key, roles, and its own access list. It
 * belongs to one organization and may be invited to any of its projects.
 */
export type ApiKeyAccessListArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * A program's way into the Atlas Administration API: a public key, a private key, roles, and its own access list. It
 * belongs to one organization and may be invited to any of its projects.
 */
export type ApiKeyAccessListEntryArgs = {
  entry: Scalars['String']['input'];
};

/** From where an API key may call the Atlas Administration API. */
export type ApiKeyAccess =
  /** From anywhere: the key has no access list and the organization does not require one. */
  | 'ANY_ADDRESS'
  /** From nowhere: the organization requires an access list and the key has none. */
  | 'BLOCKED'
  /** Only from the addresses on the key's access list. */
  | 'LISTED_ADDRESSES';

/** One page of the addresses an API key may call Atlas from. */
export type ApiKeyAccessListConnection = {
  __typename?: 'ApiKeyAccessListConnection';
  /** The entries of this page, each with its cursor. */
  edges: Array<ApiKeyAccessListEdge>;
  /** The same entries without their cursors. */
  nodes: Array<ApiKeyAccessListEntry>;
  /** Whether the list goes on, and from where. */
  pageInfo: PageInfo;
  /** How many entries the key has; Atlas calls its own count an estimate. */
  totalCount: Scalars['Int']['output'];
};

/** An entry of a key's access list, with its place there. */
export type ApiKeyAccessListEdge = {
  __typename?: 'ApiKeyAccessListEdge';
  /** Give it as `after` to read on from here. */
  cursor: Scalars['String']['output'];
  /** The entry itself. */
  node: ApiKeyAccessListEntry;
};

/** An address that one API key may call Atlas from. */
export type ApiKeyAccessListEntry = AccessListEntry & {
  __typename?: 'ApiKeyAccessListEntry';
  /** The block in CIDR notation; a single address is a block of one. */
  cidrBlock?: Maybe<Scalars['String']['output']>;
  /** When the entry was added. */
  createdAt: Scalars['DateTime']['output'];
  /** The address, when the entry is a single one. */
  ipAddress?: Maybe<Scalars['String']['output']>;
  /** The address of the last call from here. Null when the entry was never used. */
  lastUsedAddress?: Maybe<Scalars['String']['output']>;
  /** When the last call came from here. Null when the entry was never used. */
  lastUsedAt?: Maybe<Scalars['DateTime']['output']>;
  /** How many calls came from here. 0 when the entry was never used. */
  requestCount: Scalars['Int']['output'];
};

/** One page of an organization's API keys. */
export type ApiKeyConnection = {
  __typename?: 'ApiKeyConnection';
  /** The keys of this page, each with its cursor. */
  edges: Array<ApiKeyEdge>;
  /** The same keys without their cursors. */
  nodes: Array<ApiKey>;
  /** Whether the list goes on, and from where. */
  pageInfo: PageInfo;
  /** How many keys the organization has; Atlas calls its own count an estimate. */
  totalCount: Scalars['Int']['output'];
};

/** An API key in its organization's list, with its place there. */
export type ApiKeyEdge = {
  __typename?: 'ApiKeyEdge';
  /** Give it as `after` to read on from here. */
  cursor: Scalars['String']['output'];
  /** The key itself. */
  node: ApiKey;
};

/** An invitation of a key to a project. */
export type ApiKeyProjectAssignment = {
  __typename?: 'ApiKeyProjectAssignment';
  /**
   * The project. `project { id }` costs nothing; otherwise all such projects of an operation come from one reading of the
   * project list. Null, with an error, when that list does not show the project. Source: GET /groups.
   */
  project?: Maybe<Project>;
  /** The roles the key holds in it, sorted. Atlas adds roles, so they are not an enum. */
  roles: Array<Scalars['String']['output']>;
};

/** The two ways Atlas lets a program in. */
export type AtlasAuthentication =
  /** An API key: HTTP Digest with a public and a private key. */
  | 'API_KEY'
  /** A service account: OAuth 2.0 client credentials and a token of one hour. */
  | 'SERVICE_ACCOUNT';

/** How long a person stays signed in to Atlas's web interface. */
export type CustomSessionTimeouts = {
  __typename?: 'CustomSessionTimeouts';
  /** Longest session in seconds, 3,600 to 43,200. Null when the default of Atlas holds. */
  absoluteSessionTimeoutInSeconds?: Maybe<Scalars['Int']['output']>;
  /** Longest pause in seconds, 300 or more. Null when the default of Atlas holds. */
  idleSessionTimeoutInSeconds?: Maybe<Scalars['Int']['output']>;
};

/** A company or a division of it: it owns projects and the API keys that reach them, and one bill covers both. */
export type Organization = {
  __typename?: 'Organization';
  /** One API key of this organization. Null when there is none with this id. Source: GET /orgs/{orgId}/apiKeys/{apiUserId}. */
  apiKey?: Maybe<ApiKey>;
  /** The organization's API keys, by public key. Source: GET /orgs/{orgId}/apiKeys. */
  apiKeys?: Maybe<ApiKeyConnection>;
  /** True once the organization has been deleted; Atlas keeps it readable for a while. */
  deleted: Scalars['Boolean']['output'];
  /** 24 hexadecimal digits, given by Atlas, never reused. */
  id: Scalars['ID']['output'];
  /** As people see it in Atlas. Need not be unique. */
  name: Scalars['String']['output'];
  /** One project of this organization. Null when there is none with this id here. Source: GET /groups/{groupId}. */
  project?: Maybe<Project>;
  /** The organization's projects that the credential may see, by name. Source: GET /orgs/{orgId}/groups. */
  projects?: Maybe<ProjectConnection>;
  /**
   * Rules for everyone in the organization. Atlas gives this call a small allowance, ten reads and five more a minute, so
   * do not poll it. Source: GET /orgs/{orgId}/settings.
   */
  settings?: Maybe<OrganizationSettings>;
};


/** A company or a division of it: it owns projects and the API keys that reach them, and one bill covers both. */
export type OrganizationApiKeyArgs = {
  id: Scalars['ID']['input'];
};


/** A company or a division of it: it owns projects and the API keys that reach them, and one bill covers both. */
export type OrganizationApiKeysArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A company or a division of it: it owns projects and the API keys that reach them, and one bill covers both. */
export type OrganizationProjectArgs = {
  id: Scalars['ID']['input'];
};


/** A company or a division of it: it owns projects and the API keys that reach them, and one bill covers both. */
export type OrganizationProjectsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
};

/** One page of organizations. */
export type OrganizationConnection = {
  __typename?: 'OrganizationConnection';
  /** The organizations of this page, each with its cursor. */
  edges: Array<OrganizationEdge>;
  /** The same organizations without their cursors. */
  nodes: Array<Organization>;
  /** Whether the list goes on, and from where. */
  pageInfo: PageInfo;
  /** How many organizations the whole list has; Atlas calls its own count an estimate. */
  totalCount: Scalars['Int']['output'];
};

/** An organization in a list, with its place there. */
export type OrganizationEdge = {
  __typename?: 'OrganizationEdge';
  /** Give it as `after` to read on from here. */
  cursor: Scalars['String']['output'];
  /** The organization itself. */
  node: Organization;
};

/** A role in an organization. */
export type OrganizationRoleAssignment = RoleAssignment & {
  __typename?: 'OrganizationRoleAssignment';
  /** Where the role holds. `organization { id }` costs nothing. Source: GET /orgs/{orgId}. */
  organization?: Maybe<Organization>;
  /** An `ORG_…` role. */
  role: Scalars['String']['output'];
};

/** What an organization demands of its members and keys, and what it lets them do. */
export type OrganizationSettings = {
  __typename?: 'OrganizationSettings';
  /**
   * True when an API key or service account may call Atlas only from addresses on its own access list; one without a list
   * is then locked out. See `ApiKey.apiAccess`.
   */
  apiAccessListRequired: Scalars['Boolean']['output'];
  /** When people are signed out of Atlas. Null when the defaults of Atlas hold. */
  customSessionTimeouts?: Maybe<CustomSessionTimeouts>;
  /** True when features that use generative AI are on. Null where Atlas leaves it out. */
  genAIFeaturesEnabled?: Maybe<Scalars['Boolean']['output']>;
  /** The longest life of a new service account secret, in hours, 8 to 8,760. Null where Atlas leaves it out. */
  maxServiceAccountSecretValidityInHours?: Maybe<Scalars['Int']['output']>;
  /** True when people must sign in with a second factor. */
  multiFactorAuthRequired: Scalars['Boolean']['output'];
  /** Address that MongoDB writes to about operations. Null when none is set. */
  operationsContact?: Maybe<Scalars['String']['output']>;
  /** True when MongoDB's staff may not look into the organization's clusters without being let in. */
  restrictEmployeeAccess: Scalars['Boolean']['output'];
  /** Address that MongoDB writes to about security. Null when none is set. */
  securityContact?: Maybe<Scalars['String']['output']>;
  /** True when stream processing in one project may connect to clusters of another. Null where Atlas leaves it out. */
  streamsCrossProjectEnabled?: Maybe<Scalars['Boolean']['output']>;
};

/** How a page of a connection lies in its list, as the Relay cursor specification has it. */
export type PageInfo = {
  __typename?: 'PageInfo';
  /** The cursor of the last item here. Null on an empty page. */
  endCursor?: Maybe<Scalars['String']['output']>;
  /** True when the list goes on after this page: ask again with `after: endCursor`. */
  hasNextPage: Scalars['Boolean']['output'];
  /** True when the list has items before this page. */
  hasPreviousPage: Scalars['Boolean']['output'];
  /** The cursor of the first item here. Null on an empty page. */
  startCursor?: Maybe<Scalars['String']['output']>;
};

/** Clusters that belong together, with the people, keys and network addresses that may reach them. Atlas also says group. */
export type Project = {
  __typename?: 'Project';
  /**
   * The network access list of the project's clusters: who may open a database connection. It does not guard the Atlas
   * Administration API: that is `ApiKey.accessList`. Source: GET /groups/{groupId}/accessList.
   */
  accessList?: Maybe<ProjectAccessListConnection>;
  /** One entry of the network access list. Null when there is none. Costs no further call beside `accessList`. */
  accessListEntry?: Maybe<ProjectAccessListEntry>;
  /**
   * Keys invited to this project, by public key; the edge says which roles a key holds here. For several projects of one
   * organization the organization's key list answers them all. Null, with an error, when the credential may not list
   * keys. Source: GET /groups/{groupId}/apiKeys or GET /orgs/{orgId}/apiKeys.
   */
  apiKeys?: Maybe<ProjectApiKeyConnection>;
  /** Clusters in the project now, of every kind. */
  clusterCount: Scalars['Int']['output'];
  /** When the project was made. */
  createdAt: Scalars['DateTime']['output'];
  /** 24 hexadecimal digits, given by Atlas, never reused. */
  id: Scalars['ID']['output'];
  /** How much of Atlas the project may use, by name. Source: GET /groups/{groupId}/limits. */
  limits?: Maybe<Array<ProjectLimit>>;
  /** Unique within its organization, 1 to 64 characters. */
  name: Scalars['String']['output'];
  /** The organization that owns the project. `organization { id }` costs nothing. Source: GET /orgs/{orgId}. */
  organization?: Maybe<Organization>;
  /** Features that people in the project may use. Source: GET /groups/{groupId}/settings. */
  settings?: Maybe<ProjectSettings>;
  /** Labels for searching and billing, by key. Empty when there are none. */
  tags: Array<Tag>;
};


/** Clusters that belong together, with the people, keys and network addresses that may reach them. Atlas also says group. */
export type ProjectAccessListArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Clusters that belong together, with the people, keys and network addresses that may reach them. Atlas also says group. */
export type ProjectAccessListEntryArgs = {
  entry: Scalars['String']['input'];
};


/** Clusters that belong together, with the people, keys and network addresses that may reach them. Atlas also says group. */
export type ProjectApiKeysArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** One page of a project's network access list. */
export type ProjectAccessListConnection = {
  __typename?: 'ProjectAccessListConnection';
  /** The entries of this page, each with its cursor. */
  edges: Array<ProjectAccessListEdge>;
  /** The same entries without their cursors. */
  nodes: Array<ProjectAccessListEntry>;
  /** Whether the list goes on, and from where. */
  pageInfo: PageInfo;
  /** How many entries the project has; Atlas calls its own count an estimate. */
  totalCount: Scalars['Int']['output'];
};

/** An entry of a network access list, with its place there. */
export type ProjectAccessListEdge = {
  __typename?: 'ProjectAccessListEdge';
  /** Give it as `after` to read on from here. */
  cursor: Scalars['String']['output'];
  /** The entry itself. */
  node: ProjectAccessListEntry;
};

/** An address that may open connections to a project's clusters. */
export type ProjectAccessListEntry = AccessListEntry & {
  __typename?: 'ProjectAccessListEntry';
  /** An AWS security group of a peered network, instead of addresses. */
  awsSecurityGroup?: Maybe<Scalars['String']['output']>;
  /** The block in CIDR notation; a single address is a block of one. Null for an AWS security group. */
  cidrBlock?: Maybe<Scalars['String']['output']>;
  /** What somebody wrote about the entry, up to 80 characters. Null when nobody did. */
  comment?: Maybe<Scalars['String']['output']>;
  /** When Atlas will drop the entry by itself. Null for one that stays. */
  deleteAfter?: Maybe<Scalars['DateTime']['output']>;
  /** The address, when the entry is a single one. */
  ipAddress?: Maybe<Scalars['String']['output']>;
  /**
   * How far Atlas is with letting the address in. Costs a call for every entry: ask for it on short pages.
   * Source: GET /groups/{groupId}/accessList/{entryValue}/status.
   */
  status?: Maybe<AccessListEntryStatus>;
};

/** One page of the API keys invited to a project. */
export type ProjectApiKeyConnection = {
  __typename?: 'ProjectApiKeyConnection';
  /** The keys of this page, each with its roles in the project. */
  edges: Array<ProjectApiKeyEdge>;
  /** The same keys without their roles here. */
  nodes: Array<ApiKey>;
  /** Whether the list goes on, and from where. */
  pageInfo: PageInfo;
  /** How many keys the project has; Atlas calls its own count an estimate. */
  totalCount: Scalars['Int']['output'];
};

/** An API key as one project knows it. */
export type ProjectApiKeyEdge = {
  __typename?: 'ProjectApiKeyEdge';
  /** Give it as `after` to read on from here. */
  cursor: Scalars['String']['output'];
  /** The key itself. */
  node: ApiKey;
  /** The roles the key holds in this project, sorted. Atlas adds roles, so they are not an enum. */
  roles: Array<Scalars['String']['output']>;
};

/** One page of projects. */
export type ProjectConnection = {
  __typename?: 'ProjectConnection';
  /** The projects of this page, each with its cursor. */
  edges: Array<ProjectEdge>;
  /** The same projects without their cursors. */
  nodes: Array<Project>;
  /** Whether the list goes on, and from where. */
  pageInfo: PageInfo;
  /** How many projects the whole list has; Atlas calls its own count an estimate. */
  totalCount: Scalars['Int']['output'];
};

/** A project in a list, with its place there. */
export type ProjectEdge = {
  __typename?: 'ProjectEdge';
  /** Give it as `after` to read on from here. */
  cursor: Scalars['String']['output'];
  /** The project itself. */
  node: Project;
};

/**
 * A bound on what a project may use. The numbers are null where Atlas gives none, and where one does not fit 32 bits:
 * byte limits may not, their `exact` fields always do.
 */
export type ProjectLimit = {
  __typename?: 'ProjectLimit';
  /** How much is in use. */
  currentUsage?: Maybe<Scalars['Int']['output']>;
  /** The bound of a project that never changed it. */
  defaultLimit?: Maybe<Scalars['Int']['output']>;
  /** `currentUsage` without the bound of 32 bits, for limits in bytes. */
  exactCurrentUsage?: Maybe<Scalars['SafeInt']['output']>;
  /** `value` without the bound of 32 bits, for limits in bytes. */
  exactValue?: Maybe<Scalars['SafeInt']['output']>;
  /** How far it can be raised. */
  maximumLimit?: Maybe<Scalars['Int']['output']>;
  /** Atlas's name, with dots, for instance `atlas.project.deployment.clusters`. */
  name: Scalars['String']['output'];
  /** The bound in force. */
  value?: Maybe<Scalars['Int']['output']>;
};

/** A role in a project. */
export type ProjectRoleAssignment = RoleAssignment & {
  __typename?: 'ProjectRoleAssignment';
  /**
   * Where the role holds. `project { id }` costs nothing; otherwise all such projects of an operation come from one
   * reading of the project list. Null, with an error, when that list does not show the project. Source: GET /groups.
   */
  project?: Maybe<Project>;
  /** A `GROUP_…` role. */
  role: Scalars['String']['output'];
};

/** Features switched on or off for everyone in a project. A flag is null where Atlas leaves it out. */
export type ProjectSettings = {
  __typename?: 'ProjectSettings';
  /** People can talk to the AI assistant on Atlas's home page. */
  atlasHomePageAiAssistantEnabled?: Maybe<Scalars['Boolean']['output']>;
  /** People can ask the AI assistant about a cluster. */
  clusterAiAssistantEnabled?: Maybe<Scalars['Boolean']['output']>;
  /** Atlas gathers statistics of single databases and collections. */
  collectDatabaseSpecificsStatisticsEnabled?: Maybe<Scalars['Boolean']['output']>;
  /** People can read and edit documents in the Data Explorer. */
  dataExplorerEnabled?: Maybe<Scalars['Boolean']['output']>;
  /** The Data Explorer may use generative AI, for instance to write queries. */
  dataExplorerGenAIFeaturesEnabled?: Maybe<Scalars['Boolean']['output']>;
  /** The Data Explorer may send sample documents along to generative AI. */
  dataExplorerGenAISampleDocumentPassingEnabled?: Maybe<Scalars['Boolean']['output']>;
  /** People can use schema validation in the Data Explorer. */
  dataValidationEnabled?: Maybe<Scalars['Boolean']['output']>;
  /** Clusters may be given storage beyond the usual sizes. */
  extendedStorageSizesEnabled?: Maybe<Scalars['Boolean']['output']>;
  /** Search may rerank its results with Atlas's own models. */
  nativeRerankingEnabled?: Maybe<Scalars['Boolean']['output']>;
  /** The Performance Advisor suggests indexes. */
  performanceAdvisorEnabled?: Maybe<Scalars['Boolean']['output']>;
  /** People can watch operations as they run. */
  realtimePerformancePanelEnabled?: Maybe<Scalars['Boolean']['output']>;
  /** The Schema Advisor suggests changes to the data model. */
  schemaAdvisorEnabled?: Maybe<Scalars['Boolean']['output']>;
};

/** What can be read. Every root field asks Atlas with the gateway's credential and sees what that credential may see. */
export type Query = {
  __typename?: 'Query';
  /**
   * One API key of an organization. Null when the organization has none with this id. Several keys of one organization in
   * one operation are read together from its key list. Source: GET /orgs/{orgId}/apiKeys/{apiUserId}.
   */
  apiKey?: Maybe<ApiKey>;
  /**
   * One organization, fetched by id. Null when Atlas knows none with this id; null with a FORBIDDEN error when it does
   * and the credential may not see it. Source: GET /orgs/{orgId}.
   */
  organization?: Maybe<Organization>;
  /**
   * The organizations the credential belongs to, in Atlas's order. Atlas ties an API key and a service account to exactly
   * one organization, so the list is short. Source: GET /orgs.
   */
  organizations?: Maybe<OrganizationConnection>;
  /**
   * One project, fetched by id. Null when Atlas knows none with this id; null with a FORBIDDEN error when the credential
   * may not see it. Several in one operation are read together from one page of projects. Source: GET /groups/{groupId}.
   */
  project?: Maybe<Project>;
  /** One project by its exact name. Null when there is none. Source: GET /groups/byName/{groupName}. */
  projectByName?: Maybe<Project>;
  /** Every project the credential may see, by name. Source: GET /groups. */
  projects?: Maybe<ProjectConnection>;
  /** The Atlas credential the gateway acts with for this request. Source: GET /api/atlas/v2. */
  viewer?: Maybe<Viewer>;
};


/** What can be read. Every root field asks Atlas with the gateway's credential and sees what that credential may see. */
export type QueryApiKeyArgs = {
  id: Scalars['ID']['input'];
  organizationId: Scalars['ID']['input'];
};


/** What can be read. Every root field asks Atlas with the gateway's credential and sees what that credential may see. */
export type QueryOrganizationArgs = {
  id: Scalars['ID']['input'];
};


/** What can be read. Every root field asks Atlas with the gateway's credential and sees what that credential may see. */
export type QueryOrganizationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
};


/** What can be read. Every root field asks Atlas with the gateway's credential and sees what that credential may see. */
export type QueryProjectArgs = {
  id: Scalars['ID']['input'];
};


/** What can be read. Every root field asks Atlas with the gateway's credential and sees what that credential may see. */
export type QueryProjectByNameArgs = {
  name: Scalars['String']['input'];
};


/** What can be read. Every root field asks Atlas with the gateway's credential and sees what that credential may see. */
export type QueryProjectsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A role that somebody holds somewhere. */
export type RoleAssignment = {
  /** Atlas's name of the role, for instance `ORG_READ_ONLY` or `GROUP_OWNER`. Atlas adds roles, so it is not an enum. */
  role: Scalars['String']['output'];
};

/** A label on a project. */
export type Tag = {
  __typename?: 'Tag';
  /** What the label is about, for instance `env`: 1 to 255 characters. */
  key: Scalars['String']['output'];
  /** What it says, for instance `production`: 1 to 255 characters. */
  value: Scalars['String']['output'];
};

/** The credential that the gateway shows to Atlas, and what Atlas says of itself. */
export type Viewer = {
  __typename?: 'Viewer';
  /**
   * The key in use; null for a service account. Its ids, roles and project assignments come with the viewer; its
   * description and mask cost one more call.
   */
  apiKey?: Maybe<ApiKey>;
  /** The build of Atlas that answered: 40 hexadecimal digits, useful in a report to MongoDB's support. */
  atlasBuild: Scalars['String']['output'];
  /** How the gateway proves who it is. */
  authentication: AtlasAuthentication;
  /** True while Atlas throttles this credential. */
  throttled: Scalars['Boolean']['output'];
};



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;





/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AccessListEntry: ResolverTypeWrapper<AccessListEntryParent>;
  AccessListEntryStatus: AccessListEntryStatus;
  ApiKey: ResolverTypeWrapper<KnownApiKey>;
  ApiKeyAccess: ApiKeyAccess;
  ApiKeyAccessListConnection: ResolverTypeWrapper<Omit<ApiKeyAccessListConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['ApiKeyAccessListEdge']>, nodes: Array<ResolversTypes['ApiKeyAccessListEntry']> }>;
  ApiKeyAccessListEdge: ResolverTypeWrapper<Omit<ApiKeyAccessListEdge, 'node'> & { node: ResolversTypes['ApiKeyAccessListEntry'] }>;
  ApiKeyAccessListEntry: ResolverTypeWrapper<ApiKeyAccessListEntryModel>;
  ApiKeyConnection: ResolverTypeWrapper<Omit<ApiKeyConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['ApiKeyEdge']>, nodes: Array<ResolversTypes['ApiKey']> }>;
  ApiKeyEdge: ResolverTypeWrapper<Omit<ApiKeyEdge, 'node'> & { node: ResolversTypes['ApiKey'] }>;
  ApiKeyProjectAssignment: ResolverTypeWrapper<ApiKeyProjectAssignmentParent>;
  AtlasAuthentication: AtlasAuthentication;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  CustomSessionTimeouts: ResolverTypeWrapper<CustomSessionTimeouts>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Organization: ResolverTypeWrapper<OrganizationParent>;
  OrganizationConnection: ResolverTypeWrapper<Omit<OrganizationConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['OrganizationEdge']>, nodes: Array<ResolversTypes['Organization']> }>;
  OrganizationEdge: ResolverTypeWrapper<Omit<OrganizationEdge, 'node'> & { node: ResolversTypes['Organization'] }>;
  OrganizationRoleAssignment: ResolverTypeWrapper<RoleAssignmentModel>;
  OrganizationSettings: ResolverTypeWrapper<OrganizationSettingsModel>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Project: ResolverTypeWrapper<ProjectModel>;
  ProjectAccessListConnection: ResolverTypeWrapper<Omit<ProjectAccessListConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['ProjectAccessListEdge']>, nodes: Array<ResolversTypes['ProjectAccessListEntry']> }>;
  ProjectAccessListEdge: ResolverTypeWrapper<Omit<ProjectAccessListEdge, 'node'> & { node: ResolversTypes['ProjectAccessListEntry'] }>;
  ProjectAccessListEntry: ResolverTypeWrapper<ProjectAccessListEntryModel>;
  ProjectApiKeyConnection: ResolverTypeWrapper<Omit<ProjectApiKeyConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['ProjectApiKeyEdge']>, nodes: Array<ResolversTypes['ApiKey']> }>;
  ProjectApiKeyEdge: ResolverTypeWrapper<ProjectApiKeyEdgeParent>;
  ProjectConnection: ResolverTypeWrapper<Omit<ProjectConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['ProjectEdge']>, nodes: Array<ResolversTypes['Project']> }>;
  ProjectEdge: ResolverTypeWrapper<Omit<ProjectEdge, 'node'> & { node: ResolversTypes['Project'] }>;
  ProjectLimit: ResolverTypeWrapper<ProjectLimitModel>;
  ProjectRoleAssignment: ResolverTypeWrapper<RoleAssignmentModel>;
  ProjectSettings: ResolverTypeWrapper<ProjectSettingsModel>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RoleAssignment: ResolverTypeWrapper<RoleAssignmentModel>;
  SafeInt: ResolverTypeWrapper<Scalars['SafeInt']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Tag: ResolverTypeWrapper<Tag>;
  Viewer: ResolverTypeWrapper<ViewerModel>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AccessListEntry: AccessListEntryParent;
  ApiKey: KnownApiKey;
  ApiKeyAccessListConnection: Omit<ApiKeyAccessListConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['ApiKeyAccessListEdge']>, nodes: Array<ResolversParentTypes['ApiKeyAccessListEntry']> };
  ApiKeyAccessListEdge: Omit<ApiKeyAccessListEdge, 'node'> & { node: ResolversParentTypes['ApiKeyAccessListEntry'] };
  ApiKeyAccessListEntry: ApiKeyAccessListEntryModel;
  ApiKeyConnection: Omit<ApiKeyConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['ApiKeyEdge']>, nodes: Array<ResolversParentTypes['ApiKey']> };
  ApiKeyEdge: Omit<ApiKeyEdge, 'node'> & { node: ResolversParentTypes['ApiKey'] };
  ApiKeyProjectAssignment: ApiKeyProjectAssignmentParent;
  Boolean: Scalars['Boolean']['output'];
  CustomSessionTimeouts: CustomSessionTimeouts;
  DateTime: Scalars['DateTime']['output'];
  ID: Scalars['ID']['output'];
  Int: Scalars['Int']['output'];
  Organization: OrganizationParent;
  OrganizationConnection: Omit<OrganizationConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['OrganizationEdge']>, nodes: Array<ResolversParentTypes['Organization']> };
  OrganizationEdge: Omit<OrganizationEdge, 'node'> & { node: ResolversParentTypes['Organization'] };
  OrganizationRoleAssignment: RoleAssignmentModel;
  OrganizationSettings: OrganizationSettingsModel;
  PageInfo: PageInfo;
  Project: ProjectModel;
  ProjectAccessListConnection: Omit<ProjectAccessListConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['ProjectAccessListEdge']>, nodes: Array<ResolversParentTypes['ProjectAccessListEntry']> };
  ProjectAccessListEdge: Omit<ProjectAccessListEdge, 'node'> & { node: ResolversParentTypes['ProjectAccessListEntry'] };
  ProjectAccessListEntry: ProjectAccessListEntryModel;
  ProjectApiKeyConnection: Omit<ProjectApiKeyConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['ProjectApiKeyEdge']>, nodes: Array<ResolversParentTypes['ApiKey']> };
  ProjectApiKeyEdge: ProjectApiKeyEdgeParent;
  ProjectConnection: Omit<ProjectConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['ProjectEdge']>, nodes: Array<ResolversParentTypes['Project']> };
  ProjectEdge: Omit<ProjectEdge, 'node'> & { node: ResolversParentTypes['Project'] };
  ProjectLimit: ProjectLimitModel;
  ProjectRoleAssignment: RoleAssignmentModel;
  ProjectSettings: ProjectSettingsModel;
  Query: Record<PropertyKey, never>;
  RoleAssignment: RoleAssignmentModel;
  SafeInt: Scalars['SafeInt']['output'];
  String: Scalars['String']['output'];
  Tag: Tag;
  Viewer: ViewerModel;
};

export type AtlasCallsDirectiveArgs = {
  each?: Maybe<Scalars['Int']['input']>;
  items?: Maybe<Scalars['Int']['input']>;
  once?: Maybe<Scalars['Int']['input']>;
  shared?: Maybe<Scalars['String']['input']>;
};

export type AtlasCallsDirectiveResolver<Result, Parent, ContextType = GraphContext, Args = AtlasCallsDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type AccessListEntryResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['AccessListEntry'] = ResolversParentTypes['AccessListEntry']> = {
  __resolveType: TypeResolveFn<'ApiKeyAccessListEntry' | 'ProjectAccessListEntry', ParentType, ContextType>;
};

export type ApiKeyResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ApiKey'] = ResolversParentTypes['ApiKey']> = {
  accessList?: Resolver<Maybe<ResolversTypes['ApiKeyAccessListConnection']>, ParentType, ContextType, RequireFields<ApiKeyAccessListArgs, 'first'>>;
  accessListEntry?: Resolver<Maybe<ResolversTypes['ApiKeyAccessListEntry']>, ParentType, ContextType, RequireFields<ApiKeyAccessListEntryArgs, 'entry'>>;
  apiAccess?: Resolver<Maybe<ResolversTypes['ApiKeyAccess']>, ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  organizationId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  privateKeyMask?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  projectAssignments?: Resolver<Array<ResolversTypes['ApiKeyProjectAssignment']>, ParentType, ContextType>;
  publicKey?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  roles?: Resolver<Array<ResolversTypes['RoleAssignment']>, ParentType, ContextType>;
};

export type ApiKeyAccessListConnectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ApiKeyAccessListConnection'] = ResolversParentTypes['ApiKeyAccessListConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ApiKeyAccessListEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['ApiKeyAccessListEntry']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ApiKeyAccessListEdgeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ApiKeyAccessListEdge'] = ResolversParentTypes['ApiKeyAccessListEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ApiKeyAccessListEntry'], ParentType, ContextType>;
};

export type ApiKeyAccessListEntryResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ApiKeyAccessListEntry'] = ResolversParentTypes['ApiKeyAccessListEntry']> = {
  cidrBlock?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  ipAddress?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lastUsedAddress?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lastUsedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  requestCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ApiKeyConnectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ApiKeyConnection'] = ResolversParentTypes['ApiKeyConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ApiKeyEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['ApiKey']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ApiKeyEdgeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ApiKeyEdge'] = ResolversParentTypes['ApiKeyEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ApiKey'], ParentType, ContextType>;
};

export type ApiKeyProjectAssignmentResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ApiKeyProjectAssignment'] = ResolversParentTypes['ApiKeyProjectAssignment']> = {
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  roles?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CustomSessionTimeoutsResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['CustomSessionTimeouts'] = ResolversParentTypes['CustomSessionTimeouts']> = {
  absoluteSessionTimeoutInSeconds?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  idleSessionTimeoutInSeconds?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type OrganizationResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Organization'] = ResolversParentTypes['Organization']> = {
  apiKey?: Resolver<Maybe<ResolversTypes['ApiKey']>, ParentType, ContextType, RequireFields<OrganizationApiKeyArgs, 'id'>>;
  apiKeys?: Resolver<Maybe<ResolversTypes['ApiKeyConnection']>, ParentType, ContextType, RequireFields<OrganizationApiKeysArgs, 'first'>>;
  deleted?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType, RequireFields<OrganizationProjectArgs, 'id'>>;
  projects?: Resolver<Maybe<ResolversTypes['ProjectConnection']>, ParentType, ContextType, RequireFields<OrganizationProjectsArgs, 'first'>>;
  settings?: Resolver<Maybe<ResolversTypes['OrganizationSettings']>, ParentType, ContextType>;
};

export type OrganizationConnectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['OrganizationConnection'] = ResolversParentTypes['OrganizationConnection']> = {
  edges?: Resolver<Array<ResolversTypes['OrganizationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Organization']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OrganizationEdgeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['OrganizationEdge'] = ResolversParentTypes['OrganizationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
};

export type OrganizationRoleAssignmentResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['OrganizationRoleAssignment'] = ResolversParentTypes['OrganizationRoleAssignment']> = {
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrganizationSettingsResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['OrganizationSettings'] = ResolversParentTypes['OrganizationSettings']> = {
  apiAccessListRequired?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  customSessionTimeouts?: Resolver<Maybe<ResolversTypes['CustomSessionTimeouts']>, ParentType, ContextType>;
  genAIFeaturesEnabled?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  maxServiceAccountSecretValidityInHours?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  multiFactorAuthRequired?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  operationsContact?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  restrictEmployeeAccess?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  securityContact?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  streamsCrossProjectEnabled?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ProjectResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Project'] = ResolversParentTypes['Project']> = {
  accessList?: Resolver<Maybe<ResolversTypes['ProjectAccessListConnection']>, ParentType, ContextType, RequireFields<ProjectAccessListArgs, 'first'>>;
  accessListEntry?: Resolver<Maybe<ResolversTypes['ProjectAccessListEntry']>, ParentType, ContextType, RequireFields<ProjectAccessListEntryArgs, 'entry'>>;
  apiKeys?: Resolver<Maybe<ResolversTypes['ProjectApiKeyConnection']>, ParentType, ContextType, RequireFields<ProjectApiKeysArgs, 'first'>>;
  clusterCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  limits?: Resolver<Maybe<Array<ResolversTypes['ProjectLimit']>>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  settings?: Resolver<Maybe<ResolversTypes['ProjectSettings']>, ParentType, ContextType>;
  tags?: Resolver<Array<ResolversTypes['Tag']>, ParentType, ContextType>;
};

export type ProjectAccessListConnectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ProjectAccessListConnection'] = ResolversParentTypes['ProjectAccessListConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ProjectAccessListEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['ProjectAccessListEntry']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProjectAccessListEdgeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ProjectAccessListEdge'] = ResolversParentTypes['ProjectAccessListEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ProjectAccessListEntry'], ParentType, ContextType>;
};

export type ProjectAccessListEntryResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ProjectAccessListEntry'] = ResolversParentTypes['ProjectAccessListEntry']> = {
  awsSecurityGroup?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  cidrBlock?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  comment?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  deleteAfter?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  ipAddress?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['AccessListEntryStatus']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProjectApiKeyConnectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ProjectApiKeyConnection'] = ResolversParentTypes['ProjectApiKeyConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ProjectApiKeyEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['ApiKey']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProjectApiKeyEdgeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ProjectApiKeyEdge'] = ResolversParentTypes['ProjectApiKeyEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ApiKey'], ParentType, ContextType>;
  roles?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ProjectConnectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ProjectConnection'] = ResolversParentTypes['ProjectConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ProjectEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Project']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProjectEdgeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ProjectEdge'] = ResolversParentTypes['ProjectEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Project'], ParentType, ContextType>;
};

export type ProjectLimitResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ProjectLimit'] = ResolversParentTypes['ProjectLimit']> = {
  currentUsage?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  defaultLimit?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  exactCurrentUsage?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  exactValue?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  maximumLimit?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ProjectRoleAssignmentResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ProjectRoleAssignment'] = ResolversParentTypes['ProjectRoleAssignment']> = {
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProjectSettingsResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ProjectSettings'] = ResolversParentTypes['ProjectSettings']> = {
  atlasHomePageAiAssistantEnabled?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  clusterAiAssistantEnabled?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  collectDatabaseSpecificsStatisticsEnabled?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  dataExplorerEnabled?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  dataExplorerGenAIFeaturesEnabled?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  dataExplorerGenAISampleDocumentPassingEnabled?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  dataValidationEnabled?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  extendedStorageSizesEnabled?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  nativeRerankingEnabled?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  performanceAdvisorEnabled?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  realtimePerformancePanelEnabled?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  schemaAdvisorEnabled?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  apiKey?: Resolver<Maybe<ResolversTypes['ApiKey']>, ParentType, ContextType, RequireFields<QueryApiKeyArgs, 'id' | 'organizationId'>>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType, RequireFields<QueryOrganizationArgs, 'id'>>;
  organizations?: Resolver<Maybe<ResolversTypes['OrganizationConnection']>, ParentType, ContextType, RequireFields<QueryOrganizationsArgs, 'first'>>;
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType, RequireFields<QueryProjectArgs, 'id'>>;
  projectByName?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType, RequireFields<QueryProjectByNameArgs, 'name'>>;
  projects?: Resolver<Maybe<ResolversTypes['ProjectConnection']>, ParentType, ContextType, RequireFields<QueryProjectsArgs, 'first'>>;
  viewer?: Resolver<Maybe<ResolversTypes['Viewer']>, ParentType, ContextType>;
};

export type RoleAssignmentResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['RoleAssignment'] = ResolversParentTypes['RoleAssignment']> = {
  __resolveType: TypeResolveFn<'OrganizationRoleAssignment' | 'ProjectRoleAssignment', ParentType, ContextType>;
};

export interface SafeIntScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['SafeInt'], any> {
  name: 'SafeInt';
}

export type TagResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Tag'] = ResolversParentTypes['Tag']> = {
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ViewerResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Viewer'] = ResolversParentTypes['Viewer']> = {
  apiKey?: Resolver<Maybe<ResolversTypes['ApiKey']>, ParentType, ContextType>;
  atlasBuild?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  authentication?: Resolver<ResolversTypes['AtlasAuthentication'], ParentType, ContextType>;
  throttled?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type Resolvers<ContextType = GraphContext> = {
  AccessListEntry?: AccessListEntryResolvers<ContextType>;
  ApiKey?: ApiKeyResolvers<ContextType>;
  ApiKeyAccessListConnection?: ApiKeyAccessListConnectionResolvers<ContextType>;
  ApiKeyAccessListEdge?: ApiKeyAccessListEdgeResolvers<ContextType>;
  ApiKeyAccessListEntry?: ApiKeyAccessListEntryResolvers<ContextType>;
  ApiKeyConnection?: ApiKeyConnectionResolvers<ContextType>;
  ApiKeyEdge?: ApiKeyEdgeResolvers<ContextType>;
  ApiKeyProjectAssignment?: ApiKeyProjectAssignmentResolvers<ContextType>;
  CustomSessionTimeouts?: CustomSessionTimeoutsResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  Organization?: OrganizationResolvers<ContextType>;
  OrganizationConnection?: OrganizationConnectionResolvers<ContextType>;
  OrganizationEdge?: OrganizationEdgeResolvers<ContextType>;
  OrganizationRoleAssignment?: OrganizationRoleAssignmentResolvers<ContextType>;
  OrganizationSettings?: OrganizationSettingsResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Project?: ProjectResolvers<ContextType>;
  ProjectAccessListConnection?: ProjectAccessListConnectionResolvers<ContextType>;
  ProjectAccessListEdge?: ProjectAccessListEdgeResolvers<ContextType>;
  ProjectAccessListEntry?: ProjectAccessListEntryResolvers<ContextType>;
  ProjectApiKeyConnection?: ProjectApiKeyConnectionResolvers<ContextType>;
  ProjectApiKeyEdge?: ProjectApiKeyEdgeResolvers<ContextType>;
  ProjectConnection?: ProjectConnectionResolvers<ContextType>;
  ProjectEdge?: ProjectEdgeResolvers<ContextType>;
  ProjectLimit?: ProjectLimitResolvers<ContextType>;
  ProjectRoleAssignment?: ProjectRoleAssignmentResolvers<ContextType>;
  ProjectSettings?: ProjectSettingsResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RoleAssignment?: RoleAssignmentResolvers<ContextType>;
  SafeInt?: GraphQLScalarType;
  Tag?: TagResolvers<ContextType>;
  Viewer?: ViewerResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = GraphContext> = {
  atlasCalls?: AtlasCallsDirectiveResolver<any, any, ContextType>;
};
