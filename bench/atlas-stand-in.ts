import { createHash, randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { findAnswer, KEY, toRoute } from './company.ts';

/*
 * A strict, fast stand-in for Atlas, as a process of its own: Digest with counts that are good once, every body ready to send.
 * `node atlas-stand-in.ts [--port N] [--no-digest] [--latency MS]` prints its base URL in one line. Beside Atlas's paths:
 * GET /bench/counts says what arrived; POST /bench/reset counts from 0; POST /bench/set changes conditions, then counts from 0.
 */
const { values } = parseArgs({
  options: {
    port: { type: 'string', default: '0' },
    'no-digest': { type: 'boolean', default: false },
    latency: { type: 'string', default: '0' },
  },
});

interface Conditions {
  latencyMs: number;
  /** 0: for ever. */
  nonceLifetimeMs: number;
  bucket: { capacity: number; refill: number; tickMs: number; isTold: boolean } | null;
}

let conditions: Conditions = { latencyMs: Number(values.latency), nonceLifetimeMs: 0, bucket: null };
let counts = newCounts();
let bucket = { left: 0, ticks: 0, born: 0 };
const nonces = new Map<string, { born: number; used: Set<string> }>();
const HA1 = md5(`${KEY.publicKey}:MMS Public API:${KEY.privateKey}`);

const server = createServer((req, res) => {
  if (req.url?.startsWith('/bench/')) void answerBench(req, res);
  else void answer(req, res);
});
server.keepAliveTimeout = 60_000;
let base = '';
server.listen(Number(values.port), '127.0.0.1', () => {
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  process.stdout.write(`${base}\n`);
});

async function answer(req: IncomingMessage, res: ServerResponse): Promise<void> {
  counts.requests++;
  counts.concurrent++;
  const route = toRoute(req.url ?? '');
  counts.byRoute[route] = (counts.byRoute[route] ?? 0) + 1;
  counts.mostConcurrent = Math.max(counts.mostConcurrent, counts.concurrent);
  res.on('close', () => counts.concurrent--);
  if (conditions.latencyMs > 0) await wait(conditions.latencyMs);
  const challenge = values['no-digest'] ? undefined : toChallenge(req);
  if (challenge !== undefined) return refuse(res, challenge);
  const told = takeToken(res);
  if (told === undefined) return;
  const body = findAnswer(req.url ?? '', base);
  if (body === undefined) {
    count(404);
    res.writeHead(404, { 'Content-Type': 'application/json' });
    res.end('{"error":404,"errorCode":"RESOURCE_NOT_FOUND","reason":"Not Found","detail":"","parameters":[]}');
    return;
  }
  count(200);
  res.writeHead(200, {
    'Content-Type': 'application/vnd.atlas.2023-01-01+json;charset=utf-8',
    'Content-Length': body.length,
    ...told,
  });
  res.end(body);
}

function refuse(res: ServerResponse, isStale: boolean): void {
  const nonce = randomBytes(24).toString('base64');
  forgetDeadNonces();
  nonces.set(nonce, { born: performance.now(), used: new Set() });
  count(401);
  res.writeHead(401, {
    'Content-Type': 'application/json',
    'WWW-Authenticate': `Digest realm="MMS Public API", domain="", nonce="${nonce}", algorithm=MD5, qop="auth", stale=${isStale}`,
  });
  res.end(
    '{"error":401,"reason":"Unauthorized","detail":"You are not authorized for this resource.","errorCode":"UNEXPECTED_ERROR"}',
  );
}

function forgetDeadNonces(): void {
  const { nonceLifetimeMs } = conditions;
  for (const [nonce, { born }] of nonces) {
    if (nonceLifetimeMs === 0 || performance.now() - born <= nonceLifetimeMs) return; // kept in the order of their birth
    nonces.delete(nonce);
  }
}

/** Undefined when the request is signed well; otherwise whether its nonce is to blame. */
function toChallenge(req: IncomingMessage): boolean | undefined {
  const fields = Object.fromEntries(
    [...(req.headers.authorization ?? '').matchAll(/(\w+)=(?:"([^"]*)"|([^\s,]+))/g)].map(([, name, quoted, bare]) => [
      name,
      quoted ?? bare ?? '',
    ]),
  );
  const { username, realm, qop, nonce = '', nc = '', cnonce = '', uri = '', response } = fields;
  if (username !== KEY.publicKey || realm !== 'MMS Public API' || qop !== 'auth') return false;
  if (!/^[0-9a-f]{8}$/.test(nc) || cnonce === '') return false;
  if (uri !== req.url || response !== md5(`${HA1}:${nonce}:${nc}:${cnonce}:auth:${md5(`${req.method}:${uri}`)}`))
    return false;
  const known = nonces.get(nonce);
  const { nonceLifetimeMs } = conditions;
  if (known === undefined || (nonceLifetimeMs > 0 && performance.now() - known.born > nonceLifetimeMs)) return true;
  if (known.used.has(nc)) return true;
  known.used.add(nc);
  return undefined;
}

/** The headers that tell of the bucket; undefined when it was empty, which has been answered. */
function takeToken(res: ServerResponse): Record<string, string> | undefined {
  if (conditions.bucket === null) return { 'RateLimit-Limit': '1000000', 'RateLimit-Remaining': '999999' };
  const { capacity, refill, tickMs, isTold } = conditions.bucket;
  const ticks = Math.floor((performance.now() - bucket.born) / tickMs);
  bucket.left = Math.min(capacity, bucket.left + (ticks - bucket.ticks) * refill);
  bucket.ticks = ticks;
  if (bucket.left > 0) {
    bucket.left--;
    return isTold ? { 'RateLimit-Limit': String(capacity), 'RateLimit-Remaining': String(bucket.left) } : {};
  }
  count(429);
  res.writeHead(429, { 'Content-Type': 'application/json', 'Retry-After': String(Math.ceil(tickMs / 1000)) });
  res.end(
    JSON.stringify({
      error: 429,
      errorCode: 'RATE_LIMITED_TOKEN_BUCKET',
      reason: 'Too Many Requests',
      detail: '',
      parameters: ['', 1, capacity, refill, tickMs / 1000],
    }),
  );
  return undefined;
}

async function answerBench(req: IncomingMessage, res: ServerResponse): Promise<void> {
  if (req.url === '/bench/set') {
    const chunks: Buffer[] = [];
    for await (const chunk of req) chunks.push(chunk);
    conditions = { ...conditions, ...JSON.parse(Buffer.concat(chunks).toString()) };
    bucket = { left: conditions.bucket?.capacity ?? 0, ticks: 0, born: performance.now() };
  }
  const told = counts;
  if (req.method === 'POST') counts = { ...newCounts(), concurrent: counts.concurrent };
  res.end(JSON.stringify(told));
}

function newCounts() {
  return {
    requests: 0,
    byStatus: {} as Record<number, number>,
    byRoute: {} as Record<string, number>,
    concurrent: 0,
    mostConcurrent: 0,
  };
}

function count(status: number): void {
  counts.byStatus[status] = (counts.byStatus[status] ?? 0) + 1;
}

function md5(text: string): string {
  return createHash('md5').update(text).digest('hex');
}
