import { projectsOf, rolesInProject } from '../datasources/api-keys.ts';
import type { ApiKeyResolvers } from '../generated/resolvers.ts';
import { apiCredential } from './api-credential.ts';
import { readId } from './connections/arguments.ts';
import { isAssigned, isOrganizationOwner, isProjectOwner } from './insights/keys.ts';
import { findOrganization } from './look-ahead/known.ts';

export const ApiKey: ApiKeyResolvers = {
  __resolveReference: ({ organizationId, id }, { datasources }) =>
    datasources.apiKeys.find(readId(organizationId, 'organizationId'), readId(id, 'id')),

  organization: ({ organizationId }, _args, context, info) => findOrganization(organizationId, context, info),

  projectAssignments: (key) =>
    projectsOf(key).map((projectId) => ({ projectId, roles: rolesInProject(key, projectId) })),

  displayName: (key) => ('description' in key ? `${key.description} (${key.publicKey})` : key.publicKey),
  organizationOwner: isOrganizationOwner,
  projectOwner: isProjectOwner,
  assigned: isAssigned,

  ...apiCredential,
};
