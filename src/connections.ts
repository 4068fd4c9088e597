import type { Logger } from 'pino';
import {
  CredentialsFileError,
  type NamedCredential,
  parseCredentials,
  watchCredentialsFile,
} from './credentials-file.ts';
import { partsOf } from './datasources/atlas/credential.ts';
import { type AtlasConnectionOptions, connectAtlas } from './datasources/atlas/index.ts';
import type { Member } from './datasources/routing/members.ts';
import { RoutedConnection } from './datasources/routing/routed-connection.ts';
import type { Settings } from './settings.ts';

/** What all connections have in common. */
export type ConnectionDefaults = Omit<AtlasConnectionOptions, 'baseUrl' | 'credential'>;

/** What the settings say of every connection to Atlas. */
export function toConnectionDefaults(settings: Settings): ConnectionDefaults {
  return {
    maxConcurrency: settings.concurrency,
    cacheSeconds: settings.cacheSeconds,
    cacheStaleSeconds: settings.cacheStaleSeconds,
    scarceSeconds: settings.scarceSeconds,
    deadlineMs: settings.timeoutMs,
    timeoutMs: settings.attemptTimeoutMs,
    proxies: settings.proxies,
  };
}

/** The connections of the gateway's own credentials, one for each. */
export class Connections {
  readonly atlas: RoutedConnection;
  readonly #defaults: ConnectionDefaults;
  #members: readonly OpenMember[];
  #stopWatching: () => void = () => {};
  /** Why the last reading of the file was not taken; undefined when it was. For readiness. */
  fault: string | undefined;

  constructor(credentials: readonly NamedCredential[], defaults: ConnectionDefaults) {
    this.#defaults = defaults;
    this.#members = credentials.map((given) => this.#open(given));
    this.atlas = new RoutedConnection(this.#members);
  }

  /**
   * Takes over what the file says whenever it changes: connections whose credential stays the same go on, others finish what they
   * began. A wrong file changes nothing and is reported in the log and as `fault`.
   */
  follow(path: string, baseUrl: string, log: Logger, graceMs: number): void {
    this.#stopWatching = watchCredentialsFile(path, (text) => {
      try {
        this.#replace(parseCredentials(text, path, baseUrl), graceMs);
        this.fault = undefined;
        log.info({ credentials: this.#members.map(({ name }) => name) }, 'the credentials file was read again');
      } catch (error) {
        if (!(error instanceof CredentialsFileError)) throw error;
        this.fault = error.message;
        log.error({ fault: error.message }, 'the credentials file is wrong: the credentials in use stay');
      }
    });
  }

  async close(): Promise<void> {
    this.#stopWatching();
    await this.atlas.close();
  }

  #replace(credentials: readonly NamedCredential[], graceMs: number): void {
    const before = this.#members;
    this.#members = credentials.map(
      (given) => before.find((member) => isSame(member.given, given)) ?? this.#open(given),
    );
    this.atlas.replace(this.#members);
    for (const member of before) {
      if (this.#members.includes(member)) continue;
      // Requests that began with it may still be on their way.
      setTimeout(() => void member.connection.close(), graceMs).unref();
    }
  }

  #open(given: NamedCredential): OpenMember {
    const { name, baseUrl, credential } = given;
    return { name, given, connection: connectAtlas({ ...this.#defaults, baseUrl, credential }) };
  }
}

interface OpenMember extends Member {
  readonly given: NamedCredential;
}

function isSame(one: NamedCredential, other: NamedCredential): boolean {
  const toText = ({ name, baseUrl, credential }: NamedCredential) =>
    JSON.stringify([name, baseUrl, credential.kind, ...partsOf(credential)]);
  return toText(one) === toText(other);
}
