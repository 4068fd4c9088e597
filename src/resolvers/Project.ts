import { rolesInProject } from '../datasources/api-keys.ts';
import type { KnownApiKey } from '../datasources/models.ts';
import type { ProjectResolvers } from '../generated/resolvers.ts';
import { readId } from './connections/arguments.ts';
import {
  plainEdge,
  toConnection,
  toConnectionWithEdges,
  toFilteredConnection,
  toHolderConnection,
} from './connections/connection.ts';
import { toFilterMark } from './connections/cursor.ts';
import { coverInternet } from './insights/blocks.ts';
import { toEntryTest } from './insights/entry-filter.ts';
import { findOrganization } from './look-ahead/known.ts';
import { byUsername } from './OrganizationUser.ts';
import type { ProjectApiKeyEdgeParent, TeamParent } from './parents.ts';
import { listPrincipals } from './principals/list-principals.ts';

export const Project: ProjectResolvers = {
  __resolveReference: ({ id }, { datasources }) => datasources.projects.find(readId(id, 'id')),

  organization: ({ organizationId }, _args, context, info) => findOrganization(organizationId, context, info),

  settings: ({ id }, _args, { datasources }) => datasources.projects.getSettings(id),

  limits: ({ id }, _args, { datasources }) => datasources.projects.listLimits(id),

  apiKeys(project, args, { datasources }) {
    const { role } = args;
    if (role != null) {
      return toFilteredConnection<KnownApiKey, ProjectApiKeyEdgeParent>(
        args,
        { role },
        async () => {
          const keys = await datasources.apiKeys.listWholeOfProject(project);
          return keys.filter((key) => rolesInProject(key, project.id).includes(role));
        },
        (edge) => ({ ...edge, projectId: project.id }),
      );
    }
    return toConnectionWithEdges<KnownApiKey, ProjectApiKeyEdgeParent>(
      args,
      (window) => datasources.apiKeys.listOfProject(project, window),
      (edge) => ({ ...edge, projectId: project.id }),
    );
  },

  accessList({ id }, args, { datasources }) {
    const { filter } = args;
    if (toFilterMark(filter) === '') {
      return toConnection(args, (window) => datasources.projectAccessLists.list(id, window));
    }
    const fits = toEntryTest(filter ?? {});
    return toFilteredConnection(
      args,
      filter,
      async () => (await datasources.projectAccessLists.listWhole(id)).filter(fits),
      plainEdge,
    );
  },

  serviceAccounts: (project, args, { datasources }) =>
    toHolderConnection(args, () => datasources.serviceAccounts.listOfProject(project)),

  users: (project, args, { datasources }) =>
    toHolderConnection(
      args,
      async () => {
        const users = await datasources.users.listOfProject(project, args.statuses);
        return [...users].sort((one, other) => byUsername(one.node, other.node));
      },
      { statuses: args.statuses },
    ),

  teams: ({ id, organizationId }, args, { datasources }) =>
    toHolderConnection<TeamParent>(args, async () => {
      const teams = await datasources.teams.listOfProject({ id });
      return teams.map(({ teamId, roles }) => ({ node: { id: teamId, organizationId }, roles }));
    }),

  principals: (project, args, { datasources }) => listPrincipals(project, args, datasources),

  clusterAddresses: ({ id }, _args, { datasources }) => datasources.clusterAddresses.list(id),

  rateLimits: ({ id }, _args, { datasources }) => datasources.rateLimits.list({ groupId: id }),

  openToInternet: async ({ id }, _args, { datasources }) =>
    coverInternet(await datasources.projectAccessLists.listWhole(id)),

  accessListEntry: ({ id }, { entry }, { datasources }) => datasources.projectAccessLists.find(id, entry),
};
