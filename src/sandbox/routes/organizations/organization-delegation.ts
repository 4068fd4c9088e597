import { type Fields, findChoice, findWhole, readObject } from '../../http/body.ts';
import type { Operation } from '../../http/operation.ts';
import type { DelegationSettings } from '../../state/model.ts';
import { getOrganization } from './organizations.ts';

const PATH = '/orgs/{orgId}/delegationSettings';
/** They draw from the ten calls of the organization's other settings (documented). */
const shared = { path: PATH, bucket: 'organizationSettings', versions: ['2025-03-12'] } as const;
/** A year, in seconds (specification). */
const LONGEST_SECONDS = 31_536_000;

const MCP_ACCESS = ['DISALLOWED', 'READ_ONLY', 'READ_WRITE'] as const;
const PARTNER_ACCESS = ['DISALLOWED', 'READ_WRITE'] as const;

/** In the order in which they are told. */
const UNSET: DelegationSettings = {
  delegatedMcpAccess: null,
  delegatedPartnerAccess: null,
  idleRefreshTokenLifetime: null,
  maximumRefreshTokenLifetime: null,
};

export const organizationDelegation: Operation[] = [
  {
    ...shared,
    method: 'GET',
    needs: ['ORG_MEMBER'],
    status: 200,
    handle: (request) => toTold(getOrganization(request).delegation ?? UNSET),
  },
  {
    ...shared,
    method: 'PATCH',
    needs: ['ORG_OWNER'],
    status: 200,
    handle(request) {
      const organization = getOrganization(request);
      organization.delegation = change(organization.delegation ?? UNSET, readObject(request.body, Object.keys(UNSET)));
      return toTold(organization.delegation);
    },
  },
];

/** What was left out stays (assumed); null takes a value away (specification). */
function change(held: DelegationSettings, fields: Fields): DelegationSettings {
  const read: DelegationSettings = {
    delegatedMcpAccess: findChoice(fields, 'delegatedMcpAccess', MCP_ACCESS) ?? null,
    delegatedPartnerAccess: findChoice(fields, 'delegatedPartnerAccess', PARTNER_ACCESS) ?? null,
    idleRefreshTokenLifetime: findWhole(fields, 'idleRefreshTokenLifetime', 1, LONGEST_SECONDS) ?? null,
    maximumRefreshTokenLifetime: findWhole(fields, 'maximumRefreshTokenLifetime', 1, LONGEST_SECONDS) ?? null,
  };
  const sent = Object.entries(read).filter(([name]) => fields[name] !== undefined);
  return { ...held, ...Object.fromEntries(sent) };
}

/** What nobody has set is left out (documented in general, assumed here). */
function toTold(settings: DelegationSettings) {
  return Object.fromEntries(Object.entries(settings).filter(([, value]) => value !== null));
}
