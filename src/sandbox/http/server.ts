import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import { setTimeout as wait } from 'node:timers/promises';
import { authorize, checkApiAccessList, userOf } from '../auth/access.ts';
import { authenticate } from '../auth/authentication.ts';
import type { DigestGate } from '../auth/digest.ts';
import type { Tokens } from '../auth/tokens.ts';
import { answerAdmin } from '../control/admin.ts';
import { applyFaults, type FaultTarget } from '../faults/effects.ts';
import type { Fault, FaultInjector } from '../faults/faults.ts';
import type { SandboxClock } from '../state/clock.ts';
import type { SandboxState } from '../state/state.ts';
import type { Store } from '../state/store.ts';
import { type Answer, send, toErrorAnswer, toJson } from './answer.ts';
import { readJson } from './body.ts';
import type { OnAnswer } from './exchange.ts';
import { type Caller, List, type Operation, type SandboxRequest } from './operation.ts';
import { readPaging, toPage } from './paging.ts';
import { noResource, Problem } from './problem.ts';
import type { RateLimits } from './rate-limits.ts';
import type { Match, Router } from './router.ts';
import { serveVersion } from './versions.ts';
import type { WireLog, WireRecord } from './wire-log.ts';

/** The parts that a request passes. */
export interface SandboxParts {
  store: Store;
  clock: SandboxClock;
  digest: DigestGate;
  tokens: Tokens;
  router: Router;
  rateLimits: RateLimits;
  faults: FaultInjector;
  log: WireLog;
  latencyMs: number;
  onAnswer: OnAnswer;
  /** PEM; without it the sandbox speaks plain HTTP. */
  tls: { cert: string; key: string } | undefined;
  state: SandboxState;
}

const PREFIX = '/api/atlas/v2';

/** The HTTP side: who it is, what is asked, whether it may be, and the answer in Atlas's form. */
export function createSandboxServer(parts: SandboxParts): Server {
  const listener = (req: IncomingMessage, res: ServerResponse) => {
    handle(parts, req, res).catch((error: unknown) => {
      const problem = new Problem(500, 'UNEXPECTED_ERROR', `Unexpected error: ${error}`);
      if (res.headersSent) res.destroy();
      else sendTold(parts, req, res, { answer: toErrorAnswer(problem), faults: [], route: req.url ?? '/' });
    });
  };
  const server = parts.tls ? createTlsServer(parts.tls, listener) : createServer(listener);
  server.keepAliveTimeout = 60_000;
  return server;
}

/** What is known of a request as it passes. */
interface Passage {
  parts: SandboxParts;
  req: IncomingMessage;
  path: string;
  query: URLSearchParams;
  baseUrl: string;
  address: string;
  body: string;
  record: WireRecord;
}

async function handle(parts: SandboxParts, req: IncomingMessage, res: ServerResponse): Promise<void> {
  const { url = '/', method = 'GET' } = req;
  const [path = '/', search = ''] = splitOnce(url, '?');
  const body = await readBody(req);
  if (answerAdmin(parts, req, res, path, body)) return;
  const record: WireRecord = { method, path, route: path, status: 0, isAuthenticated: false };
  parts.log.add(record);
  const passage: Passage = {
    parts,
    req,
    path: path.startsWith(PREFIX) ? path.slice(PREFIX.length) : path,
    query: new URLSearchParams(search),
    baseUrl: baseUrlOf(parts, req),
    address: toAddress(req.socket.remoteAddress),
    body,
    record,
  };
  if (parts.latencyMs > 0) await wait(parts.latencyMs);
  const { answer, faults } = await answerSafely(passage, path);
  record.status = answer.status;
  if (faults.some(({ kind }) => kind === 'reset-before' || kind === 'reset-after')) req.socket.destroy();
  else sendTold(parts, req, res, { answer, faults, route: record.route });
}

/** Sends, and tells of it whoever wants to know. */
function sendTold(
  parts: SandboxParts,
  req: IncomingMessage,
  res: ServerResponse,
  { answer, faults, route }: { answer: Answer; faults: readonly Fault[]; route: string },
): void {
  const kinds = faults.map(({ kind }) => kind);
  const headers = send(req, res, answer, kinds.includes('truncate'));
  const { status, body = '' } = answer;
  const url = `${baseUrlOf(parts, req)}${req.url}`;
  const { method = 'GET' } = req;
  parts.onAnswer({ method, route, url, accept: req.headers.accept, status, headers, body, faults: kinds });
}

/** Scheme and host as the caller spells them. */
function baseUrlOf({ tls }: SandboxParts, req: IncomingMessage): string {
  return `${tls ? 'https' : 'http'}://${req.headers.host ?? `127.0.0.1:${req.socket.localPort}`}`;
}

/** An answer in any case, and the faults that its request met. */
async function answerSafely(passage: Passage, fullPath: string): Promise<{ answer: Answer; faults: Fault[] }> {
  const faults: Fault[] = [];
  const headers: Record<string, string> = {};
  try {
    const answer = fullPath.startsWith('/api/oauth/')
      ? await answerToken(passage, fullPath, faults)
      : await answerApi(passage, fullPath, faults, headers);
    return { answer, faults };
  } catch (error) {
    if (error instanceof Problem) return { answer: toErrorAnswer(error, headers, passage.query), faults };
    throw error;
  }
}

