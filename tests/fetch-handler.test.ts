import { describe, expect, it, onTestFinished } from 'vitest';
import { createGateway } from '../src/index.ts';
import { startDrippingAtlas } from './harness/dripping-atlas.ts';
import { startSandbox } from './harness/sandbox.ts';

/** A gateway that is asked without a server, over a sandbox. */
async function embed(baseUrl?: string) {
  const atlas = await startSandbox();
  const { publicKey, privateKey } = atlas.owner;
  const gateway = await createGateway({
    credentials: [{ name: 'acme', publicKey, privateKey, baseUrl: baseUrl ?? atlas.baseUrl }],
    settings: { ATLAS_GRAPH_LOG_LEVEL: 'silent' },
  });
  onTestFinished(async () => {
    await gateway.close();
  });
  const ask = (query: string, init: RequestInit = {}) =>
    gateway.fetch(
      new Request('http://127.0.0.1/graphql', {
        method: 'POST',
        body: JSON.stringify({ query }),
        ...init,
        headers: { 'content-type': 'application/json', ...init.headers },
      }),
    );
  return { atlas, gateway, ask };
}

describe('A gateway as a fetch handler', () => {
  it('answers an operation', async () => {
    const { ask } = await embed();
    const response = await ask('{ organizations { totalCount } }');
    expect(response.status).toBe(200);
    expect(response.headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
    expect(await response.json()).toEqual({ data: { organizations: { totalCount: 1 } } });
  });

  it('answers a query by GET, and GraphiQL’s page', async () => {
    const { gateway } = await embed();
    const get = (path: string, accept: string) =>
      gateway.fetch(new Request(`http://127.0.0.1${path}`, { headers: { accept } }));
    expect(await (await get('/graphql?query={__typename}', 'application/json')).json()).toEqual({
      data: { __typename: 'Query' },
    });
    expect(await (await get('/graphql', 'text/html')).text()).toContain('<title>atlas-graph</title>');
    expect(await (await get('/health/live', '*/*')).text()).toBe('alive\n');
    expect((await get('/nowhere', '*/*')).status).toBe(404);
  });

  it('refuses what it refuses over HTTP: other origins, other hosts, large bodies, no JSON', async () => {
    const { ask, gateway, atlas } = await embed();
    expect((await ask('{ __typename }', { headers: { origin: 'https://evil.example' } })).status).toBe(403);
    expect((await gateway.fetch(new Request('http://evil.example/graphql?query={__typename}'))).status).toBe(403);
    expect((await ask('{ __typename }', { body: 'x'.repeat(3_000_000) })).status).toBe(413);
    expect((await ask('', { body: '{' })).status).toBe(400);
    expect((await ask('', { headers: { 'content-type': 'text/plain' } })).status).toBe(415);
    expect(atlas.requests()).toEqual([]);
  });

  it('sends a deferred part after the first', async () => {
    const { ask, atlas } = await embed();
    atlas.faults.add({ route: 'GET /orgs', kind: 'latency', ms: 300 });
    const response = await ask('{ viewer { throttled } ... @defer { organizations { totalCount } } }', {
      headers: { accept: 'multipart/mixed' },
    });
    const parts: string[] = [];
    for await (const chunk of response.body as unknown as AsyncIterable<Uint8Array>) {
      parts.push(Buffer.from(chunk).toString());
    }
    const first = parts.findIndex((part) => part.includes('"throttled":false'));
    const deferred = parts.findIndex((part) => part.includes('"totalCount":1'));
    expect(first).toBeGreaterThanOrEqual(0);
    expect(deferred).toBeGreaterThan(first);
  });

  it('ends its work at Atlas when the request is aborted', async () => {
    const slow = await startDrippingAtlas(() => 'nothing');
    const { ask } = await embed(slow.baseUrl);
    const caller = new AbortController();
    ask('{ organizations { totalCount } }', { signal: caller.signal }).catch(() => {});
    await expect.poll(slow.dripping).toBe(1);
    caller.abort();
    await expect.poll(slow.dripping, { timeout: 5_000 }).toBe(0);
  });
});
