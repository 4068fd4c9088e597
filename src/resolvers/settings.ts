import type { Resolvers } from '../generated/resolvers.ts';
import { toGlobalId } from './node/global-id.ts';

/** Settings have no id in Atlas; those of two objects would be one and the same to a cache. */
export const settings: Pick<Resolvers, 'OrganizationSettings' | 'ProjectSettings'> = {
  OrganizationSettings: { id: ({ organizationId }) => toGlobalId(['OrganizationSettings', organizationId]) },
  ProjectSettings: { id: ({ projectId }) => toGlobalId(['ProjectSettings', projectId]) },
};
