import type { Bounds } from './bounds.ts';
import { KEY_IDS, ORGANIZATION_ID, PROJECT_IDS } from './company.ts';
import { ask, countCalls, median, timeQuery } from './measure.ts';
import { type Contestant, type StandIn, startContestant } from './processes.ts';
import { AUDIT, QUERIES } from './queries.ts';

/** What ATLAS_GRAPH_CONCURRENCY is set to here. */
const CONCURRENCY = 10;

/** Calls and waiting time of each query, on a warm credential. */
export async function checkQueries(gateway: Contestant, strict: StandIn, bounds: Bounds): Promise<void> {
  for (const query of QUERIES) {
    const { requests } = await countCalls(gateway, strict, query);
    bounds.atMost(`calls of ${query.name}`, requests, query.mostCalls);
    if (query.mostMs === undefined) continue;
    bounds.atMost(`ms of ${query.name} at 20 ms`, await timeQuery(gateway, strict, query, 20), query.mostMs);
  }
}

/** What Atlas does on a bad day; each time from a fresh gateway. */
export async function checkBadDays(strict: StandIn, bounds: Bounds): Promise<void> {
  bounds.atMost('ms from start to the first answer', await timeStart(strict), 500);
  bounds.atMost('401s of a cold burst of 300', await burst(strict), 3);
  bounds.atMost('audits of 10 that lost something, nonces dying every 50 ms', await loseNonces(strict), 0);
  bounds.atMost(`calls at a time, ${CONCURRENCY} set`, await crowd(strict), CONCURRENCY);
  bounds.atMost('429s of the audit, bucket told in headers', await drainBucket(strict, true), 0);
  bounds.atMost('429s of the audit, bucket not told', await drainBucket(strict, false), 3);
}

/** Of five starts the median; one before them has compiled and cached the code. */
async function timeStart(strict: StandIn): Promise<number> {
  const times: number[] = [];
  for (let count = 0; count <= 5; count++) {
    const again = await startContestant('gateway', strict.baseUrl);
    if (count > 0) times.push(again.startMs);
    await again.stop();
  }
  return median(times);
}

/** 300 different queries at once, before the first handshake. */
async function burst(strict: StandIn): Promise<number> {
  return withGateway(strict, {}, async (url) => {
    const ofProjects = PROJECT_IDS.map((id) => toQuery(`{ project(id: "${id}") { id name } }`));
    const ofKeys = KEY_IDS.slice(0, 100).map((id) =>
      toQuery(`{ apiKey(organizationId: "${ORGANIZATION_ID}", id: "${id}") { id publicKey } }`),
    );
    const answers = await Promise.all([...ofProjects, ...ofKeys].map((query) => ask(url, query)));
    const isLost = answers.some(({ errors }) => errors !== undefined);
    return isLost ? Number.POSITIVE_INFINITY : ((await strict.set({})).byStatus['401'] ?? 0);
  });
}

async function loseNonces(strict: StandIn): Promise<number> {
  return withGateway(strict, {}, async (url) => {
    const expected = JSON.stringify((await ask(url, AUDIT)).data);
    await strict.set({ nonceLifetimeMs: 50, latencyMs: 5 });
    let lost = 0;
    for (let round = 0; round < 10; round++) {
      const { data, errors } = await ask(url, AUDIT);
      if (errors !== undefined || JSON.stringify(data) !== expected) lost++;
    }
    await strict.set({ nonceLifetimeMs: 0, latencyMs: 0 });
    return lost;
  });
}

async function crowd(strict: StandIn): Promise<number> {
  return withGateway(strict, { ATLAS_GRAPH_CONCURRENCY: String(CONCURRENCY) }, async (url) => {
    await strict.set({ latencyMs: 5 });
    await Promise.all([ask(url, AUDIT), ask(url, AUDIT)]);
    return (await strict.set({ latencyMs: 0 })).mostConcurrent;
  });
}

/** 100 at first, 50 more each second. */
async function drainBucket(strict: StandIn, isTold: boolean): Promise<number> {
  return withGateway(strict, {}, async (url) => {
    await strict.set({ bucket: { capacity: 100, refill: 50, tickMs: 1000, isTold } });
    const { errors } = await ask(url, AUDIT);
    const { byStatus } = await strict.set({ bucket: null });
    return errors === undefined ? (byStatus['429'] ?? 0) : Number.POSITIVE_INFINITY;
  });
}

async function withGateway(
  strict: StandIn,
  env: Record<string, string>,
  measure: (url: string) => Promise<number>,
): Promise<number> {
  const gateway = await startContestant('gateway', strict.baseUrl, { env, isCold: true });
  try {
    await strict.set({});
    return await measure(gateway.url);
  } finally {
    await gateway.stop();
  }
}

function toQuery(document: string) {
  return { document };
}
