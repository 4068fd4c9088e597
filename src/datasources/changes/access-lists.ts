import { normalizeBlock } from '../access-entries.ts';
import { toApiAccessListEntry } from '../api-key-access-lists.ts';
import type { ApiKeyRef } from '../api-keys.ts';
import type { AtlasClient } from '../atlas/client.ts';
import type { ApiAccessListEntry, ProjectAccessListEntry } from '../models.ts';
import { addApiKeyAccessListEntries, removeApiKeyAccessListEntry } from '../operations/api-key-access-lists.ts';
import { addProjectAccessListEntries, removeProjectAccessListEntry } from '../operations/project-access-lists.ts';
import { LARGEST_PAGE } from '../paging.ts';
import { toProjectAccessListEntry } from '../project-access-lists.ts';
import { readList, toWire } from '../read.ts';
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
export function createAccessListChanges(atlas: AtlasClient) {
  return {
    async addToApiKey(key: ApiKeyRef, entries: readonly ApiKeyEntryPlan[]): Promise<ApiAccessListEntry[]> {
      const body = entries.map(({ ipAddress, cidrBlock }) => withoutNulls({ ipAddress, cidrBlock }));
      const answer = await atlas.change(
        addApiKeyAccessListEntries,
        { orgId: key.organizationId, apiUserId: key.id },
        body,
        WHOLE_LIST,
      );
      return pickAdded(readList(toWire(answer), 'results').map(toApiAccessListEntry), entries);
    },
    removeFromApiKey: (key: ApiKeyRef, ipAddress: string) =>
      atlas.change(removeApiKeyAccessListEntry, { orgId: key.organizationId, apiUserId: key.id, ipAddress }),
    async addToProject(groupId: string, entries: readonly ProjectEntryPlan[]): Promise<ProjectAccessListEntry[]> {
      const body = entries.map(({ deleteAfter, ...entry }) => ({
        ...withoutNulls(entry),
        ...(deleteAfter != null && { deleteAfterDate: deleteAfter.toISOString() }),
      }));
      const answer = await atlas.change(addProjectAccessListEntries, { groupId }, body, WHOLE_LIST);
      const listed = readList(toWire(answer), 'results').map((entry) => toProjectAccessListEntry(entry, groupId));
      return pickAdded(listed, entries);
    },
    removeFromProject: (groupId: string, entryValue: string) =>
      atlas.change(removeProjectAccessListEntry, { groupId, entryValue }),
  };
}

/** Atlas would answer with the first hundred, and what was added may stand behind them; a list has 200 by default (specification). */
const WHOLE_LIST = { itemsPerPage: LARGEST_PAGE };

interface Named {
  cidrBlock?: string | null | undefined;
  ipAddress?: string | null | undefined;
  awsSecurityGroup?: string | null | undefined;
}

function pickAdded<T extends Named>(listed: readonly T[], asked: readonly Named[]): T[] {
  const wanted = new Set(asked.map(toName));
  return listed.filter((entry) => wanted.has(toName(entry)));
}

function toName({ awsSecurityGroup, cidrBlock, ipAddress }: Named): string | null {
  return awsSecurityGroup ?? normalizeBlock(cidrBlock ?? ipAddress ?? '');
}
