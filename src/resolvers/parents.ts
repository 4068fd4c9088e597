import type {
  ApiKeyAccessListEntry,
  KnownApiKey,
  Organization,
  ProjectAccessListEntry,
} from '../datasources/models.ts';

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

export type AccessListEntryParent = ApiKeyAccessListEntry | ProjectAccessListEntry;
