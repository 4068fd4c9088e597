import type { IncomingMessage, ServerResponse } from 'node:http';
import { gunzipSync } from 'node:zlib';
import { type Asset, loadAssets } from './assets.ts';
import { type PageOptions, renderPage } from './page.ts';

/** Where the page's files stand, below the gateway's root. */
export const ASSETS = '/graphiql/';

/**
 * GraphiQL asks nobody but us, runs no script but our files, and stands in no other page's frame, where a click could be stolen. Its
 * editor writes styles into the page, and has its icons in the style sheet.
 */
const PAGE_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "connect-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "font-src 'self' data:",
  "img-src 'self' data:",
  "frame-ancestors 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** Answers with the page, a few kilobytes that name its files. */
export async function servePage(res: ServerResponse, options: PageOptions): Promise<void> {
  const { names } = await loadAssets();
  res.writeHead(200, {
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-cache', // the files that it names change with each release
    'content-security-policy': PAGE_POLICY,
    'referrer-policy': 'no-referrer',
    'x-frame-options': 'DENY',
  });
  res.end(renderPage(names, options));
}

/** Answers with one of the page's files; false when there is none of that name. */
export async function serveAsset(req: IncomingMessage, res: ServerResponse, name: string): Promise<boolean> {
  const { byName } = await loadAssets();
  const asset = byName.get(name);
  if (asset === undefined) return false;
  const { coding, body } = choose(asset, String(req.headers['accept-encoding'] ?? ''));
  res.writeHead(200, {
    'content-type': asset.contentType,
    'content-length': body.length,
    'cache-control': 'public, max-age=31536000, immutable',
    vary: 'accept-encoding',
    ...(coding !== undefined && { 'content-encoding': coding }),
  });
  res.end(req.method === 'HEAD' ? undefined : body);
  return true;
}

function choose({ bodies }: Asset, accepted: string): { coding?: 'br' | 'gzip'; body: Buffer } {
  const refused = /\b(br|gzip)\s*;\s*q=0(\.0*)?\s*(,|$)/gi;
  const codings = accepted.replace(refused, '').toLowerCase();
  for (const [coding, body] of bodies) if (new RegExp(`\\b${coding}\\b`).test(codings)) return { coding, body };
  // A browser that takes neither is none of today's; it is served all the same.
  return { body: gunzipSync(bodies.get('gzip') ?? Buffer.alloc(0)) };
}
