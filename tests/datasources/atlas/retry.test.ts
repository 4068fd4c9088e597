import { createServer } from 'node:net';
import { describe, expect, it } from 'vitest';
import { type AtlasCallReport, apiKey } from '../../../src/datasources/atlas/index.ts';
import { connectByRoute } from './by-route.ts';
import { json, KEY, refuse } from './fake-atlas.ts';
import { failureOf, setUp } from './harness.ts';

const org = { orgId: 'o1' };

describe('a read that fails', () => {
  it.each([502, 503, 504])('with %i is sent again', async (status) => {
    let attempts = 0;
    const { client, atlas } = await setUp({
      answer: (_request, response) => (++attempts < 3 ? json(response, status, {}) : json(response, 200, { ok: true })),
    });
    expect(await client.get('/orgs')).toEqual({ ok: true });
    expect(attempts).toBe(3);
    expect(atlas.count()).toBe(4);
  });

  it('because the connection broke is sent again', async () => {
    let attempts = 0;
    const { client } = await setUp({
      answer: (_request, response, socket) => (++attempts < 3 ? void socket.destroy() : json(response, 200, {})),
    });
    await client.get('/orgs');
    expect(attempts).toBe(3);
  });

  it('in the middle of its body is sent again', async () => {
    let attempts = 0;
    const { client } = await setUp({
      answer(_request, response, socket) {
        if (++attempts > 1) return json(response, 200, { whole: true });
        response.writeHead(200, { 'Content-Type': 'application/json', 'Content-Length': '100' });
        response.write('{"whole":', () => socket.destroy());
      },
    });
    expect(await client.get('/orgs')).toEqual({ whole: true });
  });

  it('four times is given up, and says so', async () => {
    const { client, atlas } = await setUp({
      answer: (_request, response) => refuse(response, 503, 'DOWN', 'Maintenance.'),
    });
    const error = await failureOf(client.get('/orgs/{orgId}', org));
    expect(error).toMatchObject({ kind: 'unavailable', status: 503, errorCode: 'DOWN', detail: 'Maintenance.' });
    expect(error.message).toBe(
      'Atlas turned down GET /orgs/{orgId} (orgId o1): 503 DOWN: Maintenance. Try again later.',
    );
    expect(atlas.count(503)).toBe(4);
  });

  it('waits out Retry-After', async () => {
    let openAt = 0;
    const { client, atlas } = await setUp({
      answer(_request, response) {
        if (openAt > 0 && Date.now() >= openAt) return json(response, 200, {});
        openAt = Date.now() + 990;
        response.setHeader('Retry-After', '1');
        refuse(response, 429, 'RATE_LIMITED_TOKEN_BUCKET');
      },
    });
    await client.get('/orgs');
    expect(atlas.count(429)).toBe(1);
  });

  it('is not sent again when Retry-After points past the deadline', async () => {
    const { connection, atlas } = await setUp({
      answer(_request, response) {
        response.setHeader('Retry-After', '30');
        refuse(response, 429, 'RATE_LIMITED_TOKEN_BUCKET');
      },
    });
    const error = await failureOf(connection.forRequest({ deadline: performance.now() + 5_000 }).get('/orgs'));
    expect(error).toMatchObject({ kind: 'rate-limited', retryAfterSeconds: 30 });
    expect(atlas.count(429)).toBe(1);
  });

  it('with an error of its own making is not sent again', async () => {
    const { client, atlas } = await setUp({ answer: (_request, response) => refuse(response, 404, 'ORG_NOT_FOUND') });
    expect(await failureOf(client.get('/orgs/{orgId}', org))).toMatchObject({ kind: 'refused', status: 404 });
    expect(atlas.count(404)).toBe(1);
  });

  it('tells the trace what it cost', async () => {
    let attempts = 0;
    const reports: AtlasCallReport[] = [];
    const { connection } = await setUp({
      answer: (_request, response) => (++attempts < 3 ? json(response, 503, {}) : json(response, 200, {})),
    });
    await connection.forRequest({ observe: (report) => reports.push(report) }).get('/orgs');
    expect(reports).toMatchObject([{ source: 'sent', status: 200, wireRequests: 4, retries: 2 }]);
  });
});

describe('a change that fails', () => {
  const changes = [
    ['POST', (client: Client) => client.post('/orgs/{orgId}/apiKeys', org, { desc: 'x' })],
    ['PATCH', (client: Client) => client.patch('/orgs/{orgId}/settings', org, {})],
    ['DELETE', (client: Client) => client.delete('/orgs/{orgId}', org)],
  ] as const;
  type Client = Awaited<ReturnType<typeof setUp>>['client'];

  it.each(changes)('after it was sent is a %s of unknown outcome, and is not sent again', async (method, change) => {
    const { client, atlas } = await setUp({
      answer: (request, response, socket) =>
        request.method === 'GET' ? json(response, 200, {}) : void socket.destroy(),
    });
    await client.get('/orgs');
    const error = await failureOf(change(client));
    expect(error.kind).toBe('outcome-unknown');
    expect(error.message).toContain('Read what it should have changed before trying again');
    expect(atlas.seen.filter((entry) => entry.method === method)).toHaveLength(1);
  });

  it.each([429, 500, 502, 503, 504])('with %i is not sent again', async (status) => {
    const { client, atlas } = await setUp({ answer: (_request, response) => refuse(response, status, 'NO') });
    const error = await failureOf(client.post('/orgs/{orgId}/apiKeys', org, {}));
    // A full bucket is looked at before any work; an error of the server may come after some.
    expect(error.kind).toBe(status === 429 ? 'rate-limited' : 'outcome-unknown');
    expect(atlas.count(status)).toBe(1);
  });

  it('because nothing came back in time has an unknown outcome', async () => {
    const { client, atlas } = await setUp({ auth: 'none', answer: () => {} }, { timeoutMs: 50 });
    const error = await failureOf(client.post('/orgs/{orgId}/apiKeys', org, {}));
    expect(error.kind).toBe('outcome-unknown');
    expect(atlas.count()).toBe(1);
  });

  it('before anything was sent says that Atlas cannot be reached', async () => {
    const connection = connectByRoute({
      baseUrl: `http://127.0.0.1:${await freePort()}`,
      credential: apiKey(KEY.publicKey, KEY.privateKey),
    });
    const error = await failureOf(connection.forRequest().post('/orgs/{orgId}/apiKeys', org, {}));
    expect(error.kind).toBe('unavailable');
    expect(error.message).toContain('Cannot reach Atlas for POST /orgs/{orgId}/apiKeys (orgId o1)');
    await connection.close();
  });
});

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof address === 'object' && address ? address.port : 0;
}
