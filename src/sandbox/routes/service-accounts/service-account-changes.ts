import { type Fields, readArray, readText } from '../../http/body.ts';
import type { SandboxRequest } from '../../http/operation.ts';
import { missingAttribute, Problem, validationError } from '../../http/problem.ts';
import type { RoleAssignment, ServiceAccount, ServiceAccountSecret } from '../../state/model.ts';
import { holdsRoleIn } from '../../state/store.ts';
import { organizationIdOf } from '../users/user-changes.ts';

/** Documented; logs show 500. */
const MOST_ACCOUNTS = 200;
const MOST_SECRETS = 2;
const HOUR_MS = 3_600_000;
/** A year (documented); an organization may set less. */
const LONGEST_HOURS = 8760;
const SHORTEST_HOURS = 8;
/** How long the secret before the newest one still works (documented). */
const HANDOVER_MS = 7 * 24 * HOUR_MS;

export const CREATION_FIELDS = ['name', 'description', 'roles', 'secretExpiresAfterHours'];

/** Codes for service accounts are not on record; all those here are assumed. */
export const noServiceAccount = (clientId: string) =>
  new Problem(404, 'RESOURCE_NOT_FOUND', `No service account with client ID ${clientId} exists.`, [clientId]);

/** By name (assumed). Those that Atlas manages itself only when asked for. */
export function accountsOf({ store }: SandboxRequest, orgId: string, withSystemManaged: boolean): ServiceAccount[] {
  return [...store.serviceAccounts.values()]
    .filter((account) => account.orgId === orgId && (withSystemManaged || !account.isSystemManaged))
    .sort((one, other) => (one.name < other.name ? -1 : one.name > other.name ? 1 : 0));
}

/** An account of the organization that the path names, or one with a role in the project it names. */
export function getAccount(request: SandboxRequest): ServiceAccount {
  const account = getAccountOfOrganization(request);
  const { groupId } = request.params;
  if (groupId !== undefined && !holdsRoleIn(account.roles, groupId)) throw noServiceAccount(account.clientId);
  return account;
}

/** Also for a project that it has no role in yet. */
export function getAccountOfOrganization(request: SandboxRequest): ServiceAccount {
  const { clientId = '' } = request.params;
  const account = request.store.serviceAccounts.get(clientId);
  if (account?.orgId !== organizationIdOf(request)) throw noServiceAccount(clientId);
  return account;
}

/** Everything is read before anything is made. Its first secret is the only one it has. */
export function createAccount(
  request: Pick<SandboxRequest, 'store' | 'clock'>,
  orgId: string,
  fields: Fields,
  roles: RoleAssignment[],
): ServiceAccount {
  const { store, clock } = request;
  const texts = { name: readName(fields), description: readDescription(fields) };
  const hours = readHours(request, fields, orgId);
  const inOrganization = [...store.serviceAccounts.values()].filter((account) => account.orgId === orgId);
  if (inOrganization.length >= MOST_ACCOUNTS) {
    throw new Problem(
      400,
      'MAX_SERVICE_ACCOUNTS_PER_ORG_EXCEEDED',
      `An organization may have at most ${MOST_ACCOUNTS} service accounts.`,
      [MOST_ACCOUNTS],
    );
  }
  const account: ServiceAccount = {
    clientId: `mdb_sa_id_${store.random.id()}`,
    orgId,
    ...texts,
    createdAt: clock.now(),
    roles,
    secrets: [],
    accessList: [],
  };
  addSecret(request, account, hours);
  store.serviceAccounts.set(account.clientId, account);
  return account;
}

export function addSecret(
  { store, clock }: Pick<SandboxRequest, 'store' | 'clock'>,
  account: ServiceAccount,
  hours: number,
): ServiceAccountSecret {
  const now = clock.now();
  if (account.secrets.length >= MOST_SECRETS) {
    throw validationError(`A service account may have at most ${MOST_SECRETS} secrets.`);
  }
  for (const older of account.secrets) older.expiresAt = Math.min(older.expiresAt, now + HANDOVER_MS);
  const secret: ServiceAccountSecret = {
    id: store.random.id(),
    secret: `mdb_sa_sk_${store.random.text(42, SECRET_ALPHABET)}`,
    createdAt: now,
    expiresAt: now + hours * HOUR_MS,
    lastUsedAt: null,
  };
  account.secrets.push(secret);
  return secret;
}

const SECRET_ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';

/** Within what the organization allows (specification). */
export function readHours({ store }: Pick<SandboxRequest, 'store'>, fields: Fields, orgId: string): number {
  const hours = fields.secretExpiresAfterHours;
  if (hours === undefined || hours === null) throw missingAttribute('secretExpiresAfterHours');
  const { maxServiceAccountSecretValidityInHours: most = LONGEST_HOURS } =
    store.organizations.get(orgId)?.settings ?? {};
  if (typeof hours === 'number' && Number.isInteger(hours) && hours >= SHORTEST_HOURS && hours <= most) return hours;
  throw validationError(`secretExpiresAfterHours must be a whole number from ${SHORTEST_HOURS} to ${most}.`);
}

/** At least one; which of them exist is for others to check. */
export function readRoleNames(fields: Fields): unknown[] {
  if (fields.roles === undefined || fields.roles === null) throw missingAttribute('roles');
  const names = readArray(fields.roles);
  if (names.length === 0) throw validationError('roles must have at least one element.');
  return names;
}

/** What is null stays as it is (specification). */
export function changeTexts(account: ServiceAccount, fields: Fields): void {
  const name = (fields.name ?? undefined) === undefined ? account.name : readName(fields);
  const description = (fields.description ?? undefined) === undefined ? account.description : readDescription(fields);
  Object.assign(account, { name, description });
}

const readName = (fields: Fields) => readPlainText(fields, 'name', 64);
const readDescription = (fields: Fields) => readPlainText(fields, 'description', 250);

/** Letters, digits, spaces and a little punctuation (specification). */
function readPlainText(fields: Fields, name: string, most: number): string {
  const text = readText(fields, name, { min: 0 });
  if (/^[\p{L}\p{N}\-_.,' ]+$/u.test(text) && text.length <= most) return text;
  throw validationError(`${name} must have 1 to ${most} letters, digits, spaces or characters of -_.,'`);
}
