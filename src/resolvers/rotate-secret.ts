import type { CreatedSecret } from '../datasources/changes/service-accounts.ts';
import type { Datasources } from '../datasources/index.ts';
import type { ServiceAccount, ServiceAccountSecret } from '../datasources/models.ts';
import type {
  DeleteServiceAccountSecretInput,
  MutationError,
  MutationErrorCode,
  RotateServiceAccountSecretInput,
} from '../generated/resolvers.ts';
import { toMutationError, toUnfixable } from './errors/payload.ts';
import { isPast } from './insights/expiry.ts';

/** Atlas has two places for secrets (documented). */
const MOST_SECRETS = 2;
/** How long an older secret lives on beside a new one, at the most (documented). */
const HANDOVER_MS = 7 * 24 * 3_600_000;

interface Rotation {
  made: CreatedSecret | null;
  deletedSecretId: string | null;
  previousSecretExpiresAt: string | null;
  errors: MutationError[];
}

/**
 * A new secret, with room made for it first where both places are filled. What is deleted is expired, or named by the caller and not the
 * one last used while the other could take over: the running program is never locked out.
 */
export async function rotateSecret(
  datasources: Datasources,
  input: RotateServiceAccountSecretInput,
): Promise<Rotation> {
  const account = { organizationId: input.organizationId, id: input.serviceAccountId };
  const { serviceAccounts: changes } = datasources.lastingChanges;
  const known = await datasources.serviceAccounts.find(account.organizationId, account.id);
  if (known === null) return refused('NOT_FOUND', noAccount(account), ['serviceAccountId']);
  const { secrets } = known;
  const room = secrets.length < MOST_SECRETS ? null : chooseSecret(known, input.replaceSecretId ?? null);
  if (room !== null && 'code' in room) return refused(room.code, room.message, ['replaceSecretId']);
  if (room !== null) await changes.removeSecret(account, room.id);
  const remaining = secrets.filter(({ id, expiresAt }) => id !== room?.id && !isPast(expiresAt));
  try {
    const made = await changes.createSecret(account, input.expiresAfterHours);
    const previousSecretExpiresAt = findHandoverEnd(remaining);
    return { made, deletedSecretId: room?.id ?? null, previousSecretExpiresAt, errors: [] };
  } catch (error) {
    if (room === null) throw error;
    const told = toMutationError(error) ?? toUnfixable(error);
    if (told === null) throw error;
    const message = `${told.message} The secret ${room.id} was deleted before, and no new one was made: try again.`;
    return { ...NOTHING, deletedSecretId: room.id, errors: [{ ...told, message }] };
  }
}

interface Conflict {
  code: MutationErrorCode;
  message: string;
}

/** The secret to give up, or why none can be. */
function chooseSecret({ secrets }: ServiceAccount, replaceSecretId: string | null): ServiceAccountSecret | Conflict {
  const expired = secrets.find(({ expiresAt }) => isPast(expiresAt));
  if (replaceSecretId === null) {
    const message = 'Both places hold a valid secret. Name the one to give up as replaceSecretId.';
    return expired ?? { code: 'CONFLICT', message };
  }
  const named = secrets.find(({ id }) => id === replaceSecretId);
  if (named === undefined) {
    return { code: 'NOT_FOUND', message: `The account has no secret ${replaceSecretId}.` };
  }
  const [lastUsed] = secrets.filter(({ lastUsedAt }) => lastUsedAt !== null).sort(byLastUse);
  if (named.id === lastUsed?.id && !isPast(named.expiresAt)) {
    const message = `The secret ${named.id} is the one last used: a program still signs in with it. Give up the other one.`;
    return { code: 'CONFLICT', message };
  }
  return named;
}

const byLastUse = (one: ServiceAccountSecret, other: ServiceAccountSecret) =>
  Date.parse(other.lastUsedAt ?? '') - Date.parse(one.lastUsedAt ?? '');

/** Until when the other secret works at the latest, by the gateway's clock. */
function findHandoverEnd(remaining: readonly ServiceAccountSecret[]): string | null {
  const [previous] = remaining;
  if (previous === undefined) return null;
  const end = Math.min(Date.parse(previous.expiresAt), Date.now() + HANDOVER_MS);
  return new Date(end).toISOString().replace(/\.\d+Z$/, 'Z');
}

/** Deletes a secret, unless it is the last valid one and nobody said that this is meant. */
export async function deleteSecret(
  datasources: Datasources,
  input: DeleteServiceAccountSecretInput,
): Promise<{ deletedId: string | null; errors: MutationError[] }> {
  const account = { organizationId: input.organizationId, id: input.serviceAccountId };
  const { secretId } = input;
  if (input.force !== true) {
    const known = await datasources.serviceAccounts.find(account.organizationId, account.id);
    if (known === null)
      return { deletedId: null, errors: [toError('NOT_FOUND', noAccount(account), ['serviceAccountId'])] };
    const valid = known.secrets.filter(({ expiresAt }) => !isPast(expiresAt));
    if (valid.length === 1 && valid[0]?.id === secretId) {
      const message = `The secret ${secretId} is the account's last valid one: nobody could sign in. Give force: true if that is meant.`;
      return { deletedId: null, errors: [toError('CONFLICT', message, ['secretId'])] };
    }
  }
  await datasources.changes.serviceAccounts.removeSecret(account, secretId);
  return { deletedId: secretId, errors: [] };
}

const NOTHING: Rotation = { made: null, deletedSecretId: null, previousSecretExpiresAt: null, errors: [] };

const noAccount = ({ organizationId, id }: { organizationId: string; id: string }) =>
  `Organization ${organizationId} has no service account ${id}.`;

function refused(code: MutationErrorCode, message: string, path: string[]): Rotation {
  return { ...NOTHING, errors: [toError(code, message, path)] };
}

function toError(code: MutationErrorCode, message: string, path: string[]): MutationError {
  return { code, message, path, atlasErrorCode: null };
}
