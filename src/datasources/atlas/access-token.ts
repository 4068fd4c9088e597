import type { Dispatcher } from 'undici';
import { type Call, callOf, type Handler, noController } from './call.ts';
import type { AccessTokenCredential } from './credential.ts';
import { AtlasError } from './error.ts';
import { describe } from './failures.ts';
import { isPermissionError, type Unauthorized, UnauthorizedHandler } from './unauthorized.ts';

/** Sends a token that came from outside. It cannot be renewed here: when Atlas refuses it, its owner must bring another. */
export function givenToken(credential: AccessTokenCredential): Dispatcher.DispatcherComposeInterceptor {
  return (dispatch) => (options, handler) => {
    const authorization = `Bearer ${credential.token}`;
    callOf(options).authorization = authorization;
    const headers = [...(options.headers as string[]), 'authorization', authorization];
    return dispatch({ ...options, headers }, new GivenTokenExchange(callOf(options), handler));
  };
}

class GivenTokenExchange extends UnauthorizedHandler {
  readonly #call: Call;

  constructor(call: Call, handler: Handler) {
    super(handler);
    this.#call = call;
  }

  protected override onAccepted(): void {}

  protected override onUnauthorized(answer: Unauthorized): void {
    if (isPermissionError(answer.body)) answer.replay();
    else this.next.onResponseError?.(noController, toTokenRefused(this.#call));
  }
}

function toTokenRefused(call: Call): AtlasError {
  return new AtlasError(
    `Atlas does not accept the access token (asked for ${describe(call.operation)}): it has expired or was revoked. Bring a new one.`,
    { kind: 'credentials', operation: call.operation, status: 401 },
  );
}
