import type { RequestListener } from 'node:http';
import { type Logger, pino } from 'pino';
import { Connections, toConnectionDefaults } from './connections.ts';
import { type NamedCredential, parseCredentials } from './credentials-file.ts';
import { createSchema } from './schema/schema.ts';
import { createAccess } from './server/access/index.ts';
import { AuditLog } from './server/audit.ts';
import { type FetchHandler, toFetchHandler } from './server/fetch-handler.ts';
import { createGateway as createServerSide } from './server/gateway.ts';
import { Metrics } from './server/metrics.ts';
import { readSettings, SettingsError } from './settings.ts';

export { createSchema, type SchemaOptions } from './schema/schema.ts';

/** A credential of Atlas: an API key or a service account, each of one organization. */
export type GatewayCredential =
  | { name: string; publicKey: string; privateKey: string; baseUrl?: string }
  | { name: string; clientId: string; clientSecret: string; baseUrl?: string };

export interface GatewayOptions {
  /** One for each organization. */
  credentials: readonly GatewayCredential[];
  /** Settings by the names that the README lists, for instance `{ ATLAS_GRAPH_MAX_CALLS: '500' }`. Default: none. */
  settings?: Readonly<Record<string, string>>;
  /** Default: pino on stdout. */
  log?: Logger;
}

/** A gateway inside another program. */
export interface EmbeddedGateway {
  /** For `http.createServer`: answers /graphql, GraphiQL, health and metrics. */
  readonly listener: RequestListener;
  /** The same for programs that speak the Fetch API's `Request` and `Response`. */
  readonly fetch: FetchHandler;
  /** Lets changes under way end and closes the connections to Atlas. Resolves to the changes that did not end. */
  close(): Promise<readonly string[]>;
}

/**
 * Makes a gateway that another program serves. Callers are admitted as the settings say; without any, everybody who reaches the
 * listener is. Throws an error with a line for each wrong setting or credential.
 */
export async function createGateway(options: GatewayOptions): Promise<EmbeddedGateway> {
  const given = options.settings ?? {};
  const idle = Object.keys(given).filter((name) => OF_THE_COMMAND.some((pattern) => pattern.test(name)));
  if (idle.length > 0) {
    throw new SettingsError(
      `${idle.join(', ')}: only the command atlas-graph reads this. Give credentials as options.`,
    );
  }
  const settings = readSettings(given);
  const audit = settings.auditLog === null ? undefined : new AuditLog(settings.auditLog);
  const connections = new Connections(readCredentials(options, settings.baseUrl), toConnectionDefaults(settings));
  const log = options.log ?? pino({ level: settings.logLevel });
  const access = await createAccess(settings.access, {
    atlas: connections.atlas,
    connect: () => connections.atlas,
    log,
    proxies: settings.proxies,
  });
  const gateway = createServerSide({
    ...settings,
    ...settings.access,
    schema: createSchema({ prefix: settings.schemaPrefix, readOnly: settings.access.readOnly }),
    atlas: connections.atlas,
    access,
    audit,
    metrics: new Metrics(),
    servesMetrics: !access.isRestricted,
    log,
  });
  return {
    listener: gateway.listener,
    fetch: toFetchHandler(gateway.listener),
    async close() {
      const unfinished = await gateway.close();
      await Promise.all([access.close(), connections.close()]);
      audit?.close();
      return unfinished;
    },
  };
}

/** What has no effect here, and would be missed by whoever sets it: where the process listens, and whose credential it uses. */
const OF_THE_COMMAND: readonly RegExp[] = [
  /^(HOST|PORT)$/,
  /^MONGODB_ATLAS_/,
  /^ATLAS_GRAPH_(CREDENTIALS|CREDENTIALS_FILE|MAX_CREDENTIALS|METRICS_PORT)$/,
  /^ATLAS_GRAPH_SANDBOX_/,
];

/** The same rules as for the credentials file. */
function readCredentials({ credentials }: GatewayOptions, baseUrl: string): readonly NamedCredential[] {
  return parseCredentials(JSON.stringify(credentials), 'options.credentials', baseUrl);
}
