import { organizationRolesOf, ownersOf } from '../../auth/membership.ts';
import { type Fields, readArray, readObject, readText } from '../../http/body.ts';
import type { SandboxRequest } from '../../http/operation.ts';
import { missingAttribute, noGroup } from '../../http/problem.ts';
import type { RoleAssignment, User } from '../../state/model.ts';
import type { Store } from '../../state/store.ts';
import { toOrganizationRoles, toProjectRoles } from '../api-keys/api-key-changes.ts';

export function isLastOwner(store: Store, user: User): boolean {
  const owners = ownersOf(store.usersOf(user.orgId));
  return owners.length === 1 && owners[0] === user;
}

export function isOrganizationRole(role: RoleAssignment): boolean {
  return 'orgId' in role;
}

export function isRoleIn(groupId: string): (role: RoleAssignment) => boolean {
  return (role) => 'groupId' in role && role.groupId === groupId;
}

/** Roles that a user holds already stay as they are: no refusal is on record (assumed). */
export function addRole(user: User, role: RoleAssignment): void {
  if (!user.roles.some((held) => isSame(held, role))) user.roles.push(role);
}

export function removeRole(user: User, role: RoleAssignment): void {
  user.roles = user.roles.filter((held) => !isSame(held, role));
}

export function isSame(one: RoleAssignment, other: RoleAssignment): boolean {
  return (
    one.roleName === other.roleName &&
    ('orgId' in one
      ? 'orgId' in other && one.orgId === other.orgId
      : 'groupId' in other && one.groupId === other.groupId)
  );
}

export function wouldLoseOwner(store: Store, user: User, kept: readonly RoleAssignment[]): boolean {
  return isLastOwner(store, user) && !organizationRolesOf(kept).includes('ORG_OWNER');
}

export function readOrganizationRoles(fields: Fields, orgId: string): RoleAssignment[] {
  return toOrganizationRoles(readNames(fields, 'orgRoles'), orgId);
}

/** Undefined when nothing is said of projects. */
export function findAssignments(
  { store }: SandboxRequest,
  fields: Fields,
  orgId: string,
): RoleAssignment[] | undefined {
  if (fields.groupRoleAssignments === undefined) return undefined;
  return readArray(fields.groupRoleAssignments).flatMap((item) => {
    const assignment = readObject(item, ['groupId', 'groupRoles']);
    const groupId = readText(assignment, 'groupId');
    if (store.projects.get(groupId)?.orgId !== orgId) throw noGroup(groupId);
    return toProjectRoles(readNames(assignment, 'groupRoles'), groupId);
  });
}

/** A list with something in it. */
export function readNames(fields: Fields, name: string): unknown[] {
  const names = fields[name] === undefined ? [] : readArray(fields[name]);
  if (names.length === 0) throw missingAttribute(name);
  return names;
}
