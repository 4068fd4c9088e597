import type { ProjectLimitResolvers } from '../generated/resolvers.ts';
import { toGlobalId } from './node/global-id.ts';

export const ProjectLimit: ProjectLimitResolvers = {
  id: ({ projectId, name }) => toGlobalId(['ProjectLimit', projectId, name]),
  value: ({ value }) => toSafeInt(value),
  currentUsage: ({ currentUsage }) => toSafeInt(currentUsage),
  defaultLimit: ({ defaultLimit }) => toSafeInt(defaultLimit),
  maximumLimit: ({ maximumLimit }) => toSafeInt(maximumLimit),
};

/** Atlas's limits have 64 bits. Beyond 2^53 JSON's numbers are no longer exact: no number is better than a wrong one. */
function toSafeInt(value: number | null): number | null {
  return Number.isSafeInteger(value) ? value : null;
}
