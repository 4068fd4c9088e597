import type { QueryResolvers } from '../generated/resolvers.ts';
import { badInput, readId } from './connections/arguments.ts';
import { toConnection } from './connections/connection.ts';
import { expectApiKey, expectOrganization, expectProject } from './look-ahead/look-ahead.ts';
import { fieldsToLookAhead } from './look-ahead/selection.ts';

export const Query: QueryResolvers = {
  viewer: (_root, _args, { datasources }) => datasources.viewers.get(),

  organization(_root, args, { datasources }, info) {
    const id = readId(args.id, 'id');
    expectOrganization(id, fieldsToLookAhead(info), datasources);
    return datasources.organizations.find(id);
  },

  organizations: (_root, args, { datasources }) =>
    toConnection(args, (window) => datasources.organizations.list(window, args.name ?? undefined)),

  project(_root, args, { datasources }, info) {
    const id = readId(args.id, 'id');
    expectProject(id, fieldsToLookAhead(info), datasources);
    return datasources.projects.find(id);
  },

  projectByName(_root, { name }, { datasources }) {
    if (name === '' || name.length > 64) throw badInput('"name" takes 1 to 64 characters.');
    return datasources.projects.findByName(name);
  },

  projects: (_root, args, { datasources }) => toConnection(args, (window) => datasources.projects.list(window)),

  apiKey(_root, args, { datasources }, info) {
    const key = { organizationId: readId(args.organizationId, 'organizationId'), id: readId(args.id, 'id') };
    expectApiKey(key, fieldsToLookAhead(info), datasources);
    return datasources.apiKeys.find(key.organizationId, key.id);
  },
};
