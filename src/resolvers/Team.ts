import type { Datasources } from '../datasources/index.ts';
import type { TeamResolvers } from '../generated/resolvers.ts';
import { badInput, readId } from './connections/arguments.ts';
import { toWholeConnection } from './connections/connection.ts';
import { findOrganization } from './look-ahead/known.ts';
import { byUsername } from './OrganizationUser.ts';
import type { TeamParent } from './parents.ts';

/** For each project a call: a page of projects is as much as is asked for. */
const MOST_PROJECTS = 500;

export const Team: TeamResolvers = {
  __resolveReference: ({ organizationId, id }, { datasources }) =>
    datasources.teams.find(readId(organizationId, 'organizationId'), readId(id, 'id')),

  name: (team, _args, { datasources }) => getName(team, datasources),
  displayName: (team, _args, { datasources }) => getName(team, datasources),
  organization: ({ organizationId }, _args, context, info) => findOrganization(organizationId, context, info),

  members: (team, args, { datasources }) =>
    toWholeConnection(args, async () => [...(await datasources.users.listOfTeam(team))].sort(byUsername)),

  async projectAssignments({ id, organizationId }, _args, { datasources }) {
    const window = { offset: 0, first: MOST_PROJECTS };
    const { items, totalCount } = await datasources.projects.listOfOrganization(organizationId, window);
    if (totalCount > MOST_PROJECTS) {
      throw badInput(
        `The organization has ${totalCount} projects, and each takes a call: ask Project.teams for those you need.`,
      );
    }
    const teams = await Promise.all(items.map((project) => datasources.teams.listOfProject(project)));
    return items
      .flatMap((project, index) => {
        const held = teams[index]?.find(({ teamId }) => teamId === id);
        return held === undefined ? [] : [{ projectId: project.id, roles: held.roles }];
      })
      .sort((one, other) => (one.projectId < other.projectId ? -1 : 1));
  },
};

/** A team that a project tells of has no name there: its organization's list has. */
async function getName(team: TeamParent, { teams }: Datasources): Promise<string> {
  if ('name' in team) return team.name;
  const listed = (await teams.listOfOrganization(team.organizationId)).find(({ id }) => id === team.id);
  if (listed === undefined) throw badInput(`The team ${team.id} is gone from its organization meanwhile.`);
  return listed.name;
}
