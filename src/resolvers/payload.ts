import { AtlasError } from '../datasources/atlas/error.ts';
import { isNotFound } from '../datasources/read-many.ts';
import type { MutationError, MutationErrorCode } from '../generated/resolvers.ts';
import { toMessage } from './errors.ts';

/** A payload that holds nothing but what the caller can mend. */
export interface Refused {
  errors: MutationError[];
  warnings: string[];
}

/**
 * Makes a change unless its input has faults, and gives its payload. What Atlas refuses and the caller can mend becomes the
 * payload's errors; everything else is thrown.
 */
export async function toPayload<P extends object>(
  faults: MutationError[],
  change: () => Promise<P>,
): Promise<(P & { errors: MutationError[] }) | Refused> {
  if (faults.length > 0) return { errors: faults, warnings: [] };
  try {
    return { errors: [], ...(await change()) }; // a grant brings errors of its own
  } catch (error) {
    const told = toMutationError(error);
    if (told === null) throw error;
    return { errors: [told], warnings: [] };
  }
}

/** Null for what the caller cannot mend. */
export function toMutationError(error: unknown): MutationError | null {
  if (!(error instanceof AtlasError) || error.kind !== 'refused') return null;
  const code = toMutationErrorCode(error);
  return code && { code, message: toMessage(error), path: null, atlasErrorCode: error.errorCode ?? null };
}

function toMutationErrorCode(error: AtlasError): MutationErrorCode | null {
  const { status = 0, errorCode = '' } = error;
  // The gateway's own credential is at fault, not the change.
  if (['IP_ADDRESS_NOT_ON_ACCESS_LIST', 'ORG_REQUIRES_ACCESS_LIST'].includes(errorCode)) return null;
  if (isNotFound(error)) return 'NOT_FOUND';
  if (/ALREADY|_EXISTS/.test(errorCode)) return 'ALREADY_EXISTS';
  if (/^MAX_|_EXCEEDED$/.test(errorCode) && errorCode !== 'EXPIRATION_DATE_EXCEEDS_MAX') return 'LIMIT_REACHED';
  // Refusals that have other statuses in Atlas, though it is a state that stands against the change.
  if (status === 409 || /^CANNOT_/.test(errorCode)) return 'CONFLICT';
  if (status === 400) return 'INVALID_INPUT';
  return [401, 402, 403].includes(status) ? 'FORBIDDEN' : null;
}
