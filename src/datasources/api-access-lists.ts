import DataLoader from 'dataloader';
import { findEntry, toSent } from './access-entries.ts';
import type { AtlasClient } from './atlas/client.ts';
import type { ApiAccessListEntry, ApiCredentialRef } from './models.ts';
import { getApiKeyAccessListEntry, listApiKeyAccessList } from './operations/api-key-access-lists.ts';
import { listServiceAccountAccessList } from './operations/service-accounts.ts';
import {
  type AtlasPage,
  cutWindow,
  LARGEST_PAGE,
  type Page,
  pageReader,
  readRest,
  readWindow,
  toQuery,
  type Window,
} from './paging.ts';
import { findNumber, findString, readString, toWire } from './read.ts';
import { findOrNull } from './read-many.ts';

/**
 * The addresses that API keys and service accounts may call Atlas from. Made once per request: what it has read, it remembers until
 * it ends. Those of a key are refused to everyone but the key itself and user administrators.
 */
export function createApiAccessLists(atlas: AtlasClient) {
  // One page of 500 holds a whole list, so every field about it is answered by that one call.
  const starts = new DataLoader<ApiCredentialRef, Page<ApiAccessListEntry>, string>(
    (owners) => Promise.all(owners.map((owner) => readPage(owner, { pageNum: 1, itemsPerPage: LARGEST_PAGE }))),
    { batch: false, cacheKeyFn: (owner) => `${owner.organizationId}/${owner.id}` },
  );

  async function readPage(owner: ApiCredentialRef, page: AtlasPage): Promise<Page<ApiAccessListEntry>> {
    const { organizationId: orgId, id } = owner;
    return toEntries(
      isServiceAccountId(id)
        ? await atlas.get(listServiceAccountAccessList, { orgId, clientId: id }, toQuery(page))
        : await atlas.get(listApiKeyAccessList, { orgId, apiUserId: id }, toQuery(page)),
      page,
      { organizationId: orgId, id },
    );
  }

  return {
    /** A window of an access list, in Atlas's order. */
    async list(owner: ApiCredentialRef, window: Window): Promise<Page<ApiAccessListEntry>> {
      const start = await starts.load(owner);
      return cutWindow(start, window) ?? readWindow(window, (page) => readPage(owner, page));
    },
    /** All entries: one call, since Atlas allows 200. */
    async listWhole(owner: ApiCredentialRef): Promise<readonly ApiAccessListEntry[]> {
      return readRest(await starts.load(owner), (page) => readPage(owner, page));
    },
    /** Null when the list has no such entry. */
    async find(owner: ApiCredentialRef, entry: string): Promise<ApiAccessListEntry | null> {
      const start = await starts.load(owner);
      const found = findEntry(start.items, entry);
      if (found !== null || start.items.length >= start.totalCount || isServiceAccountId(owner.id)) return found;
      const params = { orgId: owner.organizationId, apiUserId: owner.id, ipAddress: toSent(entry) };
      return findOrNull(atlas.get(getApiKeyAccessListEntry, params).then((body) => toApiAccessListEntry(body, owner)));
    },
    /** True when the owner may call from listed addresses only. */
    async hasEntries(owner: ApiCredentialRef): Promise<boolean> {
      return (await starts.load(owner)).totalCount > 0;
    },
    forget() {
      starts.clearAll();
    },
  };
}

/** The client id of a service account; keys have 24 hexadecimal digits. */
export function isServiceAccountId(id: string): boolean {
  return /^mdb_sa_id_[0-9a-f]{24}$/.test(id);
}

const toEntries = pageReader(toApiAccessListEntry);

/** Keys' and accounts' entries have different names for the same on the wire (specification). */
export function toApiAccessListEntry(body: unknown, { organizationId, id }: ApiCredentialRef): ApiAccessListEntry {
  const entry = toWire(body);
  const names = isServiceAccountId(id) ? NAMES_OF_ACCOUNTS : NAMES_OF_KEYS;
  return {
    owner: { organizationId, id },
    cidrBlock: findString(entry, 'cidrBlock'),
    ipAddress: findString(entry, 'ipAddress'),
    requestCount: findNumber(entry, names.requestCount) ?? 0,
    createdAt: readString(entry, names.createdAt),
    lastUsedAt: findString(entry, names.lastUsedAt),
    lastUsedAddress: findString(entry, 'lastUsedAddress'),
  };
}

const NAMES_OF_KEYS = { requestCount: 'count', createdAt: 'created', lastUsedAt: 'lastUsed' };
const NAMES_OF_ACCOUNTS = { requestCount: 'requestCount', createdAt: 'createdAt', lastUsedAt: 'lastUsedAt' };
