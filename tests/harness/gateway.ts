import { Writable } from 'node:stream';
import type { GraphQLFormattedError, GraphQLSchema } from 'graphql';
import { pino } from 'pino';
import { expect, onTestFinished } from 'vitest';
import type { AtlasConnection } from '../../src/datasources/atlas/client.ts';
import { apiKey } from '../../src/datasources/atlas/credential.ts';
import { type AtlasConnectionOptions, connectAtlas } from '../../src/datasources/atlas/index.ts';
import { RoutedConnection } from '../../src/datasources/routing/routed-connection.ts';
import { chooseSubjects } from '../../src/example-subjects.ts';
import type { Sandbox, SandboxOptions } from '../../src/sandbox/index.ts';
import { createSchema } from '../../src/schema/schema.ts';
import { createAccess } from '../../src/server/access/index.ts';
import { AuditLog } from '../../src/server/audit.ts';
import { createGateway } from '../../src/server/gateway.ts';
import { Metrics } from '../../src/server/metrics.ts';
import type { Tracing } from '../../src/server/tracing/tracing.ts';
import { readSettings, type Settings } from '../../src/settings.ts';
import { startSandbox } from './sandbox.ts';

export interface TestGatewayOptions extends Pick<SandboxOptions, 'seed'> {
  sandbox?: Omit<SandboxOptions, 'seed'>;
  /** Which of the sandbox's key pairs the gateway uses. */
  credential?: 'owner' | 'reader' | 'member' | { publicKey: string; privateKey: string };
  /** Key pairs by name instead, made from the sandbox's: the gateway then acts with all of them. */
  credentials?: (atlas: Sandbox) => readonly { name: string; publicKey: string; privateKey: string }[];
  settings?: Partial<Settings>;
  connection?: Partial<AtlasConnectionOptions>;
  /** Stands between the gateway and the sandbox: for tests that watch or change what Atlas is asked and answers. */
  between?: (atlas: AtlasConnection) => AtlasConnection;
  /** Where changes leave their lines: a file. */
  audit?: string;
  /** Where operations leave their spans. */
  tracing?: Tracing | undefined;
  /** Another graph over the same server: for what ours never does, such as failing. */
  schema?: GraphQLSchema;
}

/** A key of each of the sandbox's organizations, in their order: what `npm start` uses. */
export function ownersOf(atlas: Sandbox): { name: string; publicKey: string; privateKey: string }[] {
  return atlas.apiKeys
    .filter(({ roles }) => roles.includes('ORG_OWNER'))
    .map(({ publicKey, privateKey }, index) => ({ name: `organization-${index + 1}`, publicKey, privateKey }));
}

/** What came back over HTTP. The data's type is the test's claim. */
export interface Answer<Data> {
  data: Data;
  errors: readonly GraphQLFormattedError[] | undefined;
  // biome-ignore lint/suspicious/noExplicitAny: tests look into whatever the gateway adds here
  extensions: Record<string, any> | undefined;
  status: number;
  headers: Headers;
}

export interface TestGateway extends AsyncDisposable {
  url: string;
  /** The sandbox it answers from. */
  atlas: Sandbox;
  /** Everything the gateway has logged. */
  log(): string;
  query<Data = unknown>(
    document: string,
    variables?: Record<string, unknown>,
    headers?: Record<string, string>,
  ): Promise<Answer<Data>>;
  /** Happens by itself at the end of a test, and outside of one with `await using`. */
  close(): Promise<void>;
}

