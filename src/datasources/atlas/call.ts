import type { Dispatcher } from 'undici';
import type { RequestScope } from './client.ts';
import type { AtlasError, AtlasOperation } from './error.ts';
import type { AtlasCallReport } from './trace.ts';

type CallFields = Pick<
  Call,
  'operation' | 'path' | 'bucket' | 'serialKey' | 'owner' | 'startedAt' | 'deadline' | 'maxBytes'
>;

/** One request to Atlas as all interceptors see it: what it is for, how long it may take, and what it has cost so far. */
export class Call {
  readonly operation: AtlasOperation;
  /** Path and query as in the request line. */
  readonly path: string;
  /** The token bucket it draws from. */
  readonly bucket: string;
  /** Calls with the same key go one after another. */
  readonly serialKey: string | undefined;
  /** The GraphQL request it is made for: the queue is fair among these. */
  readonly owner: RequestScope;
  /** May be sent twice without harm. */
  readonly isIdempotent: boolean;
  /** Milliseconds of `performance.now()`. */
  readonly startedAt: number;
  /** What its answer may have, unpacked. */
  readonly maxBytes: number;
  /** The latest among those who wait for the answer. */
  deadline: number;

  wireRequests = 0;
  retries = 0;
  waitedMs = 0;
  status: number | undefined;
  rateLimit: AtlasCallReport['rateLimit'];

  /** Atlas may have begun to work on the present attempt: its bytes are, or were, on their way. */
  isOnWire = false;
  /** The Authorization header of the present attempt, to be kept out of errors. */
  authorization: string | undefined;
  /** Why nobody waits for the answer any more. */
  cancelled: AtlasError | undefined;
  #holder: ((reason: AtlasError) => void) | undefined;
  #retryAfter: (() => number | undefined) | undefined;

  constructor(fields: CallFields) {
    this.operation = fields.operation;
    this.path = fields.path;
    this.bucket = fields.bucket;
    this.serialKey = fields.serialKey;
    this.owner = fields.owner;
    this.startedAt = fields.startedAt;
    this.maxBytes = fields.maxBytes;
    this.deadline = fields.deadline;
    this.isIdempotent = fields.operation.method === 'GET';
  }

  /** Whoever makes the call wait says here how to let go of it and, if it waits for a rate limit, how long that still takes. */
  heldBy(letGo: (reason: AtlasError) => void, retryAfter?: () => number | undefined): void {
    this.#holder = letGo;
    this.#retryAfter = retryAfter;
  }

  released(): void {
    this.#holder = undefined;
    this.#retryAfter = undefined;
  }

  /** Seconds until the rate limit it waits for is renewed; undefined when it waits for something else. */
  get retryAfterSeconds(): number | undefined {
    return this.#retryAfter?.();
  }

  /** Takes the call out of whatever queue it is in, or off the wire. */
  cancel(reason: AtlasError): void {
    if (this.cancelled !== undefined) return;
    this.cancelled = reason;
    const letGo = this.#holder;
    this.#holder = undefined;
    letGo?.(reason);
  }
}

/** Dispatch options as they travel through our interceptors; undici ignores the field it does not know. */
export interface CallOptions extends Dispatcher.DispatchOptions {
  call: Call;
}

/** Interceptors are typed by undici; only {@link Call}s travel through ours. */
export function callOf(options: Dispatcher.DispatchOptions): Call {
  return (options as CallOptions).call;
}

export type Handler = Dispatcher.DispatchHandler;
export type Controller = Dispatcher.DispatchController;
export type Headers = Record<string, string | string[] | undefined>;

/** Passes everything on; the handlers of the interceptors change what they care about. */
export class PassingHandler implements Handler {
  protected readonly next: Handler;

  constructor(next: Handler) {
    this.next = next;
  }

  onRequestStart(controller: Controller, context: unknown): void {
    this.next.onRequestStart?.(controller, context);
  }

  onResponseStart(controller: Controller, status: number, headers: Headers, statusMessage?: string): void {
    this.next.onResponseStart?.(controller, status, headers, statusMessage);
  }

  onResponseData(controller: Controller, chunk: Buffer): void {
    this.next.onResponseData?.(controller, chunk);
  }

  onResponseEnd(controller: Controller, trailers: Headers): void {
    this.next.onResponseEnd?.(controller, trailers);
  }

  onResponseError(controller: Controller, error: Error): void {
    this.next.onResponseError?.(controller, error);
  }
}

/** The controller of a request that never got as far as having one. */
export const noController: Controller = {
  aborted: true,
  paused: false,
  reason: null,
  abort() {},
  pause() {},
  resume() {},
};

/** The first of a header's values. */
export function headerOf(headers: Headers, name: string): string | undefined {
  const value = headers[name];
  return Array.isArray(value) ? value[0] : value;
}

/** All values of a header, whether they came in one line or several. */
export function valuesOf(headers: Headers, name: string): readonly string[] {
  const value = headers[name];
  if (value === undefined) return [];
  return Array.isArray(value) ? value : [value];
}
