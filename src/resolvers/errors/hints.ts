import type { AtlasError } from '../../datasources/atlas/error.ts';
import type { Operation } from '../../datasources/atlas/operation.ts';
import * as keyAccessLists from '../../datasources/operations/api-key-access-lists.ts';
import { createApiKey, createProjectApiKey } from '../../datasources/operations/api-keys.ts';
import { createOrganization } from '../../datasources/operations/organizations.ts';
import { createProject } from '../../datasources/operations/projects.ts';

/** What to do about the traps that people fall into, for `extensions.hint`. Undefined where the message says it all. */
export function toHint(error: AtlasError): string | undefined {
  if (error.kind === 'credentials') return CREDENTIALS;
  if (error.kind === 'outcome-unknown')
    return findOut(error) ?? 'Read the thing that was to change before trying again.';
  const byCode = error.errorCode === undefined ? undefined : HINTS.get(error.errorCode);
  return byCode ?? (isKeyAccessListDenied(error) ? KEY_ACCESS_LIST : undefined);
}

const CREDENTIALS =
  'Check MONGODB_ATLAS_PUBLIC_API_KEY and MONGODB_ATLAS_PRIVATE_API_KEY (or the client id and secret): Atlas does not say which half is wrong.';

const KEY_ACCESS_LIST =
  "Only the key itself or a user administrator of the organization may read or change a key's API access list. The network access list of a project's clusters is Project.accessList.";

/** How to see, before trying again, whether a creation was carried out: the caller has no id to ask for. */
const FIND_OUT: ReadonlyMap<Operation, string> = new Map<Operation, string>([
  [
    createApiKey,
    'Look for the description in Organization.apiKeys before trying again. If the key is there, its private key is lost: delete it with deleteApiKey.',
  ],
  [
    createProjectApiKey,
    'Look for the description in Project.apiKeys before trying again. If the key is there, its private key is lost: delete it with deleteApiKey.',
  ],
  [createProject, 'Ask projectByName for the name before trying again.'],
  [
    createOrganization,
    "Look for the name among the organizations in Atlas's web interface before trying again: the gateway's credential may not see a new one.",
  ],
]);

const findOut = ({ operation: { definition } }: AtlasError) => definition && FIND_OUT.get(definition);

/** A Map, for Atlas or whoever stands before it chooses the words that it is asked with. */
const HINTS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    IP_ADDRESS_NOT_ON_ACCESS_LIST:
      "Add the gateway's address to the credential's own API access list (ApiKey.accessList). The project's network access list guards clusters, never this API.",
    ORG_REQUIRES_ACCESS_LIST:
      "The organization lets a credential call only from addresses on its own API access list, and this one's is empty: add the gateway's address to it.",
    API_KEY_NOT_FOUND:
      "An API key's id has 24 hexadecimal digits; the eight letters people see are its public key. Both belong to one organization.",
    API_KEY_ACCESS_LIST_ACCESS_DENIED: KEY_ACCESS_LIST,
  }),
);

function isKeyAccessListDenied({ kind, status, operation }: AtlasError): boolean {
  if (kind !== 'refused' || (status !== 401 && status !== 403)) return false;
  return operation.definition !== undefined && KEY_ACCESS_LIST_OPERATIONS.has(operation.definition);
}

const KEY_ACCESS_LIST_OPERATIONS: ReadonlySet<Operation> = new Set<Operation>(Object.values(keyAccessLists));
