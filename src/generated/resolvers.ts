import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Viewer as ViewerModel, OrganizationSettings as OrganizationSettingsModel, Project as ProjectModel, ProjectSettings as ProjectSettingsModel, ProjectLimit as ProjectLimitModel, KnownApiKey, RoleAssignment as RoleAssignmentModel, ApiAccessListEntry as ApiAccessListEntryModel, ProjectAccessListEntry as ProjectAccessListEntryModel } from '../datasources/models.ts';
import type { OrganizationParent, ProjectApiKeyEdgeParent, ApiKeyProjectAssignmentParent, AccessListEntryParent, NodeParent, PrincipalParent, ApiCredentialParent, ApiKeyCreationParent, OrganizationChangeParent, ProjectChangeParent, ProjectKeyChangeParent, ProjectKeyRolesParent, ApiKeyChangeParent } from '../resolvers/parents.ts';
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

/** The two ways Atlas lets a program in. */
export type AtlasAuthentication =
  /** An API key: HTTP Digest with a public and a private key. */
  | 'API_KEY'
  /** A service account: OAuth 2.0 client credentials and a token of one hour. */
  | 'SERVICE_ACCOUNT';

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
  /** Invite an organization key to a project. Needs Project Owner. Source: POST /groups/{groupId}/apiKeys/{apiUserId}. */
  readonly assignApiKeyToProject: AssignApiKeyToProjectPayload;
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
   * Create a key, give it roles in projects and an access list: all of it, or none of it. When a step fails, the key is deleted
   * and the errors name the step. Should that deletion fail too, the payload gives the key and its private key, with an error
   * that says what remains. Needs Organization Owner. Costs a call for each project and up to three more.
   */
  readonly grantProgrammaticAccess: GrantProgrammaticAccessPayload;
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
  /** Puts a limit back to its default. Needs Project Owner. Source: DELETE /groups/{groupId}/limits/{limitName}. */
  readonly resetProjectLimit: ResetProjectLimitPayload;
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
  /** Renames a project, or replaces its tags. Needs Project Owner. Source: PATCH /groups/{groupId}. */
  readonly updateProject: UpdateProjectPayload;
  /**
   * Replaces the roles a key holds in one project. Needs Project Access Manager. Source: PATCH
   * /groups/{groupId}/apiKeys/{apiUserId}.
   */
  readonly updateProjectApiKeyRoles: UpdateProjectApiKeyRolesPayload;
  /** Switches features on or off; what is left out stays. Needs Project Owner. Source: PATCH /groups/{groupId}/settings. */
  readonly updateProjectSettings: UpdateProjectSettingsPayload;
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
export type MutationUpdateProjectSettingsArgs = {
  input: UpdateProjectSettingsInput;
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
  /**
   * Rules for everyone in the organization. Atlas gives this call a small allowance, ten reads and five more a minute, so
   * do not poll it. Source: GET /orgs/{orgId}/settings.
   */
  readonly settings?: Maybe<OrganizationSettings>;
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
  /** Features that people in the project may use. Source: GET /groups/{groupId}/settings. */
  readonly settings?: Maybe<ProjectSettings>;
  /** Labels for searching and billing, by key. Empty when there are none. */
  readonly tags: ReadonlyArray<Tag>;
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
  /** True while Atlas throttles this credential. */
  readonly throttled: Scalars['Boolean']['output'];
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
  Project: Project;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  ApiKey:
    ( { __typename: 'ApiKey' }
    & GraphQLRecursivePick<FederationTypes['ApiKey'], {"organizationId":true,"id":true}> );
  Organization:
    ( { __typename: 'Organization' }
    & GraphQLRecursivePick<FederationTypes['Organization'], {"id":true}> );
  Project:
    ( { __typename: 'Project' }
    & GraphQLRecursivePick<FederationTypes['Project'], {"id":true}> );
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
  AtlasAuthentication: AtlasAuthentication;
  CreateApiKeyInput: CreateApiKeyInput;
  CreateApiKeyPayload: ResolverTypeWrapper<ApiKeyCreationParent>;
  CreateOrganizationInput: CreateOrganizationInput;
  CreateOrganizationPayload: ResolverTypeWrapper<ApiKeyCreationParent>;
  CreateProjectApiKeyInput: CreateProjectApiKeyInput;
  CreateProjectApiKeyPayload: ResolverTypeWrapper<ApiKeyCreationParent>;
  CreateProjectInput: CreateProjectInput;
  CreateProjectPayload: ResolverTypeWrapper<Omit<CreateProjectPayload, 'project'> & { project?: Maybe<ResolversTypes['Project']> }>;
  CustomSessionTimeouts: ResolverTypeWrapper<CustomSessionTimeouts>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DeleteApiKeyInput: DeleteApiKeyInput;
  DeleteApiKeyPayload: ResolverTypeWrapper<DeleteApiKeyPayload>;
  DeleteOrganizationInput: DeleteOrganizationInput;
  DeleteOrganizationPayload: ResolverTypeWrapper<DeleteOrganizationPayload>;
  DeleteProjectInput: DeleteProjectInput;
  DeleteProjectPayload: ResolverTypeWrapper<DeleteProjectPayload>;
  FirstApiKeyInput: FirstApiKeyInput;
  GrantProgrammaticAccessInput: GrantProgrammaticAccessInput;
  GrantProgrammaticAccessPayload: ResolverTypeWrapper<ApiKeyCreationParent>;
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
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Principal: ResolverTypeWrapper<PrincipalParent>;
  Project: ResolverTypeWrapper<ProjectModel>;
  ProjectAccessListConnection: ResolverTypeWrapper<Omit<ProjectAccessListConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ProjectAccessListEdge']>, nodes: ReadonlyArray<ResolversTypes['ProjectAccessListEntry']> }>;
  ProjectAccessListEdge: ResolverTypeWrapper<Omit<ProjectAccessListEdge, 'node'> & { node: ResolversTypes['ProjectAccessListEntry'] }>;
  ProjectAccessListEntry: ResolverTypeWrapper<ProjectAccessListEntryModel>;
  ProjectAccessListEntryInput: ProjectAccessListEntryInput;
  ProjectAccessListFilter: ProjectAccessListFilter;
  ProjectApiKeyConnection: ResolverTypeWrapper<Omit<ProjectApiKeyConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ProjectApiKeyEdge']>, nodes: ReadonlyArray<ResolversTypes['ApiKey']> }>;
  ProjectApiKeyEdge: ResolverTypeWrapper<ProjectApiKeyEdgeParent>;
  ProjectConnection: ResolverTypeWrapper<Omit<ProjectConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ProjectEdge']>, nodes: ReadonlyArray<ResolversTypes['Project']> }>;
  ProjectEdge: ResolverTypeWrapper<Omit<ProjectEdge, 'node'> & { node: ResolversTypes['Project'] }>;
  ProjectGrantInput: ProjectGrantInput;
  ProjectLimit: ResolverTypeWrapper<ProjectLimitModel>;
  ProjectRoleAssignment: ResolverTypeWrapper<RoleAssignmentModel>;
  ProjectSettings: ResolverTypeWrapper<ProjectSettingsModel>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RemoveApiKeyAccessListEntryInput: RemoveApiKeyAccessListEntryInput;
  RemoveApiKeyAccessListEntryPayload: ResolverTypeWrapper<ApiKeyChangeParent>;
  RemoveApiKeyFromProjectInput: RemoveApiKeyFromProjectInput;
  RemoveApiKeyFromProjectPayload: ResolverTypeWrapper<ProjectKeyChangeParent>;
  RemoveProjectAccessListEntryInput: RemoveProjectAccessListEntryInput;
  RemoveProjectAccessListEntryPayload: ResolverTypeWrapper<ProjectChangeParent>;
  ResetProjectLimitInput: ResetProjectLimitInput;
  ResetProjectLimitPayload: ResolverTypeWrapper<ProjectChangeParent>;
  RoleAssignment: ResolverTypeWrapper<RoleAssignmentModel>;
  SafeInt: ResolverTypeWrapper<Scalars['SafeInt']['output']>;
  SetProjectLimitInput: SetProjectLimitInput;
  SetProjectLimitPayload: ResolverTypeWrapper<ProjectChangeParent>;
  Tag: ResolverTypeWrapper<Tag>;
  TagInput: TagInput;
  UpdateApiKeyInput: UpdateApiKeyInput;
  UpdateApiKeyPayload: ResolverTypeWrapper<Omit<UpdateApiKeyPayload, 'apiKey'> & { apiKey?: Maybe<ResolversTypes['ApiKey']> }>;
  UpdateOrganizationInput: UpdateOrganizationInput;
  UpdateOrganizationPayload: ResolverTypeWrapper<Omit<UpdateOrganizationPayload, 'organization'> & { organization?: Maybe<ResolversTypes['Organization']> }>;
  UpdateOrganizationSettingsInput: UpdateOrganizationSettingsInput;
  UpdateOrganizationSettingsPayload: ResolverTypeWrapper<OrganizationChangeParent>;
  UpdateProjectApiKeyRolesInput: UpdateProjectApiKeyRolesInput;
  UpdateProjectApiKeyRolesPayload: ResolverTypeWrapper<ProjectKeyRolesParent>;
  UpdateProjectInput: UpdateProjectInput;
  UpdateProjectPayload: ResolverTypeWrapper<Omit<UpdateProjectPayload, 'project'> & { project?: Maybe<ResolversTypes['Project']> }>;
  UpdateProjectSettingsInput: UpdateProjectSettingsInput;
  UpdateProjectSettingsPayload: ResolverTypeWrapper<ProjectChangeParent>;
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
  CreateApiKeyInput: CreateApiKeyInput;
  CreateApiKeyPayload: ApiKeyCreationParent;
  CreateOrganizationInput: CreateOrganizationInput;
  CreateOrganizationPayload: ApiKeyCreationParent;
  CreateProjectApiKeyInput: CreateProjectApiKeyInput;
  CreateProjectApiKeyPayload: ApiKeyCreationParent;
  CreateProjectInput: CreateProjectInput;
  CreateProjectPayload: Omit<CreateProjectPayload, 'project'> & { project?: Maybe<ResolversParentTypes['Project']> };
  CustomSessionTimeouts: CustomSessionTimeouts;
  DateTime: Scalars['DateTime']['output'];
  DeleteApiKeyInput: DeleteApiKeyInput;
  DeleteApiKeyPayload: DeleteApiKeyPayload;
  DeleteOrganizationInput: DeleteOrganizationInput;
  DeleteOrganizationPayload: DeleteOrganizationPayload;
  DeleteProjectInput: DeleteProjectInput;
  DeleteProjectPayload: DeleteProjectPayload;
  FirstApiKeyInput: FirstApiKeyInput;
  GrantProgrammaticAccessInput: GrantProgrammaticAccessInput;
  GrantProgrammaticAccessPayload: ApiKeyCreationParent;
  Mutation: Record<PropertyKey, never>;
  MutationError: MutationError;
  MutationWarning: MutationWarning;
  Node: NodeParent;
  Organization: OrganizationParent;
  OrganizationConnection: Omit<OrganizationConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['OrganizationEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Organization']> };
  OrganizationEdge: Omit<OrganizationEdge, 'node'> & { node: ResolversParentTypes['Organization'] };
  OrganizationRoleAssignment: RoleAssignmentModel;
  OrganizationSettings: OrganizationSettingsModel;
  PageInfo: PageInfo;
  Principal: PrincipalParent;
  Project: ProjectModel;
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
  ProjectRoleAssignment: RoleAssignmentModel;
  ProjectSettings: ProjectSettingsModel;
  Query: Record<PropertyKey, never>;
  RemoveApiKeyAccessListEntryInput: RemoveApiKeyAccessListEntryInput;
  RemoveApiKeyAccessListEntryPayload: ApiKeyChangeParent;
  RemoveApiKeyFromProjectInput: RemoveApiKeyFromProjectInput;
  RemoveApiKeyFromProjectPayload: ProjectKeyChangeParent;
  RemoveProjectAccessListEntryInput: RemoveProjectAccessListEntryInput;
  RemoveProjectAccessListEntryPayload: ProjectChangeParent;
  ResetProjectLimitInput: ResetProjectLimitInput;
  ResetProjectLimitPayload: ProjectChangeParent;
  RoleAssignment: RoleAssignmentModel;
  SafeInt: Scalars['SafeInt']['output'];
  SetProjectLimitInput: SetProjectLimitInput;
  SetProjectLimitPayload: ProjectChangeParent;
  Tag: Tag;
  TagInput: TagInput;
  UpdateApiKeyInput: UpdateApiKeyInput;
  UpdateApiKeyPayload: Omit<UpdateApiKeyPayload, 'apiKey'> & { apiKey?: Maybe<ResolversParentTypes['ApiKey']> };
  UpdateOrganizationInput: UpdateOrganizationInput;
  UpdateOrganizationPayload: Omit<UpdateOrganizationPayload, 'organization'> & { organization?: Maybe<ResolversParentTypes['Organization']> };
  UpdateOrganizationSettingsInput: UpdateOrganizationSettingsInput;
  UpdateOrganizationSettingsPayload: OrganizationChangeParent;
  UpdateProjectApiKeyRolesInput: UpdateProjectApiKeyRolesInput;
  UpdateProjectApiKeyRolesPayload: ProjectKeyRolesParent;
  UpdateProjectInput: UpdateProjectInput;
  UpdateProjectPayload: Omit<UpdateProjectPayload, 'project'> & { project?: Maybe<ResolversParentTypes['Project']> };
  UpdateProjectSettingsInput: UpdateProjectSettingsInput;
  UpdateProjectSettingsPayload: ProjectChangeParent;
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
};

