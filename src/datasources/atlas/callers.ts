import type { CachedAnswer } from './cache.ts';
import type { Call } from './call.ts';
import type { RequestScope } from './client.ts';
import { AtlasError, type AtlasOperation } from './error.ts';
import { toAborted, toCutOff, toRateLimited, toTimeout } from './failures.ts';
import type { PreparedRequest } from './scoped-client.ts';
import type { AtlasCallObserver, AtlasCallReport } from './trace.ts';

/** How late a deadline or an abort may be noticed, in milliseconds. */
const SWEEP_EVERY_MS = 20;

type Settled = Pick<
  AtlasCallReport,
  'source' | 'status' | 'wireRequests' | 'retries' | 'waitedMs' | 'rateLimit' | 'ageMs' | 'isStale'
>;

/** Somebody who waits for the answer to a call, alone or with others. */
export class Caller {
  readonly operation: AtlasOperation;
  readonly scope: RequestScope;
  /** Milliseconds of `performance.now()`. */
  readonly startedAt: number;
  readonly deadline: number;
  readonly #resolve: (json: unknown) => void;
  readonly #reject: (error: AtlasError) => void;
  readonly #observeThis: AtlasCallObserver | undefined;
  /** How to give up; set by whoever makes the caller wait. */
  leave: ((reason: AtlasError) => void) | undefined;
  /** What it waits for. */
  call: Call | undefined;
  /** An earlier answer that does where a new one is refused, or would have to be waited for. */
  fallback: CachedAnswer | undefined;

  constructor(request: PreparedRequest, startedAt: number, deadline: number) {
    const { operation: definition, params } = request;
    this.operation = { method: definition.method, route: definition.path, params, definition };
    this.scope = request.scope;
    this.startedAt = startedAt;
    this.deadline = deadline;
    this.#resolve = request.resolve;
    this.#reject = request.reject;
    this.#observeThis = request.scope.begin?.();
  }

  /**
   * Why there is no point in waiting any longer, if so. A change on the wire is waited for until its deadline, though its caller may
   * have left: breaking the connection would not undo it, only hide what became of it from the audit log and from what follows.
   */
  overdue(now: number): AtlasError | undefined {
    if (this.scope.signal?.aborted && !this.#isChanging) return toAborted(this.operation);
    const retryAfterSeconds = this.call?.retryAfterSeconds;
    const isBetterServed = this.fallback !== undefined && retryAfterSeconds !== undefined;
    if (now < this.deadline && !isBetterServed) return undefined;
    if (retryAfterSeconds !== undefined) return toRateLimited(this.operation, retryAfterSeconds);
    return toTimeout(this.operation, now - this.startedAt, this.#isChanging);
  }

  /** The connection is being closed. */
  dismissed(): AtlasError {
    return this.#isChanging ? toCutOff(this.operation) : toClosed(this.operation);
  }

  get #isChanging(): boolean {
    return this.call?.isOnWire === true && !this.call.isIdempotent;
  }

  settle(error: AtlasError | undefined, json: unknown, cost: Settled): void {
    const { observe } = this.scope;
    if (observe !== undefined || this.#observeThis !== undefined) {
      const { method, route } = this.operation;
      const report: AtlasCallReport = {
        method,
        route,
        source: cost.source,
        status: cost.status,
        wireRequests: cost.wireRequests,
        retries: cost.retries,
        waitedMs: cost.waitedMs,
        durationMs: performance.now() - this.startedAt,
        rateLimit: cost.rateLimit,
        ageMs: cost.ageMs,
        isStale: cost.isStale,
        failure: error?.kind,
      };
      observe?.(report);
      this.#observeThis?.(report);
    }
    if (error === undefined) this.#resolve(json);
    else this.#reject(error);
  }
}

/**
 * Notices deadlines that pass and callers that go away. One coarse timer for all, because a timer and an abort listener for each
 * call would cost more than the rest of the client's work on it.
 */
export class Watch {
  readonly #callers = new Set<Caller>();
  #timer: NodeJS.Timeout | undefined;

  add(caller: Caller): void {
    this.#callers.add(caller);
    this.#timer ??= setInterval(() => this.#sweep(), SWEEP_EVERY_MS);
  }

  delete(caller: Caller): void {
    this.#callers.delete(caller);
  }

  /** Lets everybody go. */
  dismiss(): void {
    for (const caller of this.#callers) caller.leave?.(caller.dismissed());
  }

  #sweep(): void {
    if (this.#callers.size === 0) {
      clearInterval(this.#timer);
      this.#timer = undefined;
      return;
    }
    const now = performance.now();
    for (const caller of this.#callers) {
      const reason = caller.overdue(now);
      if (reason !== undefined) caller.leave?.(reason);
    }
  }
}

export function toClosed(operation: AtlasOperation): AtlasError {
  return new AtlasError(
    `${operation.method} ${operation.route || '/'} came after the connection to Atlas was closed.`,
    {
      kind: 'aborted',
      operation,
    },
  );
}
