import { defineOperation } from '../atlas/operation.ts';
import { LIST_BYTES } from './sizes.ts';
import { CORE_VERSION } from './versions.ts';

/*
 * API access lists of keys: from where each key may call the Administration API. Atlas opens them to the key itself and to administrators
 * of the organization's users; the role named here is the one that makes one of these.
 */

export const listApiKeyAccessList = defineOperation({
  method: 'GET',
  path: '/orgs/{orgId}/apiKeys/{apiUserId}/accessList',
  version: CORE_VERSION,
  bucket: 'Programmatic API Keys',
  bucketParam: 'orgId',
  act: 'list the API access list of key {apiUserId}',
  role: 'Organization Owner',
  maxBytes: LIST_BYTES,
});

export const addApiKeyAccessListEntries = defineOperation({
  method: 'POST',
  path: '/orgs/{orgId}/apiKeys/{apiUserId}/accessList',
  version: CORE_VERSION,
  bucket: 'Programmatic API Keys',
  bucketParam: 'orgId',
  act: 'add to the API access list of key {apiUserId}',
  role: 'Organization Owner',
});

export const getApiKeyAccessListEntry = defineOperation({
  method: 'GET',
  path: '/orgs/{orgId}/apiKeys/{apiUserId}/accessList/{ipAddress}',
  version: CORE_VERSION,
  bucket: 'Programmatic API Keys',
  bucketParam: 'orgId',
  act: 'show entry {ipAddress} of the API access list of key {apiUserId}',
  role: 'Organization Owner',
});

export const removeApiKeyAccessListEntry = defineOperation({
  method: 'DELETE',
  path: '/orgs/{orgId}/apiKeys/{apiUserId}/accessList/{ipAddress}',
  version: CORE_VERSION,
  bucket: 'Programmatic API Keys',
  bucketParam: 'orgId',
  act: 'remove {ipAddress} from the API access list of key {apiUserId}',
  role: 'Organization Owner',
});
