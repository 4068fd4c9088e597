import type { ServerResponse } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import {
  type Context,
  ROOT_CONTEXT,
  type Span,
  SpanKind,
  SpanStatusCode,
  TraceFlags,
  type Tracer,
  trace,
} from '@opentelemetry/api';
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http';
import { detectResources, envDetector, resourceFromAttributes } from '@opentelemetry/resources';
import { BatchSpanProcessor, TracerProvider } from '@opentelemetry/sdk-trace';
import { type DocumentNode, type GraphQLError, type GraphQLResolveInfo, getOperationAST } from 'graphql';
import type { AtlasCallReport } from '../../datasources/atlas/trace.ts';
import { echo } from '../../resolvers/errors/echo.ts';
import { findRunningField, knowingTheirFields, now, type RunningField } from './fields.ts';
import type { OperationTrace, Tracing } from './tracing.ts';

/** Sends traces to the collector that the variables of OpenTelemetry name; its exporter reads them itself. */
export function createTracing(): Tracing {
  const provider = new TracerProvider({
    resource: resourceFromAttributes({ 'service.name': 'atlas-graph' }).merge(
      detectResources({ detectors: [envDetector] }),
    ),
    spanProcessors: [new BatchSpanProcessor({ exporter: new OTLPTraceExporter() })],
  });
  const tracer = provider.getTracer('atlas-graph');
  const byAnswer = new WeakMap<ServerResponse, OperationSpan>();
  return {
    begin(res, traceContext) {
      const operation = new OperationSpan(tracer, traceContext);
      byAnswer.set(res, operation);
      const end = () => operation.end(res.statusCode);
      if (res.closed) end();
      else res.once('close', end);
      return operation;
    },
    instrument: knowingTheirFields,
    plugin: () => ({
      onExecute({ args }) {
        const { res } = args.contextValue as unknown as { res: ServerResponse }; // yoga's server context is in it, untyped
        const operation = byAnswer.get(res);
        operation?.name(args.document as DocumentNode, args.operationName);
        return {
          onExecuteDone({ result }) {
            if (!(Symbol.asyncIterator in result)) operation?.fail(result.errors ?? []);
          },
        };
      },
    }),
    // A collector that does not answer costs traces, and must not keep the process.
    close: () => Promise.race([provider.shutdown().catch(() => {}), wait(CLOSE_MS, undefined, { ref: false })]),
  };
}

/** How long the last spans may take, in milliseconds. */
const CLOSE_MS = 3_000;

/** One operation, the fields that caused calls, and the calls. What may stand in an attribute is listed here. */
class OperationSpan implements OperationTrace {
  readonly headers: Readonly<Record<string, string>>;
  readonly #tracer: Tracer;
  readonly #span: Span;
  readonly #context: Context;
  readonly #fields = new Map<RunningField, { span: Span; endsAt: number }>();

  constructor(tracer: Tracer, traceContext: Readonly<Record<string, string>>) {
    this.#tracer = tracer;
    this.#span = tracer.startSpan('graphql', { kind: SpanKind.SERVER, startTime: now() }, toParent(traceContext));
    this.#context = trace.setSpan(ROOT_CONTEXT, this.#span);
    const { traceId, spanId, traceFlags } = this.#span.spanContext();
    const flags = traceFlags.toString(16).padStart(2, '0');
    this.headers = { ...traceContext, traceparent: `00-${traceId}-${spanId}-${flags}` };
  }

  readonly begin = () => {
    const startTime = now();
    const field = findRunningField();
    const parent = field === undefined ? undefined : this.#spanOf(field);
    const context = parent === undefined ? this.#context : trace.setSpan(ROOT_CONTEXT, parent.span);
    const span = this.#tracer.startSpan('atlas', { kind: SpanKind.CLIENT, startTime }, context);
    return (report: AtlasCallReport) => {
      const endsAt = now();
      describeCall(span, report);
      span.end(endsAt);
      if (parent !== undefined) parent.endsAt = endsAt;
    };
  };

  name(document: DocumentNode, operationName: string | null | undefined): void {
    const operation = getOperationAST(document, operationName);
    if (operation == null) return;
    const name = operation.name && echo(operation.name.value);
    this.#span.updateName(name === undefined ? operation.operation : `${operation.operation} ${name}`);
    this.#span.setAttribute('graphql.operation.type', operation.operation);
    if (name !== undefined) this.#span.setAttribute('graphql.operation.name', name);
  }

  fail(errors: readonly GraphQLError[]): void {
    if (errors.length > 0) this.#span.setStatus({ code: SpanStatusCode.ERROR });
  }

  end(status: number): void {
    for (const { span, endsAt } of this.#fields.values()) span.end(endsAt);
    this.#span.setAttribute('http.response.status_code', status);
    this.#span.end(now());
  }

  /** Only fields that cause calls have spans: a page of 500 projects has thousands of others. */
  #spanOf(field: RunningField): { span: Span; endsAt: number } {
    const known = this.#fields.get(field);
    if (known !== undefined) return known;
    const attributes = { 'graphql.field.path': toPathText(field.info) };
    const span = this.#tracer.startSpan(field.name, { startTime: field.startedAt, attributes }, this.#context);
    const made = { span, endsAt: field.startedAt };
    this.#fields.set(field, made);
    return made;
  }
}

function describeCall(span: Span, report: AtlasCallReport): void {
  span.updateName(`${report.method} ${report.route || '/'}`);
  span.setAttributes({
    'http.request.method': report.method,
    'url.template': report.route || '/',
    'http.request.resend_count': report.retries,
    'atlas.source': report.source,
    'atlas.wire_requests': report.wireRequests,
    'atlas.waited_ms': Math.round(report.waitedMs),
    ...(report.status !== undefined && { 'http.response.status_code': report.status }),
    ...(report.failure !== undefined && { 'error.type': report.failure }),
  });
  if (report.failure !== undefined) span.setStatus({ code: SpanStatusCode.ERROR });
}

/** The caller's span. Its form has been checked where the header was read. */
function toParent({ traceparent }: Readonly<Record<string, string>>): Context {
  const [, traceId, spanId, flags] = traceparent?.split('-') ?? [];
  if (traceId === undefined || spanId === undefined || flags === undefined) return ROOT_CONTEXT;
  const traceFlags = Number.parseInt(flags, 16) & TraceFlags.SAMPLED;
  return trace.setSpanContext(ROOT_CONTEXT, { traceId, spanId, traceFlags, isRemote: true });
}

const MOST_SHOWN = 200; // characters; aliases are the caller's

/** As in `projects.nodes.3.accessList`. */
function toPathText({ path }: GraphQLResolveInfo): string {
  const keys: (string | number)[] = [];
  for (let at: GraphQLResolveInfo['path'] | undefined = path; at !== undefined; at = at.prev) keys.unshift(at.key);
  return keys.join('.').slice(0, MOST_SHOWN);
}
