import type { ServerResponse } from 'node:http';
import { describe, expect, it } from 'vitest';
import type { AtlasCallReport, CacheStore } from '../../../src/datasources/atlas/index.ts';
import { json, pause, refuse } from './fake-atlas.ts';
import { failureOf, setUp } from './harness.ts';

/** An Atlas that counts its answers and, from `hold()` on, keeps reads waiting until `letGo()`. */
async function setUpHeld(options: Parameters<typeof setUp>[1] = {}) {
  const held: (() => void)[] = [];
  let isHolding = false;
  let version = 0;
  const fixture = await setUp(
    {
      answer(request, response) {
        if (request.method !== 'GET') return json(response, 200, { version: ++version });
        const reply = answerWith(response, version);
        if (isHolding) held.push(reply);
        else reply();
      },
    },
    options,
  );
  await fixture.client.get('/orgs');
  return {
    ...fixture,
    held,
    hold: () => {
      isHolding = true;
    },
    letGo: () => {
      isHolding = false;
      for (const reply of held.splice(0)) reply();
    },
    reads: (path: string) => fixture.atlas.seen.filter((entry) => entry.method === 'GET' && entry.path === path).length,
  };
}

function answerWith(response: ServerResponse, version: number): () => void {
  return () => json(response, 200, { version });
}

describe('identical reads in flight', () => {
  it('are one request on the wire, across GraphQL requests', async () => {
    const { connection, atlas } = await setUp();
    const reports: AtlasCallReport[] = [];
    const observe = (report: AtlasCallReport) => reports.push(report);
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => connection.forRequest({ observe }).get('/groups', {}, { pageNum: 1 })),
    );
    expect(new Set(answers).size).toBe(1);
    expect(atlas.count(200)).toBe(1);
    expect(reports.map(({ source }) => source).sort()).toEqual(['sent', ...Array(19).fill('shared')].sort());
    expect(reports.reduce((sum, { wireRequests }) => sum + wireRequests, 0)).toBe(2);
  });

  it('share a failure too', async () => {
    const { connection, atlas } = await setUp({
      answer: (_request, response) => refuse(response, 404, 'GROUP_NOT_FOUND'),
    });
    const errors = await Promise.all(
      Array.from({ length: 5 }, () => failureOf(connection.forRequest().get('/groups'))),
    );
    expect(errors.map(({ kind }) => kind)).toEqual(Array(5).fill('refused'));
    expect(atlas.count(404)).toBe(1);
  });

  it('go on when one caller leaves, and are cancelled when the last one has left', async () => {
    const { connection, held, hold, letGo, reads } = await setUpHeld();
    hold();
    const callers = [new AbortController(), new AbortController(), new AbortController()];
    const [first, second, third] = callers.map(({ signal }) => connection.forRequest({ signal }).get('/groups'));
    await expect.poll(() => held.length).toBe(1);
    callers[0]?.abort();
    expect((await failureOf(first as Promise<unknown>)).kind).toBe('aborted');
    callers[1]?.abort();
    expect((await failureOf(second as Promise<unknown>)).kind).toBe('aborted');
    letGo();
    expect(await third).toEqual({ version: 0 });
    expect(reads('/groups')).toBe(1);
  });

  it('are not joined once their last caller has left', async () => {
    const { connection, client, held, hold, letGo, reads } = await setUpHeld();
    hold();
    const caller = new AbortController();
    const left = failureOf(connection.forRequest({ signal: caller.signal }).get('/groups'));
    await expect.poll(() => held.length).toBe(1);
    caller.abort();
    await left;
    letGo();
    expect(await client.get('/groups')).toEqual({ version: 0 });
    expect(reads('/groups')).toBe(2);
  });
});

describe('after a write', () => {
  it('no read joins one that was sent before it', async () => {
    const { client, held, hold, letGo } = await setUpHeld();
    hold();
    const before = client.get('/groups/{groupId}', { groupId: 'p' });
    await expect.poll(() => held.length).toBe(1);
    await client.patch('/groups/{groupId}', { groupId: 'p' }, { name: 'new' });
    const after = client.get('/groups/{groupId}', { groupId: 'p' });
    await expect.poll(() => held.length).toBe(2);
    letGo();
    expect([await before, await after]).toEqual([{ version: 0 }, { version: 1 }]);
  });

  it('no read joins one that was sent while the write was under way', async () => {
    const { client, held, hold, letGo } = await setUpHeld();
    hold();
    const write = client.patch('/groups/{groupId}', { groupId: 'p' }, { name: 'new' });
    const during = client.get('/groups/{groupId}', { groupId: 'p' });
    await write;
    const after = client.get('/groups/{groupId}', { groupId: 'p' });
    await expect.poll(() => held.length).toBe(2);
    letGo();
    await during;
    expect(await after).toEqual({ version: 1 });
  });
});

