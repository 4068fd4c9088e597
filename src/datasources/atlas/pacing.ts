import type { Dispatcher } from 'undici';
import { ErrorChunks, readErrorBody } from './body.ts';
import { Bucket } from './bucket.ts';
import {
  type Call,
  type Controller,
  callOf,
  type Handler,
  type Headers,
  noController,
  PassingHandler,
} from './call.ts';
import { readRetryAfterSeconds, toRateLimited } from './failures.ts';
import { FairQueue, type Place } from './fair-queue.ts';

/** Past so many buckets the idle ones are forgotten: one is kept per project, and a credential may see thousands. */
const MANY_BUCKETS = 2_000;

/**
 * Bounds how many requests a credential has in flight, and keeps each of Atlas's token buckets from running dry. Whoever must
 * wait stands in one queue, which serves callers in turn, their GraphQL requests in turn and the calls of one request in order, so that a small query
 * does not wait for a large audit to end. undici has nothing of the kind.
 */
export function pacing(maxConcurrency: number): Dispatcher.DispatcherComposeInterceptor {
  return (dispatch) => {
    const pacer = new Pacer(maxConcurrency, dispatch);
    return (options, handler) => pacer.send(new Turn(pacer, options, handler));
  };
}

class Pacer {
  readonly #maxConcurrency: number;
  readonly #dispatch: Dispatcher.Dispatch;
  readonly #buckets = new Map<string, Bucket>();
  readonly #queue = new FairQueue<Turn>();
  readonly #serialKeys = new Set<string>();
  #running = 0;
  #isServing = false;
  #timer: NodeJS.Timeout | undefined;

  constructor(maxConcurrency: number, dispatch: Dispatcher.Dispatch) {
    this.#maxConcurrency = maxConcurrency;
    this.#dispatch = dispatch;
  }

  send(turn: Turn): boolean {
    const now = performance.now();
    // Those who wait for the same bucket come first; all others wait for something that does not concern this one.
    if (turn.bucket.waiting === 0 && this.#running < this.#maxConcurrency && this.#mayGo(turn, now)) {
      return this.#start(turn, now);
    }
    this.#enqueue(turn, now);
    this.serve();
    return true;
  }

