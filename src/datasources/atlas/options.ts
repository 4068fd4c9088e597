import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Pool } from 'undici';
import type { CacheStore } from './cache.ts';
import { type AtlasCredential, type CallerCredential, faultOf, partsOf } from './credential.ts';
import type { Proxies } from './proxy.ts';

export interface AtlasConnectionOptions {
  /** Scheme and host, for instance https://cloud.mongodb.com; plain http to loopback only. */
  baseUrl: string;
  credential: AtlasCredential | CallerCredential;
  /** How long one attempt may wait for its connection, its headers or the next piece of its body. Default 10,000. */
  timeoutMs?: number | undefined;
  /** How long a whole call may take, waiting included, when its scope sets no deadline. Default 30,000. */
  deadlineMs?: number | undefined;
  /** Requests to Atlas at the same time under this credential. Default 20. */
  maxConcurrency?: number | undefined;
  /** How long an answer may be served again; 0, the default, keeps none. */
  cacheSeconds?: number | undefined;
  /** How long an answer past its time may serve at once while a new one is fetched. Default 0; counts only with `cacheSeconds`. */
  cacheStaleSeconds?: number | undefined;
  /** How long the last answer of a scarce bucket may serve in its place; 0 for not at all. Default 60. */
  scarceSeconds?: number | undefined;
  /** Bound of the default store, in bytes of answers. Default 32 MiB. */
  cacheMaxBytes?: number | undefined;
  /** Default: this process's memory. */
  cacheStore?: CacheStore | undefined;
  /** Default `atlas-graph/<version>`. */
  userAgent?: string | undefined;
  /** The proxies on the way; by default, Atlas is reached directly. */
  proxies?: Proxies | undefined;
  /** For TLS settings and tests; see undici's connector. */
  connect?: Pool.Options['connect'];
  /**
   * HTTP/2 where the server offers it. Default false: measured over TLS on loopback, warm connections of HTTP/1.1 answered 1.6 times as
   * many requests for two thirds of the CPU; only the first burst of a cold process was faster with HTTP/2 (one TLS handshake).
   */
  allowH2?: boolean | undefined;
  /** The jitter of pauses; Math.random by default. */
  random?: (() => number) | undefined;
}

const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/;

/** The origin every request goes to. Throws TypeError for anything that would send a credential astray. */
export function toOrigin(baseUrl: string): string {
  const url = URL.canParse(baseUrl) ? new URL(baseUrl) : undefined;
  if (url === undefined || url.pathname !== '/' || url.search || url.hash || url.username || url.password) {
    throw new TypeError('The base URL of Atlas must be a scheme and a host, for instance https://cloud.mongodb.com.');
  }
  if (url.protocol === 'https:' || (url.protocol === 'http:' && LOOPBACK.test(url.hostname))) return url.origin;
  throw new TypeError(`The base URL of Atlas must use https; plain http is for loopback only, not for ${url.host}.`);
}

export function checkCredential(credential: AtlasCredential | CallerCredential): void {
  const fault = faultOf(credential);
  if (fault !== undefined) throw new TypeError(`The Atlas credential ${fault}.`);
}

/**
 * Tells credentials apart in cache keys. The secret is part of it, so that somebody with a wrong private key reads nothing that was
 * cached for the right one; it cannot be read back.
 */
export function identify(origin: string, credential: AtlasCredential | CallerCredential): string {
  return createHash('sha256')
    .update(JSON.stringify([origin, credential.kind, ...partsOf(credential)]))
    .digest('hex')
    .slice(0, 32);
}

/** The User-Agent when none is set. */
export function defaultUserAgent(): string {
  // The same distance from src/ and from dist/.
  const manifest: { version?: string } = JSON.parse(
    readFileSync(new URL('../../../package.json', import.meta.url), 'utf8'),
  );
  return `atlas-graph/${manifest.version}`;
}

/** Set by the client itself: a scope cannot change them. */
const OWN_HEADERS =
  /^(accept|accept-encoding|authorization|connection|content-.*|cookie|expect|host|keep-alive|te|transfer-encoding|upgrade|user-agent)$/i;

/** Others come from a client of ours and would break the request. */
const HEADER_VALUE = /^[\t\x20-\x7e]*$/;

/** A scope's headers as undici likes them best: names and values in one list. */
export function toHeaderList(headers: Readonly<Record<string, string>> | undefined): readonly string[] {
  if (headers === undefined) return [];
  return Object.entries(headers)
    .filter(([name, value]) => !OWN_HEADERS.test(name) && HEADER_VALUE.test(value))
    .flat();
}
