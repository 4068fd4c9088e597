import type { ProjectRoleAssignmentResolvers } from '../generated/resolvers.ts';
import { getRoleProject } from './look-ahead/known.ts';

export const ProjectRoleAssignment: ProjectRoleAssignmentResolvers = {
  project: ({ projectId }, _args, context, info) =>
    projectId === null ? null : getRoleProject(projectId, context, info),
};
