import type { Dispatcher } from 'undici';
import {
  type Call,
  type Controller,
  callOf,
  type Handler,
  type Headers,
  noController,
  PassingHandler,
} from './call.ts';
import { faultOfConfiguration } from './connection-faults.ts';
import { AtlasError } from './error.ts';
import { NotProcessed, readRetryAfterSeconds } from './failures.ts';

/** The first attempt included. */
const MAX_ATTEMPTS = 4;
/** The ceiling of the first pause, doubled for each further one, in milliseconds. */
const FIRST_PAUSE_MS = 100;
const LONGEST_PAUSE_MS = 5_000;

/** Answers that a later attempt may better: too many requests, and proxies that could not reach what stands behind them. */
const PASSING_STATUSES = new Set([429, 502, 503, 504]);

/**
 * Sends a GET again when the connection failed or the answer may be better next time: after what Retry-After says, or after
 * exponential backoff with full jitter; at most four times in all and never beyond the deadline.
 *
 * Changes are not sent again. POST and PATCH might be carried out twice; a DELETE would do no harm, but its second attempt answers
 * "not found" to somebody whose first attempt succeeded. The one exception is what Atlas certainly did not begin to work on
 * ({@link NotProcessed}). undici's own retry interceptor also resumes half-read bodies and retries PUT and DELETE; it knows neither
 * our deadlines nor our queue.
 */
export function retry(random: () => number): Dispatcher.DispatcherComposeInterceptor {
  return (dispatch) => (options, handler) => new RetryHandler(options, handler, dispatch, random).start();
}

class RetryHandler extends PassingHandler {
  readonly #options: Dispatcher.DispatchOptions;
  readonly #dispatch: Dispatcher.Dispatch;
  readonly #random: () => number;
  readonly #call: Call;
  #attempts = 1;
  /** Set while a body is read that nobody is going to see. */
  #pauseMs: number | undefined;

  constructor(
    options: Dispatcher.DispatchOptions,
    handler: Handler,
    dispatch: Dispatcher.Dispatch,
    random: () => number,
  ) {
    super(handler);
    this.#options = options;
    this.#dispatch = dispatch;
    this.#random = random;
    this.#call = callOf(options);
  }

  start(): boolean {
    return this.#dispatch(this.#options, this);
  }

  override onResponseStart(controller: Controller, status: number, headers: Headers, statusMessage?: string): void {
    if (PASSING_STATUSES.has(status) && this.#call.isIdempotent) {
      this.#call.status = status;
      this.#pauseMs = this.#pauseBefore(readRetryAfterSeconds(headers));
      if (this.#pauseMs !== undefined) return;
    }
    this.next.onResponseStart?.(controller, status, headers, statusMessage);
  }

  override onResponseData(controller: Controller, chunk: Buffer): void {
    if (this.#pauseMs === undefined) this.next.onResponseData?.(controller, chunk);
  }

  override onResponseEnd(controller: Controller, trailers: Headers): void {
    const pauseMs = this.#pauseMs;
    if (pauseMs === undefined) this.next.onResponseEnd?.(controller, trailers);
    else this.#againAfter(pauseMs);
  }

  override onResponseError(controller: Controller, error: Error): void {
    // What our own interceptors refuse, they would refuse again.
    const mayPass =
      error instanceof NotProcessed ||
      (this.#call.isIdempotent && !(error instanceof AtlasError) && faultOfConfiguration(error) === undefined);
    const retryAfterSeconds = error instanceof NotProcessed ? error.reason.retryAfterSeconds : undefined;
    const pauseMs = this.#pauseMs ?? (mayPass ? this.#pauseBefore(retryAfterSeconds) : undefined);
    if (pauseMs === undefined || this.#call.cancelled !== undefined) this.next.onResponseError?.(controller, error);
    else this.#againAfter(pauseMs);
  }

  /** Milliseconds until the next attempt; undefined when there is none. */
  #pauseBefore(retryAfterSeconds: number | undefined): number | undefined {
    if (this.#attempts >= MAX_ATTEMPTS) return undefined;
    const ceiling = Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** (this.#attempts - 1));
    const pauseMs = (retryAfterSeconds ?? 0) * 1000 + this.#random() * ceiling;
    return performance.now() + pauseMs < this.#call.deadline ? pauseMs : undefined;
  }

  #againAfter(pauseMs: number): void {
    const call = this.#call;
    const isRateLimited = call.status === 429;
    this.#pauseMs = undefined;
    if (call.cancelled !== undefined) {
      this.next.onResponseError?.(noController, call.cancelled);
      return;
    }
    const timer = setTimeout(() => {
      call.released();
      this.#attempts += 1;
      call.retries += 1;
      call.waitedMs += pauseMs;
      call.isOnWire = false;
      this.start();
    }, pauseMs);
    const until = performance.now() + pauseMs;
    call.heldBy(
      (reason) => {
        clearTimeout(timer);
        this.next.onResponseError?.(noController, reason);
      },
      () => (isRateLimited ? Math.max(1, Math.ceil((until - performance.now()) / 1000)) : undefined),
    );
  }
}
