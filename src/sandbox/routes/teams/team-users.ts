import { isCurrent, membersOf } from '../../auth/membership.ts';
import { readArray, readObject, readText } from '../../http/body.ts';
import type { Operation, SandboxRequest } from '../../http/operation.ts';
import type { Team, User } from '../../state/model.ts';
import { getMember } from '../users/user-changes.ts';
import { BOTH_VERSIONS, listLegacyUsers, listUsers, NEW_VERSION } from '../users/user-lists.ts';
import { checkCount, noUser, userInTeam } from '../users/user-problems.ts';
import { toOrganizationUser } from '../users/user-views.ts';
import { currentMembersOf, getTeam } from './team-changes.ts';

const TEAM = '/orgs/{orgId}/teams/{teamId}';
const OWNER = { needs: ['ORG_OWNER'], bucket: 'organizationTeams' } as const;
/** Replaced by the verbs on that day (recorded). */
const DEPRECATED = { ...OWNER, supersededOn: '2025-02-19' } as const;

export const teamUsers: Operation[] = [
  {
    needs: ['ORG_MEMBER'],
    bucket: 'organizationTeams',
    method: 'GET',
    path: `${TEAM}/users`,
    status: 200,
    versions: BOTH_VERSIONS,
    isCounted: false, // recorded
    handle(request) {
      const { store, query } = request;
      const team = getTeam(request);
      const userId = query.get('userId');
      const members = membersOf(team, store.usersOf(team.orgId));
      const named = userId === null ? members : members.filter(({ id }) => id === userId);
      return listUsers(request, named, (user) => toOrganizationUser(request, user));
    },
  },
  {
    ...DEPRECATED,
    method: 'POST',
    path: `${TEAM}/users`,
    status: 200,
    isCounted: false, // recorded
    // All members are the answer, in the older shape (recorded).
    handle(request) {
      const team = getTeam(request);
      const ids = readArray(request.body).map((item) => readText(readObject(item, ['id']), 'id'));
      const joining = [...new Set(ids)].map((id) => getNewcomer(request, team, id, isActive));
      join(request, team, joining);
      return listLegacyUsers(request, membersOf(team, request.store.usersOf(team.orgId)));
    },
  },
  {
    ...DEPRECATED,
    method: 'DELETE',
    path: `${TEAM}/users/{userId}`,
    status: 204,
    handle(request) {
      const team = getTeam(request);
      leave(team, getTeamMember(request, team, request.params.userId ?? ''));
      return undefined;
    },
  },
  {
    ...OWNER,
    method: 'POST',
    path: `${TEAM}:addUser`,
    status: 200,
    versions: NEW_VERSION,
    handle(request) {
      const team = getTeam(request);
      const isInvitedToo = (user: User) => isCurrent(user, request.clock.now());
      const user = getNewcomer(request, team, readId(request), isInvitedToo);
      join(request, team, [user]);
      return toOrganizationUser(request, user);
    },
  },
  {
    ...OWNER,
    method: 'POST',
    path: `${TEAM}:removeUser`,
    status: 200,
    versions: NEW_VERSION,
    handle(request) {
      const team = getTeam(request);
      const user = getTeamMember(request, team, readId(request));
      leave(team, user);
      return toOrganizationUser(request, user);
    },
  },
];

function isActive({ status }: User): boolean {
  return status === 'ACTIVE';
}

function getNewcomer({ store }: SandboxRequest, team: Team, id: string, isFit: (user: User) => boolean): User {
  const user = getMember(store, id, team.orgId);
  if (!isFit(user)) throw noUser(id);
  if (user.teamIds.includes(team.id)) throw userInTeam(id, team.id);
  return user;
}

/** What somebody outside the team gets is not on record; 404 is assumed. */
function getTeamMember({ store }: SandboxRequest, team: Team, id: string): User {
  const user = getMember(store, id, team.orgId);
  if (!user.teamIds.includes(team.id)) throw noUser(id);
  return user;
}

function join(request: SandboxRequest, team: Team, users: readonly User[]): void {
  checkCount(currentMembersOf(request, team).length + users.length, 'MAX_USERS_PER_TEAM_EXCEEDED');
  for (const user of users) user.teamIds.push(team.id);
}

function leave(team: Team, user: User): void {
  user.teamIds = user.teamIds.filter((id) => id !== team.id);
}

function readId({ body }: SandboxRequest): string {
  return readText(readObject(body, ['id']), 'id');
}
