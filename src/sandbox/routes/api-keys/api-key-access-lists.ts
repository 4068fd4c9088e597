import { credentialOf, isOwner } from '../../auth/access.ts';
import { list, type Operation, type SandboxRequest } from '../../http/operation.ts';
import { Problem } from '../../http/problem.ts';
import type { ApiAccessListEntry, ApiKey } from '../../state/model.ts';
import { findEntry, readNewEntries, removeEntry } from '../access-lists/api-access-lists.ts';
import { getKey } from './api-key-changes.ts';
import { toAccessListEntry } from './api-key-views.ts';

const PATH = '/orgs/{orgId}/apiKeys/{apiUserId}/accessList';
const shared = { needs: ['ORG_MEMBER'], bucket: 'organizationApiKeys' } as const;

export const apiKeyAccessLists: Operation[] = [
  {
    ...shared,
    method: 'GET',
    path: PATH,
    status: 200,
    handle: (request) => toList(request, getReachableKey(request)),
  },
  {
    ...shared,
    method: 'POST',
    path: PATH,
    status: 200, // not 201, and the whole list is the answer (recorded)
    handle(request) {
      const key = getReachableKey(request);
      key.accessList.push(...readNewEntries(request, key));
      return toList(request, key);
    },
  },
  {
    ...shared,
    method: 'GET',
    path: `${PATH}/{ipAddress}`,
    status: 200,
    handle(request) {
      const key = getReachableKey(request);
      return toAccessListEntry(request, key, getEntry(request, key));
    },
  },
  {
    ...shared,
    method: 'DELETE',
    path: `${PATH}/{ipAddress}`,
    status: 204,
    handle(request) {
      const key = getReachableKey(request);
      removeEntry(request, key, getEntry(request, key));
      return undefined;
    },
  },
];

/** Only the key itself, or an administrator of the organization's users, gets at its access list. */
function getReachableKey(request: SandboxRequest): ApiKey {
  const key = getKey(request);
  if (key === credentialOf(request.caller) || isOwner(request.caller)) return key;
  throw new Problem(
    403,
    'API_KEY_ACCESS_LIST_ACCESS_DENIED',
    'The access list of an API key can only be accessed by the API key itself or by a user administrator.',
  );
}

function getEntry(request: SandboxRequest, key: ApiKey): ApiAccessListEntry {
  const entry = findEntry(request, key);
  if (entry !== undefined) return entry;
  const { ipAddress } = request.params;
  throw new Problem(
    404,
    'API_KEY_ACCESS_LIST_ENTRY_NOT_FOUND',
    `No access list entry with address ${ipAddress} exists.`,
    [ipAddress],
  );
}

function toList(request: SandboxRequest, key: ApiKey) {
  return list(key.accessList, (entry) => toAccessListEntry(request, key, entry));
}
