import type { Dispatcher } from 'undici';
import { AnswerHandler, type Done } from './answer.ts';
import { ACCEPT_ENCODING } from './body.ts';
import { type CachedAnswer, memoryCache, ReadCache } from './cache.ts';
import { Call, type CallOptions } from './call.ts';
import { Caller, toClosed, Watch } from './callers.ts';
import type { AtlasClient, AtlasConnection, RequestScope } from './client.ts';
import { secretsOfCredential } from './credential.ts';
import { InFlight, type SharedCall } from './deduplicate.ts';
import type { AtlasError } from './error.ts';
import { type AtlasConnectionOptions, checkCredential, defaultUserAgent, identify, toOrigin } from './options.ts';
import { secretsOfProxies } from './proxy.ts';
import { ScarceAnswers } from './scarce.ts';
import { type PreparedRequest, ScopedClient, type Transport } from './scoped-client.ts';
import { SecretFilter } from './secret-filter.ts';
import { openWire } from './wire.ts';

/** Connects one credential to Atlas. Opens no socket before the first call. Throws TypeError when an option cannot work. */
export function connectAtlas(options: AtlasConnectionOptions): AtlasConnection {
  return new Connection(options);
}

const NONE: readonly string[] = Object.freeze([]);

class Connection implements AtlasConnection, Transport {
  readonly credentialCount = 1;
  /** It knows no resource: whoever stands above it learns. */
  readonly organizationIds = () => NONE;
  readonly #origin: string;
  readonly #userAgent: string;
  readonly #deadlineMs: number;
  readonly #wire: Dispatcher;
  readonly #secrets: SecretFilter;
  readonly #cache: ReadCache | undefined;
  readonly #scarce: ScarceAnswers | undefined;
  readonly #inFlight = new InFlight();
  readonly #watch = new Watch();
  #isClosed = false;

