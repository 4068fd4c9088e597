import { findEntry, normalizeBlock, toSent } from '../access-entries.ts';
import { toApiAccessListEntry } from '../api-access-lists.ts';
import type { ApiKeyRef } from '../api-keys.ts';
import type { AtlasClient } from '../atlas/client.ts';
import { type ItemFault, readItems } from '../left-out.ts';
import type { ApiAccessListEntry, ProjectAccessListEntry } from '../models.ts';
import {
  addApiKeyAccessListEntries,
  listApiKeyAccessList,
  removeApiKeyAccessListEntry,
} from '../operations/api-key-access-lists.ts';
import {
  addProjectAccessListEntries,
  listProjectAccessList,
  removeProjectAccessListEntry,
} from '../operations/project-access-lists.ts';
import {
  addServiceAccountAccessListEntries,
  removeServiceAccountAccessListEntry,
} from '../operations/service-account-changes.ts';
import { listServiceAccountAccessList } from '../operations/service-accounts.ts';
import { LARGEST_PAGE } from '../paging.ts';
import { toProjectAccessListEntry } from '../project-access-lists.ts';
import { findString, toWire, type Wire } from '../read.ts';
import { isNotFound } from '../read-many.ts';
import { withoutNulls } from './organizations.ts';

export interface ApiKeyEntryPlan {
  ipAddress?: string | null | undefined;
  cidrBlock?: string | null | undefined;
}

export interface ProjectEntryPlan extends ApiKeyEntryPlan {
  awsSecurityGroup?: string | null | undefined;
  comment?: string | null | undefined;
  deleteAfter?: Date | null | undefined;
}

/** Changes of both kinds of access list. Atlas answers an addition with the list as it is now; what was added is picked out of it. */
export function createAccessListChanges(atlas: AtlasClient, leaveOut: (faults: readonly ItemFault[]) => void) {
  /** An entry that cannot be read is told of only where one that was added is missing: it may well be somebody else's. */
  const pickAdded = <T extends Named>(answer: unknown, toEntry: (entry: Wire) => T, asked: readonly Named[]): T[] => {
    const wanted = new Set(asked.map(toName));
    const { items, faults } = readItems(resultsOf(answer), 'results', toEntry);
    const added = items.filter((entry) => wanted.has(toName(entry)));
    if (added.length < wanted.size) leaveOut(faults);
    return added;
  };
  return {
    async addToApiKey(key: ApiKeyRef, entries: readonly ApiKeyEntryPlan[]): Promise<ApiAccessListEntry[]> {
      const body = entries.map(({ ipAddress, cidrBlock }) => toSentEntry({ ipAddress, cidrBlock }));
      const answer = await atlas.change(
        addApiKeyAccessListEntries,
        { orgId: key.organizationId, apiUserId: key.id },
        body,
        WHOLE_LIST,
      );
      return pickAdded(answer, (entry) => toApiAccessListEntry(entry, key), entries);
    },
    removeFromApiKey: ({ organizationId: orgId, id: apiUserId }: ApiKeyRef, entry: string) =>
      removeByMeaning(entry, {
        remove: (ipAddress) => atlas.change(removeApiKeyAccessListEntry, { orgId, apiUserId, ipAddress }),
        list: () => atlas.get(listApiKeyAccessList, { orgId, apiUserId }, { pageNum: 1, ...WHOLE_LIST }),
      }),
    async addToServiceAccount(account: ApiKeyRef, entries: readonly ApiKeyEntryPlan[]): Promise<ApiAccessListEntry[]> {
      const params = { orgId: account.organizationId, clientId: account.id };
      const body = entries.map(({ ipAddress, cidrBlock }) => toSentEntry({ ipAddress, cidrBlock }));
      const answer = await atlas.change(addServiceAccountAccessListEntries, params, body, WHOLE_LIST);
      return pickAdded(answer, (entry) => toApiAccessListEntry(entry, account), entries);
    },
    removeFromServiceAccount: ({ organizationId: orgId, id: clientId }: ApiKeyRef, entry: string) =>
      removeByMeaning(entry, {
        remove: (ipAddress) => atlas.change(removeServiceAccountAccessListEntry, { orgId, clientId, ipAddress }),
        list: () => atlas.get(listServiceAccountAccessList, { orgId, clientId }, { pageNum: 1, ...WHOLE_LIST }),
      }),
    async addToProject(groupId: string, entries: readonly ProjectEntryPlan[]): Promise<ProjectAccessListEntry[]> {
      const body = entries.map(({ deleteAfter, ...entry }) => ({
        ...toSentEntry(entry),
        ...(deleteAfter != null && { deleteAfterDate: deleteAfter.toISOString() }),
      }));
      const answer = await atlas.change(addProjectAccessListEntries, { groupId }, body, WHOLE_LIST);
      return pickAdded(answer, (entry) => toProjectAccessListEntry(entry, groupId), entries);
    },
    removeFromProject: (groupId: string, entry: string) =>
      removeByMeaning(entry, {
        remove: (entryValue) => atlas.change(removeProjectAccessListEntry, { groupId, entryValue }),
        list: () => atlas.get(listProjectAccessList, { groupId }, { pageNum: 1, ...WHOLE_LIST }),
      }),
  };
}

/** Atlas would answer with the first hundred, and what was added may stand behind them; a list has 200 by default (specification). */
const WHOLE_LIST = { itemsPerPage: LARGEST_PAGE };

/** An address that Atlas takes for a block is sent as that block, so that its list has what was sent. */
function toSentEntry<T extends ApiKeyEntryPlan>({ ipAddress, ...entry }: T) {
  const sent = ipAddress == null ? null : toSent(ipAddress);
  return sent?.includes('/')
    ? withoutNulls({ ...entry, ipAddress: null, cidrBlock: sent })
    : withoutNulls({ ...entry, ipAddress: sent });
}

interface Removal {
  remove(entry: string): Promise<unknown>;
  list(): Promise<unknown>;
}

/** Atlas knows an entry by the spelling of its list only: where it does not know the one given, the list says which it is. */
async function removeByMeaning(entry: string, { remove, list }: Removal): Promise<void> {
  try {
    await remove(toSent(entry));
  } catch (error) {
    if (!isNotFound(error) || normalizeBlock(entry) === null) throw error;
    const { items: listed } = readItems(resultsOf(await list()), 'results', (item) => ({
      cidrBlock: findString(item, 'cidrBlock'),
      ipAddress: findString(item, 'ipAddress'),
    }));
    const found = findEntry(listed, entry);
    const spelling = found?.cidrBlock ?? found?.ipAddress;
    if (spelling == null || spelling === toSent(entry)) throw error;
    await remove(spelling);
  }
}

interface Named {
  cidrBlock?: string | null | undefined;
  ipAddress?: string | null | undefined;
  awsSecurityGroup?: string | null | undefined;
}

function resultsOf(answer: unknown): readonly unknown[] {
  const { results } = toWire(answer);
  return Array.isArray(results) ? results : [];
}

function toName({ awsSecurityGroup, cidrBlock, ipAddress }: Named): string | null {
  return awsSecurityGroup ?? normalizeBlock(cidrBlock ?? ipAddress ?? '');
}
