import type { MembershipStatus, Memberships, OrganizationUser, RoleHolder } from './models.ts';
import {
  findMoment,
  findObject,
  findString,
  readEach,
  readString,
  readTexts,
  toWire,
  UnreadableAnswer,
  type Wire,
} from './read.ts';

/** As an organization or a team shows somebody. Not read: the phone number, which nobody needs to review access. */
export function toUser(user: Wire, organizationId: string): OrganizationUser {
  return { ...toPerson(user, organizationId), memberships: toMemberships(user) };
}

/** As a project shows somebody: with the roles there. */
export function toProjectUser(user: Wire, organizationId: string): RoleHolder<OrganizationUser> {
  return { node: { ...toPerson(user, organizationId), memberships: null }, roles: readTexts(user, 'roles') };
}

function toPerson(user: Wire, organizationId: string): Omit<OrganizationUser, 'memberships'> {
  const status = toStatus(readString(user, 'orgMembershipStatus'));
  return {
    id: readString(user, 'id'),
    organizationId,
    username: readString(user, 'username'),
    status,
    profile: status === 'ACTIVE' ? toProfile(user) : null,
    invitation: status === 'ACTIVE' ? null : toInvitation(user),
  };
}

/** Null where Atlas leaves out what it promises of an active person: the person is listed all the same. */
function toProfile(user: Wire): OrganizationUser['profile'] {
  const [firstName, lastName] = ['firstName', 'lastName'].map((field) => findString(user, field));
  const createdAt = findMoment(user, 'createdAt');
  if (firstName == null || lastName == null || createdAt == null) return null;
  return {
    firstName,
    lastName,
    createdAt,
    lastAuthenticatedAt: findMoment(user, 'lastAuth'),
    country: findString(user, 'country'),
  };
}

function toInvitation(user: Wire): OrganizationUser['invitation'] {
  const createdAt = findMoment(user, 'invitationCreatedAt');
  const inviterUsername = findString(user, 'inviterUsername');
  if (createdAt == null || inviterUsername == null) return null;
  return { createdAt, expiresAt: findMoment(user, 'invitationExpiresAt'), inviterUsername };
}

function toMemberships(user: Wire): Memberships {
  const roles = findObject(user, 'roles') ?? toWire({});
  return {
    organizationRoles: readTexts(roles, 'orgRoles'),
    projects: readEach(roles, 'groupRoleAssignments', (held) => ({
      projectId: readString(held, 'groupId'),
      roles: readTexts(held, 'groupRoles'),
    })).sort((one, other) => (one.projectId < other.projectId ? -1 : 1)),
    teamIds: readTexts(user, 'teamIds'),
  };
}

const STATUSES: readonly MembershipStatus[] = ['ACTIVE', 'PENDING', 'INVITATION_EXPIRED', 'INVITATION_REJECTED'];

function toStatus(text: string): MembershipStatus {
  const known = STATUSES.find((status) => status === text);
  if (known === undefined) throw new UnreadableAnswer('orgMembershipStatus', 'known status');
  return known;
}
