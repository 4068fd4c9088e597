import type { AtlasClient } from '../atlas/client.ts';
import type { Team } from '../models.ts';
import * as operations from '../operations/team-changes.ts';
import { LARGEST_PAGE } from '../paging.ts';
import { toWire } from '../read.ts';
import { toTeam, toTeamRoles } from '../teams.ts';

/** Changes of teams. Every method throws AtlasError, with kind `outcome-unknown` when Atlas may have carried it out. */
export function createTeamChanges(atlas: AtlasClient) {
  const page = { pageNum: 1, itemsPerPage: LARGEST_PAGE };
  /** Atlas answers with a list of teams; the roles of one are picked out of it. */
  const pickRoles = (body: unknown, teamId: string): readonly string[] => {
    const { items, faults } = toTeamRoles(body, page);
    const found = items.find((team) => team.teamId === teamId);
    if (found === undefined && faults?.[0] !== undefined) throw faults[0].error;
    return found?.roles ?? [];
  };
  return {
    async create(organizationId: string, name: string, usernames: readonly string[]): Promise<Team> {
      const answer = await atlas.change(operations.createTeam, { orgId: organizationId }, { name, usernames });
      return toTeam(toWire(answer), organizationId);
    },
    async rename(organizationId: string, teamId: string, name: string): Promise<Team> {
      const answer = await atlas.change(operations.updateTeam, { orgId: organizationId, teamId }, { name });
      return toTeam(toWire(answer), organizationId);
    },
    remove: (organizationId: string, teamId: string) =>
      atlas.change(operations.deleteTeam, { orgId: organizationId, teamId }),
    /** The body is an array of one (specification). Gives the roles that the team has in the project now. */
    async assign(groupId: string, teamId: string, roleNames: readonly string[]): Promise<readonly string[]> {
      const body = [{ teamId, roleNames }];
      // The answer lists the project's teams, of which there are a hundred at the most: one page.
      return pickRoles(await atlas.change(operations.assignTeamToProject, { groupId }, body), teamId);
    },
    async updateInProject(groupId: string, teamId: string, roleNames: readonly string[]): Promise<readonly string[]> {
      return pickRoles(
        await atlas.change(operations.updateProjectTeamRoles, { groupId, teamId }, { teamId, roleNames }),
        teamId,
      );
    },
    removeFromProject: (groupId: string, teamId: string) =>
      atlas.change(operations.removeTeamFromProject, { groupId, teamId }),
  };
}
