/** One HTTP request as it arrived, without its headers: they hold what proves who sent it. */
export interface WireRecord {
  method: string;
  path: string;
  /** The operation's template below /api/atlas/v2; the path itself until it is known. */
  route: string;
  /** 0 until answered, and for a connection that was cut before any work. */
  status: number;
  isAuthenticated: boolean;
}

/** Remembers what arrived, for tests that count. Bounded, so that a sandbox may run for days. */
export class WireLog {
  #records: WireRecord[] = [];

  add(record: WireRecord): void {
    if (this.#records.length >= MOST_RECORDS) this.#records = this.#records.slice(MOST_RECORDS / 2);
    this.#records.push(record);
  }

  clear(): void {
    this.#records = [];
  }

  all(): readonly WireRecord[] {
    return this.#records;
  }

  /** What was let in and worked on, for instance 'GET /groups/{groupId}', in the order of arrival. */
  handled(): string[] {
    return this.#records.filter((record) => record.isAuthenticated).map(({ method, route }) => `${method} ${route}`);
  }
}

const MOST_RECORDS = 100_000;
