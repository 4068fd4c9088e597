import type { Call } from './call.ts';
import { AtlasError } from './error.ts';
import { describe } from './failures.ts';

export function toCredentialsRefused(call: Call, publicKey: string): AtlasError {
  return new AtlasError(
    `Atlas does not accept the API key ${publicKey} (asked for ${describe(call.operation)}): its public and private key do not belong together, or the key was deleted. Check both parts.`,
    { kind: 'credentials', operation: call.operation, status: 401 },
  );
}

export function toNoDigest(call: Call): AtlasError {
  return new AtlasError(
    `The server answered ${describe(call.operation)} with 401 and offered no Digest challenge. Check that the base URL is Atlas's.`,
    { kind: 'credentials', operation: call.operation, status: 401 },
  );
}

export function toUnspeakable(call: Call, fault: string): AtlasError {
  return new AtlasError(
    `The server asks for ${fault} in Digest authentication, for ${describe(call.operation)}; the gateway speaks MD5 and SHA-256 with qop=auth. Check the base URL.`,
    { kind: 'credentials', operation: call.operation, status: 401 },
  );
}

export function toNonceDied(call: Call): AtlasError {
  return new AtlasError(
    `Atlas's nonce for ${describe(call.operation)} expired before the signed request arrived. Nothing was done; try again.`,
    { kind: 'unavailable', operation: call.operation, status: 401 },
  );
}
