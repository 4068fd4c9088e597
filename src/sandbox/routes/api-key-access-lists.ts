import { covers, credentialOf, isOwner } from '../access.ts';
import { checkDistinct, findAddresses, isNamed } from '../addresses.ts';
import { readArray, readObject } from '../body.ts';
import type { ApiAccessListEntry, ApiKey } from '../model.ts';
import { list, type Operation, type SandboxRequest } from '../operation.ts';
import { missingAttribute, Problem } from '../problem.ts';
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
      const added = readArray(request.body).map((item): ApiAccessListEntry => {
        const addresses = findAddresses(readObject(item, ['ipAddress', 'cidrBlock']));
        if (addresses === undefined) throw missingAttribute('ipAddress');
        return { ...addresses, created: request.clock.now(), count: 0 };
      });
      checkDistinct(added);
      for (const { cidrBlock } of added) {
        if (!key.accessList.some((entry) => entry.cidrBlock === cidrBlock)) continue;
        throw new Problem(
          409,
          'ADDRESS_ALREADY_IN_ACCESS_LIST',
          `Address ${cidrBlock} is already in the access list.`,
          [cidrBlock],
        );
      }
      key.accessList.push(...added);
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
      const entry = getEntry(request, key);
      if (key === credentialOf(request.caller) && covers(entry, request.address)) {
        throw new Problem(
          400,
          'CANNOT_REMOVE_CALLER_FROM_ACCESS_LIST',
          `Cannot remove caller's IP address ${request.address} from access list.`,
          [request.address],
        );
      }
      key.accessList.splice(key.accessList.indexOf(entry), 1);
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

function getEntry({ params: { ipAddress = '' } }: SandboxRequest, key: ApiKey): ApiAccessListEntry {
  const entry = key.accessList.find((listed) => isNamed(listed, ipAddress));
  if (entry !== undefined) return entry;
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
