import { readObject } from '../../http/body.ts';
import { list, type Operation } from '../../http/operation.ts';
import { readFlag } from '../../http/query.ts';
import type { RoleAssignment } from '../../state/model.ts';
import { holdsRoleIn } from '../../state/store.ts';
import { replaceRoles, toProjectRoles } from '../api-keys/api-key-changes.ts';
import { getProject } from '../projects/projects.ts';
import { isRoleIn } from '../users/user-roles.ts';
import {
  accountsOf,
  CREATION_FIELDS,
  changeTexts,
  createAccount,
  getAccount,
  getAccountOfOrganization,
  readRoleNames,
} from './service-account-changes.ts';
import { ACCOUNT_VERSIONS, LEVELS } from './service-account-levels.ts';
import { toProjectAccount } from './service-account-views.ts';

const [, { path: PATH, bucket, reader, owner }] = LEVELS;
const READER = { needs: reader, bucket, versions: ACCOUNT_VERSIONS } as const;
const OWNER = { needs: owner, bucket, versions: ACCOUNT_VERSIONS } as const;

export const projectServiceAccounts: Operation[] = [
  {
    ...READER,
    method: 'GET',
    path: PATH,
    status: 200,
    isCounted: false,
    handle(request) {
      const { id, orgId } = getProject(request);
      const accounts = accountsOf(request, orgId, readFlag(request, 'includeSystemManaged'));
      return list(
        accounts.filter(({ roles }) => holdsRoleIn(roles, id)),
        (account) => toProjectAccount(account, id),
      );
    },
  },
  {
    ...OWNER,
    method: 'POST',
    path: PATH,
    status: 201,
    // The account is made in the organization, as a member of it (specification).
    handle(request) {
      const { id, orgId } = getProject(request);
      const fields = readObject(request.body, CREATION_FIELDS);
      const member: RoleAssignment = { orgId, roleName: 'ORG_MEMBER' };
      const account = createAccount(request, orgId, fields, [member, ...toProjectRoles(readRoleNames(fields), id)]);
      return toProjectAccount(account, id, account.secrets[0]);
    },
  },
  {
    ...READER,
    method: 'GET',
    path: `${PATH}/{clientId}`,
    status: 200,
    handle: (request) => toProjectAccount(getAccount(request), getProject(request).id),
  },
  {
    ...OWNER,
    method: 'PATCH',
    path: `${PATH}/{clientId}`,
    status: 200,
    handle(request) {
      const account = getAccount(request);
      const { id } = getProject(request);
      const fields = readObject(request.body, ['name', 'description', 'roles']);
      const roles = fields.roles === undefined ? undefined : toProjectRoles(readRoleNames(fields), id);
      changeTexts(account, fields);
      if (roles !== undefined) replaceRoles(account, isRoleIn(id), roles);
      return toProjectAccount(account, id);
    },
  },
  {
    ...OWNER,
    method: 'DELETE',
    path: `${PATH}/{clientId}`,
    status: 204,
    // It lives on in the organization, and its secrets with it (specification).
    handle(request) {
      replaceRoles(getAccount(request), isRoleIn(getProject(request).id), []);
      return undefined;
    },
  },
  {
    method: 'POST',
    path: `${PATH}/{clientId}:invite`,
    needs: ['ORG_OWNER'],
    bucket,
    status: 200,
    versions: ACCOUNT_VERSIONS,
    // An account that is in the project already gets other roles there (assumed).
    handle(request) {
      const account = getAccountOfOrganization(request);
      const { id } = getProject(request);
      const roles = toProjectRoles(readRoleNames(readObject(request.body, ['roles'])), id);
      replaceRoles(account, isRoleIn(id), roles);
      return toProjectAccount(account, id);
    },
  },
];
