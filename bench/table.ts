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
  /** `contestant: query` of those that a schema cannot answer; they are left out. */
  unable: Set<string>;
  /** Of each median of waiting times. */
  timings: number;
  /** Of load, alternating. */
  rounds: number;
  secondsPerRound: number;
}

type Row = Record<string, string | number>;

/**
 * All who can answer a query must give the same answer, or the rest compares nothing. Says who cannot, because its schema
 * lacks something; who answers with errors or with something else ends the run.
 */
export async function checkAnswers(race: Race): Promise<void> {
  for (const query of race.queries) {
    let expected: string | undefined;
    for (const contestant of race.contestants) {
      const { data, errors } = await ask(contestant.url, query);
      if (errors !== undefined && data === undefined) {
        race.unable.add(toEntry(contestant, query));
        console.log(`${contestant.name} cannot answer ${query.name}: ${JSON.stringify(errors).slice(0, 200)}`);
        continue;
      }
      if (errors !== undefined)
        throw new Error(`${contestant.name} failed at ${query.name}: ${JSON.stringify(errors)}`);
      const answer = normalise(data);
      expected ??= answer;
      if (answer !== expected) throw new Error(`${contestant.name} answers ${query.name} differently`);
    }
  }
}

const toEntry = ({ name }: Contestant, query: BenchQuery) => `${name}: ${query.name}`;

const ableTo = (query: BenchQuery, { contestants, unable }: Race) =>
  contestants.filter((contestant) => !unable.has(toEntry(contestant, query)));

/** The stand-in that a contestant asks: bare cannot authenticate. */
const standInOf = ({ name }: Contestant, { open, strict }: Race) => (name === 'bare' ? open : strict);

/** Calls, and waiting times at 0 and at 20 ms per answer of Atlas. */
export async function printTimes(race: Race): Promise<void> {
  const rows: Row[] = [];
  for (const query of race.queries) {
    rows.push(await timeFloor(race, query));
    for (const contestant of ableTo(query, race)) {
      const standIn = standInOf(contestant, race);
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
        'calls per query': round(result.callsPerQuery),
        failed: result.failed,
      });
    }
  }
  if (rows.length > 0) console.table(rows);
  return loads;
}

async function measureLoad(race: Race, query: BenchQuery) {
  const { strict, rounds, secondsPerRound } = race;
  const contestants = ableTo(query, race);
  const all = new Map<ContestantName, LoadResult[]>(contestants.map(({ name }) => [name, []]));
  const floors: LoadResult[] = [];
  const loadFor = (contestant: Contestant, seconds: number) =>
    load(contestant, standInOf(contestant, race), query, { seconds });
  for (const contestant of contestants) await loadFor(contestant, Math.min(secondsPerRound, 3));
  for (let count = 0; count < rounds; count++) {
    for (const contestant of contestants) all.get(contestant.name)?.push(await loadFor(contestant, secondsPerRound));
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
  const { stdout } = await promisify(execFile)(process.execPath, args, { timeout: 120_000 });
  const printed = JSON.parse(stdout) as Pick<FloorResult, 'medianMs' | 'perSecond' | 'cpuMsPerQuery'>;
  return { ...printed, callsPerQuery: query.floorCalls, failed: 0 }; // it ends at the first failure
}

function toMedian(results: readonly LoadResult[]): LoadResult {
  return {
    perSecond: median(results.map(({ perSecond }) => perSecond)),
    cpuMsPerQuery: median(results.map(({ cpuMsPerQuery }) => cpuMsPerQuery)),
    callsPerQuery: median(results.map(({ callsPerQuery }) => callsPerQuery)),
    failed: results.reduce((sum, { failed }) => sum + failed, 0),
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
