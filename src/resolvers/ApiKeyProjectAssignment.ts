import type { ApiKeyProjectAssignmentResolvers } from '../generated/resolvers.ts';
import { getRoleProject } from './look-ahead/known.ts';

export const ApiKeyProjectAssignment: ApiKeyProjectAssignmentResolvers = {
  project: ({ projectId }, _args, context, info) => getRoleProject(projectId, context, info),
};