export type AtlasCallsDirectiveResolver<Result, Parent, ContextType = GraphContext, Args = AtlasCallsDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type DeferDirectiveArgs = {
  if?: Scalars['Boolean']['input'];
  label?: Maybe<Scalars['String']['input']>;
};

export type DeferDirectiveResolver<Result, Parent, ContextType = GraphContext, Args = DeferDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

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
  __resolveType: TypeResolveFn<'ApiKey', ParentType, ContextType>;
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

export type GrantProgrammaticAccessPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['GrantProgrammaticAccessPayload'] = ResolversParentTypes['GrantProgrammaticAccessPayload']> = {
  apiKey?: Resolver<Maybe<ResolversTypes['ApiKey']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['MutationError']>, ParentType, ContextType>;
  privateKey?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['MutationWarning']>, ParentType, ContextType>;
};

export type MutationResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  addApiKeyAccessListEntries?: Resolver<ResolversTypes['AddApiKeyAccessListEntriesPayload'], ParentType, ContextType, RequireFields<MutationAddApiKeyAccessListEntriesArgs, 'input'>>;
  addProjectAccessListEntries?: Resolver<ResolversTypes['AddProjectAccessListEntriesPayload'], ParentType, ContextType, RequireFields<MutationAddProjectAccessListEntriesArgs, 'input'>>;
  assignApiKeyToProject?: Resolver<ResolversTypes['AssignApiKeyToProjectPayload'], ParentType, ContextType, RequireFields<MutationAssignApiKeyToProjectArgs, 'input'>>;
  createApiKey?: Resolver<ResolversTypes['CreateApiKeyPayload'], ParentType, ContextType, RequireFields<MutationCreateApiKeyArgs, 'input'>>;
  createOrganization?: Resolver<ResolversTypes['CreateOrganizationPayload'], ParentType, ContextType, RequireFields<MutationCreateOrganizationArgs, 'input'>>;
  createProject?: Resolver<ResolversTypes['CreateProjectPayload'], ParentType, ContextType, RequireFields<MutationCreateProjectArgs, 'input'>>;
  createProjectApiKey?: Resolver<ResolversTypes['CreateProjectApiKeyPayload'], ParentType, ContextType, RequireFields<MutationCreateProjectApiKeyArgs, 'input'>>;
  deleteApiKey?: Resolver<ResolversTypes['DeleteApiKeyPayload'], ParentType, ContextType, RequireFields<MutationDeleteApiKeyArgs, 'input'>>;
  deleteOrganization?: Resolver<ResolversTypes['DeleteOrganizationPayload'], ParentType, ContextType, RequireFields<MutationDeleteOrganizationArgs, 'input'>>;
  deleteProject?: Resolver<ResolversTypes['DeleteProjectPayload'], ParentType, ContextType, RequireFields<MutationDeleteProjectArgs, 'input'>>;
  grantProgrammaticAccess?: Resolver<ResolversTypes['GrantProgrammaticAccessPayload'], ParentType, ContextType, RequireFields<MutationGrantProgrammaticAccessArgs, 'input'>>;
  removeApiKeyAccessListEntry?: Resolver<ResolversTypes['RemoveApiKeyAccessListEntryPayload'], ParentType, ContextType, RequireFields<MutationRemoveApiKeyAccessListEntryArgs, 'input'>>;
  removeApiKeyFromProject?: Resolver<ResolversTypes['RemoveApiKeyFromProjectPayload'], ParentType, ContextType, RequireFields<MutationRemoveApiKeyFromProjectArgs, 'input'>>;
  removeProjectAccessListEntry?: Resolver<ResolversTypes['RemoveProjectAccessListEntryPayload'], ParentType, ContextType, RequireFields<MutationRemoveProjectAccessListEntryArgs, 'input'>>;
  resetProjectLimit?: Resolver<ResolversTypes['ResetProjectLimitPayload'], ParentType, ContextType, RequireFields<MutationResetProjectLimitArgs, 'input'>>;
  setProjectLimit?: Resolver<ResolversTypes['SetProjectLimitPayload'], ParentType, ContextType, RequireFields<MutationSetProjectLimitArgs, 'input'>>;
  updateApiKey?: Resolver<ResolversTypes['UpdateApiKeyPayload'], ParentType, ContextType, RequireFields<MutationUpdateApiKeyArgs, 'input'>>;
  updateOrganization?: Resolver<ResolversTypes['UpdateOrganizationPayload'], ParentType, ContextType, RequireFields<MutationUpdateOrganizationArgs, 'input'>>;
  updateOrganizationSettings?: Resolver<ResolversTypes['UpdateOrganizationSettingsPayload'], ParentType, ContextType, RequireFields<MutationUpdateOrganizationSettingsArgs, 'input'>>;
  updateProject?: Resolver<ResolversTypes['UpdateProjectPayload'], ParentType, ContextType, RequireFields<MutationUpdateProjectArgs, 'input'>>;
  updateProjectApiKeyRoles?: Resolver<ResolversTypes['UpdateProjectApiKeyRolesPayload'], ParentType, ContextType, RequireFields<MutationUpdateProjectApiKeyRolesArgs, 'input'>>;
  updateProjectSettings?: Resolver<ResolversTypes['UpdateProjectSettingsPayload'], ParentType, ContextType, RequireFields<MutationUpdateProjectSettingsArgs, 'input'>>;
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
  __resolveType: TypeResolveFn<'ApiAccessListEntry' | 'ApiKey' | 'Organization' | 'OrganizationSettings' | 'Project' | 'ProjectAccessListEntry' | 'ProjectLimit' | 'ProjectSettings', ParentType, ContextType>;
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
  settings?: Resolver<Maybe<ResolversTypes['OrganizationSettings']>, ParentType, ContextType>;
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

