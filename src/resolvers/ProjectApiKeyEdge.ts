import { rolesInProject } from '../datasources/api-keys.ts';
import type { ProjectApiKeyEdgeResolvers } from '../generated/resolvers.ts';

export const ProjectApiKeyEdge: ProjectApiKeyEdgeResolvers = {
  roles: ({ node, projectId }) => rolesInProject(node, projectId),
};
