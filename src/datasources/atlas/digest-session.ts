import type { Dispatcher } from 'undici';
import { type Call, type Controller, callOf, type Handler, noController } from './call.ts';
import type { ApiKeyCredential } from './credential.ts';
import { type DigestChallenge, Nonce, readChallenge } from './digest.ts';
import { AtlasError } from './error.ts';
import { describe, NotProcessed } from './failures.ts';
import { isPermissionError, REFUSAL_MEMORY_MS, type Unauthorized, UnauthorizedHandler } from './unauthorized.ts';

/**
 * After so long without an answer a nonce may have died; then one request tries it out while the others wait, so that a burst
 * after a pause meets one 401 and not one each. Below every nonce lifetime in use, and long enough never to slow a busy gateway.
 */
const TRIED_OUT_AFTER_MS = 10_000;

/** How long the others wait for one who finds out a nonce, before the next one tries as well: its answer may just be slow. */
const PATIENCE_MS = 1_000;

/**
 * Signs requests with HTTP Digest. digest-fetch reads challenges and forms the Authorization header; the life of a nonce is ours,
 * because digest-fetch counts up only after an answer has arrived, so that parallel requests would share one count, which a strict
 * server treats as a replay (RFC 7616, section 3.4).
 */
export function digest(key: ApiKeyCredential): Dispatcher.DispatcherComposeInterceptor {
  return (dispatch) => {
    const session = new DigestSession(key, dispatch);
    return (options, handler) => session.send(new Exchange(session, options, handler));
  };
}

/** One credential's shared nonce, and the queue of those who wait for it. */
class DigestSession {
  readonly #key: ApiKeyCredential;
  readonly #dispatch: Dispatcher.Dispatch;
  /** The nonce that all sign with. It comes here only after an answer has shown that it works. */
  #shared: Nonce | undefined;
  /** Answers come without any challenge: nothing to sign. */
  #isOpen = false;
  /** The one request that finds out a working nonce; all others wait for its answer. */
  #leader: Exchange | undefined;
  readonly #waiting: Exchange[] = [];
  #patience: NodeJS.Timeout | undefined;
  #refusal: { error: (call: Call) => AtlasError; until: number } | undefined;
  #ha1: { realm: string; algorithm: string; value: string } | undefined;

  constructor(key: ApiKeyCredential, dispatch: Dispatcher.Dispatch) {
    this.#key = key;
    this.#dispatch = dispatch;
  }