async function answerToken(passage: Passage, path: string, faults: Fault[]): Promise<Answer> {
  const { parts, req, body, address, record } = passage;
  const target: FaultTarget = { parts, route: `${record.method} ${path}`, met: faults };
  const fault = (await applyFaults(target, 'arrival')) ?? (await applyFaults(target, 'operation'));
  if (fault !== undefined) return fault;
  if (path === '/api/oauth/token') return parts.tokens.issue(req.headers.authorization, body, address);
  if (path === '/api/oauth/revoke') return parts.tokens.revoke(req.headers.authorization, body);
  throw new Problem(404, 'RESOURCE_NOT_FOUND', `Cannot find resource ${path}.`, [path]);
}

async function answerApi(
  passage: Passage,
  fullPath: string,
  faults: Fault[],
  headers: Record<string, string>,
): Promise<Answer> {
  const { parts, req, path, address, record } = passage;
  const found = findOperation(passage);
  const route = found instanceof Problem ? record.path : `${found.operation.method} ${found.operation.path}`;
  const target: FaultTarget = { parts, route, met: faults };
  const early = await applyFaults(target, 'arrival');
  if (early !== undefined) return early;
  const verdict = authenticate(parts, req, path, target);
  if ('answer' in verdict) return verdict.answer;
  const { caller } = verdict;
  record.isAuthenticated = true;
  parts.store.settle(parts.clock.now());
  if (fullPath === '/api/private/ipinfo') return toPlain({ currentIpv4Address: address });
  if (!fullPath.startsWith(PREFIX)) throw noResource(fullPath); // a client with a wrong base URL must notice
  if (found instanceof Problem) throw found;
  const { operation, params } = found;
  record.route = operation.path;
  const fault = await applyFaults(target, 'operation');
  if (fault !== undefined) return fault;
  const version = serveVersion(req.headers.accept, operation, fullPath);
  Object.assign(headers, version.headers); // errors of a deprecated version tell of it, too (recorded)
  checkApiAccessList(caller, address, parts.store, parts.clock);
  authorize(params, 'any', caller, parts.store);
  const ids = { user: userOf(caller), address, orgId: params.orgId, groupId: params.groupId };
  Object.assign(headers, parts.rateLimits.take(operation.bucket, ids, fullPath));
  authorize(params, operation.needs, caller, parts.store);
  readPaging(passage.query); // before anything is changed: some changes are answered with a page
  const request = toRequest(passage, { operation, params }, caller, version.version);
  const result = operation.handle(request);
  if (operation.location) headers.Location = operation.location(request, result);
  return toAnswer(passage, operation, result, { ...headers, 'Content-Type': version.contentType });
}

/** What is asked is known before who asks: faults want to know. That there is no such thing is told only to whoever is let in. */
function findOperation({ parts, record, path }: Passage): Match | Problem {
  try {
    return parts.router.find(record.method, path === '' ? '/' : path);
  } catch (error) {
    if (error instanceof Problem) return error;
    throw error;
  }
}

function toRequest(
  { parts, query, baseUrl, address, path, body }: Passage,
  { params }: Match,
  caller: Caller,
  version: string,
): SandboxRequest {
  const { store, clock, rateLimits } = parts;
  return { params, query, body: readJson(body), caller, address, baseUrl, path, version, store, clock, rateLimits };
}

function toAnswer(passage: Passage, operation: Operation, result: unknown, headers: Record<string, string>): Answer {
  const { status } = operation;
  if (result === undefined) return { status, body: undefined, headers };
  const { query, baseUrl, path } = passage;
  const isList = result instanceof List;
  const content = isList ? toPage(result, `${baseUrl}${PREFIX}${path}`, query, operation) : result;
  const wrapped = query.get('envelope') === 'true' ? toEnvelope(content, status, isList) : content;
  return { status, body: toJson(wrapped, query), headers };
}

/** A page is its own envelope (documented); keys stay in alphabetical order. */
function toEnvelope(content: unknown, status: number, isList: boolean) {
  if (!isList) return { content, status };
  const { totalCount, ...page } = content as { totalCount?: number }; // toPage has made it
  return { ...page, status, totalCount };
}

function toPlain(body: object): Answer {
  return { status: 200, body: JSON.stringify(body), headers: { 'Content-Type': 'application/json' } };
}

async function readBody(req: IncomingMessage): Promise<string> {
  if (req.headers['content-length'] === undefined && req.headers['transfer-encoding'] === undefined) return '';
  const chunks: Buffer[] = [];
  for await (const chunk of req) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}

/** Loopback and mapped addresses as IPv4, as Atlas shows them. */
function toAddress(remote = ''): string {
  return remote === '::1' ? '127.0.0.1' : remote.replace(/^::ffff:/, '');
}

function splitOnce(text: string, at: string): [string, string] {
  const index = text.indexOf(at);
  return index < 0 ? [text, ''] : [text.slice(0, index), text.slice(index + 1)];
}
