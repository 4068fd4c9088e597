import { setTimeout } from 'node:timers/promises';
import { projectsOf } from '../datasources/api-keys.ts';
import { AtlasError } from '../datasources/atlas/error.ts';
import type { Changes } from '../datasources/changes/index.ts';
import type { ApiKey } from '../datasources/models.ts';
import { UnreadableAnswer } from '../datasources/read.ts';
import { isNotFound } from '../datasources/read-many.ts';
import type { MutationError } from '../generated/resolvers.ts';
import { toMessage } from './errors/errors.ts';
import { toMutationError, toUnfixable } from './errors/payload.ts';

/** The step of a grant that failed. */
export interface Failed {
  /** In words that finish "could not". */
  does: string;
  /** Where in the input it comes from. */
  path: string[];
  cause: unknown;
}

/**
 * Deletes the key of a grant whose step failed; that undoes the step too, in case it was carried out all the same. The error says
 * what failed and what remains. Throws the cause when it is a bug of ours and nothing remains: it is to be masked and logged.
 */
export async function undoGrant(
  apiKeys: Changes['apiKeys'],
  key: ApiKey,
  { does, path, cause }: Failed,
): Promise<{ isGone: boolean; error: MutationError }> {
  const deletion = await deleteKey(apiKeys, key);
  const refusal = toMutationError(cause) ?? toUnfixable(cause);
  const atlasErrorCode = refusal?.atlasErrorCode ?? null;
  const failure = `The gateway could not ${does}: ${toCause(cause)}`;
  if (deletion.fate === 'gone') {
    if (refusal === null) throw cause;
    const message = `${failure} The key was deleted again; nothing of the grant remains.`;
    // Whatever came of the step, it is undone.
    const code = refusal.code === 'OUTCOME_UNKNOWN' ? 'UNAVAILABLE' : refusal.code;
    return { isGone: true, error: { code, message, path, atlasErrorCode } };
  }
  const isUnknown = deletion.fate === 'unknown';
  // A step that broke off may have been carried out; one that was refused was not.
  const isStepUnknown = refusal === null || refusal.code === 'OUTCOME_UNKNOWN';
  const remains = `${describeRemains(key, isUnknown)}${isStepUnknown ? ', and perhaps what the failed step was to give it' : ''}. Its private key is in this payload; delete the key with deleteApiKey.`;
  const undoing = isUnknown
    ? `Whether the key ${key.publicKey} (${key.id}) was deleted again is not known: ${deletion.why}`
    : `The key ${key.publicKey} (${key.id}) could not be deleted either: ${deletion.why}`;
  const code = isUnknown ? 'OUTCOME_UNKNOWN' : (refusal?.code ?? 'UNAVAILABLE');
  return { isGone: false, error: { code, message: `${failure} ${undoing} ${remains}`, path, atlasErrorCode } };
}

function describeRemains(key: ApiKey, isUnknown: boolean): string {
  const projects = projectsOf(key);
  const where = projects.length > 0 ? ` and in project${projects.length > 1 ? 's' : ''} ${projects.join(', ')}` : '';
  const subject = isUnknown ? 'If it is still there, it has' : 'It remains, with';
  return `${subject} its roles in organization ${key.organizationId}${where}`;
}

type Deletion = { fate: 'gone' } | { fate: 'remains' | 'unknown'; why: string };

const MOST_ATTEMPTS = 3;

/**
 * Tries again where the client does not: whoever deletes a key twice has deleted it, and a key that nobody knows of is worse than
 * a caller who waits.
 */
async function deleteKey(apiKeys: Changes['apiKeys'], key: ApiKey): Promise<Deletion> {
  let mayBeGone = false;
  for (let attempt = 1; ; attempt++) {
    try {
      await apiKeys.remove(key);
      return { fate: 'gone' };
    } catch (error) {
      // Told of a key just made, it may only be too early; told after an attempt that broke off, that attempt was carried out.
      if (mayBeGone && isNotFound(error)) return { fate: 'gone' };
      mayBeGone ||= error instanceof AtlasError && error.kind === 'outcome-unknown';
      const pauseMs = attempt < MOST_ATTEMPTS ? pauseAfter(error, attempt) : undefined;
      if (pauseMs === undefined) return { fate: mayBeGone ? 'unknown' : 'remains', why: toCause(error) };
      await setTimeout(pauseMs);
    }
  }
}

/** Atlas's buckets are filled up every 60 seconds (recorded): who waits so long comes through. */
const LONGEST_PAUSE_SECONDS = 60;

/** Milliseconds until another attempt may fare better; undefined when none would. */
function pauseAfter(error: unknown, attempt: number): number | undefined {
  if (!(error instanceof AtlasError)) return undefined;
  const { kind, retryAfterSeconds = 1 } = error;
  if (kind === 'rate-limited') return retryAfterSeconds > LONGEST_PAUSE_SECONDS ? undefined : retryAfterSeconds * 1000;
  return ['outcome-unknown', 'unavailable', 'timeout'].includes(kind) ? attempt * 200 : undefined;
}

function toCause(error: unknown): string {
  if (error instanceof AtlasError) return toMessage(error);
  return error instanceof UnreadableAnswer ? error.message : 'The gateway failed.';
}
