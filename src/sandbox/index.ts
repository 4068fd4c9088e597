import type { AddressInfo } from 'node:net';
import { createClock, type SandboxClock } from './clock.ts';
import { DigestGate, type DigestOptions } from './digest.ts';
import type { OnAnswer } from './exchange.ts';
import { FaultInjector } from './faults.ts';
import type { RateLimitOptions } from './rate-limits.ts';
import { RateLimits } from './rate-limits.ts';
import { Router } from './router.ts';
import { operations } from './routes/index.ts';
import { companySeed, type SandboxSeed } from './seed/company.ts';
import { createSandboxServer } from './server.ts';
import { Store } from './store.ts';
import { Tokens } from './tokens.ts';
import { WireLog, type WireRecord } from './wire-log.ts';

export { minutes, type SandboxClock } from './clock.ts';
export type { Exchange, OnAnswer } from './exchange.ts';
export type { Fault, FaultInjector } from './faults.ts';
export { organization } from './seed/builders.ts';
export { companySeed, type SandboxSeed } from './seed/company.ts';

export interface SandboxOptions {
  /** 0, the default, takes any free port. The host is always 127.0.0.1. */
  port?: number;
  /** What is inside; a company of three organizations, 60 projects, 180 keys and the people it takes by default. */
  seed?: SandboxSeed;
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

/** A key pair that opens the sandbox, with what it may do. */
export interface SandboxApiKey {
  id: string;
  publicKey: string;
  privateKey: string;
  organizationId: string;
  roles: string[];
}

export interface SandboxServiceAccount {
  clientId: string;
  clientSecret: string;
  organizationId: string;
  roles: string[];
}

/** An Atlas Administration API of one's own, over HTTP on loopback. */
export interface Sandbox {
  baseUrl: string;
  /** Tests may move it. */
  clock: SandboxClock;
  faults: FaultInjector;
  store: Store;
  /** The keys whose private half it tells: of each organization an owner, a reader and a member. */
  apiKeys: readonly SandboxApiKey[];
  serviceAccounts: readonly SandboxServiceAccount[];
  /** Owner, reader and member (owner of the first project only) of the first organization. */
  owner: SandboxApiKey;
  reader: SandboxApiKey;
  member: SandboxApiKey;
  /** What was let in and worked on, for instance 'GET /groups/{groupId}'. */
  requests(): string[];
  /** Everything that arrived, challenges and all. */
  wire(): readonly WireRecord[];
  clearRequests(): void;
  expireTokens(): void;
  close(): Promise<void>;
}

/** Starts a sandbox. It shares nothing with others of the same process but the machine's time. */
export async function startSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
  const { seed = companySeed(), rateLimits = 'atlas', latencyMs = 0, onAnswer = () => {} } = options;
  const clock = createClock();
  const store = new Store(structuredClone(seed)); // a seed serves many sandboxes; each changes its own
  const tokens = new Tokens(store, clock, rateLimits !== 'off');
  const faults = new FaultInjector();
  const log = new WireLog();
  const server = createSandboxServer({
    store,
    clock,
    digest: new DigestGate(store, clock, options.digest),
    tokens,
    router: new Router(operations),
    rateLimits: new RateLimits(clock, rateLimits),
    faults,
    log,
    latencyMs,
    onAnswer,
    tls: options.tls,
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port ?? 0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo; // a server on a port has no other kind of address
  const apiKeys = seed.flatMap(({ apiKeys: all }) => all.slice(0, 3).map(toToldKey));
  const [owner, reader, member] = apiKeys;
  if (!owner || !reader || !member) throw new Error('A seed needs an organization with three API keys.');
  return {
    baseUrl: `${options.tls ? 'https' : 'http'}://127.0.0.1:${port}`,
    clock,
    faults,
    store,
    apiKeys,
    serviceAccounts: seed.flatMap(({ serviceAccounts }) => serviceAccounts.map(toToldAccount)),
    owner,
    reader,
    member,
    requests: () => log.handled(),
    wire: () => log.all(),
    clearRequests: () => log.clear(),
    expireTokens: () => tokens.expireAll(),
    async close() {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      server.closeAllConnections();
      await closed;
    },
  };
}

type Content = SandboxSeed[number];

function toToldKey({ id, publicKey, privateKey, orgId, roles }: Content['apiKeys'][number]): SandboxApiKey {
  return { id, publicKey, privateKey, organizationId: orgId, roles: roles.map(({ roleName }) => roleName) };
}

function toToldAccount({ clientId, secrets, orgId, roles }: Content['serviceAccounts'][number]): SandboxServiceAccount {
  const clientSecret = secrets[0]?.secret ?? '';
  return { clientId, clientSecret, organizationId: orgId, roles: roles.map(({ roleName }) => roleName) };
}
