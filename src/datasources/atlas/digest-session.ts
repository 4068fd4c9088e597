import type { Dispatcher } from 'undici';
import type { Call, Controller, Handler } from './call.ts';
import type { ApiKeyCredential } from './credential.ts';
import { createHa1, type DigestChallenge, Nonce, readChallenge } from './digest.ts';
import { toCredentialsRefused, toNoDigest, toNonceDied, toUnspeakable } from './digest-failures.ts';
import type { AtlasError } from './error.ts';
import { NotProcessed } from './failures.ts';
import { isPermissionError, REFUSAL_MEMORY_MS, SignedExchange, type Unauthorized } from './unauthorized.ts';
import { WaitQueue } from './wait-queue.ts';

/**
 * After so long without an answer a nonce may have died; then one request tries it out while the others wait, so that a burst
 * after a pause meets one 401 and not one each. Below every nonce lifetime in use, and long enough never to slow a busy gateway.
 */
const TRIED_OUT_AFTER_MS = 10_000;

/** How long the others wait for one who finds out a nonce, before the next one tries as well: its answer may just be slow. */
const PATIENCE_MS = 1_000;

/**
 * Signs requests with HTTP Digest. digest-fetch forms the Authorization header; the life of a nonce is ours, because digest-fetch counts
 * up only after an answer has arrived, so that parallel requests would share one count, which a strict server treats as a replay
 * (RFC 7616, section 3.4).
 */
export function digest(key: ApiKeyCredential): Dispatcher.DispatcherComposeInterceptor {
  return (dispatch) => {
    const session = new DigestSession(key, dispatch);
    return (options, handler) => session.send(new DigestExchange(session, options, handler));
  };
}

/**
 * What is known of the server's nonces. While one request, the leader, finds out, all others wait for its answer.
 *
 * | From    | Event                                                                   | To      | Those who wait        |
 * | ------- | ----------------------------------------------------------------------- | ------- | --------------------- |
 * | cold    | a request comes                                                         | probing |                       |
 * | warm    | a request comes, and the nonce was not confirmed for ten seconds        | probing |                       |
 * | refused | a request comes that began after `until`                                | cold    |                       |
 * | probing | the leader, or another that signs with the same nonce, is accepted      | warm    | are sent, signed      |
 * | probing | the leader is answered without a challenge, with 2xx                    | open    | are sent, unsigned    |
 * | probing | the leader fails, or is answered unsigned with 5xx and the like         | probing | the next one leads    |
 * | probing | the leader is not answered for a second                                 | probing | the next one leads    |
 * | probing | nobody is left to lead                                                  | cold, or warm with the old nonce | |
 * | probing | the leader's answer to a fresh challenge is refused, or none can be made | refused | fail                 |
 * | warm    | a 401 to the nonce in use, with a challenge                             | probing |                       |
 * | open    | a 401 with a challenge                                                  | probing |                       |
 * | cold, open, refused | a fresh nonce is accepted                                   | warm    |                       |
 */
type State =
  | { name: 'cold' }
  | { name: 'probing'; leader: DigestExchange; nonce: Nonce | undefined }
  /** All sign with this nonce: an answer has shown that it works. */
  | { name: 'warm'; nonce: Nonce }
  /** Answers come without any challenge: nothing to sign. */
  | { name: 'open' }
  /** Nobody who began before `until` would fare better. */
  | { name: 'refused'; error: (call: Call) => AtlasError; until: number };

/** The life of the nonces of one credential. */
class DigestSession {
  readonly #key: ApiKeyCredential;
  readonly #dispatch: Dispatcher.Dispatch;
  #state: State = { name: 'cold' };
  readonly #waiting = new WaitQueue<DigestExchange>();
  #patience: NodeJS.Timeout | undefined;
  readonly #ha1Of: (challenge: DigestChallenge) => string;

  constructor(key: ApiKeyCredential, dispatch: Dispatcher.Dispatch) {
    this.#key = key;
    this.#ha1Of = createHa1(key.publicKey, key.privateKey);
    this.#dispatch = dispatch;
  }

