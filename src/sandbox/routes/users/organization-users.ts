import { organizationRolesOf } from '../../auth/membership.ts';
import { readArray, readObject, readText } from '../../http/body.ts';
import type { Operation, SandboxRequest } from '../../http/operation.ts';
import { missingAttribute } from '../../http/problem.ts';
import type { RoleAssignment } from '../../state/model.ts';
import { toOrganizationRoles } from '../api-keys/api-key-changes.ts';
import { checkTeamSizes, findTeamIds } from '../teams/team-changes.ts';
import { getRemovable, getUser, invite, organizationIdOf, readUsername } from './user-changes.ts';
import { BOTH_VERSIONS, listUsers, NEW_VERSION, readStatuses } from './user-lists.ts';
import { lastOwnerDeleted, lastOwnerDemoted, lastRole } from './user-problems.ts';
import {
  addRole,
  findAssignments,
  isLastOwner,
  isOrganizationRole,
  isSame,
  readOrganizationRoles,
  removeRole,
  wouldLoseOwner,
} from './user-roles.ts';
import { toOrganizationUser } from './user-views.ts';

const PATH = '/orgs/{orgId}/users';
const MEMBER = { needs: ['ORG_MEMBER'], bucket: 'organizationUsers' } as const;
const OWNER = { needs: ['ORG_OWNER'], bucket: 'organizationUsers' } as const;

export const organizationUsers: Operation[] = [
  {
    ...MEMBER,
    method: 'GET',
    path: PATH,
    status: 200,
    versions: BOTH_VERSIONS,
    handle: (request) =>
      listUsers(request, request.store.usersOf(organizationIdOf(request)), (user) => toOrganizationUser(request, user)),
  },
  {
    ...OWNER,
    method: 'POST',
    path: PATH,
    status: 201,
    versions: NEW_VERSION,
    handle(request) {
      const orgId = organizationIdOf(request);
      const fields = readObject(request.body, ['username', 'roles', 'teamIds']);
      const username = readUsername(fields);
      if (fields.roles === undefined) throw missingAttribute('roles');
      const wanted = readObject(fields.roles, ['orgRoles', 'groupRoleAssignments']);
      const roles = [...readOrganizationRoles(wanted, orgId), ...(findAssignments(request, wanted, orgId) ?? [])];
      const teamIds = findTeamIds(request, fields, orgId) ?? [];
      checkTeamSizes(request, teamIds);
      return toOrganizationUser(request, invite(request, { username, roles, teamIds }));
    },
  },
  {
    ...MEMBER,
    method: 'GET',
    path: `${PATH}/{userId}`,
    status: 200,
    versions: NEW_VERSION,
    handle: (request) => toOrganizationUser(request, getUser(request, readStatuses(request))),
  },
  { ...OWNER, method: 'PATCH', path: `${PATH}/{userId}`, status: 200, versions: NEW_VERSION, handle: update },
  {
    ...OWNER,
    method: 'DELETE',
    path: `${PATH}/{userId}`,
    status: 204,
    versions: BOTH_VERSIONS,
    handle(request) {
      const user = getRemovable(request);
      if (isLastOwner(request.store, user)) throw lastOwnerDeleted();
      request.store.users.delete(user.id);
      request.store.changed();
      return undefined;
    },
  },
  {
    ...OWNER,
    method: 'POST',
    path: `${PATH}/{userId}:addRole`,
    status: 200,
    versions: NEW_VERSION,
    handle(request) {
      const user = getUser(request);
      addRole(user, readRole(request));
      return toOrganizationUser(request, user);
    },
  },
  {
    ...OWNER,
    method: 'POST',
    path: `${PATH}/{userId}:removeRole`,
    status: 200,
    versions: NEW_VERSION,
    handle(request) {
      const user = getUser(request);
      const role = readRole(request);
      const kept = user.roles.filter((held) => !isSame(held, role));
      if (wouldLoseOwner(request.store, user, kept)) throw lastOwnerDemoted();
      if (organizationRolesOf(kept).length === 0) throw lastRole();
      removeRole(user, role);
      return toOrganizationUser(request, user);
    },
  },
];

/** What is left out stays; a list that is sent empty is emptied, but for the organization's roles (specification). */
function update(request: SandboxRequest) {
  const user = getUser(request);
  const fields = readObject(request.body, ['roles', 'teamIds']);
  const teamIds = findTeamIds(request, fields, user.orgId);
  const joining = teamIds?.filter((id) => !user.teamIds.includes(id)) ?? [];
  checkTeamSizes(request, joining);
  if (fields.roles !== undefined) {
    const wanted = readObject(fields.roles, ['orgRoles', 'groupRoleAssignments']);
    if (wanted.orgRoles !== undefined && readArray(wanted.orgRoles).length === 0) throw lastRole();
    const organizationRoles = readOrganizationRoles(wanted, user.orgId);
    const projectRoles =
      findAssignments(request, wanted, user.orgId) ?? user.roles.filter((role) => !isOrganizationRole(role));
    if (wouldLoseOwner(request.store, user, organizationRoles)) throw lastOwnerDemoted();
    user.roles = [...organizationRoles, ...projectRoles];
  }
  user.teamIds = teamIds ?? user.teamIds;
  return toOrganizationUser(request, user);
}

function readRole(request: SandboxRequest): RoleAssignment {
  const fields = readObject(request.body, ['orgRole']);
  const orgId = organizationIdOf(request);
  const roleName = readText(fields, 'orgRole');
  toOrganizationRoles([roleName], orgId); // refuses what is no such role
  return { orgId, roleName };
}
