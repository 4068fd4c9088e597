import { createServer, type IncomingMessage, type RequestListener, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { sendNodeResponse } from '@whatwg-node/server';
import type { GraphQLSchema } from 'graphql';
import { createYoga } from 'graphql-yoga';
import type { Logger } from 'pino';
import type { GraphContext } from '../context.ts';
import type { AtlasConnection } from '../datasources/atlas/client.ts';
import type { AtlasCallReport } from '../datasources/atlas/trace.ts';
import { Work } from '../datasources/changes/work.ts';
import type { DocumentSettings } from '../settings/documents.ts';
import type { Access } from './access/access.ts';
import { useFairShare } from './access/fair-share.ts';
import { useNoIntrospection } from './access/introspection.ts';
import { Admissions, useAccess } from './access/plugin.ts';
import type { AuditLog } from './audit.ts';
import { createContext } from './context.ts';
import { type CostLimitOptions, useCostLimit } from './cost/cost-limit.ts';
import { useErrorCodes } from './errors.ts';
import { useExecutor } from './execution.ts';
import type { ExampleSubjects } from './graphiql/examples.ts';
import { servePage } from './graphiql/serve.ts';
import { Health } from './health.ts';
import { isForPage } from './http/accept.ts';
import { CORS_HEADERS, createPageCheck, createRefusalLog, refusePage } from './http/browsers.ts';
import type { RequestHandler } from './http/fault-boundary.ts';
import { useParams } from './http/params.ts';
import { requestIdOf } from './http/request-id.ts';
import { useIncrementalDelivery } from './incremental-delivery.ts';
import { useAnswerBytes } from './limits/answer-bytes.ts';
import { createDocumentCaches, type DocumentLimits, useDocumentLimits } from './limits/documents.ts';
import type { Metrics } from './metrics.ts';
import { useOperationsLog } from './operations-log.ts';
import { usePartialFailures } from './partial-failures.ts';
import { createPersistedDocuments } from './persisted/index.ts';
import { createListener } from './routes.ts';
import { useTrace } from './trace.ts';
import type { Tracing } from './tracing/tracing.ts';

export interface GatewayOptions extends CostLimitOptions, DocumentLimits {
  schema: GraphQLSchema;
  /** Whose readiness decides ours; undefined where callers bring their credentials: nobody is asked then. */
  atlas: AtlasConnection | undefined;
  /** Who may call, and through which connection. */
  access: Access;
  log: Logger;
  /** How long one GraphQL request may take. */
  timeoutMs: number;
  /** Origins whose pages may call from a browser. */
  corsOrigins: readonly string[];
  /** Headers that they may send beside the usual ones. */
  corsHeaders: readonly string[];
  /** What the schema's names begin with; empty for none. */
  schemaPrefix: string;
  /** Whether GraphiQL's page is served. */
  graphiql: boolean;
  /** What GraphiQL's examples are about; undefined where it is not known what there is. */
  exampleSubjects?: ExampleSubjects | undefined;
  /** Goes before every path, for instance /atlas; empty for none. Health and metrics are found without it too. */
  pathPrefix: string;
  /** Whether callers may ask what the schema is. */
  introspection: boolean;
  /** How large the answer to a query may become. ATLAS_GRAPH_MAX_ANSWER_BYTES. */
  maxAnswerBytes: number;
  /** Where each change leaves its lines; undefined for nowhere. */
  audit?: AuditLog | undefined;
  /** Documents that callers name by a hash. */
  documents: DocumentSettings;
  /** Serves metrics at /metrics on the same port. */
  servesMetrics: boolean;
  metrics: Metrics;
  /** Where operations leave their spans; undefined for nowhere. */
  tracing?: Tracing | undefined;
  /** Most calls to Atlas that one caller may cause in a minute; 0 for no limit. */
  callsPerMinute: number;
}

/** The gateway's HTTP side. Listens only when told to. */
export interface Gateway {
  /** For a server of somebody else's. */
  readonly listener: RequestListener;
  /** Asks Atlas once, so that a credential that it does not accept shows in the log at the start. */
  ask(): Promise<void>;
  /** Resolves to the address it listens on, for instance http://127.0.0.1:4000. */
  listen(port: number, host: string): Promise<string>;
  /**
   * Takes no more requests and lets those under way finish, then the changes that nobody waits for any more, for `graceMs` at the most.
   * Resolves to the changes that did not end.
   */
  close(graceMs?: number): Promise<readonly string[]>;
  /** The changes that have begun and not ended, by what names them. */
  changesUnderWay(): readonly string[];
}

export function createGateway(options: GatewayOptions): Gateway {
  const health = new Health(options.atlas, options.log);
  const work = new Work((remains) => options.log.error({ remains }, 'a change could not be undone'));
  const state: State = { work, health, isStopping: false };
  const listener = createListener({
    ...options,
    graphql: createGraphQL(options, state),
    health,
    metrics: options.servesMetrics ? options.metrics : undefined,
    isStopping: () => state.isStopping,
  });
  const server = createServer(TIMEOUTS, listener);
  // A proxy in front keeps its connections longer than Node's five seconds; closing first would cut off its next request.
  server.keepAliveTimeout = 65_000;
  return {
    listener,
    async listen(port, host) {
      await new Promise<void>((resolve, reject) => {
        server.once('error', reject);
        server.listen(port, host, resolve);
      });
      const { port: taken } = server.address() as AddressInfo; // a server on a port has no other kind of address
      return `http://${host.includes(':') ? `[${host}]` : host}:${taken}`;
    },
    ask: () => health.ask(),
    changesUnderWay: () => work.underWay(),
    async close(graceMs = options.timeoutMs + GRACE_MARGIN_MS) {
      state.isStopping = true;
      const deadline = performance.now() + graceMs;
      await close(server, graceMs);
      return state.work.settle(deadline - performance.now());
    },
  };
}

/** How long a client may take to send what it has to say; past it Node answers 408 and closes. */
const TIMEOUTS = { headersTimeout: 10_000, requestTimeout: 20_000, connectionsCheckingInterval: 2_000 } as const;

/** What the parts of one gateway share. */
interface State {
  work: Work;
  health: Health;
  isStopping: boolean;
}

/** An operation may take its whole time, and its answer a moment more. */
const GRACE_MARGIN_MS = 5_000;

function createGraphQL(options: GatewayOptions, state: State): RequestHandler {
  const yoga = createConfiguredYoga(options, state);
  const findRefusal = createPageCheck({
    corsOrigins: options.corsOrigins,
    isRestricted: options.access.isRestricted,
    hasPage: options.graphiql,
  });
  const logRefusal = createRefusalLog(options.log);
  const page = {
    schemaPrefix: options.schemaPrefix,
    isRestricted: options.access.isRestricted,
    timeoutMs: options.timeoutMs,
    subjects: options.exampleSubjects,
  };
  return async (req, res) => {
    const refusal = findRefusal(req.headers, req.method);
    if (refusal !== undefined) {
      logRefusal(refusal, requestIdOf(res));
      return refusePage(res, refusal);
    }
    if (options.graphiql && isForPage(req.headers, req.method)) return servePage(res, page);
    // Not yoga's own listener, which answers what it did not expect with a stack.
    await sendNodeResponse(await yoga.handleNodeRequestAndResponse(req, res, { req, res }), res, req, true);
  };
}

function createConfiguredYoga(options: GatewayOptions, { work, health }: State) {
  const { metrics, tracing, audit, schema, access, log, timeoutMs, corsOrigins, introspection, callsPerMinute } =
    options;
  const admissions = new Admissions();
  const observe = (report: AtlasCallReport) => {
    metrics.observeCall(report);
    // What callers' own credentials meet says nothing about the gateway.
    if (options.atlas !== undefined) health.observe(report);
  };
  return createYoga<{ req: IncomingMessage; res: ServerResponse }, GraphContext>({
    schema: tracing?.instrument(schema) ?? schema,
    context: (exchange) =>
      createContext(
        { ...admissions.get(exchange.req), hasBudgets: callsPerMinute > 0, timeoutMs, work, observe, audit, tracing },
        exchange,
      ),
    graphqlEndpoint: '/graphql',
    graphiql: false, // its page is served before yoga is asked
    landingPage: false,
    cors: corsOrigins.length > 0 && {
      origin: [...corsOrigins],
      allowedHeaders: [...CORS_HEADERS, ...options.corsHeaders],
      exposedHeaders: ['x-request-id', 'www-authenticate'],
      credentials: false, // there are no cookies
      maxAge: 600, // seconds; browsers keep a preflight no longer than that or two hours
    },
    multipart: false,
    logging: false,
    // useParams bounds the body itself; useErrorCodes masks.
    maxRequestBodySize: false,
    maskedErrors: false,
    parserAndValidationCache: createDocumentCaches(),
    plugins: [
      useAccess(access, admissions),
      useParams(createPersistedDocuments(options.documents, schema)),
      useDocumentLimits(options),
      useIncrementalDelivery(),
      ...(introspection ? [] : [useNoIntrospection()]),
      useExecutor(),
      usePartialFailures(),
      useAnswerBytes(options),
      useTrace(),
      ...(tracing === undefined ? [] : [tracing.plugin()]),
      useCostLimit(options),
      ...(callsPerMinute > 0 ? [useFairShare(callsPerMinute, metrics)] : []),
      useOperationsLog(log, metrics),
      useErrorCodes(log),
    ],
  });
}

async function close(server: Server, graceMs: number): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  // Clients keep the connection of an answered request open, and Node would wait for them.
  const sweep = setInterval(() => server.closeIdleConnections(), 20);
  const cut = setTimeout(() => server.closeAllConnections(), graceMs);
  await closed;
  clearInterval(sweep);
  clearTimeout(cut);
}
