import type { ServerResponse } from 'node:http';
import { describe, expect, it } from 'vitest';
import type { AtlasCallReport } from '../../../src/datasources/atlas/index.ts';
import { json, pause, refuse } from './fake-atlas.ts';
import { failureOf, readAll, setUp } from './harness.ts';

const org = { orgId: 'o1' };

/** What an audit does: the organization's keys, then the access list of each. */
async function audit(client: Awaited<ReturnType<typeof setUp>>['client'], keys: number): Promise<number> {
  await client.get('/orgs/{orgId}/apiKeys', org);
  const lists = await Promise.all(
    Array.from({ length: keys }, (_, index) =>
      client.get('/orgs/{orgId}/apiKeys/{apiUserId}/accessList', { ...org, apiUserId: `k${index}` }),
    ),
  );
  return lists.length;
}

describe('concurrency', () => {
  it('stays within the bound', async () => {
    const { atlas, client } = await setUp(
      { answer: (_request, response) => void pause(5).then(() => json(response, 200, {})) },
      { maxConcurrency: 7 },
    );
    await readAll(client, 60);
    expect(atlas.mostInFlight()).toBe(7);
  });

  it('is shared in turn among GraphQL requests, so that a small one overtakes a large one', async () => {
    const order: string[] = [];
    const { connection } = await setUp(
      {
        answer(request, response) {
          order.push(request.path);
          void pause(2).then(() => json(response, 200, {}));
        },
      },
      { maxConcurrency: 2 },
    );
    await connection.forRequest().get('/orgs');
    const large = readAll(connection.forRequest(), 60);
    await connection.forRequest().get('/orgs/{orgId}', org);
    await large;
    expect(order.indexOf('/orgs/o1')).toBeLessThan(8);
  });

  it('lets additions to one access list go one after another', async () => {
    const waiting: ServerResponse[] = [];
    let most = 0;
    let answeredAt = 1; // how many must be under way until they are answered
    const { client } = await setUp({
      answer(request, response) {
        if (request.method !== 'POST') return json(response, 200, {});
        most = Math.max(most, waiting.push(response));
        if (waiting.length < answeredAt) return;
        void pause(5).then(() => {
          for (const each of waiting.splice(0)) json(each, 201, {});
        });
      },
    });
    await client.get('/groups');
    const list = client.get('/groups/{groupId}/accessList', { groupId: 'p1' });
    const add = (groupId: string, entry: string) =>
      client.post('/groups/{groupId}/accessList', { groupId }, [{ ipAddress: entry }]);
    await Promise.all(Array.from({ length: 5 }, (_, index) => add('p1', `10.0.0.${index}`)));
    expect(most).toBe(1);
    await list;
    answeredAt = 3;
    await Promise.all(['p1', 'p2', 'p3'].map((groupId) => add(groupId, '10.0.0.1')));
    expect(most).toBe(3);
  });
});

describe('a token bucket', () => {
  it('that tells what is left is never overdrawn', async () => {
    const { atlas, client } = await setUp({ bucket: { capacity: 100, refill: 50, everyMs: 1_000 } });
    expect(await audit(client, 300)).toBe(300);
    expect(atlas.count(429)).toBe(0);
  });

  it('that tells nothing refuses at most three requests', async () => {
    const { atlas, client } = await setUp({ bucket: { capacity: 100, refill: 50, everyMs: 1_000, isSilent: true } });
    expect(await audit(client, 300)).toBe(300);
    expect(atlas.count(429)).toBeLessThanOrEqual(3);
  });

  it('that is small is slowed down for before it is empty', async () => {
    const { atlas, client } = await setUp({ bucket: { capacity: 10, refill: 5, everyMs: 1_000 } });
    await readAll(client, 1);
    for (let round = 0; round < 15; round++) await client.get('/orgs/{orgId}/settings', org);
    expect(atlas.count(429)).toBe(0);
  });

  it('that will not be refilled within the deadline fails its callers at once, with the time to wait', async () => {
    const { atlas, client } = await setUp(
      { bucket: { capacity: 4, refill: 2, everyMs: 60_000 } },
      { deadlineMs: 5_000 },
    );
    const reports = await Promise.allSettled(
      Array.from({ length: 12 }, (_, index) => client.get('/orgs/{orgId}/settings', org, { n: index })),
    );
    const failed = reports
      .filter(({ status }) => status === 'rejected')
      .map((each) => (each as PromiseRejectedResult).reason);
    expect(failed).toHaveLength(8);
    for (const error of failed) expect(error).toMatchObject({ kind: 'rate-limited' });
    expect(failed[0].retryAfterSeconds).toBeGreaterThan(30);
    expect(failed.at(-1).message).toMatch(/used up and not renewed in time. Try again in \d+ s\./);
    expect(atlas.count(429)).toBeLessThanOrEqual(1);
  });

  it('does not hold up calls that draw from another', async () => {
    const { client } = await setUp({
      answer(request, response) {
        if (request.path.endsWith('/settings')) {
          response.setHeader('Retry-After', '60');
          refuse(response, 429, 'RATE_LIMITED_TOKEN_BUCKET');
        } else json(response, 200, {});
      },
    });
    expect((await failureOf(client.get('/orgs/{orgId}/settings', org))).retryAfterSeconds).toBe(60);
    expect((await failureOf(client.get('/orgs/{orgId}/settings', org))).kind).toBe('rate-limited');
    expect(await client.get('/orgs/{orgId}', org)).toEqual({});
    expect(await client.get('/orgs/{orgId}/settings', { orgId: 'other' }).catch((error) => error.kind)).toBe(
      'rate-limited',
    );
  });

  it('is told in the trace', async () => {
    const reports: AtlasCallReport[] = [];
    const { connection } = await setUp({ bucket: { capacity: 100, refill: 50, everyMs: 60_000 } });
    await connection.forRequest({ observe: (report) => reports.push(report) }).get('/groups');
    expect(reports).toMatchObject([
      { route: '/groups', source: 'sent', wireRequests: 2, retries: 0, rateLimit: { limit: 100, remaining: 99 } },
    ]);
  });
});
