import { describe, expect, it } from 'vitest';
import { serviceAccount } from '../../src/datasources/atlas/credential.ts';
import { companySeed } from '../../src/sandbox/index.ts';
import { startGateway } from '../harness/gateway.ts';

const seed = companySeed({ organizations: 1, projects: 5, apiKeys: 4 });

describe('Over HTTP', () => {
  it('a browser that opens the root is led to GraphiQL, whole and from here', async () => {
    const { url } = await startGateway({ seed });
    const root = await fetch(url, { redirect: 'manual' });
    expect([root.status, root.headers.get('location')]).toEqual([302, 'graphql']);
    const page = await fetch(`${url}/graphql`, { headers: { accept: 'text/html' } });
    expect(page.headers.get('content-type')).toContain('text/html');
    expect(await page.text()).toContain('query WhoAmI');
  });

  it('a path where nothing is says where something is', async () => {
    const { url } = await startGateway({ seed });
    const response = await fetch(`${url}/graphq`);
    expect([response.status, await response.text()]).toEqual([404, expect.stringContaining('/graphql')]);
  });

  it('a query may come by GET, a mutation may not', async () => {
    const { url } = await startGateway({ seed });
    const ask = (text: string) =>
      fetch(`${url}/graphql?query=${encodeURIComponent(text)}`, { headers: { accept: 'application/json' } });
    expect((await ask('{ viewer { atlasBuild } }')).status).toBe(200);
    expect((await ask('mutation { __typename }')).status).toBe(405);
  });

  it('pages of other origins may not call unless they are named', async () => {
    const asked = {
      method: 'OPTIONS',
      headers: { origin: 'https://portal.example.com', 'access-control-request-method': 'POST' },
    };
    const closed = await startGateway({ seed });
    expect((await fetch(`${closed.url}/graphql`, asked)).headers.get('access-control-allow-origin')).toBeNull();
    const open = await startGateway({ seed, settings: { corsOrigins: ['https://portal.example.com'] } });
    const answer = await fetch(`${open.url}/graphql`, asked);
    expect(answer.headers.get('access-control-allow-origin')).toBe('https://portal.example.com');
  });
});

describe('Health', () => {
  it('is alive without asking Atlas', async () => {
    const { url, atlas } = await startGateway({ seed });
    expect((await fetch(`${url}/health/live`)).status).toBe(200);
    expect(atlas.wire()).toHaveLength(0);
  });

  it('is ready while Atlas answers, and asks it once in a while only', async () => {
    const { url, atlas } = await startGateway({ seed });
    for (let count = 0; count < 5; count++) expect((await fetch(`${url}/health/ready`)).status).toBe(200);
    expect(atlas.requests()).toEqual(['GET /']);
  });

  it('is not ready with a credential that Atlas refuses', async () => {
    const { url } = await startGateway({ seed, credential: { publicKey: 'abcdwxyz', privateKey: 'wrong' } });
    expect((await fetch(`${url}/health/ready`)).status).toBe(503);
  });
});

describe('A request’s id', () => {
  it('is taken over when well formed, and made otherwise', async () => {
    const { query } = await startGateway({ seed });
    const idFor = async (given: string) =>
      (await query('{ viewer { throttled } }', {}, { 'x-request-id': given })).headers.get('x-request-id');
    expect(await idFor('portal-17')).toBe('portal-17');
    expect(await idFor('x'.repeat(200))).toMatch(/^[0-9a-f-]{36}$/);
  });
});

describe('The trace', () => {
  it('is there for whoever asks for it', async () => {
    const { query } = await startGateway({ seed });
    expect((await query('{ viewer { throttled } }')).extensions).toBeUndefined();
    const { extensions } = await query(
      '{ projects { nodes { organization { name } settings { dataExplorerEnabled } } } }',
      {},
      { 'atlas-graph-trace': '1' },
    );
    expect(extensions?.atlas).toMatchObject({
      calls: 7,
      shared: 0,
      cached: 0,
      retried: 0,
      estimatedCost: 102,
      tightestRateLimit: { route: expect.any(String), limit: expect.any(Number), remaining: expect.any(Number) },
    });
    expect(extensions?.atlas.routes).toContainEqual({
      route: 'GET /groups/{groupId}/settings',
      calls: 5,
      shared: 0,
      cached: 0,
      retried: 0,
      failed: 0,
    });
  });

  it('tells of a service account’s token, though it is none of the calls that were reckoned', async () => {
    const account = seed[0]?.serviceAccounts[0];
    const { query } = await startGateway({
      seed,
      connection: { credential: serviceAccount(account?.clientId ?? '', account?.secrets[0]?.secret ?? '') },
    });
    const { extensions } = await query('{ viewer { throttled } }', {}, { 'atlas-graph-trace': '1' });
    expect(extensions?.atlas).toMatchObject({ calls: 1, wireRequests: 2, estimatedCost: 1 });
    expect(extensions?.atlas.routes).toMatchObject([{ route: 'POST /api/oauth/token' }, { route: 'GET /' }]);
  });
});

describe('Calls that several requests make at the same time', () => {
  it('are one call', async () => {
    const { query, atlas } = await startGateway({ seed, sandbox: { latencyMs: 150 } });
    await query('{ viewer { throttled } }');
    atlas.clearRequests();
    await Promise.all(Array.from({ length: 10 }, () => query('{ projects { totalCount } }')));
    expect(atlas.requests()).toEqual(['GET /groups']);
  });
});
