import { readArray, readObject, readText } from '../../http/body.ts';
import { list, type Operation, type SandboxRequest } from '../../http/operation.ts';
import { missingAttribute } from '../../http/problem.ts';
import type { Team, User } from '../../state/model.ts';
import { organizationIdOf } from '../users/user-changes.ts';
import { checkCount, emptyTeam, noTeamName, noUsername, teamAssigned, teamNameTaken } from '../users/user-problems.ts';
import { getTeam, readTeamName, toTeam } from './team-changes.ts';

const PATH = '/orgs/{orgId}/teams';
const MEMBER = { needs: ['ORG_MEMBER'], bucket: 'organizationTeams' } as const;
const OWNER = { needs: ['ORG_OWNER'], bucket: 'organizationTeams' } as const;

export const organizationTeams: Operation[] = [
  {
    ...MEMBER,
    method: 'GET',
    path: PATH,
    status: 200,
    handle: (request) => list(request.store.teamsOf(organizationIdOf(request)), (team) => toTeam(request, team)),
  },
  {
    ...OWNER,
    method: 'POST',
    path: PATH,
    status: 201, // not 200 (recorded)
    // Without the prefix of the API (recorded).
    location: ({ baseUrl, path }, team) => `${baseUrl}${path}/${(team as Team).id}`, // what create returns has it
    handle: create,
  },
  {
    ...MEMBER,
    method: 'GET',
    path: `${PATH}/byName/{teamName}`,
    status: 200,
    handle(request) {
      const { teamName = '' } = request.params;
      const team = request.store.teamsOf(organizationIdOf(request)).find(({ name }) => name === teamName);
      if (team === undefined) throw noTeamName(teamName);
      return toTeam(request, team);
    },
  },
  {
    ...MEMBER,
    method: 'GET',
    path: `${PATH}/{teamId}`,
    status: 200,
    handle: (request) => toTeam(request, getTeam(request)),
  },
  {
    ...OWNER,
    method: 'PATCH',
    path: `${PATH}/{teamId}`,
    status: 200,
    handle(request) {
      const team = getTeam(request);
      const name = readTeamName(readText(readObject(request.body, ['name']), 'name'));
      if (name !== team.name) checkIsFree(request, name);
      team.name = name;
      request.store.changed();
      return toTeam(request, team);
    },
  },
  {
    ...OWNER,
    method: 'DELETE',
    path: `${PATH}/{teamId}`,
    status: 204,
    handle(request) {
      const { store } = request;
      const team = getTeam(request);
      if (team.roles.length > 0) throw teamAssigned(team.id);
      for (const user of store.usersOf(team.orgId)) user.teamIds = user.teamIds.filter((id) => id !== team.id);
      store.teams.delete(team.id);
      store.changed();
      return undefined;
    },
  },
];

/** This one answer tells who is in the team (recorded). */
function create(request: SandboxRequest) {
  const { store } = request;
  const orgId = organizationIdOf(request);
  const fields = readObject(request.body, ['name', 'usernames']);
  const name = readTeamName(readText(fields, 'name'));
  if (fields.usernames === undefined) throw missingAttribute('usernames');
  const members = readMembers(readArray(fields.usernames), store.usersOf(orgId));
  checkIsFree(request, name);
  checkCount(members.length, 'MAX_USERS_PER_TEAM_EXCEEDED');
  checkCount(store.teamsOf(orgId).length + 1, 'MAX_TEAMS_PER_ORG_EXCEEDED');
  const team: Team = { id: store.random.id(), orgId, name, roles: [] };
  store.teams.set(team.id, team);
  for (const user of members) user.teamIds.push(team.id);
  store.changed();
  return { ...toTeam(request, team), usernames: members.map(({ username }) => username) };
}

/** Active users of the organization; that an invitation is not enough is assumed. */
function readMembers(usernames: readonly unknown[], users: readonly User[]): User[] {
  if (usernames.length === 0) throw emptyTeam();
  const members = usernames.map((username) => {
    const user = users.find((known) => known.status === 'ACTIVE' && known.username === String(username).toLowerCase());
    if (user === undefined) throw noUsername(String(username));
    return user;
  });
  return [...new Set(members)];
}

function checkIsFree(request: SandboxRequest, name: string): void {
  const teams = request.store.teamsOf(organizationIdOf(request));
  if (teams.some((team) => team.name === name)) throw teamNameTaken(name);
}
