import type { AtlasError } from '../datasources/atlas/error.ts';

/** What to do about the traps that people fall into, for `extensions.hint`. Undefined where the message says it all. */
export function toHint(error: AtlasError): string | undefined {
  if (error.kind === 'credentials') return CREDENTIALS;
  if (error.kind === 'outcome-unknown') return 'Read the thing that was to change before trying again.';
  const byCode = error.errorCode === undefined ? undefined : HINTS[error.errorCode];
  return byCode ?? (isKeyAccessList(error) && error.kind === 'refused' ? KEY_ACCESS_LIST : undefined);
}

const CREDENTIALS =
  'Check MONGODB_ATLAS_PUBLIC_API_KEY and MONGODB_ATLAS_PRIVATE_API_KEY (or the client id and secret): Atlas does not say which half is wrong.';

const KEY_ACCESS_LIST =
  "Only the key itself or a user administrator of the organization may read a key's API access list. The network access list of a project's clusters is Project.accessList.";

const HINTS: Readonly<Record<string, string>> = {
  IP_ADDRESS_NOT_ON_ACCESS_LIST:
    "Add the gateway's address to the credential's own API access list (ApiKey.accessList). The project's network access list guards clusters, never this API.",
  ORG_REQUIRES_ACCESS_LIST:
    "The organization lets a credential call only from addresses on its own API access list, and this one's is empty: add the gateway's address to it.",
  API_KEY_NOT_FOUND:
    "An API key's id has 24 hexadecimal digits; the eight letters people see are its public key. Both belong to one organization.",
  API_KEY_ACCESS_LIST_ACCESS_DENIED: KEY_ACCESS_LIST,
};

function isKeyAccessList(error: AtlasError): boolean {
  return error.operation.route.startsWith('/orgs/{orgId}/apiKeys/{apiUserId}/accessList');
}
