import type { OrganizationRoleAssignmentResolvers } from '../generated/resolvers.ts';
import { findOrganization } from './look-ahead/known.ts';

export const OrganizationRoleAssignment: OrganizationRoleAssignmentResolvers = {
  organization: ({ organizationId }, _args, context, info) => findOrganization(organizationId, context, info),
};
