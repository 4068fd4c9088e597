import type { QueryResolvers } from '../generated/resolvers.ts';
import { badInput, readClientId, readId, readName } from './connections/arguments.ts';
import { toConnection } from './connections/connection.ts';
import { reportFailures, reportingFailures } from './errors/partial-failures.ts';
import {
  prefetchApiKey,
  prefetchOrganization,
  prefetchOrganizations,
  prefetchProject,
  prefetchProjects,
} from './look-ahead/look-ahead.ts';
import { fieldsToLookAhead } from './look-ahead/selection.ts';
import { findNode } from './node/find-node.ts';

export const Query: QueryResolvers = {
  async viewer(_root, _args, { datasources }) {
    const { viewers, failures } = await datasources.viewers.list();
    const count = viewers.length + failures.length;
    if (count > 1) throw badInput(`This gateway acts with ${count} credentials, not one: ask for "viewers".`);
    if (failures[0] !== undefined) throw failures[0].error;
    return viewers[0] ?? null;
  },

  async viewers(_root, _args, context, info) {
    const { viewers, failures } = await context.datasources.viewers.list();
    reportFailures(failures, context, info);
    return viewers;
  },

  organization(_root, args, { datasources }, info) {
    const id = readId(args.id, 'id');
    prefetchOrganization(id, fieldsToLookAhead(info), datasources);
    return datasources.organizations.find(id);
  },

  organizations(_root, args, context, info) {
    prefetchOrganizations({ name: 'organizations', args, fields: fieldsToLookAhead(info) }, context.datasources);
    return toConnection(args, (window) =>
      reportingFailures(context.datasources.organizations.list(window, args.name ?? undefined), context, info),
    );
  },

  project(_root, args, { datasources }, info) {
    const id = readId(args.id, 'id');
    prefetchProject(id, fieldsToLookAhead(info), datasources);
    return datasources.projects.find(id);
  },

  node: (_root, { id }, context, info) => findNode(id, context, info),

  projectByName: (_root, { name }, { datasources }) => datasources.projects.findByName(readName(name)),

  serviceAccount: (_root, args, { datasources }) =>
    datasources.serviceAccounts.find(readId(args.organizationId, 'organizationId'), readClientId(args.id, 'id')),

  organizationUser: (_root, args, { datasources }) =>
    datasources.users.find(readId(args.organizationId, 'organizationId'), readId(args.id, 'id')),

  team: (_root, args, { datasources }) =>
    datasources.teams.find(readId(args.organizationId, 'organizationId'), readId(args.id, 'id')),

  projects(_root, args, context, info) {
    prefetchProjects({ name: 'projects', args, fields: fieldsToLookAhead(info) }, context.datasources);
    return toConnection(args, (window) => reportingFailures(context.datasources.projects.list(window), context, info));
  },

  apiKey(_root, args, { datasources }, info) {
    const key = { organizationId: readId(args.organizationId, 'organizationId'), id: readId(args.id, 'id') };
    prefetchApiKey(key, fieldsToLookAhead(info), datasources);
    return datasources.apiKeys.find(key.organizationId, key.id);
  },
};
