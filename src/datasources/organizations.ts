import DataLoader from 'dataloader';
import type { AtlasClient } from './atlas/client.ts';
import { ListedCache } from './listed-cache.ts';
import type { Organization, OrganizationSettings } from './models.ts';
import { getOrganization, getOrganizationSettings, listOrganizations } from './operations/organizations.ts';
import { LARGEST_PAGE, type Page, pageReader, readWindow, toQuery, type Window } from './paging.ts';
import { findBoolean, findInt, findObject, findString, readBoolean, readString, toWire, type Wire } from './read.ts';
import { findOrNull, readMany } from './read-many.ts';

/** Organizations and their settings. Made once per request: what it has read, it remembers until the request ends. */
export function createOrganizations(atlas: AtlasClient) {
  const seen = new ListedCache<Organization>((organization) => organization.id);
  const byId = new DataLoader<string, Organization | null>((ids) => readMany(ids, { listPage, find }), {
    cacheMap: seen,
  });
  const settings = new DataLoader<string, OrganizationSettings>(
    ([id = '']) =>
      Promise.all([atlas.get(getOrganizationSettings, { orgId: id }).then((body) => toSettings(body, id))]),
    { batch: false },
  );

  const find = (id: string) => findOrNull(atlas.get(getOrganization, { orgId: id }).then(toOrganization));

  async function listPage(pageNum: number, itemsPerPage = LARGEST_PAGE, name?: string): Promise<Page<Organization>> {
    const page = { pageNum, itemsPerPage };
    const organizations = toOrganizations(await atlas.get(listOrganizations, {}, { name, ...toQuery(page) }), page);
    seen.add(organizations.items);
    return organizations;
  }

  return {
    /** Null when Atlas answers 404. Other refusals throw AtlasError. */
    find: (id: string) => byId.load(id),
    /** A window of the credential's organizations, in Atlas's order, by a prefix of the name. Primes `find`. */
    list: (window: Window, name?: string) =>
      readWindow(window, ({ pageNum, itemsPerPage }) => listPage(pageNum, itemsPerPage, name), atlas),
    /** Atlas's smallest bucket: ten reads, five more a minute. */
    getSettings: (id: string) => settings.load(id),
    forget() {
      byId.clearAll();
      settings.clearAll();
    },
  };
}

const toOrganizations = pageReader(toOrganization);

export function toOrganization(body: unknown): Organization {
  const organization = toWire(body);
  return {
    id: readString(organization, 'id'),
    name: readString(organization, 'name'),
    deleted: findBoolean(organization, 'isDeleted') ?? false,
  };
}

export function toSettings(body: unknown, organizationId: string): OrganizationSettings {
  const settings = toWire(body);
  return {
    organizationId,
    apiAccessListRequired: readBoolean(settings, 'apiAccessListRequired'),
    multiFactorAuthRequired: readBoolean(settings, 'multiFactorAuthRequired'),
    restrictEmployeeAccess: readBoolean(settings, 'restrictEmployeeAccess'),
    genAIFeaturesEnabled: findBoolean(settings, 'genAIFeaturesEnabled'),
    streamsCrossProjectEnabled: findBoolean(settings, 'streamsCrossGroupEnabled'),
    maxServiceAccountSecretValidityInHours: findInt(settings, 'maxServiceAccountSecretValidityInHours'),
    // Atlas clears this one with an empty string and the other with null (specification); to a reader both are none.
    securityContact: findString(settings, 'securityContact') || null,
    operationsContact: findString(settings, 'operationsContact') || null,
    customSessionTimeouts: toSessionTimeouts(settings),
  };
}

function toSessionTimeouts(settings: Wire): OrganizationSettings['customSessionTimeouts'] {
  const timeouts = findObject(settings, 'customSessionTimeouts');
  return (
    timeouts && {
      absoluteSessionTimeoutInSeconds: findInt(timeouts, 'absoluteSessionTimeoutInSeconds'),
      idleSessionTimeoutInSeconds: findInt(timeouts, 'idleSessionTimeoutInSeconds'),
    }
  );
}
