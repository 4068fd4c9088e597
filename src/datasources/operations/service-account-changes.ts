import { defineOperation } from '../atlas/operation.ts';

/*
 * Changes of service accounts, their secrets and their access lists.
 */

const VERSION = '2024-08-05';

export const createServiceAccount = defineOperation({
  method: 'POST',
  path: '/orgs/{orgId}/serviceAccounts',
  version: VERSION,
  bucket: 'Service Accounts',
  bucketParam: 'orgId',
  act: 'create a service account in organization {orgId}',
  role: 'Organization Owner',
});

export const updateServiceAccount = defineOperation({
  method: 'PATCH',
  path: '/orgs/{orgId}/serviceAccounts/{clientId}',
  version: VERSION,
  bucket: 'Service Accounts',
  bucketParam: 'orgId',
  act: 'change service account {clientId}',
  role: 'Organization Owner',
});

export const deleteServiceAccount = defineOperation({
  method: 'DELETE',
  path: '/orgs/{orgId}/serviceAccounts/{clientId}',
  version: VERSION,
  bucket: 'Service Accounts',
  bucketParam: 'orgId',
  act: 'delete service account {clientId}',
  role: 'Organization Owner',
});

export const createProjectServiceAccount = defineOperation({
  method: 'POST',
  path: '/groups/{groupId}/serviceAccounts',
  version: VERSION,
  bucket: 'Service Accounts',
  bucketParam: 'groupId',
  act: 'create a service account for project {groupId}',
  role: 'Project Owner',
});

export const assignServiceAccountToProject = defineOperation({
  method: 'POST',
  path: '/groups/{groupId}/serviceAccounts/{clientId}:invite',
  version: VERSION,
  bucket: 'Service Accounts',
  bucketParam: 'groupId',
  act: 'invite service account {clientId} to project {groupId}',
  role: 'Organization Owner',
});

export const updateProjectServiceAccountRoles = defineOperation({
  method: 'PATCH',
  path: '/groups/{groupId}/serviceAccounts/{clientId}',
  version: VERSION,
  bucket: 'Service Accounts',
  bucketParam: 'groupId',
  act: 'change the roles of service account {clientId} in project {groupId}',
  role: 'Project Owner',
});

export const removeServiceAccountFromProject = defineOperation({
  method: 'DELETE',
  path: '/groups/{groupId}/serviceAccounts/{clientId}',
  version: VERSION,
  bucket: 'Service Accounts',
  bucketParam: 'groupId',
  act: 'remove service account {clientId} from project {groupId}',
  role: 'Project Owner',
});

export const createServiceAccountSecret = defineOperation({
  method: 'POST',
  path: '/orgs/{orgId}/serviceAccounts/{clientId}/secrets',
  version: VERSION,
  bucket: 'Service Accounts',
  bucketParam: 'orgId',
  isSerial: true, // two at a time are refused with DATA_CONCURRENCY_ERROR (documented)
  act: 'create a secret for service account {clientId}',
  role: 'Organization Owner',
});

export const deleteServiceAccountSecret = defineOperation({
  method: 'DELETE',
  path: '/orgs/{orgId}/serviceAccounts/{clientId}/secrets/{secretId}',
  version: VERSION,
  bucket: 'Service Accounts',
  bucketParam: 'orgId',
  act: 'delete secret {secretId} of service account {clientId}',
  role: 'Organization Owner',
});

export const addServiceAccountAccessListEntries = defineOperation({
  method: 'POST',
  path: '/orgs/{orgId}/serviceAccounts/{clientId}/accessList',
  version: VERSION,
  bucket: 'Service Accounts',
  bucketParam: 'orgId',
  act: 'add to the API access list of service account {clientId}',
  role: 'Organization Owner',
});

export const removeServiceAccountAccessListEntry = defineOperation({
  method: 'DELETE',
  path: '/orgs/{orgId}/serviceAccounts/{clientId}/accessList/{ipAddress}',
  version: VERSION,
  bucket: 'Service Accounts',
  bucketParam: 'orgId',
  act: 'remove {ipAddress} from the API access list of service account {clientId}',
  role: 'Organization Owner',
});
