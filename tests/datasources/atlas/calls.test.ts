import { inspect } from 'node:util';
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import {
  type AtlasConnectionOptions,
  apiKey,
  connectAtlas,
  serviceAccount,
} from '../../../src/datasources/atlas/index.ts';
import { defineOperation } from '../../../src/datasources/atlas/operation.ts';
import { json, KEY, pause } from './fake-atlas.ts';
import { failureOf, readAll, setUp } from './harness.ts';

describe('a request', () => {
  it('asks for the version its operation was written against', async () => {
    const { connection, atlas } = await setUp({ auth: 'none' });
    for (const version of ['2023-01-01', '2025-02-19']) {
      const fields = { method: 'GET', path: '/orgs', version, bucket: 'Organizations', act: '', role: '' } as const;
      await connection.raw.forRequest().get(defineOperation(fields), {});
    }
    expect(atlas.seen.map(({ headers }) => headers.accept)).toEqual([
      'application/vnd.atlas.2023-01-01+json',
      'application/vnd.atlas.2025-02-19+json',
    ]);
  });

  it('says who asks, and carries the headers of its scope', async () => {
    const { connection, atlas } = await setUp({ auth: 'none' });
    const headers = {
      'x-request-id': 'r1',
      traceparent: '00-1-2-01',
      Authorization: 'Bearer stolen',
      host: 'elsewhere',
    };
    await connection.forRequest({ headers }).get('/orgs');
    expect(atlas.seen[0]?.headers).toMatchObject({
      'user-agent': expect.stringMatching(/^atlas-graph\/\d+\.\d+\.\d+$/),
      'x-request-id': 'r1',
      traceparent: '00-1-2-01',
      host: new URL(atlas.baseUrl).host,
    });
    expect(atlas.seen[0]?.headers.authorization).toBeUndefined();
  });

  it('sends a query without what is undefined', async () => {
    const { client, atlas } = await setUp({ auth: 'none' });
    await client.get('/groups', {}, { pageNum: 2, includeCount: true, name: 'a&b=c d', none: undefined });
    expect(atlas.seen[0]?.path).toBe('/groups?pageNum=2&includeCount=true&name=a%26b%3Dc%20d');
  });
});

describe('a path parameter', () => {
  it.each([
    ['10.0.0.0/8', '10.0.0.0%2F8'],
    ['../../../orgs', '..%2F..%2F..%2Forgs'],
    ['a?b#c', 'a%3Fb%23c'],
    ['x:removeRole', 'x%3AremoveRole'],
    ['%2e%2e', '%252e%252e'],
    ['//evil.example', '%2F%2Fevil.example'],
    ['naïve name', 'na%C3%AFve%20name'],
  ])('%s stays one segment', async (value, segment) => {
    const { client, atlas } = await setUp();
    await client.get('/groups/byName/{groupName}', { groupName: value });
    expect(atlas.seen.map(({ path }) => path)).toEqual(Array(2).fill(`/groups/byName/${segment}`));
  });

  it.each(['', '.', '..', 'a\nb', 'a\u0000', '\ud800'])('%j is refused before anything is sent', async (groupName) => {
    const { client, atlas } = await setUp();
    const error = await failureOf(client.get('/groups/byName/{groupName}', { groupName }));
    expect(error.kind).toBe('invalid-path');
    expect(error.message).toContain('groupName');
    expect((await failureOf(client.delete('/groups/{groupId}', { groupId: groupName }))).kind).toBe('invalid-path');
    expect(atlas.count()).toBe(0);
  });

  it('that is missing is refused', async () => {
    const { client } = await setUp();
    expect((await failureOf(client.get('/groups/{groupId}', {}))).message).toContain('groupId is missing');
  });
});

