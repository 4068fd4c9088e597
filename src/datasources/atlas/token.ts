import type { Dispatcher } from 'undici';
import { ACCEPT_ENCODING, readErrorBody, readJson } from './body.ts';
import type { Controller, Handler, Headers } from './call.ts';
import type { RequestScope } from './client.ts';
import { codeOf, faultOfConfiguration } from './connection-faults.ts';
import type { ServiceAccountCredential } from './credential.ts';
import { AtlasError, type AtlasErrorKind } from './error.ts';
import { boundedSeconds, readRetryAfterSeconds } from './failures.ts';

export const TOKEN_PATH = '/api/oauth/token';
const OPERATION = { method: 'POST', route: TOKEN_PATH, params: {} };
/** Atlas's figure (atlas-behaviour 2.7), for an answer that leaves it out. */
const LIFETIME_SECONDS = 3_600;
const LONGEST_LIFETIME_SECONDS = 86_400;
/** A token of Atlas has some 1,500 characters; servers refuse headers of more than 8 KiB with 431, for as long as the token lives. */
const MAX_TOKEN_LENGTH = 8_000;
/** Of an answer, packed and unpacked. */
const MAX_ANSWER_BYTES = 64 * 1024;
const TOO_LARGE = `Atlas answered the request for a token with more than ${MAX_ANSWER_BYTES} bytes. Check that the base URL is Atlas's.`;

export interface Token {
  value: string;
  /** Milliseconds of `performance.now()`. */
  expiresAt: number;
  lifetimeMs: number;
}

export interface TokenOptions {
  account: ServiceAccountCredential;
  userAgent: string;
  /** How long the whole answer may take: all requests of the account wait for it. */
  timeoutMs: number;
}

/** Asks once for a token; rejects with an AtlasError. `scope` is told what it cost, as a call of its own. */
export function requestToken(
  { account, userAgent, timeoutMs }: TokenOptions,
  dispatch: Dispatcher.Dispatch,
  origin: Dispatcher.DispatchOptions['origin'],
  scope: RequestScope,
): Promise<Token> {
  const startedAt = performance.now();
  return new Promise<Token>((resolve, reject) => {
    const report = (status: number | undefined, wireRequests: number): void => {
      const durationMs = performance.now() - startedAt;
      const { method, route } = OPERATION;
      scope.observe?.({
        ...{ method, route, source: 'sent', status, wireRequests, durationMs },
        ...{ retries: 0, waitedMs: 0, rateLimit: undefined },
      });
    };
    const handler = new TokenHandler(timeoutMs, (outcome, status, wireRequests) => {
      report(status, wireRequests);
      if (outcome instanceof AtlasError) reject(outcome);
      // Counted from before the request, so that we never think it younger than Atlas does.
      else resolve({ value: outcome.value, lifetimeMs: outcome.lifetimeMs, expiresAt: startedAt + outcome.lifetimeMs });
    });
    // Raw, not percent-encoded: Atlas rejects the encoding that OAuth's own document asks for.
    const basic = Buffer.from(`${account.clientId}:${account.clientSecret}`).toString('base64');
    dispatch(
      {
        origin: origin as string,
        path: TOKEN_PATH,
        method: 'POST',
        headers: [
          ...['authorization', `Basic ${basic}`, 'content-type', 'application/x-www-form-urlencoded'],
          ...['accept', 'application/json', 'accept-encoding', ACCEPT_ENCODING, 'user-agent', userAgent],
        ],
        body: 'grant_type=client_credentials',
      },
      handler,
    );
  });
}

type Outcome = AtlasError | { value: string; lifetimeMs: number };
type Done = (outcome: Outcome, status: number | undefined, wireRequests: number) => void;

class TokenHandler implements Handler {
  readonly #done: Done;
  #status = 0;
  #headers: Headers = {};
  #wireRequests = 0;
  readonly #chunks: Buffer[] = [];
  #bytes = 0;
  #controller: Controller | undefined;
  readonly #timer: NodeJS.Timeout;
  #isOver = false;