describe('the cache', () => {
  it('is off by default', async () => {
    const { client, atlas } = await setUp();
    await client.get('/orgs');
    await client.get('/orgs');
    expect(atlas.count(200)).toBe(2);
  });

  it('serves an answer again for as long as it is set to', async () => {
    const { connection, atlas } = await setUp({}, { cacheSeconds: 0.2 });
    const reports: AtlasCallReport[] = [];
    const client = connection.forRequest({ observe: (report) => reports.push(report) });
    for (let index = 0; index < 5; index++) await client.get('/orgs');
    expect(atlas.count(200)).toBe(1);
    expect(reports.map(({ source }) => source)).toEqual(['sent', 'cached', 'cached', 'cached', 'cached']);
    await pause(250);
    await client.get('/orgs');
    expect(atlas.count(200)).toBe(2);
  });

  it('is dropped by a write of the same credential', async () => {
    const { client, reads } = await setUpHeld({ cacheSeconds: 60 });
    await client.get('/groups');
    await client.get('/groups');
    expect(reads('/groups')).toBe(1);
    await client.delete('/groups/{groupId}', { groupId: 'p' });
    expect(await client.get('/groups')).toEqual({ version: 1 });
  });

  it('keeps nothing that was read before or during a write', async () => {
    const { client, held, hold, letGo, reads } = await setUpHeld({ cacheSeconds: 60 });
    hold();
    const before = client.get('/groups');
    await expect.poll(() => held.length).toBe(1);
    await client.patch('/groups/{groupId}', { groupId: 'p' }, {});
    letGo();
    await before;
    expect(await client.get('/groups')).toEqual({ version: 1 });
    expect(reads('/groups')).toBe(2);
  });

  it('does not keep errors', async () => {
    let answers = 0;
    const { client } = await setUp(
      { answer: (_request, response) => (++answers === 1 ? json(response, 404, {}) : json(response, 200, {})) },
      { cacheSeconds: 60 },
    );
    await failureOf(client.get('/orgs'));
    expect(await client.get('/orgs')).toEqual({});
  });

  it('can live elsewhere, under keys that tell credentials apart and no secrets', async () => {
    const entries = new Map<string, Parameters<CacheStore['set']>[1]>();
    const store: CacheStore = {
      get: async (key) => entries.get(key),
      set: async (key, answer) => void entries.set(key, answer),
      delete: async (key) => void entries.delete(key),
      clear: async (identity) => {
        for (const key of entries.keys()) if (key.startsWith(identity)) entries.delete(key);
      },
    };
    const { connect, atlas } = await setUp();
    const [one, two] = [
      connect({ cacheSeconds: 60, cacheStore: store }),
      connect({ cacheSeconds: 60, cacheStore: store }),
    ];
    await one.forRequest().get('/orgs');
    await two.forRequest().get('/orgs');
    expect(atlas.count(200)).toBe(1);
    expect([...entries.keys()]).toEqual([expect.stringMatching(/^[0-9a-f]{32}:\/api\/atlas\/v2\/orgs$/)]);
    await two.forRequest().patch('/orgs/{orgId}', { orgId: 'o' }, {});
    expect(entries.size).toBe(0);
  });

  it('is not read until it has forgotten what a write made old', async () => {
    const kept = new Map<string, Parameters<CacheStore['set']>[1]>();
    const clearing: (() => void)[] = [];
    const store: CacheStore = {
      get: (key) => kept.get(key),
      set: (key, answer) => void kept.set(key, answer),
      delete: (key) => void kept.delete(key),
      clear: () => new Promise((resolve) => clearing.push(resolve)),
    };
    const { client, reads } = await setUpHeld({ cacheSeconds: 60, cacheStore: store });
    await client.get('/groups');
    await client.patch('/groups/{groupId}', { groupId: 'p' }, {});
    expect(await client.get('/groups')).toEqual({ version: 1 });
    for (const finish of clearing) finish();
    await pause(0);
    await client.get('/groups');
    expect(reads('/groups'), 'the second after the write is kept').toBe(2);
  });

  it('that could not forget is left alone until what it held has expired', async () => {
    const kept = new Map<string, Parameters<CacheStore['set']>[1]>();
    const store: CacheStore = {
      get: (key) => kept.get(key),
      set: (key, answer) => void kept.set(key, answer),
      delete: (key) => void kept.delete(key),
      clear: () => Promise.reject(new Error('store is down')),
    };
    const { client } = await setUpHeld({ cacheSeconds: 60, cacheStore: store });
    await client.get('/groups');
    await client.patch('/groups/{groupId}', { groupId: 'p' }, {});
    await pause(0);
    expect(await client.get('/groups')).toEqual({ version: 1 });
  });

  it('that is broken is passed over', async () => {
    const fail = () => Promise.reject(new Error('store is down'));
    const { client } = await setUp(
      {},
      { cacheSeconds: 60, cacheStore: { get: fail, set: fail, delete: fail, clear: fail } },
    );
    expect(await client.get('/orgs')).toEqual({ path: '/orgs' });
    await client.delete('/orgs/{orgId}', { orgId: 'o' });
  });
});
