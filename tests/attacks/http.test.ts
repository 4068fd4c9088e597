import { once } from 'node:events';
import { createServer, type IncomingMessage, request, type Server } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { pino } from 'pino';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createBodyReader } from '../../src/server/http/body.ts';
import { withFaultBoundary } from '../../src/server/http/fault-boundary.ts';
import { readSettings } from '../../src/settings.ts';
import { startGateway } from '../harness/gateway.ts';

const BODY = JSON.stringify({ query: '{ __typename }' });
const MEGABYTE = 1024 * 1024;

function post(url: string, body: string | Uint8Array<ArrayBuffer>, headers: Record<string, string> = {}) {
  return fetch(`${url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body });
}

async function refusalOf(response: Response) {
  const { errors } = (await response.json()) as { errors: { message: string }[] }; // the test's claim
  return [response.status, errors[0]?.message];
}

async function listen(server: Server): Promise<string> {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => void server.close());
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`; // a server on a port has no other kind of address
}

describe('A body', () => {
  it.each([
    ['gzip', gzipSync(BODY)],
    ['br', brotliCompressSync(BODY)],
  ])('compressed with %s is read', async (encoding, body) => {
    const { url } = await startGateway();
    const response = await post(url, new Uint8Array(body), { 'content-encoding': encoding });
    expect(await response.json()).toEqual({ data: { __typename: 'Query' } });
  });

  it.each([
    ['gzip', gzipSync(' '.repeat(50 * MEGABYTE))],
    ['br', brotliCompressSync(' '.repeat(50 * MEGABYTE))],
  ])('that %s unpacks to 50 MB is refused at the first', async (encoding, body) => {
    const { url } = await startGateway();
    const response = await post(url, new Uint8Array(body), { 'content-encoding': encoding });
    expect(await refusalOf(response)).toEqual([413, 'The body is larger than 1048576 bytes.']);
  });

  it.each<[string, Uint8Array<ArrayBuffer>, Record<string, string>, number, RegExp]>([
    ['not gzip, though it says so', new Uint8Array(Buffer.from(BODY)), { 'content-encoding': 'gzip' }, 400, /not gzip/],
    ['gzip, and does not say so', new Uint8Array(gzipSync(BODY)), {}, 400, /content-encoding/],
    ['in an unknown encoding', new Uint8Array(Buffer.from(BODY)), { 'content-encoding': 'zstd' }, 415, /gzip or br/],
    ['packed twice', new Uint8Array(Buffer.from(BODY)), { 'content-encoding': 'gzip, gzip' }, 415, /gzip or br/],
    ['UTF-16 with its mark', new Uint8Array(Buffer.from(`\ufeff${BODY}`, 'utf16le')), {}, 415, /UTF-16/],
    ['UTF-16 without its mark', new Uint8Array(Buffer.from(BODY, 'utf16le')), {}, 415, /UTF-16/],
    [
      'declared as another charset',
      new Uint8Array(Buffer.from(BODY)),
      { 'content-type': 'application/json; charset=iso-8859-1' },
      415,
      /other than UTF-8/,
    ],
    ['not UTF-8', new Uint8Array(Buffer.from('{"query":"{ __typename } #\xff"}', 'latin1')), {}, 400, /not UTF-8/],
  ])('%s is refused by what is wrong with it', async (_what, body, headers, status, message) => {
    const { url } = await startGateway();
    expect(await refusalOf(await post(url, body, headers))).toEqual([status, expect.stringMatching(message)]);
  });

  it('with a byte order mark, or a charset of utf-8, is read', async () => {
    const { url } = await startGateway();
    const type = { 'content-type': 'application/json; charset=UTF-8' };
    expect((await post(url, `\ufeff${BODY}`, type)).status).toBe(200);
  });

  it.each([
    ['with its length', { 'content-length': String(8 * MEGABYTE) }],
    ['in chunks', { 'transfer-encoding': 'chunked' }],
  ])('of 8 MB, sent to its end %s before the answer is read, is answered 413', async (_how, headers) => {
    const { url } = await startGateway();
    const sent = request(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
    });
    const answered = once(sent, 'response') as Promise<[IncomingMessage]>; // what Node's event carries
    sent.end('x'.repeat(8 * MEGABYTE));
    const [[answer]] = await Promise.all([answered, once(sent, 'finish')]);
    expect([answer.statusCode, await text(answer)]).toEqual([413, expect.stringContaining('larger than 1048576')]);
  });

  it('that goes on for ever after its refusal is cut off', async () => {
    const { url } = await startGateway();
    const socket = connect(Number(new URL(url).port), '127.0.0.1');
    socket.on('error', () => {}); // the reset that this test waits for
    socket.write(
      'POST /graphql HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\nContent-Length: 99999999999\r\n\r\n',
    );
    const chunk = Buffer.alloc(MEGABYTE, 'x');
    let sent = 0;
    const write = () => {
      while (!socket.destroyed && sent < 1000 && socket.write(chunk)) sent++;
      sent++;
    };
    socket.on('drain', write).resume();
    write();
    await new Promise((resolve) => socket.once('close', resolve));
    expect(sent).toBeLessThan(200);
  });

  it('that never ends does not hold memory: of all that are unfinished the oldest is given up', async () => {
    const read = createBodyReader(100);
    const outcomes = new Map<string, string>();
    const url = await listen(
      createServer(async (req, res) => {
        const outcome = await read(req).catch((error: Error) => error.message);
        outcomes.set(req.url ?? '', outcome);
        res.end(outcome);
      }),
    );
    const begin = async (path: string, bytes: number) => {
      const sent = request(`${url}${path}`, { method: 'POST', headers: { 'content-type': 'application/json' } });
      sent.on('error', () => {}); // its connection ends with the test
      onTestFinished(() => void sent.destroy());
      sent.write('1'.repeat(bytes));
      return sent;
    };
    const first = await begin('/first', 60);
    await expect
      .poll(() => new Promise((resolve) => first.socket?.once('connect', () => resolve(true)) ?? resolve(true)))
      .toBe(true);
    await begin('/second', 60);
    await expect.poll(() => [...outcomes]).toHaveLength(1);
    expect([...outcomes.values()]).toEqual(['The body took too long to arrive.']);
    const third = await begin('/third', 30);
    third.end();
    await expect.poll(() => outcomes.get('/third')).toBe('1'.repeat(30));
  });
});

