import { type Logger, pino } from 'pino';
import { Connections, toConnectionDefaults } from './connections.ts';
import { CredentialsFileError, type NamedCredential, readCredentialsFile } from './credentials-file.ts';
import { apiKey } from './datasources/atlas/credential.ts';
import { connectAtlas } from './datasources/atlas/index.ts';
import { RoutedConnection } from './datasources/routing/routed-connection.ts';
import { chooseSubjects } from './example-subjects.ts';
import { LogSink } from './log-sink.ts';
import { PrefixError } from './schema/prefix.ts';
import { createSchema } from './schema/schema.ts';
import { createAccess, TokensError } from './server/access/index.ts';
import { AuditLog } from './server/audit.ts';
import { createGateway, type Gateway } from './server/gateway.ts';
import type { ExampleSubjects } from './server/graphiql/examples.ts';
import { Metrics, serveMetrics } from './server/metrics.ts';
import { ManifestError } from './server/persisted/index.ts';
import { openTracing, TracingError } from './server/tracing/tracing.ts';
import { readSettings, type Settings, SettingsError } from './settings.ts';

/** The life of the process: settings, parts, listening, and a clean stop on a signal. The only file that exits. */
export async function run(env: NodeJS.ProcessEnv): Promise<void> {
  try {
    const settings = readSettings(env);
    const sink = new LogSink();
    const { credentials, description, exampleSubjects, stop } = await chooseUpstream(settings);
    const limits = toConnectionDefaults(settings);
    // The sandbox of this process needs no proxy.
    if (isSandbox(settings)) limits.proxies = undefined;
    const connections = new Connections(credentials, limits);
    const log = pino({ level: settings.logLevel, serializers: { err: describeError } }, sink);
    if (settings.credentialsFile !== null) {
      connections.follow(settings.credentialsFile, settings.baseUrl, log, settings.timeoutMs);
    }
    const access = await createAccess(settings.access, {
      atlas: connections.atlas,
      connect: (credential) =>
        new RoutedConnection([
          {
            name: 'caller',
            connection: connectAtlas({
              ...limits,
              cacheMaxBytes: toCacheShare(settings),
              baseUrl: settings.baseUrl,
              credential,
            }),
          },
        ]),
      log,
      proxies: settings.proxies,
    });
    const metrics = new Metrics();
    const tracing = await openTracing(env);
    const audit = settings.auditLog === null ? undefined : openAudit(settings.auditLog);
    const gateway = createGateway({
      metrics,
      tracing,
      audit,
      servesMetrics: settings.metricsPort === null && !access.isRestricted,
      ...settings,
      ...settings.access,
      schema: createSchema({ prefix: settings.schemaPrefix, readOnly: settings.access.readOnly }),
      atlas: settings.access.credentials === 'caller' ? undefined : connections.atlas,
      access,
      exampleSubjects,
      log,
    });
    const address = await gateway.listen(settings.port, settings.host);
    sink.write(`atlas-graph answers at ${address}${settings.pathPrefix}/graphql, from ${description}\n`);
    await sink.flush(FLUSH_MS); // somebody waits for this line
    const stopMetrics = settings.metricsPort === null ? undefined : await serveMetrics(metrics, settings);
    const closeRest = () =>
      Promise.all([access.close(), connections.close(), stop(), stopMetrics?.(), tracing?.close()]);
    live({ gateway, closeRest, log, sink });
    void gateway.ask();
  } catch (error) {
    process.stderr.write(`${toStartFailure(error, env)}\n`);
    process.exit(1);
  }
}

/** What the answers that are kept for all callers' credentials may weigh together, in bytes. */
const CACHE_OF_CALLERS = 256 * 1024 * 1024;

/** What one of many credentials may keep: a page of 500 projects at the least. */
function toCacheShare({ access }: Settings): number {
  return Math.max(256 * 1024, Math.min(32 * 1024 * 1024, CACHE_OF_CALLERS / access.maxCredentials));
}

function openAudit(destination: string): AuditLog {
  try {
    return new AuditLog(destination);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown reason';
    throw new SettingsError(
      `ATLAS_GRAPH_AUDIT_LOG ${destination} cannot be opened (${code}). Name a file that can be written, or stdout.`,
    );
  }
}

interface Upstream {
  credentials: readonly NamedCredential[];
  /** For the start-up line: which Atlas, as whom. */
  description: string;
  /** What GraphiQL's examples are about, where it is known what there is. */
  exampleSubjects?: ExampleSubjects;
  stop(): Promise<void>;
}

function isSandbox({ atlas, credentialsFile, access }: Settings): boolean {
  return atlas === null && credentialsFile === null && access.credentials !== 'caller';
}

