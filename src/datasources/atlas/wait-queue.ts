import type { Call } from './call.ts';

/** A request that can wait for its turn to be signed. */
export interface Waiter {
  readonly call: Call;
  fail(error: Error): void;
}

/** Requests that wait for what one of them finds out, in their order. Whoever is cancelled meanwhile leaves at once. */
export class WaitQueue<T extends Waiter> {
  readonly #waiting = new Set<T>();

  get isEmpty(): boolean {
    return this.#waiting.size === 0;
  }

  add(waiter: T): void {
    this.#waiting.add(waiter);
    waiter.call.heldBy((reason) => {
      this.#waiting.delete(waiter);
      waiter.fail(reason);
    });
  }

  /** Takes the first one out. */
  takeFirst(): T | undefined {
    const [first] = this.#waiting;
    if (first !== undefined) this.#waiting.delete(first);
    return first;
  }

  /** Takes everyone out. */
  takeAll(): T[] {
    const all = [...this.#waiting];
    this.#waiting.clear();
    return all;
  }
}
