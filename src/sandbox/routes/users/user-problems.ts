import { Problem } from '../../http/problem.ts';

/** Codes and statuses are documented; which of them meets which case is assumed where nothing else fits. */
export const noUser = (id: string) => new Problem(404, 'USER_NOT_FOUND', `No user with ID ${id} exists.`, [id]);

export const noUsername = (username: string) =>
  new Problem(404, 'USERNAME_NOT_FOUND', `No user with username ${username} exists.`, [username]);

export const userNotInOrganization = (id: string, orgId: string) =>
  new Problem(404, 'USER_NOT_IN_ORG', `User ${id} is not in organization ${orgId}.`, [id, orgId]);

export const userNotInProject = (id: string, groupId: string) =>
  new Problem(404, 'USER_NOT_IN_GROUP', `User ${id} is not in group ${groupId}.`, [id, groupId]);

export const userExists = (username: string) =>
  new Problem(409, 'USER_ALREADY_EXISTS', `A user with username ${username} already exists.`, [username]);

export const userInTeam = (id: string, teamId: string) =>
  new Problem(409, 'USER_ALREADY_IN_TEAM', `User ${id} is already in team ${teamId}.`, [id, teamId]);

export const lastRole = () =>
  new Problem(403, 'CANNOT_REMOVE_ALL_USER_ROLES', 'A user keeps at least one role: add the new one first.');

export const lastOwnerDemoted = () =>
  new Problem(403, 'CANNOT_DEMOTE_LAST_ORG_OWNER', 'An organization keeps at least one owner.');

export const lastOwnerDeleted = () =>
  new Problem(403, 'CANNOT_DELETE_LAST_ADMIN', 'The last owner of an organization cannot be removed.');

export const noTeam = (id: string) => new Problem(404, 'TEAM_NOT_FOUND', `No team with ID ${id} exists.`, [id]);

export const noTeamName = (name: string) =>
  new Problem(404, 'TEAM_NAME_NOT_FOUND', `No team with name ${name} exists.`, [name]);

export const teamNotInOrganization = (id: string, orgId: string) =>
  new Problem(404, 'TEAM_NOT_IN_ORG', `Team ${id} is not in organization ${orgId}.`, [id, orgId]);

export const teamNotInProject = (id: string, groupId: string) =>
  new Problem(404, 'TEAM_NOT_IN_GROUP', `Team ${id} is not in group ${groupId}.`, [id, groupId]);

/** 404 by the documentation's table, though it is a conflict. */
export const teamAssigned = (id: string) =>
  new Problem(404, 'CANNOT_DELETE_TEAM_ASSIGNED_TO_PROJECT', `Team ${id} is still assigned to projects.`, [id]);

export const teamNameTaken = (name: string) =>
  new Problem(409, 'TEAM_NAME_NOT_AVAILABLE', `A team with name ${name} already exists.`, [name]);

export const teamExists = (id: string, groupId: string) =>
  new Problem(409, 'TEAM_EXISTS_IN_GROUP', `Team ${id} is already in group ${groupId}.`, [id, groupId]);

export const emptyTeam = () => new Problem(400, 'CANNOT_CREATE_EMPTY_TEAM', 'A team cannot be created without a user.');

/** How many of a kind there may be (documented; of teams also the specification). */
const LIMITS = {
  MAX_USERS_PER_ORG_EXCEEDED: { most: 500, text: 'users in an organization' },
  MAX_USERS_PER_GROUP_EXCEEDED: { most: 500, text: 'users in a group' },
  MAX_USERS_PER_TEAM_EXCEEDED: { most: 250, text: 'users in a team' },
  MAX_TEAMS_PER_ORG_EXCEEDED: { most: 250, text: 'teams in an organization' },
  MAX_TEAMS_PER_GROUP_EXCEEDED: { most: 100, text: 'teams in a group' },
} as const;

/** Throws when there would be more than Atlas takes. */
export function checkCount(count: number, errorCode: keyof typeof LIMITS): void {
  const { most, text } = LIMITS[errorCode];
  if (count > most) throw new Problem(400, errorCode, `There can be at most ${most} ${text}.`, [most]);
}
