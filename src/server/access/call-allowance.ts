import type { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';

const WINDOW_SECONDS = 60;

/** What an operation may use of its caller's budget. */
export interface Reservation {
  /** At most so many calls; fewer than asked for only where the whole budget is smaller. */
  readonly calls: number;
  /** Gives back what was not used, and counts what was used beyond it. Does something once. */
  settle(used: number): void;
  /** Until the budget is whole again. */
  secondsLeft(): number;
}

/** Not enough is left. */
export interface Shortage {
  readonly left: number;
  readonly retryAfterSeconds: number;
}

/**
 * How many calls to Atlas each caller may cause in a minute, which begins with the first of them. Calls are reserved before an
 * operation runs, for as many as it can cause; what it does not use is given back when it ends.
 */
export class CallAllowances {
  readonly callsPerMinute: number;
  /** Loaded only where callers have budgets: it takes twenty milliseconds of a start. */
  readonly #loading: Promise<RateLimiterMemory>;
  /** What is reserved by operations under way, by caller. */
  readonly #reserved = new Map<string, number>();

  constructor(callsPerMinute: number) {
    this.callsPerMinute = callsPerMinute;
    this.#loading = import('rate-limiter-flexible').then(
      ({ RateLimiterMemory }) => new RateLimiterMemory({ points: callsPerMinute, duration: WINDOW_SECONDS }),
    );
  }

  async reserve(caller: string, needed: number): Promise<Reservation | Shortage> {
    const limiter = await this.#loading;
    const calls = Math.min(needed, this.callsPerMinute);
    try {
      const { msBeforeNext } = await limiter.consume(caller, calls);
      this.#count(caller, calls);
      return this.#toReservation(limiter, caller, calls, Date.now() + msBeforeNext);
    } catch (error) {
      if (error instanceof Error) throw error;
      // The library rejects with its state, which it has already counted the refused calls into.
      const { consumedPoints, msBeforeNext } = error as RateLimiterRes;
      await limiter.reward(caller, calls);
      return this.#toShortage(caller, calls, consumedPoints - calls, msBeforeNext);
    }
  }

  #toReservation(limiter: RateLimiterMemory, caller: string, calls: number, endsAt: number): Reservation {
    let isSettled = false;
    return {
      calls,
      settle: (used) => {
        if (isSettled) return;
        isSettled = true;
        this.#count(caller, -calls);
        // A minute that is over has taken its reservations with it.
        if (Date.now() >= endsAt) return;
        const unused = calls - used;
        if (unused > 0) void limiter.reward(caller, unused);
        else if (unused < 0) void limiter.penalty(caller, -unused);
      },
      secondsLeft: () => Math.max(1, Math.ceil((endsAt - Date.now()) / 1000)),
    };
  }

  #toShortage(caller: string, calls: number, taken: number, msBeforeNext: number): Shortage {
    // Where it is operations under way that hold the budget, they give most of it back when they end.
    const isHeld = taken - (this.#reserved.get(caller) ?? 0) + calls <= this.callsPerMinute;
    return {
      left: Math.max(0, this.callsPerMinute - taken),
      retryAfterSeconds: isHeld ? 1 : Math.max(1, Math.ceil(msBeforeNext / 1000)),
    };
  }

  #count(caller: string, calls: number): void {
    const reserved = (this.#reserved.get(caller) ?? 0) + calls;
    if (reserved === 0) this.#reserved.delete(caller);
    else this.#reserved.set(caller, reserved);
  }
}
