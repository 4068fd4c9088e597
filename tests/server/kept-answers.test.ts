import { describe, expect, it } from 'vitest';
import { companySeed } from '../../src/sandbox/index.ts';
import { startGateway } from '../harness/gateway.ts';

const seed = companySeed({ organizations: 1, projects: 3, apiKeys: 4 });
const TRACE = { 'atlas-graph-trace': '1' };

describe('A dashboard that shows what comes from a scarce bucket', () => {
  /** Organization settings: ten calls, and five more a minute. */
  const start = async (settings = {}) => {
    const gateway = await startGateway({ seed, settings });
    const id = gateway.atlas.owner.organizationId;
    const document = `{ organization(id: "${id}") { settings { apiAccessListRequired } } }`;
    const look = (headers = {}) =>
      gateway.query<{ organization: { settings: { apiAccessListRequired: boolean } | null } }>(
        document,
        {},
        { ...TRACE, ...headers },
      );
    const reads = () => gateway.atlas.requests().filter((request) => request === 'GET /orgs/{orgId}/settings').length;
    return { ...gateway, id, look, reads };
  };

  it('asked a hundred times, never waits and never fails, and leaves half of the bucket to others', async () => {
    const { look, reads, atlas } = await start();
    for (let count = 0; count < 100; count++) {
      const { data, errors, extensions } = await look();
      expect(errors).toBeUndefined();
      expect(data.organization.settings).toEqual({ apiAccessListRequired: false });
      expect(extensions?.atlas.waitedMs).toBe(0);
    }
    expect(reads()).toBe(5);
    expect(atlas.wire().filter(({ status }) => status === 429)).toEqual([]);
  });

  it('is told in the trace how old an answer is', async () => {
    const { look } = await start();
    expect((await look()).extensions?.atlas.oldestAnswerSeconds).toBeNull();
    for (let count = 0; count < 5; count++) await look();
    const { extensions } = await look();
    expect(extensions?.atlas).toMatchObject({ cached: 1, oldestAnswerSeconds: expect.any(Number) });
  });

  it('sees a change of its own credential at once', async () => {
    const { look, query, id } = await start();
    for (let count = 0; count < 7; count++) await look();
    const { data } = await query<{ updateOrganizationSettings: { errors: unknown[] } }>(
      `mutation { updateOrganizationSettings(input: { organizationId: "${id}", multiFactorAuthRequired: true, apiAccessListRequired: false }) { errors { message } } }`,
    );
    expect(data.updateOrganizationSettings.errors).toEqual([]);
    const { extensions } = await look();
    expect(extensions?.atlas).toMatchObject({ cached: 0, oldestAnswerSeconds: null });
  });

  it('asks Atlas for a caller that insists on it', async () => {
    const { look, reads } = await start();
    for (let count = 0; count < 7; count++) await look();
    const before = reads();
    await look({ 'cache-control': 'no-cache' });
    expect(reads()).toBe(before + 1);
  });

  it('has the last answer when somebody else has emptied the bucket', async () => {
    const { look, atlas } = await start();
    await look();
    atlas.faults.add({ route: 'GET /orgs/{orgId}/settings', kind: 'status', status: 429 });
    const { errors, data } = await look();
    expect(errors).toBeUndefined();
    expect(data.organization.settings).toEqual({ apiAccessListRequired: false });
  });

  it('asks every time where that is set', async () => {
    const { look, reads } = await start({ scarceSeconds: 0 });
    for (let count = 0; count < 7; count++) await look();
    expect(reads()).toBe(7);
  });
});

describe('The cache, past the time of its answers', () => {
  /** So short a time that every answer is past it when the next query comes. */
  const start = () =>
    startGateway({
      seed,
      sandbox: { rateLimits: 'off' },
      connection: { cacheSeconds: 1e-9 },
      settings: { cacheStaleSeconds: 600 },
    });
  const COUNT = '{ projects { totalCount } }';
  const HELD = { route: 'GET /groups', kind: 'latency', ms: 60_000, times: 1 } as const;

  it('serves the old answer at once, and one call renews it for all who ask', async () => {
    const { query, atlas } = await start();
    await query(COUNT);
    atlas.clearRequests();
    atlas.faults.add(HELD);
    const answers = await Promise.all(Array.from({ length: 10 }, () => query(COUNT, {}, TRACE)));
    for (const { extensions } of answers) expect(extensions?.atlas).toMatchObject({ cached: 1, calls: 0 });
    await expect.poll(() => atlas.wire().length).toBe(1);
    await query(COUNT);
    expect(atlas.wire().map(({ route }) => route)).toEqual(['/groups']);
  });

  it('answers while Atlas does not, and is renewed when it is back', async () => {
    const { query, atlas } = await start();
    const first = await query(COUNT);
    const outage = atlas.faults.add({ route: 'GET /groups', kind: 'status', status: 503 });
    for (let count = 0; count < 5; count++) {
      const { data, errors } = await query(COUNT);
      expect(errors).toBeUndefined();
      expect(data).toEqual(first.data);
    }
    atlas.faults.remove(outage.id);
    atlas.clearRequests();
    // Each query that finds the answer old begins a renewal; whichever of them meets Atlas again is the last.
    await expect
      .poll(() =>
        query(COUNT).then(() => atlas.wire().some(({ status, route }) => status === 200 && route === '/groups')),
      )
      .toBe(true);
  });

  it('serves nothing any more once Atlas has refused the credential', async () => {
    const { query, atlas } = await start();
    await query(COUNT);
    const key = [...atlas.store.apiKeys.values()].find(({ publicKey }) => publicKey === atlas.owner.publicKey);
    if (key === undefined) throw new Error('the sandbox lists its owner');
    atlas.store.deleteApiKey(key);
    const codeOf = async () => (await query(COUNT)).errors?.[0]?.extensions?.code;
    await expect.poll(codeOf).toBe('UNAUTHENTICATED');
  });

  it('serves an answer no more once Atlas has refused to give it again', async () => {
    const { query, atlas } = await start();
    await query(COUNT);
    atlas.faults.add({ route: 'GET /groups', kind: 'status', status: 403, errorCode: 'USER_UNAUTHORIZED' });
    const codeOf = async () => (await query(COUNT)).errors?.[0]?.extensions?.code;
    await expect.poll(codeOf).toBe('FORBIDDEN');
  });

  it('fails for a caller that takes no old answer', async () => {
    const { query, atlas } = await start();
    await query(COUNT);
    atlas.faults.add({ route: 'GET /groups', kind: 'status', status: 503 });
    const { errors } = await query(COUNT, {}, { 'cache-control': 'no-cache' });
    expect(errors?.[0]?.extensions?.code).toBe('UPSTREAM_UNAVAILABLE');
  });

  it('has nothing of before a change of its own credential, and waits for no renewal that began before it', async () => {
    const { query, atlas } = await start();
    await query(COUNT);
    atlas.clearRequests();
    atlas.faults.add(HELD);
    await query(COUNT);
    await expect.poll(() => atlas.wire().length).toBe(1);
    const { organizationId } = atlas.owner;
    await query(
      `mutation { createProject(input: { organizationId: "${organizationId}", name: "new one" }) { errors { message } } }`,
    );
    expect((await query<{ projects: { totalCount: number } }>(COUNT)).data.projects.totalCount).toBe(4);
  });
});
