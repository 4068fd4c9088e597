import { toSent } from './access-entries.ts';
import type { AtlasClient } from './atlas/client.ts';
import { EntryLists } from './entry-lists.ts';
import type { AccessListEntryStatus, ProjectAccessListEntry } from './models.ts';
import {
  getProjectAccessListEntry,
  getProjectAccessListEntryStatus,
  listProjectAccessList,
} from './operations/project-access-lists.ts';
import { type AtlasPage, pageReader, toQuery, type Window } from './paging.ts';
import { findMoment, findString, readString, toWire, UnreadableAnswer } from './read.ts';
import { findOrNull } from './read-many.ts';

/** The network access lists of projects' clusters. Made once per request: what it has read, it remembers until it ends. */
export function createProjectAccessLists(atlas: AtlasClient) {
  const lists = new EntryLists<string, ProjectAccessListEntry>(readPage, (projectId) => projectId, atlas);

  async function readPage(groupId: string, page: AtlasPage) {
    const body = await atlas.get(listProjectAccessList, { groupId }, toQuery(page));
    return toEntries(body, page, groupId);
  }

  async function readOne(projectId: string, entry: string): Promise<ProjectAccessListEntry> {
    const params = { groupId: projectId, entryValue: toSent(entry) };
    return toProjectAccessListEntry(await atlas.get(getProjectAccessListEntry, params), projectId);
  }

  return {
    /** A window of a project's network access list, in Atlas's order. */
    list: (projectId: string, window: Window) => lists.list(projectId, window),
    /** All entries: one call, but for lists of more than 500. */
    listWhole: (projectId: string) => lists.listWhole(projectId),
    /** Null when the list has no such entry. */
    find: (projectId: string, entry: string) =>
      lists.find(projectId, entry, () => findOrNull(readOne(projectId, entry))),
    /** One call for every entry. */
    async getStatus(entry: ProjectAccessListEntry): Promise<AccessListEntryStatus> {
      const entryValue = entry.awsSecurityGroup ?? entry.cidrBlock ?? entry.ipAddress ?? '';
      return toStatus(await atlas.get(getProjectAccessListEntryStatus, { groupId: entry.projectId, entryValue }));
    },
    forget: () => lists.forget(),
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
    deleteAfter: findMoment(entry, 'deleteAfterDate'),
  };
}

/** The one upper-case key of the core set (specification). */
function toStatus(body: unknown): AccessListEntryStatus {
  const status = readString(toWire(body), 'STATUS');
  if (status === 'PENDING' || status === 'ACTIVE' || status === 'FAILED') return status;
  throw new UnreadableAnswer('STATUS', 'known status');
}