export type PageInfoResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PrincipalResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Principal'] = ResolversParentTypes['Principal']> = {
  __resolveType: TypeResolveFn<'ApiKey', ParentType, ContextType>;
};

export type ProjectResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Project'] = ResolversParentTypes['Project'], FederationReferenceType extends FederationReferenceTypes['Project'] = FederationReferenceTypes['Project']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Project']> | FederationReferenceType, FederationReferenceType, ContextType>;
  accessList?: Resolver<Maybe<ResolversTypes['ProjectAccessListConnection']>, ParentType, ContextType, RequireFields<ProjectAccessListArgs, 'first'>>;
  accessListEntry?: Resolver<Maybe<ResolversTypes['ProjectAccessListEntry']>, ParentType, ContextType, RequireFields<ProjectAccessListEntryArgs, 'entry'>>;
  apiKeys?: Resolver<Maybe<ResolversTypes['ProjectApiKeyConnection']>, ParentType, ContextType, RequireFields<ProjectApiKeysArgs, 'first'>>;
  clusterCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  limits?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ProjectLimit']>>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  openToInternet?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  settings?: Resolver<Maybe<ResolversTypes['ProjectSettings']>, ParentType, ContextType>;
  tags?: Resolver<ReadonlyArray<ResolversTypes['Tag']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
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
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  nativeRerankingEnabled?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  performanceAdvisorEnabled?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  realtimePerformancePanelEnabled?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  schemaAdvisorEnabled?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QueryResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  apiKey?: Resolver<Maybe<ResolversTypes['ApiKey']>, ParentType, ContextType, RequireFields<QueryApiKeyArgs, 'id' | 'organizationId'>>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType, RequireFields<QueryOrganizationArgs, 'id'>>;
  organizations?: Resolver<Maybe<ResolversTypes['OrganizationConnection']>, ParentType, ContextType, RequireFields<QueryOrganizationsArgs, 'first'>>;
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType, RequireFields<QueryProjectArgs, 'id'>>;
  projectByName?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType, RequireFields<QueryProjectByNameArgs, 'name'>>;
  projects?: Resolver<Maybe<ResolversTypes['ProjectConnection']>, ParentType, ContextType, RequireFields<QueryProjectsArgs, 'first'>>;
  viewer?: Resolver<Maybe<ResolversTypes['Viewer']>, ParentType, ContextType>;
  viewers?: Resolver<ReadonlyArray<ResolversTypes['Viewer']>, ParentType, ContextType>;
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

