import type { AccessListEntryResolvers } from '../generated/resolvers.ts';

export const AccessListEntry: AccessListEntryResolvers = {
  __resolveType: (entry) => ('owner' in entry ? 'ApiAccessListEntry' : 'ProjectAccessListEntry'),
};
