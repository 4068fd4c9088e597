import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Fault } from '../faults/faults.ts';
import { FaultError } from '../faults/orders.ts';
import { closedObject, isRecord, whole } from '../http/shape.ts';
import { MOST_AHEAD_MS } from '../state/clock.ts';
import { parseSnapshot, SnapshotError } from '../state/snapshot.ts';
import type { ChangingParts, SandboxState } from '../state/state.ts';
import { listCredentials } from './credentials.ts';
import { readFaultForm } from './page/fault-form.ts';
import { renderPage } from './page/page.ts';
import { PAGE_HEADERS } from './page/style.ts';
import { findIntrusion } from './side-door.ts';

interface AdminParts extends ChangingParts {
  state: SandboxState;
}

interface AdminRequest {
  parts: AdminParts;
  body: string;
  baseUrl: string;
}

interface AdminAnswer {
  status: number;
  body: string;
  headers: Readonly<Record<string, string>>;
}

/** What the caller can fix; every line says where. */
class WrongRequest extends Error {
  readonly problems: readonly string[];

  constructor(...problems: readonly string[]) {
    super(problems.join(' '));
    this.problems = problems;
  }
}

/** The sandbox's own side door, which Atlas does not have. `end` is for forms, which cannot DELETE. */
const ROUTES: Readonly<Record<string, (request: AdminRequest) => AdminAnswer>> = {
  'GET /': (request) => toHtml(200, request),
  'GET /sandbox/state': ({ parts }) => toJson(200, parts.store.count()),
  'GET /sandbox/requests': ({ parts }) => toJson(200, { requests: parts.log.all() }),
  'DELETE /sandbox/requests': ({ parts }) => {
    parts.log.clear();
    return toJson(200, { requests: [] });
  },
  'GET /sandbox/faults': ({ parts }) => toJson(200, { faults: parts.faults.list() }),
  'POST /sandbox/faults': ({ parts, body }) => {
    const order = /^\w+=/.test(body) ? readFaultForm(body) : parse(body);
    return toJson(201, parts.faults.add(order as Fault)); // checked there
  },
  'DELETE /sandbox/faults': ({ parts }) => {
    parts.faults.clear();
    return toJson(200, { faults: [] });
  },
  'POST /sandbox/faults/end': ({ parts, body }) => {
    const id = new URLSearchParams(body).get('id');
    if (id === null) parts.faults.clear();
    else if (!parts.faults.remove(Number(id))) throw new WrongRequest(`id is ${id}: no fault has it.`);
    return toJson(200, { faults: parts.faults.list() });
  },
  'GET /sandbox/snapshot': ({ parts }) => toJson(200, parts.state.save(), 2),
  'PUT /sandbox/snapshot': ({ parts, body }) => {
    parts.state.load(parseSnapshot(body));
    return toJson(200, parts.store.count());
  },
  'POST /sandbox/reset': ({ parts }) => {
    parts.state.reset();
    return toJson(200, parts.store.count());
  },
  'GET /sandbox/clock': toTime,
  'POST /sandbox/clock': (request) => {
    const { clock } = request.parts;
    clock.advance(readAdvance(parse(request.body), clock.ahead()));
    return toTime(request);
  },
};

/** False when the path is not of the side door. */
export function answerAdmin(
  parts: AdminParts,
  req: IncomingMessage,
  res: ServerResponse,
  path: string,
  body: string,
): boolean {
  const method = req.method === 'HEAD' ? 'GET' : (req.method ?? 'GET');
  if (!path.startsWith('/sandbox/') && !(path === '/' && method === 'GET')) return false;
  const scheme = 'encrypted' in req.socket ? 'https' : 'http';
  const answer = answerSafely(req, `${method} ${path}`, { parts, body, baseUrl: `${scheme}://${req.headers.host}` });
  res.writeHead(answer.status, { ...COMMON_HEADERS, ...answer.headers });
  res.end(req.method === 'HEAD' ? undefined : answer.body);
  return true;
}

/** What it tells is for this origin alone, and never kept. */
const COMMON_HEADERS = {
  'Cache-Control': 'no-store',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Referrer-Policy': 'same-origin', // with none, a browser would call the origin of our own forms null
  'X-Content-Type-Options': 'nosniff',
};

function answerSafely(req: IncomingMessage, route: string, request: AdminRequest): AdminAnswer {
  const intrusion = findIntrusion(req);
  if (intrusion !== undefined) return toJson(403, { error: intrusion });
  const handle = Object.hasOwn(ROUTES, route) ? ROUTES[route] : undefined;
  if (handle === undefined) return toUnknown(route);
  // A form sent by a browser, not by a program: its answer is a page again.
  const isForm = req.method === 'POST' && (req.headers.accept ?? '').includes('text/html');
  try {
    const answer = handle(request);
    return isForm ? { status: 303, body: '', headers: { Location: '/' } } : answer;
  } catch (error) {
    if (!(error instanceof FaultError || error instanceof SnapshotError || error instanceof WrongRequest)) throw error;
    const { problems, message } = error;
    return isForm ? toHtml(400, request, problems) : toJson(400, { error: message, problems });
  }
}

function toUnknown(route: string): AdminAnswer {
  const [method = '', path = ''] = route.split(' ');
  const others = Object.keys(ROUTES).flatMap((known) => (known.endsWith(` ${path}`) ? known.split(' ', 1) : []));
  if (others.length === 0) return toJson(404, { error: `There is nothing at ${path}.`, known: Object.keys(ROUTES) });
  const answer = toJson(405, { error: `${path} does not know ${method}; it knows ${others.join(', ')}.` });
  return { ...answer, headers: { ...answer.headers, Allow: others.join(', ') } };
}

function toHtml(status: number, { parts, baseUrl }: AdminRequest, problems: readonly string[] = []): AdminAnswer {
  const { store, faults, log, clock } = parts;
  const body = renderPage({
    baseUrl,
    organizations: store.contents(),
    credentials: listCredentials(store),
    faults: faults.list(),
    routes: faults.routes,
    calls: log.all(),
    now: clock.now(),
    problems,
  });
  return { status, body, headers: PAGE_HEADERS };
}

function toTime({ parts: { clock } }: AdminRequest): AdminAnswer {
  return toJson(200, { now: new Date(clock.now()).toISOString(), aheadMs: clock.ahead() });
}

function readAdvance(body: unknown, ahead: number): number {
  const problems = closedObject({ advanceMs: whole(0, Math.floor(MOST_AHEAD_MS - ahead)) })(body, '');
  if (problems.length > 0 || !isRecord(body)) throw new WrongRequest(...problems);
  return Number(body.advanceMs);
}

function parse(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch (error) {
    throw new WrongRequest(`The body is not JSON: ${error instanceof Error ? error.message : error}.`);
  }
}

function toJson(status: number, body: unknown, indent = 0): AdminAnswer {
  return { status, body: JSON.stringify(body, null, indent), headers: { 'Content-Type': 'application/json' } };
}
