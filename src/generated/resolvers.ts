import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Viewer as ViewerModel, OrganizationSettings as OrganizationSettingsModel, Project as ProjectModel, ProjectSettings as ProjectSettingsModel, ProjectLimit as ProjectLimitModel, KnownApiKey, RoleAssignment as RoleAssignmentModel, ServiceAccount as ServiceAccountModel, ServiceAccountSecret as ServiceAccountSecretModel, ProjectRoles, OrganizationUser as OrganizationUserModel, ApiAccessListEntry as ApiAccessListEntryModel, ProjectAccessListEntry as ProjectAccessListEntryModel } from '../datasources/models.ts';
import type { OrganizationParent, ProjectApiKeyEdgeParent, ApiKeyProjectAssignmentParent, AccessListEntryParent, NodeParent, PrincipalParent, ApiCredentialParent, TeamParent, ProjectPrincipalConnectionParent, ApiKeyCreationParent, OrganizationChangeParent, ProjectChangeParent, ApiKeyRotationParent, ServiceAccountCreationParent, ServiceAccountRolesParent, SecretCreationParent, ServiceAccountChangeParent, UserRolesParent, TeamRolesParent, ProjectKeyChangeParent, ProjectKeyRolesParent, ApiKeyChangeParent } from '../resolvers/parents.ts';
import type { GraphContext } from '../context.ts';
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
  _FieldSet: { input: unknown; output: unknown; }
};

/** A place that is let in: one address, or a block of them. */
export type AccessListEntry = {
  /** The block in CIDR notation; a single address is a block of one. Null for an AWS security group. */
  readonly cidrBlock?: Maybe<Scalars['String']['output']>;
  /** Made of its owner's id and the entry; for caches and `node`, not to be taken apart. */
  readonly id: Scalars['ID']['output'];
  /** The address, when the entry is a single one. */
  readonly ipAddress?: Maybe<Scalars['String']['output']>;
  /**
   * True when the entry alone lets in every IPv4 or every IPv6 address. Blocks that do so only together (`0.0.0.0/1` and
   * `128.0.0.0/1`) are each false here: ask `Project.openToInternet` or `ApiKey.limitedByAddress`.
   */
  readonly openToInternet: Scalars['Boolean']['output'];
  /**
   * Length of the block's prefix in bits: 32 is one IPv4 address, 128 one IPv6 address, 0 everybody. Null for an AWS
   * security group.
   */
  readonly prefixLength?: Maybe<Scalars['Int']['output']>;
};

/** How far Atlas is with an entry of a network access list. */
export type AccessListEntryStatus =
  /** In force. */
  | 'ACTIVE'
  /** Not applied; remove the entry and add it again. */
  | 'FAILED'
  /** Being applied to the clusters. */
  | 'PENDING';

/** Addresses for a key. */
export type AddApiKeyAccessListEntriesInput = {
  /** The key's id: 24 hexadecimal digits. */
  readonly apiKeyId: Scalars['ID']['input'];
  /** 1 to 200 entries, each address once. */
  readonly entries: ReadonlyArray<ApiAccessListEntryInput>;
  /** The organization that owns the key: 24 hexadecimal digits. */
  readonly organizationId: Scalars['ID']['input'];
};

/** What became of an addition. */
export type AddApiKeyAccessListEntriesPayload = {
  readonly __typename?: 'AddApiKeyAccessListEntriesPayload';
  /** The key. Null when `errors` is not empty. Costs a call. */
  readonly apiKey?: Maybe<ApiKey>;
  /** The entries that were added. Null when `errors` is not empty. */
  readonly entries?: Maybe<ReadonlyArray<ApiAccessListEntry>>;
  /** What the caller can fix. Empty on success. */
  readonly errors: ReadonlyArray<MutationError>;
  /** Entries that let in everybody. */
  readonly warnings: ReadonlyArray<MutationWarning>;
};

/** Addresses for a project's clusters. */
export type AddProjectAccessListEntriesInput = {
  /** 1 to 200 entries, each address once. */
  readonly entries: ReadonlyArray<ProjectAccessListEntryInput>;
  /** Which project: 24 hexadecimal digits. */
  readonly projectId: Scalars['ID']['input'];
};

/** What became of an addition. */
export type AddProjectAccessListEntriesPayload = {
  readonly __typename?: 'AddProjectAccessListEntriesPayload';
  /** The entries that were added. Null when `errors` is not empty. */
  readonly entries?: Maybe<ReadonlyArray<ProjectAccessListEntry>>;
  /** What the caller can fix. Empty on success. */
  readonly errors: ReadonlyArray<MutationError>;
  /** The project. Null when `errors` is not empty. Anything but its id costs a call. */
  readonly project?: Maybe<Project>;
  /** Entries that let in everybody. */
  readonly warnings: ReadonlyArray<MutationWarning>;
};

/** Addresses for a service account. */
export type AddServiceAccountAccessListEntriesInput = {
  /** 1 to 200 entries, each address once. */
  readonly entries: ReadonlyArray<ApiAccessListEntryInput>;
  /** The organization that owns the account: 24 hexadecimal digits. */
  readonly organizationId: Scalars['ID']['input'];
  /** The account's client id. */
  readonly serviceAccountId: Scalars['ID']['input'];
};

/** What became of an addition. */
export type AddServiceAccountAccessListEntriesPayload = {
  readonly __typename?: 'AddServiceAccountAccessListEntriesPayload';
  /** The entries that were added. Null when `errors` is not empty. */
  readonly entries?: Maybe<ReadonlyArray<ApiAccessListEntry>>;
  /** What the caller can fix. Empty on success. */
  readonly errors: ReadonlyArray<MutationError>;
  /** The account. Null when `errors` is not empty. Costs a call. */
  readonly serviceAccount?: Maybe<ServiceAccount>;
  /** Entries that let in everybody. */
  readonly warnings: ReadonlyArray<MutationWarning>;
};

/** A person to join a team. */
export type AddTeamMemberInput = {
  /** The organization that owns the team: 24 hexadecimal digits. */
  readonly organizationId: Scalars['ID']['input'];
  /** The team's id: 24 hexadecimal digits. */
  readonly teamId: Scalars['ID']['input'];
  /** The user's id: 24 hexadecimal digits. */
  readonly userId: Scalars['ID']['input'];
};

/** What became of an addition. */
export type AddTeamMemberPayload = {
  readonly __typename?: 'AddTeamMemberPayload';
  /** What the caller can fix. Empty on success. */
  readonly errors: ReadonlyArray<MutationError>;
  /** The team. Null when `errors` is not empty. Anything but its ids costs a list of the organization's teams. */
  readonly team?: Maybe<Team>;
  /** The person who joined. Null when `errors` is not empty. */
  readonly user?: Maybe<OrganizationUser>;
};

/** From where an API key or a service account may call the Atlas Administration API. */
export type ApiAccess =
  /** From anywhere: the key has no access list and the organization does not require one. */
  | 'ANY_ADDRESS'
  /** From nowhere: the organization requires an access list and the key has none. */
  | 'BLOCKED'
  /** Only from the addresses on the key's access list. */
  | 'LISTED_ADDRESSES';

/** One page of the addresses an API key may call Atlas from. */
export type ApiAccessListConnection = {
  readonly __typename?: 'ApiAccessListConnection';
  /** The entries of this page, each with its cursor. */
  readonly edges: ReadonlyArray<ApiAccessListEdge>;
  /** The same entries without their cursors. */
  readonly nodes: ReadonlyArray<ApiAccessListEntry>;
  /** Whether the list goes on, and from where. */
  readonly pageInfo: PageInfo;
  /** How many entries the key has; Atlas calls its own count an estimate. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An entry of a key's access list, with its place there. */
export type ApiAccessListEdge = {
  readonly __typename?: 'ApiAccessListEdge';
  /** Give it as `after` to read on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The entry itself. */
  readonly node: ApiAccessListEntry;
};

/** An address that one API key or service account may call Atlas from. */
export type ApiAccessListEntry = AccessListEntry & Node & {
  readonly __typename?: 'ApiAccessListEntry';
  /** The block in CIDR notation; a single address is a block of one. */
  readonly cidrBlock?: Maybe<Scalars['String']['output']>;
  /** When the entry was added. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** Made of the owner's id and the entry; for caches and `node`, not to be taken apart. */
  readonly id: Scalars['ID']['output'];
  /** The address, when the entry is a single one. */
  readonly ipAddress?: Maybe<Scalars['String']['output']>;
  /** The address of the last call from here. Null when the entry was never used. */
  readonly lastUsedAddress?: Maybe<Scalars['String']['output']>;
  /** When the last call came from here. Null when the entry was never used. */
  readonly lastUsedAt?: Maybe<Scalars['DateTime']['output']>;
  /** True when the entry alone lets in every IPv4 or every IPv6 address. */
  readonly openToInternet: Scalars['Boolean']['output'];
  /** Length of the block's prefix in bits: 32 is one IPv4 address, 128 one IPv6 address, 0 everybody. */
  readonly prefixLength?: Maybe<Scalars['Int']['output']>;
  /** How many calls came from here. 0 when the entry was never used. */
  readonly requestCount: Scalars['Int']['output'];
  /** True once a call came from here. Atlas counts per entry, from the day it was added. */
  readonly used: Scalars['Boolean']['output'];
};

/** Exactly one of the two. */
export type ApiAccessListEntryInput = {
  /** A block of addresses, for instance `203.0.113.0/24`. */
  readonly cidrBlock?: InputMaybe<Scalars['String']['input']>;
  /** One address, IPv4 or IPv6. Atlas takes `0.0.0.0` for the block `0.0.0.0/0`, which lets in everybody. */
  readonly ipAddress?: InputMaybe<Scalars['String']['input']>;
};

/**
 * A program's way into the Atlas Administration API. It reaches no database: that takes a database user, and
 * `Project.accessList`.
 */
export type ApiCredential = {
  /** The addresses it may call Atlas from, in Atlas's order. Costs a call for every credential. */
  readonly accessList?: Maybe<ApiAccessListConnection>;
  /**
   * From where it may call Atlas. BLOCKED: the organization requires an access list and it has none. LISTED_ADDRESSES:
   * it has entries, which may still let in everybody: see `limitedByAddress`. ANY_ADDRESS: no entries, and none
   * required.
   */
  readonly apiAccess?: Maybe<ApiAccess>;
  /** What a person would call it: the account's name, or a key's description with its public key. */
  readonly displayName: Scalars['String']['output'];
  /** As Atlas has it: 24 hexadecimal digits, or a client id. Unique over all kinds. */
  readonly id: Scalars['ID']['output'];
  /**
   * False when every address may use it: no list and none required, or a list whose entries together let in every IPv4
   * or every IPv6 address. True otherwise. Reads what `apiAccess` reads.
   */
  readonly limitedByAddress?: Maybe<Scalars['Boolean']['output']>;
  /** The organization that owns it. `organization { id }` costs nothing. Source: GET /orgs/{orgId}. */
  readonly organization?: Maybe<Organization>;
  /** The organization that owns it: 24 hexadecimal digits. */
  readonly organizationId: Scalars['ID']['output'];
  /**
   * True when it owns the organization (`ORG_OWNER`), and so every project. Null, with an error, where its roles there
   * cannot be read.
   */
  readonly organizationOwner?: Maybe<Scalars['Boolean']['output']>;
};


/**
 * A program's way into the Atlas Administration API. It reaches no database: that takes a database user, and
 * `Project.accessList`.
 */
export type ApiCredentialAccessListArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  used?: InputMaybe<Scalars['Boolean']['input']>;
};

/**
 * A program's way into the Atlas Administration API: a public key, a private key, roles, and its own access list. It
 * belongs to one organization and may be invited to any of its projects.
 */
export type ApiKey = ApiCredential & Node & Principal & {
  readonly __typename?: 'ApiKey';
  /**
   * The addresses this key may call Atlas from, in Atlas's order. Only the key itself or a user administrator may read
   * it. It does not guard clusters: that is `Project.accessList`. Source: GET /orgs/{orgId}/apiKeys/{apiUserId}/accessList.
   */
  readonly accessList?: Maybe<ApiAccessListConnection>;
  /** One entry of the key's own access list. Null when there is none. Costs no further call beside `accessList`. */
  readonly accessListEntry?: Maybe<ApiAccessListEntry>;
  /**
   * From where this key may call Atlas. BLOCKED: the organization requires an access list and the key has none.
   * LISTED_ADDRESSES: the key has entries. ANY_ADDRESS: no entries, and none required. Reads the key's access list and,
   * when that is empty, the organization's settings.
   */
  readonly apiAccess?: Maybe<ApiAccess>;
  /** False when the key is invited to no project. Its roles in the organization may still reach all of them. */
  readonly assigned: Scalars['Boolean']['output'];
  /** What somebody wrote the key is for: 1 to 250 characters. */
  readonly description: Scalars['String']['output'];
  /** The key's description, and its public key in brackets: descriptions need not be unique. */
  readonly displayName: Scalars['String']['output'];
  /** 24 hexadecimal digits, given by Atlas. Not the public key. */
  readonly id: Scalars['ID']['output'];
  /**
   * False when every address may use the key: no list and none required, or a list whose entries together let in every
   * IPv4 or every IPv6 address. True otherwise. Reads what `apiAccess` reads.
   */
  readonly limitedByAddress?: Maybe<Scalars['Boolean']['output']>;
  /** The organization that owns the key. `organization { id }` costs nothing. Source: GET /orgs/{orgId}. */
  readonly organization?: Maybe<Organization>;
  /** The organization that owns the key. */
  readonly organizationId: Scalars['ID']['output'];
  /** True when the key owns the organization (`ORG_OWNER`), and so every project. */
  readonly organizationOwner: Scalars['Boolean']['output'];
  /** Atlas shows a private key once, at creation; afterwards only this mask, which keeps the last twelve characters. */
  readonly privateKeyMask: Scalars['String']['output'];
  /** The projects this key is invited to, with its roles in each; sorted by project id. */
  readonly projectAssignments: ReadonlyArray<ApiKeyProjectAssignment>;
  /**
   * True when the key has `GROUP_OWNER` in at least one project. Owners of the organization need no such role: see
   * `organizationOwner`.
   */
  readonly projectOwner: Scalars['Boolean']['output'];
  /** The user name of the key in HTTP Digest: eight lower-case letters. */
  readonly publicKey: Scalars['String']['output'];
  /** Everything the key may do, in its organization first, then in its projects; sorted, since Atlas's order changes. */
  readonly roles: ReadonlyArray<RoleAssignment>;
};


/**
 * A program's way into the Atlas Administration API: a public key, a private key, roles, and its own access list. It
 * belongs to one organization and may be invited to any of its projects.
 */
export type ApiKeyAccessListArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  used?: InputMaybe<Scalars['Boolean']['input']>;
};


/**
 * A program's way into the Atlas Administration API: a public key, a private key, roles, and its own access list. It
 * belongs to one organization and may be invited to any of its projects.
 */
export type ApiKeyAccessListEntryArgs = {
  entry: Scalars['String']['input'];
};

