import { createServer, type ServerResponse } from 'node:http';
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { Caller } from '../context.ts';
import type { AtlasCallReport } from '../datasources/atlas/trace.ts';

/** What the gateway tells a Prometheus server. docs/operations.md describes each; labels are bounded: templates, codes and kinds. */
export class Metrics {
  readonly registry = new Registry();
  readonly #operations = this.#counter('operations_total', 'GraphQL operations by type and outcome', [
    'type',
    'outcome',
  ]);
  readonly #errors = this.#counter('errors_total', 'Errors that callers were given, by code', ['code']);
  readonly #calls = this.#counter('atlas_calls_total', 'Calls to Atlas by operation, status and source', [
    'operation',
    'status',
    'source',
  ]);
  readonly #wireRequests = this.#counter(
    'atlas_requests_total',
    'Requests on the wire, handshakes and retries included',
    [],
  );
  readonly #retries = this.#counter('atlas_retries_total', 'Calls that were sent again', ['operation']);
  readonly #budgetCalls = this.#counter('budget_calls_total', 'Calls to Atlas counted against budgets of callers', [
    'kind',
    'token',
  ]);
  readonly #budgetRefusals = this.#counter(
    'budget_refusals_total',
    'Operations that a budget had too little left for',
    ['kind', 'token'],
  );
  readonly #budget = new Gauge({
    name: 'atlas_graph_budget_calls_per_minute',
    help: 'Calls to Atlas that each caller may cause in a minute; 0 for no limit',
    registers: [this.registry],
  });
  readonly #duration = new Histogram({
    name: 'atlas_graph_operation_seconds',
    help: 'How long operations took',
    labelNames: ['type'],
    buckets: [0.01, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30],
    registers: [this.registry],
  });
  readonly #waited = new Histogram({
    name: 'atlas_graph_atlas_wait_seconds',
    help: 'How long calls waited for a rate limit or a free place',
    buckets: [0.001, 0.01, 0.1, 1, 10, 60],
    registers: [this.registry],
  });
  readonly #rateLimit = new Gauge({
    name: 'atlas_graph_atlas_rate_limit_left_ratio',
    help: 'Share of the rate limit left after the last answer, by operation',
    labelNames: ['operation'],
    registers: [this.registry],
  });

  constructor() {
    collectDefaultMetrics({ register: this.registry });
  }

  /** A call to Atlas has ended. */
  readonly observeCall = (report: AtlasCallReport): void => {
    const operation = `${report.method} ${report.route || '/'}`;
    this.#calls.inc({ operation, status: report.status ?? 'none', source: report.source });
    if (report.wireRequests > 0) this.#wireRequests.inc(report.wireRequests);
    if (report.retries > 0) this.#retries.inc({ operation }, report.retries);
    if (report.waitedMs > 0) this.#waited.observe(report.waitedMs / 1000);
    const { rateLimit } = report;
    if (rateLimit !== undefined && rateLimit.limit > 0)
      this.#rateLimit.set({ operation }, rateLimit.remaining / rateLimit.limit);
  };

  /** An operation has been answered. */
  observeOperation(type: string, codes: readonly string[], seconds: number): void {
    this.#operations.inc({ type, outcome: codes.length === 0 ? 'ok' : 'errors' });
    for (const code of codes) this.#errors.inc({ code });
    this.#duration.observe({ type }, seconds);
  }

  /** What each caller may use. */
  setBudget(callsPerMinute: number): void {
    this.#budget.set(callsPerMinute);
  }

  /** An operation has used so many calls of its caller's budget. */
  observeBudget(caller: Caller, calls: number): void {
    this.#budgetCalls.inc(toLabels(caller), calls);
  }

  /** An operation was refused, since too little of its caller's budget is left. */
  observeRefusal(caller: Caller): void {
    this.#budgetRefusals.inc(toLabels(caller));
  }

  async answer(res: ServerResponse): Promise<void> {
    res.writeHead(200, { 'content-type': this.registry.contentType, 'cache-control': 'no-store' });
    res.end(await this.registry.metrics());
  }

  #counter(name: string, help: string, labelNames: string[]): Counter {
    return new Counter({ name: `atlas_graph_${name}`, help, labelNames, registers: [this.registry] });
  }
}

/** Names of static tokens are as many as whoever runs the gateway has written down; other callers have no bound, and stand together. */
function toLabels({ kind, name }: Caller): { kind: string; token: string } {
  return { kind, token: kind === 'token' ? name : '' };
}

/** Metrics on a port of their own, for a network that only Prometheus is in. Resolves to how to stop. */
export async function serveMetrics(
  metrics: Metrics,
  { host, metricsPort }: { host: string; metricsPort: number | null },
): Promise<() => Promise<void>> {
  const server = createServer((_req, res) => void metrics.answer(res));
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(metricsPort ?? 0, host, resolve);
  });
  return async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  };
}