/** A gateway and its own Atlas, both over HTTP; both end with the test. */
export async function startGateway(options: TestGatewayOptions = {}): Promise<TestGateway> {
  const { seed, credential = 'owner' } = options;
  const shown = new Set<string>();
  const atlas = await startSandbox({
    ...options.sandbox,
    ...(seed && { seed }),
    onAnswer(exchange) {
      for (const [, secret = ''] of exchange.body.matchAll(SECRETS)) shown.add(secret);
      options.sandbox?.onAnswer?.(exchange);
    },
  });
  const { publicKey, privateKey } = typeof credential === 'string' ? atlas[credential] : credential;
  const settings = { ...readSettings({}), ...options.settings };
  const { between = (atlas: AtlasConnection) => atlas } = options;
  const pairs = options.credentials?.(atlas) ?? [{ name: 'default', publicKey, privateKey }];
  const connection = new RoutedConnection(
    pairs.map((pair) => ({
      name: pair.name,
      connection: connectAtlas({
        baseUrl: atlas.baseUrl,
        credential: apiKey(pair.publicKey, pair.privateKey),
        maxConcurrency: settings.concurrency,
        cacheSeconds: settings.cacheSeconds,
        cacheStaleSeconds: settings.cacheStaleSeconds,
        scarceSeconds: settings.scarceSeconds,
        ...options.connection,
      }),
    })),
  );
  const lines: string[] = [];
  const told: string[] = [];
  const sink = new Writable({
    write(chunk, _encoding, done) {
      lines.push(String(chunk));
      done();
    },
  });
  const atlasConnection = between(connection);
  const log = pino(sink);
  const access = await createAccess(settings.access, {
    atlas: atlasConnection,
    connect: (own) =>
      between(
        connectAtlas({
          baseUrl: atlas.baseUrl,
          credential: own,
          maxConcurrency: settings.concurrency,
          cacheSeconds: settings.cacheSeconds,
          cacheStaleSeconds: settings.cacheStaleSeconds,
          scarceSeconds: settings.scarceSeconds,
          ...options.connection,
        }),
      ),
    log,
    proxies: settings.proxies,
  });
  const gateway = createGateway({
    metrics: new Metrics(),
    servesMetrics: true,
    ...(options.audit !== undefined && { audit: new AuditLog(options.audit) }),
    ...settings,
    ...settings.access,
    schema: options.schema ?? createSchema({ prefix: settings.schemaPrefix, readOnly: settings.access.readOnly }),
    atlas: settings.access.credentials === 'caller' ? undefined : atlasConnection,
    access,
    exampleSubjects: chooseSubjects(atlas),
    log,
    tracing: options.tracing,
  });
  const url = await gateway.listen(0, '127.0.0.1');
  const close = once(async () => {
    await gateway.close(1000);
    await access.close();
    await connection.close();
    await atlas.close();
    expectNoSecrets([...lines, ...told].join('\n'), atlas, [...pairs.map((pair) => pair.privateKey), ...shown]);
  });
  if (expect.getState().currentTestName !== undefined) onTestFinished(close);
  return {
    close,
    [Symbol.asyncDispose]: close,
    url,
    atlas,
    log: () => lines.join(''),
    async query<Data>(document: string, variables?: Record<string, unknown>, headers?: Record<string, string>) {
      const answer = await send<Data>(url, document, variables, headers);
      told.push(JSON.stringify(answer, withoutShownOnce));
      return answer;
    },
  };
}

function once(act: () => Promise<void>): () => Promise<void> {
  let done: Promise<void> | undefined;
  return () => (done ??= act());
}

/** What Atlas shows once: private keys, secrets of service accounts, tokens. A masked one has stars. */
const SECRETS = /"(?:privateKey|secret|access_token)":\s*"([^"*]+)"/g;

/** The two fields of the graph that may hold one. */
function withoutShownOnce(field: string, value: unknown): unknown {
  return field === 'privateKey' || field === 'clientSecret' ? undefined : value;
}

/**
 * Holds for the whole suite: no private key, secret or token of the sandbox, old or new, in any log line, error or trace, nor
 * anywhere in an answer but in the field that is there for it.
 */
function expectNoSecrets(written: string, { store }: Sandbox, shown: readonly string[]): void {
  const secrets = [
    ...shown,
    ...[...store.apiKeys.values()].map((key) => key.privateKey),
    ...[...store.serviceAccounts.values()].flatMap((account) => account.secrets.map(({ secret }) => secret)),
  ];
  const leaked = secrets.filter((secret) => written.includes(secret));
  if (leaked.length > 0) throw new Error(`${leaked.length} secrets stand in what the gateway wrote in this test.`);
}

async function send<Data>(
  url: string,
  query: string,
  variables?: Record<string, unknown>,
  headers?: Record<string, string>,
): Promise<Answer<Data>> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query, variables }),
  });
  const body = (await response.json()) as Pick<Answer<Data>, 'data' | 'errors' | 'extensions'>; // the test's claim
  const { data, errors, extensions } = body;
  return { data, errors, extensions, status: response.status, headers: response.headers };
}
