import { describe, expect, it, onTestFinished } from 'vitest';
import { apiKey } from '../../src/datasources/atlas/index.ts';
import { organization } from '../../src/sandbox/index.ts';
import { connectByRoute } from '../datasources/atlas/by-route.ts';
import { KEY } from '../datasources/atlas/fake-atlas.ts';
import { failureOf } from '../datasources/atlas/harness.ts';
import { type Drip, startDrippingAtlas } from '../harness/dripping-atlas.ts';
import { startGateway } from '../harness/gateway.ts';

const ID = '64b1f0a2c3d4e5f6012345aa';
const DRIPS: readonly Drip[] = ['bytes', 'interim', 'nothing'];
/** Enough for an answer that comes at once, on a slow machine too. */
const SHORT_MS = 400;

/** Changes drip, reads are answered. Only the deadline of a call ends it: no piece of an answer is late by itself. */
async function setUp(drip: Drip, maxConcurrency: number) {
  const atlas = await startDrippingAtlas((request) => (request.startsWith('GET') ? { ok: true } : drip));
  const credential = apiKey(KEY.publicKey, KEY.privateKey);
  const connection = connectByRoute({ baseUrl: atlas.baseUrl, credential, maxConcurrency });
  onTestFinished(() => connection.close());
  await connection.forRequest().get('/orgs'); // nobody waits for a handshake from here on
  const within = (ms: number) => connection.forRequest({ deadline: performance.now() + ms });
  return { atlas, connection, within };
}

const addEntry = '/groups/{groupId}/accessList';

describe.each(DRIPS)('A change whose answer drips %s', (drip) => {
  it('ends with its deadline: its outcome is unknown, its connection closed, its place free', async () => {
    const { atlas, connection, within } = await setUp(drip, 2);
    const changes = ['o1', 'o2'].map((orgId) =>
      failureOf(within(SHORT_MS).post('/orgs/{orgId}/apiKeys', { orgId }, {})),
    );
    const [first, second] = await Promise.all(changes);
    expect(first).toMatchObject({ kind: 'outcome-unknown', message: expect.stringContaining('Read what it should') });
    expect(second?.kind).toBe('outcome-unknown');
    await expect.poll(atlas.dripping).toBe(0);
    expect(await connection.forRequest().get('/groups')).toEqual({ ok: true });
  });

  it('leaves the list of its project to the next', async () => {
    const { atlas, within } = await setUp(drip, 20);
    const first = failureOf(within(SHORT_MS).post(addEntry, { groupId: 'g' }, []));
    const second = failureOf(within(SHORT_MS * 3).post(addEntry, { groupId: 'g' }, []));
    expect((await first).kind).toBe('outcome-unknown');
    expect((await second).kind).toBe('outcome-unknown');
    expect(atlas.requests.filter((request) => request.startsWith('POST'))).toHaveLength(2);
  });

  it('is not cut off because its caller leaves, but at its deadline', async () => {
    const { atlas, connection } = await setUp(drip, 20);
    const caller = new AbortController();
    const scope = { signal: caller.signal, deadline: performance.now() + SHORT_MS * 2 };
    const change = failureOf(connection.forRequest(scope).post(addEntry, { groupId: 'g' }, []));
    await expect.poll(atlas.dripping).toBe(1);
    caller.abort();
    expect((await change).kind).toBe('outcome-unknown');
    expect(performance.now()).toBeGreaterThanOrEqual(scope.deadline);
    await expect.poll(atlas.dripping).toBe(0);
  });
});

describe.each(DRIPS)('A read whose answer drips %s', (drip) => {
  it('ends with its deadline, and is not asked again', async () => {
    const atlas = await startDrippingAtlas(() => drip);
    const credential = apiKey(KEY.publicKey, KEY.privateKey);
    const connection = connectByRoute({ baseUrl: atlas.baseUrl, credential, deadlineMs: SHORT_MS });
    onTestFinished(() => connection.close());
    expect((await failureOf(connection.forRequest().get('/orgs'))).kind).toBe('timeout');
    await expect.poll(atlas.dripping).toBe(0);
    expect(atlas.requests).toHaveLength(1);
  });
});

describe('Twenty changes that drip', () => {
  it('hold every place of a gateway no longer than their operations may take', async () => {
    const atlas = await startDrippingAtlas((request) => (request.startsWith('GET') ? PROJECT : 'bytes'));
    const { query } = await startGateway({
      seed: organization('acme'),
      settings: { timeoutMs: SHORT_MS * 2 },
      connection: { baseUrl: atlas.baseUrl, maxConcurrency: 20 },
    });
    await query(PROJECT_NAME);
    const changes = Array.from({ length: 20 }, (_, nth) =>
      query(
        `mutation { createApiKey(input: { organizationId: "${ID}", description: "${nth}", roles: ["ORG_MEMBER"] }) { errors { code } } }`,
      ),
    );
    await expect.poll(atlas.dripping).toBe(20);
    for (const { errors } of await Promise.all(changes)) {
      expect(errors).toMatchObject([
        { extensions: { code: 'UPSTREAM_UNAVAILABLE', hint: expect.stringContaining('Look for the description') } },
      ]);
    }
    await expect.poll(atlas.dripping).toBe(0);
    expect((await query(PROJECT_NAME)).data).toEqual({ project: { name: 'payments' } });
  });
});

const PROJECT = { id: ID, name: 'payments', orgId: ID, created: '2026-08-10T03:05:16Z', clusterCount: 1, tags: [] };
const PROJECT_NAME = `{ project(id: "${ID}") { name } }`;