/** One page of an organization's API keys. */
export type ApiKeyConnection = {
  readonly __typename?: 'ApiKeyConnection';
  /** The keys of this page, each with its cursor. */
  readonly edges: ReadonlyArray<ApiKeyEdge>;
  /** The same keys without their cursors. */
  readonly nodes: ReadonlyArray<ApiKey>;
  /** Whether the list goes on, and from where. */
  readonly pageInfo: PageInfo;
  /** How many keys the organization has; Atlas calls its own count an estimate. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An API key in its organization's list, with its place there. */
export type ApiKeyEdge = {
  readonly __typename?: 'ApiKeyEdge';
  /** Give it as `after` to read on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The key itself. */
  readonly node: ApiKey;
};

/** An invitation of a key to a project. */
export type ApiKeyProjectAssignment = {
  readonly __typename?: 'ApiKeyProjectAssignment';
  /**
   * The project. `project { id }` costs nothing; otherwise all such projects of an operation come from one reading of the
   * project list. Null, with an error, when that list does not show the project. Source: GET /groups.
   */
  readonly project?: Maybe<Project>;
  /** The roles the key holds in it, sorted. Atlas adds roles, so they are not an enum. */
  readonly roles: ReadonlyArray<Scalars['String']['output']>;
};

/** A key, a project, and roles there. */
export type AssignApiKeyToProjectInput = {
  /** A key of the project's organization: 24 hexadecimal digits. */
  readonly apiKeyId: Scalars['ID']['input'];
  /** Which project: 24 hexadecimal digits. */
  readonly projectId: Scalars['ID']['input'];
  /** `GROUP_…` roles, at least one. */
  readonly roles: ReadonlyArray<Scalars['String']['input']>;
};

/** What became of an invitation. */
export type AssignApiKeyToProjectPayload = {
  readonly __typename?: 'AssignApiKeyToProjectPayload';
  /** The key. Null when `errors` is not empty. Costs two calls, one where the project is selected too. */
  readonly apiKey?: Maybe<ApiKey>;
  /** What the caller can fix. Empty on success. */
  readonly errors: ReadonlyArray<MutationError>;
  /** The project. Null when `errors` is not empty. Anything but its id costs a call. */
  readonly project?: Maybe<Project>;
};

/** An account, a project, and roles there. */
export type AssignServiceAccountToProjectInput = {
  /** Which project: 24 hexadecimal digits. */
  readonly projectId: Scalars['ID']['input'];
  /** `GROUP_…` roles, at least one. */
  readonly roles: ReadonlyArray<Scalars['String']['input']>;
  /** The client id of an account of the project's organization. */
  readonly serviceAccountId: Scalars['ID']['input'];
};

/** What became of an invitation. */
export type AssignServiceAccountToProjectPayload = {
  readonly __typename?: 'AssignServiceAccountToProjectPayload';
  /** What the caller can fix. Empty on success. */
  readonly errors: ReadonlyArray<MutationError>;
  /** The project. Null when `errors` is not empty. Anything but its id costs a call. */
  readonly project?: Maybe<Project>;
  /** The roles it holds in the project now, sorted. Null when `errors` is not empty. */
  readonly roles?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** The account. Null when `errors` is not empty. */
  readonly serviceAccount?: Maybe<ServiceAccount>;
};

/** A team, a project, and roles there. */
export type AssignTeamToProjectInput = {
  /** Which project: 24 hexadecimal digits. */
  readonly projectId: Scalars['ID']['input'];
  /** `GROUP_…` roles, at least one. */
  readonly roles: ReadonlyArray<Scalars['String']['input']>;
  /** A team of the project's organization: 24 hexadecimal digits. */
  readonly teamId: Scalars['ID']['input'];
};

/** What became of an assignment. */
export type AssignTeamToProjectPayload = {
  readonly __typename?: 'AssignTeamToProjectPayload';
  /** What the caller can fix. Empty on success. */
  readonly errors: ReadonlyArray<MutationError>;
  /** The project. Null when `errors` is not empty. Anything but its id costs a call. */
  readonly project?: Maybe<Project>;
  /** The roles it brings in the project now, sorted. Null when `errors` is not empty. */
  readonly roles?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** The team. Null when `errors` is not empty. Anything but its ids costs a list of the organization's teams. */
  readonly team?: Maybe<Team>;
};

/** The two ways Atlas lets a program in. */
export type AtlasAuthentication =
  /** An API key: HTTP Digest with a public and a private key. */
  | 'API_KEY'
  /** A service account: OAuth 2.0 client credentials and a token of one hour. */
  | 'SERVICE_ACCOUNT';

/** Addresses of one cluster. Each list is sorted, and empty where Atlas names none. */
export type ClusterAddresses = {
  readonly __typename?: 'ClusterAddresses';
  /** The cluster's name, unique in its project. */
  readonly clusterName: Scalars['String']['output'];
  /** Addresses that `inbound` will have after a change under way: let them in beforehand. */
  readonly futureInbound: ReadonlyArray<Scalars['String']['output']>;
  /** Addresses that `outbound` will have after a change under way. */
  readonly futureOutbound: ReadonlyArray<Scalars['String']['output']>;
  /** Where your programs connect to. */
  readonly inbound: ReadonlyArray<Scalars['String']['output']>;
  /** Where the cluster's own connections come from, for instance to a key management service. */
  readonly outbound: ReadonlyArray<Scalars['String']['output']>;
};

/** A key to be made for an organization. */
export type CreateApiKeyInput = {
  /** What the key is for: 1 to 250 characters. */
  readonly description: Scalars['String']['input'];
  /** The organization that will own it: 24 hexadecimal digits. */
  readonly organizationId: Scalars['ID']['input'];
  /** `ORG_…` roles, at least one. */
  readonly roles: ReadonlyArray<Scalars['String']['input']>;
};

/** What became of a creation. */
export type CreateApiKeyPayload = {
  readonly __typename?: 'CreateApiKeyPayload';
  /** The new key. Null when `errors` is not empty. */
  readonly apiKey?: Maybe<ApiKey>;
  /** What the caller can fix. Empty on success. */
  readonly errors: ReadonlyArray<MutationError>;
  /** Shown this once: Atlas never returns it again, and the gateway keeps and logs nothing of it. */
  readonly privateKey?: Maybe<Scalars['String']['output']>;
};

/** An organization to be made. */
export type CreateOrganizationInput = {
  /** A first API key, which belongs to the new organization. Without one, nobody but the owner below reaches it. */
  readonly apiKey?: InputMaybe<FirstApiKeyInput>;
  /** 1 to 64 characters. */
  readonly name: Scalars['String']['input'];
  /** The Atlas user who will own it: 24 hexadecimal digits. Null lets Atlas choose. */
  readonly ownerId?: InputMaybe<Scalars['ID']['input']>;
  /** False makes projects of this organization start without Atlas's usual alerts. Null leaves it to Atlas, which then makes them. */
  readonly withDefaultAlertsSettings?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What became of a creation. */
export type CreateOrganizationPayload = {
  readonly __typename?: 'CreateOrganizationPayload';
  /** Its first API key, when one was asked for. It belongs to the new organization, which the gateway's credential does not see. */
  readonly apiKey?: Maybe<ApiKey>;
  /** What the caller can fix. Empty on success. */
  readonly errors: ReadonlyArray<MutationError>;
  /** The new organization. Null when `errors` is not empty. */
  readonly organization?: Maybe<Organization>;
  /** Shown this once: Atlas never returns it again, and the gateway keeps and logs nothing of it. */
  readonly privateKey?: Maybe<Scalars['String']['output']>;
};

/** A key to be made for a project. */
export type CreateProjectApiKeyInput = {
  /** What the key is for: 1 to 250 characters. */
  readonly description: Scalars['String']['input'];
  /** Which project: 24 hexadecimal digits. */
  readonly projectId: Scalars['ID']['input'];
  /** `GROUP_…` roles, at least one. */
  readonly roles: ReadonlyArray<Scalars['String']['input']>;
};

/** What became of a creation. */
export type CreateProjectApiKeyPayload = {
  readonly __typename?: 'CreateProjectApiKeyPayload';
  /** The new key. Null when `errors` is not empty. */
  readonly apiKey?: Maybe<ApiKey>;
  /** What the caller can fix. Empty on success. */
  readonly errors: ReadonlyArray<MutationError>;
  /** Shown this once: Atlas never returns it again, and the gateway keeps and logs nothing of it. */
  readonly privateKey?: Maybe<Scalars['String']['output']>;
};

/** A project to be made. */
export type CreateProjectInput = {
  /** 1 to 64 characters, unique in its organization; spaces are allowed. */
  readonly name: Scalars['String']['input'];
  /** The organization that will own it: 24 hexadecimal digits. */
  readonly organizationId: Scalars['ID']['input'];
  /** Labels. None when left out. */
  readonly tags?: InputMaybe<ReadonlyArray<TagInput>>;
  /** False makes the project without Atlas's usual alerts; true when left out. */
  readonly withDefaultAlertsSettings?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What became of a creation. */
export type CreateProjectPayload = {
  readonly __typename?: 'CreateProjectPayload';
  /** What the caller can fix. Empty on success. */
  readonly errors: ReadonlyArray<MutationError>;
  /** The new project. Null when `errors` is not empty. */
  readonly project?: Maybe<Project>;
};

/** A service account to be made for a project. */
export type CreateProjectServiceAccountInput = {
  /** What the account is for: 1 to 250 letters, digits, spaces and `-_.,'`. */
  readonly description: Scalars['String']['input'];
  /** 1 to 64 letters, digits, spaces and `-_.,'`. */
  readonly name: Scalars['String']['input'];
  /** Which project: 24 hexadecimal digits. */
  readonly projectId: Scalars['ID']['input'];
  /** `GROUP_…` roles, at least one. */
  readonly roles: ReadonlyArray<Scalars['String']['input']>;
  /** How long its first secret holds: 8 to 8760 hours, or what the organization allows. */
  readonly secretExpiresAfterHours: Scalars['Int']['input'];
};

/** What became of a creation. */
export type CreateProjectServiceAccountPayload = {
  readonly __typename?: 'CreateProjectServiceAccountPayload';
  /** Shown this once: Atlas never returns it again, and the gateway keeps and logs nothing of it. */
  readonly clientSecret?: Maybe<Scalars['String']['output']>;
  /** What the caller can fix. Empty on success. */
  readonly errors: ReadonlyArray<MutationError>;
  /** The project. Null when `errors` is not empty. Anything but its id costs a call. */
  readonly project?: Maybe<Project>;
  /** The roles it holds in the project, sorted. Null when `errors` is not empty. */
  readonly roles?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** The new account. Null when `errors` is not empty. */
  readonly serviceAccount?: Maybe<ServiceAccount>;
};

/** A service account to be made for an organization. */
export type CreateServiceAccountInput = {
  /** What the account is for: 1 to 250 letters, digits, spaces and `-_.,'`. */
  readonly description: Scalars['String']['input'];
  /** 1 to 64 letters, digits, spaces and `-_.,'`. */
  readonly name: Scalars['String']['input'];
  /** The organization that will own it: 24 hexadecimal digits. */
  readonly organizationId: Scalars['ID']['input'];
  /** `ORG_…` roles, at least one. */
  readonly roles: ReadonlyArray<Scalars['String']['input']>;
  /**
   * How long its first secret holds: 8 to 8760 hours, or what the organization allows. See
   * `OrganizationSettings.maxServiceAccountSecretValidityInHours`.
   */
  readonly secretExpiresAfterHours: Scalars['Int']['input'];
};

/** What became of a creation. */
export type CreateServiceAccountPayload = {
  readonly __typename?: 'CreateServiceAccountPayload';
  /** Shown this once: Atlas never returns it again, and the gateway keeps and logs nothing of it. */
  readonly clientSecret?: Maybe<Scalars['String']['output']>;
  /** What the caller can fix. Empty on success. */
  readonly errors: ReadonlyArray<MutationError>;
  /** The new account. Null when `errors` is not empty. */
  readonly serviceAccount?: Maybe<ServiceAccount>;
};

/** A secret to be made. */
export type CreateServiceAccountSecretInput = {
  /** How long it holds: 8 to 8760 hours, or what the organization allows. */
  readonly expiresAfterHours: Scalars['Int']['input'];
  /** The organization that owns the account: 24 hexadecimal digits. */
  readonly organizationId: Scalars['ID']['input'];
  /** The account's client id. */
  readonly serviceAccountId: Scalars['ID']['input'];
};

/** What became of a creation. */
export type CreateServiceAccountSecretPayload = {
  readonly __typename?: 'CreateServiceAccountSecretPayload';
  /** Shown this once: Atlas never returns it again, and the gateway keeps and logs nothing of it. */
  readonly clientSecret?: Maybe<Scalars['String']['output']>;
  /** What the caller can fix. Empty on success. */
  readonly errors: ReadonlyArray<MutationError>;
  /** The new secret's dates and id. Null when `errors` is not empty. */
  readonly secret?: Maybe<ServiceAccountSecret>;
  /** The account with all its secrets, whose ends may have moved. Null when `errors` is not empty. Costs a call. */
  readonly serviceAccount?: Maybe<ServiceAccount>;
};

/** A team to be made. */
export type CreateTeamInput = {
  /** 1 to 64 characters, unique in its organization. */
  readonly name: Scalars['String']['input'];
  /** The organization that will own it: 24 hexadecimal digits. */
  readonly organizationId: Scalars['ID']['input'];
  /**
   * E-mail addresses of its first members, at least one: a team without members cannot be made. Active people only;
   * the invited join later.
   */
  readonly usernames: ReadonlyArray<Scalars['String']['input']>;
};

/** What became of a creation. */
export type CreateTeamPayload = {
  readonly __typename?: 'CreateTeamPayload';
  /** What the caller can fix. Empty on success. */
  readonly errors: ReadonlyArray<MutationError>;
  /** The new team. Null when `errors` is not empty. */
  readonly team?: Maybe<Team>;
};

/** How long a person stays signed in to Atlas's web interface. */
export type CustomSessionTimeouts = {
  readonly __typename?: 'CustomSessionTimeouts';
  /** Longest session in seconds, 3,600 to 43,200. Null when the default of Atlas holds. */
  readonly absoluteSessionTimeoutInSeconds?: Maybe<Scalars['Int']['output']>;
  /** Longest pause in seconds, 300 or more. Null when the default of Atlas holds. */
  readonly idleSessionTimeoutInSeconds?: Maybe<Scalars['Int']['output']>;
};

/** A key to be deleted. */
export type DeleteApiKeyInput = {
  /** The key's id, 24 hexadecimal digits. */
  readonly id: Scalars['ID']['input'];
  /** The organization that owns the key: 24 hexadecimal digits. */
  readonly organizationId: Scalars['ID']['input'];
};

/** What became of a deletion. */
export type DeleteApiKeyPayload = {
  readonly __typename?: 'DeleteApiKeyPayload';
  /** The id that no longer is. Null when `errors` is not empty. */
  readonly deletedId?: Maybe<Scalars['ID']['output']>;
  /** What the caller can fix. Empty on success. */
  readonly errors: ReadonlyArray<MutationError>;
};

/** An organization to be deleted. */
export type DeleteOrganizationInput = {
  /** Which organization: 24 hexadecimal digits. */
  readonly id: Scalars['ID']['input'];
};

/** What became of a deletion. */
export type DeleteOrganizationPayload = {
  readonly __typename?: 'DeleteOrganizationPayload';
  /** The id that no longer is. Null when `errors` is not empty. */
  readonly deletedId?: Maybe<Scalars['ID']['output']>;
  /** What the caller can fix. Empty on success. */
  readonly errors: ReadonlyArray<MutationError>;
};

/** A project to be deleted. */
export type DeleteProjectInput = {
  /** Which project: 24 hexadecimal digits. */
  readonly id: Scalars['ID']['input'];
};

/** What became of a deletion. */
export type DeleteProjectPayload = {
  readonly __typename?: 'DeleteProjectPayload';
  /** The id of the project that is going. Null when `errors` is not empty. */
  readonly deletedId?: Maybe<Scalars['ID']['output']>;
  /** What the caller can fix. Empty on success. */
  readonly errors: ReadonlyArray<MutationError>;
};

/** A service account to be deleted. */
export type DeleteServiceAccountInput = {
  /** Its client id. */
  readonly id: Scalars['ID']['input'];
  /** The organization that owns the account: 24 hexadecimal digits. */
  readonly organizationId: Scalars['ID']['input'];
};

/** What became of a deletion. */
export type DeleteServiceAccountPayload = {
  readonly __typename?: 'DeleteServiceAccountPayload';
  /** The client id that no longer is. Null when `errors` is not empty. */
  readonly deletedId?: Maybe<Scalars['ID']['output']>;
  /** What the caller can fix. Empty on success. */
  readonly errors: ReadonlyArray<MutationError>;
};

/** A secret to be deleted. */
export type DeleteServiceAccountSecretInput = {
  /** True deletes it even when it is the last valid one, and saves the call that looks. */
  readonly force?: InputMaybe<Scalars['Boolean']['input']>;
  /** The organization that owns the account: 24 hexadecimal digits. */
  readonly organizationId: Scalars['ID']['input'];
  /** The secret's id: 24 hexadecimal digits. */
  readonly secretId: Scalars['ID']['input'];
  /** The account's client id. */
  readonly serviceAccountId: Scalars['ID']['input'];
};

/** What became of a deletion. */
export type DeleteServiceAccountSecretPayload = {
  readonly __typename?: 'DeleteServiceAccountSecretPayload';
  /** The id that no longer is. Null when `errors` is not empty. */
  readonly deletedId?: Maybe<Scalars['ID']['output']>;
  /** What the caller can fix. Empty on success. */
  readonly errors: ReadonlyArray<MutationError>;
  /** The account with the secrets that remain. Null when `errors` is not empty. Costs a call. */
  readonly serviceAccount?: Maybe<ServiceAccount>;
};

/** A team to be deleted. */
export type DeleteTeamInput = {
  /** The team's id: 24 hexadecimal digits. */
  readonly id: Scalars['ID']['input'];
  /** The organization that owns the team: 24 hexadecimal digits. */
  readonly organizationId: Scalars['ID']['input'];
};

/** What became of a deletion. */
export type DeleteTeamPayload = {
  readonly __typename?: 'DeleteTeamPayload';
  /** The id that no longer is. Null when `errors` is not empty. */
  readonly deletedId?: Maybe<Scalars['ID']['output']>;
  /** What the caller can fix. Empty on success. */
  readonly errors: ReadonlyArray<MutationError>;
};

/** The first API key of a new organization. */
export type FirstApiKeyInput = {
  /** What the key is for: 1 to 250 characters. */
  readonly description: Scalars['String']['input'];
  /** `ORG_…` roles, at least one. */
  readonly roles: ReadonlyArray<Scalars['String']['input']>;
};

/** A key with everything it needs, to be made in one go. */
export type GrantProgrammaticAccessInput = {
  /** Addresses it may call Atlas from. None lets it call from anywhere, unless the organization requires an access list. */
  readonly accessList?: InputMaybe<ReadonlyArray<ApiAccessListEntryInput>>;
  /** What the key is for: 1 to 250 characters. */
  readonly description: Scalars['String']['input'];
  /** The organization that will own the key: 24 hexadecimal digits. */
  readonly organizationId: Scalars['ID']['input'];
  /** `ORG_…` roles, at least one; `ORG_MEMBER` reaches nothing but the projects below. */
  readonly organizationRoles: ReadonlyArray<Scalars['String']['input']>;
  /** Projects to invite it to, each once. */
  readonly projects?: InputMaybe<ReadonlyArray<ProjectGrantInput>>;
};

/** What became of a grant. */
export type GrantProgrammaticAccessPayload = {
  readonly __typename?: 'GrantProgrammaticAccessPayload';
  /** The new key. Null when `errors` is not empty, unless the key could not be taken back: then this is what remains. */
  readonly apiKey?: Maybe<ApiKey>;
  /** What the caller can fix: which step failed, and what remains. Empty on success. */
  readonly errors: ReadonlyArray<MutationError>;
  /** Shown this once, with the key it belongs to. */
  readonly privateKey?: Maybe<Scalars['String']['output']>;
  /** Entries of the access list that let in everybody. */
  readonly warnings: ReadonlyArray<MutationWarning>;
};

/** A person to be invited to an organization. */
export type InviteUserToOrganizationInput = {
  /** Which organization: 24 hexadecimal digits. */
  readonly organizationId: Scalars['ID']['input'];
  /** Roles in projects of the organization, each project once. */
  readonly projects?: InputMaybe<ReadonlyArray<ProjectGrantInput>>;
  /** `ORG_…` roles, at least one. */
  readonly roles: ReadonlyArray<Scalars['String']['input']>;
  /** Teams to put them in: 24 hexadecimal digits each. */
  readonly teamIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Their e-mail address. */
  readonly username: Scalars['String']['input'];
};

/** What became of an invitation. */
export type InviteUserToOrganizationPayload = {
  readonly __typename?: 'InviteUserToOrganizationPayload';
  /** What the caller can fix. Empty on success. */
  readonly errors: ReadonlyArray<MutationError>;
  /** The person as the organization knows them now. Null when `errors` is not empty. */
  readonly user?: Maybe<OrganizationUser>;
};

/** A person to be let into a project. */
export type InviteUserToProjectInput = {
  /** Which project: 24 hexadecimal digits. */
  readonly projectId: Scalars['ID']['input'];
  /** `GROUP_…` roles, at least one. */
  readonly roles: ReadonlyArray<Scalars['String']['input']>;
  /** Their e-mail address. */
  readonly username: Scalars['String']['input'];
};

/** What became of an invitation. */
export type InviteUserToProjectPayload = {
  readonly __typename?: 'InviteUserToProjectPayload';
  /** What the caller can fix. Empty on success. */
  readonly errors: ReadonlyArray<MutationError>;
  /** The project. Null when `errors` is not empty. Anything but its id costs a call. */
  readonly project?: Maybe<Project>;
  /** The roles they hold in the project now, sorted. Null when `errors` is not empty. */
  readonly roles?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** The person. Null when `errors` is not empty. */
  readonly user?: Maybe<OrganizationUser>;
};

/** How far a person's membership in an organization is. */
export type MembershipStatus =
  /** Signed up and in. */
  | 'ACTIVE'
  /** Invited, and did not answer within 30 days. */
  | 'INVITATION_EXPIRED'
  /** Invited, and declined. */
  | 'INVITATION_REJECTED'
  /** Invited, and the invitation still holds. */
  | 'PENDING';

/**
 * What can be changed. Every mutation takes one input and returns one payload. What the caller can fix comes back in the
 * payload's `errors`, and the payload's other fields are then null; what the caller cannot fix (the credential refused, a rate
 * limit, Atlas down, an outcome that is not known) is an error of GraphQL, and nothing after it is done. Mutations of one
 * operation run one after another, and what is read after a change sees it.
 *
 * An error of GraphQL takes the whole `data` with it. So when a change of the same operation has been made before, whose payload may
 * hold a private key, what the caller cannot fix stands in the payload's `errors` too, as `UNAVAILABLE`, `OUTCOME_UNKNOWN` or
 * `FORBIDDEN`, and the operation goes on.
 */
export type Mutation = {
  readonly __typename?: 'Mutation';
  /**
   * Adds addresses that one key may call Atlas from; all of them or none. Works for keys of projects too, which are keys of the
   * organization. Needs the key itself or a user administrator. Source: POST /orgs/{orgId}/apiKeys/{apiUserId}/accessList.
   */
  readonly addApiKeyAccessListEntries: AddApiKeyAccessListEntriesPayload;
  /**
   * Adds addresses that may open connections to a project's clusters; all of them or none. An address that is there already gets
   * the new comment. Additions to one project go one after another, since Atlas does not take them in parallel. Needs Project
   * Network Access Manager. Source: POST /groups/{groupId}/accessList.
   */
  readonly addProjectAccessListEntries: AddProjectAccessListEntriesPayload;
  /**
   * Adds addresses that one account may call Atlas from; all of them or none. Needs Organization Owner. Source: POST
   * /orgs/{orgId}/serviceAccounts/{clientId}/accessList.
   */
  readonly addServiceAccountAccessListEntries: AddServiceAccountAccessListEntriesPayload;
  /**
   * Puts a person of the organization, active or invited, into a team. Needs Organization Owner. Source: POST
   * /orgs/{orgId}/teams/{teamId}:addUser.
   */
  readonly addTeamMember: AddTeamMemberPayload;
  /** Invite an organization key to a project. Needs Project Owner. Source: POST /groups/{groupId}/apiKeys/{apiUserId}. */
  readonly assignApiKeyToProject: AssignApiKeyToProjectPayload;
  /**
   * Invites an account to a project; one that is there already gets these roles instead. Needs Organization Owner.
   * Source: POST /groups/{groupId}/serviceAccounts/{clientId}:invite.
   */
  readonly assignServiceAccountToProject: AssignServiceAccountToProjectPayload;
  /**
   * Gives every member of a team roles in a project. ALREADY_EXISTS when the team is there. Needs Project Access
   * Manager. Source: POST /groups/{groupId}/teams.
   */
  readonly assignTeamToProject: AssignTeamToProjectPayload;
  /**
   * A key of the organization; its private key is in the payload, once. Needs Organization Owner. Source: POST
   * /orgs/{orgId}/apiKeys.
   */
  readonly createApiKey: CreateApiKeyPayload;
  /**
   * A new organization, paid for by the credential's own, with a first API key if one is described. Needs Organization Owner.
   * Source: POST /orgs.
   */
  readonly createOrganization: CreateOrganizationPayload;
  /** A new project. Needs Organization Project Creator or Owner. Source: POST /groups. */
  readonly createProject: CreateProjectPayload;
  /**
   * A key created for one project, in one step; Atlas also makes it `ORG_MEMBER`. Its private key is in the payload, once.
   * Needs Project Access Manager. Source: POST /groups/{groupId}/apiKeys.
   */
  readonly createProjectApiKey: CreateProjectApiKeyPayload;
  /**
   * A service account created for one project, in one step; Atlas also makes it `ORG_MEMBER`. Its first secret is in
   * the payload, once. Needs Project Owner. Source: POST /groups/{groupId}/serviceAccounts.
   */
  readonly createProjectServiceAccount: CreateProjectServiceAccountPayload;
  /**
   * A service account of the organization; its first secret is in the payload, once. Needs Organization Owner. Source:
   * POST /orgs/{orgId}/serviceAccounts.
   */
  readonly createServiceAccount: CreateServiceAccountPayload;
  /**
   * Adds a secret beside the one there is; it is in the payload, once. Refused when there are two, expired ones included.
   * The older one then ends a week from now at the latest. Secrets of one account are made one after another: Atlas
   * refuses two at a time. Needs Organization Owner. Source: POST /orgs/{orgId}/serviceAccounts/{clientId}/secrets.
   */
  readonly createServiceAccountSecret: CreateServiceAccountSecretPayload;
  /**
   * A new team of people who are active in the organization. Needs Organization Owner. Source: POST
   * /orgs/{orgId}/teams.
   */
  readonly createTeam: CreateTeamPayload;
  /**
   * Deletes a key, in the organization and in every project. Needs Organization Owner. Source: DELETE
   * /orgs/{orgId}/apiKeys/{apiUserId}.
   */
  readonly deleteApiKey: DeleteApiKeyPayload;
  /** Deletes an organization that has no projects. Needs Organization Owner. Source: DELETE /orgs/{orgId}. */
  readonly deleteOrganization: DeleteOrganizationPayload;
  /**
   * Deletes a project that has no clusters. Atlas accepts it at once and finishes a little later; until then the project may
   * still be seen. Needs Project Owner. Source: DELETE /groups/{groupId}.
   */
  readonly deleteProject: DeleteProjectPayload;
  /**
   * Deletes an account, in the organization and in every project, whoever uses it: the gateway itself too. Needs
   * Organization Owner. Source: DELETE /orgs/{orgId}/serviceAccounts/{clientId}.
   */
  readonly deleteServiceAccount: DeleteServiceAccountPayload;
  /**
   * Deletes a secret. Whoever signed in with it is out at once. Refused, as CONFLICT, for the last valid secret unless
   * `force` says otherwise. Needs Organization Owner. Source: DELETE
   * /orgs/{orgId}/serviceAccounts/{clientId}/secrets/{secretId}.
   */
  readonly deleteServiceAccountSecret: DeleteServiceAccountSecretPayload;
  /**
   * Deletes a team that is in no project (else CONFLICT). Its members stay in the organization. Needs Organization
   * Owner. Source: DELETE /orgs/{orgId}/teams/{teamId}.
   */
  readonly deleteTeam: DeleteTeamPayload;
  /**
   * Create a key, give it roles in projects and an access list: all of it, or none of it. When a step fails, the key is deleted
   * and the errors name the step. Should that deletion fail too, the payload gives the key and its private key, with an error
   * that says what remains. Needs Organization Owner. Costs a call for each project and up to three more.
   */
  readonly grantProgrammaticAccess: GrantProgrammaticAccessPayload;
  /**
   * Invites a person to an organization, with roles in it, and in projects and teams if given; Atlas sends the mail. An
   * expired or rejected invitation is replaced; ALREADY_EXISTS for who is in or invited. Needs Organization Owner.
   * Source: POST /orgs/{orgId}/users.
   */
  readonly inviteUserToOrganization: InviteUserToOrganizationPayload;
  /**
   * Gives a person of the organization roles in a project; anybody else is invited to both. ALREADY_EXISTS for who is in
   * the project: see `updateProjectUserRoles`. Needs Project Access Manager. Source: POST /groups/{groupId}/users.
   */
  readonly inviteUserToProject: InviteUserToProjectPayload;
  /**
   * Removes an address from a key's access list. The last one opens the key to every address, unless the organization requires
   * a list. Source: DELETE /orgs/{orgId}/apiKeys/{apiUserId}/accessList/{ipAddress}.
   */
  readonly removeApiKeyAccessListEntry: RemoveApiKeyAccessListEntryPayload;
  /**
   * Takes a key out of a project; it lives on in the organization. Needs Project Access Manager. Source: DELETE
   * /groups/{groupId}/apiKeys/{apiUserId}.
   */
  readonly removeApiKeyFromProject: RemoveApiKeyFromProjectPayload;
  /**
   * Removes an entry of a project's network access list. Needs Project Network Access Manager. Source: DELETE
   * /groups/{groupId}/accessList/{entryValue}.
   */
  readonly removeProjectAccessListEntry: RemoveProjectAccessListEntryPayload;
  /**
   * Removes an address from an account's access list. The last one opens the account to every address, unless the
   * organization requires a list; the address one calls from cannot be removed. Needs Organization Owner. Source: DELETE
   * /orgs/{orgId}/serviceAccounts/{clientId}/accessList/{ipAddress}.
   */
  readonly removeServiceAccountAccessListEntry: RemoveServiceAccountAccessListEntryPayload;
  /**
   * Takes an account out of a project; it lives on in the organization, and its secrets stay valid. Needs Project
   * Owner. Source: DELETE /groups/{groupId}/serviceAccounts/{clientId}.
   */
  readonly removeServiceAccountFromProject: RemoveServiceAccountFromProjectPayload;
  /** Takes a team out of a project. Needs Project Access Manager. Source: DELETE /groups/{groupId}/teams/{teamId}. */
  readonly removeTeamFromProject: RemoveTeamFromProjectPayload;
  /**
   * Takes a person out of a team; they stay in the organization. Needs Organization Owner. Source: POST
   * /orgs/{orgId}/teams/{teamId}:removeUser.
   */
  readonly removeTeamMember: RemoveTeamMemberPayload;
  /**
   * Takes a person, or an invitation, out of the organization, its projects and teams. The last owner cannot go
   * (CONFLICT). Needs Organization Owner. Source: DELETE /orgs/{orgId}/users/{userId}.
   */
  readonly removeUserFromOrganization: RemoveUserFromOrganizationPayload;
  /**
   * Takes a person's own roles in a project away; teams may still let them in. NOT_FOUND for who is in through a team
   * only. Needs Project Access Manager. Source: DELETE /groups/{groupId}/users/{userId}.
   */
  readonly removeUserFromProject: RemoveUserFromProjectPayload;
  /** Puts a limit back to its default. Needs Project Owner. Source: DELETE /groups/{groupId}/limits/{limitName}. */
  readonly resetProjectLimit: ResetProjectLimitPayload;
  /**
   * A new API key with the organization roles, project roles and access list of an existing one, so that a program can
   * change over without a gap; its private key is in the payload, once. All or nothing: where a step fails, the new key is
   * deleted again and the old one stands untouched. The old key goes on working, unless `deletePrevious` says otherwise:
   * then it is deleted last, after everything else has succeeded. Atlas has no such operation. Needs Organization Owner.
   * Costs two calls to read, a call for each project, and up to five more; refused for a key in more than 100 projects.
   */
  readonly rotateApiKey: RotateApiKeyPayload;
  /**
   * A new secret for a running program, in one step: makes room where two secrets fill both places, by deleting an
   * expired one or the one named, and creates the new one, which is in the payload, once. The secret in use stays valid,
   * for a week at the most: hand over the new one until `previousSecretExpiresAt`, then delete the old one. Nothing is
   * deleted when room cannot be made safely (CONFLICT). Needs Organization Owner. Costs up to three calls.
   */
  readonly rotateServiceAccountSecret: RotateServiceAccountSecretPayload;
  /** Raises or lowers a limit. Needs Project Owner. Source: PATCH /groups/{groupId}/limits/{limitName}. */
  readonly setProjectLimit: SetProjectLimitPayload;
  /**
   * Changes what a key is for, or its roles in the organization; its roles in projects stay. Needs Organization Owner. Source:
   * PATCH /orgs/{orgId}/apiKeys/{apiUserId}.
   */
  readonly updateApiKey: UpdateApiKeyPayload;
  /** Renames an organization. Needs Organization Owner. Source: PATCH /orgs/{orgId}. */
  readonly updateOrganization: UpdateOrganizationPayload;
  /**
   * Changes the settings given and keeps the rest; `apiAccessListRequired: true` locks out every key and service account
   * without an access list from then on, the gateway's own included. Needs Organization Owner. Source: PATCH
   * /orgs/{orgId}/settings.
   */
  readonly updateOrganizationSettings: UpdateOrganizationSettingsPayload;
  /**
   * Replaces a person's roles in the organization; roles in projects, and teams, stay. The last owner cannot be made
   * less (CONFLICT). Needs Organization Owner. Source: PATCH /orgs/{orgId}/users/{userId}.
   */
  readonly updateOrganizationUserRoles: UpdateOrganizationUserRolesPayload;
  /** Renames a project, or replaces its tags. Needs Project Owner. Source: PATCH /groups/{groupId}. */
  readonly updateProject: UpdateProjectPayload;
  /**
   * Replaces the roles a key holds in one project. Needs Project Access Manager. Source: PATCH
   * /groups/{groupId}/apiKeys/{apiUserId}.
   */
  readonly updateProjectApiKeyRoles: UpdateProjectApiKeyRolesPayload;
  /**
   * Replaces the roles an account holds in one project. Needs Project Owner. Source: PATCH
   * /groups/{groupId}/serviceAccounts/{clientId}.
   */
  readonly updateProjectServiceAccountRoles: UpdateProjectServiceAccountRolesPayload;
  /** Switches features on or off; what is left out stays. Needs Project Owner. Source: PATCH /groups/{groupId}/settings. */
  readonly updateProjectSettings: UpdateProjectSettingsPayload;
  /**
   * Replaces the roles a team brings in one project. Needs Project Access Manager. Source: PATCH
   * /groups/{groupId}/teams/{teamId}.
   */
  readonly updateProjectTeamRoles: UpdateProjectTeamRolesPayload;
  /**
   * Replaces the roles a person holds in one project by themselves. Atlas adds and removes them one at a time: first all
   * that are new, then all that go. When one fails, what was added is taken back, and the errors say what remains. Needs
   * Project Access Manager. Costs a call for every role that changes and one more. Source: POST
   * /groups/{groupId}/users/{userId}:addRole and :removeRole.
   */
  readonly updateProjectUserRoles: UpdateProjectUserRolesPayload;
  /**
   * Changes name, description or roles in the organization; roles in projects stay. Needs Organization Owner. Source:
   * PATCH /orgs/{orgId}/serviceAccounts/{clientId}.
   */
  readonly updateServiceAccount: UpdateServiceAccountPayload;
  /** Renames a team. Needs Organization Owner. Source: PATCH /orgs/{orgId}/teams/{teamId}. */
  readonly updateTeam: UpdateTeamPayload;
};


/**
 * What can be changed. Every mutation takes one input and returns one payload. What the caller can fix comes back in the
 * payload's `errors`, and the payload's other fields are then null; what the caller cannot fix (the credential refused, a rate
 * limit, Atlas down, an outcome that is not known) is an error of GraphQL, and nothing after it is done. Mutations of one
 * operation run one after another, and what is read after a change sees it.
 *
 * An error of GraphQL takes the whole `data` with it. So when a change of the same operation has been made before, whose payload may
 * hold a private key, what the caller cannot fix stands in the payload's `errors` too, as `UNAVAILABLE`, `OUTCOME_UNKNOWN` or
 * `FORBIDDEN`, and the operation goes on.
 */
export type MutationAddApiKeyAccessListEntriesArgs = {
  input: AddApiKeyAccessListEntriesInput;
};


/**
 * What can be changed. Every mutation takes one input and returns one payload. What the caller can fix comes back in the
 * payload's `errors`, and the payload's other fields are then null; what the caller cannot fix (the credential refused, a rate
 * limit, Atlas down, an outcome that is not known) is an error of GraphQL, and nothing after it is done. Mutations of one
 * operation run one after another, and what is read after a change sees it.
 *
 * An error of GraphQL takes the whole `data` with it. So when a change of the same operation has been made before, whose payload may
 * hold a private key, what the caller cannot fix stands in the payload's `errors` too, as `UNAVAILABLE`, `OUTCOME_UNKNOWN` or
 * `FORBIDDEN`, and the operation goes on.
 */
export type MutationAddProjectAccessListEntriesArgs = {
  input: AddProjectAccessListEntriesInput;
};


/**
 * What can be changed. Every mutation takes one input and returns one payload. What the caller can fix comes back in the
 * payload's `errors`, and the payload's other fields are then null; what the caller cannot fix (the credential refused, a rate
 * limit, Atlas down, an outcome that is not known) is an error of GraphQL, and nothing after it is done. Mutations of one
 * operation run one after another, and what is read after a change sees it.
 *
 * An error of GraphQL takes the whole `data` with it. So when a change of the same operation has been made before, whose payload may
 * hold a private key, what the caller cannot fix stands in the payload's `errors` too, as `UNAVAILABLE`, `OUTCOME_UNKNOWN` or
 * `FORBIDDEN`, and the operation goes on.
 */
export type MutationAddServiceAccountAccessListEntriesArgs = {
  input: AddServiceAccountAccessListEntriesInput;
};


/**
 * What can be changed. Every mutation takes one input and returns one payload. What the caller can fix comes back in the
 * payload's `errors`, and the payload's other fields are then null; what the caller cannot fix (the credential refused, a rate
 * limit, Atlas down, an outcome that is not known) is an error of GraphQL, and nothing after it is done. Mutations of one
 * operation run one after another, and what is read after a change sees it.
 *
 * An error of GraphQL takes the whole `data` with it. So when a change of the same operation has been made before, whose payload may
 * hold a private key, what the caller cannot fix stands in the payload's `errors` too, as `UNAVAILABLE`, `OUTCOME_UNKNOWN` or
 * `FORBIDDEN`, and the operation goes on.
 */
export type MutationAddTeamMemberArgs = {
  input: AddTeamMemberInput;
};


/**
 * What can be changed. Every mutation takes one input and returns one payload. What the caller can fix comes back in the
 * payload's `errors`, and the payload's other fields are then null; what the caller cannot fix (the credential refused, a rate
 * limit, Atlas down, an outcome that is not known) is an error of GraphQL, and nothing after it is done. Mutations of one
 * operation run one after another, and what is read after a change sees it.
 *
 * An error of GraphQL takes the whole `data` with it. So when a change of the same operation has been made before, whose payload may
 * hold a private key, what the caller cannot fix stands in the payload's `errors` too, as `UNAVAILABLE`, `OUTCOME_UNKNOWN` or
 * `FORBIDDEN`, and the operation goes on.
 */
export type MutationAssignApiKeyToProjectArgs = {
  input: AssignApiKeyToProjectInput;
};


/**
 * What can be changed. Every mutation takes one input and returns one payload. What the caller can fix comes back in the
 * payload's `errors`, and the payload's other fields are then null; what the caller cannot fix (the credential refused, a rate
 * limit, Atlas down, an outcome that is not known) is an error of GraphQL, and nothing after it is done. Mutations of one
 * operation run one after another, and what is read after a change sees it.
 *
 * An error of GraphQL takes the whole `data` with it. So when a change of the same operation has been made before, whose payload may
 * hold a private key, what the caller cannot fix stands in the payload's `errors` too, as `UNAVAILABLE`, `OUTCOME_UNKNOWN` or
 * `FORBIDDEN`, and the operation goes on.
 */
export type MutationAssignServiceAccountToProjectArgs = {
  input: AssignServiceAccountToProjectInput;
};


/**
 * What can be changed. Every mutation takes one input and returns one payload. What the caller can fix comes back in the
 * payload's `errors`, and the payload's other fields are then null; what the caller cannot fix (the credential refused, a rate
 * limit, Atlas down, an outcome that is not known) is an error of GraphQL, and nothing after it is done. Mutations of one
 * operation run one after another, and what is read after a change sees it.
 *
 * An error of GraphQL takes the whole `data` with it. So when a change of the same operation has been made before, whose payload may
 * hold a private key, what the caller cannot fix stands in the payload's `errors` too, as `UNAVAILABLE`, `OUTCOME_UNKNOWN` or
 * `FORBIDDEN`, and the operation goes on.
 */
export type MutationAssignTeamToProjectArgs = {
  input: AssignTeamToProjectInput;
};


/**
 * What can be changed. Every mutation takes one input and returns one payload. What the caller can fix comes back in the
 * payload's `errors`, and the payload's other fields are then null; what the caller cannot fix (the credential refused, a rate
 * limit, Atlas down, an outcome that is not known) is an error of GraphQL, and nothing after it is done. Mutations of one
 * operation run one after another, and what is read after a change sees it.
 *
 * An error of GraphQL takes the whole `data` with it. So when a change of the same operation has been made before, whose payload may
 * hold a private key, what the caller cannot fix stands in the payload's `errors` too, as `UNAVAILABLE`, `OUTCOME_UNKNOWN` or
 * `FORBIDDEN`, and the operation goes on.
 */
export type MutationCreateApiKeyArgs = {
  input: CreateApiKeyInput;
};


/**
 * What can be changed. Every mutation takes one input and returns one payload. What the caller can fix comes back in the
 * payload's `errors`, and the payload's other fields are then null; what the caller cannot fix (the credential refused, a rate
 * limit, Atlas down, an outcome that is not known) is an error of GraphQL, and nothing after it is done. Mutations of one
 * operation run one after another, and what is read after a change sees it.
 *
 * An error of GraphQL takes the whole `data` with it. So when a change of the same operation has been made before, whose payload may
 * hold a private key, what the caller cannot fix stands in the payload's `errors` too, as `UNAVAILABLE`, `OUTCOME_UNKNOWN` or
 * `FORBIDDEN`, and the operation goes on.
 */
export type MutationCreateOrganizationArgs = {
  input: CreateOrganizationInput;
};


/**
 * What can be changed. Every mutation takes one input and returns one payload. What the caller can fix comes back in the
 * payload's `errors`, and the payload's other fields are then null; what the caller cannot fix (the credential refused, a rate
 * limit, Atlas down, an outcome that is not known) is an error of GraphQL, and nothing after it is done. Mutations of one
 * operation run one after another, and what is read after a change sees it.
 *
 * An error of GraphQL takes the whole `data` with it. So when a change of the same operation has been made before, whose payload may
 * hold a private key, what the caller cannot fix stands in the payload's `errors` too, as `UNAVAILABLE`, `OUTCOME_UNKNOWN` or
 * `FORBIDDEN`, and the operation goes on.
 */
export type MutationCreateProjectArgs = {
  input: CreateProjectInput;
};


/**
 * What can be changed. Every mutation takes one input and returns one payload. What the caller can fix comes back in the
 * payload's `errors`, and the payload's other fields are then null; what the caller cannot fix (the credential refused, a rate
 * limit, Atlas down, an outcome that is not known) is an error of GraphQL, and nothing after it is done. Mutations of one
 * operation run one after another, and what is read after a change sees it.
 *
 * An error of GraphQL takes the whole `data` with it. So when a change of the same operation has been made before, whose payload may
 * hold a private key, what the caller cannot fix stands in the payload's `errors` too, as `UNAVAILABLE`, `OUTCOME_UNKNOWN` or
 * `FORBIDDEN`, and the operation goes on.
 */
export type MutationCreateProjectApiKeyArgs = {
  input: CreateProjectApiKeyInput;
};


/**
 * What can be changed. Every mutation takes one input and returns one payload. What the caller can fix comes back in the
 * payload's `errors`, and the payload's other fields are then null; what the caller cannot fix (the credential refused, a rate
 * limit, Atlas down, an outcome that is not known) is an error of GraphQL, and nothing after it is done. Mutations of one
 * operation run one after another, and what is read after a change sees it.
 *
 * An error of GraphQL takes the whole `data` with it. So when a change of the same operation has been made before, whose payload may
 * hold a private key, what the caller cannot fix stands in the payload's `errors` too, as `UNAVAILABLE`, `OUTCOME_UNKNOWN` or
 * `FORBIDDEN`, and the operation goes on.
 */
export type MutationCreateProjectServiceAccountArgs = {
  input: CreateProjectServiceAccountInput;
};


/**
 * What can be changed. Every mutation takes one input and returns one payload. What the caller can fix comes back in the
 * payload's `errors`, and the payload's other fields are then null; what the caller cannot fix (the credential refused, a rate
 * limit, Atlas down, an outcome that is not known) is an error of GraphQL, and nothing after it is done. Mutations of one
 * operation run one after another, and what is read after a change sees it.
 *
 * An error of GraphQL takes the whole `data` with it. So when a change of the same operation has been made before, whose payload may
 * hold a private key, what the caller cannot fix stands in the payload's `errors` too, as `UNAVAILABLE`, `OUTCOME_UNKNOWN` or
 * `FORBIDDEN`, and the operation goes on.
 */
export type MutationCreateServiceAccountArgs = {
  input: CreateServiceAccountInput;
};


/**
 * What can be changed. Every mutation takes one input and returns one payload. What the caller can fix comes back in the
 * payload's `errors`, and the payload's other fields are then null; what the caller cannot fix (the credential refused, a rate
 * limit, Atlas down, an outcome that is not known) is an error of GraphQL, and nothing after it is done. Mutations of one
 * operation run one after another, and what is read after a change sees it.
 *
 * An error of GraphQL takes the whole `data` with it. So when a change of the same operation has been made before, whose payload may
 * hold a private key, what the caller cannot fix stands in the payload's `errors` too, as `UNAVAILABLE`, `OUTCOME_UNKNOWN` or
 * `FORBIDDEN`, and the operation goes on.
 */
export type MutationCreateServiceAccountSecretArgs = {
  input: CreateServiceAccountSecretInput;
};


/**
 * What can be changed. Every mutation takes one input and returns one payload. What the caller can fix comes back in the
 * payload's `errors`, and the payload's other fields are then null; what the caller cannot fix (the credential refused, a rate
 * limit, Atlas down, an outcome that is not known) is an error of GraphQL, and nothing after it is done. Mutations of one
 * operation run one after another, and what is read after a change sees it.
 *
 * An error of GraphQL takes the whole `data` with it. So when a change of the same operation has been made before, whose payload may
 * hold a private key, what the caller cannot fix stands in the payload's `errors` too, as `UNAVAILABLE`, `OUTCOME_UNKNOWN` or
 * `FORBIDDEN`, and the operation goes on.
 */
export type MutationCreateTeamArgs = {
  input: CreateTeamInput;
};


/**
 * What can be changed. Every mutation takes one input and returns one payload. What the caller can fix comes back in the
 * payload's `errors`, and the payload's other fields are then null; what the caller cannot fix (the credential refused, a rate
 * limit, Atlas down, an outcome that is not known) is an error of GraphQL, and nothing after it is done. Mutations of one
 * operation run one after another, and what is read after a change sees it.
 *
 * An error of GraphQL takes the whole `data` with it. So when a change of the same operation has been made before, whose payload may
 * hold a private key, what the caller cannot fix stands in the payload's `errors` too, as `UNAVAILABLE`, `OUTCOME_UNKNOWN` or
 * `FORBIDDEN`, and the operation goes on.
 */
export type MutationDeleteApiKeyArgs = {
  input: DeleteApiKeyInput;
};


/**
 * What can be changed. Every mutation takes one input and returns one payload. What the caller can fix comes back in the
 * payload's `errors`, and the payload's other fields are then null; what the caller cannot fix (the credential refused, a rate
 * limit, Atlas down, an outcome that is not known) is an error of GraphQL, and nothing after it is done. Mutations of one
 * operation run one after another, and what is read after a change sees it.
 *
 * An error of GraphQL takes the whole `data` with it. So when a change of the same operation has been made before, whose payload may
 * hold a private key, what the caller cannot fix stands in the payload's `errors` too, as `UNAVAILABLE`, `OUTCOME_UNKNOWN` or
 * `FORBIDDEN`, and the operation goes on.
 */
export type MutationDeleteOrganizationArgs = {
  input: DeleteOrganizationInput;
};


/**
 * What can be changed. Every mutation takes one input and returns one payload. What the caller can fix comes back in the
 * payload's `errors`, and the payload's other fields are then null; what the caller cannot fix (the credential refused, a rate
 * limit, Atlas down, an outcome that is not known) is an error of GraphQL, and nothing after it is done. Mutations of one
 * operation run one after another, and what is read after a change sees it.
 *
 * An error of GraphQL takes the whole `data` with it. So when a change of the same operation has been made before, whose payload may
 * hold a private key, what the caller cannot fix stands in the payload's `errors` too, as `UNAVAILABLE`, `OUTCOME_UNKNOWN` or
 * `FORBIDDEN`, and the operation goes on.
 */
export type MutationDeleteProjectArgs = {
  input: DeleteProjectInput;
};


/**
 * What can be changed. Every mutation takes one input and returns one payload. What the caller can fix comes back in the
 * payload's `errors`, and the payload's other fields are then null; what the caller cannot fix (the credential refused, a rate
 * limit, Atlas down, an outcome that is not known) is an error of GraphQL, and nothing after it is done. Mutations of one
 * operation run one after another, and what is read after a change sees it.
 *
 * An error of GraphQL takes the whole `data` with it. So when a change of the same operation has been made before, whose payload may
 * hold a private key, what the caller cannot fix stands in the payload's `errors` too, as `UNAVAILABLE`, `OUTCOME_UNKNOWN` or
 * `FORBIDDEN`, and the operation goes on.
 */
export type MutationDeleteServiceAccountArgs = {
  input: DeleteServiceAccountInput;
};


/**
 * What can be changed. Every mutation takes one input and returns one payload. What the caller can fix comes back in the
 * payload's `errors`, and the payload's other fields are then null; what the caller cannot fix (the credential refused, a rate
 * limit, Atlas down, an outcome that is not known) is an error of GraphQL, and nothing after it is done. Mutations of one
 * operation run one after another, and what is read after a change sees it.
 *
 * An error of GraphQL takes the whole `data` with it. So when a change of the same operation has been made before, whose payload may
 * hold a private key, what the caller cannot fix stands in the payload's `errors` too, as `UNAVAILABLE`, `OUTCOME_UNKNOWN` or
 * `FORBIDDEN`, and the operation goes on.
 */
export type MutationDeleteServiceAccountSecretArgs = {
  input: DeleteServiceAccountSecretInput;
};


/**
 * What can be changed. Every mutation takes one input and returns one payload. What the caller can fix comes back in the
 * payload's `errors`, and the payload's other fields are then null; what the caller cannot fix (the credential refused, a rate
 * limit, Atlas down, an outcome that is not known) is an error of GraphQL, and nothing after it is done. Mutations of one
 * operation run one after another, and what is read after a change sees it.
 *
 * An error of GraphQL takes the whole `data` with it. So when a change of the same operation has been made before, whose payload may
 * hold a private key, what the caller cannot fix stands in the payload's `errors` too, as `UNAVAILABLE`, `OUTCOME_UNKNOWN` or
 * `FORBIDDEN`, and the operation goes on.
 */
export type MutationDeleteTeamArgs = {
  input: DeleteTeamInput;
};


/**
 * What can be changed. Every mutation takes one input and returns one payload. What the caller can fix comes back in the
 * payload's `errors`, and the payload's other fields are then null; what the caller cannot fix (the credential refused, a rate
 * limit, Atlas down, an outcome that is not known) is an error of GraphQL, and nothing after it is done. Mutations of one
 * operation run one after another, and what is read after a change sees it.
 *
 * An error of GraphQL takes the whole `data` with it. So when a change of the same operation has been made before, whose payload may
 * hold a private key, what the caller cannot fix stands in the payload's `errors` too, as `UNAVAILABLE`, `OUTCOME_UNKNOWN` or
 * `FORBIDDEN`, and the operation goes on.
 */
export type MutationGrantProgrammaticAccessArgs = {
  input: GrantProgrammaticAccessInput;
};


/**
 * What can be changed. Every mutation takes one input and returns one payload. What the caller can fix comes back in the
 * payload's `errors`, and the payload's other fields are then null; what the caller cannot fix (the credential refused, a rate
 * limit, Atlas down, an outcome that is not known) is an error of GraphQL, and nothing after it is done. Mutations of one
 * operation run one after another, and what is read after a change sees it.
 *
 * An error of GraphQL takes the whole `data` with it. So when a change of the same operation has been made before, whose payload may
 * hold a private key, what the caller cannot fix stands in the payload's `errors` too, as `UNAVAILABLE`, `OUTCOME_UNKNOWN` or
 * `FORBIDDEN`, and the operation goes on.
 */
export type MutationInviteUserToOrganizationArgs = {
  input: InviteUserToOrganizationInput;
};


/**
 * What can be changed. Every mutation takes one input and returns one payload. What the caller can fix comes back in the
 * payload's `errors`, and the payload's other fields are then null; what the caller cannot fix (the credential refused, a rate
 * limit, Atlas down, an outcome that is not known) is an error of GraphQL, and nothing after it is done. Mutations of one
 * operation run one after another, and what is read after a change sees it.
 *
 * An error of GraphQL takes the whole `data` with it. So when a change of the same operation has been made before, whose payload may
 * hold a private key, what the caller cannot fix stands in the payload's `errors` too, as `UNAVAILABLE`, `OUTCOME_UNKNOWN` or
 * `FORBIDDEN`, and the operation goes on.
 */
export type MutationInviteUserToProjectArgs = {
  input: InviteUserToProjectInput;
};


/**
 * What can be changed. Every mutation takes one input and returns one payload. What the caller can fix comes back in the
 * payload's `errors`, and the payload's other fields are then null; what the caller cannot fix (the credential refused, a rate
 * limit, Atlas down, an outcome that is not known) is an error of GraphQL, and nothing after it is done. Mutations of one
 * operation run one after another, and what is read after a change sees it.
 *
 * An error of GraphQL takes the whole `data` with it. So when a change of the same operation has been made before, whose payload may
 * hold a private key, what the caller cannot fix stands in the payload's `errors` too, as `UNAVAILABLE`, `OUTCOME_UNKNOWN` or
 * `FORBIDDEN`, and the operation goes on.
 */
export type MutationRemoveApiKeyAccessListEntryArgs = {
  input: RemoveApiKeyAccessListEntryInput;
};


/**
 * What can be changed. Every mutation takes one input and returns one payload. What the caller can fix comes back in the
 * payload's `errors`, and the payload's other fields are then null; what the caller cannot fix (the credential refused, a rate
 * limit, Atlas down, an outcome that is not known) is an error of GraphQL, and nothing after it is done. Mutations of one
 * operation run one after another, and what is read after a change sees it.
 *
 * An error of GraphQL takes the whole `data` with it. So when a change of the same operation has been made before, whose payload may
 * hold a private key, what the caller cannot fix stands in the payload's `errors` too, as `UNAVAILABLE`, `OUTCOME_UNKNOWN` or
 * `FORBIDDEN`, and the operation goes on.
 */
export type MutationRemoveApiKeyFromProjectArgs = {
  input: RemoveApiKeyFromProjectInput;
};


/**
 * What can be changed. Every mutation takes one input and returns one payload. What the caller can fix comes back in the
 * payload's `errors`, and the payload's other fields are then null; what the caller cannot fix (the credential refused, a rate
 * limit, Atlas down, an outcome that is not known) is an error of GraphQL, and nothing after it is done. Mutations of one
 * operation run one after another, and what is read after a change sees it.
 *
 * An error of GraphQL takes the whole `data` with it. So when a change of the same operation has been made before, whose payload may
 * hold a private key, what the caller cannot fix stands in the payload's `errors` too, as `UNAVAILABLE`, `OUTCOME_UNKNOWN` or
 * `FORBIDDEN`, and the operation goes on.
 */
export type MutationRemoveProjectAccessListEntryArgs = {
  input: RemoveProjectAccessListEntryInput;
};


/**
 * What can be changed. Every mutation takes one input and returns one payload. What the caller can fix comes back in the
 * payload's `errors`, and the payload's other fields are then null; what the caller cannot fix (the credential refused, a rate
 * limit, Atlas down, an outcome that is not known) is an error of GraphQL, and nothing after it is done. Mutations of one
 * operation run one after another, and what is read after a change sees it.
 *
 * An error of GraphQL takes the whole `data` with it. So when a change of the same operation has been made before, whose payload may
 * hold a private key, what the caller cannot fix stands in the payload's `errors` too, as `UNAVAILABLE`, `OUTCOME_UNKNOWN` or
 * `FORBIDDEN`, and the operation goes on.
 */
export type MutationRemoveServiceAccountAccessListEntryArgs = {
  input: RemoveServiceAccountAccessListEntryInput;
};


/**
 * What can be changed. Every mutation takes one input and returns one payload. What the caller can fix comes back in the
 * payload's `errors`, and the payload's other fields are then null; what the caller cannot fix (the credential refused, a rate
 * limit, Atlas down, an outcome that is not known) is an error of GraphQL, and nothing after it is done. Mutations of one
 * operation run one after another, and what is read after a change sees it.
 *
 * An error of GraphQL takes the whole `data` with it. So when a change of the same operation has been made before, whose payload may
 * hold a private key, what the caller cannot fix stands in the payload's `errors` too, as `UNAVAILABLE`, `OUTCOME_UNKNOWN` or
 * `FORBIDDEN`, and the operation goes on.
 */
export type MutationRemoveServiceAccountFromProjectArgs = {
  input: RemoveServiceAccountFromProjectInput;
};


/**
 * What can be changed. Every mutation takes one input and returns one payload. What the caller can fix comes back in the
 * payload's `errors`, and the payload's other fields are then null; what the caller cannot fix (the credential refused, a rate
 * limit, Atlas down, an outcome that is not known) is an error of GraphQL, and nothing after it is done. Mutations of one
 * operation run one after another, and what is read after a change sees it.
 *
 * An error of GraphQL takes the whole `data` with it. So when a change of the same operation has been made before, whose payload may
 * hold a private key, what the caller cannot fix stands in the payload's `errors` too, as `UNAVAILABLE`, `OUTCOME_UNKNOWN` or
 * `FORBIDDEN`, and the operation goes on.
 */
export type MutationRemoveTeamFromProjectArgs = {
  input: RemoveTeamFromProjectInput;
};


/**
 * What can be changed. Every mutation takes one input and returns one payload. What the caller can fix comes back in the
 * payload's `errors`, and the payload's other fields are then null; what the caller cannot fix (the credential refused, a rate
 * limit, Atlas down, an outcome that is not known) is an error of GraphQL, and nothing after it is done. Mutations of one
 * operation run one after another, and what is read after a change sees it.
 *
 * An error of GraphQL takes the whole `data` with it. So when a change of the same operation has been made before, whose payload may
 * hold a private key, what the caller cannot fix stands in the payload's `errors` too, as `UNAVAILABLE`, `OUTCOME_UNKNOWN` or
 * `FORBIDDEN`, and the operation goes on.
 */
export type MutationRemoveTeamMemberArgs = {
  input: RemoveTeamMemberInput;
};


/**
 * What can be changed. Every mutation takes one input and returns one payload. What the caller can fix comes back in the
 * payload's `errors`, and the payload's other fields are then null; what the caller cannot fix (the credential refused, a rate
 * limit, Atlas down, an outcome that is not known) is an error of GraphQL, and nothing after it is done. Mutations of one
 * operation run one after another, and what is read after a change sees it.
 *
 * An error of GraphQL takes the whole `data` with it. So when a change of the same operation has been made before, whose payload may
 * hold a private key, what the caller cannot fix stands in the payload's `errors` too, as `UNAVAILABLE`, `OUTCOME_UNKNOWN` or
 * `FORBIDDEN`, and the operation goes on.
 */
export type MutationRemoveUserFromOrganizationArgs = {
  input: RemoveUserFromOrganizationInput;
};


/**
 * What can be changed. Every mutation takes one input and returns one payload. What the caller can fix comes back in the
 * payload's `errors`, and the payload's other fields are then null; what the caller cannot fix (the credential refused, a rate
 * limit, Atlas down, an outcome that is not known) is an error of GraphQL, and nothing after it is done. Mutations of one
 * operation run one after another, and what is read after a change sees it.
 *
 * An error of GraphQL takes the whole `data` with it. So when a change of the same operation has been made before, whose payload may
 * hold a private key, what the caller cannot fix stands in the payload's `errors` too, as `UNAVAILABLE`, `OUTCOME_UNKNOWN` or
 * `FORBIDDEN`, and the operation goes on.
 */
export type MutationRemoveUserFromProjectArgs = {
  input: RemoveUserFromProjectInput;
};


/**
 * What can be changed. Every mutation takes one input and returns one payload. What the caller can fix comes back in the
 * payload's `errors`, and the payload's other fields are then null; what the caller cannot fix (the credential refused, a rate
 * limit, Atlas down, an outcome that is not known) is an error of GraphQL, and nothing after it is done. Mutations of one
 * operation run one after another, and what is read after a change sees it.
 *
 * An error of GraphQL takes the whole `data` with it. So when a change of the same operation has been made before, whose payload may
 * hold a private key, what the caller cannot fix stands in the payload's `errors` too, as `UNAVAILABLE`, `OUTCOME_UNKNOWN` or
 * `FORBIDDEN`, and the operation goes on.
 */
export type MutationResetProjectLimitArgs = {
  input: ResetProjectLimitInput;
};


/**
 * What can be changed. Every mutation takes one input and returns one payload. What the caller can fix comes back in the
 * payload's `errors`, and the payload's other fields are then null; what the caller cannot fix (the credential refused, a rate
 * limit, Atlas down, an outcome that is not known) is an error of GraphQL, and nothing after it is done. Mutations of one
 * operation run one after another, and what is read after a change sees it.
 *
 * An error of GraphQL takes the whole `data` with it. So when a change of the same operation has been made before, whose payload may
 * hold a private key, what the caller cannot fix stands in the payload's `errors` too, as `UNAVAILABLE`, `OUTCOME_UNKNOWN` or
 * `FORBIDDEN`, and the operation goes on.
 */
export type MutationRotateApiKeyArgs = {
  input: RotateApiKeyInput;
};


/**
 * What can be changed. Every mutation takes one input and returns one payload. What the caller can fix comes back in the
 * payload's `errors`, and the payload's other fields are then null; what the caller cannot fix (the credential refused, a rate
 * limit, Atlas down, an outcome that is not known) is an error of GraphQL, and nothing after it is done. Mutations of one
 * operation run one after another, and what is read after a change sees it.
 *
 * An error of GraphQL takes the whole `data` with it. So when a change of the same operation has been made before, whose payload may
 * hold a private key, what the caller cannot fix stands in the payload's `errors` too, as `UNAVAILABLE`, `OUTCOME_UNKNOWN` or
 * `FORBIDDEN`, and the operation goes on.
 */
export type MutationRotateServiceAccountSecretArgs = {
  input: RotateServiceAccountSecretInput;
};


/**
 * What can be changed. Every mutation takes one input and returns one payload. What the caller can fix comes back in the
 * payload's `errors`, and the payload's other fields are then null; what the caller cannot fix (the credential refused, a rate
 * limit, Atlas down, an outcome that is not known) is an error of GraphQL, and nothing after it is done. Mutations of one
 * operation run one after another, and what is read after a change sees it.
 *
 * An error of GraphQL takes the whole `data` with it. So when a change of the same operation has been made before, whose payload may
 * hold a private key, what the caller cannot fix stands in the payload's `errors` too, as `UNAVAILABLE`, `OUTCOME_UNKNOWN` or
 * `FORBIDDEN`, and the operation goes on.
 */
export type MutationSetProjectLimitArgs = {
  input: SetProjectLimitInput;
};


/**
 * What can be changed. Every mutation takes one input and returns one payload. What the caller can fix comes back in the
 * payload's `errors`, and the payload's other fields are then null; what the caller cannot fix (the credential refused, a rate
 * limit, Atlas down, an outcome that is not known) is an error of GraphQL, and nothing after it is done. Mutations of one
 * operation run one after another, and what is read after a change sees it.
 *
 * An error of GraphQL takes the whole `data` with it. So when a change of the same operation has been made before, whose payload may
 * hold a private key, what the caller cannot fix stands in the payload's `errors` too, as `UNAVAILABLE`, `OUTCOME_UNKNOWN` or
 * `FORBIDDEN`, and the operation goes on.
 */
export type MutationUpdateApiKeyArgs = {
  input: UpdateApiKeyInput;
};


/**
 * What can be changed. Every mutation takes one input and returns one payload. What the caller can fix comes back in the
 * payload's `errors`, and the payload's other fields are then null; what the caller cannot fix (the credential refused, a rate
 * limit, Atlas down, an outcome that is not known) is an error of GraphQL, and nothing after it is done. Mutations of one
 * operation run one after another, and what is read after a change sees it.
 *
 * An error of GraphQL takes the whole `data` with it. So when a change of the same operation has been made before, whose payload may
 * hold a private key, what the caller cannot fix stands in the payload's `errors` too, as `UNAVAILABLE`, `OUTCOME_UNKNOWN` or
 * `FORBIDDEN`, and the operation goes on.
 */
export type MutationUpdateOrganizationArgs = {
  input: UpdateOrganizationInput;
};


/**
 * What can be changed. Every mutation takes one input and returns one payload. What the caller can fix comes back in the
 * payload's `errors`, and the payload's other fields are then null; what the caller cannot fix (the credential refused, a rate
 * limit, Atlas down, an outcome that is not known) is an error of GraphQL, and nothing after it is done. Mutations of one
 * operation run one after another, and what is read after a change sees it.
 *
 * An error of GraphQL takes the whole `data` with it. So when a change of the same operation has been made before, whose payload may
 * hold a private key, what the caller cannot fix stands in the payload's `errors` too, as `UNAVAILABLE`, `OUTCOME_UNKNOWN` or
 * `FORBIDDEN`, and the operation goes on.
 */
export type MutationUpdateOrganizationSettingsArgs = {
  input: UpdateOrganizationSettingsInput;
};


/**
 * What can be changed. Every mutation takes one input and returns one payload. What the caller can fix comes back in the
 * payload's `errors`, and the payload's other fields are then null; what the caller cannot fix (the credential refused, a rate
 * limit, Atlas down, an outcome that is not known) is an error of GraphQL, and nothing after it is done. Mutations of one
 * operation run one after another, and what is read after a change sees it.
 *
 * An error of GraphQL takes the whole `data` with it. So when a change of the same operation has been made before, whose payload may
 * hold a private key, what the caller cannot fix stands in the payload's `errors` too, as `UNAVAILABLE`, `OUTCOME_UNKNOWN` or
 * `FORBIDDEN`, and the operation goes on.
 */
export type MutationUpdateOrganizationUserRolesArgs = {
  input: UpdateOrganizationUserRolesInput;
};


/**
 * What can be changed. Every mutation takes one input and returns one payload. What the caller can fix comes back in the
 * payload's `errors`, and the payload's other fields are then null; what the caller cannot fix (the credential refused, a rate
 * limit, Atlas down, an outcome that is not known) is an error of GraphQL, and nothing after it is done. Mutations of one
 * operation run one after another, and what is read after a change sees it.
 *
 * An error of GraphQL takes the whole `data` with it. So when a change of the same operation has been made before, whose payload may
 * hold a private key, what the caller cannot fix stands in the payload's `errors` too, as `UNAVAILABLE`, `OUTCOME_UNKNOWN` or
 * `FORBIDDEN`, and the operation goes on.
 */
export type MutationUpdateProjectArgs = {
  input: UpdateProjectInput;
};


/**
 * What can be changed. Every mutation takes one input and returns one payload. What the caller can fix comes back in the
 * payload's `errors`, and the payload's other fields are then null; what the caller cannot fix (the credential refused, a rate
 * limit, Atlas down, an outcome that is not known) is an error of GraphQL, and nothing after it is done. Mutations of one
 * operation run one after another, and what is read after a change sees it.
 *
 * An error of GraphQL takes the whole `data` with it. So when a change of the same operation has been made before, whose payload may
 * hold a private key, what the caller cannot fix stands in the payload's `errors` too, as `UNAVAILABLE`, `OUTCOME_UNKNOWN` or
 * `FORBIDDEN`, and the operation goes on.
 */
export type MutationUpdateProjectApiKeyRolesArgs = {
  input: UpdateProjectApiKeyRolesInput;
};


/**
 * What can be changed. Every mutation takes one input and returns one payload. What the caller can fix comes back in the
 * payload's `errors`, and the payload's other fields are then null; what the caller cannot fix (the credential refused, a rate
 * limit, Atlas down, an outcome that is not known) is an error of GraphQL, and nothing after it is done. Mutations of one
 * operation run one after another, and what is read after a change sees it.
 *
 * An error of GraphQL takes the whole `data` with it. So when a change of the same operation has been made before, whose payload may
 * hold a private key, what the caller cannot fix stands in the payload's `errors` too, as `UNAVAILABLE`, `OUTCOME_UNKNOWN` or
 * `FORBIDDEN`, and the operation goes on.
 */
export type MutationUpdateProjectServiceAccountRolesArgs = {
  input: UpdateProjectServiceAccountRolesInput;
};


/**
 * What can be changed. Every mutation takes one input and returns one payload. What the caller can fix comes back in the
 * payload's `errors`, and the payload's other fields are then null; what the caller cannot fix (the credential refused, a rate
 * limit, Atlas down, an outcome that is not known) is an error of GraphQL, and nothing after it is done. Mutations of one
 * operation run one after another, and what is read after a change sees it.
 *
 * An error of GraphQL takes the whole `data` with it. So when a change of the same operation has been made before, whose payload may
 * hold a private key, what the caller cannot fix stands in the payload's `errors` too, as `UNAVAILABLE`, `OUTCOME_UNKNOWN` or
 * `FORBIDDEN`, and the operation goes on.
 */
export type MutationUpdateProjectSettingsArgs = {
  input: UpdateProjectSettingsInput;
};


/**
 * What can be changed. Every mutation takes one input and returns one payload. What the caller can fix comes back in the
 * payload's `errors`, and the payload's other fields are then null; what the caller cannot fix (the credential refused, a rate
 * limit, Atlas down, an outcome that is not known) is an error of GraphQL, and nothing after it is done. Mutations of one
 * operation run one after another, and what is read after a change sees it.
 *
 * An error of GraphQL takes the whole `data` with it. So when a change of the same operation has been made before, whose payload may
 * hold a private key, what the caller cannot fix stands in the payload's `errors` too, as `UNAVAILABLE`, `OUTCOME_UNKNOWN` or
 * `FORBIDDEN`, and the operation goes on.
 */
export type MutationUpdateProjectTeamRolesArgs = {
  input: UpdateProjectTeamRolesInput;
};


/**
 * What can be changed. Every mutation takes one input and returns one payload. What the caller can fix comes back in the
 * payload's `errors`, and the payload's other fields are then null; what the caller cannot fix (the credential refused, a rate
 * limit, Atlas down, an outcome that is not known) is an error of GraphQL, and nothing after it is done. Mutations of one
 * operation run one after another, and what is read after a change sees it.
 *
 * An error of GraphQL takes the whole `data` with it. So when a change of the same operation has been made before, whose payload may
 * hold a private key, what the caller cannot fix stands in the payload's `errors` too, as `UNAVAILABLE`, `OUTCOME_UNKNOWN` or
 * `FORBIDDEN`, and the operation goes on.
 */
export type MutationUpdateProjectUserRolesArgs = {
  input: UpdateProjectUserRolesInput;
};


/**
 * What can be changed. Every mutation takes one input and returns one payload. What the caller can fix comes back in the
 * payload's `errors`, and the payload's other fields are then null; what the caller cannot fix (the credential refused, a rate
 * limit, Atlas down, an outcome that is not known) is an error of GraphQL, and nothing after it is done. Mutations of one
 * operation run one after another, and what is read after a change sees it.
 *
 * An error of GraphQL takes the whole `data` with it. So when a change of the same operation has been made before, whose payload may
 * hold a private key, what the caller cannot fix stands in the payload's `errors` too, as `UNAVAILABLE`, `OUTCOME_UNKNOWN` or
 * `FORBIDDEN`, and the operation goes on.
 */
export type MutationUpdateServiceAccountArgs = {
  input: UpdateServiceAccountInput;
};


/**
 * What can be changed. Every mutation takes one input and returns one payload. What the caller can fix comes back in the
 * payload's `errors`, and the payload's other fields are then null; what the caller cannot fix (the credential refused, a rate
 * limit, Atlas down, an outcome that is not known) is an error of GraphQL, and nothing after it is done. Mutations of one
 * operation run one after another, and what is read after a change sees it.
 *
 * An error of GraphQL takes the whole `data` with it. So when a change of the same operation has been made before, whose payload may
 * hold a private key, what the caller cannot fix stands in the payload's `errors` too, as `UNAVAILABLE`, `OUTCOME_UNKNOWN` or
 * `FORBIDDEN`, and the operation goes on.
 */
export type MutationUpdateTeamArgs = {
  input: UpdateTeamInput;
};

/** Something that kept a change from being made, mostly one that the caller can fix. */
export type MutationError = {
  readonly __typename?: 'MutationError';
  /** Atlas's own error code, when Atlas refused. An open set. */
  readonly atlasErrorCode?: Maybe<Scalars['String']['output']>;
  /** What kind of fault, for programs. */
  readonly code: MutationErrorCode;
  /** What was tried, on what, why it failed and what to do, for people. */
  readonly message: Scalars['String']['output'];
  /**
   * Where in the input, as field names and list positions, when one place is at fault: for instance `entries`, `1`, `cidrBlock`.
   * Null where the fault is that of the whole input, or Atlas does not say.
   */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

/** Kinds of faults in a change. */
export type MutationErrorCode =
  /** There is one already. */
  | 'ALREADY_EXISTS'
  /** The state of Atlas stands against it, for instance clusters in a project to be deleted. */
  | 'CONFLICT'
  /** The credential lacks the role; the message names it. */
  | 'FORBIDDEN'
  /** A value is not allowed; found before anything was sent, or by Atlas. */
  | 'INVALID_INPUT'
  /** The organization or project has as many as it may have. */
  | 'LIMIT_REACHED'
  /** What the change is about does not exist, or not for this credential. */
  | 'NOT_FOUND'
  /** Not tried, because a field before it had errors and the operation has `@stopOnErrors`. */
  | 'NOT_RUN'
  /**
   * Atlas may or may not have carried it out: look before trying again. Only in a grant that may not have been undone, and
   * after another change of the operation.
   */
  | 'OUTCOME_UNKNOWN'
  /** Atlas does not answer, or not now; nothing was changed. Only in a grant that was undone, and after another change of the operation. */
  | 'UNAVAILABLE';

/** Something that worked and that the caller should know of. */
export type MutationWarning = {
  readonly __typename?: 'MutationWarning';
  /** What kind, for programs: `OPEN_TO_INTERNET`. More may come. */
  readonly code: Scalars['String']['output'];
  /** For people, with the value it is about. */
  readonly message: Scalars['String']['output'];
  /** Where in the input, for instance `entries`, `1`, `cidrBlock`. Null for the whole input. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

/**
 * Something that can be fetched again by its id alone, as the Relay specification of global object identification has
 * it.
 */
export type Node = {
  /** Unique over all types of this graph. */
  readonly id: Scalars['ID']['output'];
};

/** A company or a division of it: it owns projects and the API keys that reach them, and one bill covers both. */
export type Organization = Node & {
  readonly __typename?: 'Organization';
  /** One API key of this organization. Null when there is none with this id. Source: GET /orgs/{orgId}/apiKeys/{apiUserId}. */
  readonly apiKey?: Maybe<ApiKey>;
  /** The organization's API keys, by public key. Source: GET /orgs/{orgId}/apiKeys. */
  readonly apiKeys?: Maybe<ApiKeyConnection>;
  /** True once the organization has been deleted; Atlas keeps it readable for a while. */
  readonly deleted: Scalars['Boolean']['output'];
  /** 24 hexadecimal digits, given by Atlas, never reused. */
  readonly id: Scalars['ID']['output'];
  /** As people see it in Atlas. Need not be unique. */
  readonly name: Scalars['String']['output'];
  /** One project of this organization. Null when there is none with this id here. Source: GET /groups/{groupId}. */
  readonly project?: Maybe<Project>;
  /** The organization's projects that the credential may see, by name. Source: GET /orgs/{orgId}/groups. */
  readonly projects?: Maybe<ProjectConnection>;
  /** How often this organization may be called, with what was changed for it. Source: GET /rateLimits?orgId={orgId}. */
  readonly rateLimits?: Maybe<ReadonlyArray<RateLimit>>;
  /**
   * One service account of this organization. Null when there is none with this client id. Source: GET
   * /orgs/{orgId}/serviceAccounts/{clientId}.
   */
  readonly serviceAccount?: Maybe<ServiceAccount>;
  /**
   * The organization's service accounts, in Atlas's order; one page holds all, since Atlas allows 200. Those that Atlas
   * manages itself are left out. Needs Organization Read Only. Source: GET /orgs/{orgId}/serviceAccounts.
   */
  readonly serviceAccounts?: Maybe<ServiceAccountConnection>;
  /**
   * Rules for everyone in the organization. Atlas gives this call a small allowance, ten reads and five more a minute, so
   * do not poll it. Source: GET /orgs/{orgId}/settings.
   */
  readonly settings?: Maybe<OrganizationSettings>;
  /** One team of this organization. Null when there is none with this id. Source: GET /orgs/{orgId}/teams/{teamId}. */
  readonly team?: Maybe<Team>;
  /** One team by its exact name. Null when there is none. Source: GET /orgs/{orgId}/teams/byName/{teamName}. */
  readonly teamByName?: Maybe<Team>;
  /**
   * The organization's teams, in Atlas's order; one page holds all, since Atlas allows 250. Source: GET
   * /orgs/{orgId}/teams.
   */
  readonly teams?: Maybe<TeamConnection>;
  /** One person. Null when the organization has none with this id. Source: GET /orgs/{orgId}/users/{userId}. */
  readonly user?: Maybe<OrganizationUser>;
  /**
   * People of the organization, by user name: who is active or invited, unless `statuses` says otherwise. One page holds
   * all, since Atlas allows 500. Source: GET /orgs/{orgId}/users.
   */
  readonly users?: Maybe<OrganizationUserConnection>;
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


/** A company or a division of it: it owns projects and the API keys that reach them, and one bill covers both. */
export type OrganizationServiceAccountArgs = {
  id: Scalars['ID']['input'];
};


/** A company or a division of it: it owns projects and the API keys that reach them, and one bill covers both. */
export type OrganizationServiceAccountsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includeSystemManaged?: InputMaybe<Scalars['Boolean']['input']>;
};


/** A company or a division of it: it owns projects and the API keys that reach them, and one bill covers both. */
export type OrganizationTeamArgs = {
  id: Scalars['ID']['input'];
};


/** A company or a division of it: it owns projects and the API keys that reach them, and one bill covers both. */
export type OrganizationTeamByNameArgs = {
  name: Scalars['String']['input'];
};


/** A company or a division of it: it owns projects and the API keys that reach them, and one bill covers both. */
export type OrganizationTeamsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A company or a division of it: it owns projects and the API keys that reach them, and one bill covers both. */
export type OrganizationUserArgs = {
  id: Scalars['ID']['input'];
};


/** A company or a division of it: it owns projects and the API keys that reach them, and one bill covers both. */
export type OrganizationUsersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  role?: InputMaybe<Scalars['String']['input']>;
  statuses?: InputMaybe<ReadonlyArray<MembershipStatus>>;
  username?: InputMaybe<Scalars['String']['input']>;
};

/** One page of organizations. */
export type OrganizationConnection = {
  readonly __typename?: 'OrganizationConnection';
  /** The organizations of this page, each with its cursor. */
  readonly edges: ReadonlyArray<OrganizationEdge>;
  /** The same organizations without their cursors. */
  readonly nodes: ReadonlyArray<Organization>;
  /** Whether the list goes on, and from where. */
  readonly pageInfo: PageInfo;
  /** How many organizations the whole list has; Atlas calls its own count an estimate. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An organization in a list, with its place there. */
export type OrganizationEdge = {
  readonly __typename?: 'OrganizationEdge';
  /** Give it as `after` to read on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The organization itself. */
  readonly node: Organization;
};

/** A role in an organization. */
export type OrganizationRoleAssignment = RoleAssignment & {
  readonly __typename?: 'OrganizationRoleAssignment';
  /** Where the role holds. `organization { id }` costs nothing. Source: GET /orgs/{orgId}. */
  readonly organization?: Maybe<Organization>;
  /** An `ORG_…` role. */
  readonly role: Scalars['String']['output'];
};

/** What an organization demands of its members and keys, and what it lets them do. */
export type OrganizationSettings = Node & {
  readonly __typename?: 'OrganizationSettings';
  /**
   * True when an API key or service account may call Atlas only from addresses on its own access list; one without a list
   * is then locked out. See `ApiKey.apiAccess`.
   */
  readonly apiAccessListRequired: Scalars['Boolean']['output'];
  /** When people are signed out of Atlas. Null when the defaults of Atlas hold. */
  readonly customSessionTimeouts?: Maybe<CustomSessionTimeouts>;
  /** True when features that use generative AI are on. Null where Atlas leaves it out. */
  readonly genAIFeaturesEnabled?: Maybe<Scalars['Boolean']['output']>;
  /** Made of the organization's id; for caches, as with `ProjectSettings.id`. */
  readonly id: Scalars['ID']['output'];
  /** The longest life of a new service account secret, in hours, 8 to 8,760. Null where Atlas leaves it out. */
  readonly maxServiceAccountSecretValidityInHours?: Maybe<Scalars['Int']['output']>;
  /** True when people must sign in with a second factor. */
  readonly multiFactorAuthRequired: Scalars['Boolean']['output'];
  /** Address that MongoDB writes to about operations. Null when none is set. */
  readonly operationsContact?: Maybe<Scalars['String']['output']>;
  /** True when MongoDB's staff may not look into the organization's clusters without being let in. */
  readonly restrictEmployeeAccess: Scalars['Boolean']['output'];
  /** Address that MongoDB writes to about security. Null when none is set. */
  readonly securityContact?: Maybe<Scalars['String']['output']>;
  /** True when stream processing in one project may connect to clusters of another. Null where Atlas leaves it out. */
  readonly streamsCrossProjectEnabled?: Maybe<Scalars['Boolean']['output']>;
};

/** A person as one organization knows them, active or invited. API keys and service accounts are never among them. */
export type OrganizationUser = Node & Principal & {
  readonly __typename?: 'OrganizationUser';
  /** First and last name of who is active, the user name of who is invited. */
  readonly displayName: Scalars['String']['output'];
  /** 24 hexadecimal digits, given by Atlas. The invited have one as well. */
  readonly id: Scalars['ID']['output'];
  /** The invitation. Null once it is accepted. */
  readonly invitation?: Maybe<UserInvitation>;
  /** The organization. `organization { id }` costs nothing. Source: GET /orgs/{orgId}. */
  readonly organization?: Maybe<Organization>;
  /** The organization: 24 hexadecimal digits. */
  readonly organizationId: Scalars['ID']['output'];
  /** True when the person owns the organization (`ORG_OWNER`), and so every project. Reads what `roles` reads. */
  readonly organizationOwner?: Maybe<Scalars['Boolean']['output']>;
  /** What Atlas knows of the person. Null until the invitation is accepted. */
  readonly profile?: Maybe<UserProfile>;
  /**
   * The projects the person is in by themselves, with their roles in each; sorted by project id. Reads what `roles`
   * reads.
   */
  readonly projectAssignments?: Maybe<ReadonlyArray<UserProjectAssignment>>;
  /**
   * Everything the person was given, in the organization first, then in projects by themselves; sorted. What comes
   * through teams is in `teams`. Comes with the organization's list; read through a project, all people of an operation
   * take one more list.
   */
  readonly roles?: Maybe<ReadonlyArray<RoleAssignment>>;
  /** Active, or how far the invitation is. */
  readonly status: MembershipStatus;
  /**
   * The teams the person is in, by name. One list answers for everybody of the organization. Source: GET
   * /orgs/{orgId}/teams.
   */
  readonly teams?: Maybe<ReadonlyArray<Team>>;
  /** The e-mail address they sign in with. */
  readonly username: Scalars['String']['output'];
};

/** One page of the people of an organization. */
export type OrganizationUserConnection = {
  readonly __typename?: 'OrganizationUserConnection';
  /** The people of this page, each with their cursor. */
  readonly edges: ReadonlyArray<OrganizationUserEdge>;
  /** The same people without their cursors. */
  readonly nodes: ReadonlyArray<OrganizationUser>;
  /** Whether the list goes on, and from where. */
  readonly pageInfo: PageInfo;
  /** How many people fit the arguments; Atlas calls its own count an estimate. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A person in their organization's list, with their place there. */
export type OrganizationUserEdge = {
  readonly __typename?: 'OrganizationUserEdge';
  /** Give it as `after` to read on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The person. */
  readonly node: OrganizationUser;
};

/** How a page of a connection lies in its list, as the Relay cursor specification has it. */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  /** The cursor of the last item here. Null on an empty page. */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
  /** True when the list goes on after this page: ask again with `after: endCursor`. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** True when the list has items before this page. */
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  /** The cursor of the first item here. Null on an empty page. */
  readonly startCursor?: Maybe<Scalars['String']['output']>;
};

/** Somebody or something that may be given roles: a person, a team of people, or a program's credential. */
export type Principal = {
  /** What a person would call it: user name, team name, account name, or a key's description with its public key. */
  readonly displayName: Scalars['String']['output'];
  /** As Atlas has it: 24 hexadecimal digits, or a client id. Unique over all kinds. */
  readonly id: Scalars['ID']['output'];
  /** The organization that knows it. `organization { id }` costs nothing. Source: GET /orgs/{orgId}. */
  readonly organization?: Maybe<Organization>;
  /** The organization that knows it: 24 hexadecimal digits. */
  readonly organizationId: Scalars['ID']['output'];
};

/** The kinds of principals. */
export type PrincipalKind =
  /** An API key. */
  | 'API_KEY'
  /** A service account. */
  | 'SERVICE_ACCOUNT'
  /** A team. Its members are listed as persons too. */
  | 'TEAM'
  /** A person, active or invited. */
  | 'USER';

/** Clusters that belong together, with the people, keys and network addresses that may reach them. Atlas also says group. */
export type Project = Node & {
  readonly __typename?: 'Project';
  /**
   * The network access list of the project's clusters: who may open a database connection. It does not guard the Atlas
   * Administration API: that is `ApiKey.accessList`. Source: GET /groups/{groupId}/accessList.
   */
  readonly accessList?: Maybe<ProjectAccessListConnection>;
  /** One entry of the network access list. Null when there is none. Costs no further call beside `accessList`. */
  readonly accessListEntry?: Maybe<ProjectAccessListEntry>;
  /**
   * Keys invited to this project, by public key; the edge says which roles a key holds here. For several projects of one
   * organization the organization's key list answers them all. Null, with an error, when the credential may not list
   * keys. Source: GET /groups/{groupId}/apiKeys or GET /orgs/{orgId}/apiKeys.
   */
  readonly apiKeys?: Maybe<ProjectApiKeyConnection>;
  /**
   * Addresses of the project's clusters: what a firewall on your side must let out to and in from. No access list. One
   * item for each cluster, by name; empty without clusters. Source: GET /groups/{groupId}/ipAddresses.
   */
  readonly clusterAddresses?: Maybe<ReadonlyArray<ClusterAddresses>>;
  /** Clusters in the project now, of every kind. */
  readonly clusterCount: Scalars['Int']['output'];
  /** When the project was made. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** 24 hexadecimal digits, given by Atlas, never reused. */
  readonly id: Scalars['ID']['output'];
  /** How much of Atlas the project may use, by name. Source: GET /groups/{groupId}/limits. */
  readonly limits?: Maybe<ReadonlyArray<ProjectLimit>>;
  /** Unique within its organization, 1 to 64 characters. */
  readonly name: Scalars['String']['output'];
  /**
   * True when the entries of the network access list together let in every IPv4 or every IPv6 address; false when there
   * are none. Reads what `accessList` reads. Source: GET /groups/{groupId}/accessList.
   */
  readonly openToInternet?: Maybe<Scalars['Boolean']['output']>;
  /** The organization that owns the project. `organization { id }` costs nothing. Source: GET /orgs/{orgId}. */
  readonly organization?: Maybe<Organization>;
  /**
   * Who may reach this project, with which roles, and why: API keys, then service accounts, teams and people, each once.
   * Holders of `ORG_OWNER` or `ORG_READ_ONLY` are among them, though no other list of the project shows them; so are the
   * invited, whose `status` tells that they cannot come in yet. For "from where" ask
   * `... on ApiCredential { limitedByAddress }`: Atlas limits programs by address, not people. This is about the Atlas
   * Administration API and web interface; databases are guarded by database users and `accessList`.
   *
   * Null, with an error, only when nothing could be read; otherwise `unread` tells what is missing. Source: GET
   * /orgs/{orgId}/apiKeys, /orgs/{orgId}/users, /orgs/{orgId}/teams, /orgs/{orgId}/serviceAccounts,
   * /groups/{groupId}/teams, /groups/{groupId}/serviceAccounts; of keys and people without `ORGANIZATION`, the
   * project's own lists.
   */
  readonly principals?: Maybe<ProjectPrincipalConnection>;
  /** How often this project may be called, with what was changed for it. Source: GET /rateLimits?groupId={groupId}. */
  readonly rateLimits?: Maybe<ReadonlyArray<RateLimit>>;
  /**
   * Service accounts invited to this project; the edge says which roles an account holds here. Accounts that reach the
   * project by a role in the organization are in `principals`. Source: GET /groups/{groupId}/serviceAccounts.
   */
  readonly serviceAccounts?: Maybe<ProjectServiceAccountConnection>;
  /** Features that people in the project may use. Source: GET /groups/{groupId}/settings. */
  readonly settings?: Maybe<ProjectSettings>;
  /** Labels for searching and billing, by key. Empty when there are none. */
  readonly tags: ReadonlyArray<Tag>;
  /**
   * Teams in this project; the edge says which roles they bring. Atlas tells their ids here and no names, so anything
   * but `id` takes one list of the organization's teams, once. Source: GET /groups/{groupId}/teams, GET
   * /orgs/{orgId}/teams.
   */
  readonly teams?: Maybe<ProjectTeamConnection>;
  /**
   * People with a role of their own in this project, by user name; the edge says which. People who come through a team
   * or a role in the organization are in `principals`. For several projects of one organization its user list answers
   * them all. Source: GET /groups/{groupId}/users or GET /orgs/{orgId}/users.
   */
  readonly users?: Maybe<ProjectUserConnection>;
};


/** Clusters that belong together, with the people, keys and network addresses that may reach them. Atlas also says group. */
export type ProjectAccessListArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ProjectAccessListFilter>;
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
  role?: InputMaybe<Scalars['String']['input']>;
};


/** Clusters that belong together, with the people, keys and network addresses that may reach them. Atlas also says group. */
export type ProjectPrincipalsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<PrincipalKind>>;
  role?: InputMaybe<Scalars['String']['input']>;
  sources?: InputMaybe<ReadonlyArray<ProjectAccessSource>>;
};


/** Clusters that belong together, with the people, keys and network addresses that may reach them. Atlas also says group. */
export type ProjectServiceAccountsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Clusters that belong together, with the people, keys and network addresses that may reach them. Atlas also says group. */
export type ProjectTeamsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Clusters that belong together, with the people, keys and network addresses that may reach them. Atlas also says group. */
export type ProjectUsersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  statuses?: InputMaybe<ReadonlyArray<MembershipStatus>>;
};

/** Roles from one source. */
export type ProjectAccessGrant = {
  readonly __typename?: 'ProjectAccessGrant';
  /** The roles as Atlas names them: `ORG_…` when they come from the organization, else `GROUP_…`; sorted. */
  readonly roles: ReadonlyArray<Scalars['String']['output']>;
  /** How the principal comes by them. */
  readonly source: ProjectAccessSource;
  /** The team they come through. Null for other sources. */
  readonly team?: Maybe<Team>;
};

/** One page of a project's network access list. */
export type ProjectAccessListConnection = {
  readonly __typename?: 'ProjectAccessListConnection';
  /** The entries of this page, each with its cursor. */
  readonly edges: ReadonlyArray<ProjectAccessListEdge>;
  /** The same entries without their cursors. */
  readonly nodes: ReadonlyArray<ProjectAccessListEntry>;
  /** Whether the list goes on, and from where. */
  readonly pageInfo: PageInfo;
  /** How many entries the project has; Atlas calls its own count an estimate. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An entry of a network access list, with its place there. */
export type ProjectAccessListEdge = {
  readonly __typename?: 'ProjectAccessListEdge';
  /** Give it as `after` to read on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The entry itself. */
  readonly node: ProjectAccessListEntry;
};

/** An address that may open connections to a project's clusters. */
export type ProjectAccessListEntry = AccessListEntry & Node & {
  readonly __typename?: 'ProjectAccessListEntry';
  /** An AWS security group of a peered network, instead of addresses. */
  readonly awsSecurityGroup?: Maybe<Scalars['String']['output']>;
  /** The block in CIDR notation; a single address is a block of one. Null for an AWS security group. */
  readonly cidrBlock?: Maybe<Scalars['String']['output']>;
  /** What somebody wrote about the entry, up to 80 characters. Null when nobody did. */
  readonly comment?: Maybe<Scalars['String']['output']>;
  /** When Atlas will drop the entry by itself. Null for one that stays. */
  readonly deleteAfter?: Maybe<Scalars['DateTime']['output']>;
  /**
   * True when the entry ends within this time, by the gateway's clock. False for one that stays, and for one that has
   * ended.
   */
  readonly expiresSoon: Scalars['Boolean']['output'];
  /** Made of the project's id and the entry; for caches and `node`, not to be taken apart. */
  readonly id: Scalars['ID']['output'];
  /** The address, when the entry is a single one. */
  readonly ipAddress?: Maybe<Scalars['String']['output']>;
  /** True when the entry alone lets in every IPv4 or every IPv6 address. */
  readonly openToInternet: Scalars['Boolean']['output'];
  /**
   * Length of the block's prefix in bits: 32 is one IPv4 address, 128 one IPv6 address, 0 everybody. Null for an AWS
   * security group.
   */
  readonly prefixLength?: Maybe<Scalars['Int']['output']>;
  /** The project whose clusters the entry opens. `project { id }` costs nothing. Source: GET /groups. */
  readonly project?: Maybe<Project>;
  /**
   * How far Atlas is with letting the address in. Costs a call for every entry: ask for it on short pages.
   * Source: GET /groups/{groupId}/accessList/{entryValue}/status.
   */
  readonly status?: Maybe<AccessListEntryStatus>;
  /** True when Atlas will drop the entry by itself. */
  readonly temporary: Scalars['Boolean']['output'];
};


/** An address that may open connections to a project's clusters. */
export type ProjectAccessListEntryExpiresSoonArgs = {
  withinHours?: InputMaybe<Scalars['Int']['input']>;
};

/** Exactly one of ipAddress, cidrBlock and awsSecurityGroup. */
export type ProjectAccessListEntryInput = {
  /** An AWS security group of a peered network, for instance `sg-0123456789abcdef0`. */
  readonly awsSecurityGroup?: InputMaybe<Scalars['String']['input']>;
  /** A block of addresses, for instance `203.0.113.0/24`. */
  readonly cidrBlock?: InputMaybe<Scalars['String']['input']>;
  /** What the entry is for: up to 80 characters. */
  readonly comment?: InputMaybe<Scalars['String']['input']>;
  /** When Atlas drops the entry by itself: in the future, at most a week ahead; not with a security group. */
  readonly deleteAfter?: InputMaybe<Scalars['DateTime']['input']>;
  /** One address, IPv4 or IPv6. Atlas takes `0.0.0.0` for the block `0.0.0.0/0`, which lets in everybody. */
  readonly ipAddress?: InputMaybe<Scalars['String']['input']>;
};

/** Which entries of a network access list. All that is given must hold. */
export type ProjectAccessListFilter = {
  /** Whose comment has this in it, whatever the case. */
  readonly comment?: InputMaybe<Scalars['String']['input']>;
  /** Only blocks at least this large: an IPv4 prefix of so many bits or fewer, 0 to 32. */
  readonly largestIpv4PrefixLength?: InputMaybe<Scalars['Int']['input']>;
  /** True: only entries that let in everybody by themselves. False: only others. */
  readonly openToInternet?: InputMaybe<Scalars['Boolean']['input']>;
  /** True: only entries that end by themselves. False: only those that stay. */
  readonly temporary?: InputMaybe<Scalars['Boolean']['input']>;
};

/** How a principal comes by roles in a project. */
export type ProjectAccessSource =
  /** By an invitation to this very project. */
  | 'DIRECT'
  /** By a role in the organization that holds in all its projects: `ORG_OWNER`, `ORG_READ_ONLY`. */
  | 'ORGANIZATION'
  /** As a member of a team that is in the project. */
  | 'TEAM';

/** One page of the API keys invited to a project. */
export type ProjectApiKeyConnection = {
  readonly __typename?: 'ProjectApiKeyConnection';
  /** The keys of this page, each with its roles in the project. */
  readonly edges: ReadonlyArray<ProjectApiKeyEdge>;
  /** The same keys without their roles here. */
  readonly nodes: ReadonlyArray<ApiKey>;
  /** Whether the list goes on, and from where. */
  readonly pageInfo: PageInfo;
  /** How many keys the project has; Atlas calls its own count an estimate. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An API key as one project knows it. */
export type ProjectApiKeyEdge = {
  readonly __typename?: 'ProjectApiKeyEdge';
  /** Give it as `after` to read on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The key itself. */
  readonly node: ApiKey;
  /** The roles the key holds in this project, sorted. Atlas adds roles, so they are not an enum. */
  readonly roles: ReadonlyArray<Scalars['String']['output']>;
};

/** One page of projects. */
export type ProjectConnection = {
  readonly __typename?: 'ProjectConnection';
  /** The projects of this page, each with its cursor. */
  readonly edges: ReadonlyArray<ProjectEdge>;
  /** The same projects without their cursors. */
  readonly nodes: ReadonlyArray<Project>;
  /** Whether the list goes on, and from where. */
  readonly pageInfo: PageInfo;
  /** How many projects the whole list has; Atlas calls its own count an estimate. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A project in a list, with its place there. */
export type ProjectEdge = {
  readonly __typename?: 'ProjectEdge';
  /** Give it as `after` to read on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The project itself. */
  readonly node: Project;
};

/** Roles in one project. */
export type ProjectGrantInput = {
  /** Which project: 24 hexadecimal digits. */
  readonly projectId: Scalars['ID']['input'];
  /** `GROUP_…` roles, at least one. */
  readonly roles: ReadonlyArray<Scalars['String']['input']>;
};

/**
 * A bound on what a project may use. A number is null where Atlas gives none, and above 9,007,199,254,740,991, where JSON's
 * numbers are no longer exact.
 */
export type ProjectLimit = Node & {
  readonly __typename?: 'ProjectLimit';
  /** How much is in use. Null where Atlas does not say. */
  readonly currentUsage?: Maybe<Scalars['SafeInt']['output']>;
  /** The bound of a project that never changed it. Null where there is none. */
  readonly defaultLimit?: Maybe<Scalars['SafeInt']['output']>;
  /** Made of the project's id and the limit's name; for caches. */
  readonly id: Scalars['ID']['output'];
  /** How far it can be raised. Null where there is no end. */
  readonly maximumLimit?: Maybe<Scalars['SafeInt']['output']>;
  /** Atlas's name, with dots, for instance `atlas.project.deployment.clusters`. */
  readonly name: Scalars['String']['output'];
  /** The bound in force. */
  readonly value?: Maybe<Scalars['SafeInt']['output']>;
};

/** One page of the principals of a project. */
export type ProjectPrincipalConnection = {
  readonly __typename?: 'ProjectPrincipalConnection';
  /** The principals of this page, each with its roles here. */
  readonly edges: ReadonlyArray<ProjectPrincipalEdge>;
  /** The same principals without their roles here. */
  readonly nodes: ReadonlyArray<Principal>;
  /** Whether the list goes on, and from where. */
  readonly pageInfo: PageInfo;
  /** How many principals fit the arguments, of the kinds that could be read. */
  readonly totalCount: Scalars['Int']['output'];
  /** Kinds that Atlas did not let the credential read: the list is complete only when this is empty. */
  readonly unread: ReadonlyArray<UnreadPrincipals>;
};

/** A principal, and what it may do in one project. */
export type ProjectPrincipalEdge = {
  readonly __typename?: 'ProjectPrincipalEdge';
  /** Give it as `after` to read on from here. */
  readonly cursor: Scalars['String']['output'];
  /** Where the roles come from, direct ones first; at least one. */
  readonly grants: ReadonlyArray<ProjectAccessGrant>;
  /** The key, account, person or team. */
  readonly node: Principal;
  /** True when `GROUP_OWNER` is among the roles. */
  readonly owner: Scalars['Boolean']['output'];
  /**
   * Everything it may do in this project, sorted, each role once; an organization's `ORG_OWNER` counts as `GROUP_OWNER`
   * here, its `ORG_READ_ONLY` as `GROUP_READ_ONLY`. Atlas adds roles, so they are not an enum.
   */
  readonly roles: ReadonlyArray<Scalars['String']['output']>;
};

/** A role in a project. */
export type ProjectRoleAssignment = RoleAssignment & {
  readonly __typename?: 'ProjectRoleAssignment';
  /**
   * Where the role holds. `project { id }` costs nothing; otherwise all such projects of an operation come from one
   * reading of the project list. Null, with an error, when that list does not show the project. Source: GET /groups.
   */
  readonly project?: Maybe<Project>;
  /** A `GROUP_…` role. */
  readonly role: Scalars['String']['output'];
};

/** One page of the service accounts invited to a project. */
export type ProjectServiceAccountConnection = {
  readonly __typename?: 'ProjectServiceAccountConnection';
  /** The accounts of this page, each with its roles in the project. */
  readonly edges: ReadonlyArray<ProjectServiceAccountEdge>;
  /** The same accounts without their roles here. */
  readonly nodes: ReadonlyArray<ServiceAccount>;
  /** Whether the list goes on, and from where. */
  readonly pageInfo: PageInfo;
  /** How many accounts the project has. Where Atlas sends no count, the gateway counts what it read. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A service account as one project knows it. */
export type ProjectServiceAccountEdge = {
  readonly __typename?: 'ProjectServiceAccountEdge';
  /** Give it as `after` to read on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The account itself. */
  readonly node: ServiceAccount;
  /** The roles the account holds in this project, sorted. Atlas adds roles, so they are not an enum. */
  readonly roles: ReadonlyArray<Scalars['String']['output']>;
};

/** Features switched on or off for everyone in a project. A flag is null where Atlas leaves it out. */
export type ProjectSettings = Node & {
  readonly __typename?: 'ProjectSettings';
  /** People can talk to the AI assistant on Atlas's home page. */
  readonly atlasHomePageAiAssistantEnabled?: Maybe<Scalars['Boolean']['output']>;
  /** People can ask the AI assistant about a cluster. */
  readonly clusterAiAssistantEnabled?: Maybe<Scalars['Boolean']['output']>;
  /** Atlas gathers statistics of single databases and collections. */
  readonly collectDatabaseSpecificsStatisticsEnabled?: Maybe<Scalars['Boolean']['output']>;
  /** People can read and edit documents in the Data Explorer. */
  readonly dataExplorerEnabled?: Maybe<Scalars['Boolean']['output']>;
  /** The Data Explorer may use generative AI, for instance to write queries. */
  readonly dataExplorerGenAIFeaturesEnabled?: Maybe<Scalars['Boolean']['output']>;
  /** The Data Explorer may send sample documents along to generative AI. */
  readonly dataExplorerGenAISampleDocumentPassingEnabled?: Maybe<Scalars['Boolean']['output']>;
  /** People can use schema validation in the Data Explorer. */
  readonly dataValidationEnabled?: Maybe<Scalars['Boolean']['output']>;
  /** Clusters may be given storage beyond the usual sizes. */
  readonly extendedStorageSizesEnabled?: Maybe<Scalars['Boolean']['output']>;
  /** Made of the project's id; for caches, which otherwise replace the flags that one screen asked for by those of another. */
  readonly id: Scalars['ID']['output'];
  /** Search may rerank its results with Atlas's own models. */
  readonly nativeRerankingEnabled?: Maybe<Scalars['Boolean']['output']>;
  /** The Performance Advisor suggests indexes. */
  readonly performanceAdvisorEnabled?: Maybe<Scalars['Boolean']['output']>;
  /** People can watch operations as they run. */
  readonly realtimePerformancePanelEnabled?: Maybe<Scalars['Boolean']['output']>;
  /** The Schema Advisor suggests changes to the data model. */
  readonly schemaAdvisorEnabled?: Maybe<Scalars['Boolean']['output']>;
};

/** One page of the teams in a project. */
export type ProjectTeamConnection = {
  readonly __typename?: 'ProjectTeamConnection';
  /** The teams of this page, each with its roles in the project. */
  readonly edges: ReadonlyArray<ProjectTeamEdge>;
  /** The same teams without their roles here. */
  readonly nodes: ReadonlyArray<Team>;
  /** Whether the list goes on, and from where. */
  readonly pageInfo: PageInfo;
  /** How many teams the project has; Atlas calls its own count an estimate. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A team as one project knows it. */
export type ProjectTeamEdge = {
  readonly __typename?: 'ProjectTeamEdge';
  /** Give it as `after` to read on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The team itself. */
  readonly node: Team;
  /** The roles every member has in this project through the team, sorted. */
  readonly roles: ReadonlyArray<Scalars['String']['output']>;
};

/** One page of the people in a project. */
export type ProjectUserConnection = {
  readonly __typename?: 'ProjectUserConnection';
  /** The people of this page, each with their roles in the project. */
  readonly edges: ReadonlyArray<ProjectUserEdge>;
  /** The same people without their roles here. */
  readonly nodes: ReadonlyArray<OrganizationUser>;
  /** Whether the list goes on, and from where. */
  readonly pageInfo: PageInfo;
  /** How many people the project has; Atlas calls its own count an estimate. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A person as one project knows them. */
export type ProjectUserEdge = {
  readonly __typename?: 'ProjectUserEdge';
  /** Give it as `after` to read on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The person. */
  readonly node: OrganizationUser;
  /** The roles the person holds in this project by themselves, sorted. */
  readonly roles: ReadonlyArray<Scalars['String']['output']>;
};

/** What can be read. Every root field asks Atlas with the gateway's credential and sees what that credential may see. */
export type Query = {
  readonly __typename?: 'Query';
  /**
   * One API key of an organization. Null when the organization has none with this id. Several keys of one organization in
   * one operation are read together from its key list. Source: GET /orgs/{orgId}/apiKeys/{apiUserId}.
   */
  readonly apiKey?: Maybe<ApiKey>;
  /**
   * Anything with an id. Null when there is none, or not for this credential. The id says the kind where it can (service
   * accounts, entries, limits, settings); for 24 hexadecimal digits the types named in the selection are tried, in the
   * order written, then the rest. Costs a call for each kind tried.
   */
  readonly node?: Maybe<Node>;
  /**
   * One organization, fetched by id. Null when Atlas knows none with this id; null with a FORBIDDEN error when it does
   * and the credential may not see it. Source: GET /orgs/{orgId}.
   */
  readonly organization?: Maybe<Organization>;
  /**
   * One person, invited or active. Null when the organization has none with this id. Source: GET
   * /orgs/{orgId}/users/{userId}.
   */
  readonly organizationUser?: Maybe<OrganizationUser>;
  /**
   * The organizations the credential belongs to, in Atlas's order. Atlas ties an API key and a service account to exactly
   * one organization, so the list is short. Source: GET /orgs.
   */
  readonly organizations?: Maybe<OrganizationConnection>;
  /**
   * One project, fetched by id. Null when Atlas knows none with this id; null with a FORBIDDEN error when the credential
   * may not see it. Several in one operation are read together from one page of projects. Source: GET /groups/{groupId}.
   */
  readonly project?: Maybe<Project>;
  /** One project by its exact name. Null when there is none. Source: GET /groups/byName/{groupName}. */
  readonly projectByName?: Maybe<Project>;
  /** Every project the credential may see, by name. Source: GET /groups. */
  readonly projects?: Maybe<ProjectConnection>;
  /**
   * One service account, fetched by its client id. Null when the organization has none with this id. Needs Organization
   * Read Only. Source: GET /orgs/{orgId}/serviceAccounts/{clientId}.
   */
  readonly serviceAccount?: Maybe<ServiceAccount>;
  /** One team. Null when the organization has none with this id. Source: GET /orgs/{orgId}/teams/{teamId}. */
  readonly team?: Maybe<Team>;
  /**
   * The Atlas credential the gateway acts with for this request. Null with an error where it acts with several: ask for `viewers`.
   * Source: GET /api/atlas/v2.
   */
  readonly viewer?: Maybe<Viewer>;
  /**
   * All credentials that the gateway acts with, in the order of its settings. One that Atlas does not answer is left out, with an error
   * here. Source: GET /api/atlas/v2 for each.
   */
  readonly viewers: ReadonlyArray<Viewer>;
};


/** What can be read. Every root field asks Atlas with the gateway's credential and sees what that credential may see. */
export type QueryApiKeyArgs = {
  id: Scalars['ID']['input'];
  organizationId: Scalars['ID']['input'];
};


/** What can be read. Every root field asks Atlas with the gateway's credential and sees what that credential may see. */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


/** What can be read. Every root field asks Atlas with the gateway's credential and sees what that credential may see. */
export type QueryOrganizationArgs = {
  id: Scalars['ID']['input'];
};


/** What can be read. Every root field asks Atlas with the gateway's credential and sees what that credential may see. */
export type QueryOrganizationUserArgs = {
  id: Scalars['ID']['input'];
  organizationId: Scalars['ID']['input'];
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


/** What can be read. Every root field asks Atlas with the gateway's credential and sees what that credential may see. */
export type QueryServiceAccountArgs = {
  id: Scalars['ID']['input'];
  organizationId: Scalars['ID']['input'];
};


/** What can be read. Every root field asks Atlas with the gateway's credential and sees what that credential may see. */
export type QueryTeamArgs = {
  id: Scalars['ID']['input'];
  organizationId: Scalars['ID']['input'];
};

/**
 * A token bucket of Atlas: it holds `capacity` calls, each call takes one, and `refillRate` come back every
 * `refillSeconds`.
 */
export type RateLimit = {
  readonly __typename?: 'RateLimit';
  /** How many calls the bucket holds. */
  readonly capacity: Scalars['SafeInt']['output'];
  /** Atlas's name of the set, in one scope, for instance `programmaticApiKeys_organization`. */
  readonly endpointSetId: Scalars['String']['output'];
  /** As people say it, for instance `Programmatic API Keys`. */
  readonly name: Scalars['String']['output'];
  /** True when one of the numbers was changed from Atlas's default. */
  readonly overridden: Scalars['Boolean']['output'];
  /** How many calls come back at a time. */
  readonly refillRate: Scalars['SafeInt']['output'];
  /** How long that takes, in seconds. */
  readonly refillSeconds: Scalars['SafeInt']['output'];
  /**
   * For whom Atlas counts: `IP`, `USER` (the credential), `GROUP` (a project) or `ORGANIZATION`. Atlas adds scopes, so
   * it is not an enum.
   */
  readonly scope: Scalars['String']['output'];
};

/** An entry to remove from a key's access list. */
export type RemoveApiKeyAccessListEntryInput = {
  /** The key's id: 24 hexadecimal digits. */
  readonly apiKeyId: Scalars['ID']['input'];
  /** The address or block, in whatever spelling: another one than the list's costs two more calls. */
  readonly entry: Scalars['String']['input'];
  /** The organization that owns the key: 24 hexadecimal digits. */
  readonly organizationId: Scalars['ID']['input'];
};

/** What became of a removal. */
export type RemoveApiKeyAccessListEntryPayload = {
  readonly __typename?: 'RemoveApiKeyAccessListEntryPayload';
  /** The key. Null when `errors` is not empty. Costs a call. */
  readonly apiKey?: Maybe<ApiKey>;
  /** What the caller can fix. Empty on success. */
  readonly errors: ReadonlyArray<MutationError>;
  /** The entry that is gone. Null when `errors` is not empty. */
  readonly removedEntry?: Maybe<Scalars['String']['output']>;
};

/** A key and the project it leaves. */
export type RemoveApiKeyFromProjectInput = {
  /** A key invited to the project: 24 hexadecimal digits. */
  readonly apiKeyId: Scalars['ID']['input'];
  /** Which project: 24 hexadecimal digits. */
  readonly projectId: Scalars['ID']['input'];
};

/** What became of a removal. */
export type RemoveApiKeyFromProjectPayload = {
  readonly __typename?: 'RemoveApiKeyFromProjectPayload';
  /** The key that is out of the project, and still in the organization. Null when `errors` is not empty. */
  readonly apiKeyId?: Maybe<Scalars['ID']['output']>;
  /** What the caller can fix. Empty on success. */
  readonly errors: ReadonlyArray<MutationError>;
  /** The project. Null when `errors` is not empty. Anything but its id costs a call. */
  readonly project?: Maybe<Project>;
};

/** An entry to remove from a project's network access list. */
export type RemoveProjectAccessListEntryInput = {
  /** The address, block or security group, in whatever spelling: another one than the list's costs two more calls. */
  readonly entry: Scalars['String']['input'];
  /** Which project: 24 hexadecimal digits. */
  readonly projectId: Scalars['ID']['input'];
};

/** What became of a removal. */
export type RemoveProjectAccessListEntryPayload = {
  readonly __typename?: 'RemoveProjectAccessListEntryPayload';
  /** What the caller can fix. Empty on success. */
  readonly errors: ReadonlyArray<MutationError>;
  /** The project. Null when `errors` is not empty. Anything but its id costs a call. */
  readonly project?: Maybe<Project>;
  /** The entry that is gone. Null when `errors` is not empty. */
  readonly removedEntry?: Maybe<Scalars['String']['output']>;
};

/** An entry to remove from an account's access list. */
export type RemoveServiceAccountAccessListEntryInput = {
  /** The address or block, in whatever spelling: another one than the list's costs two more calls. */
  readonly entry: Scalars['String']['input'];
  /** The organization that owns the account: 24 hexadecimal digits. */
  readonly organizationId: Scalars['ID']['input'];
  /** The account's client id. */
  readonly serviceAccountId: Scalars['ID']['input'];
};

/** What became of a removal. */
export type RemoveServiceAccountAccessListEntryPayload = {
  readonly __typename?: 'RemoveServiceAccountAccessListEntryPayload';
  /** What the caller can fix. Empty on success. */
  readonly errors: ReadonlyArray<MutationError>;
  /** The entry that is gone. Null when `errors` is not empty. */
  readonly removedEntry?: Maybe<Scalars['String']['output']>;
  /** The account. Null when `errors` is not empty. Costs a call. */
  readonly serviceAccount?: Maybe<ServiceAccount>;
};

/** An account and the project it leaves. */
export type RemoveServiceAccountFromProjectInput = {
  /** Which project: 24 hexadecimal digits. */
  readonly projectId: Scalars['ID']['input'];
  /** The client id of an account in the project. */
  readonly serviceAccountId: Scalars['ID']['input'];
};

/** What became of a removal. */
export type RemoveServiceAccountFromProjectPayload = {
  readonly __typename?: 'RemoveServiceAccountFromProjectPayload';
  /** What the caller can fix. Empty on success. */
  readonly errors: ReadonlyArray<MutationError>;
  /** The project. Null when `errors` is not empty. Anything but its id costs a call. */
  readonly project?: Maybe<Project>;
  /** The account that is out of the project, and still in the organization. Null when `errors` is not empty. */
  readonly serviceAccountId?: Maybe<Scalars['ID']['output']>;
};

/** A team and the project it leaves. */
export type RemoveTeamFromProjectInput = {
  /** Which project: 24 hexadecimal digits. */
  readonly projectId: Scalars['ID']['input'];
  /** A team in the project: 24 hexadecimal digits. */
  readonly teamId: Scalars['ID']['input'];
};

/** What became of a removal. */
export type RemoveTeamFromProjectPayload = {
  readonly __typename?: 'RemoveTeamFromProjectPayload';
  /** What the caller can fix. Empty on success. */
  readonly errors: ReadonlyArray<MutationError>;
  /** The project. Null when `errors` is not empty. Anything but its id costs a call. */
  readonly project?: Maybe<Project>;
  /** The team that is out of the project. Null when `errors` is not empty. */
  readonly teamId?: Maybe<Scalars['ID']['output']>;
};

/** A person to leave a team. */
export type RemoveTeamMemberInput = {
  /** The organization that owns the team: 24 hexadecimal digits. */
  readonly organizationId: Scalars['ID']['input'];
  /** The team's id: 24 hexadecimal digits. */
  readonly teamId: Scalars['ID']['input'];
  /** The user's id: 24 hexadecimal digits. */
  readonly userId: Scalars['ID']['input'];
};

/** What became of a removal. */
export type RemoveTeamMemberPayload = {
  readonly __typename?: 'RemoveTeamMemberPayload';
  /** What the caller can fix. Empty on success. */
  readonly errors: ReadonlyArray<MutationError>;
  /** The team. Null when `errors` is not empty. Anything but its ids costs a list of the organization's teams. */
  readonly team?: Maybe<Team>;
  /** The person who left, still in the organization. Null when `errors` is not empty. */
  readonly user?: Maybe<OrganizationUser>;
};

/** A person, or an invitation, to be removed. */
export type RemoveUserFromOrganizationInput = {
  /** Which organization: 24 hexadecimal digits. */
  readonly organizationId: Scalars['ID']['input'];
  /** The user's id: 24 hexadecimal digits. */
  readonly userId: Scalars['ID']['input'];
};

/** What became of a removal. */
export type RemoveUserFromOrganizationPayload = {
  readonly __typename?: 'RemoveUserFromOrganizationPayload';
  /** What the caller can fix. Empty on success. */
  readonly errors: ReadonlyArray<MutationError>;
  /** The user who is no longer in the organization. Null when `errors` is not empty. */
  readonly removedUserId?: Maybe<Scalars['ID']['output']>;
};

/** A person and the project they leave. */
export type RemoveUserFromProjectInput = {
  /** Which project: 24 hexadecimal digits. */
  readonly projectId: Scalars['ID']['input'];
  /** The id of a user in the project: 24 hexadecimal digits. */
  readonly userId: Scalars['ID']['input'];
};

/** What became of a removal. */
export type RemoveUserFromProjectPayload = {
  readonly __typename?: 'RemoveUserFromProjectPayload';
  /** What the caller can fix. Empty on success. */
  readonly errors: ReadonlyArray<MutationError>;
  /** The project. Null when `errors` is not empty. Anything but its id costs a call. */
  readonly project?: Maybe<Project>;
  /** The user who has no role of their own here any more. Null when `errors` is not empty. */
  readonly removedUserId?: Maybe<Scalars['ID']['output']>;
};

/** A limit to put back to its default. */
export type ResetProjectLimitInput = {
  /** Atlas's name, with dots. */
  readonly name: Scalars['String']['input'];
  /** Which project: 24 hexadecimal digits. */
  readonly projectId: Scalars['ID']['input'];
};

/** What became of a reset. */
export type ResetProjectLimitPayload = {
  readonly __typename?: 'ResetProjectLimitPayload';
  /** What the caller can fix. Empty on success. */
  readonly errors: ReadonlyArray<MutationError>;
  /** The project. Null when `errors` is not empty. Anything but its id costs a call. */
  readonly project?: Maybe<Project>;
};

/** A role that somebody holds somewhere. */
export type RoleAssignment = {
  /** Atlas's name of the role, for instance `ORG_READ_ONLY` or `GROUP_OWNER`. Atlas adds roles, so it is not an enum. */
  readonly role: Scalars['String']['output'];
};

/** A key to be replaced by a new one. */
export type RotateApiKeyInput = {
  /** True deletes the old key once the new one is complete. Refused, as CONFLICT, for the key that the gateway itself uses. */
  readonly deletePrevious?: Scalars['Boolean']['input'];
  /** What the new key is for: 1 to 250 characters. Null takes over the old key's description. */
  readonly description?: InputMaybe<Scalars['String']['input']>;
  /** The key's id, 24 hexadecimal digits; its eight-letter public key is something else. */
  readonly id: Scalars['ID']['input'];
  /** The organization that owns the key: 24 hexadecimal digits. */
  readonly organizationId: Scalars['ID']['input'];
};

/** What became of a rotation. */
export type RotateApiKeyPayload = {
  readonly __typename?: 'RotateApiKeyPayload';
  /** The new key. Null when `errors` is not empty, unless it could not be taken back: then this is what remains. */
  readonly apiKey?: Maybe<ApiKey>;
  /** The old key's id, when it was deleted. */
  readonly deletedId?: Maybe<Scalars['ID']['output']>;
  /** What the caller can fix. Empty on success. */
  readonly errors: ReadonlyArray<MutationError>;
  /** The old key, still valid. Null when it was deleted, and when `errors` is not empty. */
  readonly previous?: Maybe<ApiKey>;
  /** Shown this once: Atlas never returns it again, and the gateway keeps and logs nothing of it. */
  readonly privateKey?: Maybe<Scalars['String']['output']>;
  /**
   * What worked and should be known: entries of the list that let in everybody (`OPEN_TO_INTERNET`), an old key that could
   * not be deleted (`PREVIOUS_KEY_REMAINS`).
   */
  readonly warnings: ReadonlyArray<MutationWarning>;
};

/** A secret to be renewed. */
export type RotateServiceAccountSecretInput = {
  /** How long the new secret holds: 8 to 8760 hours, or what the organization allows. */
  readonly expiresAfterHours: Scalars['Int']['input'];
  /** The organization that owns the account: 24 hexadecimal digits. */
  readonly organizationId: Scalars['ID']['input'];
  /** Which of two valid secrets to give up first. Not needed where there is room, or one has expired. */
  readonly replaceSecretId?: InputMaybe<Scalars['ID']['input']>;
  /** The account's client id. */
  readonly serviceAccountId: Scalars['ID']['input'];
};

/** What became of a rotation. */
export type RotateServiceAccountSecretPayload = {
  readonly __typename?: 'RotateServiceAccountSecretPayload';
  /** Shown this once: Atlas never returns it again, and the gateway keeps and logs nothing of it. */
  readonly clientSecret?: Maybe<Scalars['String']['output']>;
  /**
   * The secret that was deleted to make room. Null when there was room. Also given with `errors`, when it is gone and
   * no new one was made.
   */
  readonly deletedSecretId?: Maybe<Scalars['ID']['output']>;
  /** What the caller can fix. Empty on success. */
  readonly errors: ReadonlyArray<MutationError>;
  /** Until when the other secret works at the latest. Null when there is none, and when `errors` is not empty. */
  readonly previousSecretExpiresAt?: Maybe<Scalars['DateTime']['output']>;
  /** The new secret's dates and id. Null when `errors` is not empty. */
  readonly secret?: Maybe<ServiceAccountSecret>;
  /** The account with all its secrets. Null when `errors` is not empty. Costs a call. */
  readonly serviceAccount?: Maybe<ServiceAccount>;
};

/**
 * A program's way into the Atlas Administration API by OAuth 2.0: a client id, one or two secrets that expire, roles, and
 * its own access list. It belongs to one organization and may be invited to any of its projects.
 */
export type ServiceAccount = ApiCredential & Node & Principal & {
  readonly __typename?: 'ServiceAccount';
  /**
   * The addresses this account may call Atlas from, in Atlas's order. A token may be fetched from anywhere; calls with
   * it may not. Costs a call for every account. Source: GET /orgs/{orgId}/serviceAccounts/{clientId}/accessList.
   */
  readonly accessList?: Maybe<ApiAccessListConnection>;
  /** One entry of its own access list. Null when there is none. Costs no further call beside `accessList`. */
  readonly accessListEntry?: Maybe<ApiAccessListEntry>;
  /** From where this account may call Atlas, as with `ApiKey.apiAccess`. */
  readonly apiAccess?: Maybe<ApiAccess>;
  /** When the account was made. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** What somebody wrote the account is for: 1 to 250 characters. */
  readonly description: Scalars['String']['output'];
  /** The account's name. */
  readonly displayName: Scalars['String']['output'];
  /** True when every secret has expired, or there is none: the account cannot sign in until it gets a new one. */
  readonly expired: Scalars['Boolean']['output'];
  /** True when its last valid secret ends within this time, by the gateway's clock. False when `expired`. */
  readonly expiresSoon: Scalars['Boolean']['output'];
  /** The client id: `mdb_sa_id_` and 24 hexadecimal digits. Atlas knows no other id. */
  readonly id: Scalars['ID']['output'];
  /** False when every address may use the account, as with `ApiKey.limitedByAddress`. */
  readonly limitedByAddress?: Maybe<Scalars['Boolean']['output']>;
  /** 1 to 64 letters, digits, spaces and `-_.,'`. Need not be unique. */
  readonly name: Scalars['String']['output'];
  /** The organization that owns the account. `organization { id }` costs nothing. Source: GET /orgs/{orgId}. */
  readonly organization?: Maybe<Organization>;
  /** The organization that owns the account: 24 hexadecimal digits. */
  readonly organizationId: Scalars['ID']['output'];
  /**
   * True when the account owns the organization (`ORG_OWNER`), and so every project. Reads what `organizationRoles`
   * reads.
   */
  readonly organizationOwner?: Maybe<Scalars['Boolean']['output']>;
  /**
   * Its `ORG_…` roles, sorted. Comes with the account where it was read in its organization; read through a project, all
   * accounts of an operation take one more list. Null, with an error, without Organization Read Only. Source: GET
   * /orgs/{orgId}/serviceAccounts.
   */
  readonly organizationRoles?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /**
   * The projects it is invited to, with its roles in each; sorted by project id. Costs a call for every account.
   * Source: GET /orgs/{orgId}/serviceAccounts/{clientId}/groups.
   */
  readonly projectAssignments?: Maybe<ReadonlyArray<ServiceAccountProjectAssignment>>;
  /** Its secrets, the newest first: none, one or two. Never in clear: that is in the payload that made one. */
  readonly secrets: ReadonlyArray<ServiceAccountSecret>;
};


/**
 * A program's way into the Atlas Administration API by OAuth 2.0: a client id, one or two secrets that expire, roles, and
 * its own access list. It belongs to one organization and may be invited to any of its projects.
 */
export type ServiceAccountAccessListArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  used?: InputMaybe<Scalars['Boolean']['input']>;
};


/**
 * A program's way into the Atlas Administration API by OAuth 2.0: a client id, one or two secrets that expire, roles, and
 * its own access list. It belongs to one organization and may be invited to any of its projects.
 */
export type ServiceAccountAccessListEntryArgs = {
  entry: Scalars['String']['input'];
};


/**
 * A program's way into the Atlas Administration API by OAuth 2.0: a client id, one or two secrets that expire, roles, and
 * its own access list. It belongs to one organization and may be invited to any of its projects.
 */
export type ServiceAccountExpiresSoonArgs = {
  withinHours?: InputMaybe<Scalars['Int']['input']>;
};

/** One page of an organization's service accounts. */
export type ServiceAccountConnection = {
  readonly __typename?: 'ServiceAccountConnection';
  /** The accounts of this page, each with its cursor. */
  readonly edges: ReadonlyArray<ServiceAccountEdge>;
  /** The same accounts without their cursors. */
  readonly nodes: ReadonlyArray<ServiceAccount>;
  /** Whether the list goes on, and from where. */
  readonly pageInfo: PageInfo;
  /** How many accounts the organization has. Where Atlas sends no count, the gateway counts what it read. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A service account in its organization's list, with its place there. */
export type ServiceAccountEdge = {
  readonly __typename?: 'ServiceAccountEdge';
  /** Give it as `after` to read on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The account itself. */
  readonly node: ServiceAccount;
};

/** An invitation of a service account to a project. */
export type ServiceAccountProjectAssignment = {
  readonly __typename?: 'ServiceAccountProjectAssignment';
  /** The project, as in `ApiKeyProjectAssignment.project`. Source: GET /groups. */
  readonly project?: Maybe<Project>;
  /** The roles the account holds in it, sorted. Atlas adds roles, so they are not an enum. */
  readonly roles: ReadonlyArray<Scalars['String']['output']>;
};

/** A secret of a service account, without what is secret. */
export type ServiceAccountSecret = Node & {
  readonly __typename?: 'ServiceAccountSecret';
  /** When it was made. */
  readonly createdAt: Scalars['DateTime']['output'];
  /**
   * True once it has ended, by the gateway's clock. Atlas keeps it, and it fills one of two places, until somebody
   * deletes it.
   */
  readonly expired: Scalars['Boolean']['output'];
  /** When it ends. A newer secret brings this forward, to a week after the newer one was made at the latest. */
  readonly expiresAt: Scalars['DateTime']['output'];
  /** True when it ends within this time, by the gateway's clock. False when `expired`. */
  readonly expiresSoon: Scalars['Boolean']['output'];
  /** 24 hexadecimal digits, given by Atlas. */
  readonly id: Scalars['ID']['output'];
  /** When somebody last signed in with it. Null when nobody has. */
  readonly lastUsedAt?: Maybe<Scalars['DateTime']['output']>;
  /**
   * What Atlas shows of it: `mdb_sa_sk_`, stars, its end. How the mask goes on is Atlas's affair; null where it shows
   * none.
   */
  readonly mask?: Maybe<Scalars['String']['output']>;
  /** True once somebody has signed in with it. */
  readonly used: Scalars['Boolean']['output'];
};


/** A secret of a service account, without what is secret. */
export type ServiceAccountSecretExpiresSoonArgs = {
  withinHours?: InputMaybe<Scalars['Int']['input']>;
};

/** A limit and its new value. */
export type SetProjectLimitInput = {
  /** Atlas's name, with dots, for instance `atlas.project.deployment.clusters`. */
  readonly name: Scalars['String']['input'];
  /** Which project: 24 hexadecimal digits. */
  readonly projectId: Scalars['ID']['input'];
  /** 0 or more, up to the limit's `maximumLimit`. */
  readonly value: Scalars['SafeInt']['input'];
};

/** What became of a change of a limit. */
export type SetProjectLimitPayload = {
  readonly __typename?: 'SetProjectLimitPayload';
  /** What the caller can fix. Empty on success. */
  readonly errors: ReadonlyArray<MutationError>;
  /** The limit as it is now. Null when `errors` is not empty. */
  readonly limit?: Maybe<ProjectLimit>;
  /** The project. Null when `errors` is not empty. Anything but its id costs a call. */
  readonly project?: Maybe<Project>;
};

/** A label on a project. */
export type Tag = {
  readonly __typename?: 'Tag';
  /** What the label is about, for instance `env`: 1 to 255 characters. */
  readonly key: Scalars['String']['output'];
  /** What it says, for instance `production`: 1 to 255 characters. */
  readonly value: Scalars['String']['output'];
};

/** A label for a project. */
export type TagInput = {
  /** 1 to 255 characters. */
  readonly key: Scalars['String']['input'];
  /** 1 to 255 characters. */
  readonly value: Scalars['String']['input'];
};

/** People who get roles in projects together. A team has no role in the organization. */
export type Team = Node & Principal & {
  readonly __typename?: 'Team';
  /** The team's name. */
  readonly displayName: Scalars['String']['output'];
  /** 24 hexadecimal digits, given by Atlas. */
  readonly id: Scalars['ID']['output'];
  /**
   * Its members, by user name, the invited among them. For several teams of one organization its user list answers them all.
   * Source: GET /orgs/{orgId}/teams/{teamId}/users or GET /orgs/{orgId}/users.
   */
  readonly members?: Maybe<OrganizationUserConnection>;
  /** Unique within its organization. */
  readonly name: Scalars['String']['output'];
  /** The organization that owns the team. `organization { id }` costs nothing. Source: GET /orgs/{orgId}. */
  readonly organization?: Maybe<Organization>;
  /** The organization that owns the team: 24 hexadecimal digits. */
  readonly organizationId: Scalars['ID']['output'];
  /**
   * The projects the team is in, with its roles in each; sorted by project id. Atlas keeps no such list: costs a call
   * for every project of the organization, once for all teams. Cheaper: `Project.teams`. Refused for organizations of
   * more than 500 projects. Source: GET /groups/{groupId}/teams.
   */
  readonly projectAssignments?: Maybe<ReadonlyArray<TeamProjectAssignment>>;
};


/** People who get roles in projects together. A team has no role in the organization. */
export type TeamMembersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** One page of an organization's teams. */
export type TeamConnection = {
  readonly __typename?: 'TeamConnection';
  /** The teams of this page, each with its cursor. */
  readonly edges: ReadonlyArray<TeamEdge>;
  /** The same teams without their cursors. */
  readonly nodes: ReadonlyArray<Team>;
  /** Whether the list goes on, and from where. */
  readonly pageInfo: PageInfo;
  /** How many teams the organization has; Atlas calls its own count an estimate. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A team in its organization's list, with its place there. */
export type TeamEdge = {
  readonly __typename?: 'TeamEdge';
  /** Give it as `after` to read on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The team itself. */
  readonly node: Team;
};

/** A team's roles in a project. */
export type TeamProjectAssignment = {
  readonly __typename?: 'TeamProjectAssignment';
  /** The project, as in `ApiKeyProjectAssignment.project`. Source: GET /groups. */
  readonly project?: Maybe<Project>;
  /** The roles every member has there through the team, sorted. */
  readonly roles: ReadonlyArray<Scalars['String']['output']>;
};

/** A part of a list of principals that could not be read, and why. */
export type UnreadPrincipals = {
  readonly __typename?: 'UnreadPrincipals';
  /** One of the codes of `extensions.code`, mostly `FORBIDDEN`. */
  readonly code: Scalars['String']['output'];
  /** What is missing. */
  readonly kind: PrincipalKind;
  /** What was tried, why it failed, and which role would do. */
  readonly message: Scalars['String']['output'];
  /** The sources that are missing: a project's own list may be readable where the organization's is not. */
  readonly sources: ReadonlyArray<ProjectAccessSource>;
};

/** What to change of a key; what is left out stays. */
export type UpdateApiKeyInput = {
  /** What the key is for: 1 to 250 characters. */
  readonly description?: InputMaybe<Scalars['String']['input']>;
  /** The key's id, 24 hexadecimal digits; its eight-letter public key is something else. */
  readonly id: Scalars['ID']['input'];
  /** The organization that owns the key: 24 hexadecimal digits. */
  readonly organizationId: Scalars['ID']['input'];
  /** Replaces its `ORG_…` roles, at least one; its roles in projects stay. */
  readonly roles?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

/** What became of a change. */
export type UpdateApiKeyPayload = {
  readonly __typename?: 'UpdateApiKeyPayload';
  /** The key as it is now. Null when `errors` is not empty. */
  readonly apiKey?: Maybe<ApiKey>;
  /** What the caller can fix. Empty on success. */
  readonly errors: ReadonlyArray<MutationError>;
};

/** A new name for an organization. */
export type UpdateOrganizationInput = {
  /** Which organization: 24 hexadecimal digits. */
  readonly id: Scalars['ID']['input'];
  /** 1 to 64 characters. */
  readonly name: Scalars['String']['input'];
};

/** What became of a renaming. */
export type UpdateOrganizationPayload = {
  readonly __typename?: 'UpdateOrganizationPayload';
  /** What the caller can fix. Empty on success. */
  readonly errors: ReadonlyArray<MutationError>;
  /** The organization as it is now. Null when `errors` is not empty. */
  readonly organization?: Maybe<Organization>;
};

/** Settings to change; what is left out stays. */
export type UpdateOrganizationSettingsInput = {
  /** True lets keys and service accounts call Atlas only from addresses on their own access lists. */
  readonly apiAccessListRequired?: InputMaybe<Scalars['Boolean']['input']>;
  /** True makes people sign in with a second factor. */
  readonly multiFactorAuthRequired?: InputMaybe<Scalars['Boolean']['input']>;
  /** Which organization: 24 hexadecimal digits. */
  readonly organizationId: Scalars['ID']['input'];
  /** True keeps MongoDB's staff out of clusters unless they are let in. */
  readonly restrictEmployeeAccess?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What became of a change of settings. */
export type UpdateOrganizationSettingsPayload = {
  readonly __typename?: 'UpdateOrganizationSettingsPayload';
  /** What the caller can fix. Empty on success. */
  readonly errors: ReadonlyArray<MutationError>;
  /** The organization. Null when `errors` is not empty. Anything but its id costs a call. */
  readonly organization?: Maybe<Organization>;
};

/** A person, and their new roles in the organization. */
export type UpdateOrganizationUserRolesInput = {
  /** Which organization: 24 hexadecimal digits. */
  readonly organizationId: Scalars['ID']['input'];
  /** `ORG_…` roles, at least one; they replace those held now. */
  readonly roles: ReadonlyArray<Scalars['String']['input']>;
  /** The user's id: 24 hexadecimal digits. */
  readonly userId: Scalars['ID']['input'];
};

/** What became of a change of roles. */
export type UpdateOrganizationUserRolesPayload = {
  readonly __typename?: 'UpdateOrganizationUserRolesPayload';
  /** What the caller can fix. Empty on success. */
  readonly errors: ReadonlyArray<MutationError>;
  /** The person as the organization knows them now. Null when `errors` is not empty. */
  readonly user?: Maybe<OrganizationUser>;
};

/** A key, a project, and its new roles there. */
export type UpdateProjectApiKeyRolesInput = {
  /** A key invited to the project: 24 hexadecimal digits. */
  readonly apiKeyId: Scalars['ID']['input'];
  /** Which project: 24 hexadecimal digits. */
  readonly projectId: Scalars['ID']['input'];
  /** `GROUP_…` roles, at least one; they replace those it holds here. */
  readonly roles: ReadonlyArray<Scalars['String']['input']>;
};

/** What became of a change of roles. */
export type UpdateProjectApiKeyRolesPayload = {
  readonly __typename?: 'UpdateProjectApiKeyRolesPayload';
  /** The key as it is now. Null when `errors` is not empty. */
  readonly apiKey?: Maybe<ApiKey>;
  /** What the caller can fix. Empty on success. */
  readonly errors: ReadonlyArray<MutationError>;
  /** The project. Null when `errors` is not empty. Anything but its id costs a call. */
  readonly project?: Maybe<Project>;
};

/** What to change of a project; what is left out stays. */
export type UpdateProjectInput = {
  /** Which project: 24 hexadecimal digits. */
  readonly id: Scalars['ID']['input'];
  /** 1 to 64 characters, unique in its organization. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** Replaces all labels; an empty list clears them. */
  readonly tags?: InputMaybe<ReadonlyArray<TagInput>>;
};

/** What became of a change. */
export type UpdateProjectPayload = {
  readonly __typename?: 'UpdateProjectPayload';
  /** What the caller can fix. Empty on success. */
  readonly errors: ReadonlyArray<MutationError>;
  /** The project as it is now. Null when `errors` is not empty. */
  readonly project?: Maybe<Project>;
};

/** An account, a project, and its new roles there. */
export type UpdateProjectServiceAccountRolesInput = {
  /** Which project: 24 hexadecimal digits. */
  readonly projectId: Scalars['ID']['input'];
  /** `GROUP_…` roles, at least one; they replace those it holds here. */
  readonly roles: ReadonlyArray<Scalars['String']['input']>;
  /** The client id of an account in the project. */
  readonly serviceAccountId: Scalars['ID']['input'];
};

/** What became of a change of roles. */
export type UpdateProjectServiceAccountRolesPayload = {
  readonly __typename?: 'UpdateProjectServiceAccountRolesPayload';
  /** What the caller can fix. Empty on success. */
  readonly errors: ReadonlyArray<MutationError>;
  /** The project. Null when `errors` is not empty. Anything but its id costs a call. */
  readonly project?: Maybe<Project>;
  /** The roles it holds in the project now, sorted. Null when `errors` is not empty. */
  readonly roles?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** The account. Null when `errors` is not empty. */
  readonly serviceAccount?: Maybe<ServiceAccount>;
};

/** Features to switch; what is left out stays. `ProjectSettings` says what each is. */
export type UpdateProjectSettingsInput = {
  /** The AI assistant on Atlas's home page. */
  readonly atlasHomePageAiAssistantEnabled?: InputMaybe<Scalars['Boolean']['input']>;
  /** The AI assistant for clusters. */
  readonly clusterAiAssistantEnabled?: InputMaybe<Scalars['Boolean']['input']>;
  /** Statistics of single databases and collections. */
  readonly collectDatabaseSpecificsStatisticsEnabled?: InputMaybe<Scalars['Boolean']['input']>;
  /** The Data Explorer. */
  readonly dataExplorerEnabled?: InputMaybe<Scalars['Boolean']['input']>;
  /** Generative AI in the Data Explorer. */
  readonly dataExplorerGenAIFeaturesEnabled?: InputMaybe<Scalars['Boolean']['input']>;
  /** Sample documents sent along to generative AI. */
  readonly dataExplorerGenAISampleDocumentPassingEnabled?: InputMaybe<Scalars['Boolean']['input']>;
  /** Schema validation in the Data Explorer. */
  readonly dataValidationEnabled?: InputMaybe<Scalars['Boolean']['input']>;
  /** Storage beyond the usual sizes. */
  readonly extendedStorageSizesEnabled?: InputMaybe<Scalars['Boolean']['input']>;
  /** Reranking with Atlas's own models. */
  readonly nativeRerankingEnabled?: InputMaybe<Scalars['Boolean']['input']>;
  /** The Performance Advisor. */
  readonly performanceAdvisorEnabled?: InputMaybe<Scalars['Boolean']['input']>;
  /** Which project: 24 hexadecimal digits. */
  readonly projectId: Scalars['ID']['input'];
  /** The panel of running operations. */
  readonly realtimePerformancePanelEnabled?: InputMaybe<Scalars['Boolean']['input']>;
  /** The Schema Advisor. */
  readonly schemaAdvisorEnabled?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What became of a change of settings. */
export type UpdateProjectSettingsPayload = {
  readonly __typename?: 'UpdateProjectSettingsPayload';
  /** What the caller can fix. Empty on success. */
  readonly errors: ReadonlyArray<MutationError>;
  /** The project. Null when `errors` is not empty. Anything but its id costs a call. */
  readonly project?: Maybe<Project>;
  /** All its settings as they are now. Null when `errors` is not empty. */
  readonly settings?: Maybe<ProjectSettings>;
};

/** A team, a project, and its new roles there. */
export type UpdateProjectTeamRolesInput = {
  /** Which project: 24 hexadecimal digits. */
  readonly projectId: Scalars['ID']['input'];
  /** `GROUP_…` roles, at least one; they replace those it brings here. */
  readonly roles: ReadonlyArray<Scalars['String']['input']>;
  /** A team in the project: 24 hexadecimal digits. */
  readonly teamId: Scalars['ID']['input'];
};

/** What became of a change of roles. */
export type UpdateProjectTeamRolesPayload = {
  readonly __typename?: 'UpdateProjectTeamRolesPayload';
  /** What the caller can fix. Empty on success. */
  readonly errors: ReadonlyArray<MutationError>;
  /** The project. Null when `errors` is not empty. Anything but its id costs a call. */
  readonly project?: Maybe<Project>;
  /** The roles it brings in the project now, sorted. Null when `errors` is not empty. */
  readonly roles?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** The team. Null when `errors` is not empty. Anything but its ids costs a list of the organization's teams. */
  readonly team?: Maybe<Team>;
};

/** A person, a project, and their new roles there. */
export type UpdateProjectUserRolesInput = {
  /** Which project: 24 hexadecimal digits. */
  readonly projectId: Scalars['ID']['input'];
  /** 1 to 28 `GROUP_…` roles; they replace those held here. */
  readonly roles: ReadonlyArray<Scalars['String']['input']>;
  /** The id of a user in the project: 24 hexadecimal digits. */
  readonly userId: Scalars['ID']['input'];
};

/** What became of a change of roles. */
export type UpdateProjectUserRolesPayload = {
  readonly __typename?: 'UpdateProjectUserRolesPayload';
  /** What the caller can fix. Empty on success. */
  readonly errors: ReadonlyArray<MutationError>;
  /** The project. Null when `errors` is not empty. Anything but its id costs a call. */
  readonly project?: Maybe<Project>;
  /** The roles they hold in the project now, sorted; also with `errors`, when some of them changed. */
  readonly roles?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** The person. Null when `errors` is not empty. */
  readonly user?: Maybe<OrganizationUser>;
};

/** What to change of a service account; what is left out stays. */
export type UpdateServiceAccountInput = {
  /** What the account is for: 1 to 250 letters, digits, spaces and `-_.,'`. */
  readonly description?: InputMaybe<Scalars['String']['input']>;
  /** Its client id. */
  readonly id: Scalars['ID']['input'];
  /** 1 to 64 letters, digits, spaces and `-_.,'`. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** The organization that owns the account: 24 hexadecimal digits. */
  readonly organizationId: Scalars['ID']['input'];
  /** Replaces its `ORG_…` roles, at least one; its roles in projects stay. */
  readonly roles?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

/** What became of a change. */
export type UpdateServiceAccountPayload = {
  readonly __typename?: 'UpdateServiceAccountPayload';
  /** What the caller can fix. Empty on success. */
  readonly errors: ReadonlyArray<MutationError>;
  /** The account as it is now. Null when `errors` is not empty. */
  readonly serviceAccount?: Maybe<ServiceAccount>;
};

/** A new name for a team. */
export type UpdateTeamInput = {
  /** The team's id: 24 hexadecimal digits. */
  readonly id: Scalars['ID']['input'];
  /** 1 to 64 characters, unique in its organization. */
  readonly name: Scalars['String']['input'];
  /** The organization that owns the team: 24 hexadecimal digits. */
  readonly organizationId: Scalars['ID']['input'];
};

/** What became of a renaming. */
export type UpdateTeamPayload = {
  readonly __typename?: 'UpdateTeamPayload';
  /** What the caller can fix. Empty on success. */
  readonly errors: ReadonlyArray<MutationError>;
  /** The team as it is now. Null when `errors` is not empty. */
  readonly team?: Maybe<Team>;
};

/** An invitation that was not accepted yet. */
export type UserInvitation = {
  readonly __typename?: 'UserInvitation';
  /** When it was sent. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** When it ends: 30 days after it was sent. Null where Atlas does not say. */
  readonly expiresAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who sent it: a user name, or the public key of an API key, whatever the e-mail address Atlas's contract promises. */
  readonly inviterUsername: Scalars['String']['output'];
};

/** What Atlas knows of an active person. */
export type UserProfile = {
  readonly __typename?: 'UserProfile';
  /** Two letters of ISO 3166-1. Null when they gave none. */
  readonly country?: Maybe<Scalars['String']['output']>;
  /** When the person signed up with Atlas. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** First or given name. */
  readonly firstName: Scalars['String']['output'];
  /** When they last signed in. Null when they never did, or Atlas does not say. */
  readonly lastAuthenticatedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Last or family name. */
  readonly lastName: Scalars['String']['output'];
};

/** A person's own roles in a project, without what teams add. */
export type UserProjectAssignment = {
  readonly __typename?: 'UserProjectAssignment';
  /** The project, as in `ApiKeyProjectAssignment.project`. Source: GET /groups. */
  readonly project?: Maybe<Project>;
  /** The roles the person holds in it, sorted. */
  readonly roles: ReadonlyArray<Scalars['String']['output']>;
};

/** The credential that the gateway shows to Atlas, and what Atlas says of itself. */
export type Viewer = {
  readonly __typename?: 'Viewer';
  /**
   * The key in use; null for a service account. Its ids, roles and project assignments come with the viewer; its
   * description and mask cost one more call.
   */
  readonly apiKey?: Maybe<ApiKey>;
  /** The build of Atlas that answered: 40 hexadecimal digits, useful in a report to MongoDB's support. */
  readonly atlasBuild: Scalars['String']['output'];
  /** How the gateway proves who it is. */
  readonly authentication: AtlasAuthentication;
  /** Its name in the gateway's credentials file. Null where the gateway has one credential. */
  readonly credential?: Maybe<Scalars['String']['output']>;
  /**
   * The organization that the credential belongs to: every credential of Atlas belongs to one. `organization { id }` of an API key
   * costs nothing. Null for a service account beside other credentials, to which Atlas does not say. Source: GET /orgs.
   */
  readonly organization?: Maybe<Organization>;
  /**
   * How often the credential may call what, in every scope. These are bounds, not what is left: that stands in
   * `extensions.atlas` of a traced operation. Null with an error where the gateway has several credentials. Source: GET /rateLimits.
   */
  readonly rateLimits?: Maybe<ReadonlyArray<RateLimit>>;
  /** True while Atlas throttles this credential. */
  readonly throttled: Scalars['Boolean']['output'];
};


/** The credential that the gateway shows to Atlas, and what Atlas says of itself. */
export type ViewerRateLimitsArgs = {
  name?: InputMaybe<Scalars['String']['input']>;
};



export type ResolverTypeWrapper<T> = Promise<T> | T;

export type ReferenceResolver<TResult, TReference, TContext> = (
      reference: TReference,
      context: TContext,
      info: GraphQLResolveInfo
    ) => Promise<TResult> | TResult;

      type ScalarCheck<T, S> = S extends true ? T : NullableCheck<T, S>;
      type NullableCheck<T, S> = Maybe<T> extends T ? Maybe<ListCheck<NonNullable<T>, S>> : ListCheck<T, S>;
      type ListCheck<T, S> = T extends (infer U)[] ? NullableCheck<U, S>[] : GraphQLRecursivePick<T, S>;
      export type GraphQLRecursivePick<T, S> = { [K in keyof T & keyof S]: ScalarCheck<T[K], S[K]> };
    

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

/** Mapping of federation types */
export type FederationTypes = {
  ApiKey: ApiKey;
  Organization: Organization;
  OrganizationUser: OrganizationUser;
  Project: Project;
  ServiceAccount: ServiceAccount;
  Team: Team;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  ApiKey:
    ( { __typename: 'ApiKey' }
    & GraphQLRecursivePick<FederationTypes['ApiKey'], {"organizationId":true,"id":true}> );
  Organization:
    ( { __typename: 'Organization' }
    & GraphQLRecursivePick<FederationTypes['Organization'], {"id":true}> );
  OrganizationUser:
    ( { __typename: 'OrganizationUser' }
    & GraphQLRecursivePick<FederationTypes['OrganizationUser'], {"organizationId":true,"id":true}> );
  Project:
    ( { __typename: 'Project' }
    & GraphQLRecursivePick<FederationTypes['Project'], {"id":true}> );
  ServiceAccount:
    ( { __typename: 'ServiceAccount' }
    & GraphQLRecursivePick<FederationTypes['ServiceAccount'], {"organizationId":true,"id":true}> );
  Team:
    ( { __typename: 'Team' }
    & GraphQLRecursivePick<FederationTypes['Team'], {"organizationId":true,"id":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AccessListEntry: ResolverTypeWrapper<AccessListEntryParent>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  AccessListEntryStatus: AccessListEntryStatus;
  AddApiKeyAccessListEntriesInput: AddApiKeyAccessListEntriesInput;
  AddApiKeyAccessListEntriesPayload: ResolverTypeWrapper<ApiKeyChangeParent>;
  AddProjectAccessListEntriesInput: AddProjectAccessListEntriesInput;
  AddProjectAccessListEntriesPayload: ResolverTypeWrapper<ProjectChangeParent>;
  AddServiceAccountAccessListEntriesInput: AddServiceAccountAccessListEntriesInput;
  AddServiceAccountAccessListEntriesPayload: ResolverTypeWrapper<ServiceAccountChangeParent>;
  AddTeamMemberInput: AddTeamMemberInput;
  AddTeamMemberPayload: ResolverTypeWrapper<Omit<AddTeamMemberPayload, 'team' | 'user'> & { team?: Maybe<ResolversTypes['Team']>, user?: Maybe<ResolversTypes['OrganizationUser']> }>;
  ApiAccess: ApiAccess;
  ApiAccessListConnection: ResolverTypeWrapper<Omit<ApiAccessListConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ApiAccessListEdge']>, nodes: ReadonlyArray<ResolversTypes['ApiAccessListEntry']> }>;
  ApiAccessListEdge: ResolverTypeWrapper<Omit<ApiAccessListEdge, 'node'> & { node: ResolversTypes['ApiAccessListEntry'] }>;
  ApiAccessListEntry: ResolverTypeWrapper<ApiAccessListEntryModel>;
  ApiAccessListEntryInput: ApiAccessListEntryInput;
  ApiCredential: ResolverTypeWrapper<ApiCredentialParent>;
  ApiKey: ResolverTypeWrapper<KnownApiKey>;
  ApiKeyConnection: ResolverTypeWrapper<Omit<ApiKeyConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ApiKeyEdge']>, nodes: ReadonlyArray<ResolversTypes['ApiKey']> }>;
  ApiKeyEdge: ResolverTypeWrapper<Omit<ApiKeyEdge, 'node'> & { node: ResolversTypes['ApiKey'] }>;
  ApiKeyProjectAssignment: ResolverTypeWrapper<ApiKeyProjectAssignmentParent>;
  AssignApiKeyToProjectInput: AssignApiKeyToProjectInput;
  AssignApiKeyToProjectPayload: ResolverTypeWrapper<ProjectKeyChangeParent>;
  AssignServiceAccountToProjectInput: AssignServiceAccountToProjectInput;
  AssignServiceAccountToProjectPayload: ResolverTypeWrapper<ServiceAccountRolesParent>;
  AssignTeamToProjectInput: AssignTeamToProjectInput;
  AssignTeamToProjectPayload: ResolverTypeWrapper<TeamRolesParent>;
  AtlasAuthentication: AtlasAuthentication;
  ClusterAddresses: ResolverTypeWrapper<ClusterAddresses>;
  CreateApiKeyInput: CreateApiKeyInput;
  CreateApiKeyPayload: ResolverTypeWrapper<ApiKeyCreationParent>;
  CreateOrganizationInput: CreateOrganizationInput;
  CreateOrganizationPayload: ResolverTypeWrapper<ApiKeyCreationParent>;
  CreateProjectApiKeyInput: CreateProjectApiKeyInput;
  CreateProjectApiKeyPayload: ResolverTypeWrapper<ApiKeyCreationParent>;
  CreateProjectInput: CreateProjectInput;
  CreateProjectPayload: ResolverTypeWrapper<Omit<CreateProjectPayload, 'project'> & { project?: Maybe<ResolversTypes['Project']> }>;
  CreateProjectServiceAccountInput: CreateProjectServiceAccountInput;
  CreateProjectServiceAccountPayload: ResolverTypeWrapper<ServiceAccountCreationParent>;
  CreateServiceAccountInput: CreateServiceAccountInput;
  CreateServiceAccountPayload: ResolverTypeWrapper<ServiceAccountCreationParent>;
  CreateServiceAccountSecretInput: CreateServiceAccountSecretInput;
  CreateServiceAccountSecretPayload: ResolverTypeWrapper<SecretCreationParent>;
  CreateTeamInput: CreateTeamInput;
  CreateTeamPayload: ResolverTypeWrapper<Omit<CreateTeamPayload, 'team'> & { team?: Maybe<ResolversTypes['Team']> }>;
  CustomSessionTimeouts: ResolverTypeWrapper<CustomSessionTimeouts>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DeleteApiKeyInput: DeleteApiKeyInput;
  DeleteApiKeyPayload: ResolverTypeWrapper<DeleteApiKeyPayload>;
  DeleteOrganizationInput: DeleteOrganizationInput;
  DeleteOrganizationPayload: ResolverTypeWrapper<DeleteOrganizationPayload>;
  DeleteProjectInput: DeleteProjectInput;
  DeleteProjectPayload: ResolverTypeWrapper<DeleteProjectPayload>;
  DeleteServiceAccountInput: DeleteServiceAccountInput;
  DeleteServiceAccountPayload: ResolverTypeWrapper<DeleteServiceAccountPayload>;
  DeleteServiceAccountSecretInput: DeleteServiceAccountSecretInput;
  DeleteServiceAccountSecretPayload: ResolverTypeWrapper<ServiceAccountChangeParent>;
  DeleteTeamInput: DeleteTeamInput;
  DeleteTeamPayload: ResolverTypeWrapper<DeleteTeamPayload>;
  FirstApiKeyInput: FirstApiKeyInput;
  GrantProgrammaticAccessInput: GrantProgrammaticAccessInput;
  GrantProgrammaticAccessPayload: ResolverTypeWrapper<ApiKeyCreationParent>;
  InviteUserToOrganizationInput: InviteUserToOrganizationInput;
  InviteUserToOrganizationPayload: ResolverTypeWrapper<Omit<InviteUserToOrganizationPayload, 'user'> & { user?: Maybe<ResolversTypes['OrganizationUser']> }>;
  InviteUserToProjectInput: InviteUserToProjectInput;
  InviteUserToProjectPayload: ResolverTypeWrapper<UserRolesParent>;
  MembershipStatus: MembershipStatus;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  MutationError: ResolverTypeWrapper<MutationError>;
  MutationErrorCode: MutationErrorCode;
  MutationWarning: ResolverTypeWrapper<MutationWarning>;
  Node: ResolverTypeWrapper<NodeParent>;
  Organization: ResolverTypeWrapper<OrganizationParent>;
  OrganizationConnection: ResolverTypeWrapper<Omit<OrganizationConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['OrganizationEdge']>, nodes: ReadonlyArray<ResolversTypes['Organization']> }>;
  OrganizationEdge: ResolverTypeWrapper<Omit<OrganizationEdge, 'node'> & { node: ResolversTypes['Organization'] }>;
  OrganizationRoleAssignment: ResolverTypeWrapper<RoleAssignmentModel>;
  OrganizationSettings: ResolverTypeWrapper<OrganizationSettingsModel>;
  OrganizationUser: ResolverTypeWrapper<OrganizationUserModel>;
  OrganizationUserConnection: ResolverTypeWrapper<Omit<OrganizationUserConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['OrganizationUserEdge']>, nodes: ReadonlyArray<ResolversTypes['OrganizationUser']> }>;
  OrganizationUserEdge: ResolverTypeWrapper<Omit<OrganizationUserEdge, 'node'> & { node: ResolversTypes['OrganizationUser'] }>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Principal: ResolverTypeWrapper<PrincipalParent>;
  PrincipalKind: PrincipalKind;
  Project: ResolverTypeWrapper<ProjectModel>;
  ProjectAccessGrant: ResolverTypeWrapper<Omit<ProjectAccessGrant, 'team'> & { team?: Maybe<ResolversTypes['Team']> }>;
  ProjectAccessListConnection: ResolverTypeWrapper<Omit<ProjectAccessListConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ProjectAccessListEdge']>, nodes: ReadonlyArray<ResolversTypes['ProjectAccessListEntry']> }>;
  ProjectAccessListEdge: ResolverTypeWrapper<Omit<ProjectAccessListEdge, 'node'> & { node: ResolversTypes['ProjectAccessListEntry'] }>;
  ProjectAccessListEntry: ResolverTypeWrapper<ProjectAccessListEntryModel>;
  ProjectAccessListEntryInput: ProjectAccessListEntryInput;
  ProjectAccessListFilter: ProjectAccessListFilter;
  ProjectAccessSource: ProjectAccessSource;
  ProjectApiKeyConnection: ResolverTypeWrapper<Omit<ProjectApiKeyConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ProjectApiKeyEdge']>, nodes: ReadonlyArray<ResolversTypes['ApiKey']> }>;
  ProjectApiKeyEdge: ResolverTypeWrapper<ProjectApiKeyEdgeParent>;
  ProjectConnection: ResolverTypeWrapper<Omit<ProjectConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ProjectEdge']>, nodes: ReadonlyArray<ResolversTypes['Project']> }>;
  ProjectEdge: ResolverTypeWrapper<Omit<ProjectEdge, 'node'> & { node: ResolversTypes['Project'] }>;
  ProjectGrantInput: ProjectGrantInput;
  ProjectLimit: ResolverTypeWrapper<ProjectLimitModel>;
  ProjectPrincipalConnection: ResolverTypeWrapper<ProjectPrincipalConnectionParent>;
  ProjectPrincipalEdge: ResolverTypeWrapper<Omit<ProjectPrincipalEdge, 'grants' | 'node'> & { grants: ReadonlyArray<ResolversTypes['ProjectAccessGrant']>, node: ResolversTypes['Principal'] }>;
  ProjectRoleAssignment: ResolverTypeWrapper<RoleAssignmentModel>;
  ProjectServiceAccountConnection: ResolverTypeWrapper<Omit<ProjectServiceAccountConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ProjectServiceAccountEdge']>, nodes: ReadonlyArray<ResolversTypes['ServiceAccount']> }>;
  ProjectServiceAccountEdge: ResolverTypeWrapper<Omit<ProjectServiceAccountEdge, 'node'> & { node: ResolversTypes['ServiceAccount'] }>;
  ProjectSettings: ResolverTypeWrapper<ProjectSettingsModel>;
  ProjectTeamConnection: ResolverTypeWrapper<Omit<ProjectTeamConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ProjectTeamEdge']>, nodes: ReadonlyArray<ResolversTypes['Team']> }>;
  ProjectTeamEdge: ResolverTypeWrapper<Omit<ProjectTeamEdge, 'node'> & { node: ResolversTypes['Team'] }>;
  ProjectUserConnection: ResolverTypeWrapper<Omit<ProjectUserConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ProjectUserEdge']>, nodes: ReadonlyArray<ResolversTypes['OrganizationUser']> }>;
  ProjectUserEdge: ResolverTypeWrapper<Omit<ProjectUserEdge, 'node'> & { node: ResolversTypes['OrganizationUser'] }>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RateLimit: ResolverTypeWrapper<RateLimit>;
  RemoveApiKeyAccessListEntryInput: RemoveApiKeyAccessListEntryInput;
  RemoveApiKeyAccessListEntryPayload: ResolverTypeWrapper<ApiKeyChangeParent>;
  RemoveApiKeyFromProjectInput: RemoveApiKeyFromProjectInput;
  RemoveApiKeyFromProjectPayload: ResolverTypeWrapper<ProjectKeyChangeParent>;
  RemoveProjectAccessListEntryInput: RemoveProjectAccessListEntryInput;
  RemoveProjectAccessListEntryPayload: ResolverTypeWrapper<ProjectChangeParent>;
  RemoveServiceAccountAccessListEntryInput: RemoveServiceAccountAccessListEntryInput;
  RemoveServiceAccountAccessListEntryPayload: ResolverTypeWrapper<ServiceAccountChangeParent>;
  RemoveServiceAccountFromProjectInput: RemoveServiceAccountFromProjectInput;
  RemoveServiceAccountFromProjectPayload: ResolverTypeWrapper<ProjectChangeParent>;
  RemoveTeamFromProjectInput: RemoveTeamFromProjectInput;
  RemoveTeamFromProjectPayload: ResolverTypeWrapper<ProjectChangeParent>;
  RemoveTeamMemberInput: RemoveTeamMemberInput;
  RemoveTeamMemberPayload: ResolverTypeWrapper<Omit<RemoveTeamMemberPayload, 'team' | 'user'> & { team?: Maybe<ResolversTypes['Team']>, user?: Maybe<ResolversTypes['OrganizationUser']> }>;
  RemoveUserFromOrganizationInput: RemoveUserFromOrganizationInput;
  RemoveUserFromOrganizationPayload: ResolverTypeWrapper<RemoveUserFromOrganizationPayload>;
  RemoveUserFromProjectInput: RemoveUserFromProjectInput;
  RemoveUserFromProjectPayload: ResolverTypeWrapper<ProjectChangeParent>;
  ResetProjectLimitInput: ResetProjectLimitInput;
  ResetProjectLimitPayload: ResolverTypeWrapper<ProjectChangeParent>;
  RoleAssignment: ResolverTypeWrapper<RoleAssignmentModel>;
  RotateApiKeyInput: RotateApiKeyInput;
  RotateApiKeyPayload: ResolverTypeWrapper<ApiKeyRotationParent>;
  RotateServiceAccountSecretInput: RotateServiceAccountSecretInput;
  RotateServiceAccountSecretPayload: ResolverTypeWrapper<SecretCreationParent>;
  SafeInt: ResolverTypeWrapper<Scalars['SafeInt']['output']>;
  ServiceAccount: ResolverTypeWrapper<ServiceAccountModel>;
  ServiceAccountConnection: ResolverTypeWrapper<Omit<ServiceAccountConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ServiceAccountEdge']>, nodes: ReadonlyArray<ResolversTypes['ServiceAccount']> }>;
  ServiceAccountEdge: ResolverTypeWrapper<Omit<ServiceAccountEdge, 'node'> & { node: ResolversTypes['ServiceAccount'] }>;
  ServiceAccountProjectAssignment: ResolverTypeWrapper<ProjectRoles>;
  ServiceAccountSecret: ResolverTypeWrapper<ServiceAccountSecretModel>;
  SetProjectLimitInput: SetProjectLimitInput;
  SetProjectLimitPayload: ResolverTypeWrapper<ProjectChangeParent>;
  Tag: ResolverTypeWrapper<Tag>;
  TagInput: TagInput;
  Team: ResolverTypeWrapper<TeamParent>;
  TeamConnection: ResolverTypeWrapper<Omit<TeamConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['TeamEdge']>, nodes: ReadonlyArray<ResolversTypes['Team']> }>;
  TeamEdge: ResolverTypeWrapper<Omit<TeamEdge, 'node'> & { node: ResolversTypes['Team'] }>;
  TeamProjectAssignment: ResolverTypeWrapper<ProjectRoles>;
  UnreadPrincipals: ResolverTypeWrapper<UnreadPrincipals>;
  UpdateApiKeyInput: UpdateApiKeyInput;
  UpdateApiKeyPayload: ResolverTypeWrapper<Omit<UpdateApiKeyPayload, 'apiKey'> & { apiKey?: Maybe<ResolversTypes['ApiKey']> }>;
  UpdateOrganizationInput: UpdateOrganizationInput;
  UpdateOrganizationPayload: ResolverTypeWrapper<Omit<UpdateOrganizationPayload, 'organization'> & { organization?: Maybe<ResolversTypes['Organization']> }>;
  UpdateOrganizationSettingsInput: UpdateOrganizationSettingsInput;
  UpdateOrganizationSettingsPayload: ResolverTypeWrapper<OrganizationChangeParent>;
  UpdateOrganizationUserRolesInput: UpdateOrganizationUserRolesInput;
  UpdateOrganizationUserRolesPayload: ResolverTypeWrapper<Omit<UpdateOrganizationUserRolesPayload, 'user'> & { user?: Maybe<ResolversTypes['OrganizationUser']> }>;
  UpdateProjectApiKeyRolesInput: UpdateProjectApiKeyRolesInput;
  UpdateProjectApiKeyRolesPayload: ResolverTypeWrapper<ProjectKeyRolesParent>;
  UpdateProjectInput: UpdateProjectInput;
  UpdateProjectPayload: ResolverTypeWrapper<Omit<UpdateProjectPayload, 'project'> & { project?: Maybe<ResolversTypes['Project']> }>;
  UpdateProjectServiceAccountRolesInput: UpdateProjectServiceAccountRolesInput;
  UpdateProjectServiceAccountRolesPayload: ResolverTypeWrapper<ServiceAccountRolesParent>;
  UpdateProjectSettingsInput: UpdateProjectSettingsInput;
  UpdateProjectSettingsPayload: ResolverTypeWrapper<ProjectChangeParent>;
  UpdateProjectTeamRolesInput: UpdateProjectTeamRolesInput;
  UpdateProjectTeamRolesPayload: ResolverTypeWrapper<TeamRolesParent>;
  UpdateProjectUserRolesInput: UpdateProjectUserRolesInput;
  UpdateProjectUserRolesPayload: ResolverTypeWrapper<UserRolesParent>;
  UpdateServiceAccountInput: UpdateServiceAccountInput;
  UpdateServiceAccountPayload: ResolverTypeWrapper<Omit<UpdateServiceAccountPayload, 'serviceAccount'> & { serviceAccount?: Maybe<ResolversTypes['ServiceAccount']> }>;
  UpdateTeamInput: UpdateTeamInput;
  UpdateTeamPayload: ResolverTypeWrapper<Omit<UpdateTeamPayload, 'team'> & { team?: Maybe<ResolversTypes['Team']> }>;
  UserInvitation: ResolverTypeWrapper<UserInvitation>;
  UserProfile: ResolverTypeWrapper<UserProfile>;
  UserProjectAssignment: ResolverTypeWrapper<ProjectRoles>;
  Viewer: ResolverTypeWrapper<ViewerModel>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AccessListEntry: AccessListEntryParent;
  ID: Scalars['ID']['output'];
  AddApiKeyAccessListEntriesInput: AddApiKeyAccessListEntriesInput;
  AddApiKeyAccessListEntriesPayload: ApiKeyChangeParent;
  AddProjectAccessListEntriesInput: AddProjectAccessListEntriesInput;
  AddProjectAccessListEntriesPayload: ProjectChangeParent;
  AddServiceAccountAccessListEntriesInput: AddServiceAccountAccessListEntriesInput;
  AddServiceAccountAccessListEntriesPayload: ServiceAccountChangeParent;
  AddTeamMemberInput: AddTeamMemberInput;
  AddTeamMemberPayload: Omit<AddTeamMemberPayload, 'team' | 'user'> & { team?: Maybe<ResolversParentTypes['Team']>, user?: Maybe<ResolversParentTypes['OrganizationUser']> };
  ApiAccessListConnection: Omit<ApiAccessListConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ApiAccessListEdge']>, nodes: ReadonlyArray<ResolversParentTypes['ApiAccessListEntry']> };
  ApiAccessListEdge: Omit<ApiAccessListEdge, 'node'> & { node: ResolversParentTypes['ApiAccessListEntry'] };
  ApiAccessListEntry: ApiAccessListEntryModel;
  ApiAccessListEntryInput: ApiAccessListEntryInput;
  ApiCredential: ApiCredentialParent;
  ApiKey: KnownApiKey;
  ApiKeyConnection: Omit<ApiKeyConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ApiKeyEdge']>, nodes: ReadonlyArray<ResolversParentTypes['ApiKey']> };
  ApiKeyEdge: Omit<ApiKeyEdge, 'node'> & { node: ResolversParentTypes['ApiKey'] };
  ApiKeyProjectAssignment: ApiKeyProjectAssignmentParent;
  AssignApiKeyToProjectInput: AssignApiKeyToProjectInput;
  AssignApiKeyToProjectPayload: ProjectKeyChangeParent;
  AssignServiceAccountToProjectInput: AssignServiceAccountToProjectInput;
  AssignServiceAccountToProjectPayload: ServiceAccountRolesParent;
  AssignTeamToProjectInput: AssignTeamToProjectInput;
  AssignTeamToProjectPayload: TeamRolesParent;
  ClusterAddresses: ClusterAddresses;
  CreateApiKeyInput: CreateApiKeyInput;
  CreateApiKeyPayload: ApiKeyCreationParent;
  CreateOrganizationInput: CreateOrganizationInput;
  CreateOrganizationPayload: ApiKeyCreationParent;
  CreateProjectApiKeyInput: CreateProjectApiKeyInput;
  CreateProjectApiKeyPayload: ApiKeyCreationParent;
  CreateProjectInput: CreateProjectInput;
  CreateProjectPayload: Omit<CreateProjectPayload, 'project'> & { project?: Maybe<ResolversParentTypes['Project']> };
  CreateProjectServiceAccountInput: CreateProjectServiceAccountInput;
  CreateProjectServiceAccountPayload: ServiceAccountCreationParent;
  CreateServiceAccountInput: CreateServiceAccountInput;
  CreateServiceAccountPayload: ServiceAccountCreationParent;
  CreateServiceAccountSecretInput: CreateServiceAccountSecretInput;
  CreateServiceAccountSecretPayload: SecretCreationParent;
  CreateTeamInput: CreateTeamInput;
  CreateTeamPayload: Omit<CreateTeamPayload, 'team'> & { team?: Maybe<ResolversParentTypes['Team']> };
  CustomSessionTimeouts: CustomSessionTimeouts;
  DateTime: Scalars['DateTime']['output'];
  DeleteApiKeyInput: DeleteApiKeyInput;
  DeleteApiKeyPayload: DeleteApiKeyPayload;
  DeleteOrganizationInput: DeleteOrganizationInput;
  DeleteOrganizationPayload: DeleteOrganizationPayload;
  DeleteProjectInput: DeleteProjectInput;
  DeleteProjectPayload: DeleteProjectPayload;
  DeleteServiceAccountInput: DeleteServiceAccountInput;
  DeleteServiceAccountPayload: DeleteServiceAccountPayload;
  DeleteServiceAccountSecretInput: DeleteServiceAccountSecretInput;
  DeleteServiceAccountSecretPayload: ServiceAccountChangeParent;
  DeleteTeamInput: DeleteTeamInput;
  DeleteTeamPayload: DeleteTeamPayload;
  FirstApiKeyInput: FirstApiKeyInput;
  GrantProgrammaticAccessInput: GrantProgrammaticAccessInput;
  GrantProgrammaticAccessPayload: ApiKeyCreationParent;
  InviteUserToOrganizationInput: InviteUserToOrganizationInput;
  InviteUserToOrganizationPayload: Omit<InviteUserToOrganizationPayload, 'user'> & { user?: Maybe<ResolversParentTypes['OrganizationUser']> };
  InviteUserToProjectInput: InviteUserToProjectInput;
  InviteUserToProjectPayload: UserRolesParent;
  Mutation: Record<PropertyKey, never>;
  MutationError: MutationError;
  MutationWarning: MutationWarning;
  Node: NodeParent;
  Organization: OrganizationParent;
  OrganizationConnection: Omit<OrganizationConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['OrganizationEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Organization']> };
  OrganizationEdge: Omit<OrganizationEdge, 'node'> & { node: ResolversParentTypes['Organization'] };
  OrganizationRoleAssignment: RoleAssignmentModel;
  OrganizationSettings: OrganizationSettingsModel;
  OrganizationUser: OrganizationUserModel;
  OrganizationUserConnection: Omit<OrganizationUserConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['OrganizationUserEdge']>, nodes: ReadonlyArray<ResolversParentTypes['OrganizationUser']> };
  OrganizationUserEdge: Omit<OrganizationUserEdge, 'node'> & { node: ResolversParentTypes['OrganizationUser'] };
  PageInfo: PageInfo;
  Principal: PrincipalParent;
  Project: ProjectModel;
  ProjectAccessGrant: Omit<ProjectAccessGrant, 'team'> & { team?: Maybe<ResolversParentTypes['Team']> };
  ProjectAccessListConnection: Omit<ProjectAccessListConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ProjectAccessListEdge']>, nodes: ReadonlyArray<ResolversParentTypes['ProjectAccessListEntry']> };
  ProjectAccessListEdge: Omit<ProjectAccessListEdge, 'node'> & { node: ResolversParentTypes['ProjectAccessListEntry'] };
  ProjectAccessListEntry: ProjectAccessListEntryModel;
  ProjectAccessListEntryInput: ProjectAccessListEntryInput;
  ProjectAccessListFilter: ProjectAccessListFilter;
  ProjectApiKeyConnection: Omit<ProjectApiKeyConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ProjectApiKeyEdge']>, nodes: ReadonlyArray<ResolversParentTypes['ApiKey']> };
  ProjectApiKeyEdge: ProjectApiKeyEdgeParent;
  ProjectConnection: Omit<ProjectConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ProjectEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Project']> };
  ProjectEdge: Omit<ProjectEdge, 'node'> & { node: ResolversParentTypes['Project'] };
  ProjectGrantInput: ProjectGrantInput;
  ProjectLimit: ProjectLimitModel;
  ProjectPrincipalConnection: ProjectPrincipalConnectionParent;
  ProjectPrincipalEdge: Omit<ProjectPrincipalEdge, 'grants' | 'node'> & { grants: ReadonlyArray<ResolversParentTypes['ProjectAccessGrant']>, node: ResolversParentTypes['Principal'] };
  ProjectRoleAssignment: RoleAssignmentModel;
  ProjectServiceAccountConnection: Omit<ProjectServiceAccountConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ProjectServiceAccountEdge']>, nodes: ReadonlyArray<ResolversParentTypes['ServiceAccount']> };
  ProjectServiceAccountEdge: Omit<ProjectServiceAccountEdge, 'node'> & { node: ResolversParentTypes['ServiceAccount'] };
  ProjectSettings: ProjectSettingsModel;
  ProjectTeamConnection: Omit<ProjectTeamConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ProjectTeamEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Team']> };
  ProjectTeamEdge: Omit<ProjectTeamEdge, 'node'> & { node: ResolversParentTypes['Team'] };
  ProjectUserConnection: Omit<ProjectUserConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ProjectUserEdge']>, nodes: ReadonlyArray<ResolversParentTypes['OrganizationUser']> };
  ProjectUserEdge: Omit<ProjectUserEdge, 'node'> & { node: ResolversParentTypes['OrganizationUser'] };
  Query: Record<PropertyKey, never>;
  RateLimit: RateLimit;
  RemoveApiKeyAccessListEntryInput: RemoveApiKeyAccessListEntryInput;
  RemoveApiKeyAccessListEntryPayload: ApiKeyChangeParent;
  RemoveApiKeyFromProjectInput: RemoveApiKeyFromProjectInput;
  RemoveApiKeyFromProjectPayload: ProjectKeyChangeParent;
  RemoveProjectAccessListEntryInput: RemoveProjectAccessListEntryInput;
  RemoveProjectAccessListEntryPayload: ProjectChangeParent;
  RemoveServiceAccountAccessListEntryInput: RemoveServiceAccountAccessListEntryInput;
  RemoveServiceAccountAccessListEntryPayload: ServiceAccountChangeParent;
  RemoveServiceAccountFromProjectInput: RemoveServiceAccountFromProjectInput;
  RemoveServiceAccountFromProjectPayload: ProjectChangeParent;
  RemoveTeamFromProjectInput: RemoveTeamFromProjectInput;
  RemoveTeamFromProjectPayload: ProjectChangeParent;
  RemoveTeamMemberInput: RemoveTeamMemberInput;
  RemoveTeamMemberPayload: Omit<RemoveTeamMemberPayload, 'team' | 'user'> & { team?: Maybe<ResolversParentTypes['Team']>, user?: Maybe<ResolversParentTypes['OrganizationUser']> };
  RemoveUserFromOrganizationInput: RemoveUserFromOrganizationInput;
  RemoveUserFromOrganizationPayload: RemoveUserFromOrganizationPayload;
  RemoveUserFromProjectInput: RemoveUserFromProjectInput;
  RemoveUserFromProjectPayload: ProjectChangeParent;
  ResetProjectLimitInput: ResetProjectLimitInput;
  ResetProjectLimitPayload: ProjectChangeParent;
  RoleAssignment: RoleAssignmentModel;
  RotateApiKeyInput: RotateApiKeyInput;
  RotateApiKeyPayload: ApiKeyRotationParent;
  RotateServiceAccountSecretInput: RotateServiceAccountSecretInput;
  RotateServiceAccountSecretPayload: SecretCreationParent;
  SafeInt: Scalars['SafeInt']['output'];
  ServiceAccount: ServiceAccountModel;
  ServiceAccountConnection: Omit<ServiceAccountConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ServiceAccountEdge']>, nodes: ReadonlyArray<ResolversParentTypes['ServiceAccount']> };
  ServiceAccountEdge: Omit<ServiceAccountEdge, 'node'> & { node: ResolversParentTypes['ServiceAccount'] };
  ServiceAccountProjectAssignment: ProjectRoles;
  ServiceAccountSecret: ServiceAccountSecretModel;
  SetProjectLimitInput: SetProjectLimitInput;
  SetProjectLimitPayload: ProjectChangeParent;
  Tag: Tag;
  TagInput: TagInput;
  Team: TeamParent;
  TeamConnection: Omit<TeamConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['TeamEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Team']> };
  TeamEdge: Omit<TeamEdge, 'node'> & { node: ResolversParentTypes['Team'] };
  TeamProjectAssignment: ProjectRoles;
  UnreadPrincipals: UnreadPrincipals;
  UpdateApiKeyInput: UpdateApiKeyInput;
  UpdateApiKeyPayload: Omit<UpdateApiKeyPayload, 'apiKey'> & { apiKey?: Maybe<ResolversParentTypes['ApiKey']> };
  UpdateOrganizationInput: UpdateOrganizationInput;
  UpdateOrganizationPayload: Omit<UpdateOrganizationPayload, 'organization'> & { organization?: Maybe<ResolversParentTypes['Organization']> };
  UpdateOrganizationSettingsInput: UpdateOrganizationSettingsInput;
  UpdateOrganizationSettingsPayload: OrganizationChangeParent;
  UpdateOrganizationUserRolesInput: UpdateOrganizationUserRolesInput;
  UpdateOrganizationUserRolesPayload: Omit<UpdateOrganizationUserRolesPayload, 'user'> & { user?: Maybe<ResolversParentTypes['OrganizationUser']> };
  UpdateProjectApiKeyRolesInput: UpdateProjectApiKeyRolesInput;
  UpdateProjectApiKeyRolesPayload: ProjectKeyRolesParent;
  UpdateProjectInput: UpdateProjectInput;
  UpdateProjectPayload: Omit<UpdateProjectPayload, 'project'> & { project?: Maybe<ResolversParentTypes['Project']> };
  UpdateProjectServiceAccountRolesInput: UpdateProjectServiceAccountRolesInput;
  UpdateProjectServiceAccountRolesPayload: ServiceAccountRolesParent;
  UpdateProjectSettingsInput: UpdateProjectSettingsInput;
  UpdateProjectSettingsPayload: ProjectChangeParent;
  UpdateProjectTeamRolesInput: UpdateProjectTeamRolesInput;
  UpdateProjectTeamRolesPayload: TeamRolesParent;
  UpdateProjectUserRolesInput: UpdateProjectUserRolesInput;
  UpdateProjectUserRolesPayload: UserRolesParent;
  UpdateServiceAccountInput: UpdateServiceAccountInput;
  UpdateServiceAccountPayload: Omit<UpdateServiceAccountPayload, 'serviceAccount'> & { serviceAccount?: Maybe<ResolversParentTypes['ServiceAccount']> };
  UpdateTeamInput: UpdateTeamInput;
  UpdateTeamPayload: Omit<UpdateTeamPayload, 'team'> & { team?: Maybe<ResolversParentTypes['Team']> };
  UserInvitation: UserInvitation;
  UserProfile: UserProfile;
  UserProjectAssignment: ProjectRoles;
  Viewer: ViewerModel;
  Int: Scalars['Int']['output'];
  String: Scalars['String']['output'];
  Boolean: Scalars['Boolean']['output'];
};

export type AtlasCallsDirectiveArgs = {
  each?: Maybe<Scalars['Int']['input']>;
  items?: Maybe<Scalars['Int']['input']>;
  most?: Maybe<Scalars['Int']['input']>;
  once?: Maybe<Scalars['Int']['input']>;
  perItemOf?: Maybe<Scalars['String']['input']>;
  shared?: Maybe<Scalars['String']['input']>;
  with?: Maybe<Scalars['String']['input']>;
};

export type AtlasCallsDirectiveResolver<Result, Parent, ContextType = GraphContext, Args = AtlasCallsDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type DeferDirectiveArgs = {
  if?: Scalars['Boolean']['input'];
  label?: Maybe<Scalars['String']['input']>;
};

export type DeferDirectiveResolver<Result, Parent, ContextType = GraphContext, Args = DeferDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type StopOnErrorsDirectiveArgs = { };

export type StopOnErrorsDirectiveResolver<Result, Parent, ContextType = GraphContext, Args = StopOnErrorsDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type StreamDirectiveArgs = {
  if?: Scalars['Boolean']['input'];
  initialCount?: Maybe<Scalars['Int']['input']>;
  label?: Maybe<Scalars['String']['input']>;
};

export type StreamDirectiveResolver<Result, Parent, ContextType = GraphContext, Args = StreamDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type AccessListEntryResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['AccessListEntry'] = ResolversParentTypes['AccessListEntry']> = {
  __resolveType: TypeResolveFn<'ApiAccessListEntry' | 'ProjectAccessListEntry', ParentType, ContextType>;
};

export type AddApiKeyAccessListEntriesPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['AddApiKeyAccessListEntriesPayload'] = ResolversParentTypes['AddApiKeyAccessListEntriesPayload']> = {
  apiKey?: Resolver<Maybe<ResolversTypes['ApiKey']>, ParentType, ContextType>;
  entries?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ApiAccessListEntry']>>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['MutationError']>, ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['MutationWarning']>, ParentType, ContextType>;
};

export type AddProjectAccessListEntriesPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['AddProjectAccessListEntriesPayload'] = ResolversParentTypes['AddProjectAccessListEntriesPayload']> = {
  entries?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ProjectAccessListEntry']>>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['MutationError']>, ParentType, ContextType>;
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['MutationWarning']>, ParentType, ContextType>;
};

export type AddServiceAccountAccessListEntriesPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['AddServiceAccountAccessListEntriesPayload'] = ResolversParentTypes['AddServiceAccountAccessListEntriesPayload']> = {
  entries?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ApiAccessListEntry']>>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['MutationError']>, ParentType, ContextType>;
  serviceAccount?: Resolver<Maybe<ResolversTypes['ServiceAccount']>, ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['MutationWarning']>, ParentType, ContextType>;
};

export type AddTeamMemberPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['AddTeamMemberPayload'] = ResolversParentTypes['AddTeamMemberPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['MutationError']>, ParentType, ContextType>;
  team?: Resolver<Maybe<ResolversTypes['Team']>, ParentType, ContextType>;
  user?: Resolver<Maybe<ResolversTypes['OrganizationUser']>, ParentType, ContextType>;
};

export type ApiAccessListConnectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ApiAccessListConnection'] = ResolversParentTypes['ApiAccessListConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ApiAccessListEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ApiAccessListEntry']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ApiAccessListEdgeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ApiAccessListEdge'] = ResolversParentTypes['ApiAccessListEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ApiAccessListEntry'], ParentType, ContextType>;
};

export type ApiAccessListEntryResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ApiAccessListEntry'] = ResolversParentTypes['ApiAccessListEntry']> = {
  cidrBlock?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  ipAddress?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lastUsedAddress?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lastUsedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  openToInternet?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  prefixLength?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  requestCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  used?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ApiCredentialResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ApiCredential'] = ResolversParentTypes['ApiCredential']> = {
  __resolveType: TypeResolveFn<'ApiKey' | 'ServiceAccount', ParentType, ContextType>;
};

export type ApiKeyResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ApiKey'] = ResolversParentTypes['ApiKey'], FederationReferenceType extends FederationReferenceTypes['ApiKey'] = FederationReferenceTypes['ApiKey']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ApiKey']> | FederationReferenceType, FederationReferenceType, ContextType>;
  accessList?: Resolver<Maybe<ResolversTypes['ApiAccessListConnection']>, ParentType, ContextType, RequireFields<ApiKeyAccessListArgs, 'first'>>;
  accessListEntry?: Resolver<Maybe<ResolversTypes['ApiAccessListEntry']>, ParentType, ContextType, RequireFields<ApiKeyAccessListEntryArgs, 'entry'>>;
  apiAccess?: Resolver<Maybe<ResolversTypes['ApiAccess']>, ParentType, ContextType>;
  assigned?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  displayName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  limitedByAddress?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  organizationId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  organizationOwner?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  privateKeyMask?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  projectAssignments?: Resolver<ReadonlyArray<ResolversTypes['ApiKeyProjectAssignment']>, ParentType, ContextType>;
  projectOwner?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  publicKey?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  roles?: Resolver<ReadonlyArray<ResolversTypes['RoleAssignment']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ApiKeyConnectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ApiKeyConnection'] = ResolversParentTypes['ApiKeyConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ApiKeyEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ApiKey']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ApiKeyEdgeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ApiKeyEdge'] = ResolversParentTypes['ApiKeyEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ApiKey'], ParentType, ContextType>;
};

export type ApiKeyProjectAssignmentResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ApiKeyProjectAssignment'] = ResolversParentTypes['ApiKeyProjectAssignment']> = {
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  roles?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AssignApiKeyToProjectPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['AssignApiKeyToProjectPayload'] = ResolversParentTypes['AssignApiKeyToProjectPayload']> = {
  apiKey?: Resolver<Maybe<ResolversTypes['ApiKey']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['MutationError']>, ParentType, ContextType>;
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
};

export type AssignServiceAccountToProjectPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['AssignServiceAccountToProjectPayload'] = ResolversParentTypes['AssignServiceAccountToProjectPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['MutationError']>, ParentType, ContextType>;
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  roles?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  serviceAccount?: Resolver<Maybe<ResolversTypes['ServiceAccount']>, ParentType, ContextType>;
};

export type AssignTeamToProjectPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['AssignTeamToProjectPayload'] = ResolversParentTypes['AssignTeamToProjectPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['MutationError']>, ParentType, ContextType>;
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  roles?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  team?: Resolver<Maybe<ResolversTypes['Team']>, ParentType, ContextType>;
};

export type ClusterAddressesResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ClusterAddresses'] = ResolversParentTypes['ClusterAddresses']> = {
  clusterName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  futureInbound?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  futureOutbound?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  inbound?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  outbound?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CreateApiKeyPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['CreateApiKeyPayload'] = ResolversParentTypes['CreateApiKeyPayload']> = {
  apiKey?: Resolver<Maybe<ResolversTypes['ApiKey']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['MutationError']>, ParentType, ContextType>;
  privateKey?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CreateOrganizationPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['CreateOrganizationPayload'] = ResolversParentTypes['CreateOrganizationPayload']> = {
  apiKey?: Resolver<Maybe<ResolversTypes['ApiKey']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['MutationError']>, ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  privateKey?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CreateProjectApiKeyPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['CreateProjectApiKeyPayload'] = ResolversParentTypes['CreateProjectApiKeyPayload']> = {
  apiKey?: Resolver<Maybe<ResolversTypes['ApiKey']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['MutationError']>, ParentType, ContextType>;
  privateKey?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CreateProjectPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['CreateProjectPayload'] = ResolversParentTypes['CreateProjectPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['MutationError']>, ParentType, ContextType>;
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
};

export type CreateProjectServiceAccountPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['CreateProjectServiceAccountPayload'] = ResolversParentTypes['CreateProjectServiceAccountPayload']> = {
  clientSecret?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['MutationError']>, ParentType, ContextType>;
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  roles?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  serviceAccount?: Resolver<Maybe<ResolversTypes['ServiceAccount']>, ParentType, ContextType>;
};

export type CreateServiceAccountPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['CreateServiceAccountPayload'] = ResolversParentTypes['CreateServiceAccountPayload']> = {
  clientSecret?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['MutationError']>, ParentType, ContextType>;
  serviceAccount?: Resolver<Maybe<ResolversTypes['ServiceAccount']>, ParentType, ContextType>;
};

export type CreateServiceAccountSecretPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['CreateServiceAccountSecretPayload'] = ResolversParentTypes['CreateServiceAccountSecretPayload']> = {
  clientSecret?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['MutationError']>, ParentType, ContextType>;
  secret?: Resolver<Maybe<ResolversTypes['ServiceAccountSecret']>, ParentType, ContextType>;
  serviceAccount?: Resolver<Maybe<ResolversTypes['ServiceAccount']>, ParentType, ContextType>;
};

export type CreateTeamPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['CreateTeamPayload'] = ResolversParentTypes['CreateTeamPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['MutationError']>, ParentType, ContextType>;
  team?: Resolver<Maybe<ResolversTypes['Team']>, ParentType, ContextType>;
};

export type CustomSessionTimeoutsResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['CustomSessionTimeouts'] = ResolversParentTypes['CustomSessionTimeouts']> = {
  absoluteSessionTimeoutInSeconds?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  idleSessionTimeoutInSeconds?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DeleteApiKeyPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['DeleteApiKeyPayload'] = ResolversParentTypes['DeleteApiKeyPayload']> = {
  deletedId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['MutationError']>, ParentType, ContextType>;
};

export type DeleteOrganizationPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['DeleteOrganizationPayload'] = ResolversParentTypes['DeleteOrganizationPayload']> = {
  deletedId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['MutationError']>, ParentType, ContextType>;
};

export type DeleteProjectPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['DeleteProjectPayload'] = ResolversParentTypes['DeleteProjectPayload']> = {
  deletedId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['MutationError']>, ParentType, ContextType>;
};

export type DeleteServiceAccountPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['DeleteServiceAccountPayload'] = ResolversParentTypes['DeleteServiceAccountPayload']> = {
  deletedId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['MutationError']>, ParentType, ContextType>;
};

export type DeleteServiceAccountSecretPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['DeleteServiceAccountSecretPayload'] = ResolversParentTypes['DeleteServiceAccountSecretPayload']> = {
  deletedId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['MutationError']>, ParentType, ContextType>;
  serviceAccount?: Resolver<Maybe<ResolversTypes['ServiceAccount']>, ParentType, ContextType>;
};

export type DeleteTeamPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['DeleteTeamPayload'] = ResolversParentTypes['DeleteTeamPayload']> = {
  deletedId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['MutationError']>, ParentType, ContextType>;
};

export type GrantProgrammaticAccessPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['GrantProgrammaticAccessPayload'] = ResolversParentTypes['GrantProgrammaticAccessPayload']> = {
  apiKey?: Resolver<Maybe<ResolversTypes['ApiKey']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['MutationError']>, ParentType, ContextType>;
  privateKey?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['MutationWarning']>, ParentType, ContextType>;
};

export type InviteUserToOrganizationPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['InviteUserToOrganizationPayload'] = ResolversParentTypes['InviteUserToOrganizationPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['MutationError']>, ParentType, ContextType>;
  user?: Resolver<Maybe<ResolversTypes['OrganizationUser']>, ParentType, ContextType>;
};

export type InviteUserToProjectPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['InviteUserToProjectPayload'] = ResolversParentTypes['InviteUserToProjectPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['MutationError']>, ParentType, ContextType>;
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  roles?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  user?: Resolver<Maybe<ResolversTypes['OrganizationUser']>, ParentType, ContextType>;
};

export type MutationResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  addApiKeyAccessListEntries?: Resolver<ResolversTypes['AddApiKeyAccessListEntriesPayload'], ParentType, ContextType, RequireFields<MutationAddApiKeyAccessListEntriesArgs, 'input'>>;
  addProjectAccessListEntries?: Resolver<ResolversTypes['AddProjectAccessListEntriesPayload'], ParentType, ContextType, RequireFields<MutationAddProjectAccessListEntriesArgs, 'input'>>;
  addServiceAccountAccessListEntries?: Resolver<ResolversTypes['AddServiceAccountAccessListEntriesPayload'], ParentType, ContextType, RequireFields<MutationAddServiceAccountAccessListEntriesArgs, 'input'>>;
  addTeamMember?: Resolver<ResolversTypes['AddTeamMemberPayload'], ParentType, ContextType, RequireFields<MutationAddTeamMemberArgs, 'input'>>;
  assignApiKeyToProject?: Resolver<ResolversTypes['AssignApiKeyToProjectPayload'], ParentType, ContextType, RequireFields<MutationAssignApiKeyToProjectArgs, 'input'>>;
  assignServiceAccountToProject?: Resolver<ResolversTypes['AssignServiceAccountToProjectPayload'], ParentType, ContextType, RequireFields<MutationAssignServiceAccountToProjectArgs, 'input'>>;
  assignTeamToProject?: Resolver<ResolversTypes['AssignTeamToProjectPayload'], ParentType, ContextType, RequireFields<MutationAssignTeamToProjectArgs, 'input'>>;
  createApiKey?: Resolver<ResolversTypes['CreateApiKeyPayload'], ParentType, ContextType, RequireFields<MutationCreateApiKeyArgs, 'input'>>;
  createOrganization?: Resolver<ResolversTypes['CreateOrganizationPayload'], ParentType, ContextType, RequireFields<MutationCreateOrganizationArgs, 'input'>>;
  createProject?: Resolver<ResolversTypes['CreateProjectPayload'], ParentType, ContextType, RequireFields<MutationCreateProjectArgs, 'input'>>;
  createProjectApiKey?: Resolver<ResolversTypes['CreateProjectApiKeyPayload'], ParentType, ContextType, RequireFields<MutationCreateProjectApiKeyArgs, 'input'>>;
  createProjectServiceAccount?: Resolver<ResolversTypes['CreateProjectServiceAccountPayload'], ParentType, ContextType, RequireFields<MutationCreateProjectServiceAccountArgs, 'input'>>;
  createServiceAccount?: Resolver<ResolversTypes['CreateServiceAccountPayload'], ParentType, ContextType, RequireFields<MutationCreateServiceAccountArgs, 'input'>>;
  createServiceAccountSecret?: Resolver<ResolversTypes['CreateServiceAccountSecretPayload'], ParentType, ContextType, RequireFields<MutationCreateServiceAccountSecretArgs, 'input'>>;
  createTeam?: Resolver<ResolversTypes['CreateTeamPayload'], ParentType, ContextType, RequireFields<MutationCreateTeamArgs, 'input'>>;
  deleteApiKey?: Resolver<ResolversTypes['DeleteApiKeyPayload'], ParentType, ContextType, RequireFields<MutationDeleteApiKeyArgs, 'input'>>;
  deleteOrganization?: Resolver<ResolversTypes['DeleteOrganizationPayload'], ParentType, ContextType, RequireFields<MutationDeleteOrganizationArgs, 'input'>>;
  deleteProject?: Resolver<ResolversTypes['DeleteProjectPayload'], ParentType, ContextType, RequireFields<MutationDeleteProjectArgs, 'input'>>;
  deleteServiceAccount?: Resolver<ResolversTypes['DeleteServiceAccountPayload'], ParentType, ContextType, RequireFields<MutationDeleteServiceAccountArgs, 'input'>>;
  deleteServiceAccountSecret?: Resolver<ResolversTypes['DeleteServiceAccountSecretPayload'], ParentType, ContextType, RequireFields<MutationDeleteServiceAccountSecretArgs, 'input'>>;
  deleteTeam?: Resolver<ResolversTypes['DeleteTeamPayload'], ParentType, ContextType, RequireFields<MutationDeleteTeamArgs, 'input'>>;
  grantProgrammaticAccess?: Resolver<ResolversTypes['GrantProgrammaticAccessPayload'], ParentType, ContextType, RequireFields<MutationGrantProgrammaticAccessArgs, 'input'>>;
  inviteUserToOrganization?: Resolver<ResolversTypes['InviteUserToOrganizationPayload'], ParentType, ContextType, RequireFields<MutationInviteUserToOrganizationArgs, 'input'>>;
  inviteUserToProject?: Resolver<ResolversTypes['InviteUserToProjectPayload'], ParentType, ContextType, RequireFields<MutationInviteUserToProjectArgs, 'input'>>;
  removeApiKeyAccessListEntry?: Resolver<ResolversTypes['RemoveApiKeyAccessListEntryPayload'], ParentType, ContextType, RequireFields<MutationRemoveApiKeyAccessListEntryArgs, 'input'>>;
  removeApiKeyFromProject?: Resolver<ResolversTypes['RemoveApiKeyFromProjectPayload'], ParentType, ContextType, RequireFields<MutationRemoveApiKeyFromProjectArgs, 'input'>>;
  removeProjectAccessListEntry?: Resolver<ResolversTypes['RemoveProjectAccessListEntryPayload'], ParentType, ContextType, RequireFields<MutationRemoveProjectAccessListEntryArgs, 'input'>>;
  removeServiceAccountAccessListEntry?: Resolver<ResolversTypes['RemoveServiceAccountAccessListEntryPayload'], ParentType, ContextType, RequireFields<MutationRemoveServiceAccountAccessListEntryArgs, 'input'>>;
  removeServiceAccountFromProject?: Resolver<ResolversTypes['RemoveServiceAccountFromProjectPayload'], ParentType, ContextType, RequireFields<MutationRemoveServiceAccountFromProjectArgs, 'input'>>;
  removeTeamFromProject?: Resolver<ResolversTypes['RemoveTeamFromProjectPayload'], ParentType, ContextType, RequireFields<MutationRemoveTeamFromProjectArgs, 'input'>>;
  removeTeamMember?: Resolver<ResolversTypes['RemoveTeamMemberPayload'], ParentType, ContextType, RequireFields<MutationRemoveTeamMemberArgs, 'input'>>;
  removeUserFromOrganization?: Resolver<ResolversTypes['RemoveUserFromOrganizationPayload'], ParentType, ContextType, RequireFields<MutationRemoveUserFromOrganizationArgs, 'input'>>;
  removeUserFromProject?: Resolver<ResolversTypes['RemoveUserFromProjectPayload'], ParentType, ContextType, RequireFields<MutationRemoveUserFromProjectArgs, 'input'>>;
  resetProjectLimit?: Resolver<ResolversTypes['ResetProjectLimitPayload'], ParentType, ContextType, RequireFields<MutationResetProjectLimitArgs, 'input'>>;
  rotateApiKey?: Resolver<ResolversTypes['RotateApiKeyPayload'], ParentType, ContextType, RequireFields<MutationRotateApiKeyArgs, 'input'>>;
  rotateServiceAccountSecret?: Resolver<ResolversTypes['RotateServiceAccountSecretPayload'], ParentType, ContextType, RequireFields<MutationRotateServiceAccountSecretArgs, 'input'>>;
  setProjectLimit?: Resolver<ResolversTypes['SetProjectLimitPayload'], ParentType, ContextType, RequireFields<MutationSetProjectLimitArgs, 'input'>>;
  updateApiKey?: Resolver<ResolversTypes['UpdateApiKeyPayload'], ParentType, ContextType, RequireFields<MutationUpdateApiKeyArgs, 'input'>>;
  updateOrganization?: Resolver<ResolversTypes['UpdateOrganizationPayload'], ParentType, ContextType, RequireFields<MutationUpdateOrganizationArgs, 'input'>>;
  updateOrganizationSettings?: Resolver<ResolversTypes['UpdateOrganizationSettingsPayload'], ParentType, ContextType, RequireFields<MutationUpdateOrganizationSettingsArgs, 'input'>>;
  updateOrganizationUserRoles?: Resolver<ResolversTypes['UpdateOrganizationUserRolesPayload'], ParentType, ContextType, RequireFields<MutationUpdateOrganizationUserRolesArgs, 'input'>>;
  updateProject?: Resolver<ResolversTypes['UpdateProjectPayload'], ParentType, ContextType, RequireFields<MutationUpdateProjectArgs, 'input'>>;
  updateProjectApiKeyRoles?: Resolver<ResolversTypes['UpdateProjectApiKeyRolesPayload'], ParentType, ContextType, RequireFields<MutationUpdateProjectApiKeyRolesArgs, 'input'>>;
  updateProjectServiceAccountRoles?: Resolver<ResolversTypes['UpdateProjectServiceAccountRolesPayload'], ParentType, ContextType, RequireFields<MutationUpdateProjectServiceAccountRolesArgs, 'input'>>;
  updateProjectSettings?: Resolver<ResolversTypes['UpdateProjectSettingsPayload'], ParentType, ContextType, RequireFields<MutationUpdateProjectSettingsArgs, 'input'>>;
  updateProjectTeamRoles?: Resolver<ResolversTypes['UpdateProjectTeamRolesPayload'], ParentType, ContextType, RequireFields<MutationUpdateProjectTeamRolesArgs, 'input'>>;
  updateProjectUserRoles?: Resolver<ResolversTypes['UpdateProjectUserRolesPayload'], ParentType, ContextType, RequireFields<MutationUpdateProjectUserRolesArgs, 'input'>>;
  updateServiceAccount?: Resolver<ResolversTypes['UpdateServiceAccountPayload'], ParentType, ContextType, RequireFields<MutationUpdateServiceAccountArgs, 'input'>>;
  updateTeam?: Resolver<ResolversTypes['UpdateTeamPayload'], ParentType, ContextType, RequireFields<MutationUpdateTeamArgs, 'input'>>;
};

export type MutationErrorResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['MutationError'] = ResolversParentTypes['MutationError']> = {
  atlasErrorCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['MutationErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
};

export type MutationWarningResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['MutationWarning'] = ResolversParentTypes['MutationWarning']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
};

export type NodeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'ApiAccessListEntry' | 'ApiKey' | 'Organization' | 'OrganizationSettings' | 'OrganizationUser' | 'Project' | 'ProjectAccessListEntry' | 'ProjectLimit' | 'ProjectSettings' | 'ServiceAccount' | 'ServiceAccountSecret' | 'Team', ParentType, ContextType>;
};

export type OrganizationResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Organization'] = ResolversParentTypes['Organization'], FederationReferenceType extends FederationReferenceTypes['Organization'] = FederationReferenceTypes['Organization']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Organization']> | FederationReferenceType, FederationReferenceType, ContextType>;
  apiKey?: Resolver<Maybe<ResolversTypes['ApiKey']>, ParentType, ContextType, RequireFields<OrganizationApiKeyArgs, 'id'>>;
  apiKeys?: Resolver<Maybe<ResolversTypes['ApiKeyConnection']>, ParentType, ContextType, RequireFields<OrganizationApiKeysArgs, 'first'>>;
  deleted?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType, RequireFields<OrganizationProjectArgs, 'id'>>;
  projects?: Resolver<Maybe<ResolversTypes['ProjectConnection']>, ParentType, ContextType, RequireFields<OrganizationProjectsArgs, 'first'>>;
  rateLimits?: Resolver<Maybe<ReadonlyArray<ResolversTypes['RateLimit']>>, ParentType, ContextType>;
  serviceAccount?: Resolver<Maybe<ResolversTypes['ServiceAccount']>, ParentType, ContextType, RequireFields<OrganizationServiceAccountArgs, 'id'>>;
  serviceAccounts?: Resolver<Maybe<ResolversTypes['ServiceAccountConnection']>, ParentType, ContextType, RequireFields<OrganizationServiceAccountsArgs, 'first' | 'includeSystemManaged'>>;
  settings?: Resolver<Maybe<ResolversTypes['OrganizationSettings']>, ParentType, ContextType>;
  team?: Resolver<Maybe<ResolversTypes['Team']>, ParentType, ContextType, RequireFields<OrganizationTeamArgs, 'id'>>;
  teamByName?: Resolver<Maybe<ResolversTypes['Team']>, ParentType, ContextType, RequireFields<OrganizationTeamByNameArgs, 'name'>>;
  teams?: Resolver<Maybe<ResolversTypes['TeamConnection']>, ParentType, ContextType, RequireFields<OrganizationTeamsArgs, 'first'>>;
  user?: Resolver<Maybe<ResolversTypes['OrganizationUser']>, ParentType, ContextType, RequireFields<OrganizationUserArgs, 'id'>>;
  users?: Resolver<Maybe<ResolversTypes['OrganizationUserConnection']>, ParentType, ContextType, RequireFields<OrganizationUsersArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrganizationConnectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['OrganizationConnection'] = ResolversParentTypes['OrganizationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['OrganizationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Organization']>, ParentType, ContextType>;
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
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  maxServiceAccountSecretValidityInHours?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  multiFactorAuthRequired?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  operationsContact?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  restrictEmployeeAccess?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  securityContact?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  streamsCrossProjectEnabled?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrganizationUserResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['OrganizationUser'] = ResolversParentTypes['OrganizationUser'], FederationReferenceType extends FederationReferenceTypes['OrganizationUser'] = FederationReferenceTypes['OrganizationUser']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['OrganizationUser']> | FederationReferenceType, FederationReferenceType, ContextType>;
  displayName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  invitation?: Resolver<Maybe<ResolversTypes['UserInvitation']>, ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  organizationId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  organizationOwner?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  profile?: Resolver<Maybe<ResolversTypes['UserProfile']>, ParentType, ContextType>;
  projectAssignments?: Resolver<Maybe<ReadonlyArray<ResolversTypes['UserProjectAssignment']>>, ParentType, ContextType>;
  roles?: Resolver<Maybe<ReadonlyArray<ResolversTypes['RoleAssignment']>>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['MembershipStatus'], ParentType, ContextType>;
  teams?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Team']>>, ParentType, ContextType>;
  username?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrganizationUserConnectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['OrganizationUserConnection'] = ResolversParentTypes['OrganizationUserConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['OrganizationUserEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['OrganizationUser']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OrganizationUserEdgeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['OrganizationUserEdge'] = ResolversParentTypes['OrganizationUserEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['OrganizationUser'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PrincipalResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Principal'] = ResolversParentTypes['Principal']> = {
  __resolveType: TypeResolveFn<'ApiKey' | 'OrganizationUser' | 'ServiceAccount' | 'Team', ParentType, ContextType>;
};

export type ProjectResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Project'] = ResolversParentTypes['Project'], FederationReferenceType extends FederationReferenceTypes['Project'] = FederationReferenceTypes['Project']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Project']> | FederationReferenceType, FederationReferenceType, ContextType>;
  accessList?: Resolver<Maybe<ResolversTypes['ProjectAccessListConnection']>, ParentType, ContextType, RequireFields<ProjectAccessListArgs, 'first'>>;
  accessListEntry?: Resolver<Maybe<ResolversTypes['ProjectAccessListEntry']>, ParentType, ContextType, RequireFields<ProjectAccessListEntryArgs, 'entry'>>;
  apiKeys?: Resolver<Maybe<ResolversTypes['ProjectApiKeyConnection']>, ParentType, ContextType, RequireFields<ProjectApiKeysArgs, 'first'>>;
  clusterAddresses?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ClusterAddresses']>>, ParentType, ContextType>;
  clusterCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  limits?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ProjectLimit']>>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  openToInternet?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  principals?: Resolver<Maybe<ResolversTypes['ProjectPrincipalConnection']>, ParentType, ContextType, RequireFields<ProjectPrincipalsArgs, 'first'>>;
  rateLimits?: Resolver<Maybe<ReadonlyArray<ResolversTypes['RateLimit']>>, ParentType, ContextType>;
  serviceAccounts?: Resolver<Maybe<ResolversTypes['ProjectServiceAccountConnection']>, ParentType, ContextType, RequireFields<ProjectServiceAccountsArgs, 'first'>>;
  settings?: Resolver<Maybe<ResolversTypes['ProjectSettings']>, ParentType, ContextType>;
  tags?: Resolver<ReadonlyArray<ResolversTypes['Tag']>, ParentType, ContextType>;
  teams?: Resolver<Maybe<ResolversTypes['ProjectTeamConnection']>, ParentType, ContextType, RequireFields<ProjectTeamsArgs, 'first'>>;
  users?: Resolver<Maybe<ResolversTypes['ProjectUserConnection']>, ParentType, ContextType, RequireFields<ProjectUsersArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProjectAccessGrantResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ProjectAccessGrant'] = ResolversParentTypes['ProjectAccessGrant']> = {
  roles?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['ProjectAccessSource'], ParentType, ContextType>;
  team?: Resolver<Maybe<ResolversTypes['Team']>, ParentType, ContextType>;
};

export type ProjectAccessListConnectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ProjectAccessListConnection'] = ResolversParentTypes['ProjectAccessListConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ProjectAccessListEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ProjectAccessListEntry']>, ParentType, ContextType>;
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
  expiresSoon?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, RequireFields<ProjectAccessListEntryExpiresSoonArgs, 'withinHours'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  ipAddress?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  openToInternet?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  prefixLength?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['AccessListEntryStatus']>, ParentType, ContextType>;
  temporary?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProjectApiKeyConnectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ProjectApiKeyConnection'] = ResolversParentTypes['ProjectApiKeyConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ProjectApiKeyEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ApiKey']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProjectApiKeyEdgeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ProjectApiKeyEdge'] = ResolversParentTypes['ProjectApiKeyEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ApiKey'], ParentType, ContextType>;
  roles?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ProjectConnectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ProjectConnection'] = ResolversParentTypes['ProjectConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ProjectEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Project']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProjectEdgeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ProjectEdge'] = ResolversParentTypes['ProjectEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Project'], ParentType, ContextType>;
};

export type ProjectLimitResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ProjectLimit'] = ResolversParentTypes['ProjectLimit']> = {
  currentUsage?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  defaultLimit?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  maximumLimit?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProjectPrincipalConnectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ProjectPrincipalConnection'] = ResolversParentTypes['ProjectPrincipalConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ProjectPrincipalEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Principal']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unread?: Resolver<ReadonlyArray<ResolversTypes['UnreadPrincipals']>, ParentType, ContextType>;
};

export type ProjectPrincipalEdgeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ProjectPrincipalEdge'] = ResolversParentTypes['ProjectPrincipalEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  grants?: Resolver<ReadonlyArray<ResolversTypes['ProjectAccessGrant']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Principal'], ParentType, ContextType>;
  owner?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  roles?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ProjectRoleAssignmentResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ProjectRoleAssignment'] = ResolversParentTypes['ProjectRoleAssignment']> = {
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProjectServiceAccountConnectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ProjectServiceAccountConnection'] = ResolversParentTypes['ProjectServiceAccountConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ProjectServiceAccountEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ServiceAccount']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProjectServiceAccountEdgeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ProjectServiceAccountEdge'] = ResolversParentTypes['ProjectServiceAccountEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ServiceAccount'], ParentType, ContextType>;
  roles?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
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
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  nativeRerankingEnabled?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  performanceAdvisorEnabled?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  realtimePerformancePanelEnabled?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  schemaAdvisorEnabled?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProjectTeamConnectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ProjectTeamConnection'] = ResolversParentTypes['ProjectTeamConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ProjectTeamEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Team']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProjectTeamEdgeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ProjectTeamEdge'] = ResolversParentTypes['ProjectTeamEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Team'], ParentType, ContextType>;
  roles?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ProjectUserConnectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ProjectUserConnection'] = ResolversParentTypes['ProjectUserConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ProjectUserEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['OrganizationUser']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProjectUserEdgeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ProjectUserEdge'] = ResolversParentTypes['ProjectUserEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['OrganizationUser'], ParentType, ContextType>;
  roles?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  apiKey?: Resolver<Maybe<ResolversTypes['ApiKey']>, ParentType, ContextType, RequireFields<QueryApiKeyArgs, 'id' | 'organizationId'>>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType, RequireFields<QueryOrganizationArgs, 'id'>>;
  organizationUser?: Resolver<Maybe<ResolversTypes['OrganizationUser']>, ParentType, ContextType, RequireFields<QueryOrganizationUserArgs, 'id' | 'organizationId'>>;
  organizations?: Resolver<Maybe<ResolversTypes['OrganizationConnection']>, ParentType, ContextType, RequireFields<QueryOrganizationsArgs, 'first'>>;
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType, RequireFields<QueryProjectArgs, 'id'>>;
  projectByName?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType, RequireFields<QueryProjectByNameArgs, 'name'>>;
  projects?: Resolver<Maybe<ResolversTypes['ProjectConnection']>, ParentType, ContextType, RequireFields<QueryProjectsArgs, 'first'>>;
  serviceAccount?: Resolver<Maybe<ResolversTypes['ServiceAccount']>, ParentType, ContextType, RequireFields<QueryServiceAccountArgs, 'id' | 'organizationId'>>;
  team?: Resolver<Maybe<ResolversTypes['Team']>, ParentType, ContextType, RequireFields<QueryTeamArgs, 'id' | 'organizationId'>>;
  viewer?: Resolver<Maybe<ResolversTypes['Viewer']>, ParentType, ContextType>;
  viewers?: Resolver<ReadonlyArray<ResolversTypes['Viewer']>, ParentType, ContextType>;
};

