import { defineOperation } from '../atlas/operation.ts';
import { LIST_BYTES } from './sizes.ts';
import { CORE_VERSION } from './versions.ts';

/*
 * Organizations and their settings.
 */

export const listOrganizations = defineOperation({
  method: 'GET',
  path: '/orgs',
  version: CORE_VERSION,
  bucket: 'Organizations',
  act: 'list the organizations',
  role: 'any role',
  maxBytes: LIST_BYTES,
});

export const createOrganization = defineOperation({
  method: 'POST',
  path: '/orgs',
  version: CORE_VERSION,
  bucket: 'Organizations',
  act: 'create the organization',
  role: 'Organization Owner',
});

export const getOrganization = defineOperation({
  method: 'GET',
  path: '/orgs/{orgId}',
  version: CORE_VERSION,
  bucket: 'Organizations',
  bucketParam: 'orgId',
  act: 'show organization {orgId}',
  role: 'Organization Member',
});

export const updateOrganization = defineOperation({
  method: 'PATCH',
  path: '/orgs/{orgId}',
  version: CORE_VERSION,
  bucket: 'Organizations',
  bucketParam: 'orgId',
  act: 'rename organization {orgId}',
  role: 'Organization Owner',
});

export const deleteOrganization = defineOperation({
  method: 'DELETE',
  path: '/orgs/{orgId}',
  version: CORE_VERSION,
  bucket: 'Organizations',
  bucketParam: 'orgId',
  act: 'delete organization {orgId}',
  role: 'Organization Owner',
});

export const getOrganizationSettings = defineOperation({
  method: 'GET',
  path: '/orgs/{orgId}/settings',
  version: CORE_VERSION,
  bucket: 'Organization Settings',
  bucketParam: 'orgId',
  act: 'show the settings of organization {orgId}',
  role: 'Organization Member',
});

export const updateOrganizationSettings = defineOperation({
  method: 'PATCH',
  path: '/orgs/{orgId}/settings',
  version: CORE_VERSION,
  bucket: 'Organization Settings',
  bucketParam: 'orgId',
  act: 'change the settings of organization {orgId}',
  role: 'Organization Owner',
});
