import DataLoader from 'dataloader';
import { findEntry, toSent } from './access-entries.ts';
import type { AtlasClient } from './atlas/client.ts';
import type { AccessListEntryStatus, ProjectAccessListEntry } from './models.ts';
import {
  getProjectAccessListEntry,
  getProjectAccessListEntryStatus,
  listProjectAccessList,
} from './operations/project-access-lists.ts';
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
import { findString, readString, toWire, UnreadableAnswer } from './read.ts';
import { findOrNull } from './read-many.ts';

/** The network access lists of projects' clusters. Made once per request: what it has read, it remembers until it ends. */
export function createProjectAccessLists(atlas: AtlasClient) {
  // One page of 500 holds a whole list (200 entries by default), so every field about it is answered by that one call.
  const starts = new DataLoader<string, Page<ProjectAccessListEntry>>(
    (ids) => Promise.all(ids.map((id) => readPage(id, { pageNum: 1, itemsPerPage: LARGEST_PAGE }))),
    { batch: false },
  );

  async function readPage(groupId: string, page: AtlasPage) {
    const body = await atlas.get(listProjectAccessList, { groupId }, toQuery(page));
    return toEntries(body, page, groupId);
  }

  return {
    /** A window of a project's network access list, in Atlas's order. */
    async list(projectId: string, window: Window): Promise<Page<ProjectAccessListEntry>> {
      const start = await starts.load(projectId);
      return cutWindow(start, window) ?? readWindow(window, (page) => readPage(projectId, page));
    },
    /** All entries: one call, but for lists of more than 500. */
    async listWhole(projectId: string): Promise<readonly ProjectAccessListEntry[]> {
      return readRest(await starts.load(projectId), (page) => readPage(projectId, page));
    },
    /** Null when the list has no such entry. */
    async find(projectId: string, entry: string): Promise<ProjectAccessListEntry | null> {
      const start = await starts.load(projectId);
      const found = findEntry(start.items, entry);
      if (found !== null || start.items.length >= start.totalCount) return found;
      const single = atlas.get(getProjectAccessListEntry, { groupId: projectId, entryValue: toSent(entry) });
      return findOrNull(single.then((body) => toProjectAccessListEntry(body, projectId)));
    },
    /** One call for every entry. */
    async getStatus(entry: ProjectAccessListEntry): Promise<AccessListEntryStatus> {
      const entryValue = entry.awsSecurityGroup ?? entry.cidrBlock ?? entry.ipAddress ?? '';
      return toStatus(await atlas.get(getProjectAccessListEntryStatus, { groupId: entry.projectId, entryValue }));
    },
    forget() {
      starts.clearAll();
    },
  };
}

const toEntries = pageReader(toProjectAccessListEntry);

export function toProjectAccessListEntry(body: unknown, projectId: string): ProjectAccessListEntry {
  const entry = toWire(body);
  return {
    projectId,
    cidrBlock: findString(entry, 'cidrBlock'),
    ipAddress: findString(entry, 'ipAddress'),
    awsSecurityGroup: findString(entry, 'awsSecurityGroup'),
    // An empty comment says as little as none.
    comment: findString(entry, 'comment') || null,
    deleteAfter: findString(entry, 'deleteAfterDate'),
  };
}

/** The one upper-case key of the core set (specification). */
function toStatus(body: unknown): AccessListEntryStatus {
  const status = readString(toWire(body), 'STATUS');
  if (status === 'PENDING' || status === 'ACTIVE' || status === 'FAILED') return status;
  throw new UnreadableAnswer('STATUS', 'known status');
}
