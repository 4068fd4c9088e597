import { projectsOf, rolesInProject } from '../datasources/api-keys.ts';
import type { ApiKeyResolvers } from '../generated/resolvers.ts';
import { readId } from './connections/arguments.ts';
import { toConnection } from './connections/connection.ts';
import { findOrganization } from './look-ahead/known.ts';

export const ApiKey: ApiKeyResolvers = {
  __resolveReference: ({ organizationId, id }, { datasources }) =>
    datasources.apiKeys.find(readId(organizationId, 'organizationId'), readId(id, 'id')),

  organization: ({ organizationId }, _args, context, info) => findOrganization(organizationId, context, info),

  projectAssignments: (key) =>
    projectsOf(key).map((projectId) => ({ projectId, roles: rolesInProject(key, projectId) })),

  accessList: (key, args, { datasources }) =>
    toConnection(args, (window) => datasources.apiKeyAccessLists.list(key, window)),

  accessListEntry: (key, { entry }, { datasources }) => datasources.apiKeyAccessLists.find(key, entry),

  async apiAccess(key, _args, { datasources }) {
    if (await datasources.apiKeyAccessLists.hasEntries(key)) return 'LISTED_ADDRESSES';
    const { apiAccessListRequired } = await datasources.organizations.getSettings(key.organizationId);
    return apiAccessListRequired ? 'BLOCKED' : 'ANY_ADDRESS';
  },
};
