import type { Exchange } from '../../../src/sandbox/index.ts';
import type { Findings } from './violation.ts';

/** On every answer, with these values (recorded). */
const FIXED: Readonly<Record<string, string>> = {
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  Server: 'mdbws',
  'Strict-Transport-Security': 'max-age=31536000; includeSubdomains;',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'X-Permitted-Cross-Domain-Policies': 'none',
};

/** On every answer, with a value of the moment (recorded). */
const INFORMATIONAL: Readonly<Record<string, RegExp>> = {
  'X-Java-Method': /^\w+::\w+$/,
  'X-Java-Version': /^\d+\.\d+\.\d+/,
  'X-MongoDB-Service-Version': /^gitHash=[0-9a-f]{40}; versionString=\w+$/,
};

/** On some answers. Date and those of the connection are Node's, and compression is the caller's wish. */
const SOMETIMES =
  /^(Content-Type|Content-Length|Content-Encoding|Vary|RateLimit-Limit|RateLimit-Remaining|Retry-After|X-Error-Code|WWW-Authenticate|Deprecation|Sunset|Location|X-Envoy-Upstream-Service-Time|X-Xgen-Up-Proto)$/i;

/** By its name, whatever its case. */
export function headerOf({ headers }: Pick<Exchange, 'headers'>, name: string): string | undefined {
  const found = Object.keys(headers).find((key) => key.toLowerCase() === name.toLowerCase());
  return found === undefined ? undefined : headers[found];
}

export function checkCommonHeaders(exchange: Exchange, findings: Findings): void {
  for (const [name, value] of Object.entries(FIXED)) {
    const found = headerOf(exchange, name);
    findings.expect(found === value, 'header', name, found, `Atlas sends ${value}`);
  }
  for (const [name, form] of Object.entries(INFORMATIONAL)) {
    const found = headerOf(exchange, name);
    findings.expect(
      found !== undefined && form.test(found),
      'header',
      name,
      found,
      `Atlas sends something like ${form}`,
    );
  }
  const common = [...Object.keys(FIXED), ...Object.keys(INFORMATIONAL)].map((name) => name.toLowerCase());
  for (const name of Object.keys(exchange.headers)) {
    const isKnown = SOMETIMES.test(name) || common.includes(name.toLowerCase()) || isOfTokens(exchange, name);
    findings.expect(isKnown, 'header', name, exchange.headers[name], 'Atlas sends no such header');
  }
}

/** No cache may keep an answer that holds a token (RFC 6749, section 5.1). */
function isOfTokens({ route }: Exchange, name: string): boolean {
  return route.startsWith('/api/oauth/') && name.toLowerCase() === 'cache-control';
}

/** Both or neither, in whole numbers, the request itself counted (recorded). */
export function checkRateLimits(
  exchange: Exchange,
  expected: 'present' | 'absent' | 'either',
  findings: Findings,
): void {
  const [limit, remaining] = ['RateLimit-Limit', 'RateLimit-Remaining'].map((name) => headerOf(exchange, name));
  if (expected === 'absent' || (expected === 'either' && limit === undefined)) {
    const found = limit ?? remaining;
    findings.expect(found === undefined, 'header', 'RateLimit-*', found, 'Atlas sends none here');
    return;
  }
  const isCounted = /^\d+$/.test(limit ?? '') && /^\d+$/.test(remaining ?? '') && Number(remaining) < Number(limit);
  const says = 'Atlas tells the capacity, and what is left after this request';
  findings.expect(isCounted, 'header', 'RateLimit-*', [limit, remaining], says);
}
