import { isCurrent, organizationRolesOf, rolesIn } from '../../auth/membership.ts';
import { readObject, readText } from '../../http/body.ts';
import type { Operation, SandboxRequest } from '../../http/operation.ts';
import { readFlag } from '../../http/query.ts';
import type { Project, RoleAssignment, User } from '../../state/model.ts';
import type { Store } from '../../state/store.ts';
import { toProjectRoles } from '../api-keys/api-key-changes.ts';
import { getProject } from '../projects/projects.ts';
import { findCurrentUser, getRemovable, getUser, invite, readUsername } from './user-changes.ts';
import { BOTH_VERSIONS, listUsers, NEW_VERSION, readStatuses } from './user-lists.ts';
import { checkCount, lastRole, userExists, userNotInProject } from './user-problems.ts';
import { addRole, isRoleIn, isSame, readNames, removeRole } from './user-roles.ts';
import { toProjectUser } from './user-views.ts';

const PATH = '/groups/{groupId}/users';
const READER = { needs: ['GROUP_READ_ONLY'], bucket: 'projectUsers' } as const;
const MANAGER = { needs: ['GROUP_ACCESS_MANAGER'], bucket: 'projectUsers' } as const;

export const projectUsers: Operation[] = [
  {
    ...READER,
    method: 'GET',
    path: PATH,
    status: 200,
    versions: BOTH_VERSIONS,
    echoes: { flattenTeams: 'false', includeOrgUsers: 'false' }, // recorded
    handle: listAll,
  },
  { ...MANAGER, method: 'POST', path: PATH, status: 201, versions: NEW_VERSION, handle: add },
  {
    ...READER,
    method: 'GET',
    path: `${PATH}/{userId}`,
    status: 200,
    versions: NEW_VERSION,
    handle: (request) => toUserHere(request, checkIsIn(request, getUser(request, readStatuses(request)))),
  },
  {
    ...MANAGER,
    method: 'DELETE',
    path: `${PATH}/{userId}`,
    status: 204,
    versions: BOTH_VERSIONS,
    // Out of the project, not of the organization.
    handle(request) {
      const user = checkIsIn(request, getRemovable(request));
      const isHere = isRoleIn(getProject(request).id);
      user.roles = user.roles.filter((role) => !isHere(role));
      return undefined;
    },
  },
  {
    ...MANAGER,
    method: 'POST',
    path: `${PATH}/{userId}:addRole`,
    status: 200,
    versions: NEW_VERSION,
    handle(request) {
      const user = checkIsIn(request, getUser(request));
      addRole(user, readRole(request));
      return toUserHere(request, user);
    },
  },
  {
    ...MANAGER,
    method: 'POST',
    path: `${PATH}/{userId}:removeRole`,
    status: 200,
    versions: NEW_VERSION,
    handle(request) {
      const user = checkIsIn(request, getUser(request));
      const role = readRole(request);
      const isHere = isRoleIn(getProject(request).id);
      if (!user.roles.some((held) => isHere(held) && !isSame(held, role))) throw lastRole();
      removeRole(user, role);
      return toUserHere(request, user);
    },
  },
];

/** Who holds a role here; on request also through a team, or through a role in the organization (specification). */
function listAll(request: SandboxRequest) {
  const { store } = request;
  const project = getProject(request);
  const withTeams = readFlag(request, 'flattenTeams');
  const withOrganization = readFlag(request, 'includeOrgUsers');
  const rolesOf = (user: User) => [
    ...new Set([
      ...rolesIn(user.roles, project.id),
      ...(withTeams ? teamRolesOf(user, project, store) : []),
      ...(withOrganization ? impliedRolesOf(user) : []),
    ]),
  ];
  const users = store.usersOf(project.orgId).filter((user) => rolesOf(user).length > 0);
  return listUsers(request, users, (user) => toProjectUser(request, user, rolesOf(user)));
}

function teamRolesOf({ teamIds }: User, project: Project, { teams }: Store): string[] {
  return teamIds.flatMap((id) => rolesIn(teams.get(id)?.roles ?? [], project.id));
}

/** What an organization's role amounts to in each of its projects; that a list shows it like this is assumed. */
function impliedRolesOf(user: User): string[] {
  const held = organizationRolesOf(user.roles);
  if (held.includes('ORG_OWNER')) return ['GROUP_OWNER'];
  return held.includes('ORG_READ_ONLY') ? ['GROUP_READ_ONLY'] : [];
}

/** Whoever is in the organization, or invited to it, gets the roles; anybody else is invited to both (documented). */
function add(request: SandboxRequest) {
  const { id, orgId } = getProject(request);
  const fields = readObject(request.body, ['username', 'roles']);
  const username = readUsername(fields);
  const roles = toProjectRoles(readNames(fields, 'roles'), id);
  const known = findCurrentUser(request, orgId, username);
  const here = usersHere(request);
  if (known !== undefined && here.includes(known)) throw userExists(username);
  checkCount(here.length + 1, 'MAX_USERS_PER_GROUP_EXCEEDED');
  if (known === undefined) {
    // The organization's role is assumed, after that of keys made in a project.
    const all: RoleAssignment[] = [{ orgId, roleName: 'ORG_MEMBER' }, ...roles];
    return toUserHere(request, invite(request, { username, roles: all, teamIds: [] }));
  }
  known.roles.push(...roles);
  return toUserHere(request, known);
}

function usersHere(request: SandboxRequest): User[] {
  const { id, orgId } = getProject(request);
  const isHere = isRoleIn(id);
  const { store, clock } = request;
  return store.usersOf(orgId).filter((user) => isCurrent(user, clock.now()) && user.roles.some(isHere));
}

/** In the project by a role of one's own: what a team brings does not count (assumed). */
function checkIsIn(request: SandboxRequest, user: User): User {
  const { id } = getProject(request);
  if (!user.roles.some(isRoleIn(id))) throw userNotInProject(user.id, id);
  return user;
}

function toUserHere(request: SandboxRequest, user: User) {
  return toProjectUser(request, user, rolesIn(user.roles, getProject(request).id));
}

function readRole(request: SandboxRequest): RoleAssignment {
  const { id: groupId } = getProject(request);
  const roleName = readText(readObject(request.body, ['groupRole']), 'groupRole');
  toProjectRoles([roleName], groupId); // refuses what is no such role
  return { groupId, roleName };
}
