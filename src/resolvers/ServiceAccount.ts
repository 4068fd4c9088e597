import type { ServiceAccountSecret as Secret } from '../datasources/models.ts';
import type { ServiceAccountResolvers, ServiceAccountSecretResolvers } from '../generated/resolvers.ts';
import { apiCredential } from './api-credential.ts';
import { readClientId, readId } from './connections/arguments.ts';
import { isPast, isWithinHours, readHours } from './insights/expiry.ts';
import { findOrganization } from './look-ahead/known.ts';

const WEEK_HOURS = 168;
const YEAR_HOURS = 8760;

export const ServiceAccount: ServiceAccountResolvers = {
  __resolveReference: ({ organizationId, id }, { datasources }) =>
    datasources.serviceAccounts.find(readId(organizationId, 'organizationId'), readClientId(id, 'id')),

  displayName: ({ name }) => name,
  organization: ({ organizationId }, _args, context, info) => findOrganization(organizationId, context, info),
  organizationRoles: (account, _args, { datasources }) => datasources.serviceAccounts.getOrganizationRoles(account),
  organizationOwner: async (account, _args, { datasources }) =>
    (await datasources.serviceAccounts.getOrganizationRoles(account)).includes('ORG_OWNER'),
  projectAssignments: (account, _args, { datasources }) => datasources.serviceAccounts.listProjects(account),

  expired: ({ secrets }) => findLastEnd(secrets) === null,
  expiresSoon({ secrets }, { withinHours }) {
    const hours = readHours(withinHours, WEEK_HOURS, YEAR_HOURS);
    const end = findLastEnd(secrets);
    return end !== null && isWithinHours(end, hours);
  },

  ...apiCredential,
};

export const ServiceAccountSecret: ServiceAccountSecretResolvers = {
  expired: ({ expiresAt }) => isPast(expiresAt),
  expiresSoon: ({ expiresAt }, { withinHours }) =>
    isWithinHours(expiresAt, readHours(withinHours, WEEK_HOURS, YEAR_HOURS)),
  used: ({ lastUsedAt }) => lastUsedAt !== null,
};

/** When the account can sign in for the last time; null where it cannot any more. */
function findLastEnd(secrets: readonly Secret[]): string | null {
  const valid = secrets.map(({ expiresAt }) => expiresAt).filter((end) => !isPast(end));
  return valid.sort((one, other) => Date.parse(other) - Date.parse(one))[0] ?? null;
}
