import { parseArgs } from 'node:util';
import { type Fault, type Sandbox, startSandbox } from '../src/sandbox/index.ts';
import { type Contestant, startContestant } from './processes.ts';

/*
 * Full load while Atlas fails at random: `node bench/faults.ts [--seconds 600] [--clients 32]`. The gateway runs in a process of its own, as
 * `npm start` starts it; the sandbox delays, refuses, resets, cuts bodies in half and forgets nonces. Each answer is held to what it was
 * before the faults: right, or a typed error in its place. Ends with 1 when one is wrong, or when memory grows.
 */
const { values } = parseArgs({
  options: { seconds: { type: 'string', default: '600' }, clients: { type: 'string', default: '32' } },
});
const seconds = Number(values.seconds);

const EVERY_MS = 25;
const FAULTS: readonly Fault[] = [
  { kind: 'latency', ms: [1, 80], times: 20 },
  { kind: 'latency', ms: [200, 1500], times: 1 },
  { kind: 'status', status: 429, retryAfterSeconds: 0, times: 2 },
  { kind: 'status', status: 500, times: 2 },
  { kind: 'status', status: 502, times: 1 },
  { kind: 'status', status: 503, times: 4 },
  { kind: 'reset-before', times: 2 },
  { kind: 'reset-before', times: 1, beforeAuthentication: true },
  { kind: 'reset-after', times: 2 },
  { kind: 'truncate', times: 2 },
  { kind: 'stale-nonces', times: 1 },
  { kind: 'nonce-storm', times: 3 },
];
const CODES = new Set(['UPSTREAM_UNAVAILABLE', 'UPSTREAM_TIMEOUT', 'RATE_LIMITED']);

interface Answer {
  data: unknown;
  errors?: { message: string; extensions?: { code?: string } }[];
}

const tally = { right: 0, partial: 0, errors: 0, wrong: 0, faults: 0 };
const byCode = new Map<string, number>();

const sandbox = await startSandbox({ rateLimits: { capacity: 10_000_000, refill: 10_000_000 } });
const gateway = await startGateway(sandbox);
try {
  const reads = await Promise.all(
    listReads(sandbox).map(async (query) => ({ query, right: await ask(gateway, query) })),
  );
  for (const { query, right } of reads) if (right.errors) throw new Error(`${query}: ${JSON.stringify(right.errors)}`);
  const until = performance.now() + seconds * 1000;
  const isOver = () => performance.now() >= until;
  const ordering = orderFaults(sandbox, isOver);
  const watching = watchMemory(gateway, isOver);
  await Promise.all(
    Array.from({ length: Number(values.clients) }, async (_, client) => {
      while (!isOver()) {
        const chosen = pick(reads);
        check(chosen.query, chosen.right, await ask(gateway, chosen.query));
        if (client === 0) await change(gateway, sandbox);
      }
    }),
  );
  await ordering;
  const memory = await watching;
  sandbox.faults.clear();
  // Nothing is left over from the faults: each query is answered again.
  for (const { query, right } of reads) check(query, right, await ask(gateway, query), true);
  console.table({ ...tally, ...Object.fromEntries(byCode), 'answers a second': Math.round(tally.right / seconds) });
  console.table(memory.samples);
  const growth = memory.lateMb / memory.earlyMb;
  console.log(`${seconds} s; heap in use early ${memory.earlyMb.toFixed(1)} MB, late ${memory.lateMb.toFixed(1)} MB`);
  if (tally.wrong > 0 || tally.right === 0 || tally.faults === 0) process.exitCode = 1;
  if (seconds >= 60 && growth > 1.2) process.exitCode = 1;
} finally {
  await gateway.stop();
  await sandbox.close();
}

function startGateway({ baseUrl, apiKeys }: Sandbox): Promise<Contestant> {
  const owner = apiKeys.find(({ roles }) => roles.includes('ORG_OWNER'));
  if (owner === undefined) throw new Error('A company has an owner.');
  const env = {
    MONGODB_ATLAS_BASE_URL: baseUrl,
    MONGODB_ATLAS_PUBLIC_API_KEY: owner.publicKey,
    MONGODB_ATLAS_PRIVATE_API_KEY: owner.privateKey,
    ATLAS_GRAPH_LOG_LEVEL: 'silent',
  };
  return startContestant('gateway', baseUrl, { env, hasProbe: true });
}

