import { defineOperation } from '../atlas/operation.ts';
import { LIST_WITH_ROLES_BYTES } from './sizes.ts';
import { CORE_VERSION } from './versions.ts';

/*
 * API keys: of an organization, and in the projects they are invited to.
 */

export const listApiKeys = defineOperation({
  method: 'GET',
  path: '/orgs/{orgId}/apiKeys',
  version: CORE_VERSION,
  bucket: 'Programmatic API Keys',
  bucketParam: 'orgId',
  act: 'list the API keys of organization {orgId}',
  role: 'Organization Member',
  maxBytes: LIST_WITH_ROLES_BYTES,
});

export const createApiKey = defineOperation({
  method: 'POST',
  path: '/orgs/{orgId}/apiKeys',
  version: CORE_VERSION,
  bucket: 'Programmatic API Keys',
  bucketParam: 'orgId',
  act: 'create an API key in organization {orgId}',
  role: 'Organization Owner',
});

export const getApiKey = defineOperation({
  method: 'GET',
  path: '/orgs/{orgId}/apiKeys/{apiUserId}',
  version: CORE_VERSION,
  bucket: 'Programmatic API Keys',
  bucketParam: 'orgId',
  act: 'show API key {apiUserId}',
  role: 'Organization Member',
});

export const updateApiKey = defineOperation({
  method: 'PATCH',
  path: '/orgs/{orgId}/apiKeys/{apiUserId}',
  version: CORE_VERSION,
  bucket: 'Programmatic API Keys',
  bucketParam: 'orgId',
  act: 'change API key {apiUserId}',
  role: 'Organization Owner',
});

export const deleteApiKey = defineOperation({
  method: 'DELETE',
  path: '/orgs/{orgId}/apiKeys/{apiUserId}',
  version: CORE_VERSION,
  bucket: 'Programmatic API Keys',
  bucketParam: 'orgId',
  act: 'delete API key {apiUserId}',
  role: 'Organization Owner',
});

export const listProjectApiKeys = defineOperation({
  method: 'GET',
  path: '/groups/{groupId}/apiKeys',
  version: CORE_VERSION,
  bucket: 'Programmatic API Keys',
  bucketParam: 'groupId',
  act: 'list the API keys of project {groupId}',
  role: 'Project Read Only',
  maxBytes: LIST_WITH_ROLES_BYTES,
});

export const createProjectApiKey = defineOperation({
  method: 'POST',
  path: '/groups/{groupId}/apiKeys',
  version: CORE_VERSION,
  bucket: 'Programmatic API Keys',
  bucketParam: 'groupId',
  act: 'create an API key for project {groupId}',
  role: 'Project Access Manager',
});

export const assignApiKeyToProject = defineOperation({
  method: 'POST',
  path: '/groups/{groupId}/apiKeys/{apiUserId}',
  version: CORE_VERSION,
  bucket: 'Programmatic API Keys',
  bucketParam: 'groupId',
  act: 'invite API key {apiUserId} to project {groupId}',
  role: 'Project Owner',
});

export const updateProjectApiKeyRoles = defineOperation({
  method: 'PATCH',
  path: '/groups/{groupId}/apiKeys/{apiUserId}',
  version: CORE_VERSION,
  bucket: 'Programmatic API Keys',
  bucketParam: 'groupId',
  act: 'change the roles of API key {apiUserId} in project {groupId}',
  role: 'Project Access Manager',
});

export const removeApiKeyFromProject = defineOperation({
  method: 'DELETE',
  path: '/groups/{groupId}/apiKeys/{apiUserId}',
  version: CORE_VERSION,
  bucket: 'Programmatic API Keys',
  bucketParam: 'groupId',
  act: 'remove API key {apiUserId} from project {groupId}',
  role: 'Project Access Manager',
});
