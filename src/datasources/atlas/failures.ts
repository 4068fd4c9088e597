import { readErrorBody } from './body.ts';
import { type Call, type Headers, headerOf } from './call.ts';
import { AtlasError, type AtlasErrorKind, type AtlasOperation } from './error.ts';

/** "GET /groups/{groupId}/apiKeys (groupId 64…)": the act and the object, for the first half of every message. */
export function describe(operation: AtlasOperation): string {
  const params = Object.entries(operation.params).map(([name, value]) => `${name} ${value}`);
  return `${operation.method} ${operation.route || '/'}${params.length > 0 ? ` (${params.join(', ')})` : ''}`;
}

/**
 * A failure of a request that Atlas certainly did not begin to work on, so that even a change may be sent again. Travels
 * between interceptors only; callers see the AtlasError inside.
 */
export class NotProcessed extends Error {
  override readonly name = 'NotProcessed';
  readonly reason: AtlasError;

  constructor(reason: AtlasError) {
    super(reason.message);
    this.reason = reason;
  }
}

/** Atlas answered, with an error status. */
export function toRefusal(call: Call, status: number, headers: Headers, chunks: readonly Buffer[]): AtlasError {
  const body = readErrorBody(chunks, headers);
  const kind = kindOf(call, status);
  const said = [status, body.errorCode ?? body.reason].filter((part) => part !== undefined).join(' ');
  const because = body.detail ? `${said}: ${body.detail}` : said;
  const act = describe(call.operation);
  const message =
    kind === 'outcome-unknown'
      ? `Atlas, or a proxy before it, failed at ${act}: ${because.replace(/\.$/, '')}. ${HOW_TO_FIND_OUT}`
      : `Atlas refused ${act}: ${because}`;
  const retryAfterSeconds = readRetryAfterSeconds(headers);
  return new AtlasError(message, {
    kind,
    operation: call.operation,
    status,
    ...body,
    retryAfterSeconds,
  });
}

function kindOf(call: Call, status: number): AtlasErrorKind {
  if (status === 429) return 'rate-limited';
  if (status < 500) return 'refused';
  // Atlas may have failed after it began; and the proxies before it say 502, 503 or 504 of a server that broke off or is still at it.
  return call.isIdempotent ? 'unavailable' : 'outcome-unknown';
}

const HOW_TO_FIND_OUT =
  'The outcome is unknown: Atlas may or may not have carried it out. Read what it should have changed before trying again.';

/** The connection failed, broke or fell silent. */
export function toFailure(call: Call, error: Error): AtlasError {
  if (error instanceof NotProcessed) return error.reason;
  if (error instanceof AtlasError) return error;
  const { operation } = call;
  const act = describe(operation);
  const code = codeOf(error);
  const isTimeout = code.endsWith('_TIMEOUT');
  if (call.isOnWire && !call.isIdempotent) {
    return new AtlasError(`The connection to Atlas broke during ${act} (${code}). ${HOW_TO_FIND_OUT}`, {
      kind: 'outcome-unknown',
      operation,
      cause: causeOf(error),
    });
  }
  if (isTimeout && call.isOnWire) {
    return new AtlasError(`Atlas did not answer ${act} in time (${code}). Try again later.`, {
      kind: 'timeout',
      operation,
      cause: causeOf(error),
    });
  }
  const what = call.isOnWire ? `The connection to Atlas broke during ${act}` : `Cannot reach Atlas for ${act}`;
  return new AtlasError(`${what} (${code}: ${error.message}). Try again later.`, {
    kind: 'unavailable',
    operation,
    cause: causeOf(error),
  });
}

function codeOf(error: Error): string {
  return 'code' in error && typeof error.code === 'string' ? error.code : error.name;
}

/** A copy that says what broke and nothing else: errors of parsers and sockets may carry the bytes they choked on. */
function causeOf(error: Error): Error {
  const cause = new Error(error.message);
  cause.name = codeOf(error);
  return cause;
}

/** A 2xx whose body is not what its content type promises. */
export function toUnreadable(call: Call, status: number, error: unknown): AtlasError {
  const why = error instanceof SyntaxError ? 'its body is not JSON' : `its body cannot be unpacked (${String(error)})`;
  const act = describe(call.operation);
  return call.isIdempotent
    ? new AtlasError(`Atlas answered ${act} with ${status}, but ${why}. Try again later.`, {
        kind: 'unavailable',
        operation: call.operation,
        status,
      })
    : new AtlasError(`Atlas answered ${act} with ${status}, but ${why}. ${HOW_TO_FIND_OUT}`, {
        kind: 'outcome-unknown',
        operation: call.operation,
        status,
      });
}

export function toRateLimited(operation: AtlasOperation, retryAfterSeconds: number): AtlasError {
  return new AtlasError(
    `Atlas's rate limit for ${describe(operation)} is used up and not renewed in time. Try again in ${retryAfterSeconds} s.`,
    { kind: 'rate-limited', operation, retryAfterSeconds },
  );
}

export function toTimeout(operation: AtlasOperation, ms: number, isOutcomeUnknown: boolean): AtlasError {
  const act = describe(operation);
  return isOutcomeUnknown
    ? new AtlasError(`Atlas did not answer ${act} within ${Math.round(ms)} ms. ${HOW_TO_FIND_OUT}`, {
        kind: 'outcome-unknown',
        operation,
      })
    : new AtlasError(`${act} was not answered within ${Math.round(ms)} ms. Ask for less at once, or try again later.`, {
        kind: 'timeout',
        operation,
      });
}

export function toAborted(operation: AtlasOperation): AtlasError {
  return new AtlasError(`${describe(operation)} was given up because the caller went away.`, {
    kind: 'aborted',
    operation,
  });
}

/** Seconds; an HTTP date is read too, though Atlas sends whole seconds. */
export function readRetryAfterSeconds(headers: Headers): number | undefined {
  const value = headerOf(headers, 'retry-after');
  if (value === undefined) return undefined;
  const seconds = Number(value);
  if (Number.isFinite(seconds)) return Math.max(0, seconds);
  const date = Date.parse(value);
  return Number.isNaN(date) ? undefined : Math.max(0, Math.ceil((date - Date.now()) / 1000));
}
