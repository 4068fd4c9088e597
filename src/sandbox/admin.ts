import type { IncomingMessage, ServerResponse } from 'node:http';
import { type FaultInjector, readFault } from './faults.ts';
import type { Store } from './store.ts';
import type { WireLog } from './wire-log.ts';

/** The sandbox's own side door, which Atlas does not have: faults, what is inside, what was asked. False when the path is not of it. */
export function answerAdmin(
  { faults, store, log }: { faults: FaultInjector; store: Store; log: WireLog },
  req: IncomingMessage,
  res: ServerResponse,
  path: string,
  body: string,
): boolean {
  if (path === '/sandbox/state') {
    sendJson(res, 200, countContents(store));
  } else if (path === '/sandbox/requests') {
    if (req.method === 'DELETE') log.clear();
    sendJson(res, 200, { requests: log.all() });
  } else if (path === '/sandbox/faults' && req.method === 'DELETE') {
    faults.clear();
    sendJson(res, 200, { faults: [] });
  } else if (path === '/sandbox/faults' && req.method === 'POST') {
    const fault = readFault(parse(body));
    if (fault !== null) faults.add(fault);
    sendJson(
      res,
      fault === null ? 400 : 201,
      fault ?? { error: 'A fault is {"kind", "route"?, "times"?, "skip"?, …}.' },
    );
  } else if (path === '/sandbox/faults') {
    sendJson(res, 200, { faults: faults.list() });
  } else {
    return false;
  }
  return true;
}

export function countContents(store: Store) {
  return {
    organizations: store.organizations.size,
    projects: store.projects.size,
    apiKeys: store.apiKeys.size,
    serviceAccounts: store.serviceAccounts.size,
    users: store.users.size,
    teams: store.teams.size,
  };
}

function parse(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}

function sendJson(res: ServerResponse, status: number, body: unknown): void {
  res.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}
