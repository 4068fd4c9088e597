import type { MembershipStatus, Memberships, OrganizationUser, RoleHolder } from './models.ts';
import {
  findObject,
  findString,
  readList,
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

function toProfile(user: Wire): OrganizationUser['profile'] {
  return {
    firstName: readString(user, 'firstName'),
    lastName: readString(user, 'lastName'),
    createdAt: readString(user, 'createdAt'),
    lastAuthenticatedAt: findString(user, 'lastAuth'),
    country: findString(user, 'country'),
  };
}

function toInvitation(user: Wire): OrganizationUser['invitation'] {
  return {
    createdAt: readString(user, 'invitationCreatedAt'),
    expiresAt: findString(user, 'invitationExpiresAt'),
    inviterUsername: readString(user, 'inviterUsername'),
  };
}

function toMemberships(user: Wire): Memberships {
  const roles = findObject(user, 'roles') ?? toWire({});
  return {
    organizationRoles: readTexts(roles, 'orgRoles'),
    projects: readList(roles, 'groupRoleAssignments')
      .map((held) => ({ projectId: readString(held, 'groupId'), roles: readTexts(held, 'groupRoles') }))
      .sort((one, other) => (one.projectId < other.projectId ? -1 : 1)),
    teamIds: readTexts(user, 'teamIds'),
  };
}

const STATUSES: readonly MembershipStatus[] = ['ACTIVE', 'PENDING', 'INVITATION_EXPIRED', 'INVITATION_REJECTED'];

function toStatus(text: string): MembershipStatus {
  const known = STATUSES.find((status) => status === text);
  if (known === undefined) throw new UnreadableAnswer('orgMembershipStatus', 'known status');
  return known;
}