describe('An answer', () => {
  it.each(['/graphql', '/nowhere', '/health/live'])('of %s is neither kept nor guessed at', async (path) => {
    const { url } = await startGateway();
    const { headers } = await fetch(`${url}${path}`);
    expect([headers.get('cache-control'), headers.get('x-content-type-options')]).toEqual(['no-store', 'nosniff']);
    expect(headers.get('x-request-id')).not.toBeNull();
  });

  it.each([
    [
      'thrown',
      () => {
        throw new Error('the drawer of /etc/db-password-17 is stuck');
      },
    ],
    ['rejected', () => Promise.reject(new Error('the drawer of /etc/db-password-17 is stuck'))],
  ])('to a fault that is %s in the listener has no stack, and the log has one line', async (_how, handle) => {
    const lines: string[] = [];
    const url = await listen(
      createServer(withFaultBoundary(handle, pino({}, { write: (line: string) => void lines.push(line) }))),
    );
    const response = await fetch(url, { headers: { 'x-request-id': 'portal-17' } });
    expect(response.status).toBe(500);
    expect(await response.json()).toEqual({
      errors: [
        {
          message: expect.stringMatching(/^The gateway failed\./),
          extensions: { code: 'INTERNAL_SERVER_ERROR', requestId: 'portal-17' },
        },
      ],
    });
    expect(lines.map((line) => JSON.parse(line))).toMatchObject([
      { requestId: 'portal-17', err: { message: 'the drawer of /etc/db-password-17 is stuck' } },
    ]);
  });
});

