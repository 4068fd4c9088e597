import type { Operation } from './operation.ts';

/**
 * Why a call to Atlas gave no answer.
 *
 * - `refused`: Atlas answered, with an error status; `status` and, mostly, `errorCode` say which.
 * - `credentials`: Atlas does not accept the credential itself (a second 401 after a good handshake, an OAuth error).
 * - `rate-limited`: Atlas's token bucket is empty and will not refill within the deadline; see `retryAfterSeconds`.
 * - `unavailable`: no usable answer: connection failed, or, to a GET, reset, 5xx or a body that is not JSON.
 * - `misconfigured`: no connection, and none until a setting changes: an untrusted certificate, a host name that does not exist, a
 *   proxy that refuses.
 * - `timeout`: the deadline passed first.
 * - `aborted`: the caller of the gateway went away.
 * - `outcome-unknown`: the connection broke after a change was sent, or the answer was a 5xx or unreadable; Atlas may or may not
 *   have carried it out.
 * - `invalid-path`: a path parameter that could not be sent safely; nothing was sent.
 */
export type AtlasErrorKind =
  | 'refused'
  | 'credentials'
  | 'rate-limited'
  | 'unavailable'
  | 'misconfigured'
  | 'timeout'
  | 'aborted'
  | 'outcome-unknown'
  | 'invalid-path';

/** The call that failed, with its path still a template, so that logs and metrics can group it. */
export interface AtlasOperation {
  method: string;
  /** Below /api/atlas/v2, for instance `/groups/{groupId}/apiKeys`. */
  route: string;
  params: Readonly<Record<string, string>>;
  /** What is called; undefined for a token, which is no operation of the API. */
  definition?: Operation | undefined;
}

export interface AtlasErrorFields {
  kind: AtlasErrorKind;
  operation: AtlasOperation;
  /** HTTP's status, where there was an answer. */
  status?: number | undefined;
  /** Atlas's own code, the only stable thing to branch on. An open set. */
  errorCode?: string | undefined;
  reason?: string | undefined;
  detail?: string | undefined;
  parameters?: readonly unknown[] | undefined;
  retryAfterSeconds?: number | undefined;
  cause?: unknown;
}

/** The one error of the Atlas client. Its message and fields never hold a secret. */
export class AtlasError extends Error {
  override readonly name = 'AtlasError';
  readonly kind: AtlasErrorKind;
  readonly operation: AtlasOperation;
  readonly status: number | undefined;
  readonly errorCode: string | undefined;
  readonly reason: string | undefined;
  readonly detail: string | undefined;
  readonly parameters: readonly unknown[];
  readonly retryAfterSeconds: number | undefined;

  constructor(message: string, fields: AtlasErrorFields) {
    super(message, fields.cause === undefined ? undefined : { cause: fields.cause });
    this.kind = fields.kind;
    this.operation = fields.operation;
    this.status = fields.status;
    this.errorCode = fields.errorCode;
    this.reason = fields.reason;
    this.detail = fields.detail;
    this.parameters = fields.parameters ?? [];
    this.retryAfterSeconds = fields.retryAfterSeconds;
  }
}
