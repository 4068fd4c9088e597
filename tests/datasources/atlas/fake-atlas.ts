import { createHash, randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { AddressInfo, Socket } from 'node:net';

/** The key pair every fake accepts. */
export const KEY = { publicKey: 'abcdefgh', privateKey: '11111111-2222-3333-4444-555555555555' };

export interface Seen {
  method: string;
  /** Path and query below /api/atlas/v2. */
  path: string;
  status: number;
  headers: IncomingMessage['headers'];
  body: string;
}

export interface FakeOptions {
  /** `digest` (default), `bearer`, or `none`. */
  auth?: 'digest' | 'none';
  /** Speaks https with this certificate, as localhost. */
  tls?: { key: string; cert: string };
  /** How long a nonce is good, in milliseconds. */
  nonceLifetimeMs?: number;
  /** The time by which nonces live, in milliseconds; the machine's when left out. */
  now?: () => number;
  /** How often a nonce may be used. */
  nonceUses?: number;
  /** What is answered once the caller is known; by default `{"path": …}` with 200. */
  answer?: (request: Seen, response: ServerResponse, socket: Socket) => void | Promise<void>;
  /** Sees every request before authentication; true when it has dealt with it. */
  before?: (request: Seen, response: ServerResponse, socket: Socket) => boolean;
  /** One token bucket for everything. */
  bucket?: { capacity: number; refill: number; everyMs: number; isSilent?: boolean };
}

const CHALLENGE_BODY =
  '{"error":401,"reason":"Unauthorized","detail":"You are not authorized for this resource.","errorCode":"UNEXPECTED_ERROR"}';

/** A small, strict stand-in for Atlas on loopback that writes down what arrives. */
export async function startFakeAtlas(options: FakeOptions = {}) {
  const nonces = new Map<string, { bornAt: number; counts: Set<string> }>();
  const now = options.now ?? Date.now;
  const seen: Seen[] = [];
  const bucket = options.bucket && makeBucket(options.bucket);
  let inFlight = 0;
  let mostInFlight = 0;
  const users = new Map([[KEY.publicKey, KEY.privateKey]]);

  const listener = (request: IncomingMessage, response: ServerResponse) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk) => chunks.push(chunk));
    request.on('end', () => {
      const path = (request.url ?? '').replace('/api/atlas/v2', '');
      const body = Buffer.concat(chunks).toString();
      const entry: Seen = { method: request.method ?? '', path, status: 0, headers: request.headers, body };
      seen.push(entry);
      inFlight += 1;
      mostInFlight = Math.max(mostInFlight, inFlight);
      response.on('close', () => {
        inFlight -= 1;
        entry.status = response.headersSent ? response.statusCode : 0;
      });
      handle(entry, request, response);
    });
  };
  const server = options.tls === undefined ? createServer(listener) : createTlsServer(options.tls, listener);

  function handle(entry: Seen, request: IncomingMessage, response: ServerResponse): void {
    const { socket } = request;
    if (options.before?.(entry, response, socket)) return;
    if (options.auth !== 'none') {
      const verdict = judge(request);
      if (verdict !== 'good') {
        challenge(response, verdict === 'stale');
        return;
      }
    }
    if (bucket && !bucket.take(entry, response)) return;
    if (options.answer) void options.answer(entry, response, socket);
    else json(response, 200, { path: entry.path });
  }

  function judge(request: IncomingMessage): 'good' | 'stale' | 'bad' {
    const header = request.headers.authorization;
    if (!header?.startsWith('Digest ')) return 'bad';
    const field = (name: string): string =>
      new RegExp(`[ ,]${name}=(?:"([^"]*)"|([^,]*))`).exec(header)?.slice(1).find(Boolean) ?? '';
    const secret = users.get(field('username'));
    if (secret === undefined || field('uri') !== request.url) return 'bad';
    const ha1 = md5(`${field('username')}:MMS Public API:${secret}`);
    const ha2 = md5(`${request.method}:${field('uri')}`);
    const expected = md5(`${ha1}:${field('nonce')}:${field('nc')}:${field('cnonce')}:auth:${ha2}`);
    if (field('response') !== expected) return 'bad';
    const nonce = nonces.get(field('nonce'));
    if (!nonce || now() - nonce.bornAt > (options.nonceLifetimeMs ?? 300_000)) return 'stale';
    // A count that repeats is a replay; a nonce starts at 1.
    if (nonce.counts.has(field('nc')) || (nonce.counts.size === 0 && field('nc') !== '00000001')) return 'bad';
    if (nonce.counts.size >= (options.nonceUses ?? Number.POSITIVE_INFINITY)) return 'stale';
    nonce.counts.add(field('nc'));
    return 'good';
  }

  function challenge(response: ServerResponse, isStale: boolean): void {
    const nonce = randomBytes(24).toString('base64');
    nonces.set(nonce, { bornAt: now(), counts: new Set() });
    response.writeHead(401, {
      'Content-Type': 'application/json',
      'WWW-Authenticate': `Digest realm="MMS Public API", domain="", nonce="${nonce}", algorithm=MD5, qop="auth", stale=${isStale}`,
    });
    response.end(CHALLENGE_BODY);
  }

  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    baseUrl: `${options.tls === undefined ? 'http://127.0.0.1' : 'https://localhost'}:${(server.address() as AddressInfo).port}`,
    seen,
    /** Everything that came over the wire, handshakes included. */
    count: (status?: number) => seen.filter((entry) => status === undefined || entry.status === status).length,
    mostInFlight: () => mostInFlight,
    /** Forgets all nonces, as a restarted server would. */
    forgetNonces: () => nonces.clear(),
    users,
    dropConnections: () => server.closeAllConnections(),
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

export type FakeAtlas = Awaited<ReturnType<typeof startFakeAtlas>>;

function makeBucket({ capacity, refill, everyMs, isSilent }: NonNullable<FakeOptions['bucket']>) {
  let tokens = capacity;
  let bornAt: number | undefined;
  let ticks = 0;
  return {
    take(entry: Seen, response: ServerResponse): boolean {
      bornAt ??= Date.now();
      const due = Math.floor((Date.now() - bornAt) / everyMs);
      tokens = Math.min(capacity, tokens + (due - ticks) * refill);
      ticks = due;
      if (tokens <= 0) {
        const seconds = Math.ceil((bornAt + (ticks + 1) * everyMs - Date.now()) / 1000);
        const path = `api/atlas/v2${entry.path}`;
        response.setHeader('Retry-After', String(seconds));
        if (!isSilent) setLimits(response, capacity, 0);
        json(response, 429, {
          detail: `Rate limit exceeded for ${path}. Please retry after ${seconds} seconds.`,
          error: 429,
          errorCode: 'RATE_LIMITED_TOKEN_BUCKET',
          parameters: [path, seconds, capacity, refill, everyMs / 1000],
          reason: 'Too Many Requests',
        });
        return false;
      }
      tokens -= 1;
      if (!isSilent) setLimits(response, capacity, tokens);
      return true;
    },
  };
}

function setLimits(response: ServerResponse, limit: number, remaining: number): void {
  response.setHeader('RateLimit-Limit', String(limit));
  response.setHeader('RateLimit-Remaining', String(remaining));
}

export function json(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'Content-Type': 'application/json' });
  response.end(JSON.stringify(body));
}

/** An error body as Atlas forms it. */
export function refuse(response: ServerResponse, status: number, errorCode: string, detail = errorCode): void {
  json(response, status, { detail, error: status, errorCode, parameters: null, reason: 'Refused' });
}

export function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

function md5(text: string): string {
  return createHash('md5').update(text).digest('hex');
}
