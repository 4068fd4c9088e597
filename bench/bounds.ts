import { apiKey } from '../src/datasources/atlas/credential.ts';
import { connectAtlas } from '../src/datasources/atlas/index.ts';
import { KEY, PROJECT_IDS } from './company.ts';
import { ask, countCalls, type LoadResult, timeQuery } from './measure.ts';
import { type Contestant, type StandIn, startContestant } from './processes.ts';
import { AUDIT, QUERIES } from './queries.ts';

interface Bound {
  what: string;
  measured: number;
  bound: string;
  holds: boolean;
}

export interface CheckedRun {
  gateway: Contestant;
  strict: StandIn;
  /** Medians by contestant and query. */
  loads: Readonly<Record<string, LoadResult>>;
}

/** Holds the gateway to what it promises; prints each bound and returns whether all hold. */
export async function checkBounds({ gateway, strict, loads }: CheckedRun): Promise<boolean> {
  const bounds: Bound[] = [];
  const atMost = (what: string, measured: number, most: number) =>
    bounds.push({
      what,
      measured: Math.round(measured * 100) / 100,
      bound: `at most ${most}`,
      holds: measured <= most,
    });
  const atLeast = (what: string, measured: number, least: number) =>
    bounds.push({
      what,
      measured: Math.round(measured * 100) / 100,
      bound: `at least ${least}`,
      holds: measured >= least,
    });

  for (const query of QUERIES) {
    const { requests, mostConcurrent } = await countCalls(gateway, strict, query);
    atMost(`calls of ${query.name}`, requests, query.mostCalls);
    if (query === AUDIT) atMost('calls of the audit at the same time', mostConcurrent, 20);
    if (query.mostMs) atMost(`ms of ${query.name} at 20 ms`, await timeQuery(gateway, strict, query, 20), query.mostMs);
  }
  for (const name of ['one project', '100 projects']) {
    const [own, bare, afternoon] = ['gateway', 'bare', 'afternoon'].map(
      (who) => loads[`${who} ${name}`]?.perSecond ?? Number.NaN,
    );
    atLeast(`q/s of ${name}, bare = 1`, (own ?? 0) / (bare ?? 1), 0.85);
    atLeast(`q/s of ${name}, afternoon = 1`, (own ?? 0) / (afternoon ?? 1), 2);
  }
  atMost('MB resident after the load', gateway.residentMb(), 250);
  atMost('ms from start to the first answer', await startAgain(strict), 500);
  atMost('401s of a cold burst of 300', await burst(strict, 300), 3);
  atMost('queries lost with nonces dying every 50 ms', await loseNonces(gateway, strict), 0);
  for (const isTold of [true, false]) {
    const what = `429s of the audit under a bucket, headers ${isTold ? 'sent' : 'not sent'}`;
    atMost(what, await drainBucket(strict, isTold), isTold ? 0 : 3);
  }
  console.table(bounds);
  return bounds.every(({ holds }) => holds);
}

/** Of five starts the median; the first of all has compiled and cached the code. */
async function startAgain(strict: StandIn): Promise<number> {
  const times: number[] = [];
  for (let count = 0; count < 5; count++) {
    const again = await startContestant('gateway', strict.baseUrl);
    times.push(again.startMs);
    await again.stop();
  }
  return times.sort((one, other) => one - other)[2] ?? Number.NaN;
}

async function burst(strict: StandIn, count: number): Promise<number> {
  const connection = connectAtlas({ baseUrl: strict.baseUrl, credential: apiKey(KEY.publicKey, KEY.privateKey) });
  const client = connection.forRequest();
  await strict.set({});
  const ids = Array.from({ length: count }, (_, index) => PROJECT_IDS[index % PROJECT_IDS.length] ?? '');
  await Promise.all(ids.map((groupId, index) => client.get('/groups/{groupId}', { groupId }, { round: index })));
  await connection.close();
  return (await strict.set({})).byStatus['401'] ?? 0;
}

async function loseNonces(gateway: Contestant, strict: StandIn): Promise<number> {
  await strict.set({ nonceLifetimeMs: 50 });
  let lost = 0;
  for (let round = 0; round < 5; round++) if ((await ask(gateway.url, AUDIT)).errors) lost++;
  await strict.set({ nonceLifetimeMs: 0 });
  return lost;
}

async function drainBucket(strict: StandIn, isTold: boolean): Promise<number> {
  const fresh = await startContestant('gateway', strict.baseUrl);
  await strict.set({ bucket: { capacity: 100, refill: 50, tickMs: 1000, isTold } });
  const { errors } = await ask(fresh.url, AUDIT);
  const counts = await strict.set({ bucket: null });
  await fresh.stop();
  return errors ? Number.POSITIVE_INFINITY : (counts.byStatus['429'] ?? 0);
}
