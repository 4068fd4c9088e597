import type { AtlasClient, AtlasConnection } from '../../src/datasources/atlas/client.ts';

/** How long no new call has come when a wave is complete, in milliseconds: what a query begins, it begins at once. */
const QUIET_MS = 15;

/**
 * Holds every call to Atlas until the query has begun all that it can begin without an answer, then lets them through together: a wave.
 * The number of waves is how many calls of a query wait for one another, whatever the speed of the machine.
 */
export class Waves {
  #held: (() => void)[] = [];
  #timer: NodeJS.Timeout | undefined;
  waves = 0;
  calls = 0;

  /** For `startGateway({ between })`. */
  readonly between = (connection: AtlasConnection): AtlasConnection => ({
    get credentialCount() {
      return connection.credentialCount;
    },
    organizationIds: () => connection.organizationIds(),
    forRequest: (scope) => this.#hold(connection.forRequest(scope)),
    close: () => connection.close(),
  });

  reset(): void {
    this.waves = 0;
    this.calls = 0;
  }

  #hold(client: AtlasClient): AtlasClient {
    return {
      get: async (...call) => {
        await this.#turn();
        return client.get(...call);
      },
      change: (...call) => client.change(...call),
    };
  }

  #turn(): Promise<void> {
    this.calls += 1;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#release(), QUIET_MS);
    return new Promise((resolve) => this.#held.push(resolve));
  }

  #release(): void {
    this.waves += 1;
    for (const go of this.#held.splice(0)) go();
  }
}
