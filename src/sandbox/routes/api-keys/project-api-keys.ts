import { readArray, readObject } from '../../http/body.ts';
import { list, type Operation } from '../../http/operation.ts';
import { noApiKey } from '../../http/problem.ts';
import { holdsRoleIn } from '../../state/store.ts';
import { getProject } from '../projects/projects.ts';
import { isRoleIn } from '../users/user-roles.ts';
import { createKey, getKey, readDescription, replaceRoles, toProjectRoles } from './api-key-changes.ts';
import { toApiKey } from './api-key-views.ts';

const bucket = 'projectApiKeys';

export const projectApiKeys: Operation[] = [
  {
    method: 'GET',
    path: '/groups/{groupId}/apiKeys',
    needs: ['GROUP_READ_ONLY'],
    bucket,
    status: 200,
    handle: (request) => list(request.store.keysOfProject(getProject(request)), (key) => toApiKey(request, key)),
  },
  {
    method: 'POST',
    path: '/groups/{groupId}/apiKeys',
    needs: ['GROUP_ACCESS_MANAGER'],
    bucket,
    status: 200,
    handle(request) {
      const { id, orgId } = getProject(request);
      const fields = readObject(request.body, ['desc', 'roles']);
      const description = readDescription(fields.desc);
      const roles = toProjectRoles(fields.roles, id);
      // Nobody asked for the first role, and it is there (recorded).
      const key = createKey(request.store, orgId, description, [{ orgId, roleName: 'ORG_MEMBER' }, ...roles]);
      return toApiKey(request, key, { isClear: true });
    },
  },
  {
    method: 'POST',
    path: '/groups/{groupId}/apiKeys/{apiUserId}',
    needs: ['GROUP_OWNER'],
    bucket,
    status: 204,
    handle(request) {
      const key = getKey(request);
      const { id } = getProject(request);
      const [assignment] = readArray(request.body); // an array of one (specification, assumed)
      const roles = toProjectRoles(readObject(assignment, ['roles']).roles, id);
      replaceRoles(key, isRoleIn(id), roles);
      request.store.changed();
      return undefined;
    },
  },
  {
    method: 'PATCH',
    path: '/groups/{groupId}/apiKeys/{apiUserId}',
    needs: ['GROUP_ACCESS_MANAGER'],
    bucket,
    status: 200,
    handle(request) {
      const key = getKey(request);
      const { id } = getProject(request);
      if (!holdsRoleIn(key.roles, id)) throw noApiKey(key.id);
      const fields = readObject(request.body, ['desc', 'roles']);
      const roles = fields.roles === undefined ? undefined : toProjectRoles(fields.roles, id);
      if (fields.desc !== undefined) key.desc = readDescription(fields.desc);
      if (roles !== undefined) replaceRoles(key, isRoleIn(id), roles);
      return toApiKey(request, key);
    },
  },
  {
    method: 'DELETE',
    path: '/groups/{groupId}/apiKeys/{apiUserId}',
    needs: ['GROUP_ACCESS_MANAGER'],
    bucket,
    status: 204,
    handle(request) {
      const key = getKey(request);
      const { id } = getProject(request);
      if (!holdsRoleIn(key.roles, id)) throw noApiKey(key.id);
      replaceRoles(key, isRoleIn(id), []);
      request.store.changed();
      return undefined;
    },
  },
];