describe('an answer', () => {
  it.each([
    ['gzip', gzipSync],
    ['br', brotliCompressSync],
    ['deflate', deflateSync],
  ])('packed with %s is unpacked', async (encoding, pack) => {
    const { client, atlas } = await setUp({
      answer(_request, response) {
        response.writeHead(200, { 'Content-Type': 'application/json', 'Content-Encoding': encoding });
        response.end(pack(JSON.stringify({ results: 'ü'.repeat(50_000) })));
      },
    });
    expect(await client.get('/orgs')).toEqual({ results: 'ü'.repeat(50_000) });
    expect(atlas.seen[0]?.headers['accept-encoding']).toBe('gzip, br');
  });

  it('whose error body is packed is read as well', async () => {
    const { client } = await setUp({
      answer(_request, response) {
        response.writeHead(404, { 'Content-Type': 'application/json', 'Content-Encoding': 'gzip' });
        response.end(gzipSync('{"errorCode":"ORG_NOT_FOUND","detail":"No organization.","parameters":["x"]}'));
      },
    });
    expect(await failureOf(client.get('/orgs'))).toMatchObject({ errorCode: 'ORG_NOT_FOUND', parameters: ['x'] });
  });

  it('may be any 2xx, with or without a body', async () => {
    const { client } = await setUp({
      answer(request, response) {
        const type = { 'Content-Type': 'application/vnd.atlas.2023-01-01+json;charset=utf-8' };
        if (request.method === 'DELETE') response.writeHead(204, type).end();
        else if (request.method === 'PATCH') response.writeHead(202).end();
        else response.writeHead(201, type).end('{"id":"k"}');
      },
    });
    expect(await client.post('/orgs/{orgId}/apiKeys', { orgId: 'o' }, {})).toEqual({ id: 'k' });
    expect(await client.patch('/orgs/{orgId}', { orgId: 'o' }, {})).toBeUndefined();
    expect(await client.delete('/orgs/{orgId}', { orgId: 'o' })).toBeUndefined();
  });

  it('that is not JSON is no answer', async () => {
    const { client } = await setUp({ answer: (_request, response) => void response.end('<html>Sign in</html>') });
    expect(await failureOf(client.get('/orgs'))).toMatchObject({ kind: 'unavailable', status: 200 });
    expect((await failureOf(client.post('/orgs', {}, {}))).kind).toBe('outcome-unknown');
  });

  it.each([400, 403, 404])('that is an error (%i) without Atlas’s code does not come from Atlas', async (status) => {
    const { client } = await setUp({ answer: (_request, response) => void response.writeHead(status).end('Sorry') });
    const error = await failureOf(client.get('/orgs'));
    expect(error).toMatchObject({ kind: 'unavailable', status, errorCode: undefined, parameters: [] });
    expect(error.message).toBe(
      `Something other than Atlas answered GET /orgs: ${status}. Check the base URL and the proxies on the way.`,
    );
  });

  it('that redirects is not followed', async () => {
    const { client, atlas } = await setUp({
      answer: (_request, response) => void response.writeHead(302, { Location: 'http://127.0.0.1:1/' }).end(),
    });
    expect(await failureOf(client.get('/orgs'))).toMatchObject({ kind: 'unavailable', status: 302 });
    expect(atlas.count(302)).toBe(1);
  });
});

describe('whoever waits', () => {
  it('is told when the deadline passes, queued or in flight', async () => {
    const { connection, atlas } = await setUp({ answer: () => {} }, { maxConcurrency: 2 });
    const client = connection.forRequest({ deadline: performance.now() + 150 });
    const errors = await Promise.all(
      Array.from({ length: 6 }, (_, index) => failureOf(client.get('/groups/{groupId}', { groupId: `p${index}` }))),
    );
    expect(errors.map(({ kind }) => kind)).toEqual(Array(6).fill('timeout'));
    expect(atlas.seen.filter(({ headers }) => headers.authorization)).toHaveLength(1);
  });

  it('may leave: what is queued is never sent, and what is in flight is cut off', async () => {
    let open = 0;
    const { connection, atlas } = await setUp(
      {
        auth: 'none',
        answer(_request, response) {
          open += 1;
          response.on('close', () => {
            open -= 1;
          });
        },
      },
      { maxConcurrency: 3 },
    );
    const caller = new AbortController();
    const outcome = readAll(connection.forRequest({ signal: caller.signal }), 20).catch((error) => error.kind);
    await expect.poll(() => open).toBe(1);
    caller.abort();
    expect(await outcome).toBe('aborted');
    await expect.poll(() => open).toBe(0);
    expect(atlas.count()).toBe(1);
  });

  it('who has left before asking costs nothing', async () => {
    const { connection, atlas } = await setUp();
    expect((await failureOf(connection.forRequest({ signal: AbortSignal.abort() }).get('/orgs'))).kind).toBe('aborted');
    expect((await failureOf(connection.forRequest({ deadline: 0 }).get('/orgs'))).kind).toBe('timeout');
    expect(atlas.count()).toBe(0);
  });

  it('for a change does not stop it by leaving', async () => {
    let isDone = false;
    const { connection, atlas } = await setUp({
      auth: 'none',
      answer: (_request, response) =>
        void pause(100).then(() => {
          json(response, 200, {});
          response.on('close', () => {
            isDone = response.writableFinished;
          });
        }),
    });
    const caller = new AbortController();
    const client = connection.forRequest({ signal: caller.signal });
    const change = client.post('/orgs/{orgId}/apiKeys', { orgId: 'o' }, {});
    await expect.poll(() => atlas.count()).toBe(1);
    caller.abort();
    expect(await change).toEqual({}); // what follows it, such as its line in the audit log, knows that it was made
    await expect.poll(() => isDone).toBe(true);
  });

  it('for a change is told that its outcome is unknown when the connection is closed', async () => {
    const { connection, atlas } = await setUp({ auth: 'none', answer: () => {} });
    const change = failureOf(connection.forRequest().post('/orgs/{orgId}/apiKeys', { orgId: 'o' }, {}));
    await expect.poll(() => atlas.count()).toBe(1);
    await connection.close();
    expect((await change).kind).toBe('outcome-unknown');
  });

  it('and left during the handshake, has changed nothing', async () => {
    const caller = new AbortController();
    const { connection, atlas } = await setUp({
      before() {
        caller.abort();
        return false;
      },
    });
    const client = connection.forRequest({ signal: caller.signal });
    expect((await failureOf(client.post('/orgs/{orgId}/apiKeys', { orgId: 'o' }, {}))).kind).toBe('aborted');
    expect(atlas.count()).toBe(1);
  });

  it('is let go when the connection is closed', async () => {
    const { connection } = await setUp({ answer: () => {} });
    const waiting = failureOf(connection.forRequest().get('/orgs'));
    await pause(20);
    await connection.close();
    expect((await waiting).kind).toBe('aborted');
    expect((await failureOf(connection.forRequest().get('/orgs'))).kind).toBe('aborted');
    await connection.close();
  });
});

