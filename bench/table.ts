import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { Loads } from './bounds.ts';
import { ask, countCalls, type LoadResult, load, median, timeQuery } from './measure.ts';
import type { Contestant, ContestantName, StandIn } from './processes.ts';
import type { BenchQuery } from './queries.ts';

/** Who takes part, and how long each measurement lasts. */
export interface Race {
  contestants: readonly Contestant[];
  /** Asks for Digest: for everybody but bare. */
  strict: StandIn;
  open: StandIn;
  queries: readonly BenchQuery[];
  /** Of each median of waiting times. */
  timings: number;
  /** Of load, alternating. */
  rounds: number;
  secondsPerRound: number;
}

type Row = Record<string, string | number>;

/** All must give the same answer, or the rest compares nothing. */
export async function checkAnswers({ contestants, queries }: Race): Promise<void> {
  for (const query of queries) {
    const answers = await Promise.all(contestants.map(({ url }) => ask(url, query)));
    const [expected, ...others] = answers.map(({ data }) => normalise(data));
    if (others.some((other) => other !== expected)) throw new Error(`Answers differ: ${query.name}`);
  }
}

/** Calls, and waiting times at 0 and at 20 ms per answer of Atlas. */
export async function printTimes(race: Race): Promise<void> {
  const rows: Row[] = [];
  for (const query of race.queries) {
    rows.push(await timeFloor(race, query));
    for (const contestant of race.contestants) {
      const standIn = contestant.name === 'bare' ? race.open : race.strict;
      const { requests, refused } = await countCalls(contestant, standIn, query);
      const fast = await timeQuery(contestant, standIn, query, 0, race.timings);
      const slow = await timeQuery(contestant, standIn, query, 20, race.timings);
      rows.push(toRow(query, contestant.name, { requests, refused }, fast, slow));
    }
  }
  console.table(rows);
}

async function timeFloor({ strict, timings }: Race, query: BenchQuery): Promise<Row> {
  const fast = await runFloor(strict, query, timings, 1);
  await strict.set({ latencyMs: 20 });
  const slow = await runFloor(strict, query, timings, 1);
  await strict.set({ latencyMs: 0 });
  const calls = { requests: query.floorCalls, refused: 0 };
  return toRow(query, 'plain script', calls, fast.medianMs, slow.medianMs);
}

function toRow(
  { name, floorCalls }: BenchQuery,
  who: string,
  { requests, refused }: { requests: number; refused: number },
  fastMs: number,
  slowMs: number,
): Row {
  return {
    query: name,
    who,
    calls: requests,
    floor: floorCalls,
    '401s': refused,
    'ms at 0': round(fastMs),
    'ms at 20': round(slowMs),
  };
}

/** Queries per second and CPU of those queries that are put under load. Rounds alternate, so that other work hits all alike. */
export async function printLoads(race: Race): Promise<Loads> {
  const loads = new Map<string, Map<ContestantName, LoadResult>>();
  const rows: Row[] = [];
  for (const query of race.queries.filter(({ isLoaded }) => isLoaded)) {
    const { floor, results } = await measureLoad(race, query);
    loads.set(query.name, results);
    for (const [who, result] of [['plain script', floor] as const, ...results]) {
      rows.push({
        query: query.name,
        who,
        'q/s at 32': Math.round(result.perSecond),
        'CPU ms per query': round(result.cpuMsPerQuery),
        'CPU, plain script = 1': round(result.cpuMsPerQuery / floor.cpuMsPerQuery),
      });
    }
  }
  if (rows.length > 0) console.table(rows);
  return loads;
}

async function measureLoad({ contestants, strict, rounds, secondsPerRound }: Race, query: BenchQuery) {
  const all = new Map<ContestantName, LoadResult[]>(contestants.map(({ name }) => [name, []]));
  const floors: LoadResult[] = [];
  for (const contestant of contestants) await load(contestant, query, { seconds: Math.min(secondsPerRound, 3) });
  for (let count = 0; count < rounds; count++) {
    for (const contestant of contestants)
      all.get(contestant.name)?.push(await load(contestant, query, { seconds: secondsPerRound }));
    floors.push(await runFloor(strict, query, 4000 * secondsPerRound, 32));
  }
  return {
    floor: toMedian(floors),
    results: new Map([...all].map(([name, results]) => [name, toMedian(results)])),
  };
}

/** What a process costs before and after: start-up, and what stays resident after everything above. */
export function printProcesses({ contestants }: Race): void {
  console.table(
    contestants.map(({ name, startMs, residentMb }) => ({
      who: name,
      'start to first answer, ms': Math.round(startMs),
      'resident after load, MB': Math.round(residentMb()),
    })),
  );
}

interface FloorResult extends LoadResult {
  medianMs: number;
}

async function runFloor(strict: StandIn, query: BenchQuery, count: number, concurrency: number): Promise<FloorResult> {
  const script = new URL('references/floor.ts', import.meta.url).pathname;
  const args = [script, strict.baseUrl, query.name, String(count), String(concurrency)];
  const { stdout } = await promisify(execFile)(process.execPath, args);
  return JSON.parse(stdout) as FloorResult; // the script prints it
}

function toMedian(results: readonly LoadResult[]): LoadResult {
  return {
    perSecond: median(results.map(({ perSecond }) => perSecond)),
    cpuMsPerQuery: median(results.map(({ cpuMsPerQuery }) => cpuMsPerQuery)),
  };
}

/** The same value gives the same text, whatever the order of its keys and the spelling of a moment. */
function normalise(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) => {
    if (typeof part === 'string') return part.replace(/^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)\.000Z$/, '$1Z');
    if (part === null || typeof part !== 'object' || Array.isArray(part)) return part;
    return Object.fromEntries(Object.entries(part).sort(([one], [other]) => (one < other ? -1 : 1)));
  });
}

function round(number: number): number {
  return Math.round(number * 100) / 100;
}
