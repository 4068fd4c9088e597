import { createHash } from 'node:crypto';
import type { SandboxClock } from '../state/clock.ts';
import type { ApiKey } from '../state/model.ts';
import type { Store } from '../state/store.ts';
import { Nonces } from './nonces.ts';

export interface DigestOptions {
  /** How long a nonce is taken; Atlas publishes no figure, five minutes are assumed. */
  nonceLifetimeMs?: number;
  /** Takes each nonce once only, as some servers do. */
  oneUseNonces?: boolean;
}

/** Either who it is, or the challenge to answer. */
export type DigestVerdict = { key: ApiKey } | { challenge: string };

/** What becomes of a nonce, however good it is: taken as usual, taken once only, or refused as stale. */
export type NonceTreatment = 'usual' | 'once' | 'stale';

const REALM = 'MMS Public API';

/** HTTP Digest as Atlas does it: MD5, qop auth (recorded); nonces expire, and a nonce count is good once (RFC 7616). */
export class DigestGate {
  readonly #store: Store;
  readonly #nonces: Nonces;
  readonly #isOneUse: boolean;

  constructor(
    store: Store,
    clock: SandboxClock,
    { nonceLifetimeMs = 300_000, oneUseNonces = false }: DigestOptions = {},
  ) {
    this.#store = store;
    this.#nonces = new Nonces(clock, nonceLifetimeMs);
    this.#isOneUse = oneUseNonces;
  }

  /** `treat` is asked only about a request that proves its key: no other can tell a stale nonce from a good one. */
  check(
    method: string,
    uri: string,
    authorization: string | undefined,
    treat: () => NonceTreatment = () => 'usual',
  ): DigestVerdict {
    const given = authorization === undefined ? null : readDigest(authorization);
    const key = given && this.#store.findKey(given.username ?? '');
    const count = readCount(given?.nc);
    if (!given || !key || count === undefined || !isProof(given, key, method, uri)) {
      return { challenge: this.challenge(false) };
    }
    const treatment = treat();
    const isOneUse = this.#isOneUse || treatment === 'once';
    const isTaken = treatment !== 'stale' && this.#nonces.use(given.nonce ?? '', count, isOneUse);
    return isTaken ? { key } : { challenge: this.challenge(true) };
  }

  /** The header as recorded, to the byte but for its nonce. */
  challenge(isStale: boolean): string {
    const nonce = this.#nonces.create();
    return `Digest realm="${REALM}", domain="", nonce="${nonce}", algorithm=MD5, qop="auth", stale=${isStale}`;
  }

  /** Every nonce given out so far is refused from now on. */
  forgetNonces(): void {
    this.#nonces.forgetAll();
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

/** Eight hexadecimal digits, from 1 (RFC 7616). */
function readCount(nc: string | undefined): number | undefined {
  const count = nc !== undefined && /^[0-9a-f]{8}$/i.test(nc) ? Number.parseInt(nc, 16) : 0;
  return count === 0 ? undefined : count;
}

function isProof(given: DigestFields, key: ApiKey, method: string, uri: string): boolean {
  if (given.realm !== REALM || given.uri !== uri || given.qop !== 'auth') return false;
  if ((given.algorithm ?? 'MD5') !== 'MD5') return false;
  const ha1 = md5(`${key.publicKey}:${REALM}:${key.privateKey}`);
  const ha2 = md5(`${method}:${uri}`);
  return given.response === md5(`${ha1}:${given.nonce}:${given.nc}:${given.cnonce}:auth:${ha2}`);
}

function md5(text: string): string {
  return createHash('md5').update(text).digest('hex');
}
