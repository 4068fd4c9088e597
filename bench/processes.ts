import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { KEY } from './company.ts';

/** A server under measurement, in a process of its own. */
export interface Contestant {
  name: ContestantName;
  url: string;
  /** From spawn to the first answer to a query, in milliseconds. */
  startMs: number;
  cpuMs(): number;
  /** Collects garbage and tells what is left; only where it was started with `hasProbe`. */
  heapMb(): Promise<number>;
  residentMb(): number;
  stop(): Promise<void>;
}

export interface StandIn {
  baseUrl: string;
  /** Changes conditions, and gives what was counted since the last time. */
  set(conditions: object): Promise<Counts>;
  stop(): Promise<void>;
}

export interface Counts {
  requests: number;
  byStatus: Record<string, number>;
  mostConcurrent: number;
}

const file = (path: string) => new URL(path, import.meta.url).pathname;

/** Ours, by their own handles: whatever ends the bench ends them. */
const running = new Set<ChildProcess>();

process.on('exit', () => {
  for (const child of running) child.kill('SIGKILL');
});
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => process.exit(1));

export async function startStandIn(flags: string[] = []): Promise<StandIn> {
  const child = spawn(process.execPath, [file('atlas-stand-in.ts'), ...flags], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  watch(child);
  const [line] = await once(child.stdout, 'data', { signal: AbortSignal.timeout(LONGEST_START_MS) });
  const baseUrl = String(line).trim();
  return {
    baseUrl,
    async set(conditions) {
      const body = JSON.stringify(conditions);
      const signal = AbortSignal.timeout(5000);
      const response = await fetch(`${baseUrl}/bench/set`, { method: 'POST', body, signal });
      return (await response.json()) as Counts; // the stand-in's own form
    },
    stop: () => stop(child),
  };
}

export const CONTESTANTS = {
  gateway: '../src/main.ts',
  bare: 'references/bare.ts',
  afternoon: 'references/afternoon.ts',
} as const;

export type ContestantName = keyof typeof CONTESTANTS;

export interface StartOptions {
  env?: Record<string, string>;
  /** Ready as soon as it listens, before anything was asked of Atlas. Only the gateway can tell. */
  isCold?: boolean;
  /** Lets heapMb() ask it. */
  hasProbe?: boolean;
}

export async function startContestant(
  name: ContestantName,
  baseUrl: string,
  { env = {}, isCold = false, hasProbe = false }: StartOptions = {},
): Promise<Contestant> {
  const port = await findFreePort();
  const { flags, variables } = name === 'gateway' ? readStart() : { flags: [], variables: {} };
  if (hasProbe) flags.push('--expose-gc', '--import', file('heap-probe.ts'));
  const began = performance.now();
  const child = spawn(process.execPath, [...flags, file(CONTESTANTS[name])], {
    stdio: ['ignore', 'ignore', 'inherit', ...(hasProbe ? (['ipc'] as const) : [])],
    env: {
      PATH: process.env.PATH,
      NODE_ENV: 'production', // graphql-js is slower without; the gateway sets it by itself
      PORT: String(port),
      MONGODB_ATLAS_BASE_URL: baseUrl,
      MONGODB_ATLAS_PUBLIC_API_KEY: KEY.publicKey,
      MONGODB_ATLAS_PRIVATE_API_KEY: KEY.privateKey,
      ...variables,
      ...env,
    },
  });
  watch(child);
  const url = `http://127.0.0.1:${port}`;
  await waitFor(child, isCold ? () => fetch(`${url}/health/live`) : () => askForProject(url));
  const { pid = 0 } = child;
  return {
    name,
    url,
    startMs: performance.now() - began,
    cpuMs: () => readCpuMs(pid),
    residentMb: () => readResidentMb(pid),
    heapMb: async () => {
      const answered = once(child, 'message');
      child.send('heap');
      return Number((await answered)[0]) / 1024 / 1024;
    },
    stop: () => stop(child),
  };
}

/** A query that needs Atlas, so that the start counts until the first whole answer. */
function askForProject(url: string): Promise<Response> {
  const body = JSON.stringify({ query: '{ projects(first: 1) { nodes { id } } }' });
  return fetch(`${url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
}

const LONGEST_START_MS = 20_000;

async function waitFor(child: ChildProcess, ask: () => Promise<Response>): Promise<void> {
  const began = performance.now();
  while (performance.now() - began < LONGEST_START_MS && running.has(child)) {
    const response = await ask().catch(() => null);
    if (response?.ok) return void (await response.text());
    await wait(5);
  }
  await stop(child);
  throw new Error(`No answer from ${child.spawnargs.at(-1)}, which was started with ${child.spawnargs.join(' ')}`);
}

/** What `npm start` gives Node, so that what is measured is what people run. */
function readStart(): { flags: string[]; variables: Record<string, string> } {
  const { scripts } = JSON.parse(readFileSync(file('../package.json'), 'utf8')) as { scripts: { start: string } };
  const words = scripts.start.split(' ');
  return {
    flags: words.filter((word) => word.startsWith('--')),
    variables: Object.fromEntries(words.filter((word) => /^[A-Z_]+=/.test(word)).map((word) => word.split('=', 2))),
  };
}

async function findFreePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  return typeof address === 'object' && address !== null ? address.port : 0;
}

/** User and system time of all its threads; the kernel counts in hundredths of a second. */
function readCpuMs(pid: number): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
  return (Number(fields[11]) + Number(fields[12])) * 10;
}

function readResidentMb(pid: number): number {
  return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024;
}

function watch(child: ChildProcess): void {
  running.add(child);
  child.once('exit', () => running.delete(child));
}

async function stop(child: ChildProcess): Promise<void> {
  if (!running.has(child)) return;
  const ended = once(child, 'exit');
  child.kill('SIGTERM');
  const force = setTimeout(() => child.kill('SIGKILL'), 5000);
  await ended;
  clearTimeout(force);
}
