import { createHmac, randomBytes } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { Caller } from '../../context.ts';
import type { AtlasConnection } from '../../datasources/atlas/client.ts';
import { accessToken, apiKey, type CallerCredential, faultOf, partsOf } from '../../datasources/atlas/credential.ts';
import { type Access, ALL_SCOPES } from './access.ts';
import { readAuthorization } from './authorization.ts';
import { CredentialPool } from './credential-pool.ts';
import { toTooManyCredentials, toUnauthenticated } from './refusals.ts';

export interface CallerAccessOptions {
  /** Opens a connection for one credential. */
  connect(credential: CallerCredential): AtlasConnection;
  /** How many credentials have a connection at the same time. */
  maxCredentials: number;
}

const CHALLENGES = 'Basic realm="Atlas API key", charset="UTF-8", Bearer realm="Atlas access token"';

/** How long a connection that nobody uses is kept. */
const IDLE_MS = 10 * 60_000;

/**
 * Callers bring an Atlas credential of their own, and each credential has a connection of its own: Atlas decides what it may do, and
 * nothing that was read with one is seen with another. Whether a credential is right is known when Atlas is first asked.
 */
export function callerAccess({ connect, maxCredentials }: CallerAccessOptions): Access {
  // Only this process can tell which credential a digest belongs to, and it only by trying.
  const secret = randomBytes(32);
  const digestOf = (credential: CallerCredential) =>
    createHmac('sha256', secret)
      .update(JSON.stringify([credential.kind, ...partsOf(credential)]))
      .digest('hex');
  const pool = new CredentialPool({ maxCredentials, idleMs: IDLE_MS });

  return {
    isRestricted: true,
    admit(req, res) {
      const credential = readCredential(req);
      const digest = digestOf(credential);
      const lease = pool.lease(digest, () => connect(credential));
      if (lease === undefined) throw toTooManyCredentials(maxCredentials);
      // Also after an answer that was cut off.
      res.once('close', lease.release);
      return { caller: toCaller(credential, digest), atlas: lease.atlas };
    },
    close: () => pool.close(),
  };
}

function readCredential({ headers }: IncomingMessage): CallerCredential {
  const given = readAuthorization(headers.authorization);
  if (given === undefined) {
    throw toUnauthenticated(
      'This gateway acts with the Atlas credential of whoever calls. Send an API key (Basic, public and private key) or an access token of a service account (Bearer) in the header "authorization".',
      CHALLENGES,
    );
  }
  const credential = given.scheme === 'basic' ? apiKey(given.user, given.secret) : accessToken(given.token);
  const fault = faultOf(credential);
  if (fault !== undefined) throw toUnauthenticated(`The Atlas credential in "authorization" ${fault}.`, CHALLENGES);
  return credential;
}

function toCaller(credential: CallerCredential, digest: string): Caller {
  const name = credential.kind === 'api-key' ? credential.publicKey : `token-${digest.slice(0, 12)}`;
  return { kind: credential.kind, name, scopes: ALL_SCOPES };
}
