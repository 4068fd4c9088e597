import type { ProjectAccessListEntryResolvers } from '../generated/resolvers.ts';

export const ProjectAccessListEntry: ProjectAccessListEntryResolvers = {
  status: (entry, _args, { datasources }) => datasources.projectAccessLists.getStatus(entry),
};
