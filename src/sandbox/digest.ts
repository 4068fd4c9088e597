import { createHash, randomBytes } from 'node:crypto';
import type { SandboxClock } from './clock.ts';
import type { ApiKey } from './model.ts';
import type { Store } from './store.ts';

export interface DigestOptions {
  /** How long a nonce is taken; Atlas publishes no figure, five minutes are assumed. */
  nonceLifetimeMs?: number;
  /** Takes each nonce once only, as some servers do. */
  oneUseNonces?: boolean;
}

/** Either who it is, or the challenge to answer. */
export type DigestVerdict = { key: ApiKey } | { challenge: string };

const REALM = 'MMS Public API';

/** HTTP Digest as Atlas does it: MD5, qop auth (recorded); nonces expire, and a nonce count is good once (RFC 7616). */
export class DigestGate {
  readonly #store: Store;
  readonly #clock: SandboxClock;
  readonly #options: Required<DigestOptions>;
  /** When each nonce was given out, and which of its counts were used. */
  readonly #nonces = new Map<string, { born: number; used: Set<string> }>();

  constructor(store: Store, clock: SandboxClock, options: DigestOptions = {}) {
    this.#store = store;
    this.#clock = clock;
    this.#options = { nonceLifetimeMs: 300_000, oneUseNonces: false, ...options };
  }

  check(method: string, uri: string, authorization: string | undefined): DigestVerdict {
    const given = authorization === undefined ? null : readDigest(authorization);
    const key = given && this.#store.findKey(given.username ?? '');
    if (!given || !key || !isProof(given, key, method, uri)) return { challenge: this.challenge(false) };
    return this.#use(given.nonce ?? '', given.nc ?? '') ? { key } : { challenge: this.challenge(true) };
  }

  /** The header as recorded, to the byte but for its nonce. */
  challenge(isStale: boolean): string {
    const nonce = randomBytes(24).toString('base64');
    this.#forgetOld();
    this.#nonces.set(nonce, { born: this.#clock.now(), used: new Set() });
    return `Digest realm="${REALM}", domain="", nonce="${nonce}", algorithm=MD5, qop="auth", stale=${isStale}`;
  }

  /** Every nonce given out so far is refused from now on. */
  forgetNonces(): void {
    this.#nonces.clear();
  }

  /** Counts may arrive in any order, since parallel requests do, but each only once. */
  #use(nonce: string, count: string): boolean {
    const known = this.#nonces.get(nonce);
    if (known === undefined || this.#clock.now() - known.born > this.#options.nonceLifetimeMs) return false;
    if (known.used.has(count) || (this.#options.oneUseNonces && known.used.size > 0)) return false;
    known.used.add(count);
    return true;
  }

  #forgetOld(): void {
    for (const [nonce, { born }] of this.#nonces) {
      if (this.#clock.now() - born <= this.#options.nonceLifetimeMs) return; // kept in the order of their birth
      this.#nonces.delete(nonce);
    }
  }
}

type DigestFields = Partial<Record<string, string>>;

function readDigest(authorization: string): DigestFields | null {
  if (!/^Digest\s/i.test(authorization)) return null;
  const fields: DigestFields = {};
  for (const [, name = '', quoted, bare] of authorization.matchAll(/(\w+)=(?:"([^"]*)"|([^\s,]+))/g)) {
    fields[name] = quoted ?? bare ?? '';
  }
  return fields;
}

function isProof(given: DigestFields, key: ApiKey, method: string, uri: string): boolean {
  if (given.realm !== REALM || given.uri !== uri || given.qop !== 'auth') return false;
  const ha1 = md5(`${key.publicKey}:${REALM}:${key.privateKey}`);
  const ha2 = md5(`${method}:${uri}`);
  return given.response === md5(`${ha1}:${given.nonce}:${given.nc}:${given.cnonce}:auth:${ha2}`);
}

function md5(text: string): string {
  return createHash('md5').update(text).digest('hex');
}
