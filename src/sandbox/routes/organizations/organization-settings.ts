import { type Fields, findBoolean, findText, findWhole, readObject } from '../../http/body.ts';
import type { Operation } from '../../http/operation.ts';
import { invalidAttribute } from '../../http/problem.ts';
import type { OrganizationSettings } from '../../state/model.ts';
import { getOrganization } from './organizations.ts';
import { changeTimeouts, toTimeouts } from './session-timeouts.ts';

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
      const organization = getOrganization(request);
      organization.settings = change(organization.settings, readObject(request.body, ALL));
      return toSettings(organization.settings);
    },
  },
];

/** Changes what was sent and keeps the rest (assumed, as project settings do); all of it or nothing. */
function change(settings: OrganizationSettings, fields: Fields): OrganizationSettings {
  const flags = FLAGS.flatMap((flag) => {
    const value = findBoolean(fields, flag);
    return value === undefined ? [] : [[flag, value] as const];
  });
  const hours = findWhole(fields, 'maxServiceAccountSecretValidityInHours', 8, 8760);
  const timeouts = changeTimeouts(settings.customSessionTimeouts, fields.customSessionTimeouts);
  return {
    ...settings,
    ...Object.fromEntries(flags),
    ...(hours !== undefined && { maxServiceAccountSecretValidityInHours: hours }),
    ...(timeouts !== undefined && { customSessionTimeouts: timeouts }),
    ...readContacts(fields),
  };
}

/** An empty text clears one contact, null the other (specification). */
function readContacts(fields: Fields): Pick<OrganizationSettings, 'securityContact' | 'operationsContact'> {
  const securityContact = findText(fields, 'securityContact');
  const operationsContact = fields.operationsContact === null ? null : findText(fields, 'operationsContact');
  if (operationsContact === '') throw invalidAttribute('operationsContact', 'must not be empty');
  return {
    ...(securityContact !== undefined && { securityContact }),
    ...(operationsContact !== undefined && { operationsContact }),
  };
}

/** What has no value is left out (documented in general, assumed here). */
function toSettings({ customSessionTimeouts, ...settings }: OrganizationSettings) {
  const timeouts = customSessionTimeouts && toTimeouts(customSessionTimeouts);
  const told = Object.entries({ ...settings, ...(timeouts && { customSessionTimeouts: timeouts }) })
    .filter(([, value]) => value !== '' && value !== null)
    .sort(([one], [other]) => (one < other ? -1 : 1));
  return Object.fromEntries(told);
}
