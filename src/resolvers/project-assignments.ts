import type { Resolvers } from '../generated/resolvers.ts';
import { getRoleProject } from './look-ahead/known.ts';

type Assigned = 'ServiceAccountProjectAssignment' | 'UserProjectAssignment' | 'TeamProjectAssignment';

/** Roles in projects: the project is read only where more than its id is selected. */
export const projectAssignments: Pick<Resolvers, Assigned> = {
  ServiceAccountProjectAssignment: {
    project: ({ projectId }, _args, context, info) => getRoleProject(projectId, context, info),
  },
  UserProjectAssignment: {
    project: ({ projectId }, _args, context, info) => getRoleProject(projectId, context, info),
  },
  TeamProjectAssignment: {
    project: ({ projectId }, _args, context, info) => getRoleProject(projectId, context, info),
  },
};
