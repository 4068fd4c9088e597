import type { OrganizationUser as User } from '../datasources/models.ts';
import type { OrganizationUserResolvers } from '../generated/resolvers.ts';
import { readId } from './connections/arguments.ts';
import { findOrganization } from './look-ahead/known.ts';

export const OrganizationUser: OrganizationUserResolvers = {
  __resolveReference: ({ organizationId, id }, { datasources }) =>
    datasources.users.find(readId(organizationId, 'organizationId'), readId(id, 'id')),

  displayName: ({ profile, username }) => (profile === null ? username : `${profile.firstName} ${profile.lastName}`),
  organization: ({ organizationId }, _args, context, info) => findOrganization(organizationId, context, info),

  async roles(user, _args, { datasources }) {
    const { organizationId } = user;
    const { organizationRoles, projects } = await datasources.users.getMemberships(user);
    return [
      ...organizationRoles.map((role) => ({ role, organizationId, projectId: null })),
      ...projects.flatMap(({ projectId, roles }) => roles.map((role) => ({ role, organizationId, projectId }))),
    ];
  },

  projectAssignments: async (user, _args, { datasources }) => (await datasources.users.getMemberships(user)).projects,

  async teams(user, _args, { datasources }) {
    const { teamIds } = await datasources.users.getMemberships(user);
    if (teamIds.length === 0) return [];
    const teams = await datasources.teams.listOfOrganization(user.organizationId);
    return teams.filter(({ id }) => teamIds.includes(id)).sort((one, other) => (one.name < other.name ? -1 : 1));
  },

  organizationOwner: async (user, _args, { datasources }) =>
    (await datasources.users.getMemberships(user)).organizationRoles.includes('ORG_OWNER'),
};

/** Order of lists of people. */
export function byUsername(one: User, other: User): number {
  return one.username < other.username ? -1 : one.username > other.username ? 1 : 0;
}
