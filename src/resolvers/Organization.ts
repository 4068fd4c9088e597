import type { OrganizationResolvers } from '../generated/resolvers.ts';
import { readId } from './connections/arguments.ts';
import { toConnection } from './connections/connection.ts';
import { prefetchKeysOfProjects } from './look-ahead/look-ahead.ts';
import { fieldsToLookAhead } from './look-ahead/selection.ts';

export const Organization: OrganizationResolvers = {
  __resolveReference: ({ id }, { datasources }) => datasources.organizations.find(readId(id, 'id')),

  settings: ({ id }, _args, { datasources }) => datasources.organizations.getSettings(id),

  projects({ id }, args, { datasources }, info) {
    prefetchKeysOfProjects(id, { name: 'projects', args, fields: fieldsToLookAhead(info) }, datasources);
    return toConnection(args, (window) => datasources.projects.listOfOrganization(id, window, args.name ?? undefined));
  },

  async project({ id }, args, { datasources }) {
    const project = await datasources.projects.find(readId(args.id, 'id'));
    return project?.organizationId === id ? project : null;
  },

  apiKeys: ({ id }, args, { datasources }) =>
    toConnection(args, (window) => datasources.apiKeys.listOfOrganization(id, window)),

  apiKey: ({ id }, args, { datasources }) => datasources.apiKeys.find(id, readId(args.id, 'id')),
};
