import { describe, expect, it, vi } from 'vitest';
import { companySeed } from '../../../src/sandbox/index.ts';
import { openTracing, TracingError } from '../../../src/server/tracing/tracing.ts';
import { attributeOf, type ReceivedSpan, startCollector } from '../../harness/collector.ts';
import { startGateway } from '../../harness/gateway.ts';

const seed = companySeed({ organizations: 1, projects: 4, apiKeys: 3 });
const TRACE_ID = '0af7651916cd43dd8448eb211c80319c';
const PARENT_ID = 'b7ad6b7169203331';

async function start() {
  const collector = await startCollector();
  vi.stubEnv('OTEL_EXPORTER_OTLP_ENDPOINT', collector.url);
  const tracing = await openTracing(process.env);
  vi.unstubAllEnvs();
  const gateway = await startGateway({ seed, tracing });
  return {
    ...gateway,
    collector,
    /** All that was sent once the last answer is complete. */
    async end(): Promise<ReceivedSpan[]> {
      await gateway.close();
      await tracing?.close();
      return collector.spans();
    },
  };
}

const QUERY = `query Review {
  organizations { nodes { name projects(first: 2) { nodes { name entries: accessList { totalCount } } } } }
}`;

/** The names of the spans below one, each level further in. */
function toTree(spans: readonly ReceivedSpan[], parentId: string): string[] {
  const below = spans.filter(({ parentSpanId }) => parentSpanId === parentId);
  return below.flatMap(({ name, spanId }) => [name, ...toTree(spans, spanId).map((each) => `  ${each}`)]);
}

describe('A trace', () => {
  it('shows each call to Atlas under the field that caused it, below the caller’s span', async () => {
    const { query, atlas, end } = await start();
    await query(QUERY, {}, { traceparent: `00-${TRACE_ID}-${PARENT_ID}-01` });
    const spans = await end();
    expect(new Set(spans.map(({ traceId }) => traceId))).toEqual(new Set([TRACE_ID]));
    expect(toTree(spans, PARENT_ID)).toEqual([
      'query Review',
      '  Query.organizations',
      '    GET /orgs',
      '  Organization.projects',
      '    GET /orgs/{orgId}/groups',
      '  Project.accessList',
      '    GET /groups/{groupId}/accessList',
      '  Project.accessList',
      '    GET /groups/{groupId}/accessList',
    ]);
    expect(spans.filter(({ name }) => name.startsWith('GET '))).toHaveLength(atlas.requests().length);
    const paths = spans.filter(({ name }) => name === 'Project.accessList').map((each) => pathOf(each));
    expect(paths).toEqual([0, 1].map((index) => `organizations.nodes.0.projects.nodes.${index}.entries`));
  });

  it('says how a call went: status, retries, waits', async () => {
    const { query, end } = await start();
    await query(QUERY);
    const call = (await end()).find(({ name }) => name === 'GET /orgs');
    if (call === undefined) throw new Error('There is no span of GET /orgs.');
    expect(attributeOf(call, 'http.response.status_code')).toBe(200);
    expect(attributeOf(call, 'http.request.resend_count')).toBe(0);
    expect(attributeOf(call, 'atlas.waited_ms')).toBeGreaterThanOrEqual(0);
    expect(attributeOf(call, 'atlas.source')).toBe('sent');
    expect(BigInt(call.endTimeUnixNano)).toBeGreaterThan(BigInt(call.startTimeUnixNano));
  });

  it('marks what failed, and has a span for an operation that is refused before it runs', async () => {
    const { query, end } = await start();
    await query('query Missing { organization(id: "5f0000000000000000000000") { name } }');
    await query(
      'query Dear { organizations { nodes { projects { nodes { apiKeys { nodes { accessList { totalCount } } } } } } } }',
    );
    const spans = await end();
    const call = spans.find(({ name }) => name === 'GET /orgs/{orgId}');
    expect(call && attributeOf(call, 'http.response.status_code')).toBeGreaterThanOrEqual(400);
    expect(spans.map(({ name }) => name)).toContain('query Dear');
  });

  it('holds no document, no variable, no id and no secret', async () => {
    const { query, atlas, collector, end } = await start();
    const { organizationId, publicKey, privateKey } = atlas.owner;
    await query('query One($id: ID!) { organization(id: $id) { name projects { totalCount } } }', {
      id: organizationId,
    });
    expect((await end()).length).toBeGreaterThan(2);
    for (const text of [organizationId, publicKey, privateKey, 'totalCount']) {
      expect(collector.text()).not.toContain(text);
    }
  });
});

const pathOf = (span: ReceivedSpan) => attributeOf(span, 'graphql.field.path');

describe('Tracing', () => {
  it('costs nothing but spans where the collector cannot be reached, and ends all the same', async () => {
    vi.stubEnv('OTEL_EXPORTER_OTLP_ENDPOINT', 'http://127.0.0.1:1'); // nobody listens there
    const tracing = await openTracing(process.env);
    vi.unstubAllEnvs();
    const { query } = await startGateway({ seed, tracing });
    expect((await query(QUERY)).errors).toBeUndefined();
    await expect(tracing?.close()).resolves.toBeUndefined();
  });

  it('is off where no variable names a collector, or one turns it off', async () => {
    const OTEL_EXPORTER_OTLP_ENDPOINT = 'http://127.0.0.1:4318';
    expect(await openTracing({})).toBeUndefined();
    expect(await openTracing({ OTEL_EXPORTER_OTLP_ENDPOINT, OTEL_SDK_DISABLED: 'true' })).toBeUndefined();
    expect(await openTracing({ OTEL_EXPORTER_OTLP_ENDPOINT, OTEL_TRACES_EXPORTER: 'none' })).toBeUndefined();
  });

  it.each([
    [{ OTEL_EXPORTER_OTLP_ENDPOINT: 'collector' }, /^OTEL_EXPORTER_OTLP_ENDPOINT takes the address/],
    [
      { OTEL_EXPORTER_OTLP_ENDPOINT: 'http://collector:4317', OTEL_EXPORTER_OTLP_PROTOCOL: 'grpc' },
      /^OTEL_EXPORTER_OTLP_PROTOCOL takes http\/json/,
    ],
  ])('that cannot work stops the start: %j', async (env, message) => {
    const opening = openTracing(env);
    await expect(opening).rejects.toThrow(message);
    await expect(opening).rejects.toBeInstanceOf(TracingError);
  });
});
