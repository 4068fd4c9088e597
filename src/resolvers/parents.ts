import type { CreatedApiKey } from '../datasources/changes/api-keys.ts';
import type { CreatedSecret, CreatedServiceAccount } from '../datasources/changes/service-accounts.ts';
import type {
  ApiAccessListEntry,
  KnownApiKey,
  Organization,
  OrganizationSettings,
  OrganizationUser,
  Project,
  ProjectAccessListEntry,
  ProjectLimit,
  ProjectSettings,
  ServiceAccount,
  ServiceAccountSecret,
  Team,
} from '../datasources/models.ts';
import type { MutationError, PageInfo, ProjectAccessSource, UnreadPrincipals } from '../generated/resolvers.ts';

/*
 * Parents of resolvers that are not simply a model of the data sources. codegen.ts says which type has which parent.
 */

/** Its id alone where an operation selects nothing else of it. */
export type OrganizationParent = Organization | Pick<Organization, 'id'>;

/** A key with the project that lists it. */
export interface ProjectApiKeyEdgeParent {
  cursor: string;
  node: KnownApiKey;
  projectId: string;
}

export interface ApiKeyProjectAssignmentParent {
  projectId: string;
  roles: string[];
}

export type AccessListEntryParent = ApiAccessListEntry | ProjectAccessListEntry;

export type ApiCredentialParent = KnownApiKey | ServiceAccount;

/** Without its name where a project tells of the team: it knows the id alone. */
export type TeamParent = Team | Omit<Team, 'name'>;

export type PrincipalParent = ApiCredentialParent | OrganizationUser | TeamParent;

/** A page of principals, and what could not be read of them. */
export interface ProjectPrincipalConnectionParent {
  readonly edges: readonly ProjectPrincipalEdge[];
  readonly nodes: readonly PrincipalParent[];
  readonly pageInfo: PageInfo;
  readonly totalCount: number;
  readonly unread: readonly UnreadPrincipals[];
}

/** Roles in a project, and where they come from. */
export interface ProjectPrincipalEdge {
  cursor: string;
  node: PrincipalParent;
  roles: readonly string[];
  owner: boolean;
  grants: readonly Grant[];
}

export interface Grant {
  source: ProjectAccessSource;
  roles: readonly string[];
  team: TeamParent | null;
}

/** Whatever has an id. */
export type NodeParent =
  | PrincipalParent
  | AccessListEntryParent
  | Organization
  | OrganizationSettings
  | Project
  | ProjectSettings
  | ProjectLimit
  | ServiceAccountSecret;

/** Payloads say what they are about; what else is selected of it is read then. Only `errors` is there after a refusal. */
interface ChangeParent {
  errors: MutationError[];
}

export interface OrganizationChangeParent extends ChangeParent {
  organizationId?: string;
}

export interface ProjectChangeParent extends ChangeParent {
  projectId?: string;
}

export interface ProjectKeyChangeParent extends ProjectChangeParent {
  apiKeyId?: string;
}

export interface ProjectKeyRolesParent extends ProjectChangeParent {
  apiKey?: KnownApiKey;
}

export interface ApiKeyChangeParent extends OrganizationChangeParent {
  apiKeyId?: string;
}

export interface ApiKeyCreationParent extends ChangeParent {
  created?: CreatedApiKey | null;
}

export interface ApiKeyRotationParent extends ApiKeyCreationParent {
  previous?: KnownApiKey | null;
  deletedId?: string | null;
}

export interface ServiceAccountCreationParent extends ProjectChangeParent {
  made?: CreatedServiceAccount;
  /** Null where Atlas's answer cannot be read but for the secret in it. */
  roles?: readonly string[] | null;
}

export interface ServiceAccountRolesParent extends ProjectChangeParent {
  serviceAccount?: ServiceAccount;
  roles?: readonly string[];
}

/** Of one account: read again where it is selected. */
export interface ServiceAccountChangeParent extends OrganizationChangeParent {
  serviceAccountId?: string;
}

export interface SecretCreationParent extends ServiceAccountChangeParent {
  made?: CreatedSecret | null;
}

export interface UserRolesParent extends ProjectChangeParent {
  user?: OrganizationUser | null;
  roles?: readonly string[] | null;
}

export interface TeamRolesParent extends ProjectChangeParent {
  team?: TeamParent;
  roles?: readonly string[];
}
