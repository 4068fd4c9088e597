import { type ErrorBody, readErrorBody } from './body.ts';
import { BodyFault } from './body-fault.ts';
import { type Call, type Headers, headerOf } from './call.ts';
import { codeOf, faultOfConfiguration } from './connection-faults.ts';
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
  const kind = kindOf(call, status, body);
  const said = [status, body.errorCode ?? body.reason].filter((part) => part !== undefined).join(' ');
  const because = body.detail ? `${said}: ${body.detail.replace(/\.$/, '')}` : said;
  const retryAfterSeconds =
    readRetryAfterSeconds(headers) ?? (kind === 'rate-limited' ? toldSeconds(body.parameters) : undefined);
  return new AtlasError(toRefusalMessage(kind, status, describe(call.operation), because, retryAfterSeconds), {
    kind,
    operation: call.operation,
    status,
    ...body,
    retryAfterSeconds,
  });
}

function toRefusalMessage(
  kind: AtlasErrorKind,
  status: number,
  act: string,
  because: string,
  retryAfterSeconds: number | undefined,
): string {
  if (kind === 'outcome-unknown') {
    return `Atlas, or a proxy before it, failed at ${act}: ${because}. ${HOW_TO_FIND_OUT}`;
  }
  if (kind === 'refused') return `Atlas refused ${act}: ${because}.`;
  if (kind === 'unavailable' && status < 500) {
    return `Something other than Atlas answered ${act}: ${because}. Check the base URL and the proxies on the way.`;
  }
  const later = retryAfterSeconds === undefined ? 'later' : `in ${retryAfterSeconds} s`;
  return `Atlas turned down ${act}: ${because}. Try again ${later}.`;
}

function kindOf(call: Call, status: number, body: ErrorBody): AtlasErrorKind {
  if (status === 429) return 'rate-limited';
  // Atlas may have failed after it began; and the proxies before it say 502, 503 or 504 of a server that broke off or is still at it.
  if (status >= 500) return call.isIdempotent ? 'unavailable' : 'outcome-unknown';
  // Each refusal of Atlas has an errorCode (atlas-behaviour 5.1). A page of a proxy or a wrong base URL has none, and its 404 must
  // not pass for "there is no such project".
  return body.errorCode === undefined && status !== 401 ? 'unavailable' : 'refused';
}

/** A 429 without Retry-After: its second parameter says the same; otherwise Atlas's tick, after which every bucket has tokens again. */
function toldSeconds(parameters: readonly unknown[] | undefined): number {
  const seconds = parameters?.[1];
  return typeof seconds === 'number' && seconds > 0 ? boundedSeconds(seconds) : ATLAS_TICK_SECONDS;
}

/** Atlas refills all its buckets this often (atlas-behaviour 6.2). */
const ATLAS_TICK_SECONDS = 60;

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
  const fault = faultOfConfiguration(error);
  if (fault !== undefined) {
    return new AtlasError(`Atlas cannot be reached for ${act} (${code}): ${fault}.`, {
      kind: 'misconfigured',
      operation,
      cause: causeOf(error),
    });
  }
  const what = call.isOnWire ? `The connection to Atlas broke during ${act}` : `Cannot reach Atlas for ${act}`;
  return new AtlasError(`${what} (${code}). Try again later.`, {
    kind: 'unavailable',
    operation,
    cause: causeOf(error),
  });
}

/** A copy that says what broke and nothing else: errors of parsers and sockets may carry paths, or the bytes they choked on. */
function causeOf(error: Error): Error {
  const cause = new Error('the connection failed');
  cause.name = codeOf(error);
  return cause;
}

/** A 2xx whose body is not what its content type promises. */
export function toUnreadable(call: Call, status: number, error: unknown): AtlasError {
  const why = error instanceof BodyFault ? error.message : `its body cannot be read (${codeOf(error)})`;
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

/** A change was on the wire when the gateway closed its connections. */
export function toCutOff(operation: AtlasOperation): AtlasError {
  return new AtlasError(`The gateway was stopped before Atlas answered ${describe(operation)}. ${HOW_TO_FIND_OUT}`, {
    kind: 'outcome-unknown',
    operation,
  });
}

/** Seconds; an HTTP date is read too, though Atlas sends whole seconds. */
export function readRetryAfterSeconds(headers: Headers): number | undefined {
  const value = headerOf(headers, 'retry-after')?.trim();
  if (value === undefined) return undefined;
  // A number is digits and nothing else (RFC 9110, section 10.2.3).
  if (/^\d+$/.test(value)) return boundedSeconds(Number(value));
  const date =
    /[a-z]/i.test(value) && /\d{4}/.test(value) && !/^[\d.ex+-]+$/i.test(value) ? Date.parse(value) : Number.NaN;
  return Number.isNaN(date) ? undefined : boundedSeconds(Math.ceil((date - Date.now()) / 1000));
}

/**
 * The longest wait that is learned from outside. Atlas refills its buckets each minute; a proxy's maintenance page that says a day, or
 * an absurd number, must not shut an endpoint until the process is started again.
 */
export const MOST_WAIT_SECONDS = 90;

export function boundedSeconds(seconds: number): number {
  return Math.min(MOST_WAIT_SECONDS, Math.max(0, seconds));
}