export type ResetProjectLimitPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ResetProjectLimitPayload'] = ResolversParentTypes['ResetProjectLimitPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['MutationError']>, ParentType, ContextType>;
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
};

export type RoleAssignmentResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['RoleAssignment'] = ResolversParentTypes['RoleAssignment']> = {
  __resolveType: TypeResolveFn<'OrganizationRoleAssignment' | 'ProjectRoleAssignment', ParentType, ContextType>;
};

export interface SafeIntScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['SafeInt'], any> {
  name: 'SafeInt';
}

export type SetProjectLimitPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['SetProjectLimitPayload'] = ResolversParentTypes['SetProjectLimitPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['MutationError']>, ParentType, ContextType>;
  limit?: Resolver<Maybe<ResolversTypes['ProjectLimit']>, ParentType, ContextType>;
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
};

export type TagResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Tag'] = ResolversParentTypes['Tag']> = {
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
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

export type UpdateProjectApiKeyRolesPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['UpdateProjectApiKeyRolesPayload'] = ResolversParentTypes['UpdateProjectApiKeyRolesPayload']> = {
  apiKey?: Resolver<Maybe<ResolversTypes['ApiKey']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['MutationError']>, ParentType, ContextType>;
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
};

export type UpdateProjectPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['UpdateProjectPayload'] = ResolversParentTypes['UpdateProjectPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['MutationError']>, ParentType, ContextType>;
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
};