  send(exchange: DigestExchange): boolean {
    const { call } = exchange;
    if (this.#state.name === 'refused' && call.startedAt >= this.#state.until) this.#state = { name: 'cold' };
    const state = this.#state;
    switch (state.name) {
      case 'refused':
        exchange.fail(state.error(call));
        return true;
      case 'probing':
        this.#waiting.add(exchange);
        this.#beginPatience();
        return true;
      case 'open':
        return this.#sendWith(exchange, undefined);
      case 'cold':
        this.#state = { name: 'probing', leader: exchange, nonce: undefined };
        return this.#sendWith(exchange, undefined);
      case 'warm':
        if (performance.now() - state.nonce.confirmedAt > TRIED_OUT_AFTER_MS) {
          this.#state = { name: 'probing', leader: exchange, nonce: state.nonce };
        }
        return this.#sendWith(exchange, state.nonce);
    }
  }

  /** The count is taken here, next to the wire and synchronously, so that no two requests ever share one. */
  #sendWith(exchange: DigestExchange, nonce: Nonce | undefined, isFresh = false): boolean {
    const { options, call } = exchange;
    exchange.nonce = nonce;
    exchange.isFresh = isFresh;
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

  /** The answer to this exchange has begun, and it is no refusal of what it was signed with. */
  accepted(exchange: DigestExchange, status: number): void {
    const state = this.#state;
    const { nonce } = exchange;
    if (nonce !== undefined) {
      nonce.confirmedAt = performance.now();
      const isLeaders = state.name === 'probing' && (state.leader === exchange || state.nonce === nonce);
      const isFirst = exchange.isFresh && state.name !== 'warm';
      if (isLeaders || isFirst) this.#release({ name: 'warm', nonce });
      return;
    }
    // 5xx, 429 and the like come from whoever stands before Atlas and say nothing about authentication.
    if (status < 300 && (state.name === 'probing' || state.name === 'cold')) this.#release({ name: 'open' });
    else this.lost(exchange);
  }

  unauthorized(exchange: DigestExchange, answer: Unauthorized): void {
    const { nonce, call } = exchange;
    const challenge = readChallenge(answer.headers);
    const isStale = typeof challenge === 'object' && challenge.isStale;
    // A stale nonce is only that, whatever code the body has.
    const isPermission = isPermissionError(answer.body) && !isStale;
    // No challenge after a good handshake: not the nonce's fault.
    const isUnchallenged = challenge === undefined && !exchange.isFresh;
    if (nonce !== undefined && (isPermission || isUnchallenged)) {
      this.accepted(exchange, 401);
      answer.replay();
    } else if (exchange.isFresh && isStale) {
      this.lost(exchange);
      exchange.fail(new NotProcessed(toNonceDied(call)));
    } else if (exchange.isFresh) {
      this.#refuse(exchange, (each) => toCredentialsRefused(each, this.#key.publicKey));
    } else if (challenge === undefined) {
      this.#refuse(exchange, toNoDigest);
    } else if (typeof challenge === 'string') {
      this.#refuse(exchange, (each) => toUnspeakable(each, challenge));
    } else {
      this.#answer(exchange, challenge);
    }
  }

  /** This exchange has ended without finding out anything: if it led, the next in line does. */
  lost(exchange: DigestExchange): void {
    if (this.#state.name === 'probing' && this.#state.leader === exchange) this.#handOver();
  }

  /**
   * The nonce is refused, for everyone. This request answers the challenge of this very response, alone on its nonce until that is seen
   * to work: a server that takes each nonce once only would refuse all who shared it.
   */
  #answer(exchange: DigestExchange, challenge: DigestChallenge): void {
    const state = this.#state;
    const inUse = state.name === 'warm' || state.name === 'probing' ? state.nonce : undefined;
    if (state.name === 'probing') {
      if (inUse === exchange.nonce) this.#state = { ...state, nonce: undefined };
    } else if (state.name !== 'warm' || inUse === exchange.nonce) {
      this.#state = { name: 'probing', leader: exchange, nonce: undefined };
    }
    this.#sendWith(exchange, new Nonce(this.#key.publicKey, challenge, this.#ha1Of), true);
  }

  /** The next in line finds out a nonce, or whether the old one still works. */
  #handOver(): void {
    const state = this.#state;
    if (state.name !== 'probing') return;
    this.#endPatience();
    this.#state = state.nonce === undefined ? { name: 'cold' } : { name: 'warm', nonce: state.nonce };
    const next = this.#waiting.takeFirst();
    if (next === undefined) return;
    this.send(next);
    if (this.#state.name === 'warm') this.#release(this.#state);
    else this.#beginPatience();
  }

  #release(state: Extract<State, { name: 'warm' | 'open' }>): void {
    this.#endPatience();
    this.#state = state;
    const nonce = state.name === 'warm' ? state.nonce : undefined;
    for (const exchange of this.#waiting.takeAll()) this.#sendWith(exchange, nonce);
  }

  #refuse(exchange: DigestExchange, error: (call: Call) => AtlasError): void {
    // The leader is about to find out the same, or something better.
    if (this.#state.name === 'probing' && this.#state.leader !== exchange) {
      exchange.fail(error(exchange.call));
      return;
    }
    this.#endPatience();
    this.#state = { name: 'refused', error, until: performance.now() + REFUSAL_MEMORY_MS };
    for (const each of [exchange, ...this.#waiting.takeAll()]) each.fail(error(each.call));
  }

  #beginPatience(): void {
    if (this.#waiting.isEmpty) return;
    this.#patience ??= setTimeout(() => {
      this.#patience = undefined;
      if (!this.#waiting.isEmpty) this.#handOver();
    }, PATIENCE_MS);
  }

  #endPatience(): void {
    clearTimeout(this.#patience);
    this.#patience = undefined;
  }
}

/** One request on its way through a DigestSession. */
class DigestExchange extends SignedExchange {
  readonly #session: DigestSession;
  /** What the present attempt was signed with; undefined for an unsigned one. */
  nonce: Nonce | undefined;
  /** The present attempt answers a challenge: nobody else signs with this nonce yet. */
  isFresh = false;

  constructor(session: DigestSession, options: Dispatcher.DispatchOptions, handler: Handler) {
    super(options, handler);
    this.#session = session;
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
