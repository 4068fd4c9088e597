import { AtlasError } from '../../datasources/atlas/error.ts';
import type { Changes } from '../../datasources/changes/index.ts';
import { UnreadableAnswer } from '../../datasources/read.ts';
import { isNotFound } from '../../datasources/read-many.ts';
import type { MutationError, MutationErrorCode, MutationWarning } from '../../generated/resolvers.ts';
import { toErrorCode, toMessage, toUnreadableChange } from './errors.ts';
import { toHint } from './hints.ts';

/** A payload that holds nothing but its errors. */
export interface Refused {
  errors: MutationError[];
  warnings: MutationWarning[];
}

/**
 * Makes a change unless its input has faults, and gives its payload. What Atlas refuses and the caller can fix becomes the
 * payload's errors; everything else is thrown, unless a change of the same operation was made before: no payload can be null,
 * so the thrown error would take that change's payload along, with the one sight of a private key.
 */
export async function toPayload<P extends object>(
  changes: Changes,
  faults: MutationError[],
  change: () => Promise<P>,
  input?: object,
): Promise<(P & { errors: MutationError[] }) | Refused> {
  if (faults.length > 0) return { errors: faults, warnings: [] };
  const mayThrow = !changes.wereMade();
  try {
    return { errors: [], ...(await changes.track(describeInput(input), change())) }; // a grant brings errors of its own
  } catch (error) {
    const told = toMutationError(error) ?? (mayThrow ? null : toUnfixable(error));
    if (told !== null) return { errors: [{ ...told, path: told.path ?? findRole(error, input) }], warnings: [] };
    throw error instanceof UnreadableAnswer ? toUnreadableChange(error) : error;
  }
}

/** Null for what the caller cannot fix. */
export function toMutationError(error: unknown): MutationError | null {
  if (!(error instanceof AtlasError) || error.kind !== 'refused') return null;
  const code = toMutationErrorCode(error);
  return code && toTold(code, error);
}

/** What a GraphQL error would say, where there can be none. Null for a bug of ours, which is to be masked and logged. */
export function toUnfixable(error: unknown): MutationError | null {
  if (error instanceof UnreadableAnswer) {
    const { message } = toUnreadableChange(error);
    return { code: 'OUTCOME_UNKNOWN', message, path: null, atlasErrorCode: null };
  }
  if (!(error instanceof AtlasError)) return null;
  if (error.kind === 'outcome-unknown') return toTold('OUTCOME_UNKNOWN', error);
  return toTold(toErrorCode(error) === 'FORBIDDEN' ? 'FORBIDDEN' : 'UNAVAILABLE', error);
}

/** A payload has no place for a hint of its own. */
function toTold(code: MutationErrorCode, error: AtlasError): MutationError {
  const message = [toMessage(error), toHint(error)].filter((part) => part !== undefined).join(' ');
  return { code, message, path: toInputPath(error), atlasErrorCode: error.errorCode ?? null };
}

/** Where in the input Atlas's refusal points, as far as its code says so. */
function toInputPath({ errorCode = '' }: AtlasError): string[] | null {
  const field = FIELD_OF_CODE.get(errorCode);
  return field === undefined ? null : [field];
}

const FIELD_OF_CODE: ReadonlyMap<string, string> = new Map(
  Object.entries({
    INVALID_GROUP_NAME: 'name',
    INVALID_ORG_NAME: 'name',
    INVALID_TEAM_NAME: 'name',
    GROUP_ALREADY_EXISTS: 'name',
    TEAM_NAME_NOT_AVAILABLE: 'name',
    INVALID_API_KEY_DESC: 'description',
    API_KEY_REQUIRES_DESCRIPTION: 'description',
    MISSING_API_KEY_ROLES: 'roles',
  }),
);

/** Where in the input the role stands that Atlas does not know, or not there. Null where the refusal is about something else. */
function findRole(error: unknown, input: object | undefined): string[] | null {
  if (!(error instanceof AtlasError) || input === undefined) return null;
  const [role] = error.parameters;
  return ROLE_CODES.has(error.errorCode ?? '') ? findText(input, role) : null;
}

const ROLE_CODES = new Set(['INVALID_ENUM_VALUE', 'INVALID_ROLE_FOR_ORG', 'INVALID_ROLE_FOR_GROUP']);

function findText(within: object, text: unknown): string[] | null {
  for (const [name, value] of Object.entries(within)) {
    if (value === text) return [name];
    const below = typeof value === 'object' && value !== null ? findText(value, text) : null;
    if (below !== null) return [name, ...below];
  }
  return null;
}

function toMutationErrorCode(error: AtlasError): MutationErrorCode | null {
  const { status = 0, errorCode = '' } = error;
  // The gateway's own credential is at fault, not the change.
  if (['IP_ADDRESS_NOT_ON_ACCESS_LIST', 'ORG_REQUIRES_ACCESS_LIST'].includes(errorCode)) return null;
  // A state that stands against the change, though Atlas answers 404: a team that is in a project cannot be deleted.
  if (/^CANNOT_/.test(errorCode)) return 'CONFLICT';
  if (isNotFound(error)) return 'NOT_FOUND';
  if (/ALREADY|_EXISTS/.test(errorCode)) return 'ALREADY_EXISTS';
  if (/^MAX_|_EXCEEDED$/.test(errorCode) && errorCode !== 'EXPIRATION_DATE_EXCEEDS_MAX') return 'LIMIT_REACHED';
  // Refusals that have other statuses in Atlas, though it is a state that stands against the change.
  if (status === 409 || /^CANNOT_/.test(errorCode)) return 'CONFLICT';
  if (status === 400) return 'INVALID_INPUT';
  return [401, 402, 403].includes(status) ? 'FORBIDDEN' : null;
}

/** What is changed, for the log of a process that cannot wait for it: ids, and nothing that could be secret. */
function describeInput(input: object = {}): string {
  const ids = Object.entries(input).filter(([name, value]) => /(^id|Id)$/.test(name) && typeof value === 'string');
  return ids.length === 0 ? 'a change' : `a change of ${ids.map(([name, value]) => `${name} ${value}`).join(', ')}`;
}
