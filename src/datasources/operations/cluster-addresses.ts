import { defineOperation } from '../atlas/operation.ts';
import { LIST_BYTES } from './sizes.ts';
import { CORE_VERSION } from './versions.ts';

/*
 * Addresses of a project's clusters.
 */

export const getClusterAddresses = defineOperation({
  method: 'GET',
  path: '/groups/{groupId}/ipAddresses',
  version: CORE_VERSION,
  bucket: 'IP Addresses',
  bucketParam: 'groupId',
  act: 'list the addresses of the clusters of project {groupId}',
  role: 'Project Read Only',
  maxBytes: LIST_BYTES,
});
