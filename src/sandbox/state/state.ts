import type { DigestGate } from '../auth/digest.ts';
import type { Tokens } from '../auth/tokens.ts';
import { type KnownCredentials, listCredentials } from '../control/credentials.ts';
import type { FaultInjector } from '../faults/faults.ts';
import type { RateLimits } from '../http/rate-limits.ts';
import type { WireLog } from '../http/wire-log.ts';
import type { SandboxClock } from './clock.ts';
import type { Snapshot } from './snapshot.ts';
import type { Store } from './store.ts';

/** Everything of a sandbox that changes while it runs. */
export interface ChangingParts {
  store: Store;
  clock: SandboxClock;
  digest: DigestGate;
  tokens: Tokens;
  rateLimits: RateLimits;
  faults: FaultInjector;
  log: WireLog;
}

/** Saves what a sandbox holds, loads it again, and knows how it began. */
export class SandboxState {
  readonly #parts: ChangingParts;
  readonly #beginning: Snapshot;
  /** Those of the latest load. */
  credentials: KnownCredentials = { apiKeys: [], serviceAccounts: [] };

  /** Loads the beginning, too. */
  constructor(parts: ChangingParts, beginning: Snapshot) {
    this.#parts = parts;
    this.#beginning = beginning;
    this.load(beginning);
  }

  save(): Snapshot {
    const { store, clock } = this.#parts;
    return {
      format: 'atlas-graph-sandbox',
      version: 1,
      clockAheadMs: clock.ahead(),
      randomState: store.random.state(),
      organizations: structuredClone(store.contents()),
    };
  }

  /** The snapshot is copied. Faults stay in force; whoever was signed in has to sign in again. */
  load({ organizations, randomState, clockAheadMs }: Snapshot): void {
    const { store, clock, digest, tokens, rateLimits } = this.#parts;
    clock.setAhead(clockAheadMs);
    store.replace(structuredClone(organizations), randomState);
    this.credentials = listCredentials(store);
    // They count from moments of a clock that may have gone back.
    digest.forgetNonces();
    tokens.forget();
    rateLimits.refill();
  }

  /** Back to the beginning, without faults and with nothing asked yet. */
  reset(): void {
    this.#parts.faults.clear();
    this.#parts.log.clear();
    this.load(this.#beginning);
  }
}
