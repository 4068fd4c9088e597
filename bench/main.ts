import { execFile } from 'node:child_process';
import { parseArgs, promisify } from 'node:util';
import { checkBounds } from './bounds.ts';
import { ask, countCalls, type LoadResult, load, median, timeQuery } from './measure.ts';
import { type Contestant, type ContestantName, type StandIn, startContestant, startStandIn } from './processes.ts';
import { type BenchQuery, HUNDRED_PROJECTS, ONE_PROJECT, QUERIES } from './queries.ts';

/*
 * `npm run bench`: the gateway and its references against the same stand-in, in one run. Ratios count, not absolutes.
 * --quick for a few seconds, --check to hold the gateway to its bounds, --memory for a long run.
 */
const { values } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    check: { type: 'boolean', default: false },
    memory: { type: 'boolean', default: false },
    only: { type: 'string' },
  },
});

const seconds = values.quick ? 2 : 6;
const rounds = values.quick ? 1 : 3;
const queries = QUERIES.filter(({ name }) => values.only === undefined || name === values.only);
const strict = await startStandIn();
const open = await startStandIn(['--no-digest']);
const started: Contestant[] = [];

try {
  for (const name of ['gateway', 'bare', 'afternoon'] as const) {
    started.push(
      await startContestant(
        name,
        standInOf(name).baseUrl,
        name === 'gateway' ? { ATLAS_GRAPH_MAX_CALLS: '100000' } : {},
      ),
    );
  }
  await checkAnswers();
  const rows = [];
  for (const query of queries) rows.push(...(await measure(query)));
  console.table(rows);
  const loads = await measureLoads();
  console.table(
    started.map(({ name, startMs, residentMb }) => ({
      name,
      'start to first answer, ms': Math.round(startMs),
      'memory after load, MB': Math.round(residentMb()),
    })),
  );
  if (values.memory) await measureMemory();
  if (values.check) process.exitCode = (await checkBounds({ gateway: find('gateway'), strict, loads })) ? 0 : 1;
} finally {
  for (const contestant of started) await contestant.stop();
  await Promise.all([strict.stop(), open.stop()]);
}

function standInOf(name: string): StandIn {
  return name === 'bare' ? open : strict;
}

function find(name: ContestantName): Contestant {
  const contestant = started.find((known) => known.name === name);
  if (contestant === undefined) throw new Error(`${name} is not running`);
  return contestant;
}

/** All must give the same answer, or the rest compares nothing. */
async function checkAnswers(): Promise<void> {
  for (const query of queries) {
    const [expected, ...others] = await Promise.all(started.map(({ url }) => ask(url, query)));
    for (const other of others) {
      if (JSON.stringify(other.data) !== JSON.stringify(expected?.data))
        throw new Error(`Answers differ: ${query.name}`);
    }
  }
}

async function measure(query: BenchQuery) {
  const rows: Record<string, string | number>[] = [];
  const floor = await runFloor(query, 20, 1);
  await strict.set({ latencyMs: 20 });
  const floorSlow = await runFloor(query, 20, 1);
  await strict.set({ latencyMs: 0 });
  rows.push({
    query: query.name,
    who: 'plain script',
    calls: query.floorCalls,
    '401s': 0,
    'ms at 0': round(floor.medianMs),
    'ms at 20': round(floorSlow.medianMs),
  });
  for (const contestant of started) {
    const standIn = standInOf(contestant.name);
    const { requests, refused } = await countCalls(contestant, standIn, query);
    const fast = await timeQuery(contestant, standIn, query, 0);
    const slow = await timeQuery(contestant, standIn, query, 20);
    rows.push({
      query: query.name,
      who: contestant.name,
      calls: requests,
      '401s': refused,
      'ms at 0': round(fast),
      'ms at 20': round(slow),
    });
  }
  return rows;
}

/** Alternating rounds, so that whatever else the machine does hits everybody alike. */
async function measureLoads(): Promise<Record<string, LoadResult>> {
  const medians: Record<string, LoadResult> = {};
  const rows: Record<string, string | number>[] = [];
  for (const query of [ONE_PROJECT, HUNDRED_PROJECTS].filter((known) => queries.includes(known))) {
    const results = new Map<string, LoadResult[]>(started.map(({ name }) => [name, []]));
    for (const contestant of started) await load(contestant, query, { seconds: values.quick ? 1 : 2 }); // warm up
    for (let count = 0; count < rounds; count++) {
      for (const contestant of started) results.get(contestant.name)?.push(await load(contestant, query, { seconds }));
    }
    const floor = await runFloor(query, 20_000, 32);
    rows.push({
      query: query.name,
      who: 'plain script',
      'q/s at 32': Math.round(floor.perSecond),
      'CPU ms per query': round(floor.cpuMsPerQuery),
    });
    for (const [name, all] of results) {
      const perSecond = median(all.map((each) => each.perSecond));
      const cpuMsPerQuery = median(all.map((each) => each.cpuMsPerQuery));
      medians[`${name} ${query.name}`] = { perSecond, cpuMsPerQuery };
      rows.push({
        query: query.name,
        who: name,
        'q/s at 32': Math.round(perSecond),
        'CPU ms per query': round(cpuMsPerQuery),
        'CPU, plain script = 1': round(cpuMsPerQuery / floor.cpuMsPerQuery),
      });
    }
  }
  console.table(rows);
  return medians;
}

interface FloorResult {
  medianMs: number;
  perSecond: number;
  cpuMsPerQuery: number;
}

async function runFloor(query: BenchQuery, count: number, concurrency: number): Promise<FloorResult> {
  const script = new URL('references/floor.ts', import.meta.url).pathname;
  const args = [script, strict.baseUrl, query.name, String(count), String(concurrency)];
  const { stdout } = await promisify(execFile)(process.execPath, args);
  return JSON.parse(stdout) as FloorResult; // the script prints it
}

/** Memory after 20,000 and after 200,000 queries, of both kinds. */
async function measureMemory(): Promise<void> {
  const gateway = find('gateway');
  const rows: Record<string, number>[] = [];
  for (const target of [20_000, 200_000]) {
    await load(gateway, ONE_PROJECT, { amount: target });
    rows.push({ queries: target, 'memory, MB': Math.round(gateway.residentMb()) });
  }
  console.table(rows);
}

function round(number: number): number {
  return Math.round(number * 100) / 100;
}
