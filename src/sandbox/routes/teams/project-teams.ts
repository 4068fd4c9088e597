import { rolesIn } from '../../auth/membership.ts';
import { readArray, readObject, readText } from '../../http/body.ts';
import { list, type Operation, type SandboxRequest, selfLink } from '../../http/operation.ts';
import { invalidAttribute } from '../../http/problem.ts';
import type { Project, Team } from '../../state/model.ts';
import { holdsRoleIn } from '../../state/store.ts';
import { toProjectRoles } from '../api-keys/api-key-changes.ts';
import { getProject } from '../projects/projects.ts';
import { checkCount, teamExists, teamNotInProject } from '../users/user-problems.ts';
import { isRoleIn, readNames } from '../users/user-roles.ts';
import { getTeam, getTeamOf } from './team-changes.ts';

const PATH = '/groups/{groupId}/teams';
const READER = { needs: ['GROUP_READ_ONLY'], bucket: 'projectTeams' } as const;
const MANAGER = { needs: ['GROUP_ACCESS_MANAGER'], bucket: 'projectTeams' } as const;

export const projectTeams: Operation[] = [
  { ...READER, method: 'GET', path: PATH, status: 200, handle: (request) => toList(request, teamsHere(request)) },
  {
    ...MANAGER,
    method: 'POST',
    path: PATH,
    status: 200,
    isCounted: false, // recorded
    handle: add,
  },
  {
    ...READER,
    method: 'GET',
    path: `${PATH}/{teamId}`,
    status: 200,
    handle: (request) => toTeamHere(request, getTeamHere(request)),
  },
  {
    ...MANAGER,
    method: 'PATCH',
    path: `${PATH}/{teamId}`,
    status: 200,
    isCounted: false, // recorded
    // A page with the one team is the answer (recorded).
    handle(request) {
      const team = getTeamHere(request);
      const fields = readObject(request.body, ['roleNames', 'teamId']);
      const { id } = getProject(request);
      if (fields.teamId !== undefined && fields.teamId !== team.id) throw invalidAttribute('teamId');
      const roles = toProjectRoles(readNames(fields, 'roleNames'), id);
      team.roles = [...rolesElsewhere(team, id), ...roles];
      return toList(request, [team]);
    },
  },
  {
    ...MANAGER,
    method: 'DELETE',
    path: `${PATH}/{teamId}`,
    status: 204,
    handle(request) {
      const team = getTeamHere(request);
      team.roles = rolesElsewhere(team, getProject(request).id);
      return undefined;
    },
  },
];

/** All or none; the whole list is the answer (assumed, as with the members of a team). */
function add(request: SandboxRequest) {
  const { store } = request;
  const project = getProject(request);
  const added = new Map<Team, Team['roles']>();
  for (const item of readArray(request.body)) {
    const fields = readObject(item, ['teamId', 'roleNames']);
    const team = getTeamOf(store, readText(fields, 'teamId'), project.orgId);
    if (added.has(team) || holdsRoleIn(team.roles, project.id)) throw teamExists(team.id, project.id);
    added.set(team, toProjectRoles(readNames(fields, 'roleNames'), project.id));
  }
  checkCount(teamsHere(request).length + added.size, 'MAX_TEAMS_PER_GROUP_EXCEEDED');
  for (const [team, roles] of added) team.roles.push(...roles);
  return toList(request, teamsHere(request));
}

function teamsHere(request: SandboxRequest): Team[] {
  const { id, orgId } = getProject(request);
  return request.store.teamsOf(orgId).filter((team) => holdsRoleIn(team.roles, id));
}

function getTeamHere(request: SandboxRequest): Team {
  const { id } = getProject(request);
  const team = getTeam(request);
  if (!holdsRoleIn(team.roles, id)) throw teamNotInProject(team.id, id);
  return team;
}

function rolesElsewhere(team: Team, groupId: Project['id']): Team['roles'] {
  const isHere = isRoleIn(groupId);
  return team.roles.filter((role) => !isHere(role));
}

function toList(request: SandboxRequest, teams: readonly Team[]) {
  return list(teams, (team) => toTeamHere(request, team));
}

function toTeamHere(request: SandboxRequest, team: Team) {
  const { id } = getProject(request);
  return {
    links: [selfLink(request, `/groups/${id}/teams/${team.id}`)],
    roleNames: rolesIn(team.roles, id),
    teamId: team.id,
  };
}
