import { isOwner } from '../../auth/access.ts';
import { findBoolean, findText, readObject, readText } from '../../http/body.ts';
import type { SandboxRequest } from '../../http/operation.ts';
import { Problem } from '../../http/problem.ts';
import { newOrganizationSettings } from '../../seed/defaults.ts';
import type { Organization } from '../../state/model.ts';
import { isName } from '../../state/names.ts';
import type { Store } from '../../state/store.ts';
import { createKey, readDescription, toOrganizationRoles } from '../api-keys/api-key-changes.ts';
import { toApiKey } from '../api-keys/api-key-views.ts';
import { CREATION_FIELDS, createAccount, readRoleNames } from '../service-accounts/service-account-changes.ts';
import { toOrganizationAccount } from '../service-accounts/service-account-views.ts';
import { toOrganization } from './organization-views.ts';

const FIELDS = ['name', 'apiKey', 'serviceAccount', 'orgOwnerId', 'federationSettingsId', 'skipDefaultAlertsSettings'];

/** Its first key and its first service account are made along with it, their secrets shown in clear (specification). */
export function createOrganization(request: SandboxRequest) {
  const { store, body, caller } = request;
  if (!isOwner(caller)) {
    throw new Problem(403, 'API_KEY_CANNOT_CREATE_ORG', 'This API key may not create organizations.');
  }
  const fields = readObject(body, FIELDS);
  const [orgOwnerId, federationSettingsId] = [findText(fields, 'orgOwnerId'), findText(fields, 'federationSettingsId')];
  const organization: Organization = {
    id: store.random.id(),
    name: readOrganizationName(readText(fields, 'name')),
    isDeleted: false,
    skipDefaultAlertsSettings: findBoolean(fields, 'skipDefaultAlertsSettings') ?? false,
    settings: newOrganizationSettings(),
  };
  // Whatever may be refused comes before anything is made.
  const createFirstKey = fields.apiKey === undefined ? undefined : readFirstKey(store, organization.id, fields.apiKey);
  const account =
    fields.serviceAccount === undefined
      ? undefined
      : createFirstAccount(request, organization.id, fields.serviceAccount);
  const key = createFirstKey?.();
  store.organizations.set(organization.id, organization);
  return {
    ...(key && { apiKey: toApiKey(request, key, { isClear: true }) }),
    ...(federationSettingsId !== undefined && { federationSettingsId }),
    ...(orgOwnerId !== undefined && { orgOwnerId }),
    organization: toOrganization(request, organization),
    ...(account && { serviceAccount: toOrganizationAccount(account, account.secrets[0]) }),
    skipDefaultAlertsSettings: organization.skipDefaultAlertsSettings,
  };
}

function readFirstKey(store: Store, orgId: string, value: unknown) {
  const fields = readObject(value, ['desc', 'roles']);
  const description = readDescription(fields.desc);
  const roles = toOrganizationRoles(fields.roles, orgId);
  return () => createKey(store, orgId, description, roles);
}

function createFirstAccount(request: SandboxRequest, orgId: string, value: unknown) {
  const fields = readObject(value, CREATION_FIELDS);
  return createAccount(request, orgId, fields, toOrganizationRoles(readRoleNames(fields), orgId));
}

/** With everything that belongs to it; whoever signed in with one of its credentials is signed in no more. */
export function removeOrganization(store: Store, id: string): void {
  store.organizations.delete(id);
  for (const key of store.keysOf(id)) store.deleteApiKey(key);
  for (const account of store.serviceAccounts.values()) {
    if (account.orgId === id) store.serviceAccounts.delete(account.clientId);
  }
  for (const user of store.usersOf(id)) store.users.delete(user.id);
  for (const team of store.teamsOf(id)) store.teams.delete(team.id);
  store.changed();
}

export function readOrganizationName(name: string): string {
  if (isName(name)) return name;
  throw new Problem(400, 'INVALID_ORG_NAME', `The organization name ${name} is invalid.`, [name]);
}