  constructor(options: AtlasConnectionOptions) {
    const { credential, cacheSeconds = 0, cacheStaleSeconds = 0, cacheMaxBytes = 32 * 1024 * 1024 } = options;
    const { scarceSeconds = 60 } = options;
    checkCredential(credential);
    this.#origin = toOrigin(options.baseUrl);
    this.#userAgent = options.userAgent ?? defaultUserAgent();
    this.#deadlineMs = options.deadlineMs ?? 30_000;
    this.#secrets = new SecretFilter([
      ...secretsOfCredential(credential),
      ...(options.proxies === undefined ? [] : secretsOfProxies(options.proxies)),
    ]);
    this.#wire = openWire({ ...options, origin: this.#origin, userAgent: this.#userAgent });
    if (cacheSeconds > 0) {
      const store = options.cacheStore ?? memoryCache(cacheMaxBytes);
      const times = { freshMs: cacheSeconds * 1000, staleMs: cacheStaleSeconds * 1000 };
      this.#cache = new ReadCache(store, identify(this.#origin, credential), times);
    }
    if (scarceSeconds > 0) this.#scarce = new ScarceAnswers(scarceSeconds * 1000);
  }

  forRequest(scope: RequestScope = {}): AtlasClient {
    return new ScopedClient(this, scope);
  }

  async close(): Promise<void> {
    if (this.#isClosed) return;
    this.#isClosed = true;
    this.#watch.dismiss();
    await this.#wire.destroy();
  }

  read(request: PreparedRequest): void {
    const caller = this.#callerFor(request);
    if (caller === undefined) return;
    const cached = request.scope.isFresh ? undefined : this.#cache?.find(request.path);
    if (cached === undefined) this.#ask(caller, request);
    else if (cached instanceof Promise) this.#awaitCache(cached, caller, request);
    else this.#serve(cached, caller, request);
  }

  /** Answers from the cache; one past its time is renewed by one call, for which nobody waits. */
  #serve(cached: CachedAnswer, caller: Caller, request: PreparedRequest): void {
    const isStale = this.#cache?.isStale(cached) ?? false;
    caller.settle(undefined, cached.json, toKept(cached, isStale));
    if (isStale && this.#inFlight.find(request.path) === undefined) this.#renew(request);
  }

  #renew(request: PreparedRequest): void {
    const { observe, caller } = request.scope;
    // Neither the deadline nor the signal of the request that found the answer old: it has its answer.
    const scope = { observe, caller };
    // Whatever becomes of it is reported; the next request that finds the answer old tries again.
    const renewal = { ...request, scope, resolve() {}, reject() {} };
    const now = performance.now();
    this.#share(new Caller(renewal, now, now + this.#deadlineMs), renewal);
  }

  /** Asks Atlas, unless the bucket for it had better be spared and there is an answer of a moment ago. */
  #ask(caller: Caller, request: PreparedRequest): void {
    if (!request.scope.isFresh && this.#scarce !== undefined) {
      const kept = this.#scarce.findInsteadOf(toBucket(request), request.path);
      if (kept !== undefined) {
        caller.settle(undefined, kept.json, toKept(kept, true));
        return;
      }
      caller.fallback = this.#scarce.find(request.path);
    }
    this.#share(caller, request);
  }

  change(request: PreparedRequest): void {
    const caller = this.#callerFor(request);
    if (caller === undefined) return;
    const call = this.#callOf(caller, request);
    const shared = { call, opener: caller, callers: [caller], epoch: this.#inFlight.epoch };
    this.#inFlight.writeBegins();
    this.#forget();
    this.#wait(caller, shared);
    this.#send(call, request, (error, json) => {
      this.#inFlight.writeEnds();
      this.#forget();
      this.#settle(shared, error, json);
    });
  }

  /** Nothing that was read before a write is served after it. */
  #forget(): void {
    this.#cache?.forget();
    this.#scarce?.forget();
  }

  /** Old answers bridge an outage; they do not outlive a right that was taken away. */
  #withdraw(error: AtlasError | undefined, path: string): void {
    if (error?.kind === 'credentials') this.#forget();
    if (error?.kind !== 'refused') return;
    this.#cache?.drop(path);
    this.#scarce?.drop(path);
  }

  /** Undefined when the call is over before it has begun. */
  #callerFor(request: PreparedRequest): Caller | undefined {
    const now = performance.now();
    const deadline = request.scope.deadline ?? now + this.#deadlineMs;
    const caller = new Caller(request, now, deadline);
    const reason = this.#isClosed ? toClosed(caller.operation) : caller.overdue(now);
    if (reason === undefined) return caller;
    caller.settle(reason, undefined, NOTHING_SENT);
    return undefined;
  }

  #awaitCache(pending: Promise<CachedAnswer | undefined>, caller: Caller, request: PreparedRequest): void {
    const { epoch } = this.#inFlight;
    let hasLeft = false;
    this.#watch.add(caller);
    caller.leave = (reason) => {
      hasLeft = true;
      this.#watch.delete(caller);
      caller.settle(reason, undefined, NOTHING_SENT);
    };
    void pending.then((cached) => {
      if (hasLeft) return;
      this.#watch.delete(caller);
      // A write of ours since we asked makes the answer old.
      if (cached === undefined || epoch !== this.#inFlight.epoch) this.#ask(caller, request);
      else this.#serve(cached, caller, request);
    });
  }

  #share(caller: Caller, request: PreparedRequest): void {
    const existing = this.#inFlight.find(request.path);
    if (existing !== undefined) {
      existing.callers.push(caller);
      existing.call.deadline = Math.max(existing.call.deadline, caller.deadline);
      this.#wait(caller, existing);
      return;
    }
    const shared = this.#inFlight.add(this.#callOf(caller, request), caller);
    this.#wait(caller, shared);
    this.#send(shared.call, request, (error, json, bytes) => {
      this.#inFlight.delete(shared);
      this.#scarce?.note(shared.call);
      if (error === undefined && json !== undefined && this.#inFlight.isCurrent(shared)) {
        const answer = { json, bytes, at: Date.now() };
        this.#cache?.remember(request.path, answer);
        this.#scarce?.remember(shared.call, answer);
      }
      this.#withdraw(error, request.path);
      this.#settle(shared, error, json);
    });
  }

  #callOf(caller: Caller, request: PreparedRequest): Call {
    const { operation, startedAt, deadline } = caller;
    const { path, scope } = request;
    const { isSerial, maxBytes } = request.operation;
    const bucket = toBucket(request);
    const serialKey = isSerial ? path : undefined;
    return new Call({ operation, path, bucket, serialKey, owner: scope, startedAt, deadline, maxBytes });
  }

  #wait(caller: Caller, shared: SharedCall): void {
    this.#watch.add(caller);
    caller.call = shared.call;
    caller.leave = (reason) => this.#leave(caller, shared, reason);
  }

  /** One caller gives up; the call itself is given up when nobody is left. */
  #leave(caller: Caller, shared: SharedCall, reason: AtlasError): void {
    this.#watch.delete(caller);
    settle(caller, reason, undefined, costFor(caller, shared));
    shared.callers.splice(shared.callers.indexOf(caller), 1);
    if (shared.callers.length > 0) return;
    this.#inFlight.delete(shared);
    shared.call.cancel(reason);
  }

  #send(call: Call, request: PreparedRequest, done: Done): void {
    const { operation, body, headers } = request;
    const list = [
      'accept',
      operation.template.accept,
      'accept-encoding',
      ACCEPT_ENCODING,
      'user-agent',
      this.#userAgent,
      ...headers,
    ];
    if (body !== undefined) list.push('content-type', 'application/json');
    const options: CallOptions = {
      origin: this.#origin,
      path: call.path,
      method: call.operation.method,
      headers: list,
      body: body ?? null,
      call,
    };
    const cleaned: Done = (error, json, bytes) =>
      done(error && this.#secrets.clean(error, call.authorization), json, bytes);
    this.#wire.dispatch(options, new AnswerHandler(call, cleaned));
  }

  /**
   * Answers everyone who waits, each in a turn of the event loop of its own: a GraphQL request then runs to its end before the
   * next one begins, and what it made is garbage while it is young. All at once, thirty-two requests for the same page of
   * projects keep thirty-two half-made answers alive, and took a third more time of the processor.
   */
  #settle(shared: SharedCall, error: AtlasError | undefined, json: unknown): void {
    const { callers } = shared;
    shared.callers = []; // whoever was answered must not be kept alive by those who wait for their turn
    for (const [index, caller] of callers.entries()) {
      this.#watch.delete(caller);
      const cost = costFor(caller, shared);
      if (index === 0) settle(caller, error, json, cost);
      else setImmediate(() => settle(caller, error, json, cost));
    }
  }
}

