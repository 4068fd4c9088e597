import type { ProjectRef } from './api-keys.ts';
import type { AtlasClient } from './atlas/client.ts';
import type { Team } from './models.ts';
import { Once } from './once.ts';
import { getTeam, getTeamByName, listProjectTeams, listTeams } from './operations/teams.ts';
import { type AtlasPage, LARGEST_PAGE, pageReader, readRest, toQuery } from './paging.ts';
import { readString, readTexts, toWire, type Wire } from './read.ts';
import { findOrNull } from './read-many.ts';
import { WholeLists } from './whole-lists.ts';

/** A team in a project: Atlas tells no more of it there than its id. */
export interface TeamRoles {
  teamId: string;
  roles: readonly string[];
}

/** Teams. Made once per request: what it has read, it remembers until the request ends. */
export function createTeams(atlas: AtlasClient) {
  const teams = new WholeLists<Team>(
    {
      readPage: async (orgId, page) => toTeams(await atlas.get(listTeams, { orgId }, toQuery(page)), page, orgId),
      findOne: async (orgId, teamId) => toTeam(toWire(await atlas.get(getTeam, { orgId, teamId })), orgId),
    },
    atlas,
  );
  const ofProject = new Once<readonly TeamRoles[]>();

  return {
    /** Null when the organization has none with this id. */
    find: (organizationId: string, id: string) => teams.findOne(organizationId, id),
    /** Null when there is none with exactly this name. */
    findByName: (orgId: string, teamName: string): Promise<Team | null> =>
      findOrNull(atlas.get(getTeamByName, { orgId, teamName }).then((body) => toTeam(toWire(body), orgId))),
    /** All of an organization, in Atlas's order; one page holds them. */
    listOfOrganization: (orgId: string) => teams.read(orgId),
    /** One call for each project: no list of Atlas answers for several. */
    listOfProject: ({ id: groupId }: Pick<ProjectRef, 'id'>): Promise<readonly TeamRoles[]> =>
      ofProject.read(groupId, async () => {
        const readPage = async (page: AtlasPage) =>
          toTeamRoles(await atlas.get(listProjectTeams, { groupId }, toQuery(page)), page);
        return readRest(await readPage({ pageNum: 1, itemsPerPage: LARGEST_PAGE }), readPage, atlas);
      }),
    forget() {
      teams.forget();
      ofProject.forget();
    },
  };
}

const toTeams = pageReader(toTeam);
export const toTeamRoles = pageReader((wire) => ({
  teamId: readString(wire, 'teamId'),
  roles: readTexts(wire, 'roleNames'),
}));

export function toTeam(team: Wire, organizationId: string): Team {
  return { id: readString(team, 'id'), organizationId, name: readString(team, 'name') };
}
