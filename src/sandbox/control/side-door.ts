import type { IncomingMessage } from 'node:http';

/**
 * The side door and the page are for programs and people of this machine. A web page from elsewhere, open in somebody's
 * browser here, must neither order faults nor read key pairs; so a request is refused that
 * - calls this host by another name than loopback's: such a name was pointed here (DNS rebinding);
 * - says that another origin sent it. Programs other than browsers say nothing of the kind.
 * Returns why, or undefined for a request that may come in.
 */
export function findIntrusion({ headers, method }: Pick<IncomingMessage, 'headers' | 'method'>): string | undefined {
  const { host = '', origin } = headers;
  if (!LOOPBACK.test(host)) return `This side door opens to 127.0.0.1 and localhost, not to the host "${host}".`;
  if (origin !== undefined && !isOwn(origin, host)) return `Pages of ${origin} may not use this side door.`;
  const site = String(headers['sec-fetch-site'] ?? 'none');
  if (site === 'same-origin' || site === 'none' || isFollowedLink(headers, method)) return undefined;
  return 'Pages of other sites may not use this side door.';
}

const LOOPBACK = /^(127\.0\.0\.1|localhost|\[::1\])(:\d+)?$/i;

function isOwn(origin: string, host: string): boolean {
  return origin === `http://${host}` || origin === `https://${host}`;
}

/** Whoever follows a link here sees the answer; the page with the link does not. */
function isFollowedLink(headers: IncomingMessage['headers'], method: string | undefined): boolean {
  return method === 'GET' && headers['sec-fetch-mode'] === 'navigate' && headers['sec-fetch-dest'] === 'document';
}
