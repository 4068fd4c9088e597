import type { ProjectLimitResolvers } from '../generated/resolvers.ts';

export const ProjectLimit: ProjectLimitResolvers = {
  value: ({ value }) => toInt(value),
  currentUsage: ({ currentUsage }) => toInt(currentUsage),
  defaultLimit: ({ defaultLimit }) => toInt(defaultLimit),
  maximumLimit: ({ maximumLimit }) => toInt(maximumLimit),
  exactValue: ({ value }) => toSafeInt(value),
  exactCurrentUsage: ({ currentUsage }) => toSafeInt(currentUsage),
};

/** Atlas's limits have 64 bits, GraphQL's Int has 32: what does not fit is null here, and whole in the exact fields. */
function toInt(value: number | null): number | null {
  return value !== null && Math.abs(value) <= 2_147_483_647 ? value : null;
}

/** Beyond 2^53 JSON's numbers are no longer exact: no number is better than one that is a little off. */
function toSafeInt(value: number | null): number | null {
  return Number.isSafeInteger(value) ? value : null;
}
