import { createServer, type IncomingMessage, type RequestListener, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { GraphQLSchema } from 'graphql';
import { createYoga } from 'graphql-yoga';
import type { Logger } from 'pino';
import type { AtlasConnection } from '../datasources/atlas/client.ts';
import { createContext, type GraphContext } from './context.ts';
import { useCostLimit } from './cost.ts';
import { maskError, useErrorCodes } from './errors.ts';
import { graphiqlOptions, renderGraphiQL } from './graphiql.ts';
import { createHealth } from './health.ts';
import { useTrace } from './trace.ts';

export interface GatewayOptions {
  schema: GraphQLSchema;
  atlas: AtlasConnection;
  log: Logger;
  /** Most calls to Atlas one operation may cause in its worst case. */
  maxCalls: number;
  /** How long one GraphQL request may take. */
  timeoutMs: number;
  /** Origins whose pages may call from a browser. */
  corsOrigins: readonly string[];
}

/** The gateway's HTTP side. Listens only when told to. */
export interface Gateway {
  /** Resolves to the address it listens on, for instance http://127.0.0.1:4000. */
  listen(port: number, host: string): Promise<string>;
  /** Takes no more requests and lets those under way finish, for `graceMs` at the most. */
  close(graceMs?: number): Promise<void>;
}

export function createGateway(options: GatewayOptions): Gateway {
  const server = createServer(createListener(options));
  // A proxy in front keeps its connections longer than Node's five seconds; closing first would cut off its next request.
  server.keepAliveTimeout = 65_000;
  return {
    async listen(port, host) {
      await new Promise<void>((resolve, reject) => {
        server.once('error', reject);
        server.listen(port, host, resolve);
      });
      const { port: taken } = server.address() as AddressInfo; // a server on a port has no other kind of address
      return `http://${host.includes(':') ? `[${host}]` : host}:${taken}`;
    },
    close: (graceMs = 10_000) => close(server, graceMs),
  };
}

function createListener(options: GatewayOptions): RequestListener {
  const graphql = createGraphQL(options);
  const health = createHealth(options.atlas);
  return (req, res) => {
    const path = req.url?.split('?', 1)[0];
    if (path === '/graphql') return graphql(req, res);
    if (path === '/health/live') return health.live(res);
    if (path === '/health/ready') return health.ready(res);
    if (path === '/') return redirect(res, '/graphql');
    res.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' });
    res.end('There is nothing here. The graph is at /graphql, its health at /health/live and /health/ready.\n');
  };
}

function createGraphQL({ schema, atlas, log, maxCalls, timeoutMs, corsOrigins }: GatewayOptions): RequestListener {
  const yoga = createYoga<{ req: IncomingMessage; res: ServerResponse }, GraphContext>({
    schema,
    context({ req, res, request }) {
      const context = createContext({ atlas, timeoutMs }, req, request);
      res.setHeader('x-request-id', context.requestId);
      return context;
    },
    graphqlEndpoint: '/graphql',
    graphiql: graphiqlOptions,
    renderGraphiQL,
    landingPage: false,
    cors: corsOrigins.length > 0 && {
      origin: [...corsOrigins],
      allowedHeaders: ['content-type', 'atlas-graph-trace', 'x-request-id'],
    },
    multipart: false,
    logging: false,
    maskedErrors: { maskError: maskError(log) },
    // Errors take their codes last, so that a refusal of the cost limit, which has one, passes through.
    plugins: [useErrorCodes(log), useTrace(), useCostLimit({ maxCalls })],
  });
  return yoga;
}

function redirect(res: ServerResponse, location: string): void {
  res.writeHead(302, { location }).end();
}

async function close(server: Server, graceMs: number): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  server.closeIdleConnections();
  const cut = setTimeout(() => server.closeAllConnections(), graceMs);
  await closed;
  clearTimeout(cut);
}
