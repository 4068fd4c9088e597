import type { CreatedApiKey } from '../datasources/changes/api-keys.ts';
import type {
  ApiAccessListEntry,
  KnownApiKey,
  Organization,
  OrganizationSettings,
  Project,
  ProjectAccessListEntry,
  ProjectLimit,
  ProjectSettings,
} from '../datasources/models.ts';
import type { MutationError } from '../generated/resolvers.ts';

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

export type ApiCredentialParent = KnownApiKey;

export type PrincipalParent = ApiCredentialParent;

/** Whatever has an id. */
export type NodeParent =
  | PrincipalParent
  | AccessListEntryParent
  | Organization
  | OrganizationSettings
  | Project
  | ProjectSettings
  | ProjectLimit;

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
