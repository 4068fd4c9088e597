import { afterEach, describe, expect, it, vi } from 'vitest';
import { companySeed } from '../../../src/sandbox/index.ts';
import { startGateway } from '../../harness/gateway.ts';
import { accessFrom, bearer, writeTokens } from './harness.ts';

const seed = companySeed({ organizations: 1, projects: 4, apiKeys: 3 });
const TRACED = { 'atlas-graph-trace': '1' };

async function start(callsPerMinute: number, settings: object = {}) {
  const env = { ATLAS_GRAPH_TOKENS_FILE: writeTokens(), ATLAS_GRAPH_CALLS_PER_MINUTE: String(callsPerMinute) };
  const gateway = await startGateway({ seed, settings: { ...accessFrom(env), ...settings } });
  return {
    ...gateway,
    ask: (name: string, document: string) => gateway.query(document, {}, { ...TRACED, ...bearer(`token-of-${name}`) }),
  };
}

/** One call, and can never be more. */
const ONE = '{ viewer { throttled } }';
/** Can cause many calls, and causes few here. */
const MANY = '{ projects(first: 5) { nodes { accessList { nodes { cidrBlock status } } } } }';

afterEach(() => void vi.useRealTimers());

describe('A caller’s budget of calls to Atlas', () => {
  it('is its own: another caller goes on when it is used up', async () => {
    const { ask } = await start(2);
    expect((await ask('reader', ONE)).errors).toBeUndefined();
    expect((await ask('reader', ONE)).errors).toBeUndefined();
    const refused = await ask('reader', ONE);
    expect(refused.data ?? null).toBeNull();
    expect(refused.errors).toMatchObject([
      {
        message: expect.stringMatching(/^"reader" may cause 2 calls to Atlas a minute: 0 are left/),
        extensions: {
          code: 'RATE_LIMITED',
          retryAfter: expect.any(Number),
          limit: { of: 'caller', caller: 'reader', callsPerMinute: 2 },
        },
      },
    ]);
    expect(refused.errors?.[0]?.extensions?.retryAfter).toBeGreaterThan(1);
    expect((await ask('writer', ONE)).errors).toBeUndefined();
  });

  it('gets back what an operation could have used and did not', async () => {
    const { ask } = await start(700);
    const first = await ask('reader', MANY);
    expect(first.errors).toBeUndefined();
    const { estimatedCost, calls } = first.extensions?.atlas ?? {};
    expect(estimatedCost).toBeGreaterThan(500);
    expect(calls).toBeLessThan(50);
    // Without what came back, this would be the second of two that do not go together.
    for (let round = 0; round < 5; round += 1) expect((await ask('reader', MANY)).errors).toBeUndefined();
  });

  it('is not used by answers from the cache', async () => {
    const { ask, atlas } = await start(2, { cacheSeconds: 60 });
    for (let round = 0; round < 5; round += 1) expect((await ask('reader', ONE)).errors).toBeUndefined();
    expect(atlas.requests()).toHaveLength(1);
  });

  it('that is smaller than what an operation can cause does not forbid it: reading ends where the budget does', async () => {
    const { ask, atlas } = await start(2);
    const { errors } = await ask('reader', MANY);
    expect(errors?.length).toBeGreaterThan(0);
    expect(new Set(errors?.map(({ extensions }) => extensions?.code))).toEqual(new Set(['RATE_LIMITED']));
    expect(atlas.requests().length).toBeLessThanOrEqual(2);
  });

  it('is whole again after a minute', async () => {
    const { ask } = await start(1);
    expect((await ask('reader', ONE)).errors).toBeUndefined();
    expect((await ask('reader', ONE)).errors).toHaveLength(1);
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 61_000 });
    expect((await ask('reader', ONE)).errors).toBeUndefined();
  });
});

describe('A caller who asks for everything', () => {
  it('delays another’s small query by a call or two, not by all of its own', async () => {
    const { query, atlas } = await startGateway({
      seed: companySeed({ organizations: 1, projects: 12, apiKeys: 3 }),
      sandbox: { latencyMs: 20, rateLimits: 'off' },
      settings: { ...accessFrom({ ATLAS_GRAPH_TOKENS_FILE: writeTokens() }), concurrency: 1 },
    });
    const { data } = await query<{ projects: { nodes: { id: string }[] } }>(
      '{ projects { nodes { id } } }',
      {},
      bearer('token-of-writer'),
    );
    atlas.clearRequests();
    const greedy = data.projects.nodes.map(({ id }) =>
      query(`{ project(id: "${id}") { accessList { nodes { cidrBlock } } } }`, {}, bearer('token-of-writer')),
    );
    await expect.poll(() => atlas.wire().length).toBeGreaterThan(0);
    await query(ONE, {}, bearer('token-of-reader'));
    const servedBefore = atlas.requests().indexOf('GET /');
    await Promise.all(greedy);
    expect(servedBefore).toBeLessThan(6);
    expect(atlas.requests().length).toBeGreaterThan(12);
  });
});
