import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { Contestant, StandIn } from './processes.ts';
import type { BenchQuery } from './queries.ts';

export interface Answer {
  data: unknown;
  errors?: unknown;
}

/** The audit under a small bucket takes seconds; nothing here takes half a minute. */
const LONGEST_QUERY_MS = 30_000;

export async function ask(
  url: string,
  { document, variables }: Pick<BenchQuery, 'document' | 'variables'>,
): Promise<Answer> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: document, variables }),
    signal: AbortSignal.timeout(LONGEST_QUERY_MS),
  });
  return (await response.json()) as Answer; // a GraphQL response
}

/** Requests on the wire for one query, on a credential that is warm; 401s among them. */
export async function countCalls(contestant: Contestant, standIn: StandIn, query: BenchQuery) {
  await standIn.set({});
  const { errors } = await ask(contestant.url, query);
  const counts = await standIn.set({});
  if (errors) throw new Error(`${contestant.name} failed at ${query.name}: ${JSON.stringify(errors).slice(0, 300)}`);
  return { requests: counts.requests, refused: counts.byStatus['401'] ?? 0, mostConcurrent: counts.mostConcurrent };
}

/** Median of many queries, one after another, in milliseconds. */
export async function timeQuery(
  contestant: Contestant,
  standIn: StandIn,
  query: BenchQuery,
  latencyMs: number,
  rounds = 20,
) {
  await standIn.set({ latencyMs });
  for (let warmUp = 0; warmUp < 3; warmUp++) await ask(contestant.url, query);
  const times: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const began = performance.now();
    await ask(contestant.url, query);
    times.push(performance.now() - began);
  }
  await standIn.set({ latencyMs: 0 });
  return median(times);
}

export interface LoadResult {
  /** Those that did not fail. */
  perSecond: number;
  cpuMsPerQuery: number;
  /** Requests on the wire; below 1 where queries under way at the same time share one. */
  callsPerQuery: number;
  failed: number;
}

/** 180,000 queries of the memory check, on a machine ten times slower than ours. */
const LONGEST_LOAD_MS = 600_000;

/** How long the 32 clients go on. */
export type LoadLength = { seconds: number } | { amount: number };

export async function load(
  contestant: Contestant,
  standIn: StandIn,
  query: BenchQuery,
  length: LoadLength,
): Promise<LoadResult> {
  await standIn.set({});
  const cpuBefore = contestant.cpuMs();
  const script = new URL('load.ts', import.meta.url).pathname;
  const until = 'amount' in length ? ['--amount', String(length.amount)] : ['--seconds', String(length.seconds)];
  const args = [script, '--url', contestant.url, '--query', query.name, ...until];
  const { stdout } = await promisify(execFile)(process.execPath, args, { timeout: LONGEST_LOAD_MS });
  const { queries, failed, seconds } = JSON.parse(stdout) as { queries: number; failed: number; seconds: number }; // load.ts prints it
  return {
    perSecond: (queries - failed) / seconds,
    cpuMsPerQuery: (contestant.cpuMs() - cpuBefore) / queries,
    callsPerQuery: (await standIn.set({})).requests / queries,
    failed,
  };
}

export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
