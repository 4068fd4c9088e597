import type { AtlasClient, AtlasConnection } from '../../datasources/atlas/client.ts';
import { AtlasError } from '../../datasources/atlas/error.ts';

export interface CredentialPoolOptions {
  maxCredentials: number;
  /** How long a connection that nobody uses is kept. */
  idleMs: number;
}

/** A connection that stays open until it is released and its calls have ended. */
export interface Lease {
  readonly atlas: AtlasConnection;
  readonly release: () => void;
}

/**
 * One connection for each credential that callers bring, at most so many. The least recently used makes room for another: first of those
 * that Atlas has not accepted yet, so that whoever sends invented credentials does not drive out the real ones. One that is
 * in use is never closed.
 */
export class CredentialPool {
  readonly #options: CredentialPoolOptions;
  /** By digest of the credential, the least recently used first. */
  readonly #entries = new Map<string, PooledConnection>();
  readonly #timer: NodeJS.Timeout;

  constructor(options: CredentialPoolOptions) {
    this.#options = options;
    this.#timer = setInterval(() => this.#forgetIdle(), Math.min(60_000, options.idleMs)).unref();
  }

  get size(): number {
    return this.#entries.size;
  }

  /** Undefined when there are too many credentials, all of them in use. */
  lease(digest: string, connect: () => AtlasConnection): Lease | undefined {
    let entry = this.#entries.get(digest);
    if (entry === undefined) {
      if (this.#entries.size >= this.#options.maxCredentials && !this.#makeRoom()) return undefined;
      entry = new PooledConnection(connect());
    }
    this.#entries.delete(digest);
    this.#entries.set(digest, entry);
    return { atlas: entry, release: entry.use() };
  }

  async close(): Promise<void> {
    clearInterval(this.#timer);
    const entries = [...this.#entries.values()];
    this.#entries.clear();
    await Promise.all(entries.map((entry) => entry.close()));
  }

  #makeRoom(): boolean {
    const idle = [...this.#entries].filter(([, entry]) => !entry.isInUse);
    const [digest, entry] = idle.find(([, { isAccepted }]) => !isAccepted) ?? idle[0] ?? [];
    if (digest === undefined || entry === undefined) return false;
    this.#entries.delete(digest);
    void entry.close();
    return true;
  }

  #forgetIdle(): void {
    const before = performance.now() - this.#options.idleMs;
    for (const [digest, entry] of this.#entries) {
      if (entry.isInUse || entry.usedAt > before) continue;
      this.#entries.delete(digest);
      void entry.close();
    }
  }
}

/** A connection that knows whether it is in use, and whether Atlas has accepted its credential. */
class PooledConnection implements AtlasConnection {
  readonly #connection: AtlasConnection;
  #uses = 0;
  isAccepted = false;
  /** Milliseconds of `performance.now()`. */
  usedAt = performance.now();

  constructor(connection: AtlasConnection) {
    this.#connection = connection;
  }

  get credentialCount(): number {
    return this.#connection.credentialCount;
  }

  organizationIds(): readonly string[] {
    return this.#connection.organizationIds();
  }

  get isInUse(): boolean {
    return this.#uses > 0;
  }

  /** Begins a use; the result ends it, once. */
  use(): () => void {
    this.#uses += 1;
    let isOver = false;
    return () => {
      if (isOver) return;
      isOver = true;
      this.#uses -= 1;
      this.usedAt = performance.now();
    };
  }

  forRequest(...scope: Parameters<AtlasConnection['forRequest']>): AtlasClient {
    const client = this.#connection.forRequest(...scope);
    return {
      get: (...call) => this.#watch(client.get(...call)),
      change: (...call) => this.#watch(client.change(...call)),
    };
  }

  close(): Promise<void> {
    return this.#connection.close();
  }

  /** A call may outlive its request: a change is brought to its end when the caller has gone. */
  async #watch<T>(call: Promise<T>): Promise<T> {
    const release = this.use();
    try {
      const answer = await call;
      this.isAccepted = true;
      return answer;
    } catch (error) {
      if (error instanceof AtlasError && error.kind === 'refused') this.isAccepted = true;
      throw error;
    } finally {
      release();
    }
  }
}