  constructor(timeoutMs: number, done: Done) {
    this.#done = done;
    this.#timer = setTimeout(() => {
      this.#giveUp(`Atlas did not give the service account a token within ${timeoutMs} ms. Try again later.`);
    }, timeoutMs);
  }

  onRequestStart(controller: Controller): void {
    this.#controller = controller;
    if (this.#isOver) controller.abort(new Error('nobody waits'));
    else this.#wireRequests += 1;
  }

  onResponseStart(_controller: Controller, status: number, headers: Headers): void {
    this.#status = status;
    this.#headers = headers;
  }

  onResponseData(_controller: Controller, chunk: Buffer): void {
    this.#bytes += chunk.length;
    if (this.#bytes > MAX_ANSWER_BYTES) this.#giveUp(TOO_LARGE);
    else this.#chunks.push(chunk);
  }

  onResponseEnd(): void {
    const isGranted = this.#status >= 200 && this.#status < 300;
    const outcome = isGranted
      ? readToken(this.#chunks, this.#headers)
      : toRefusal(this.#status, this.#headers, this.#chunks);
    this.#end(outcome, this.#status);
  }

  onResponseError(_controller: Controller, error: Error): void {
    const code = codeOf(error);
    const fault = faultOfConfiguration(error);
    const outcome =
      fault === undefined
        ? new AtlasError(`Cannot get a token from Atlas: the connection failed (${code}). Try again later.`, {
            kind: 'unavailable',
            operation: OPERATION,
          })
        : new AtlasError(`Atlas cannot be reached for a token (${code}): ${fault}.`, {
            kind: 'misconfigured',
            operation: OPERATION,
          });
    this.#end(outcome, undefined);
  }

  #giveUp(message: string): void {
    this.#end(new AtlasError(message, { kind: 'unavailable', operation: OPERATION }), this.#status || undefined);
    this.#controller?.abort(new Error('given up'));
  }

  #end(outcome: Outcome, status: number | undefined): void {
    if (this.#isOver) return;
    this.#isOver = true;
    clearTimeout(this.#timer);
    this.#done(outcome, status, this.#wireRequests);
  }
}

function readToken(chunks: readonly Buffer[], headers: Headers): Outcome {
  let body: { access_token?: unknown; expires_in?: unknown } | null;
  try {
    body = readJson(chunks, headers, MAX_ANSWER_BYTES).json as typeof body; // each field is checked below
  } catch {
    body = null;
  }
  const value = body?.access_token;
  if (typeof value !== 'string' || !/^[\x21-\x7e]+$/.test(value)) {
    return new AtlasError(
      "Atlas answered the request for a token without a token. Check that the base URL is Atlas's.",
      {
        kind: 'unavailable',
        operation: OPERATION,
      },
    );
  }
  if (value.length > MAX_TOKEN_LENGTH) {
    return new AtlasError(
      `Atlas answered the request for a token with one of ${value.length} characters, too long for a header. Check that the base URL is Atlas's.`,
      { kind: 'misconfigured', operation: OPERATION },
    );
  }
  return { value, lifetimeMs: lifetimeOf(body?.expires_in) * 1000 };
}

/** In seconds. What is no time is left out; a token that never ends would never be renewed. */
function lifetimeOf(told: unknown): number {
  const seconds = typeof told === 'string' && /^\d+$/.test(told) ? Number(told) : told;
  if (typeof seconds !== 'number' || !(seconds > 0)) return LIFETIME_SECONDS;
  return Math.min(LONGEST_LIFETIME_SECONDS, Math.max(1, seconds));
}

/** Two styles of error meet here: OAuth's own, and Atlas's for the rate limit (atlas-behaviour 2.8). */
function toRefusal(status: number, headers: Headers, chunks: readonly Buffer[]): AtlasError {
  const body = readErrorBody(chunks, headers);
  const kind = kindOf(status, body.errorCode);
  const retryAfterSeconds =
    readRetryAfterSeconds(headers) ?? (kind === 'rate-limited' ? minutesOf(body.parameters) * 60 : undefined);
  const said = [status, body.errorCode].filter((part) => part !== undefined).join(' ');
  return new AtlasError(
    `Atlas gave the service account no token: ${said}${body.detail ? `: ${body.detail}` : ''}${ADVICE[kind] ?? ''}`,
    {
      ...body,
      kind,
      operation: OPERATION,
      status,
      retryAfterSeconds,
    },
  );
}

const ADVICE: Partial<Record<AtlasErrorKind, string>> = {
  credentials: ' Check the client id and secret, and whether the secret has expired.',
};

function kindOf(status: number, errorCode: string | undefined): AtlasErrorKind {
  if (status === 429) return 'rate-limited';
  if (status >= 500) return 'unavailable';
  // `access_denied`: 100 tokens are still alive. The credential is good, and some will expire.
  return errorCode === 'access_denied' ? 'refused' : 'credentials';
}

/** "limited to 10 requests every 1 minutes": parameters [path, 10, 1]. */
function minutesOf(parameters: readonly unknown[] | undefined): number {
  const minutes = Number(parameters?.[2]);
  return minutes > 0 ? boundedSeconds(minutes * 60) / 60 : 1;
}