const NOTHING_SENT = {
  source: 'sent',
  status: undefined,
  wireRequests: 0,
  retries: 0,
  waitedMs: 0,
  rateLimit: undefined,
} as const;

/** Cost of an answer that was kept. */
function toKept({ at }: CachedAnswer, isStale: boolean) {
  return { ...NOTHING_SENT, source: 'cached', status: 200, ageMs: Math.max(0, Date.now() - at), isStale } as const;
}

/** Failures that the caller need not see where an earlier answer does. */
const PASSING: ReadonlySet<AtlasError['kind']> = new Set(['rate-limited', 'unavailable', 'timeout']);

function settle(caller: Caller, error: AtlasError | undefined, json: unknown, cost: ReturnType<typeof costFor>): void {
  const { fallback } = caller;
  if (error === undefined || fallback === undefined || !PASSING.has(error.kind)) caller.settle(error, json, cost);
  else caller.settle(undefined, fallback.json, toKept(fallback, true));
}

/** The token bucket that a call draws from. */
function toBucket({ operation: { bucket, bucketParam }, params }: PreparedRequest): string {
  return bucketParam === undefined ? bucket : `${bucket} ${bucketParam} ${params[bucketParam]}`;
}

/** Who caused the call bears its cost; those who joined had it for nothing. */
function costFor(caller: Caller, { call, opener }: SharedCall) {
  const { status, wireRequests, retries, waitedMs, rateLimit } = call;
  if (caller !== opener) return { ...NOTHING_SENT, source: 'shared', status, rateLimit } as const;
  return { source: 'sent', status, wireRequests, retries, waitedMs, rateLimit } as const;
}
