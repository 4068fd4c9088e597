import { createServer } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { makeExecutableSchema } from '@graphql-tools/schema';
import { GraphQLError } from 'graphql';
import { describe, expect, it } from 'vitest';
import { companySeed } from '../../src/sandbox/index.ts';
import { startGateway } from '../harness/gateway.ts';

const seed = companySeed({ organizations: 1, projects: 30, apiKeys: 3 });
const STRICT = 'application/graphql-response+json';

const post = (url: string, body: string, headers: Record<string, string> = {}) =>
  fetch(`${url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body });

describe('A request that is no operation', () => {
  it.each([
    ['a body that is not JSON', '{bad', 'The body is not JSON.'],
    ['a body that is not an object', '7', 'The body is not a JSON object.'],
    ['a body without an operation', '{}', 'There is no operation: send its text as "query".'],
    ['a batch', '[{"query":"{ __typename }"}]', 'Send one operation in a request: there is no batching.'],
    ['variables of the wrong kind', '{"query":"{ __typename }","variables":7}', expect.stringContaining('variables')],
    ['an operation that is not there', '{"query":"query A { __typename }","operationName":"B"}', expect.any(String)],
  ])('%s is BAD_USER_INPUT with status 400 and a request id', async (_what, body, message) => {
    const { url } = await startGateway({ seed });
    const response = await post(url, body);
    expect(response.status).toBe(400);
    expect(response.headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
    expect(await response.json()).toEqual({ errors: [{ message, extensions: { code: 'BAD_USER_INPUT' } }] });
  });

  it('broken variables in a query string are BAD_USER_INPUT too', async () => {
    const { url } = await startGateway({ seed });
    const response = await fetch(`${url}/graphql?query={__typename}&variables={x`, { headers: { accept: STRICT } });
    expect(response.status).toBe(400);
    expect(await response.json()).toEqual({
      errors: [{ message: '"variables" of the query string is not JSON.', extensions: { code: 'BAD_USER_INPUT' } }],
    });
  });

  it('another method than GET and POST is refused', async () => {
    const { url } = await startGateway({ seed });
    expect((await fetch(`${url}/graphql`, { method: 'PUT', body: '{}' })).status).toBe(405);
  });
});

describe('The status', () => {
  const statusOf = async (query: string, accept: string) => {
    const { url } = await startGateway({ seed, settings: { maxCalls: 2 } });
    return (await post(url, JSON.stringify({ query }), { accept })).status;
  };

  it.each([
    ['a syntax error', '{ projects'],
    ['an unknown field', '{ nonsense }'],
    ['a missing variable', 'query ($id: ID!) { project(id: $id) { name } }'],
    ['an operation that is too expensive', '{ projects { nodes { settings { dataExplorerEnabled } } } }'],
  ])(
    'of %s is 400 to a client that asks for GraphQL’s own media type, and 200 to one that asks for JSON',
    async (_what, query) => {
      expect(await statusOf(query, STRICT)).toBe(400);
      expect(await statusOf(query, 'application/json')).toBe(200);
    },
  );

  it('of an answer with data is 200, errors or not', async () => {
    expect(await statusOf('{ project(id: "nonsense") { name } }', STRICT)).toBe(200);
  });
});

describe('A request that is too large', () => {
  it('is refused by its length, before it is sent', async () => {
    const { url } = await startGateway({ seed });
    const response = await post(url, JSON.stringify({ query: `{ __typename } #${'x'.repeat(2 ** 20)}` }));
    expect(response.status).toBe(413);
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'BAD_USER_INPUT' } }] });
  });

  it('is refused also when it does not tell its length', async () => {
    const { url } = await startGateway({ seed });
    const chunk = new TextEncoder().encode('x'.repeat(2 ** 18));
    let sent = 0;
    const body = new ReadableStream({
      pull: (controller) => (sent++ < 100 ? controller.enqueue(chunk) : controller.close()),
    });
    const headers = { 'content-type': 'application/json' };
    const streamed: RequestInit & { duplex: 'half' } = { method: 'POST', headers, body, duplex: 'half' };
    const refused = await fetch(`${url}/graphql`, streamed).then(
      ({ status }) => status,
      () => 'the connection ended', // while we were still sending
    );
    expect([413, 'the connection ended']).toContain(refused);
    expect(sent).toBeLessThan(100);
  });

  it('has too many lexer tokens', async () => {
    const { query, atlas } = await startGateway({ seed });
    const { errors } = await query(`{ ${'viewer { throttled } '.repeat(3000)} }`);
    expect(errors?.[0]).toMatchObject({
      message: expect.stringContaining('10000 lexer tokens'),
      extensions: { code: 'BAD_USER_INPUT' },
    });
    expect(atlas.wire()).toHaveLength(0);
  });

  it('asks the schema about itself without end', async () => {
    const { query } = await startGateway({ seed });
    const { errors } = await query(
      `{ __schema { types { ${'fields { type { '.repeat(4)} name ${'} } '.repeat(4)} } } }`,
    );
    expect(errors?.[0]).toMatchObject({
      message: 'Maximum introspection depth exceeded',
      extensions: { code: 'BAD_USER_INPUT' },
    });
  });
});

