import { createRemoteJWKSet, customFetch, type FetchImplementation, type JWTVerifyGetKey } from 'jose';
import { openConnections, type Proxies } from '../../datasources/atlas/proxy.ts';

/** How long the issuer's keys are used before they are asked for again: a key that is withdrawn is refused after this time. */
const FRESH_FOR_MS = 60_000;

/** How soon a token with an unknown key may cause another look. A new key works after this time, and forged tokens do not flood the issuer. */
const LOOK_AGAIN_AFTER_MS = 10_000;

/** How long the last keys serve while their issuer does not answer: its restart must not lock everybody out. */
const STALE_FOR_MS = 10 * 60_000;

/** How long an issuer that does not answer is left alone. */
const FAILED_FOR_MS = 5000;

/** The issuer's keys cannot be had: no token can be checked. */
export class JwksUnavailable extends Error {
  override readonly name = 'JwksUnavailable';
}

/** How long the issuer may take to answer. */
const TIMEOUT_MS = 5000;

/** The keys at a URL, fetched through the proxies when they are first needed and then kept as the constants above say. */
export function openJwks(url: string, proxies?: Proxies): JWTVerifyGetKey {
  return createRemoteJWKSet(new URL(url), {
    cacheMaxAge: FRESH_FOR_MS,
    cooldownDuration: LOOK_AGAIN_AFTER_MS,
    timeoutDuration: TIMEOUT_MS,
    [customFetch]: createFetch(new URL(url).origin, proxies),
  });
}

function createFetch(origin: string, proxies: Proxies | undefined): FetchImplementation {
  // The keys are asked for once a minute: a connection is not worth keeping.
  const dispatcher = openConnections(
    origin,
    { connections: 1, connectTimeout: TIMEOUT_MS, keepAliveTimeout: 1000 },
    proxies,
  );
  let last: { text: string; at: number } | undefined;
  let failedAt = Number.NEGATIVE_INFINITY;
  const load: FetchImplementation = async (url, options) => {
    if (performance.now() - failedAt < FAILED_FOR_MS) throw new JwksUnavailable('The last attempt has just failed');
    try {
      const { pathname, search } = new URL(url);
      const { headers, signal } = options;
      const sent = { origin, path: pathname + search, method: 'GET', headers, signal } as const;
      const { statusCode, body } = await dispatcher.request(sent);
      const text = await body.text();
      if (statusCode !== 200) throw new JwksUnavailable(`HTTP status ${statusCode}`);
      JSON.parse(text);
      last = { text, at: performance.now() };
    } catch (cause) {
      failedAt = performance.now();
      throw new JwksUnavailable('The keys of the issuer cannot be read', { cause });
    }
    return new Response(last.text);
  };
  return (url, options) =>
    load(url, options).catch((error: unknown) => {
      if (last !== undefined && performance.now() - last.at < STALE_FOR_MS) return new Response(last.text);
      throw error;
    });
}