export type UpdateProjectSettingsPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['UpdateProjectSettingsPayload'] = ResolversParentTypes['UpdateProjectSettingsPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['MutationError']>, ParentType, ContextType>;
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  settings?: Resolver<Maybe<ResolversTypes['ProjectSettings']>, ParentType, ContextType>;
};

export type ViewerResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Viewer'] = ResolversParentTypes['Viewer']> = {
  apiKey?: Resolver<Maybe<ResolversTypes['ApiKey']>, ParentType, ContextType>;
  atlasBuild?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  authentication?: Resolver<ResolversTypes['AtlasAuthentication'], ParentType, ContextType>;
  credential?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  throttled?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type Resolvers<ContextType = GraphContext> = {
  AccessListEntry?: AccessListEntryResolvers<ContextType>;
  AddApiKeyAccessListEntriesPayload?: AddApiKeyAccessListEntriesPayloadResolvers<ContextType>;
  AddProjectAccessListEntriesPayload?: AddProjectAccessListEntriesPayloadResolvers<ContextType>;
  ApiAccessListConnection?: ApiAccessListConnectionResolvers<ContextType>;
  ApiAccessListEdge?: ApiAccessListEdgeResolvers<ContextType>;
  ApiAccessListEntry?: ApiAccessListEntryResolvers<ContextType>;
  ApiCredential?: ApiCredentialResolvers<ContextType>;
  ApiKey?: ApiKeyResolvers<ContextType>;
  ApiKeyConnection?: ApiKeyConnectionResolvers<ContextType>;
  ApiKeyEdge?: ApiKeyEdgeResolvers<ContextType>;
  ApiKeyProjectAssignment?: ApiKeyProjectAssignmentResolvers<ContextType>;
  AssignApiKeyToProjectPayload?: AssignApiKeyToProjectPayloadResolvers<ContextType>;
  CreateApiKeyPayload?: CreateApiKeyPayloadResolvers<ContextType>;
  CreateOrganizationPayload?: CreateOrganizationPayloadResolvers<ContextType>;
  CreateProjectApiKeyPayload?: CreateProjectApiKeyPayloadResolvers<ContextType>;
  CreateProjectPayload?: CreateProjectPayloadResolvers<ContextType>;
  CustomSessionTimeouts?: CustomSessionTimeoutsResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  DeleteApiKeyPayload?: DeleteApiKeyPayloadResolvers<ContextType>;
  DeleteOrganizationPayload?: DeleteOrganizationPayloadResolvers<ContextType>;
  DeleteProjectPayload?: DeleteProjectPayloadResolvers<ContextType>;
  GrantProgrammaticAccessPayload?: GrantProgrammaticAccessPayloadResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  MutationError?: MutationErrorResolvers<ContextType>;
  MutationWarning?: MutationWarningResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  Organization?: OrganizationResolvers<ContextType>;
  OrganizationConnection?: OrganizationConnectionResolvers<ContextType>;
  OrganizationEdge?: OrganizationEdgeResolvers<ContextType>;
  OrganizationRoleAssignment?: OrganizationRoleAssignmentResolvers<ContextType>;
  OrganizationSettings?: OrganizationSettingsResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Principal?: PrincipalResolvers<ContextType>;
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
  RemoveApiKeyAccessListEntryPayload?: RemoveApiKeyAccessListEntryPayloadResolvers<ContextType>;
  RemoveApiKeyFromProjectPayload?: RemoveApiKeyFromProjectPayloadResolvers<ContextType>;
  RemoveProjectAccessListEntryPayload?: RemoveProjectAccessListEntryPayloadResolvers<ContextType>;
  ResetProjectLimitPayload?: ResetProjectLimitPayloadResolvers<ContextType>;
  RoleAssignment?: RoleAssignmentResolvers<ContextType>;
  SafeInt?: GraphQLScalarType;
  SetProjectLimitPayload?: SetProjectLimitPayloadResolvers<ContextType>;
  Tag?: TagResolvers<ContextType>;
  UpdateApiKeyPayload?: UpdateApiKeyPayloadResolvers<ContextType>;
  UpdateOrganizationPayload?: UpdateOrganizationPayloadResolvers<ContextType>;
  UpdateOrganizationSettingsPayload?: UpdateOrganizationSettingsPayloadResolvers<ContextType>;
  UpdateProjectApiKeyRolesPayload?: UpdateProjectApiKeyRolesPayloadResolvers<ContextType>;
  UpdateProjectPayload?: UpdateProjectPayloadResolvers<ContextType>;
  UpdateProjectSettingsPayload?: UpdateProjectSettingsPayloadResolvers<ContextType>;
  Viewer?: ViewerResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = GraphContext> = {
  atlasCalls?: AtlasCallsDirectiveResolver<any, any, ContextType>;
  defer?: DeferDirectiveResolver<any, any, ContextType>;
  stream?: StreamDirectiveResolver<any, any, ContextType>;
};
