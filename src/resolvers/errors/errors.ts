import { GraphQLError, type GraphQLErrorExtensions } from 'graphql';
import { AtlasError } from '../../datasources/atlas/error.ts';
import { UnreadableAnswer } from '../../datasources/read.ts';
import { isNotFound } from '../../datasources/read-many.ts';
import { describeAct } from './acts.ts';
import { toHint } from './hints.ts';

/** What `extensions.code` can be. */
export const ERROR_CODES = [
  'BAD_USER_INPUT',
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'NOT_FOUND',
  'CONFLICT',
  'RATE_LIMITED',
  'UPSTREAM_UNAVAILABLE',
  'UPSTREAM_TIMEOUT',
  'OPERATION_TOO_EXPENSIVE',
  'INTERNAL_SERVER_ERROR',
] as const;

export type ErrorCode = (typeof ERROR_CODES)[number];

/** What a caller is told of a failure of Atlas. Undefined for everything else: a bug of ours, to be masked and logged. */
export function toGraphQLError(error: unknown): GraphQLError | undefined {
  if (error instanceof UnreadableAnswer) {
    return new GraphQLError(error.message, { extensions: toUnreadableExtensions(error) });
  }
  if (!(error instanceof AtlasError)) return undefined;
  return new GraphQLError(toMessage(error), { extensions: toExtensions(error), originalError: error });
}

/** Atlas has carried a change out, and the gateway cannot read what came of it: to send it again would do it twice. */
export function toUnreadableChange(error: UnreadableAnswer): GraphQLError {
  return new GraphQLError(
    `${error.message} The change was carried out all the same: look at it instead of trying again.`,
    { extensions: toUnreadableExtensions(error) },
  );
}

/** The path in Atlas's answer, beside the path in ours. */
export function toUnreadableExtensions({ path }: UnreadableAnswer): GraphQLErrorExtensions {
  return { code: 'UPSTREAM_UNAVAILABLE' satisfies ErrorCode, atlas: { path } };
}

/** The gateway's code for a failure of Atlas. */
export function toErrorCode(error: AtlasError): ErrorCode {
  switch (error.kind) {
    case 'credentials':
      return 'UNAUTHENTICATED';
    case 'rate-limited':
      return 'RATE_LIMITED';
    case 'timeout':
    case 'aborted':
      return 'UPSTREAM_TIMEOUT';
    case 'unavailable':
    case 'misconfigured':
    case 'outcome-unknown':
      return 'UPSTREAM_UNAVAILABLE';
    case 'invalid-path':
      return 'BAD_USER_INPUT';
    case 'refused':
      return toRefusalCode(error);
  }
}

function toRefusalCode(error: AtlasError): ErrorCode {
  if (isNotFound(error)) return 'NOT_FOUND';
  if (error.status === 409) return 'CONFLICT';
  if (error.status === 400) return 'BAD_USER_INPUT';
  // A version that Atlas no longer serves (406, 410) is for the gateway to mend, not for the caller.
  if (error.status === 406 || error.status === 410) return 'UPSTREAM_UNAVAILABLE';
  return 'FORBIDDEN';
}

function toExtensions(error: AtlasError): GraphQLErrorExtensions {
  const { errorCode, status, detail, retryAfterSeconds } = error;
  const hint = toHint(error);
  return {
    code: toErrorCode(error),
    ...(retryAfterSeconds !== undefined && { retryAfter: retryAfterSeconds }),
    ...(hint !== undefined && { hint }),
    ...(status !== undefined && { atlas: { errorCode, status, detail } }),
  };
}

/** The act, the object, the cause and the way out. */
export function toMessage(error: AtlasError): string {
  const { act, role } = describeAct(error.operation);
  const code = toErrorCode(error);
  if (error.kind !== 'refused' || error.status === undefined) return error.message;
  const cause = error.detail?.replace(/\.$/, '') ?? error.reason ?? `HTTP status ${error.status}`;
  const isRoleMissing = code === 'FORBIDDEN' && error.status === 401;
  const wayOut = isRoleMissing ? ` Give the credential ${role} there, or ask with another one.` : '';
  return `Atlas refused to ${act}: ${cause}.${wayOut}`;
}
