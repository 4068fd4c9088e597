import { rolesIn } from '../../auth/membership.ts';
import { readObject, readText } from '../../http/body.ts';
import type { Operation, SandboxRequest } from '../../http/operation.ts';
import { invalidAttribute, noOrganization, roleMissing } from '../../http/problem.ts';
import type { ActiveUser, RoleAssignment } from '../../state/model.ts';
import type { Store } from '../../state/store.ts';
import { checkProjectName } from './project-changes.ts';
import { toProject } from './project-views.ts';
import { getProject } from './projects.ts';

const [ORG, PUBLIC, PRIVATE] = [
  'destinationOrgId',
  'destinationOrgPublicApiKey',
  'destinationOrgPrivateApiKey',
] as const;

export const projectMigration: Operation[] = [
  {
    method: 'POST',
    path: '/groups/{groupId}:migrate',
    needs: ['ORG_OWNER'],
    bucket: 'project',
    status: 200,
    versions: ['2024-05-30'],
    handle(request) {
      const { store } = request;
      const project = getProject(request);
      const destination = readDestination(request, project.orgId);
      checkProjectName(store, project.name, destination);
      const people = activeUsersOf(store, project.orgId).map(
        (user) => [user, rolesIn(user.roles, project.id)] as const,
      );
      // Keys, service accounts and teams belong to one organization, and stay behind without their roles here (assumed).
      store.forgetRolesIn(project.id);
      project.orgId = destination;
      for (const [user, names] of people) {
        const roles = names.map((roleName): RoleAssignment => ({ groupId: project.id, roleName }));
        if (roles.length > 0) takeAlong(store, user, destination, roles);
      }
      store.changed();
      return toProject(request, project);
    },
  },
];

/** A credential is of one organization, so a key of the other one's owner proves that it is let in (documented for keys). */
function readDestination({ body, store }: SandboxRequest, home: string): string {
  const fields = readObject(body, [ORG, PUBLIC, PRIVATE]);
  const destination = readText(fields, ORG);
  if (!store.organizations.has(destination)) throw noOrganization(destination);
  if (destination === home) throw invalidAttribute(ORG, 'is where the project is already');
  const key = store.findKey(readText(fields, PUBLIC));
  const isProof =
    key?.privateKey === readText(fields, PRIVATE) &&
    key.roles.some((role) => 'orgId' in role && role.orgId === destination && role.roleName === 'ORG_OWNER');
  if (!isProof) throw roleMissing();
  return destination;
}

/** The project's people and their roles are copied (documented). The sandbox has a user for each organization of a person. */
function takeAlong(store: Store, user: ActiveUser, orgId: string, roles: RoleAssignment[]): void {
  const known = activeUsersOf(store, orgId).find(({ username }) => username === user.username);
  if (known !== undefined) {
    known.roles.push(...roles);
    return;
  }
  const id = store.random.id();
  store.users.set(id, { ...user, id, orgId, teamIds: [], roles: [{ orgId, roleName: 'ORG_MEMBER' }, ...roles] });
}

function activeUsersOf(store: Store, orgId: string): ActiveUser[] {
  return store.usersOf(orgId).flatMap((user) => (user.status === 'ACTIVE' ? [user] : []));
}
