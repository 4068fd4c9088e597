import type { Plugin } from 'graphql-yoga';
import type { GraphContext } from '../context.ts';
import type { AtlasCallReport } from '../datasources/atlas/trace.ts';

/** Tells whoever sent `atlas-graph-trace: 1` what became of the operation's calls to Atlas, as `extensions.atlas`. */
export function useTrace(): Plugin<GraphContext> {
  return {
    onExecute({ args }) {
      const context = args.contextValue as GraphContext; // made by us; envelop types it as unknown
      if (context.trace === undefined) return;
      return {
        onExecuteDone({ result, setResult }) {
          if (Symbol.asyncIterator in result) {
            // What came of the calls is known with the last part.
            return {
              onNext({ result: part, setResult: setPart }) {
                if ('hasNext' in part && part.hasNext === true) return;
                setPart({ ...part, extensions: { ...part.extensions, atlas: toSummary(context) } });
              },
            };
          }
          setResult({ ...result, extensions: { ...result.extensions, atlas: toSummary(context) } });
        },
      };
    },
  };
}

const TOKEN_ROUTE = '/api/oauth/token';

function toSummary({ trace, cost }: GraphContext) {
  const reports = trace?.reports ?? [];
  return {
    // A token is part of getting in, like the challenge of a key: on the wire, and no call that the estimate knows.
    calls: count(
      reports.filter(({ route }) => route !== TOKEN_ROUTE),
      'sent',
    ),
    shared: count(reports, 'shared'),
    cached: count(reports, 'cached'),
    oldestAnswerSeconds: toOldest(reports),
    wireRequests: total(reports, (report) => report.wireRequests),
    retried: total(reports, (report) => report.retries),
    waitedMs: Math.round(total(reports, (report) => report.waitedMs)),
    estimatedCost: cost.estimated ?? null,
    durationMs: Math.round(performance.now() - (trace?.startedAt ?? 0)),
    tightestRateLimit: findTightest(reports),
    routes: summarizeRoutes(reports),
  };
}

function summarizeRoutes(reports: readonly AtlasCallReport[]) {
  const routes = Map.groupBy(reports, ({ method, route }) => `${method} ${route || '/'}`);
  return [...routes].map(([route, ofRoute]) => ({
    route,
    calls: count(ofRoute, 'sent'),
    shared: count(ofRoute, 'shared'),
    cached: count(ofRoute, 'cached'),
    retried: total(ofRoute, (report) => report.retries),
    failed: ofRoute.filter(({ status }) => status === undefined || status >= 400).length,
  }));
}

/** Age of the oldest answer that was kept from an earlier call; null where all came from Atlas for this operation. */
function toOldest(reports: readonly AtlasCallReport[]): number | null {
  const ages = reports.flatMap(({ ageMs }) => (ageMs === undefined ? [] : [ageMs / 1000]));
  return ages.length === 0 ? null : Math.ceil(Math.max(...ages));
}

/** Of the limits Atlas told of, the one with the smallest share left. */
function findTightest(reports: readonly AtlasCallReport[]) {
  const limits = reports.flatMap(({ route, rateLimit }) => (rateLimit ? [{ route: route || '/', ...rateLimit }] : []));
  return limits.sort((one, other) => one.remaining / one.limit - other.remaining / other.limit)[0] ?? null;
}

function count(reports: readonly AtlasCallReport[], source: AtlasCallReport['source']): number {
  return reports.filter((report) => report.source === source).length;
}

function total(reports: readonly AtlasCallReport[], of: (report: AtlasCallReport) => number): number {
  return reports.reduce((sum, report) => sum + of(report), 0);
}
