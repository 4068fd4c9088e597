import type { IncomingHttpHeaders, ServerResponse } from 'node:http';

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
 * page would have to know a token. A Basic credential that a browser keeps is kept for the page's name, and not sent. Origins that are named in `corsOrigins` may ask. Programs other than browsers send none of the three headers' faults.
 */
export function createPageCheck({
  corsOrigins,
  isRestricted,
  hasPage,
}: PageCheckOptions): (headers: IncomingHttpHeaders, method?: string) => string | undefined {
  const hosts = new Set(corsOrigins.filter((origin) => origin !== '*').map((origin) => new URL(origin).host));
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

/** A person follows a link to GraphiQL: the answer is the page, and no operation runs. */
export function isForPage({ accept }: IncomingHttpHeaders, method: string | undefined): boolean {
  return method === 'GET' && accept?.includes('text/html') === true;
}

/** GraphiQL asks nobody but us, and stands in no other page's frame, where a click could be stolen. */
export const PAGE_POLICY =
  "default-src 'self' 'unsafe-inline' data: blob:; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";

export function refusePage(res: ServerResponse, message: string): void {
  res.writeHead(403, { 'content-type': 'application/json; charset=utf-8' });
  res.end(JSON.stringify({ errors: [{ message, extensions: { code: 'FORBIDDEN' } }] }));
}

function isSameHost(origin: string, host: string | undefined): boolean {
  return URL.canParse(origin) && new URL(origin).host === host?.toLowerCase();
}

function toRefusal(origin: string): string {
  return `Pages of ${origin} may not ask this gateway. To let them, add their origin to ATLAS_GRAPH_CORS_ORIGINS.`;
}
