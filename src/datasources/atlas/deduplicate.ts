import type { Call } from './call.ts';
import type { Caller } from './callers.ts';

/** A call and all who wait for its answer. */
export interface SharedCall {
  call: Call;
  /** Who caused it, and bears its cost in the trace. */
  opener: Caller;
  callers: Caller[];
  /** The moment between writes at which it was sent. */
  epoch: number;
}

/**
 * Identical GETs in flight under one credential are one call, whichever GraphQL requests they come from; the answer is parsed once
 * and given to all, so nobody may change it. undici's deduplicate interceptor shares bytes, not JSON, and knows nothing of writes.
 *
 * A read that was sent before a write of this credential began, or while one was under way, may show the older state: those who
 * ask after the write must not join it. So each begin and each end of a write opens a new epoch, and only reads of one epoch meet.
 */
export class InFlight {
  readonly #reads = new Map<string, SharedCall>();
  #epoch = 0;
  #writes = 0;

  get epoch(): number {
    return this.#epoch;
  }

  /** A call on its way whose answer is as good as that of one sent now. */
  find(path: string): SharedCall | undefined {
    const shared = this.#reads.get(path);
    return shared?.epoch === this.#epoch ? shared : undefined;
  }

  add(call: Call, opener: Caller): SharedCall {
    const shared = { call, opener, callers: [opener], epoch: this.#epoch };
    this.#reads.set(call.path, shared);
    return shared;
  }

  delete(shared: SharedCall): void {
    // A younger read of the same path may have taken its place.
    if (this.#reads.get(shared.call.path) === shared) this.#reads.delete(shared.call.path);
  }

  /** No write has begun or ended since it was sent, and none is under way. */
  isCurrent(shared: SharedCall): boolean {
    return shared.epoch === this.#epoch && this.#writes === 0;
  }

  writeBegins(): void {
    this.#writes += 1;
    this.#epoch += 1;
  }

  writeEnds(): void {
    this.#writes -= 1;
    this.#epoch += 1;
  }
}