  bucketOf(key: string): Bucket {
    let bucket = this.#buckets.get(key);
    if (bucket === undefined) {
      if (this.#buckets.size >= MANY_BUCKETS) this.#forgetIdleBuckets();
      bucket = new Bucket();
      this.#buckets.set(key, bucket);
    }
    return bucket;
  }

  ended(turn: Turn): void {
    this.#running -= 1;
    if (turn.call.serialKey !== undefined) this.#serialKeys.delete(turn.call.serialKey);
    if (!this.#queue.isEmpty) this.serve();
  }

  /** Starts whoever may go. */
  serve(): void {
    // A turn that fails at once ends within its start: the loop that started it goes on, instead of one inside the other.
    if (this.#isServing) return;
    this.#isServing = true;
    const now = performance.now();
    while (this.#running < this.#maxConcurrency) {
      const turn = this.#queue.take((each) => this.#mayGo(each, now));
      if (turn === undefined) break;
      turn.bucket.waiting -= 1;
      turn.call.waitedMs += now - turn.enqueuedAt;
      turn.call.released();
      this.#start(turn, now);
    }
    this.#isServing = false;
    this.#setTimer(now);
  }

  /** Fails those who cannot be served before their deadline, now that a bucket is known to be empty. */
  dismissLate(bucket: Bucket): void {
    if (bucket.waiting === 0) return;
    const now = performance.now();
    let ahead = 0;
    for (const turn of [...this.#queue].filter((each) => each.bucket === bucket)) {
      if (bucket.expectedAt(now, ahead) <= turn.call.deadline) ahead += 1;
      else this.#dismiss(turn, now);
    }
  }

  #mayGo(turn: Turn, now: number): boolean {
    const { serialKey } = turn.call;
    return (serialKey === undefined || !this.#serialKeys.has(serialKey)) && turn.bucket.opensAt(now) <= now;
  }

  #start(turn: Turn, now: number): boolean {
    this.#running += 1;
    if (turn.call.serialKey !== undefined) this.#serialKeys.add(turn.call.serialKey);
    turn.taken = turn.bucket.take(now);
    return this.#dispatch(turn.options, turn);
  }

  #enqueue(turn: Turn, now: number): void {
    const { call, bucket } = turn;
    turn.enqueuedAt = now;
    this.#queue.add(turn.place, turn);
    if (bucket.expectedAt(now, bucket.waiting++) > call.deadline) {
      this.#dismiss(turn, now);
      return;
    }
    const retryAfter = () => {
      const later = performance.now();
      return bucket.isShort(later) ? bucket.retryAfterSeconds(later) : undefined;
    };
    call.heldBy((reason) => {
      this.#remove(turn);
      turn.fail(reason);
    }, retryAfter);
  }

  #dismiss(turn: Turn, now: number): void {
    this.#remove(turn);
    turn.call.released();
    turn.fail(toRateLimited(turn.call.operation, turn.bucket.retryAfterSeconds(now)));
  }

  #remove(turn: Turn): void {
    if (!this.#queue.remove(turn.place, turn)) return;
    turn.bucket.waiting -= 1;
    if (this.#queue.isEmpty) clearTimeout(this.#timer);
  }

  /** Wakes the queue when the first bucket opens by itself; the others open with an answer. */
  #setTimer(now: number): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    if (this.#queue.isEmpty || this.#running >= this.#maxConcurrency) return;
    let first = Number.POSITIVE_INFINITY;
    for (const { bucket } of this.#queue) {
      const opensAt = bucket.opensAt(now);
      // One that is open already waits for its predecessor in a series, whose end will wake it.
      if (opensAt > now) first = Math.min(first, opensAt);
    }
    if (first !== Number.POSITIVE_INFINITY) this.#timer = setTimeout(() => this.serve(), first - now + 1);
  }

  #forgetIdleBuckets(): void {
    const now = performance.now();
    for (const [key, bucket] of this.#buckets) if (bucket.isIdle(now)) this.#buckets.delete(key);
  }
}

/** One request's turn at the wire. */
class Turn extends PassingHandler {
  readonly #pacer: Pacer;
  readonly options: Dispatcher.DispatchOptions;
  readonly call: Call;
  readonly bucket: Bucket;
  readonly place: Place;
  enqueuedAt = 0;
  /** What {@link Bucket.take} returned. */
  taken = 0;
  #isAnswered = false;
  /** A 429 whose body is being read along: it tells how the bucket is refilled. */
  #refusal: { headers: Headers; body: ErrorChunks } | undefined;

  constructor(pacer: Pacer, options: Dispatcher.DispatchOptions, handler: Handler) {
    super(handler);
    this.#pacer = pacer;
    this.options = options;
    this.call = callOf(options);
    this.bucket = pacer.bucketOf(this.call.bucket);
    this.place = { caller: this.call.owner.caller, request: this.call.owner };
  }

  /** Ends a turn that never came. */
  fail(error: Error): void {
    this.next.onResponseError?.(noController, error);
  }

  override onResponseStart(controller: Controller, status: number, headers: Headers, statusMessage?: string): void {
    if (status === 429) this.#refusal = { headers, body: new ErrorChunks() };
    else if (status >= 200) {
      this.#isAnswered = true;
      this.bucket.answered(this.taken, performance.now(), readLimits(headers));
    }
    this.next.onResponseStart?.(controller, status, headers, statusMessage);
  }

  override onResponseData(controller: Controller, chunk: Buffer): void {
    this.#refusal?.body.add(chunk);
    this.next.onResponseData?.(controller, chunk);
  }

  override onResponseEnd(controller: Controller, trailers: Headers): void {
    if (this.#refusal !== undefined) {
      const { headers, body } = this.#refusal;
      this.#isAnswered = true;
      this.bucket.refused(
        performance.now(),
        readRetryAfterSeconds(headers),
        readErrorBody(body.chunks, headers).parameters,
      );
      this.#pacer.dismissLate(this.bucket);
    }
    this.#pacer.ended(this);
    this.next.onResponseEnd?.(controller, trailers);
  }

  override onResponseError(controller: Controller, error: Error): void {
    if (!this.#isAnswered) this.bucket.failed(!this.call.isOnWire);
    this.#pacer.ended(this);
    this.next.onResponseError?.(controller, error);
  }
}

function readLimits(headers: Headers): { limit: number; remaining: number } | undefined {
  const limit = Number(headers['ratelimit-limit'] ?? Number.NaN);
  const remaining = Number(headers['ratelimit-remaining'] ?? Number.NaN);
  return Number.isFinite(limit) && Number.isFinite(remaining) ? { limit, remaining } : undefined;
}
