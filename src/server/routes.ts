import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import type { Logger } from 'pino';
import { ASSETS, serveAsset } from './graphiql/serve.ts';
import type { Health } from './health.ts';
import { type RequestHandler, withFaultBoundary } from './http/fault-boundary.ts';
import { requestIdOf } from './http/request-id.ts';
import { faultOfTarget, refuseRequest } from './http/request-target.ts';
import type { Metrics } from './metrics.ts';

export interface Routes {
  graphql: RequestHandler;
  health: Health;
  /** Undefined where they are served on a port of their own, or not to everybody. */
  metrics: Metrics | undefined;
  /** Whether GraphiQL's page is served. */
  graphiql: boolean;
  /** Goes before every path, for instance /atlas; empty for none. Probes and scrapers come past the proxy, and need not know it. */
  pathPrefix: string;
  isStopping(): boolean;
  log: Logger;
}

/** Which part of the gateway answers a request, by its path. */
export function createListener(routes: Routes): RequestListener {
  const { graphql, health, metrics, graphiql, pathPrefix, isStopping, log } = routes;
  return withFaultBoundary(async (req, res) => {
    if (isStopping()) res.setHeader('connection', 'close');
    const fault = faultOfTarget(req);
    if (fault !== undefined) {
      log.warn({ requestId: requestIdOf(res), fault }, 'a request was refused');
      return refuseRequest(res, fault);
    }
    const requested = pathOf(req);
    const isBelowPrefix = stripPrefix(req, pathPrefix);
    const path = pathOf(req);
    if (path === '/metrics' && metrics !== undefined) return void metrics.answer(res);
    if (path === '/health/live') return health.live(res);
    if (path === '/health/ready') return isStopping() ? health.stopping(res) : health.ready(res);
    if (isBelowPrefix) {
      if (path === '/graphql') return graphql(req, res);
      if (path === '/' && graphiql) return redirectToPage(res, requested);
      if (graphiql && path.startsWith(ASSETS) && (await serveAsset(req, res, path.slice(ASSETS.length)))) return;
    }
    res.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' });
    res.end(
      `There is nothing here. The graph is at ${pathPrefix}/graphql, its health at /health/live and /health/ready.\n`,
    );
  }, log);
}

function pathOf(req: IncomingMessage): string {
  return req.url?.split('?', 1)[0] ?? '';
}

/** Takes the prefix off the request's path; false when it has another one. */
function stripPrefix(req: IncomingMessage, prefix: string): boolean {
  if (prefix === '') return true;
  const { url = '' } = req;
  if (!url.startsWith(prefix) || !/^([/?]|$)/.test(url.slice(prefix.length))) return false;
  const rest = url.slice(prefix.length);
  req.url = rest.startsWith('/') ? rest : `/${rest}`;
  return true;
}

/**
 * Relative, so that it holds behind a proxy that takes a prefix away, too. A browser resolves it against the address without its last
 * segment: where no slash ends the address (/tools/atlas), that segment (atlas) is part of the location.
 */
function redirectToPage(res: ServerResponse, requested: string): void {
  const lastSegment = requested.slice(requested.lastIndexOf('/') + 1);
  res.writeHead(302, { location: lastSegment === '' ? 'graphql' : `${lastSegment}/graphql` }).end();
}
