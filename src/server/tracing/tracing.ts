import type { ServerResponse } from 'node:http';
import type { GraphQLSchema } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import type { GraphContext } from '../../context.ts';
import type { RequestScope } from '../../datasources/atlas/client.ts';

/** Traces of operations, in OpenTelemetry's form. */
export interface Tracing {
  /** Begins the span of an operation, which ends with its answer: below the caller's, where `traceContext` names one. */
  begin(res: ServerResponse, traceContext: Readonly<Record<string, string>>): OperationTrace;
  /** The schema with resolvers that know which field they are. */
  instrument(schema: GraphQLSchema): GraphQLSchema;
  /** Names the span as soon as the operation is known, and says what came of it. */
  plugin(): Plugin<GraphContext>;
  /** Sends what has not been sent yet. */
  close(): Promise<void>;
}

/** What one operation's calls to Atlas are made with. */
export interface OperationTrace {
  /** Makes what is shown the end of a call: its span stands below that of the field whose resolver runs. */
  readonly begin: NonNullable<RequestScope['begin']>;
  /** The trace context that goes on to Atlas. */
  readonly headers: Readonly<Record<string, string>>;
}

/** A variable of OpenTelemetry that cannot work, in one line. */
export class TracingError extends Error {
  override readonly name = 'TracingError';
}

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Traces as OpenTelemetry's own variables say; undefined where none names a collector. Its packages are loaded only then. Throws
 * TracingError for a protocol other than JSON over HTTP and for an address that is none.
 */
export async function openTracing(env: Environment): Promise<Tracing | undefined> {
  const name = ['OTEL_EXPORTER_OTLP_TRACES_ENDPOINT', 'OTEL_EXPORTER_OTLP_ENDPOINT'].find((each) => env[each]);
  if (name === undefined || env.OTEL_SDK_DISABLED === 'true' || env.OTEL_TRACES_EXPORTER === 'none') return undefined;
  if (!/^https?:\/\//.test(env[name] ?? '') || !URL.canParse(env[name] ?? '')) {
    throw new TracingError(`${name} takes the address of a collector, such as http://127.0.0.1:4318.`);
  }
  checkProtocol(env);
  const { createTracing } = await import('./open-telemetry.ts');
  return createTracing();
}

function checkProtocol(env: Environment): void {
  for (const name of ['OTEL_EXPORTER_OTLP_TRACES_PROTOCOL', 'OTEL_EXPORTER_OTLP_PROTOCOL']) {
    if (!env[name]) continue;
    if (env[name] === 'http/json') return;
    throw new TracingError(
      `${name} takes http/json: atlas-graph sends traces as JSON over HTTP, which collectors take too.`,
    );
  }
}
