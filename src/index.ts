import type { RequestListener } from 'node:http';
import { type Logger, pino } from 'pino';
import { Connections } from './connections.ts';
import { type NamedCredential, parseCredentials } from './credentials-file.ts';
import { createSchema } from './schema/schema.ts';
import { createAccess } from './server/access/index.ts';
import { createGateway as createServerSide } from './server/gateway.ts';
import { Metrics } from './server/metrics.ts';
import { readSettings } from './settings.ts';

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
  /** Lets changes under way end and closes the connections to Atlas. Resolves to the changes that did not end. */
  close(): Promise<readonly string[]>;
}

/**
 * Makes a gateway that another program serves. Callers are admitted as the settings say; without any, everybody who reaches the
 * listener is. Throws an error with a line for each wrong setting or credential.
 */
export async function createGateway(options: GatewayOptions): Promise<EmbeddedGateway> {
  const settings = readSettings(options.settings ?? {});
  if (settings.access.credentials === 'caller') {
    throw new TypeError(
      'ATLAS_GRAPH_CREDENTIALS=caller is for the command atlas-graph: here the credentials are given.',
    );
  }
  const connections = new Connections(readCredentials(options, settings.baseUrl), {
    maxConcurrency: settings.concurrency,
    cacheSeconds: settings.cacheSeconds,
    deadlineMs: settings.timeoutMs,
    timeoutMs: settings.attemptTimeoutMs,
  });
  const log = options.log ?? pino({ level: settings.logLevel });
  const access = await createAccess(settings.access, {
    atlas: connections.atlas,
    connect: () => connections.atlas,
    log,
  });
  const gateway = createServerSide({
    ...settings,
    ...settings.access,
    schema: createSchema({ prefix: settings.schemaPrefix, readOnly: settings.access.readOnly }),
    atlas: connections.atlas,
    access,
    metrics: new Metrics(),
    servesMetrics: !access.isRestricted,
    log,
  });
  return {
    listener: gateway.listener,
    async close() {
      const unfinished = await gateway.close();
      await Promise.all([access.close(), connections.close()]);
      return unfinished;
    },
  };
}

/** The same rules as for the credentials file. */
function readCredentials({ credentials }: GatewayOptions, baseUrl: string): readonly NamedCredential[] {
  return parseCredentials(JSON.stringify(credentials), 'options.credentials', baseUrl);
}
