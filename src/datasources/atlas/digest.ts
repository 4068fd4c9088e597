import { hash, randomUUID } from 'node:crypto';
import { DigestClient } from 'digest-fetch';
import type { Headers } from './call.ts';
import { type Challenge, readChallenges } from './challenges.ts';

/** The algorithms that are spoken, by their names in challenges, in lower case. */
const ALGORITHMS: ReadonlyMap<string, Algorithm> = new Map([
  ['md5', { name: 'MD5', hash: (data: string) => hash('md5', data) }],
  ['sha-256', { name: 'SHA-256', hash: (data: string) => hash('sha256', data) }],
]);

interface Algorithm {
  name: string;
  hash(data: string): string;
}

/** A Digest challenge that can be answered. */
export interface DigestChallenge {
  realm: string;
  nonce: string;
  opaque: string | undefined;
  algorithm: Algorithm;
  hasQop: boolean;
  /** The nonce before was too old, and nothing else was wrong. */
  isStale: boolean;
}

/**
 * The Digest challenge to answer: the first of those offered whose algorithm is spoken, as RFC 7616 (section 3.7) asks. Undefined when
 * no Digest is offered; a text that says what cannot be answered when none of those can.
 */
export function readChallenge(headers: Headers): DigestChallenge | string | undefined {
  const offered = readChallenges(headers).filter(({ scheme }) => scheme === 'digest');
  const read = offered.map(toDigestChallenge);
  return read.find((challenge) => typeof challenge !== 'string') ?? read[0];
}

function toDigestChallenge({ params }: Challenge): DigestChallenge | string {
  const named = params.get('algorithm') ?? 'MD5'; // Atlas's, also when it is not named
  const algorithm = ALGORITHMS.get(named.toLowerCase());
  if (algorithm === undefined) return `the algorithm ${named.slice(0, 40)}`;
  const qop = params.get('qop');
  const protections = qop?.split(',').map((one) => one.trim().toLowerCase());
  if (protections !== undefined && !protections.includes('auth')) return 'another protection than qop=auth';
  const nonce = params.get('nonce');
  if (!nonce) return 'a challenge without a nonce';
  return {
    realm: params.get('realm') ?? '',
    nonce,
    opaque: params.get('opaque'),
    algorithm,
    hasQop: protections !== undefined,
    isStale: params.get('stale')?.toLowerCase() === 'true',
  };
}

/** Hashes user, realm and password, once for each realm that a server names. */
export function createHa1(user: string, password: string): (challenge: DigestChallenge) => string {
  let last: { realm: string; algorithm: Algorithm; value: string } | undefined;
  return ({ realm, algorithm }) => {
    if (last?.realm !== realm || last.algorithm !== algorithm) {
      last = { realm, algorithm, value: algorithm.hash(`${user}:${realm}:${password}`) };
    }
    return last.value;
  };
}

/**
 * A server's nonce and the count of its uses. What is left to digest-fetch is to compute the response and to form the header; who uses a
 * nonce, and for how long, is decided in digest-session.ts.
 */
export class Nonce {
  readonly #client: DigestClient;
  #uses = 0;
  /** When an answer last showed that the server takes it, in milliseconds of `performance.now()`. */
  confirmedAt = 0;

  /** `ha1Of` gives the hash of user, realm and password, which is the same for each nonce. */
  constructor(user: string, challenge: DigestChallenge, ha1Of: (challenge: DigestChallenge) => string) {
    const { realm, nonce, opaque, algorithm, hasQop } = challenge;
    // precomputedHash: the "password" is HA1, so that it is hashed once and not for each request.
    this.#client = new DigestClient(user, '', { precomputedHash: true });
    // digest-fetch's own hashes are written in JavaScript and take ten times as long.
    this.#client.hashFunc = algorithm.hash;
    this.#client.hasAuth = true;
    this.#client.password = ha1Of(challenge);
    // digest-fetch searches a challenge instead of reading it: `opaque="x, nonce=evil"` would give the nonce `evil`. So it is given
    // what we have read. It writes these values between quotes as they are.
    Object.assign(this.#client.digest, {
      scheme: 'Digest',
      realm: quotable(realm),
      nonce: quotable(nonce),
      opaque: opaque === undefined ? null : quotable(opaque),
      qop: hasQop ? 'auth' : null,
      algorithm: algorithm.name,
    });
  }

  /** The Authorization header for one request. */
  sign(method: string, path: string): string {
    const digest: { nc: number | string; cnonce?: string } = this.#client.digest;
    this.#uses += 1;
    // Eight hexadecimal digits (RFC 7616, section 3.4); digest-fetch would write a number in decimal.
    digest.nc = this.#uses.toString(16).padStart(8, '0');
    // digest-fetch takes its cnonce from Math.random.
    digest.cnonce = randomUUID();
    // It cuts the first "//" and what stands before the next slash, so it must be given a scheme and a host to cut.
    return this.#client.addAuth(`http://atlas${path}`, { method }).headers.Authorization;
  }
}

/** As it stands between quotes in a header. */
const quotable = (value: string) => value.replace(/["\\]/g, '\\$&');