describe('Trace context', () => {
  const PARENT = '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01';

  async function forwarded(headers: Record<string, string>) {
    const seen: unknown[] = [];
    const upstream = await listen(
      createServer((req, res) => {
        seen.push([req.headers.traceparent, req.headers.tracestate]);
        res
          .writeHead(200, { 'content-type': 'application/json' })
          .end('{"throttling":false,"build":"x","appName":"y"}');
      }),
    );
    const { query } = await startGateway({ connection: { baseUrl: upstream } });
    await query('{ viewer { throttled } }', {}, headers);
    return seen[0];
  }

  it('in W3C’s form goes on to Atlas', async () => {
    const tracestate = 'rojo=00f067aa0ba902b7, congo@x=t61rcWkgMzE';
    expect(await forwarded({ traceparent: PARENT, tracestate })).toEqual([PARENT, tracestate]);
  });

  it.each([
    ['a traceparent of anything', { traceparent: 'x'.repeat(8000) }],
    ['a traceparent of zeros', { traceparent: `00-${'0'.repeat(32)}-b7ad6b7169203331-01` }],
    ['a tracestate alone', { tracestate: 'rojo=1' }],
  ])('does not, when it is %s', async (_what, headers) => {
    expect(await forwarded(headers)).toEqual([undefined, undefined]);
  });

  it.each([
    ['is too long', `rojo=${'x'.repeat(250)},a=${'x'.repeat(250)},b=${'x'.repeat(250)}`],
    ['has no form', 'anything at all'],
  ])('goes on without a tracestate that %s', async (_what, tracestate) => {
    expect(await forwarded({ traceparent: PARENT, tracestate })).toEqual([PARENT, undefined]);
  });
});

describe('A page of another origin', () => {
  it('is refused with one line in the log for its origin, however often it asks', async () => {
    const { url, log } = await startGateway();
    for (const origin of ['https://evil.example', 'https://evil.example', 'https://other.example']) {
      expect((await post(url, BODY, { origin })).status).toBe(403);
    }
    expect(log().match(/a page was refused/g)).toHaveLength(2);
  });

  it.each([
    ['null', /sandboxed frame or from a file/],
    ['https://portal.example.com', /add their origin to ATLAS_GRAPH_CORS_ORIGINS/],
    [`https://${'x'.repeat(5000)}.example`, /^.{0,300}$/],
  ])('is not advised what cannot help: %s', async (origin, message) => {
    const { url } = await startGateway();
    expect(await refusalOf(await post(url, BODY, { origin }))).toEqual([403, expect.stringMatching(message)]);
  });

  it('may be an extension of the browser, when it is named', async () => {
    const origin = 'chrome-extension://flnheeellpciglgpaodhkhmapeljopja';
    const { corsOrigins } = readSettings({ ATLAS_GRAPH_CORS_ORIGINS: origin });
    const { url } = await startGateway({ settings: { corsOrigins } });
    const response = await post(url, BODY, { origin });
    expect([response.status, response.headers.get('access-control-allow-origin')]).toEqual([200, origin]);
  });

  it('may send the headers of Apollo Client, and those of the setting', async () => {
    const { corsHeaders } = readSettings({ ATLAS_GRAPH_CORS_HEADERS: 'X-Portal-Version' });
    const origin = 'https://portal.example.com';
    const { url } = await startGateway({ settings: { corsOrigins: [origin], corsHeaders } });
    const { headers } = await fetch(`${url}/graphql`, {
      method: 'OPTIONS',
      headers: { origin, 'access-control-request-method': 'POST' },
    });
    const allowed = headers.get('access-control-allow-headers')?.split(/,\s*/);
    expect(allowed).toEqual(
      expect.arrayContaining([
        'authorization',
        'apollographql-client-name',
        'apollographql-client-version',
        'x-apollo-operation-name',
        'apollo-require-preflight',
        'x-portal-version',
      ]),
    );
  });
});

describe('GraphiQL’s page', () => {
  it.each([
    ['text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8', 'text/html'],
    ['text/html;q=0, application/json', 'application/json'],
    ['text/html;q=0.5, application/graphql-response+json', 'application/graphql-response+json'],
  ])('comes only for who prefers it: %s', async (accept, type) => {
    const { url } = await startGateway();
    const response = await fetch(`${url}/graphql?query=${encodeURIComponent('{ __typename }')}`, {
      headers: { accept },
    });
    expect(response.headers.get('content-type')).toContain(type);
  });
});
