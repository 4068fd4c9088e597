/** Something that goes wrong on purpose. */
export interface Fault {
  /** Which operations: for instance 'GET /groups/{groupId}'; all when absent. '/api/oauth/token' is 'POST /api/oauth/token'. */
  route?: string;
  /** How often; always when absent. */
  times?: number;
  /** How many fitting requests pass first. */
  skip?: number;
  /**
   * `latency` answers later; `status` answers with an error instead of working; `reset-before` cuts the connection before
   * any work, `reset-after` once the work is done; `truncate` cuts the body in half; `stale-nonces` forgets all nonces;
   * `expire-tokens` forgets all bearer tokens.
   */
  kind: 'latency' | 'status' | 'reset-before' | 'reset-after' | 'truncate' | 'stale-nonces' | 'expire-tokens';
  /** Of `latency`: milliseconds, or a range to draw from. */
  ms?: number | readonly [number, number];
  /** Of `status`; 500 when absent. */
  status?: number;
  errorCode?: string;
  detail?: string;
  retryAfterSeconds?: number;
}

/** Holds the faults in force and deals them out. */
export class FaultInjector {
  #faults: { fault: Fault; skip: number; left: number }[] = [];

  add(fault: Fault): void {
    this.#faults.push({ fault, skip: fault.skip ?? 0, left: fault.times ?? Number.POSITIVE_INFINITY });
  }

  clear(): void {
    this.#faults = [];
  }

  list(): Fault[] {
    return this.#faults.map(({ fault }) => fault);
  }

  /** The faults that this request meets; counts it for each. */
  meet(route: string): Fault[] {
    const met: Fault[] = [];
    for (const held of this.#faults) {
      if (held.fault.route !== undefined && held.fault.route !== route) continue;
      if (held.skip > 0) {
        held.skip--;
      } else if (held.left > 0) {
        held.left--;
        met.push(held.fault);
      }
    }
    return met;
  }
}

export function readFault(value: unknown): Fault | null {
  if (typeof value !== 'object' || value === null || !('kind' in value)) return null;
  const kinds = ['latency', 'status', 'reset-before', 'reset-after', 'truncate', 'stale-nonces', 'expire-tokens'];
  return kinds.includes(String(value.kind)) ? (value as Fault) : null; // its other fields are read where they are used
}
