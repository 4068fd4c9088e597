import type { IncomingMessage, ServerResponse } from 'node:http';
import type { GraphContext } from '../context.ts';
import type { AtlasClient, RequestScope } from '../datasources/atlas/client.ts';
import type { AtlasCallObserver, AtlasCallReport } from '../datasources/atlas/trace.ts';
import type { Work } from '../datasources/changes/work.ts';
import { createDatasources } from '../datasources/index.ts';
import type { Admission } from './access/access.ts';
import { toCallerKey, withinReservation } from './access/fair-share.ts';
import { type AuditLog, audited } from './audit.ts';
import { withinBudget } from './cost/call-budget.ts';
import { requestIdOf } from './http/request-id.ts';
import { readTraceContext } from './http/trace-context.ts';
import type { Tracing } from './tracing/tracing.ts';

export interface ContextOptions extends Admission {
  /** Whether callers have budgets of calls to Atlas. */
  hasBudgets: boolean;
  /** How long one GraphQL request may take. */
  timeoutMs: number;
  /** Where changes are counted until they have ended. */
  work: Work;
  /** Is shown each call to Atlas that has ended. */
  observe: AtlasCallObserver;
  /** Where each change leaves its lines; undefined where nobody asked for that. */
  audit: AuditLog | undefined;
  /** Where operations leave their spans; undefined for nowhere. */
  tracing: Tracing | undefined;
}

/** The header that asks for a trace of the calls to Atlas, with the value 1. */
const TRACE_HEADER = 'atlas-graph-trace';

/** What yoga knows of a request; `request` is the fetch API's view of `req`. */
export interface Exchange {
  req: IncomingMessage;
  res: ServerResponse;
  request: Request;
}

/** Makes a request's context. */
export function createContext(
  { caller, atlas, hasBudgets, timeoutMs, work, observe: observeAll, audit, tracing }: ContextOptions,
  { req, res, request }: Exchange,
): GraphContext {
  const startedAt = performance.now();
  const requestId = requestIdOf(res);
  const traceContext = readTraceContext(req.headers);
  const operation = tracing?.begin(res, traceContext);
  const trace = req.headers[TRACE_HEADER] === '1' ? { startedAt, reports: [] as AtlasCallReport[] } : undefined;
  const calls: GraphContext['calls'] = { sent: 0 };
  const observe = (report: AtlasCallReport) => {
    observeAll(report);
    trace?.reports.push(report);
    if (report.source === 'sent' && report.wireRequests > 0) calls.sent += 1;
  };
  const scope: RequestScope = {
    // Read only when a call is made: the signal and its listeners cost something to make.
    get signal() {
      return request.signal;
    },
    deadline: startedAt + timeoutMs,
    isFresh: /\bno-cache\b/i.test(req.headers['cache-control'] ?? ''),
    observe,
    caller: toCallerKey(caller),
    // Request id and trace context (W3C) go on to Atlas, so that a router's trace does not end here.
    headers: { 'x-request-id': requestId, ...(operation?.headers ?? traceContext) },
    begin: operation?.begin,
  };
  const cost: GraphContext['cost'] = { credentialCount: atlas.credentialCount };
  const withAudit = (each: AtlasClient) => (audit === undefined ? each : audited(each, audit, { caller, requestId }));
  const unbound = withAudit(withinBudget(atlas.forRequest(scope), () => cost.estimated));
  const client = hasBudgets ? withinReservation(unbound, caller, calls) : unbound;
  const lasting = () =>
    withAudit(
      atlas.forRequest({
        observe: scope.observe,
        headers: scope.headers,
        caller: scope.caller,
        begin: scope.begin,
      }),
    );
  return {
    datasources: createDatasources(client, lasting, () => atlas.organizationIds(), atlas, work),
    requestId,
    caller,
    calls,
    trace,
    cost,
    partialFailures: [],
  };
}
