import type { KnownApiKey } from '../datasources/models.ts';
import type { ProjectResolvers } from '../generated/resolvers.ts';
import { readId } from './connections/arguments.ts';
import { toConnection, toConnectionWithEdges } from './connections/connection.ts';
import { findOrganization } from './look-ahead/known.ts';
import type { ProjectApiKeyEdgeParent } from './parents.ts';

export const Project: ProjectResolvers = {
  __resolveReference: ({ id }, { datasources }) => datasources.projects.find(readId(id, 'id')),

  organization: ({ organizationId }, _args, context, info) => findOrganization(organizationId, context, info),

  settings: ({ id }, _args, { datasources }) => datasources.projects.getSettings(id),

  limits: ({ id }, _args, { datasources }) => datasources.projects.listLimits(id),

  apiKeys: (project, args, { datasources }) =>
    toConnectionWithEdges<KnownApiKey, ProjectApiKeyEdgeParent>(
      args,
      (window) => datasources.apiKeys.listOfProject(project, window),
      (edge) => ({ ...edge, projectId: project.id }),
    ),

  accessList: ({ id }, args, { datasources }) =>
    toConnection(args, (window) => datasources.projectAccessLists.list(id, window)),

  accessListEntry: ({ id }, { entry }, { datasources }) => datasources.projectAccessLists.find(id, entry),
};
