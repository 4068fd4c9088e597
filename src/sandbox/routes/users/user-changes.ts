import { userOf } from '../../auth/access.ts';
import {
  CURRENT_STATUSES,
  INVITATION_MS,
  isCurrent,
  MEMBERSHIP_STATUSES,
  ownersOf,
  statusOf,
} from '../../auth/membership.ts';
import { type Fields, readText } from '../../http/body.ts';
import type { SandboxRequest } from '../../http/operation.ts';
import { invalidAttribute } from '../../http/problem.ts';
import type { InvitedUser, MembershipStatus, User } from '../../state/model.ts';
import type { Store } from '../../state/store.ts';
import { isLegacy } from './user-lists.ts';
import { checkCount, noUser, userExists, userNotInOrganization } from './user-problems.ts';

/** The organization that the path names, or that owns the project it names. */
export function organizationIdOf({ params: { orgId, groupId = '' }, store }: SandboxRequest): string {
  return orgId ?? store.projects.get(groupId)?.orgId ?? '';
}

/** The user whom the path names; an invitation that came to nothing is found only by who asks for such (assumed). */
export function getUser(request: SandboxRequest, statuses: readonly MembershipStatus[] = CURRENT_STATUSES): User {
  const { params, store, clock } = request;
  const user = getMember(store, params.userId ?? '', organizationIdOf(request));
  if (!statuses.includes(statusOf(user, clock.now()))) throw noUser(user.id);
  return user;
}

export function getMember(store: Store, id: string, orgId: string): User {
  const user = store.users.get(id);
  if (user === undefined) throw noUser(id);
  if (user.orgId !== orgId) throw userNotInOrganization(id, orgId);
  return user;
}

/** Whoever can be removed: the older version knows active users only (assumed). */
export function getRemovable(request: SandboxRequest): User {
  return getUser(request, isLegacy(request) ? ['ACTIVE'] : MEMBERSHIP_STATUSES);
}

/** Whoever it names must be active; without a name it is the owner of longest standing, if there is one (specification). */
export function findProjectOwner({ query, store }: SandboxRequest, orgId: string): User | undefined {
  const id = query.get('projectOwnerId');
  if (id === null) return ownersOf(store.usersOf(orgId))[0];
  const user = getMember(store, id, orgId);
  if (user.status !== 'ACTIVE') throw noUser(id);
  return user;
}

/** The pending or active user of that name; other invitations do not count (specification). */
export function findCurrentUser({ store, clock }: SandboxRequest, orgId: string, username: string): User | undefined {
  return store.usersOf(orgId).find((user) => user.username === username && isCurrent(user, clock.now()));
}

/** Puts the new invitation in the place of one that came to nothing (specification). It is on the caller's account (recorded). */
export function invite(request: SandboxRequest, { username, roles, teamIds }: InvitationPlan): InvitedUser {
  const { store, clock, caller } = request;
  const orgId = organizationIdOf(request);
  if (findCurrentUser(request, orgId, username) !== undefined) throw userExists(username);
  const users = store.usersOf(orgId);
  checkCount(users.filter((user) => isCurrent(user, clock.now())).length + 1, 'MAX_USERS_PER_ORG_EXCEEDED');
  for (const user of users) if (user.username === username) store.users.delete(user.id);
  const user: InvitedUser = {
    status: 'PENDING',
    id: store.random.id(),
    orgId,
    username,
    inviterUsername: userOf(caller),
    invitationCreatedAt: clock.now(),
    invitationExpiresAt: clock.now() + INVITATION_MS,
    roles,
    teamIds,
  };
  store.users.set(user.id, user);
  store.changed();
  return user;
}

type InvitationPlan = Pick<InvitedUser, 'username' | 'roles' | 'teamIds'>;

export function readUsername(fields: Fields): string {
  const username = readText(fields, 'username');
  if (!/^[^@\s]+@[^@\s]+$/.test(username)) throw invalidAttribute('username', 'must be an e-mail address');
  return username.toLowerCase();
}
