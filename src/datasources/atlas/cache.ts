import { LRUCache } from 'lru-cache';

/** What Atlas answered to a GET. Shared by all who read it: not to be changed. */
export interface CachedAnswer {
  json: unknown;
  /** Length of the answer's text: what it weighs in a bounded store. */
  bytes: number;
  /** When it came, in milliseconds since 1970: replicas share it. */
  at: number;
}

/** What an answer weighs in memory; key and bookkeeping weigh something too. */
export function weigh({ bytes }: CachedAnswer, key: string): number {
  return bytes + key.length + 100;
}

/**
 * Where answers are kept for a short while. The default is this process's memory; replicas can share another one. Keys are
 * `<identity>:<path and query>`; the identity is a digest of base URL and credential, from which no secret can be read.
 * A store that fails is passed over, and so is one that has not yet forgotten what it was told to.
 */
export interface CacheStore {
  get(key: string): CachedAnswer | undefined | Promise<CachedAnswer | undefined>;
  set(key: string, answer: CachedAnswer, ttlMs: number): void | Promise<void>;
  /** Forgets one answer. */
  delete(key: string): void | Promise<void>;
  /** Forgets everything read under an identity. */
  clear(identity: string): void | Promise<void>;
}

/** Answers in memory, the least recently used dropped first; `maxBytes` counts the answers' text. */
export function memoryCache(maxBytes: number): CacheStore {
  const answers = new LRUCache<string, CachedAnswer>({ maxSize: maxBytes, sizeCalculation: weigh });
  return {
    get: (key) => answers.get(key),
    set(key, answer, ttl) {
      answers.set(key, answer, { ttl });
    },
    delete(key) {
      answers.delete(key);
    },
    clear(identity) {
      for (const key of answers.keys()) if (key.startsWith(`${identity}:`)) answers.delete(key);
    },
  };
}

/** How long answers serve, in milliseconds: as they are, and beyond that while they are renewed. */
export interface CacheTimes {
  freshMs: number;
  staleMs: number;
}

/** One credential's view of the store. */
export class ReadCache {
  readonly #store: CacheStore;
  readonly #identity: string;
  readonly #freshMs: number;
  readonly #ttlMs: number;
  #clearing = 0;
  /** A store that could not forget is left alone until all that it held has expired; a moment of `performance.now()`. */
  #distrustedUntil = 0;

  constructor(store: CacheStore, identity: string, { freshMs, staleMs }: CacheTimes) {
    this.#store = store;
    this.#identity = identity;
    this.#freshMs = freshMs;
    this.#ttlMs = freshMs + staleMs;
  }

  /** Whether its time is over, so that a new answer should be fetched. */
  isStale({ at }: CachedAnswer): boolean {
    return Date.now() - at > this.#freshMs;
  }

  /** Synchronous when the store is: a cached read then costs no turn of the event loop. */
  find(path: string): CachedAnswer | undefined | Promise<CachedAnswer | undefined> {
    if (this.#clearing > 0 || performance.now() < this.#distrustedUntil) return undefined;
    try {
      const found = this.#store.get(`${this.#identity}:${path}`);
      return found instanceof Promise ? found.catch(() => undefined) : found;
    } catch {
      return undefined;
    }
  }

  remember(path: string, answer: CachedAnswer): void {
    void attempt(() => this.#store.set(`${this.#identity}:${path}`, answer, this.#ttlMs));
  }

  /** Atlas has refused what it answered before: a right was taken away, or the thing is gone. */
  drop(path: string): void {
    void attempt(() => this.#store.delete(`${this.#identity}:${path}`));
  }

  /** Nothing that was read before is found from now on, however long the store takes. */
  forget(): void {
    this.#clearing += 1;
    void attempt(() => this.#store.clear(this.#identity)).then((hasForgotten) => {
      this.#clearing -= 1;
      if (!hasForgotten) this.#distrustedUntil = performance.now() + this.#ttlMs;
    });
  }
}

/** Whether it went well: a cache is a convenience, and Atlas still answers. */
async function attempt(act: () => void | Promise<void>): Promise<boolean> {
  try {
    await act();
    return true;
  } catch {
    return false;
  }
}