  send(exchange: Exchange): boolean {
    const { call } = exchange;
    if (this.#refusal !== undefined) {
      if (call.startedAt < this.#refusal.until) {
        exchange.fail(this.#refusal.error(call));
        return true;
      }
      this.#refusal = undefined;
    }
    if (this.#leader !== undefined) {
      this.#waiting.push(exchange);
      this.#patience ??= setTimeout(() => this.#handOver(), PATIENCE_MS);
      call.heldBy((reason) => {
        const index = this.#waiting.indexOf(exchange);
        if (index >= 0) this.#waiting.splice(index, 1);
        exchange.fail(reason);
      });
      return true;
    }
    const isDoubtful = this.#shared === undefined || performance.now() - this.#shared.confirmedAt > TRIED_OUT_AFTER_MS;
    if (isDoubtful && !this.#isOpen) this.#leader = exchange;
    return this.#sendWith(exchange, this.#shared, false);
  }

  /** The count is taken here, next to the wire and synchronously, so that no two requests ever share one. */
  #sendWith(exchange: Exchange, nonce: Nonce | undefined, isExclusive: boolean): boolean {
    const { options, call } = exchange;
    exchange.nonce = nonce;
    exchange.isExclusive = isExclusive;
    call.isOnWire = false;
    call.released();
    if (call.cancelled !== undefined) {
      this.lost(exchange);
      exchange.fail(call.cancelled);
      return true;
    }
    if (nonce === undefined) return this.#dispatch(options, exchange);
    const authorization = nonce.sign(options.method, options.path);
    call.authorization = authorization;
    const headers = [...(options.headers as string[]), 'authorization', authorization];
    return this.#dispatch({ ...options, headers }, exchange);
  }

  /** The answer to this exchange has begun and is not a 401. */
  accepted(exchange: Exchange, status: number): void {
    const { nonce } = exchange;
    if (nonce === undefined) {
      // 5xx, 429 and the like come from whoever stands before Atlas and say nothing about authentication.
      if (status < 300) this.#isOpen = true;
      this.lost(exchange);
      return;
    }
    nonce.confirmedAt = performance.now();
    if (exchange.isExclusive && this.#shared === undefined) this.#shared = nonce;
    if (this.#leader === exchange || (this.#leader !== undefined && this.#shared === nonce)) this.#releaseAll();
  }

  unauthorized(exchange: Exchange, answer: Unauthorized): void {
    const { nonce, call } = exchange;
    const challenge = readChallenge(answer.headers);
    const isStale = typeof challenge === 'object' && challenge.isStale;
    // A stale nonce is only that, whatever code the body has.
    if (nonce !== undefined && isPermissionError(answer.body) && !isStale) {
      this.accepted(exchange, 401);
      answer.replay();
      return;
    }
    if (exchange.isExclusive) {
      if (isStale) {
        this.lost(exchange);
        exchange.fail(new NotProcessed(toNonceDied(call)));
      } else {
        this.#refuse(exchange, (each) => toCredentialsRefused(each, this.#key.publicKey));
      }
      return;
    }
    if (challenge === undefined) {
      if (nonce === undefined) {
        this.#refuse(exchange, toNoDigest);
        return;
      }
      // No challenge after a good handshake: not the nonce's fault.
      this.accepted(exchange, 401);
      answer.replay();
      return;
    }
    if (typeof challenge === 'string') {
      this.#refuse(exchange, (each) => toUnspeakable(each, challenge));
      return;
    }
    // The nonce is refused, for everyone; this request answers the challenge of this very response, alone on its nonce until
    // that is seen to work (a server that takes each nonce once only would refuse all who shared it).
    if (this.#shared === nonce) this.#shared = undefined;
    this.#isOpen = false;
    this.#leader ??= exchange;
    this.#sendWith(exchange, new Nonce(this.#key.publicKey, challenge, (each) => this.#ha1Of(each)), true);
  }

  /** This exchange has ended without finding out anything: if it led, the next in line does. */
  lost(exchange: Exchange): void {
    if (this.#leader !== exchange) return;
    if (this.#isOpen) this.#releaseAll();
    else this.#handOver();
  }

  /** The next in line finds out a nonce, or whether the old one still works. */
  #handOver(): void {
    this.#endLead();
    const next = this.#waiting.shift();
    if (next === undefined) return;
    this.send(next);
    if (this.#waiting.length > 0) this.#patience ??= setTimeout(() => this.#handOver(), PATIENCE_MS);
  }

  #endLead(): void {
    this.#leader = undefined;
    clearTimeout(this.#patience);
    this.#patience = undefined;
  }

  #releaseAll(): void {
    this.#endLead();
    for (const exchange of this.#waiting.splice(0)) this.#sendWith(exchange, this.#shared, false);
  }

  /** Nobody who waits would fare better. */
  #refuse(exchange: Exchange, error: (call: Call) => AtlasError): void {
    this.#shared = undefined;
    if (this.#leader === exchange) this.#endLead();
    this.#refusal = { error, until: performance.now() + REFUSAL_MEMORY_MS };
    exchange.fail(error(exchange.call));
    if (this.#leader !== undefined) return;
    for (const waiting of this.#waiting.splice(0)) waiting.fail(error(waiting.call));
  }

  #ha1Of({ realm, algorithm }: DigestChallenge): string {
    if (this.#ha1?.realm !== realm || this.#ha1.algorithm !== algorithm.name) {
      const value = algorithm.hash(`${this.#key.publicKey}:${realm}:${this.#key.privateKey}`);
      this.#ha1 = { realm, algorithm: algorithm.name, value };
    }
    return this.#ha1.value;
  }
}

/** One request on its way through the session. */
class Exchange extends UnauthorizedHandler {
  readonly #session: DigestSession;
  readonly options: Dispatcher.DispatchOptions;
  readonly call: Call;
  /** What the present attempt was signed with; undefined for an unsigned one. */
  nonce: Nonce | undefined;
  /** Nobody else signs with this nonce yet. */
  isExclusive = false;

  constructor(session: DigestSession, options: Dispatcher.DispatchOptions, handler: Handler) {
    super(handler);
    this.#session = session;
    this.options = options;
    this.call = callOf(options);
  }

  fail(error: Error): void {
    this.call.released();
    this.next.onResponseError?.(noController, error);
  }

  protected override onAccepted(status: number): void {
    this.#session.accepted(this, status);
  }

  protected override onUnauthorized(answer: Unauthorized): void {
    this.#session.unauthorized(this, answer);
  }

  override onResponseError(controller: Controller, error: Error): void {
    this.#session.lost(this);
    super.onResponseError(controller, error);
  }
}

function toCredentialsRefused(call: Call, publicKey: string): AtlasError {
  return new AtlasError(
    `Atlas does not accept the API key ${publicKey} (asked for ${describe(call.operation)}): its public and private key do not belong together, or the key was deleted. Check both parts.`,
    { kind: 'credentials', operation: call.operation, status: 401 },
  );
}

function toNoDigest(call: Call): AtlasError {
  return new AtlasError(
    `The server answered ${describe(call.operation)} with 401 and offered no Digest challenge. Check that the base URL is Atlas's.`,
    { kind: 'credentials', operation: call.operation, status: 401 },
  );
}

function toUnspeakable(call: Call, fault: string): AtlasError {
  return new AtlasError(
    `The server asks for ${fault} in Digest authentication, for ${describe(call.operation)}; the gateway speaks MD5 and SHA-256 with qop=auth. Check the base URL.`,
    { kind: 'credentials', operation: call.operation, status: 401 },
  );
}

function toNonceDied(call: Call): AtlasError {
  return new AtlasError(
    `Atlas's nonce for ${describe(call.operation)} expired before the signed request arrived. Nothing was done; try again.`,
    { kind: 'unavailable', operation: call.operation, status: 401 },
  );
}