/** Of the owner's organization; other projects are not shown to it. */
function listProjectIds({ store, apiKeys }: Sandbox): string[] {
  const owner = apiKeys.find(({ roles }) => roles.includes('ORG_OWNER'));
  const orgId = [...store.apiKeys.values()].find(({ publicKey }) => publicKey === owner?.publicKey)?.orgId;
  return [...store.projects.values()].filter((project) => project.orgId === orgId).map(({ id }) => id);
}

function listReads(sandbox: Sandbox): string[] {
  return [
    ...listProjectIds(sandbox)
      .slice(1, 11)
      .map((id) => `{ project(id: "${id}") { id name accessList(first: 5) { totalCount nodes { cidrBlock } } } }`),
    '{ projects(first: 50) { totalCount nodes { id name organization { name } } } }',
    '{ organizations { nodes { id name apiKeys(first: 20) { nodes { id publicKey roles { role } } } } } }',
    '{ projects(first: 8) { nodes { id apiKeys(first: 10) { nodes { id } } } } organizations { nodes { name } } }',
  ];
}

/** In the first project, which no read of the list above looks into. */
async function change(to: Contestant, from: Sandbox): Promise<void> {
  const [id] = listProjectIds(from);
  const ip = `203.0.113.${1 + Math.floor(Math.random() * 250)}`;
  const { data, errors } = await ask(
    to,
    `mutation { addProjectAccessListEntries(input: { projectId: "${id}", entries: [{ ipAddress: "${ip}" }] }) { entries { ipAddress } errors { code } } }`,
  );
  count(errors);
  if (errors === undefined && !JSON.stringify(data).includes(ip)) tell(`${ip} was added: ${JSON.stringify(data)}`);
}

async function ask(to: Contestant, query: string): Promise<Answer> {
  const response = await fetch(`${to.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
    signal: AbortSignal.timeout(60_000),
  });
  return (await response.json()) as Answer; // the gateway's own form
}

function check(query: string, right: Answer, answer: Answer, mustBeRight = false): void {
  count(answer.errors);
  if (answer.errors === undefined && isPart(answer.data, right.data, false)) tally.right += 1;
  else if (mustBeRight || answer.errors === undefined || !isPart(answer.data, right.data, true)) {
    tell(`${query}\n  ${JSON.stringify(answer).slice(0, 1000)}`);
  } else tally.partial += 1;
}

function count(errors: Answer['errors'] = []): void {
  for (const { message, extensions } of errors) {
    const code = extensions?.code ?? 'none';
    tally.errors += 1;
    byCode.set(code, (byCode.get(code) ?? 0) + 1);
    if (!CODES.has(code)) tell(`${code}: ${message}`);
  }
}

function tell(what: string): void {
  tally.wrong += 1;
  if (tally.wrong <= 10) console.error(`WRONG: ${what}`);
}

/** The same as what is right; null stands for it where errors say why. */
function isPart(data: unknown, right: unknown, mayBeNull: boolean): boolean {
  if (data === null && mayBeNull) return true;
  if (typeof data !== 'object' || data === null || typeof right !== 'object' || right === null) return data === right;
  const names = Object.keys(right);
  return (
    names.length === Object.keys(data).length &&
    names.every((name) => isPart((data as Named)[name], (right as Named)[name], mayBeNull))
  );
}

type Named = Readonly<Record<string, unknown>>;

async function orderFaults({ faults }: Sandbox, isOver: () => boolean): Promise<void> {
  while (!isOver()) {
    faults.add(pick(FAULTS));
    tally.faults += 1;
    // Those that nobody met any more.
    if (tally.faults % 200 === 0) faults.clear();
    await pause(EVERY_MS);
  }
}

/** From a tenth of the time on, when everything has been used once. */
async function watchMemory(of: Contestant, isOver: () => boolean) {
  await pause(seconds * 100);
  const earlyMb = await of.heapMb();
  const samples: { second: number; 'resident, MB': number }[] = [];
  for (let nth = 0; !isOver(); nth++) {
    samples.push({
      second: Math.round(seconds / 10 + (nth * seconds) / 10),
      'resident, MB': Math.round(of.residentMb()),
    });
    await pause(seconds * 100);
  }
  return { earlyMb, lateMb: await of.heapMb(), samples };
}

function pick<T>(from: readonly T[]): T {
  return from[Math.floor(Math.random() * from.length)] as T; // none of the lists is empty
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
