import type { IncomingHttpHeaders, ServerResponse } from 'node:http';
import { LRUCache } from 'lru-cache';
import type { Logger } from 'pino';
import { isForPage } from './accept.ts';

const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|\[::1\])(:\d+)?$/i;

export interface PageCheckOptions {
  /** Origins whose pages may ask. */
  corsOrigins: readonly string[];
  /** Whether callers must prove who they are. */
  isRestricted: boolean;
  /** Whether a browser that opens the endpoint is given GraphiQL's page; otherwise what stands in its query string runs. */
  hasPage: boolean;
}

/**
 * Why a web page may not ask this gateway; undefined when it may, or when no page asks. Where callers need no credential of their
 * own, any page that somebody opens on this machine could use the gateway's without this:
 * - a page of another origin says so in Origin or Sec-Fetch-Site, which no page can forge;
 * - a page whose name has been led to 127.0.0.1 behind its reader's back (DNS rebinding) counts as ours, but says its name in Host.
 * Where callers prove who they are (`isRestricted`), the gateway has names of its own, and a name led to it is nothing to gain by: the
 * page would have to know a token. A Basic credential that a browser keeps is kept for the page's name, and not sent.
 * Origins that are named in `corsOrigins` may ask. Programs other than browsers send none of these three headers.
 */
export function createPageCheck({
  corsOrigins,
  isRestricted,
  hasPage,
}: PageCheckOptions): (headers: IncomingHttpHeaders, method?: string) => string | undefined {
  const hosts = new Set(corsOrigins.filter((origin) => /^https?:/.test(origin)).map((origin) => new URL(origin).host));
  return (headers, method) => {
    // A preflight carries no operation; yoga tells the page what it may do.
    if (corsOrigins.includes('*') || method === 'OPTIONS') return undefined;
    const { host, origin } = headers;
    if (!isRestricted && host !== undefined && !LOOPBACK.test(host) && !hosts.has(host.toLowerCase()))
      return toRefusal(`http://${host}`);
    if (origin !== undefined)
      return isSameHost(origin, host) || corsOrigins.includes(origin) ? undefined : toRefusal(origin);
    const isForeign = headers['sec-fetch-site'] === 'cross-site' || headers['sec-fetch-site'] === 'same-site';
    return isForeign && !(hasPage && isForPage(headers, method)) ? toRefusal('another origin') : undefined;
  };
}

/** What pages may send from the start: the gateway's own headers and those that Apollo Client and urql add. */
export const CORS_HEADERS: readonly string[] = [
  'authorization',
  'content-type',
  'apollo-require-preflight',
  'apollographql-client-name',
  'apollographql-client-version',
  'x-apollo-operation-name',
  'atlas-graph-trace',
  'x-request-id',
  'traceparent',
  'tracestate',
];

/** Logs a refusal once: a page that somebody has open may ask every second. A thousand are remembered. */
export function createRefusalLog(log: Logger): (refusal: string, requestId: string) => void {
  const logged = new LRUCache<string, true>({ max: 1000 });
  return (refusal, requestId) => {
    if (logged.has(refusal)) return;
    logged.set(refusal, true);
    log.warn({ requestId, refusal }, 'a page was refused');
  };
}

export function refusePage(res: ServerResponse, message: string): void {
  res.writeHead(403, { 'content-type': 'application/json; charset=utf-8' });
  res.end(JSON.stringify({ errors: [{ message, extensions: { code: 'FORBIDDEN' } }] }));
}

function isSameHost(origin: string, host: string | undefined): boolean {
  return URL.canParse(origin) && new URL(origin).host === host?.toLowerCase();
}

function toRefusal(origin: string): string {
  const refused = `Pages of ${cut(origin)} may not ask this gateway.`;
  return origin === 'null'
    ? `${refused} That is the origin of a page in a sandboxed frame or from a file. Serve it from an origin that ATLAS_GRAPH_CORS_ORIGINS can name.`
    : `${refused} To let them, add their origin to ATLAS_GRAPH_CORS_ORIGINS.`;
}

const MOST_SHOWN = 100; // characters

function cut(text: string): string {
  return text.length > MOST_SHOWN ? `${text.slice(0, MOST_SHOWN)}…` : text;
}
