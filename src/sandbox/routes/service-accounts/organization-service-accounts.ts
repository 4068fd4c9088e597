import { rolesIn } from '../../auth/membership.ts';
import { readObject } from '../../http/body.ts';
import { list, type Operation } from '../../http/operation.ts';
import { readFlag } from '../../http/query.ts';
import { holdsRoleIn } from '../../state/store.ts';
import { replaceRoles, toOrganizationRoles } from '../api-keys/api-key-changes.ts';
import { isOrganizationRole } from '../users/user-roles.ts';
import {
  accountsOf,
  CREATION_FIELDS,
  changeTexts,
  createAccount,
  getAccount,
  readRoleNames,
} from './service-account-changes.ts';
import { ACCOUNT_VERSIONS, LEVELS } from './service-account-levels.ts';
import { toOrganizationAccount } from './service-account-views.ts';

const [{ path: PATH, bucket, reader, owner }] = LEVELS;
const READER = { needs: reader, bucket, versions: ACCOUNT_VERSIONS } as const;
const OWNER = { needs: owner, bucket, versions: ACCOUNT_VERSIONS } as const;

export const organizationServiceAccounts: Operation[] = [
  {
    ...READER,
    method: 'GET',
    path: PATH,
    status: 200,
    isCounted: false,
    handle(request) {
      const accounts = accountsOf(request, request.params.orgId ?? '', readFlag(request, 'includeSystemManaged'));
      return list(accounts, (account) => toOrganizationAccount(account));
    },
  },
  {
    ...OWNER,
    method: 'POST',
    path: PATH,
    status: 201,
    handle(request) {
      const { orgId = '' } = request.params;
      const fields = readObject(request.body, CREATION_FIELDS);
      const account = createAccount(request, orgId, fields, toOrganizationRoles(readRoleNames(fields), orgId));
      return toOrganizationAccount(account, account.secrets[0]);
    },
  },
  {
    ...READER,
    method: 'GET',
    path: `${PATH}/{clientId}`,
    status: 200,
    handle: (request) => toOrganizationAccount(getAccount(request)),
  },
  {
    ...OWNER,
    method: 'PATCH',
    path: `${PATH}/{clientId}`,
    status: 200,
    handle(request) {
      const account = getAccount(request);
      const fields = readObject(request.body, ['name', 'description', 'roles']);
      const roles = fields.roles === undefined ? undefined : toOrganizationRoles(readRoleNames(fields), account.orgId);
      changeTexts(account, fields);
      if (roles !== undefined) replaceRoles(account, isOrganizationRole, roles);
      return toOrganizationAccount(account);
    },
  },
  {
    ...OWNER,
    method: 'DELETE',
    path: `${PATH}/{clientId}`,
    status: 204,
    // With it go its roles in every project, and its tokens are good for nothing at once (assumed).
    handle(request) {
      request.store.serviceAccounts.delete(getAccount(request).clientId);
      return undefined;
    },
  },
  {
    ...READER,
    method: 'GET',
    path: `${PATH}/{clientId}/groups`,
    status: 200,
    isCounted: false,
    handle(request) {
      const { roles, orgId } = getAccount(request);
      const joined = request.store.projectsOf(orgId).filter(({ id }) => holdsRoleIn(roles, id));
      return list(joined, ({ id }) => ({ groupId: id, roles: rolesIn(roles, id) }));
    },
  },
];
