import type { AtlasClient } from '../atlas/client.ts';
import type { Organization } from '../models.ts';
import {
  createOrganization,
  deleteOrganization,
  updateOrganization,
  updateOrganizationSettings,
} from '../operations/organizations.ts';
import { toOrganization } from '../organizations.ts';
import { readOrFault, readWithin, toWire, UnreadableAnswer } from '../read.ts';
import { type CreatedApiKey, toCreatedApiKey } from './api-keys.ts';

export interface OrganizationPlan {
  name: string;
  apiKey?: { description: string; roles: readonly string[] } | null | undefined;
  ownerId?: string | null | undefined;
  withDefaultAlertsSettings?: boolean | null | undefined;
}

export interface OrganizationSettingsChange {
  apiAccessListRequired?: boolean | null | undefined;
  multiFactorAuthRequired?: boolean | null | undefined;
  restrictEmployeeAccess?: boolean | null | undefined;
}

/** Changes of organizations. Every method throws AtlasError, with kind `outcome-unknown` when Atlas may have carried it out. */
export function createOrganizationChanges(atlas: AtlasClient) {
  return {
    /** With the organization's first key, when one was asked for. */
    async create(
      plan: OrganizationPlan,
    ): Promise<{ organization: Organization | UnreadableAnswer; created: CreatedApiKey | null }> {
      const { name, apiKey, ownerId, withDefaultAlertsSettings } = plan;
      const answer = toWire(
        await atlas.change(
          createOrganization,
          {},
          {
            name,
            ...(apiKey && { apiKey: { desc: apiKey.description, roles: apiKey.roles } }),
            ...(ownerId != null && { orgOwnerId: ownerId }),
            ...(withDefaultAlertsSettings != null && { skipDefaultAlertsSettings: !withDefaultAlertsSettings }),
          },
        ),
      );
      const organization = readOrFault(() => readWithin('organization', () => toOrganization(answer.organization)));
      const orgId = organization instanceof UnreadableAnswer ? undefined : organization.id;
      const hasKey = answer.apiKey !== undefined && answer.apiKey !== null;
      return { organization, created: hasKey ? toCreatedApiKey(answer.apiKey, orgId) : null };
    },
    rename: async (id: string, name: string): Promise<Organization> =>
      toOrganization(await atlas.change(updateOrganization, { orgId: id }, { name })),
    remove: (id: string) => atlas.change(deleteOrganization, { orgId: id }),
    updateSettings: (id: string, change: OrganizationSettingsChange) =>
      atlas.change(updateOrganizationSettings, { orgId: id }, withoutNulls(change)),
  };
}

/** A field that was given as null is as good as left out: it stays as it is. */
export function withoutNulls<T extends object>(fields: T): Partial<T> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value != null)) as Partial<T>; // fewer fields
}
