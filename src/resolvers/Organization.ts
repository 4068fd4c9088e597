import type { OrganizationUser } from '../datasources/models.ts';
import type { OrganizationResolvers } from '../generated/resolvers.ts';
import { readClientId, readId, readName } from './connections/arguments.ts';
import { toConnection, toWholeConnection } from './connections/connection.ts';
import { ALL_READ, prefetchBelowProjects } from './look-ahead/look-ahead.ts';
import { fieldsToLookAhead } from './look-ahead/selection.ts';
import { byUsername } from './OrganizationUser.ts';

export const Organization: OrganizationResolvers = {
  __resolveReference: ({ id }, { datasources }) => datasources.organizations.find(readId(id, 'id')),

  settings: ({ id }, _args, { datasources }) => datasources.organizations.getSettings(id),

  projects({ id }, args, { datasources }, info) {
    const selected = { name: 'projects', args, fields: fieldsToLookAhead(info) };
    prefetchBelowProjects(id, selected, datasources, ALL_READ);
    return toConnection(args, (window) => datasources.projects.listOfOrganization(id, window, args.name ?? undefined));
  },

  async project({ id }, args, { datasources }) {
    const project = await datasources.projects.find(readId(args.id, 'id'));
    return project?.organizationId === id ? project : null;
  },

  apiKeys: ({ id }, args, { datasources }) =>
    toConnection(args, (window) => datasources.apiKeys.listOfOrganization(id, window)),

  serviceAccounts: ({ id }, args, { datasources }) => {
    const { includeSystemManaged } = args;
    return toWholeConnection(
      args,
      () => datasources.serviceAccounts.listOfOrganization(id, includeSystemManaged ?? false),
      includeSystemManaged ? { includeSystemManaged } : {},
    );
  },

  serviceAccount: ({ id }, args, { datasources }) => datasources.serviceAccounts.find(id, readClientId(args.id, 'id')),

  users({ id }, args, { datasources }) {
    const { statuses, username, role } = args;
    const fits = (user: OrganizationUser) => role == null || user.memberships?.organizationRoles.includes(role);
    return toWholeConnection(
      args,
      async () => {
        const users = await datasources.users.listOfOrganization(id, { statuses, username });
        return users.filter(fits).sort(byUsername);
      },
      { statuses, username, role },
    );
  },

  user: ({ id }, args, { datasources }) => datasources.users.find(id, readId(args.id, 'id')),

  teams: ({ id }, args, { datasources }) => toWholeConnection(args, () => datasources.teams.listOfOrganization(id)),

  team: ({ id }, args, { datasources }) => datasources.teams.find(id, readId(args.id, 'id')),

  teamByName: ({ id }, { name }, { datasources }) => datasources.teams.findByName(id, readName(name)),

  rateLimits: ({ id }, _args, { datasources }) => datasources.rateLimits.list({ orgId: id }),

  apiKey: ({ id }, args, { datasources }) => datasources.apiKeys.find(id, readId(args.id, 'id')),
};
