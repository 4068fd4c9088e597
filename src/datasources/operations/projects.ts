import { defineOperation } from '../atlas/operation.ts';
import { LIST_BYTES } from './sizes.ts';
import { CORE_VERSION } from './versions.ts';

/*
 * Projects, which Atlas calls groups, with their settings and limits.
 */

export const listProjects = defineOperation({
  method: 'GET',
  path: '/groups',
  version: CORE_VERSION,
  bucket: 'Projects',
  act: 'list the projects',
  role: 'any role',
  maxBytes: LIST_BYTES,
});

export const createProject = defineOperation({
  method: 'POST',
  path: '/groups',
  version: CORE_VERSION,
  bucket: 'Projects',
  act: 'create the project',
  role: 'Organization Project Creator',
});

export const listOrganizationProjects = defineOperation({
  method: 'GET',
  path: '/orgs/{orgId}/groups',
  version: CORE_VERSION,
  bucket: 'Organizations',
  bucketParam: 'orgId',
  act: 'list the projects of organization {orgId}',
  role: 'Organization Member',
  maxBytes: LIST_BYTES,
});

export const getProject = defineOperation({
  method: 'GET',
  path: '/groups/{groupId}',
  version: CORE_VERSION,
  bucket: 'Projects',
  bucketParam: 'groupId',
  act: 'show project {groupId}',
  role: 'Project Read Only',
});

export const getProjectByName = defineOperation({
  method: 'GET',
  path: '/groups/byName/{groupName}',
  version: CORE_VERSION,
  bucket: 'Projects',
  act: 'show project "{groupName}"',
  role: 'Project Read Only',
});

export const updateProject = defineOperation({
  method: 'PATCH',
  path: '/groups/{groupId}',
  version: CORE_VERSION,
  bucket: 'Projects',
  bucketParam: 'groupId',
  act: 'change project {groupId}',
  role: 'Project Owner',
});

export const deleteProject = defineOperation({
  method: 'DELETE',
  path: '/groups/{groupId}',
  version: CORE_VERSION,
  bucket: 'Projects',
  bucketParam: 'groupId',
  act: 'delete project {groupId}',
  role: 'Project Owner',
});

export const getProjectSettings = defineOperation({
  method: 'GET',
  path: '/groups/{groupId}/settings',
  version: CORE_VERSION,
  bucket: 'Projects',
  bucketParam: 'groupId',
  act: 'show the settings of project {groupId}',
  role: 'Project Read Only',
});

export const updateProjectSettings = defineOperation({
  method: 'PATCH',
  path: '/groups/{groupId}/settings',
  version: CORE_VERSION,
  bucket: 'Projects',
  bucketParam: 'groupId',
  act: 'change the settings of project {groupId}',
  role: 'Project Owner',
});

export const listProjectLimits = defineOperation({
  method: 'GET',
  path: '/groups/{groupId}/limits',
  version: CORE_VERSION,
  bucket: 'Projects',
  bucketParam: 'groupId',
  act: 'list the limits of project {groupId}',
  role: 'Project Read Only',
  maxBytes: LIST_BYTES,
});

export const setProjectLimit = defineOperation({
  method: 'PATCH',
  path: '/groups/{groupId}/limits/{limitName}',
  version: CORE_VERSION,
  bucket: 'Projects',
  bucketParam: 'groupId',
  act: 'set limit {limitName} of project {groupId}',
  role: 'Project Owner',
});

export const resetProjectLimit = defineOperation({
  method: 'DELETE',
  path: '/groups/{groupId}/limits/{limitName}',
  version: CORE_VERSION,
  bucket: 'Projects',
  bucketParam: 'groupId',
  act: 'reset limit {limitName} of project {groupId}',
  role: 'Project Owner',
});
