import DataLoader from 'dataloader';
import { findEntry } from './access-entries.ts';
import type { ApiKeyRef } from './api-keys.ts';
import type { AtlasClient } from './atlas/client.ts';
import type { ApiAccessListEntry } from './models.ts';
import { getApiKeyAccessListEntry, listApiKeyAccessList } from './operations/api-key-access-lists.ts';
import {
  type AtlasPage,
  cutWindow,
  LARGEST_PAGE,
  type Page,
  pageReader,
  readWindow,
  toQuery,
  type Window,
} from './paging.ts';
import { findNumber, findString, readString, toWire } from './read.ts';
import { findOrNull } from './read-many.ts';

/** The addresses that API keys may call Atlas from. Made once per request: what it has read, it remembers until it ends. */
export function createApiKeyAccessLists(atlas: AtlasClient) {
  // One page of 500 holds a whole list, so every field about it is answered by that one call.
  const starts = new DataLoader<ApiKeyRef, Page<ApiAccessListEntry>, string>(
    (keys) => Promise.all(keys.map((key) => readPage(key, { pageNum: 1, itemsPerPage: LARGEST_PAGE }))),
    { batch: false, cacheKeyFn: (key) => `${key.organizationId}/${key.id}` },
  );

  async function readPage({ organizationId, id }: ApiKeyRef, page: AtlasPage) {
    const body = await atlas.get(listApiKeyAccessList, { orgId: organizationId, apiUserId: id }, toQuery(page));
    return toEntries(body, page);
  }

  return {
    /** A window of a key's access list, in Atlas's order. Refused to everyone but the key itself and user administrators. */
    async list(key: ApiKeyRef, window: Window): Promise<Page<ApiAccessListEntry>> {
      const start = await starts.load(key);
      return cutWindow(start, window) ?? readWindow(window, (page) => readPage(key, page));
    },
    /** Null when the list has no such entry. */
    async find(key: ApiKeyRef, entry: string): Promise<ApiAccessListEntry | null> {
      const start = await starts.load(key);
      const found = findEntry(start.items, entry);
      if (found !== null || start.items.length >= start.totalCount) return found;
      const params = { orgId: key.organizationId, apiUserId: key.id, ipAddress: entry };
      return findOrNull(atlas.get(getApiKeyAccessListEntry, params).then(toApiAccessListEntry));
    },
    /** True when the key may call from listed addresses only. */
    async hasEntries(key: ApiKeyRef): Promise<boolean> {
      return (await starts.load(key)).totalCount > 0;
    },
    forget() {
      starts.clearAll();
    },
  };
}

const toEntries = pageReader(toApiAccessListEntry);

export function toApiAccessListEntry(body: unknown): ApiAccessListEntry {
  const entry = toWire(body);
  return {
    cidrBlock: findString(entry, 'cidrBlock'),
    ipAddress: findString(entry, 'ipAddress'),
    requestCount: findNumber(entry, 'count') ?? 0,
    createdAt: readString(entry, 'created'),
    lastUsedAt: findString(entry, 'lastUsed'),
    lastUsedAddress: findString(entry, 'lastUsedAddress'),
  };
}
