import { findBoolean, findNumber, readObject } from '../body.ts';
import type { OrganizationSettings } from '../model.ts';
import type { Operation } from '../operation.ts';
import { invalidAttribute } from '../problem.ts';
import { getOrganization } from './organizations.ts';

const FLAGS = [
  'apiAccessListRequired',
  'genAIFeaturesEnabled',
  'multiFactorAuthRequired',
  'restrictEmployeeAccess',
  'streamsCrossGroupEnabled',
] as const;

const ALL = [
  ...FLAGS,
  'customSessionTimeouts',
  'maxServiceAccountSecretValidityInHours',
  'operationsContact',
  'securityContact',
];

export const organizationSettings: Operation[] = [
  {
    method: 'GET',
    path: '/orgs/{orgId}/settings',
    needs: ['ORG_MEMBER'],
    bucket: 'organizationSettings',
    status: 200,
    handle: (request) => toSettings(getOrganization(request).settings),
  },
  {
    method: 'PATCH',
    path: '/orgs/{orgId}/settings',
    needs: ['ORG_OWNER'],
    bucket: 'organizationSettings',
    status: 200,
    handle(request) {
      const { settings } = getOrganization(request);
      change(settings, readObject(request.body, ALL));
      return toSettings(settings);
    },
  },
];

/** Changes what was sent and keeps the rest (assumed, as project settings do). */
function change(settings: OrganizationSettings, fields: Readonly<Record<string, unknown>>): void {
  for (const flag of FLAGS) {
    const value = findBoolean(fields, flag);
    if (value !== undefined) settings[flag] = value;
  }
  const hours = findNumber(fields, 'maxServiceAccountSecretValidityInHours');
  if (hours !== undefined) {
    if (hours < 8 || hours > 8760)
      throw invalidAttribute('maxServiceAccountSecretValidityInHours', 'must be 8 to 8760');
    settings.maxServiceAccountSecretValidityInHours = hours;
  }
  changeContacts(settings, fields);
}

/** An empty text clears one contact, null the other (specification). */
function changeContacts(
  settings: OrganizationSettings,
  { securityContact, operationsContact }: Readonly<Record<string, unknown>>,
): void {
  if (typeof securityContact === 'string') settings.securityContact = securityContact;
  if (operationsContact === '') throw invalidAttribute('operationsContact', 'must not be empty');
  if (operationsContact === null || typeof operationsContact === 'string')
    settings.operationsContact = operationsContact;
}

function toSettings(settings: OrganizationSettings) {
  return Object.fromEntries(Object.entries(settings).sort(([one], [other]) => (one < other ? -1 : 1)));
}
