import { toSent } from './access-entries.ts';
import type { AtlasClient } from './atlas/client.ts';
import { EntryLists } from './entry-lists.ts';
import type { ApiAccessListEntry, ApiCredentialRef } from './models.ts';
import { getApiKeyAccessListEntry, listApiKeyAccessList } from './operations/api-key-access-lists.ts';
import { listServiceAccountAccessList } from './operations/service-accounts.ts';
import { type AtlasPage, type Page, pageReader, toQuery, type Window } from './paging.ts';
import { findInt, findMoment, findString, readMoment, toWire } from './read.ts';
import { findOrNull } from './read-many.ts';

/**
 * The addresses that API keys and service accounts may call Atlas from. Made once per request: what it has read, it remembers until
 * it ends. Those of a key are refused to everyone but the key itself and user administrators.
 */
export function createApiAccessLists(atlas: AtlasClient) {
  const lists = new EntryLists<ApiCredentialRef, ApiAccessListEntry>(
    readPage,
    ({ organizationId, id }) => `${organizationId}/${id}`,
    atlas,
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

  async function readOne(owner: ApiCredentialRef, entry: string): Promise<ApiAccessListEntry> {
    const params = { orgId: owner.organizationId, apiUserId: owner.id, ipAddress: toSent(entry) };
    return toApiAccessListEntry(await atlas.get(getApiKeyAccessListEntry, params), owner);
  }

  return {
    /** A window of an access list, in Atlas's order. */
    list: (owner: ApiCredentialRef, window: Window) => lists.list(owner, window),
    /** All entries: one call, since Atlas allows 200. */
    listWhole: (owner: ApiCredentialRef) => lists.listWhole(owner),
    /** Null when the list has no such entry. Atlas shows single entries of keys only. */
    find: (owner: ApiCredentialRef, entry: string) =>
      lists.find(owner, entry, isServiceAccountId(owner.id) ? undefined : () => findOrNull(readOne(owner, entry))),
    /** True when the owner may call from listed addresses only. */
    hasEntries: async (owner: ApiCredentialRef) => (await lists.count(owner)) > 0,
    forget: () => lists.forget(),
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
    requestCount: findInt(entry, names.requestCount) ?? 0,
    createdAt: readMoment(entry, names.createdAt),
    lastUsedAt: findMoment(entry, names.lastUsedAt),
    lastUsedAddress: findString(entry, 'lastUsedAddress'),
  };
}

const NAMES_OF_KEYS = { requestCount: 'count', createdAt: 'created', lastUsedAt: 'lastUsed' };
const NAMES_OF_ACCOUNTS = { requestCount: 'requestCount', createdAt: 'createdAt', lastUsedAt: 'lastUsedAt' };
