import { organizationRolesOf, statusOf } from '../../auth/membership.ts';
import { type SandboxRequest, selfLink } from '../../http/operation.ts';
import { toAtlasDate } from '../../state/clock.ts';
import type { ActiveUser, User } from '../../state/model.ts';
import { toRoles } from '../api-keys/api-key-views.ts';

/** As the organization and its teams show a user since 2025-02-19: without links. */
export function toOrganizationUser({ clock }: Pick<SandboxRequest, 'clock'>, user: User) {
  const roles = { groupRoleAssignments: toAssignments(user), orgRoles: organizationRolesOf(user.roles) };
  return { ...toPerson(user, clock.now()), roles, teamIds: user.teamIds, username: user.username };
}

/** As a project shows a user: the roles there by their names, and no teams. */
export function toProjectUser({ clock }: Pick<SandboxRequest, 'clock'>, user: User, roles: readonly string[]) {
  return { ...toPerson(user, clock.now()), roles, username: user.username };
}

/** The shape of 2023-01-01: links, flat roles, the name twice, and no mobileNumber unless there is one (recorded). */
export function toLegacyUser(request: Pick<SandboxRequest, 'baseUrl'>, user: ActiveUser) {
  return {
    country: user.country,
    createdAt: toAtlasDate(user.createdAt),
    emailAddress: user.username,
    firstName: user.firstName,
    id: user.id,
    lastAuth: toAtlasDate(user.lastAuth),
    lastName: user.lastName,
    links: [selfLink(request, `/users/${user.id}`)],
    ...(user.mobileNumber !== null && { mobileNumber: user.mobileNumber }),
    roles: toRoles(user.roles),
    teamIds: user.teamIds,
    username: user.username,
  };
}

/** Two shapes, told apart by the status: who has only been invited has no name yet. */
function toPerson(user: User, now: number) {
  const orgMembershipStatus = statusOf(user, now);
  if (user.status !== 'ACTIVE') {
    const { invitationExpiresAt: end } = user;
    return {
      id: user.id,
      invitationCreatedAt: toAtlasDate(user.invitationCreatedAt),
      invitationExpiresAt: end === null ? null : toAtlasDate(end),
      inviterUsername: user.inviterUsername,
      orgMembershipStatus,
    };
  }
  return {
    country: user.country,
    createdAt: toAtlasDate(user.createdAt),
    firstName: user.firstName,
    id: user.id,
    lastAuth: toAtlasDate(user.lastAuth),
    lastName: user.lastName,
    mobileNumber: user.mobileNumber, // null when there is none (recorded)
    orgMembershipStatus,
  };
}

function toAssignments({ roles }: User) {
  const byProject = new Map<string, string[]>();
  for (const role of roles) {
    if ('groupId' in role) byProject.set(role.groupId, [...(byProject.get(role.groupId) ?? []), role.roleName]);
  }
  return [...byProject].map(([groupId, groupRoles]) => ({ groupId, groupRoles }));
}