describe('A bug of ours', () => {
  const schema = makeExecutableSchema({
    typeDefs: 'type Query { crash: String wrong: Int refused: String fine: String! }',
    resolvers: {
      Query: {
        crash: () => {
          throw new Error('cannot read the drawer of db-password-17');
        },
        wrong: () => 'not a number',
        refused: () => {
          throw new GraphQLError('Say please.', { extensions: { code: 'BAD_USER_INPUT' } });
        },
        fine: () => 'fine',
      },
    },
  });

  it('is masked for the caller and told in the log, under one request id', async () => {
    const { query, log } = await startGateway({ seed, schema });
    const { data, errors, headers } = await query('{ fine crash }', {}, { 'x-request-id': 'portal-17' });
    expect(data).toEqual({ fine: 'fine', crash: null });
    expect(headers.get('x-request-id')).toBe('portal-17');
    expect(errors).toEqual([
      {
        message: expect.stringMatching(/^The gateway failed\. .*request id/),
        path: ['crash'],
        locations: [{ line: 1, column: 8 }],
        extensions: { code: 'INTERNAL_SERVER_ERROR', requestId: 'portal-17' },
      },
    ]);
    const logged = log()
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
      .find(({ err }) => err !== undefined);
    expect(logged).toMatchObject({
      requestId: 'portal-17',
      path: 'crash',
      err: { message: 'cannot read the drawer of db-password-17' },
    });
    expect(logged.err.stack).toContain('requests.test.ts');
  });

  it('is also a value that the schema does not allow', async () => {
    const { query, log } = await startGateway({ seed, schema });
    const { errors } = await query('{ wrong }');
    expect(errors?.[0]).toMatchObject({ extensions: { code: 'INTERNAL_SERVER_ERROR' } });
    expect(JSON.stringify(errors)).not.toContain('not a number');
    expect(log()).toContain('not a number');
  });

  it('is not what a resolver means for the caller', async () => {
    const { query, log } = await startGateway({ seed, schema });
    const { errors } = await query('{ refused }');
    expect(errors?.[0]).toMatchObject({ message: 'Say please.', extensions: { code: 'BAD_USER_INPUT' } });
    expect(log()).not.toContain('Say please');
  });
});

describe('When the caller goes away', () => {
  it('no more calls are made for it', async () => {
    const { url, atlas } = await startGateway({ seed, sandbox: { latencyMs: 100 }, settings: { concurrency: 2 } });
    const gone = AbortSignal.timeout(450);
    const body = JSON.stringify({ query: '{ projects { nodes { settings { dataExplorerEnabled } } } }' });
    const headers = { 'content-type': 'application/json' };
    await expect(fetch(`${url}/graphql`, { method: 'POST', headers, body, signal: gone })).rejects.toThrow();
    await wait(150);
    const made = atlas.wire().length;
    await wait(500);
    expect(atlas.wire()).toHaveLength(made);
    expect(made).toBeLessThan(15);
  });
});

describe('When the time is up', () => {
  it('what has arrived is answered, and the rest is UPSTREAM_TIMEOUT', async () => {
    const { query, atlas } = await startGateway({ seed, settings: { timeoutMs: 700 } });
    atlas.faults.add({ kind: 'latency', route: 'GET /groups', ms: 3000 });
    const began = performance.now();
    const { data, errors } = await query('{ viewer { throttled } projects { totalCount } }');
    expect(performance.now() - began).toBeLessThan(1500);
    expect(data).toEqual({ viewer: { throttled: false }, projects: null });
    expect(errors?.map(({ path, extensions }) => [path, extensions?.code])).toEqual([
      [['projects'], 'UPSTREAM_TIMEOUT'],
    ]);
  });
});

describe('Trace context', () => {
  it('goes on to Atlas, with the request’s id', async () => {
    const seen: unknown[] = [];
    const server = createServer((req, res) => {
      seen.push([req.headers['x-request-id'], req.headers.traceparent]);
      res.writeHead(200, { 'content-type': 'application/json' }).end('{"throttling":false,"build":"x","appName":"y"}');
    }).listen(0, '127.0.0.1');
    await new Promise((resolve) => server.once('listening', resolve));
    const { port } = server.address() as { port: number }; // a server on a port has no other kind of address
    const { query } = await startGateway({ seed, connection: { baseUrl: `http://127.0.0.1:${port}` } });
    const traceparent = '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01';
    await query('{ viewer { throttled } }', {}, { 'x-request-id': 'portal-17', traceparent });
    server.close();
    expect(seen).toContainEqual(['portal-17', traceparent]);
  });
});