export type RateLimitResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['RateLimit'] = ResolversParentTypes['RateLimit']> = {
  capacity?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
  endpointSetId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  overridden?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  refillRate?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
  refillSeconds?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
  scope?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RemoveApiKeyAccessListEntryPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['RemoveApiKeyAccessListEntryPayload'] = ResolversParentTypes['RemoveApiKeyAccessListEntryPayload']> = {
  apiKey?: Resolver<Maybe<ResolversTypes['ApiKey']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['MutationError']>, ParentType, ContextType>;
  removedEntry?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type RemoveApiKeyFromProjectPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['RemoveApiKeyFromProjectPayload'] = ResolversParentTypes['RemoveApiKeyFromProjectPayload']> = {
  apiKeyId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['MutationError']>, ParentType, ContextType>;
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
};

export type RemoveProjectAccessListEntryPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['RemoveProjectAccessListEntryPayload'] = ResolversParentTypes['RemoveProjectAccessListEntryPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['MutationError']>, ParentType, ContextType>;
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  removedEntry?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type RemoveServiceAccountAccessListEntryPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['RemoveServiceAccountAccessListEntryPayload'] = ResolversParentTypes['RemoveServiceAccountAccessListEntryPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['MutationError']>, ParentType, ContextType>;
  removedEntry?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  serviceAccount?: Resolver<Maybe<ResolversTypes['ServiceAccount']>, ParentType, ContextType>;
};

export type RemoveServiceAccountFromProjectPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['RemoveServiceAccountFromProjectPayload'] = ResolversParentTypes['RemoveServiceAccountFromProjectPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['MutationError']>, ParentType, ContextType>;
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  serviceAccountId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type RemoveTeamFromProjectPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['RemoveTeamFromProjectPayload'] = ResolversParentTypes['RemoveTeamFromProjectPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['MutationError']>, ParentType, ContextType>;
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  teamId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type RemoveTeamMemberPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['RemoveTeamMemberPayload'] = ResolversParentTypes['RemoveTeamMemberPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['MutationError']>, ParentType, ContextType>;
  team?: Resolver<Maybe<ResolversTypes['Team']>, ParentType, ContextType>;
  user?: Resolver<Maybe<ResolversTypes['OrganizationUser']>, ParentType, ContextType>;
};

export type RemoveUserFromOrganizationPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['RemoveUserFromOrganizationPayload'] = ResolversParentTypes['RemoveUserFromOrganizationPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['MutationError']>, ParentType, ContextType>;
  removedUserId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type RemoveUserFromProjectPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['RemoveUserFromProjectPayload'] = ResolversParentTypes['RemoveUserFromProjectPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['MutationError']>, ParentType, ContextType>;
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  removedUserId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type ResetProjectLimitPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ResetProjectLimitPayload'] = ResolversParentTypes['ResetProjectLimitPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['MutationError']>, ParentType, ContextType>;
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
};

export type RoleAssignmentResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['RoleAssignment'] = ResolversParentTypes['RoleAssignment']> = {
  __resolveType: TypeResolveFn<'OrganizationRoleAssignment' | 'ProjectRoleAssignment', ParentType, ContextType>;
};

export type RotateApiKeyPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['RotateApiKeyPayload'] = ResolversParentTypes['RotateApiKeyPayload']> = {
  apiKey?: Resolver<Maybe<ResolversTypes['ApiKey']>, ParentType, ContextType>;
  deletedId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['MutationError']>, ParentType, ContextType>;
  previous?: Resolver<Maybe<ResolversTypes['ApiKey']>, ParentType, ContextType>;
  privateKey?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['MutationWarning']>, ParentType, ContextType>;
};

export type RotateServiceAccountSecretPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['RotateServiceAccountSecretPayload'] = ResolversParentTypes['RotateServiceAccountSecretPayload']> = {
  clientSecret?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  deletedSecretId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['MutationError']>, ParentType, ContextType>;
  previousSecretExpiresAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  secret?: Resolver<Maybe<ResolversTypes['ServiceAccountSecret']>, ParentType, ContextType>;
  serviceAccount?: Resolver<Maybe<ResolversTypes['ServiceAccount']>, ParentType, ContextType>;
};

export interface SafeIntScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['SafeInt'], any> {
  name: 'SafeInt';
}

export type ServiceAccountResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ServiceAccount'] = ResolversParentTypes['ServiceAccount'], FederationReferenceType extends FederationReferenceTypes['ServiceAccount'] = FederationReferenceTypes['ServiceAccount']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ServiceAccount']> | FederationReferenceType, FederationReferenceType, ContextType>;
  accessList?: Resolver<Maybe<ResolversTypes['ApiAccessListConnection']>, ParentType, ContextType, RequireFields<ServiceAccountAccessListArgs, 'first'>>;
  accessListEntry?: Resolver<Maybe<ResolversTypes['ApiAccessListEntry']>, ParentType, ContextType, RequireFields<ServiceAccountAccessListEntryArgs, 'entry'>>;
  apiAccess?: Resolver<Maybe<ResolversTypes['ApiAccess']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  displayName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  expired?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  expiresSoon?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, RequireFields<ServiceAccountExpiresSoonArgs, 'withinHours'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  limitedByAddress?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  organizationId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  organizationOwner?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  organizationRoles?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  projectAssignments?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ServiceAccountProjectAssignment']>>, ParentType, ContextType>;
  secrets?: Resolver<ReadonlyArray<ResolversTypes['ServiceAccountSecret']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ServiceAccountConnectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ServiceAccountConnection'] = ResolversParentTypes['ServiceAccountConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ServiceAccountEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ServiceAccount']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ServiceAccountEdgeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ServiceAccountEdge'] = ResolversParentTypes['ServiceAccountEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ServiceAccount'], ParentType, ContextType>;
};

export type ServiceAccountProjectAssignmentResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ServiceAccountProjectAssignment'] = ResolversParentTypes['ServiceAccountProjectAssignment']> = {
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  roles?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ServiceAccountSecretResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ServiceAccountSecret'] = ResolversParentTypes['ServiceAccountSecret']> = {
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  expired?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  expiresSoon?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, RequireFields<ServiceAccountSecretExpiresSoonArgs, 'withinHours'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lastUsedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  mask?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  used?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SetProjectLimitPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['SetProjectLimitPayload'] = ResolversParentTypes['SetProjectLimitPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['MutationError']>, ParentType, ContextType>;
  limit?: Resolver<Maybe<ResolversTypes['ProjectLimit']>, ParentType, ContextType>;
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
};

export type TagResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Tag'] = ResolversParentTypes['Tag']> = {
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TeamResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Team'] = ResolversParentTypes['Team'], FederationReferenceType extends FederationReferenceTypes['Team'] = FederationReferenceTypes['Team']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Team']> | FederationReferenceType, FederationReferenceType, ContextType>;
  displayName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  members?: Resolver<Maybe<ResolversTypes['OrganizationUserConnection']>, ParentType, ContextType, RequireFields<TeamMembersArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  organizationId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  projectAssignments?: Resolver<Maybe<ReadonlyArray<ResolversTypes['TeamProjectAssignment']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TeamConnectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['TeamConnection'] = ResolversParentTypes['TeamConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['TeamEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Team']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TeamEdgeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['TeamEdge'] = ResolversParentTypes['TeamEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Team'], ParentType, ContextType>;
};

export type TeamProjectAssignmentResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['TeamProjectAssignment'] = ResolversParentTypes['TeamProjectAssignment']> = {
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  roles?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type UnreadPrincipalsResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['UnreadPrincipals'] = ResolversParentTypes['UnreadPrincipals']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PrincipalKind'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['ProjectAccessSource']>, ParentType, ContextType>;
};

export type UpdateApiKeyPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['UpdateApiKeyPayload'] = ResolversParentTypes['UpdateApiKeyPayload']> = {
  apiKey?: Resolver<Maybe<ResolversTypes['ApiKey']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['MutationError']>, ParentType, ContextType>;
};

export type UpdateOrganizationPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['UpdateOrganizationPayload'] = ResolversParentTypes['UpdateOrganizationPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['MutationError']>, ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
};

export type UpdateOrganizationSettingsPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['UpdateOrganizationSettingsPayload'] = ResolversParentTypes['UpdateOrganizationSettingsPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['MutationError']>, ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
};

export type UpdateOrganizationUserRolesPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['UpdateOrganizationUserRolesPayload'] = ResolversParentTypes['UpdateOrganizationUserRolesPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['MutationError']>, ParentType, ContextType>;
  user?: Resolver<Maybe<ResolversTypes['OrganizationUser']>, ParentType, ContextType>;
};

export type UpdateProjectApiKeyRolesPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['UpdateProjectApiKeyRolesPayload'] = ResolversParentTypes['UpdateProjectApiKeyRolesPayload']> = {
  apiKey?: Resolver<Maybe<ResolversTypes['ApiKey']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['MutationError']>, ParentType, ContextType>;
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
};

export type UpdateProjectPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['UpdateProjectPayload'] = ResolversParentTypes['UpdateProjectPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['MutationError']>, ParentType, ContextType>;
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
};

export type UpdateProjectServiceAccountRolesPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['UpdateProjectServiceAccountRolesPayload'] = ResolversParentTypes['UpdateProjectServiceAccountRolesPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['MutationError']>, ParentType, ContextType>;
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  roles?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  serviceAccount?: Resolver<Maybe<ResolversTypes['ServiceAccount']>, ParentType, ContextType>;
};

export type UpdateProjectSettingsPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['UpdateProjectSettingsPayload'] = ResolversParentTypes['UpdateProjectSettingsPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['MutationError']>, ParentType, ContextType>;
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  settings?: Resolver<Maybe<ResolversTypes['ProjectSettings']>, ParentType, ContextType>;
};

export type UpdateProjectTeamRolesPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['UpdateProjectTeamRolesPayload'] = ResolversParentTypes['UpdateProjectTeamRolesPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['MutationError']>, ParentType, ContextType>;
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  roles?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  team?: Resolver<Maybe<ResolversTypes['Team']>, ParentType, ContextType>;
};

export type UpdateProjectUserRolesPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['UpdateProjectUserRolesPayload'] = ResolversParentTypes['UpdateProjectUserRolesPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['MutationError']>, ParentType, ContextType>;
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  roles?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  user?: Resolver<Maybe<ResolversTypes['OrganizationUser']>, ParentType, ContextType>;
};

export type UpdateServiceAccountPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['UpdateServiceAccountPayload'] = ResolversParentTypes['UpdateServiceAccountPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['MutationError']>, ParentType, ContextType>;
  serviceAccount?: Resolver<Maybe<ResolversTypes['ServiceAccount']>, ParentType, ContextType>;
};

export type UpdateTeamPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['UpdateTeamPayload'] = ResolversParentTypes['UpdateTeamPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['MutationError']>, ParentType, ContextType>;
  team?: Resolver<Maybe<ResolversTypes['Team']>, ParentType, ContextType>;
};

export type UserInvitationResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['UserInvitation'] = ResolversParentTypes['UserInvitation']> = {
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  expiresAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  inviterUsername?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type UserProfileResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['UserProfile'] = ResolversParentTypes['UserProfile']> = {
  country?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  firstName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  lastAuthenticatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  lastName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type UserProjectAssignmentResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['UserProjectAssignment'] = ResolversParentTypes['UserProjectAssignment']> = {
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  roles?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ViewerResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Viewer'] = ResolversParentTypes['Viewer']> = {
  apiKey?: Resolver<Maybe<ResolversTypes['ApiKey']>, ParentType, ContextType>;
  atlasBuild?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  authentication?: Resolver<ResolversTypes['AtlasAuthentication'], ParentType, ContextType>;
  credential?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  rateLimits?: Resolver<Maybe<ReadonlyArray<ResolversTypes['RateLimit']>>, ParentType, ContextType, Partial<ViewerRateLimitsArgs>>;
  throttled?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type Resolvers<ContextType = GraphContext> = {
  AccessListEntry?: AccessListEntryResolvers<ContextType>;
  AddApiKeyAccessListEntriesPayload?: AddApiKeyAccessListEntriesPayloadResolvers<ContextType>;
  AddProjectAccessListEntriesPayload?: AddProjectAccessListEntriesPayloadResolvers<ContextType>;
  AddServiceAccountAccessListEntriesPayload?: AddServiceAccountAccessListEntriesPayloadResolvers<ContextType>;
  AddTeamMemberPayload?: AddTeamMemberPayloadResolvers<ContextType>;
  ApiAccessListConnection?: ApiAccessListConnectionResolvers<ContextType>;
  ApiAccessListEdge?: ApiAccessListEdgeResolvers<ContextType>;
  ApiAccessListEntry?: ApiAccessListEntryResolvers<ContextType>;
  ApiCredential?: ApiCredentialResolvers<ContextType>;
  ApiKey?: ApiKeyResolvers<ContextType>;
  ApiKeyConnection?: ApiKeyConnectionResolvers<ContextType>;
  ApiKeyEdge?: ApiKeyEdgeResolvers<ContextType>;
  ApiKeyProjectAssignment?: ApiKeyProjectAssignmentResolvers<ContextType>;
  AssignApiKeyToProjectPayload?: AssignApiKeyToProjectPayloadResolvers<ContextType>;
  AssignServiceAccountToProjectPayload?: AssignServiceAccountToProjectPayloadResolvers<ContextType>;
  AssignTeamToProjectPayload?: AssignTeamToProjectPayloadResolvers<ContextType>;
  ClusterAddresses?: ClusterAddressesResolvers<ContextType>;
  CreateApiKeyPayload?: CreateApiKeyPayloadResolvers<ContextType>;
  CreateOrganizationPayload?: CreateOrganizationPayloadResolvers<ContextType>;
  CreateProjectApiKeyPayload?: CreateProjectApiKeyPayloadResolvers<ContextType>;
  CreateProjectPayload?: CreateProjectPayloadResolvers<ContextType>;
  CreateProjectServiceAccountPayload?: CreateProjectServiceAccountPayloadResolvers<ContextType>;
  CreateServiceAccountPayload?: CreateServiceAccountPayloadResolvers<ContextType>;
  CreateServiceAccountSecretPayload?: CreateServiceAccountSecretPayloadResolvers<ContextType>;
  CreateTeamPayload?: CreateTeamPayloadResolvers<ContextType>;
  CustomSessionTimeouts?: CustomSessionTimeoutsResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  DeleteApiKeyPayload?: DeleteApiKeyPayloadResolvers<ContextType>;
  DeleteOrganizationPayload?: DeleteOrganizationPayloadResolvers<ContextType>;
  DeleteProjectPayload?: DeleteProjectPayloadResolvers<ContextType>;
  DeleteServiceAccountPayload?: DeleteServiceAccountPayloadResolvers<ContextType>;
  DeleteServiceAccountSecretPayload?: DeleteServiceAccountSecretPayloadResolvers<ContextType>;
  DeleteTeamPayload?: DeleteTeamPayloadResolvers<ContextType>;
  GrantProgrammaticAccessPayload?: GrantProgrammaticAccessPayloadResolvers<ContextType>;
  InviteUserToOrganizationPayload?: InviteUserToOrganizationPayloadResolvers<ContextType>;
  InviteUserToProjectPayload?: InviteUserToProjectPayloadResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  MutationError?: MutationErrorResolvers<ContextType>;
  MutationWarning?: MutationWarningResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  Organization?: OrganizationResolvers<ContextType>;
  OrganizationConnection?: OrganizationConnectionResolvers<ContextType>;
  OrganizationEdge?: OrganizationEdgeResolvers<ContextType>;
  OrganizationRoleAssignment?: OrganizationRoleAssignmentResolvers<ContextType>;
  OrganizationSettings?: OrganizationSettingsResolvers<ContextType>;
  OrganizationUser?: OrganizationUserResolvers<ContextType>;
  OrganizationUserConnection?: OrganizationUserConnectionResolvers<ContextType>;
  OrganizationUserEdge?: OrganizationUserEdgeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Principal?: PrincipalResolvers<ContextType>;
  Project?: ProjectResolvers<ContextType>;
  ProjectAccessGrant?: ProjectAccessGrantResolvers<ContextType>;
  ProjectAccessListConnection?: ProjectAccessListConnectionResolvers<ContextType>;
  ProjectAccessListEdge?: ProjectAccessListEdgeResolvers<ContextType>;
  ProjectAccessListEntry?: ProjectAccessListEntryResolvers<ContextType>;
  ProjectApiKeyConnection?: ProjectApiKeyConnectionResolvers<ContextType>;
  ProjectApiKeyEdge?: ProjectApiKeyEdgeResolvers<ContextType>;
  ProjectConnection?: ProjectConnectionResolvers<ContextType>;
  ProjectEdge?: ProjectEdgeResolvers<ContextType>;
  ProjectLimit?: ProjectLimitResolvers<ContextType>;
  ProjectPrincipalConnection?: ProjectPrincipalConnectionResolvers<ContextType>;
  ProjectPrincipalEdge?: ProjectPrincipalEdgeResolvers<ContextType>;
  ProjectRoleAssignment?: ProjectRoleAssignmentResolvers<ContextType>;
  ProjectServiceAccountConnection?: ProjectServiceAccountConnectionResolvers<ContextType>;
  ProjectServiceAccountEdge?: ProjectServiceAccountEdgeResolvers<ContextType>;
  ProjectSettings?: ProjectSettingsResolvers<ContextType>;
  ProjectTeamConnection?: ProjectTeamConnectionResolvers<ContextType>;
  ProjectTeamEdge?: ProjectTeamEdgeResolvers<ContextType>;
  ProjectUserConnection?: ProjectUserConnectionResolvers<ContextType>;
  ProjectUserEdge?: ProjectUserEdgeResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RateLimit?: RateLimitResolvers<ContextType>;
  RemoveApiKeyAccessListEntryPayload?: RemoveApiKeyAccessListEntryPayloadResolvers<ContextType>;
  RemoveApiKeyFromProjectPayload?: RemoveApiKeyFromProjectPayloadResolvers<ContextType>;
  RemoveProjectAccessListEntryPayload?: RemoveProjectAccessListEntryPayloadResolvers<ContextType>;
  RemoveServiceAccountAccessListEntryPayload?: RemoveServiceAccountAccessListEntryPayloadResolvers<ContextType>;
  RemoveServiceAccountFromProjectPayload?: RemoveServiceAccountFromProjectPayloadResolvers<ContextType>;
  RemoveTeamFromProjectPayload?: RemoveTeamFromProjectPayloadResolvers<ContextType>;
  RemoveTeamMemberPayload?: RemoveTeamMemberPayloadResolvers<ContextType>;
  RemoveUserFromOrganizationPayload?: RemoveUserFromOrganizationPayloadResolvers<ContextType>;
  RemoveUserFromProjectPayload?: RemoveUserFromProjectPayloadResolvers<ContextType>;
  ResetProjectLimitPayload?: ResetProjectLimitPayloadResolvers<ContextType>;
  RoleAssignment?: RoleAssignmentResolvers<ContextType>;
  RotateApiKeyPayload?: RotateApiKeyPayloadResolvers<ContextType>;
  RotateServiceAccountSecretPayload?: RotateServiceAccountSecretPayloadResolvers<ContextType>;
  SafeInt?: GraphQLScalarType;
  ServiceAccount?: ServiceAccountResolvers<ContextType>;
  ServiceAccountConnection?: ServiceAccountConnectionResolvers<ContextType>;
  ServiceAccountEdge?: ServiceAccountEdgeResolvers<ContextType>;
  ServiceAccountProjectAssignment?: ServiceAccountProjectAssignmentResolvers<ContextType>;
  ServiceAccountSecret?: ServiceAccountSecretResolvers<ContextType>;
  SetProjectLimitPayload?: SetProjectLimitPayloadResolvers<ContextType>;
  Tag?: TagResolvers<ContextType>;
  Team?: TeamResolvers<ContextType>;
  TeamConnection?: TeamConnectionResolvers<ContextType>;
  TeamEdge?: TeamEdgeResolvers<ContextType>;
  TeamProjectAssignment?: TeamProjectAssignmentResolvers<ContextType>;
  UnreadPrincipals?: UnreadPrincipalsResolvers<ContextType>;
  UpdateApiKeyPayload?: UpdateApiKeyPayloadResolvers<ContextType>;
  UpdateOrganizationPayload?: UpdateOrganizationPayloadResolvers<ContextType>;
  UpdateOrganizationSettingsPayload?: UpdateOrganizationSettingsPayloadResolvers<ContextType>;
  UpdateOrganizationUserRolesPayload?: UpdateOrganizationUserRolesPayloadResolvers<ContextType>;
  UpdateProjectApiKeyRolesPayload?: UpdateProjectApiKeyRolesPayloadResolvers<ContextType>;
  UpdateProjectPayload?: UpdateProjectPayloadResolvers<ContextType>;
  UpdateProjectServiceAccountRolesPayload?: UpdateProjectServiceAccountRolesPayloadResolvers<ContextType>;
  UpdateProjectSettingsPayload?: UpdateProjectSettingsPayloadResolvers<ContextType>;
  UpdateProjectTeamRolesPayload?: UpdateProjectTeamRolesPayloadResolvers<ContextType>;
  UpdateProjectUserRolesPayload?: UpdateProjectUserRolesPayloadResolvers<ContextType>;
  UpdateServiceAccountPayload?: UpdateServiceAccountPayloadResolvers<ContextType>;
  UpdateTeamPayload?: UpdateTeamPayloadResolvers<ContextType>;
  UserInvitation?: UserInvitationResolvers<ContextType>;
  UserProfile?: UserProfileResolvers<ContextType>;
  UserProjectAssignment?: UserProjectAssignmentResolvers<ContextType>;
  Viewer?: ViewerResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = GraphContext> = {
  atlasCalls?: AtlasCallsDirectiveResolver<any, any, ContextType>;
  defer?: DeferDirectiveResolver<any, any, ContextType>;
  stopOnErrors?: StopOnErrorsDirectiveResolver<any, any, ContextType>;
  stream?: StreamDirectiveResolver<any, any, ContextType>;
};