describe('secrets', () => {
  const secret = KEY.privateKey;

  it('do not show when a credential or a connection is printed', async () => {
    const { connection } = await setUp();
    await connection.forRequest().get('/orgs');
    const account = serviceAccount('mdb_sa_id_1', secret);
    for (const value of [apiKey(KEY.publicKey, secret), account, connection, connection.forRequest(), { account }]) {
      const shown = `${inspect(value, { depth: 20, showHidden: false })} ${JSON.stringify(value)} ${String(value)}`;
      expect(shown).not.toContain(secret);
    }
    expect(String(apiKey(KEY.publicKey, secret))).toBe(`api-key ${KEY.publicKey}`);
  });

  it('do not show in errors', async () => {
    const { connect, atlas, client } = await setUp({ answer: (_request, _response, socket) => void socket.destroy() });
    const wrong = connect({ credential: apiKey(KEY.publicKey, `${secret}x`) }).forRequest();
    const wrongAccount = connect({ credential: serviceAccount('mdb_sa_id_1', `${secret}y`) }).forRequest();
    const errors = await Promise.all([
      failureOf(wrong.get('/orgs')),
      failureOf(wrongAccount.get('/orgs')),
      failureOf(client.post('/orgs', {}, { secret })),
      failureOf(client.get('/orgs')),
    ]);
    await atlas.close();
    errors.push(await failureOf(client.get('/groups')));
    for (const error of errors) {
      const shown = `${inspect(error, { depth: 20, showHidden: true })} ${JSON.stringify(error)} ${error.stack}`;
      expect(shown).not.toContain(secret);
      expect(shown).not.toMatch(/response="|Bearer |Basic [A-Za-z0-9]/);
    }
  });
});

describe('misuse', () => {
  const credential = apiKey('abcdefgh', 'secret');
  it.each<[string, Partial<AtlasConnectionOptions>, RegExp]>([
    ['a base URL that is none', { baseUrl: 'cloud.mongodb.com' }, /scheme and a host/],
    ['a base URL with a path', { baseUrl: 'https://cloud.mongodb.com/api' }, /scheme and a host/],
    ['plain http to another machine', { baseUrl: 'http://cloud.mongodb.com' }, /must use https/],
    ['a base URL with a password', { baseUrl: 'https://a:b@cloud.mongodb.com' }, /scheme and a host/],
    ['a key without its private half', { credential: apiKey('abcdefgh', '') }, /is incomplete/],
    ['a key that would break its header', { credential: apiKey('a"b', 'c') }, /a quotation mark/],
  ])('%s is refused at once', (_what, options, message) => {
    expect(() => connectAtlas({ baseUrl: 'https://cloud.mongodb.com', credential, ...options })).toThrow(message);
  });

  it('a path that is no template is a mistake of ours', async () => {
    const { client } = await setUp();
    await expect(client.get('/groups?x=1')).rejects.toThrow(/is not a path template/);
    await expect(client.get('/groups/../orgs')).rejects.toThrow(/is not a path template/);
  });
});
