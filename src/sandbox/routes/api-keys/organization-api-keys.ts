import { readObject } from '../../http/body.ts';
import { list, type Operation } from '../../http/operation.ts';
import { createKey, getKey, readDescription, replaceRoles, toOrganizationRoles } from './api-key-changes.ts';
import { toApiKey } from './api-key-views.ts';

const MEMBER = ['ORG_MEMBER'] as const;
const OWNER = ['ORG_OWNER'] as const;
const bucket = 'organizationApiKeys';

export const organizationApiKeys: Operation[] = [
  {
    method: 'GET',
    path: '/orgs/{orgId}/apiKeys',
    needs: MEMBER,
    bucket,
    status: 200,
    handle: (request) => list(request.store.keysOf(request.params.orgId ?? ''), (key) => toApiKey(request, key)),
  },
  {
    method: 'POST',
    path: '/orgs/{orgId}/apiKeys',
    needs: OWNER,
    bucket,
    status: 200, // not 201 (recorded)
    handle(request) {
      const { orgId = '' } = request.params;
      const fields = readObject(request.body, ['desc', 'roles']);
      const description = readDescription(fields.desc);
      const key = createKey(request.store, orgId, description, toOrganizationRoles(fields.roles, orgId));
      return toApiKey(request, key, { isClear: true });
    },
  },
  {
    method: 'GET',
    path: '/orgs/{orgId}/apiKeys/{apiUserId}',
    needs: MEMBER,
    bucket,
    status: 200,
    handle: (request) => toApiKey(request, getKey(request)),
  },
  {
    method: 'PATCH',
    path: '/orgs/{orgId}/apiKeys/{apiUserId}',
    needs: OWNER,
    bucket,
    status: 200,
    handle(request) {
      const key = getKey(request);
      const fields = readObject(request.body, ['desc', 'roles']);
      const description = fields.desc === undefined ? key.desc : readDescription(fields.desc);
      const roles = fields.roles === undefined ? undefined : toOrganizationRoles(fields.roles, key.orgId);
      key.desc = description;
      if (roles !== undefined) replaceRoles(key, (role) => 'orgId' in role, roles);
      return toApiKey(request, key);
    },
  },
  {
    method: 'DELETE',
    path: '/orgs/{orgId}/apiKeys/{apiUserId}',
    needs: OWNER,
    bucket,
    status: 204,
    handle(request) {
      request.store.deleteApiKey(getKey(request));
      return undefined;
    },
  },
];
