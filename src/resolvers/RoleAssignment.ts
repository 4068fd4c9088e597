import type { RoleAssignmentResolvers } from '../generated/resolvers.ts';

export const RoleAssignment: RoleAssignmentResolvers = {
  __resolveType: ({ projectId }) => (projectId === null ? 'OrganizationRoleAssignment' : 'ProjectRoleAssignment'),
};
