import type { Dispatcher } from 'undici';
import type { Call, Handler } from './call.ts';
import { AtlasError } from './error.ts';
import { describe, NotProcessed } from './failures.ts';
import { requestToken, type Token, type TokenOptions } from './token.ts';
import { isPermissionError, REFUSAL_MEMORY_MS, SignedExchange, type Unauthorized } from './unauthorized.ts';
import { WaitQueue } from './wait-queue.ts';

/** A token is renewed so long before it expires, while the old one still serves; in milliseconds. */
const MARGIN_MS = 60_000;
/** After a renewal in the background has failed, the next one waits so long; the endpoint allows ten requests a minute. */
const BACKGROUND_PAUSE_MS = 10_000;

/**
 * Signs requests with a service account's token. All requests share one token; one request at a time is made for the next, in
 * good time before the old one expires. Atlas's tokens last an hour and cannot be refreshed, only replaced.
 */
export function serviceAccountTokens(options: TokenOptions): Dispatcher.DispatcherComposeInterceptor {
  return (dispatch) => {
    const session = new TokenSession(options, dispatch);
    return (request, handler) => session.send(new TokenExchange(session, request, handler));
  };
}

class TokenSession {
  readonly #options: TokenOptions;
  readonly #dispatch: Dispatcher.Dispatch;
  #token: Token | undefined;
  #isRenewing = false;
  #renewNotBefore = 0;
  readonly #waiting = new WaitQueue<TokenExchange>();
  /** The account is not accepted: see REFUSAL_MEMORY_MS. */
  #refusal: { error: AtlasError; until: number } | undefined;
  /** The token endpoint wants no further request before `until`. */
  #limit: { error: AtlasError; until: number } | undefined;

  constructor(options: TokenOptions, dispatch: Dispatcher.Dispatch) {
    this.#options = options;
    this.#dispatch = dispatch;
  }

  send(exchange: TokenExchange): boolean {
    const { call } = exchange;
    if (this.#refusal !== undefined) {
      if (call.startedAt < this.#refusal.until) {
        exchange.fail(forCall(this.#refusal.error, call));
        return true;
      }
      this.#refusal = undefined;
    }
    const now = performance.now();
    const token = this.#token;
    if (token !== undefined && now < token.expiresAt) {
      if (now > token.expiresAt - Math.min(MARGIN_MS, token.lifetimeMs / 2) && now > this.#renewNotBefore) {
        this.#renew(exchange, true);
      }
      return this.#sendWith(exchange, token);
    }
    this.#waitForToken(exchange);
    return true;
  }

  unauthorized(exchange: TokenExchange, answer: Unauthorized): void {
    if (isPermissionError(answer.body)) {
      answer.replay();
      return;
    }
    if (exchange.isSecondAttempt) {
      exchange.fail(toTokenRefused(exchange.call));
      return;
    }
    // Revoked, or expired early by Atlas's clock. A 401 comes before any work, so even a change may be sent again; once.
    if (this.#token === exchange.token) this.#token = undefined;
    exchange.isSecondAttempt = true;
    this.send(exchange);
  }

  #waitForToken(exchange: TokenExchange): void {
    const now = performance.now();
    if (this.#limit !== undefined && now < this.#limit.until) {
      exchange.failWithoutToken(this.#limit.error, Math.ceil((this.#limit.until - now) / 1000));
      return;
    }
    this.#waiting.add(exchange);
    this.#renew(exchange, false);
  }

  #renew(cause: TokenExchange, isInBackground: boolean): void {
    if (this.#isRenewing) return;
    this.#isRenewing = true;
    // Not bound to the call that caused it: others wait for the token too, and it will be needed again.
    requestToken(this.#options, this.#dispatch, cause.options.origin, cause.call.owner).then(
      (token) => {
        this.#isRenewing = false;
        this.#token = token;
        for (const exchange of this.#waiting.takeAll()) this.#sendWith(exchange, token);
      },
      (error: AtlasError) => {
        this.#isRenewing = false;
        const now = performance.now();
        if (isInBackground) this.#renewNotBefore = now + BACKGROUND_PAUSE_MS;
        if (error.kind === 'credentials') this.#refusal = { error, until: now + REFUSAL_MEMORY_MS };
        if (error.kind === 'rate-limited') this.#limit = { error, until: now + (error.retryAfterSeconds ?? 0) * 1000 };
        for (const exchange of this.#waiting.takeAll()) exchange.failWithoutToken(error);
      },
    );
  }

  #sendWith(exchange: TokenExchange, token: Token): boolean {
    const { options, call } = exchange;
    exchange.token = token;
    call.isOnWire = false;
    call.released();
    if (call.cancelled !== undefined) {
      exchange.fail(call.cancelled);
      return true;
    }
    const authorization = `Bearer ${token.value}`;
    call.authorization = authorization;
    const headers = [...(options.headers as string[]), 'authorization', authorization];
    return this.#dispatch({ ...options, headers }, exchange);
  }
}

/** One request on its way through a TokenSession. */
class TokenExchange extends SignedExchange {
  readonly #session: TokenSession;
  token: Token | undefined;
  isSecondAttempt = false;

  constructor(session: TokenSession, options: Dispatcher.DispatchOptions, handler: Handler) {
    super(options, handler);
    this.#session = session;
  }

  /** Nothing of this request was sent, so the retry layer may try again where that helps. */
  failWithoutToken(error: AtlasError, retryAfterSeconds?: number): void {
    const own = forCall(error, this.call, retryAfterSeconds);
    const mayPass = error.kind === 'unavailable' || error.kind === 'rate-limited';
    this.fail(mayPass ? new NotProcessed(own) : own);
  }

  protected override onAccepted(): void {}

  protected override onUnauthorized(answer: Unauthorized): void {
    this.#session.unauthorized(this, answer);
  }
}

/** The same failure as that of a call that needed the token. */
function forCall(error: AtlasError, call: Call, retryAfterSeconds = error.retryAfterSeconds): AtlasError {
  const { kind, status, errorCode, reason, detail, parameters } = error;
  return new AtlasError(`${error.message} Needed for ${describe(call.operation)}.`, {
    ...{ kind, status, errorCode, reason, detail, parameters, retryAfterSeconds },
    operation: call.operation,
    cause: error.cause,
  });
}

function toTokenRefused(call: Call): AtlasError {
  return new AtlasError(
    `Atlas refused two fresh tokens of the service account for ${describe(call.operation)}. Check that the account still exists.`,
    { kind: 'credentials', operation: call.operation, status: 401 },
  );
}
