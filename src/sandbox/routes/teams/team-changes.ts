import { isCurrent, membersOf } from '../../auth/membership.ts';
import { type Fields, readArray } from '../../http/body.ts';
import { type SandboxRequest, selfLink } from '../../http/operation.ts';
import { Problem } from '../../http/problem.ts';
import type { Team, User } from '../../state/model.ts';
import type { Store } from '../../state/store.ts';
import { organizationIdOf } from '../users/user-changes.ts';
import { checkCount, noTeam, teamNotInOrganization } from '../users/user-problems.ts';

/** The team that the path names, of the organization that the path or its project belongs to. */
export function getTeam(request: SandboxRequest): Team {
  return getTeamOf(request.store, request.params.teamId ?? '', organizationIdOf(request));
}

export function getTeamOf(store: Store, id: string, orgId: string): Team {
  const team = store.teams.get(id);
  if (team === undefined) throw noTeam(id);
  if (team.orgId !== orgId) throw teamNotInOrganization(id, orgId);
  return team;
}

/** Every read of a team leaves out who is in it (recorded). */
export function toTeam(request: Pick<SandboxRequest, 'baseUrl'>, { id, orgId, name }: Team) {
  return { id, links: [selfLink(request, `/orgs/${orgId}/teams/${id}`)], name };
}

export function currentMembersOf({ store, clock }: SandboxRequest, team: Team): User[] {
  return membersOf(team, store.usersOf(team.orgId)).filter((user) => isCurrent(user, clock.now()));
}

/** Undefined when nothing is said of teams. */
export function findTeamIds({ store }: SandboxRequest, { teamIds }: Fields, orgId: string): string[] | undefined {
  if (teamIds === undefined) return undefined;
  return [...new Set(readArray(teamIds).map((id) => getTeamOf(store, String(id), orgId).id))];
}

/** Whether each team has room for one more. */
export function checkTeamSizes(request: SandboxRequest, teamIds: readonly string[]): void {
  for (const id of teamIds) {
    const members = currentMembersOf(request, getTeamOf(request.store, id, organizationIdOf(request)));
    checkCount(members.length + 1, 'MAX_USERS_PER_TEAM_EXCEEDED');
  }
}

/** What names Atlas takes is not on record; it is assumed to be as with projects. */
export function readTeamName(name: string): string {
  if (name.trim() !== '' && name.length <= 64) return name;
  throw new Problem(400, 'INVALID_TEAM_NAME', `The team name ${name} is invalid.`, [name]);
}