async function chooseUpstream(settings: Settings): Promise<Upstream> {
  const { atlas, credentialsFile, baseUrl, access } = settings;
  if (access.credentials === 'caller') {
    return {
      credentials: [],
      description: `Atlas at ${baseUrl} with the credential of each caller`,
      stop: async () => {},
    };
  }
  if (atlas !== null) return toAtlas([{ name: 'default', ...atlas }]);
  return credentialsFile === null ? startSandbox(settings) : toAtlas(readCredentialsFile(credentialsFile, baseUrl));
}

function toAtlas(credentials: readonly NamedCredential[]): Upstream {
  const described = credentials.map(({ baseUrl, credential }) =>
    credential.kind === 'api-key'
      ? `${baseUrl} as API key ${credential.publicKey}`
      : `${baseUrl} as service account ${credential.clientId}`,
  );
  return { credentials, description: `Atlas at ${described.join(', ')}`, stop: async () => {} };
}

/** Without credentials the gateway brings its own Atlas, and uses a key of each of its organizations. Loaded only then. */
async function startSandbox(settings: Settings): Promise<Upstream> {
  const sandbox = await import('./sandbox/index.ts');
  const atlas = await sandbox.startSandbox({ seed: sandbox.companySeed(settings.sandbox) });
  const { baseUrl, apiKeys, close } = atlas;
  const owners = apiKeys.filter(({ roles }) => roles.includes('ORG_OWNER'));
  const credentials = owners.map(({ publicKey, privateKey }, index) => ({
    name: `organization-${index + 1}`,
    baseUrl,
    credential: apiKey(publicKey, privateKey),
  }));
  const as = `${owners.length} API keys, one for each organization`;
  return {
    credentials,
    description: `its own sandbox (no MONGODB_ATLAS_… credentials are set) at ${baseUrl} as ${as}`,
    exampleSubjects: chooseSubjects(atlas),
    stop: close,
  };
}

/** npm and a terminal pass on the same Ctrl+C within milliseconds; a person who presses it again takes longer. */
const SAME_SIGNAL_MS = 200;

interface Parts {
  gateway: Gateway;
  closeRest(): Promise<unknown>;
  log: Logger;
  sink: LogSink;
}

/** What ends a process: a service manager, a terminal that is closed or interrupted. */
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGQUIT'] as const;

const CUT_OFF = 'changes were cut off by a second signal: look at what they are about in Atlas before trying again';

/** How long the last log lines may take, in milliseconds. */
const FLUSH_MS = 1_000;

/**
 * From listening to the end. The first signal lets requests and changes under way finish; the second does not wait. A fault that nobody
 * caught is logged and ends the process, for what it has left behind is not known.
 */
function live({ gateway, closeRest, log, sink }: Parts): void {
  let stoppingSince: number | undefined;
  const end = async (code: number) => {
    await sink.flush(FLUSH_MS);
    process.exit(code);
  };
  /** Somebody cannot wait. What is not known because of that is said all the same. */
  const leaveAtOnce = () => {
    const unfinished = gateway.changesUnderWay();
    if (unfinished.length > 0) log.error({ unfinished }, CUT_OFF);
    return end(1);
  };
  const stop = async (signal: string) => {
    if (stoppingSince !== undefined) {
      if (performance.now() - stoppingSince > SAME_SIGNAL_MS) await leaveAtOnce();
      return;
    }
    stoppingSince = performance.now();
    log.info({ signal }, 'stopping');
    const unfinished = await gateway.close();
    if (unfinished.length > 0) {
      log.error(
        { unfinished },
        'changes did not end in time: look at what they are about in Atlas before trying again',
      );
    }
    await closeRest();
    await end(unfinished.length > 0 ? 1 : 0);
  };
  for (const signal of SIGNALS) process.on(signal, () => void stop(signal));
  const fail = (error: unknown) => {
    log.fatal({ err: error }, 'a fault that nobody caught ends the process');
    // Changes under way are still brought to their end.
    void gateway.close().then(() => end(1));
  };
  process.on('uncaughtException', fail);
  process.on('unhandledRejection', fail);
  // Nobody may read what is printed any more; that is no reason to end.
  process.stdout.on('error', () => {});
}

/** What the log keeps of an error: never its fields, which may hold what was sent. */
function describeError(error: unknown): object {
  if (!(error instanceof Error)) return { message: String(error) };
  return { name: error.name, message: error.message, stack: error.stack };
}

function toStartFailure(error: unknown, env: NodeJS.ProcessEnv): string {
  if (
    error instanceof SettingsError ||
    error instanceof PrefixError ||
    error instanceof CredentialsFileError ||
    error instanceof TokensError ||
    error instanceof TracingError ||
    error instanceof ManifestError
  ) {
    return error.message;
  }
  if (isAddressInUse(error))
    return `PORT ${env.PORT ?? 4000} is taken by another program. Set PORT to another, or to 0 for any.`;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

function isAddressInUse(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
}
