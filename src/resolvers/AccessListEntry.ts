import type { AccessListEntryResolvers } from '../generated/resolvers.ts';

export const AccessListEntry: AccessListEntryResolvers = {
  __resolveType: (entry) => ('projectId' in entry ? 'ProjectAccessListEntry' : 'ApiAccessListEntry'),
};
