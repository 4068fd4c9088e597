import { CURRENT_STATUSES, MEMBERSHIP_STATUSES, statusOf } from '../../auth/membership.ts';
import { readChoice } from '../../http/body.ts';
import { type List, list, type SandboxRequest } from '../../http/operation.ts';
import { invalidParameter } from '../../http/problem.ts';
import type { MembershipStatus, User } from '../../state/model.ts';
import { toLegacyUser } from './user-views.ts';

/** The version that knows of invitations; the one before it shows active users only (specification, recorded). */
const WITH_INVITATIONS = '2025-02-19';

export const BOTH_VERSIONS = ['2023-01-01', WITH_INVITATIONS] as const;
export const NEW_VERSION = [WITH_INVITATIONS] as const;

export function isLegacy({ version }: Pick<SandboxRequest, 'version'>): boolean {
  return version < WITH_INVITATIONS;
}

/** Users that the query asks for, in the shape of the version that is served. */
export function listUsers(request: SandboxRequest, users: readonly User[], toItem: (user: User) => unknown): List {
  const username = request.query.get('username')?.toLowerCase();
  const named = username === undefined ? users : users.filter((user) => user.username.toLowerCase() === username);
  if (isLegacy(request)) return listLegacyUsers(request, named);
  const statuses = readStatuses(request);
  const now = request.clock.now();
  return list(
    named.filter((user) => statuses.includes(statusOf(user, now))),
    toItem,
  );
}

export function listLegacyUsers(request: SandboxRequest, users: readonly User[]): List {
  const active = users.flatMap((user) => (user.status === 'ACTIVE' ? [user] : []));
  return list(active, (user) => toLegacyUser(request, user));
}

/** The plural may come several times; the singular, deprecated, excludes it (specification). */
export function readStatuses({ query }: Pick<SandboxRequest, 'query'>): readonly MembershipStatus[] {
  const single = query.get('orgMembershipStatus');
  const several = query.getAll('orgMembershipStatuses');
  if (single !== null && several.length > 0) throw invalidParameter('orgMembershipStatus');
  const asked = single === null ? several : [single];
  return asked.length === 0 ? CURRENT_STATUSES : asked.map((text) => readChoice(text, MEMBERSHIP_STATUSES));
}
