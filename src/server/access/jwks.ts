import { createRemoteJWKSet, customFetch, type FetchImplementation, type JWTVerifyGetKey } from 'jose';

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

/** The keys at a URL, fetched when they are first needed and then kept as the constants above say. */
export function openJwks(url: string): JWTVerifyGetKey {
  return createRemoteJWKSet(new URL(url), {
    cacheMaxAge: FRESH_FOR_MS,
    cooldownDuration: LOOK_AGAIN_AFTER_MS,
    timeoutDuration: 5000,
    [customFetch]: createFetch(),
  });
}

function createFetch(): FetchImplementation {
  let last: { text: string; at: number } | undefined;
  let failedAt = Number.NEGATIVE_INFINITY;
  const load: FetchImplementation = async (url, options) => {
    if (performance.now() - failedAt < FAILED_FOR_MS) throw new JwksUnavailable('The last attempt has just failed');
    try {
      const response = await fetch(url, options);
      if (response.status !== 200) throw new JwksUnavailable(`HTTP status ${response.status}`);
      const text = await response.text();
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
