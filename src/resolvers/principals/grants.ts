import type { ApiKey, OrganizationUser, Team } from '../../datasources/models.ts';
import type { TeamRoles } from '../../datasources/teams.ts';
import type { PrincipalKind, ProjectAccessSource } from '../../generated/resolvers.ts';
import type { Grant, PrincipalParent } from '../parents.ts';

/** A principal, and where its roles in one project come from; without grants it does not reach the project. */
export interface Candidate {
  node: PrincipalParent;
  grants: Grant[];
}

/** Roles in the organization that hold in all its projects, and what they amount to there (documented). */
const EVERYWHERE: ReadonlyMap<string, string> = new Map([
  ['ORG_OWNER', 'GROUP_OWNER'],
  ['ORG_READ_ONLY', 'GROUP_READ_ONLY'],
]);

export function toDirectGrants(roles: readonly string[]): Grant[] {
  return roles.length === 0 ? [] : [{ source: 'DIRECT', roles, team: null }];
}

export function toOrganizationGrants(organizationRoles: readonly string[]): Grant[] {
  const roles = organizationRoles.filter((role) => EVERYWHERE.has(role));
  return roles.length === 0 ? [] : [{ source: 'ORGANIZATION', roles, team: null }];
}

/** What somebody may do in the project, from whatever source; sorted, each role once. */
export function toEffectiveRoles(grants: readonly Grant[]): string[] {
  return [...new Set(grants.flatMap(({ roles }) => roles.map((role) => EVERYWHERE.get(role) ?? role)))].sort();
}

export function toKeyCandidate(key: ApiKey, projectId: string): Candidate {
  const rolesIn = (id: string | null) => key.roles.filter((held) => held.projectId === id).map(({ role }) => role);
  return { node: key, grants: [...toDirectGrants(rolesIn(projectId)), ...toOrganizationGrants(rolesIn(null))] };
}

export function toUserCandidate(
  user: OrganizationUser,
  projectId: string,
  teamsHere: readonly TeamRoles[],
  teams: ReadonlyMap<string, Team>,
): Candidate {
  const { organizationRoles = [], projects = [], teamIds = [] } = user.memberships ?? {};
  const direct = projects.find((held) => held.projectId === projectId)?.roles ?? [];
  const throughTeams = teamsHere
    .filter(({ teamId }) => teamIds.includes(teamId))
    .map(({ teamId, roles }): Grant => {
      const team = teams.get(teamId) ?? { id: teamId, organizationId: user.organizationId };
      return { source: 'TEAM', roles, team };
    });
  return {
    node: user,
    grants: [...toDirectGrants(direct), ...throughTeams, ...toOrganizationGrants(organizationRoles)],
  };
}

/** What a list of principals is cut to. */
export interface PrincipalFilter {
  kinds: ReadonlySet<PrincipalKind>;
  sources: ReadonlySet<ProjectAccessSource>;
}
