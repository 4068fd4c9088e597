import type { MembershipStatus, RoleAssignment, Team, User } from '../state/model.ts';

export const MEMBERSHIP_STATUSES: readonly MembershipStatus[] = [
  'PENDING',
  'ACTIVE',
  'INVITATION_EXPIRED',
  'INVITATION_REJECTED',
];

/** Who counts as a user when nobody asks for others (specification). */
export const CURRENT_STATUSES: readonly MembershipStatus[] = ['PENDING', 'ACTIVE'];

const DAY_MS = 24 * 3_600_000;
/** How long an invitation holds (recorded). */
export const INVITATION_MS = 30 * DAY_MS;

/** What the membership is by now: an invitation that nobody answers runs out. */
export function statusOf(user: User, now: number): MembershipStatus {
  if (user.status !== 'PENDING' || user.invitationExpiresAt === null || user.invitationExpiresAt > now) {
    return user.status;
  }
  return 'INVITATION_EXPIRED';
}

export function isCurrent(user: User, now: number): boolean {
  return CURRENT_STATUSES.includes(statusOf(user, now));
}

/** Their names in one project. */
export function rolesIn(roles: readonly RoleAssignment[], groupId: string): string[] {
  return roles.flatMap((role) => ('groupId' in role && role.groupId === groupId ? role.roleName : []));
}

/** Their names in the organization. */
export function organizationRolesOf(roles: readonly RoleAssignment[]): string[] {
  return roles.flatMap((role) => ('orgId' in role ? role.roleName : []));
}

export function membersOf(team: Team, users: readonly User[]): User[] {
  return users.filter(({ teamIds }) => teamIds.includes(team.id));
}

/** The people who own the organization, whoever has been there longest first. Keys and service accounts are no people. */
export function ownersOf(users: readonly User[]): User[] {
  return users
    .flatMap((user) =>
      user.status === 'ACTIVE' && organizationRolesOf(user.roles).includes('ORG_OWNER') ? [user] : [],
    )
    .sort((one, other) => one.createdAt - other.createdAt);
}
