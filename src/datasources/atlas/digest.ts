import { hash, randomUUID } from 'node:crypto';
import { DigestClient } from 'digest-fetch';
import type { Headers } from './call.ts';

/**
 * A server's nonce and the count of its uses. This is what we leave to digest-fetch: to read challenges and to form headers.
 * Who uses a nonce, and for how long, is decided in digest-session.ts.
 */
export class Nonce {
  readonly #client: DigestClient;
  #uses = 0;
  /** When an answer last showed that the server takes it, in milliseconds of `performance.now()`. */
  confirmedAt = 0;

  constructor(user: string, ha1Of: (realm: string) => string, challenge: string) {
    // precomputedHash: the "password" is HA1, so that it is hashed once and not for each request.
    this.#client = new DigestClient(user, '', { precomputedHash: true });
    // digest-fetch's own MD5 is written in JavaScript and takes ten times as long.
    this.#client.hashFunc = md5;
    this.#client.parseAuth(challenge);
    this.#client.password = ha1Of(this.#client.digest.realm);
  }

  /** The Authorization header for one request. */
  sign(method: string, path: string): string {
    const digest: { nc: number; cnonce?: string } = this.#client.digest;
    digest.nc = ++this.#uses;
    // digest-fetch takes its cnonce from Math.random.
    digest.cnonce = randomUUID();
    // It cuts the first "//" and what stands before the next slash, so it must be given a scheme and a host to cut.
    return this.#client.addAuth(`http://atlas${path}`, { method }).headers.Authorization;
  }
}

export function md5(data: string): string {
  return hash('md5', data);
}

/** The Digest challenge among those offered. */
export function readChallenge(headers: Headers): { header: string; isStale: boolean } | undefined {
  const offered = headers['www-authenticate'];
  for (const value of typeof offered === 'string' ? [offered] : (offered ?? [])) {
    const start = value.search(/\bDigest\s/i);
    if (start < 0) continue;
    const header = value.slice(start);
    return { header, isStale: DigestClient.parse(header, 'stale')?.toLowerCase() === 'true' };
  }
  return undefined;
}

export function faultOfChallenge(header: string): string | undefined {
  // digest-fetch leaves the challenge's algorithm to its caller. Atlas's is MD5, also when it is not named.
  const algorithm = DigestClient.parse(header, 'algorithm') ?? 'MD5';
  if (algorithm.toUpperCase() !== 'MD5') return `the algorithm ${algorithm}`;
  const qop = DigestClient.parse(header, 'qop', false);
  if (qop !== null && !/\bauth\b(?!-)/.test(qop)) return 'another protection than qop=auth';
  return DigestClient.parse(header, 'nonce') ? undefined : 'a challenge without a nonce';
}
