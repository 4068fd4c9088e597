import { pino } from 'pino';
import { apiKey } from './datasources/atlas/credential.ts';
import { connectAtlas } from './datasources/atlas/index.ts';
import { PrefixError } from './schema/prefix.ts';
import { createSchema } from './schema/schema.ts';
import { createGateway, type Gateway } from './server/gateway.ts';
import { readSettings, type Settings, SettingsError } from './settings.ts';

/** The life of the process: settings, parts, listening, and a clean stop on SIGINT or SIGTERM. The only file that exits. */
export async function run(env: NodeJS.ProcessEnv): Promise<void> {
  try {
    const settings = readSettings(env);
    const { atlas, description, stop } = settings.atlas ? toAtlas(settings.atlas) : await startSandbox(settings);
    const connection = connectAtlas({
      ...atlas,
      maxConcurrency: settings.concurrency,
      cacheSeconds: settings.cacheSeconds,
      deadlineMs: settings.timeoutMs,
      timeoutMs: settings.attemptTimeoutMs,
    });
    const log = pino({ level: settings.logLevel });
    const gateway = createGateway({
      ...settings,
      schema: createSchema({ prefix: settings.schemaPrefix }),
      atlas: connection,
      log,
    });
    const address = await gateway.listen(settings.port, settings.host);
    process.stdout.write(`atlas-graph answers at ${address}/graphql, from ${description}\n`);
    stopOnSignal(gateway, () => Promise.all([connection.close(), stop()]));
  } catch (error) {
    process.stderr.write(`${toStartFailure(error, env)}\n`);
    process.exit(1);
  }
}

interface Upstream {
  atlas: NonNullable<Settings['atlas']>;
  /** For the start-up line: which Atlas, as whom. */
  description: string;
  stop(): Promise<void>;
}

function toAtlas(atlas: NonNullable<Settings['atlas']>): Upstream {
  const { credential, baseUrl } = atlas;
  const who =
    credential.kind === 'api-key' ? `API key ${credential.publicKey}` : `service account ${credential.clientId}`;
  return { atlas, description: `Atlas at ${baseUrl} as ${who}`, stop: async () => {} };
}

/** Without credentials the gateway brings its own Atlas. Loaded only then. */
async function startSandbox(settings: Settings): Promise<Upstream> {
  const sandbox = await import('./sandbox/index.ts');
  const { baseUrl, owner, close } = await sandbox.startSandbox({ seed: sandbox.companySeed(settings.sandbox) });
  return {
    atlas: { baseUrl, credential: apiKey(owner.publicKey, owner.privateKey) },
    description: `its own sandbox (no MONGODB_ATLAS_… credentials are set) at ${baseUrl} as API key ${owner.publicKey}`,
    stop: close,
  };
}

/** npm and a terminal pass on the same Ctrl+C within milliseconds; a person who presses it again takes longer. */
const SAME_SIGNAL_MS = 200;

/** The first signal lets requests under way finish; the second does not wait. */
function stopOnSignal(gateway: Gateway, closeRest: () => Promise<unknown>): void {
  let stoppingSince: number | undefined;
  const stop = async () => {
    if (stoppingSince !== undefined) {
      if (performance.now() - stoppingSince > SAME_SIGNAL_MS) process.exit(1);
      return;
    }
    stoppingSince = performance.now();
    await gateway.close();
    await closeRest();
    process.exit(0);
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
}

function toStartFailure(error: unknown, env: NodeJS.ProcessEnv): string {
  if (error instanceof SettingsError || error instanceof PrefixError) return error.message;
  if (isAddressInUse(error))
    return `PORT ${env.PORT ?? 4000} is taken by another program. Set PORT to another, or to 0 for any.`;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

function isAddressInUse(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
}
