import { defineOperation } from '../atlas/operation.ts';
import { LIST_BYTES, LIST_WITH_ROLES_BYTES } from './sizes.ts';

/*
 * Service accounts: of an organization, in the projects they are invited to, and from where each may call the Administration API.
 */

const VERSION = '2024-08-05';

export const listServiceAccounts = defineOperation({
  method: 'GET',
  path: '/orgs/{orgId}/serviceAccounts',
  version: VERSION,
  bucket: 'Service Accounts',
  bucketParam: 'orgId',
  act: 'list the service accounts of organization {orgId}',
  role: 'Organization Read Only',
  maxBytes: LIST_WITH_ROLES_BYTES,
});

export const getServiceAccount = defineOperation({
  method: 'GET',
  path: '/orgs/{orgId}/serviceAccounts/{clientId}',
  version: VERSION,
  bucket: 'Service Accounts',
  bucketParam: 'orgId',
  act: 'show service account {clientId}',
  role: 'Organization Read Only',
});

export const listServiceAccountProjects = defineOperation({
  method: 'GET',
  path: '/orgs/{orgId}/serviceAccounts/{clientId}/groups',
  version: VERSION,
  bucket: 'Service Accounts',
  bucketParam: 'orgId',
  act: 'list the projects of service account {clientId}',
  role: 'Organization Read Only',
  maxBytes: LIST_BYTES,
});

export const listProjectServiceAccounts = defineOperation({
  method: 'GET',
  path: '/groups/{groupId}/serviceAccounts',
  version: VERSION,
  bucket: 'Service Accounts',
  bucketParam: 'groupId',
  act: 'list the service accounts of project {groupId}',
  role: 'Project Read Only',
  maxBytes: LIST_WITH_ROLES_BYTES,
});

export const listServiceAccountAccessList = defineOperation({
  method: 'GET',
  path: '/orgs/{orgId}/serviceAccounts/{clientId}/accessList',
  version: VERSION,
  bucket: 'Service Accounts',
  bucketParam: 'orgId',
  act: 'list the API access list of service account {clientId}',
  role: 'Organization Read Only',
  maxBytes: LIST_BYTES,
});
