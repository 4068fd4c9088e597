import type { ServerResponse } from 'node:http';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { apiKey } from '../../../src/datasources/atlas/index.ts';
import { json, KEY, refuse, type Seen } from './fake-atlas.ts';
import { failureOf, readAll, setUp } from './harness.ts';

describe('a handshake', () => {
  it('is answered once and then serves all further requests', async () => {
    const { atlas, client } = await setUp();
    expect(await client.get('/groups')).toEqual({ path: '/groups' });
    await client.get('/orgs');
    await client.get('/groups/{groupId}', { groupId: 'a' }, { itemsPerPage: 500 });
    expect(atlas.seen.map(({ status }) => status)).toEqual([401, 200, 200, 200]);
  });

  it.each([100, 300])('is shared by %i parallel requests on a cold credential', async (count) => {
    const { atlas, client } = await setUp();
    const answers = await readAll(client, count);
    expect(answers).toHaveLength(count);
    expect(atlas.count(401)).toBeLessThanOrEqual(2);
    expect(atlas.count()).toBeLessThanOrEqual(count + 2);
  });

  it('covers the body of a change, which is sent again after the challenge', async () => {
    const { atlas, client } = await setUp();
    await client.post('/orgs/{orgId}/apiKeys', { orgId: 'o' }, { desc: 'new' });
    expect(atlas.seen.map(({ status, body }) => [status, body])).toEqual([
      [401, '{"desc":"new"}'],
      [200, '{"desc":"new"}'],
    ]);
  });

  it('gives each request its own count and an unpredictable cnonce', async () => {
    const { atlas, client } = await setUp();
    await readAll(client, 50);
    const signed = atlas.seen.map(({ headers }) => headers.authorization ?? '').filter((header) => header !== '');
    expect(new Set(signed.map((header) => /nc=(\w+)/.exec(header)?.[1])).size).toBe(50);
    expect(new Set(signed.map((header) => /cnonce="([^"]+)"/.exec(header)?.[1])).size).toBe(50);
  });

  it('is led by the next request when the first one breaks', async () => {
    let broken = false;
    const { client } = await setUp({
      before(_request, _response, socket) {
        if (broken) return false;
        broken = true;
        socket.destroy();
        return true;
      },
    });
    expect(await readAll(client, 10)).toHaveLength(10);
  });

  it('does not hold everybody up when the answer to its first request is slow', async () => {
    let arrived = 0;
    const { client } = await setUp({ before: () => ++arrived === 1 }, { deadlineMs: 3_000 });
    const slow = failureOf(client.get('/orgs'));
    expect(await readAll(client, 10)).toHaveLength(10);
    expect((await slow).kind).toBe('timeout');
  });

  it('is led by the next request when the first one is aborted', async () => {
    let arrived = 0;
    const { connection, atlas } = await setUp({ before: () => ++arrived === 1 });
    const first = new AbortController();
    const aborted = failureOf(connection.forRequest({ signal: first.signal }).get('/orgs'));
    const others = readAll(connection.forRequest(), 5);
    await expect.poll(() => arrived).toBe(1);
    first.abort();
    expect((await aborted).kind).toBe('aborted');
    expect(await others).toHaveLength(5);
    expect(atlas.count()).toBe(7);
  });
});

describe('a nonce that is refused', () => {
  it('is replaced from the challenge of that very response', async () => {
    const { atlas, client } = await setUp();
    await client.get('/groups');
    atlas.forgetNonces();
    await client.get('/orgs');
    await client.get('/groups');
    expect(atlas.seen.map(({ status }) => status)).toEqual([401, 200, 401, 200, 200]);
  });

  it('costs a burst after a pause one 401, not one each', async () => {
    const { atlas, client } = await setUp();
    await client.get('/groups');
    const clock = performance.now.bind(performance);
    vi.spyOn(performance, 'now').mockImplementation(() => clock() + 600_000);
    onTestFinished(() => void vi.restoreAllMocks());
    atlas.forgetNonces();
    await readAll(client, 50);
    expect(atlas.count(401)).toBe(2);
    await readAll(client, 50);
    expect(atlas.count(401)).toBe(2);
  });

  it('loses nothing when nonces die after 50 ms', async () => {
    let now = 0;
    const before = () => {
      now += 2; // a nonce is good for 25 requests
      return false;
    };
    const { atlas, client } = await setUp({ nonceLifetimeMs: 50, now: () => now, before });
    for (let round = 0; round < 6; round++) {
      expect(await readAll(client, 30)).toHaveLength(30);
      await client.post('/orgs/{orgId}/apiKeys', { orgId: 'o' }, { desc: `${round}` });
      now += 60;
    }
    expect(atlas.count(401)).toBeGreaterThan(6);
    expect(atlas.seen.filter(({ method, status }) => method === 'POST' && status === 200)).toHaveLength(6);
  });

  it('that dies on its way does not lose a change, which Atlas has not begun to work on', async () => {
    let requests = 0;
    const { atlas, client } = await setUp({
      before(_request, response) {
        if (++requests > 4) return false;
        response.writeHead(401, {
          'WWW-Authenticate': `Digest realm="MMS Public API", nonce="${requests}", qop="auth", stale=true`,
        });
        response.end();
        return true;
      },
    });
    await client.post('/orgs/{orgId}/apiKeys', { orgId: 'o' }, { desc: 'new' });
    expect(atlas.count(200)).toBe(1);
    expect(atlas.count(401)).toBe(5);
  });

  it('costs two requests each where a nonce is good for one request', async () => {
    const { atlas, client } = await setUp({ nonceUses: 1 });
    expect(await readAll(client, 40)).toHaveLength(40);
    for (let index = 0; index < 5; index++) await client.get('/orgs');
    expect(atlas.count()).toBeLessThanOrEqual(2 * 45);
  });
});

describe('a key that Atlas does not accept', () => {
  it('costs two requests, however many callers wait', async () => {
    const { atlas, connect } = await setUp();
    const client = connect({ credential: apiKey(KEY.publicKey, 'wrong') }).forRequest();
    const errors = await Promise.all(
      Array.from({ length: 3_000 }, (_, index) => failureOf(client.get('/groups/{groupId}', { groupId: `p${index}` }))),
    );
    expect(new Set(errors.map(({ kind }) => kind))).toEqual(new Set(['credentials']));
    expect(atlas.count()).toBe(2);
  });

  it('works again when it has been corrected', async () => {
    const { atlas, connect } = await setUp();
    const client = connect({ credential: apiKey('newcomer', 'secret') }).forRequest();
    expect((await failureOf(client.get('/groups'))).kind).toBe('credentials');
    atlas.users.set('newcomer', 'secret');
    await expect
      .poll(() => client.get('/groups').catch(() => undefined), { timeout: 5_000 })
      .toEqual({ path: '/groups' });
  });
});

describe('a server', () => {
  /** A fake whose first answers, to whatever comes, are these statuses. */
  const answering = (...statuses: number[]) => {
    const left = [...statuses];
    return {
      before(request: Seen, response: ServerResponse): boolean {
        const status = left.shift();
        if (status === undefined) return false;
        json(response, status, { path: request.path });
        return true;
      },
    };
  };

  it('that begins to ask for authentication gets it, from all who come', async () => {
    const { client, atlas } = await setUp(answering(200, 200));
    await client.get('/groups');
    await client.get('/orgs');
    expect(atlas.count(401)).toBe(0);
    expect(await readAll(client, 20)).toHaveLength(20);
    await client.get('/groups');
    expect(atlas.seen.at(-1)?.headers.authorization).toMatch(/^Digest /);
  });

  it('whose proxy answers the first request does not pass for one without authentication', async () => {
    const { client, atlas } = await setUp(answering(404));
    const lost = failureOf(client.get('/orgs'));
    expect(await readAll(client, 20)).toHaveLength(20);
    expect((await lost).status).toBe(404);
    expect(atlas.count(401)).toBe(1);
    expect(atlas.count()).toBe(22);
  });

  it('that has forgotten the nonce challenges those under way once each, and nobody after them', async () => {
    const { client, atlas } = await setUp();
    await client.get('/groups');
    atlas.forgetNonces();
    expect(await readAll(client, 20)).toHaveLength(20);
    const before = atlas.count(401);
    expect(before).toBeLessThanOrEqual(21);
    await readAll(client, 20);
    expect(atlas.count(401)).toBe(before);
  });

  it('that refuses the key fails those who wait and those who come at once, until a second has passed', async () => {
    const { connect, atlas } = await setUp();
    const client = connect({ credential: apiKey(KEY.publicKey, 'wrong') }).forRequest();
    expect((await failureOf(client.get('/groups'))).kind).toBe('credentials');
    const clock = performance.now.bind(performance);
    vi.spyOn(performance, 'now').mockImplementation(() => clock() + 2_000);
    onTestFinished(() => void vi.restoreAllMocks());
    expect((await failureOf(client.get('/groups'))).kind).toBe('credentials');
    expect(atlas.count()).toBe(4);
  });
});

describe('a missing role', () => {
  it('is passed up as it is, without another handshake', async () => {
    const { atlas, client } = await setUp({
      answer: (_request, response) => refuse(response, 401, 'USER_UNAUTHORIZED', 'Not with this key.'),
    });
    const errors = [await failureOf(client.get('/groups')), await failureOf(client.get('/orgs'))];
    for (const error of errors) {
      expect(error).toMatchObject({ kind: 'refused', status: 401, errorCode: 'USER_UNAUTHORIZED', parameters: [] });
    }
    expect(errors[0]?.message).toBe('Atlas refused GET /groups: 401 USER_UNAUTHORIZED: Not with this key.');
    expect(atlas.count()).toBe(3);
  });

  it('is recognized by its code even next to a challenge', async () => {
    const { atlas, client } = await setUp({
      answer(_request, response) {
        response.setHeader('WWW-Authenticate', 'Digest realm="MMS Public API", nonce="n", qop="auth", stale=false');
        refuse(response, 401, 'USER_UNAUTHORIZED');
      },
    });
    expect((await failureOf(client.get('/groups'))).kind).toBe('refused');
    expect(atlas.count()).toBe(2);
  });
});

describe('misuse', () => {
  it('names what a server asks for that Digest cannot do here', async () => {
    const { client } = await setUp({
      before(_request, response) {
        response.writeHead(401, {
          'WWW-Authenticate': 'Digest realm="x", nonce="n", algorithm=SHA-512-256, qop="auth"',
        });
        response.end();
        return true;
      },
    });
    const error = await failureOf(client.get('/groups'));
    expect(error.kind).toBe('credentials');
    expect(error.message).toContain('SHA-512-256');
  });

  it('says that a server without Digest is not Atlas', async () => {
    const { client } = await setUp({
      before(_request, response) {
        response.writeHead(401, { 'WWW-Authenticate': 'Basic realm="x"' });
        response.end();
        return true;
      },
    });
    expect((await failureOf(client.get('/groups'))).message).toContain('no Digest challenge');
  });

  it('asks a server that wants no authentication without any', async () => {
    const { atlas, client } = await setUp({ auth: 'none' });
    await readAll(client, 20);
    expect(atlas.count()).toBe(20);
  });
});
