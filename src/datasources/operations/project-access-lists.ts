import { defineOperation } from '../atlas/operation.ts';
import { LIST_BYTES } from './sizes.ts';
import { CORE_VERSION } from './versions.ts';

/*
 * Network access lists of projects: from where their clusters may be reached.
 */

export const listProjectAccessList = defineOperation({
  method: 'GET',
  path: '/groups/{groupId}/accessList',
  version: CORE_VERSION,
  bucket: 'Project IP Access List',
  bucketParam: 'groupId',
  act: 'list the network access list of project {groupId}',
  role: 'Project Read Only',
  maxBytes: LIST_BYTES,
});

export const addProjectAccessListEntries = defineOperation({
  method: 'POST',
  path: '/groups/{groupId}/accessList',
  version: CORE_VERSION,
  bucket: 'Project IP Access List',
  bucketParam: 'groupId',
  isSerial: true, // Atlas does not support parallel additions to one project's list
  act: 'add to the network access list of project {groupId}',
  role: 'Project Network Access Manager',
});

export const getProjectAccessListEntry = defineOperation({
  method: 'GET',
  path: '/groups/{groupId}/accessList/{entryValue}',
  version: CORE_VERSION,
  bucket: 'Project IP Access List',
  bucketParam: 'groupId',
  act: 'show entry {entryValue} of the network access list of project {groupId}',
  role: 'Project Read Only',
});

export const removeProjectAccessListEntry = defineOperation({
  method: 'DELETE',
  path: '/groups/{groupId}/accessList/{entryValue}',
  version: CORE_VERSION,
  bucket: 'Project IP Access List',
  bucketParam: 'groupId',
  act: 'remove {entryValue} from the network access list of project {groupId}',
  role: 'Project Network Access Manager',
});

export const getProjectAccessListEntryStatus = defineOperation({
  method: 'GET',
  path: '/groups/{groupId}/accessList/{entryValue}/status',
  version: CORE_VERSION,
  bucket: 'Project IP Access List',
  bucketParam: 'groupId',
  act: 'show the status of entry {entryValue} of the network access list of project {groupId}',
  role: 'Project Read Only',
});
