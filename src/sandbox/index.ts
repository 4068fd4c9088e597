import type { AddressInfo } from 'node:net';
import { DigestGate, type DigestOptions } from './auth/digest.ts';
import { Tokens } from './auth/tokens.ts';
import type { SandboxApiKey, SandboxServiceAccount } from './control/credentials.ts';
import { FaultInjector } from './faults/faults.ts';
import type { OnAnswer } from './http/exchange.ts';
import type { RateLimitOptions } from './http/rate-limits.ts';
import { RateLimits } from './http/rate-limits.ts';
import { Router } from './http/router.ts';
import { createSandboxServer } from './http/server.ts';
import { WireLog, type WireRecord } from './http/wire-log.ts';
import { operations } from './routes/index.ts';
import { companySeed, type SandboxSeed } from './seed/company.ts';
import { createClock, type SandboxClock } from './state/clock.ts';
import { beginningWith, type Snapshot } from './state/snapshot.ts';
import { SandboxState } from './state/state.ts';
import { Store } from './state/store.ts';

export type { SandboxApiKey, SandboxServiceAccount } from './control/credentials.ts';
export type { Fault, FaultInjector } from './faults/faults.ts';
export type { Exchange, OnAnswer } from './http/exchange.ts';
export { organization } from './seed/builders.ts';
export { companySeed, type SandboxSeed } from './seed/company.ts';
export { minutes, type SandboxClock } from './state/clock.ts';
export { parseSnapshot, type Snapshot, SnapshotError } from './state/snapshot.ts';

export interface SandboxOptions {
  /** 0, the default, takes any free port. The host is always 127.0.0.1. */
  port?: number;
  /** What is inside; a company of three organizations, 60 projects, 180 keys and the people it takes by default. */
  seed?: SandboxSeed;
  /** Instead of a seed: where another sandbox stood when it was saved. */
  load?: Snapshot;
  digest?: DigestOptions;
  /** 'atlas', the default, is the documented table. */
  rateLimits?: RateLimitOptions;
  /** Before every answer. */
  latencyMs?: number;
  /** Is told of every answer. */
  onAnswer?: OnAnswer;
  /** Certificate and key, PEM, for clients that insist on https. */
  tls?: { cert: string; key: string };
}

/** An Atlas Administration API of one's own, over HTTP on loopback. */
export interface Sandbox {
  baseUrl: string;
  /** Tests may move it. */
  clock: SandboxClock;
  faults: FaultInjector;
  store: Store;
  /** The keys whose private half it tells: of each organization an owner, a reader and a member. */
  readonly apiKeys: readonly SandboxApiKey[];
  readonly serviceAccounts: readonly SandboxServiceAccount[];
  /** Owner, reader and member (owner of the first project only) of the first organization. Asking for one it lacks throws. */
  readonly owner: SandboxApiKey;
  readonly reader: SandboxApiKey;
  readonly member: SandboxApiKey;
  /** What was let in and worked on, for instance 'GET /groups/{groupId}'. */
  requests(): string[];
  /** Everything that arrived, challenges and all. */
  wire(): readonly WireRecord[];
  clearRequests(): void;
  expireTokens(): void;
  /** What it holds, secrets of its invented company included, to be loaded later or elsewhere. */
  save(): Snapshot;
  load(snapshot: Snapshot): void;
  /** As it began: contents, clock, no faults, nothing asked. */
  reset(): void;
  close(): Promise<void>;
}

/** Starts a sandbox. It shares nothing with others of the same process but the machine's time. */
export async function startSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
  const { rateLimits = 'atlas', latencyMs = 0, onAnswer = () => {} } = options;
  const clock = createClock();
  const store = new Store();
  const tokens = new Tokens(store, clock, rateLimits !== 'off');
  const faults = new FaultInjector(FAULTY_ROUTES);
  const log = new WireLog();
  const changing = {
    store,
    clock,
    digest: new DigestGate(store, clock, options.digest),
    tokens,
    rateLimits: new RateLimits(clock, rateLimits),
    faults,
    log,
  };
  const state = new SandboxState(changing, options.load ?? beginningWith(options.seed ?? companySeed()));
  const server = createSandboxServer({
    ...changing,
    router: new Router(operations),
    latencyMs,
    onAnswer,
    tls: options.tls,
    state,
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port ?? 0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo; // a server on a port has no other kind of address
  return {
    baseUrl: `${options.tls ? 'https' : 'http'}://127.0.0.1:${port}`,
    clock,
    faults,
    store,
    get apiKeys() {
      return state.credentials.apiKeys;
    },
    get serviceAccounts() {
      return state.credentials.serviceAccounts;
    },
    get owner() {
      return getKey(state, 'ORG_OWNER');
    },
    get reader() {
      return getKey(state, 'ORG_READ_ONLY');
    },
    get member() {
      return getKey(state, 'ORG_MEMBER');
    },
    requests: () => log.handled(),
    wire: () => log.all(),
    clearRequests: () => log.clear(),
    expireTokens: () => tokens.expireAll(),
    save: () => state.save(),
    load: (snapshot) => state.load(snapshot),
    reset: () => state.reset(),
    async close() {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      server.closeAllConnections();
      await closed;
    },
  };
}

/** Where faults may be ordered. */
const FAULTY_ROUTES = new Set([
  'POST /api/oauth/token',
  'POST /api/oauth/revoke',
  ...operations.map(({ method, path }) => `${method} ${path}`),
]);

function getKey({ credentials: { apiKeys } }: SandboxState, role: string): SandboxApiKey {
  const [first] = apiKeys;
  const key = apiKeys.find(
    ({ organizationId, roles }) => organizationId === first?.organizationId && roles.includes(role),
  );
  if (key === undefined) throw new Error(`The first organization has no API key with ${role}.`);
  return key;
}
