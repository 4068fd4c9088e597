import { checkDistinct, findAddresses, isNamed } from '../addresses.ts';
import { type Fields, findText, readArray, readObject } from '../body.ts';
import { toAtlasDate } from '../clock.ts';
import type { Project, ProjectAccessListEntry } from '../model.ts';
import { list, type Operation, type SandboxRequest, selfLink } from '../operation.ts';
import { missingAttribute, Problem } from '../problem.ts';
import { getProject } from './projects.ts';

const PATH = '/groups/{groupId}/accessList';
const READER = { needs: ['GROUP_READ_ONLY'], bucket: 'projectAccessList' } as const;
const MANAGER = { needs: ['GROUP_NETWORK_ACCESS_MANAGER'], bucket: 'projectAccessList' } as const;
/** How long a new entry is PENDING; no figure is on record. */
const PENDING_MS = 5000;
const WEEK_MS = 7 * 24 * 3_600_000;

export const projectAccessLists: Operation[] = [
  { ...READER, method: 'GET', path: PATH, status: 200, handle: (request) => toList(request, getProject(request)) },
  {
    ...MANAGER,
    method: 'POST',
    path: PATH,
    status: 201, // and the whole list is the answer (recorded)
    handle(request) {
      const project = getProject(request);
      const added = readArray(request.body).map((item) => readEntry(request, item));
      checkDistinct(added);
      const kept = project.accessList.filter((entry) => !added.some((one) => isSame(one, entry)));
      const most = project.limits['atlas.project.security.networkAccess.entries'] ?? 200;
      if (kept.length + added.length > most) {
        throw new Problem(
          403,
          'ATLAS_NETWORK_PERMISSIONS_LIMIT_EXCEEDED',
          `The access list may have at most ${most} entries.`,
          [most],
        );
      }
      // What is already there gets the new comment (assumed).
      project.accessList = [...kept, ...added];
      return toList(request, project);
    },
  },
  {
    ...READER,
    method: 'GET',
    path: `${PATH}/{entryValue}`,
    status: 200,
    handle(request) {
      const project = getProject(request);
      return toEntry(request, project, getEntry(request, project));
    },
  },
  {
    ...MANAGER,
    method: 'DELETE',
    path: `${PATH}/{entryValue}`,
    status: 204,
    handle(request) {
      const project = getProject(request);
      project.accessList.splice(project.accessList.indexOf(getEntry(request, project)), 1);
      return undefined;
    },
  },
  {
    ...READER,
    method: 'GET',
    path: `${PATH}/{entryValue}/status`,
    status: 200,
    handle(request) {
      const entry = getEntry(request, getProject(request));
      return { STATUS: entry.activeAt > request.clock.now() ? 'PENDING' : 'ACTIVE' };
    },
  },
];

function readEntry({ clock }: SandboxRequest, item: unknown): ProjectAccessListEntry {
  const fields = readObject(item, [
    'ipAddress',
    'cidrBlock',
    'awsSecurityGroup',
    'comment',
    'deleteAfterDate',
    'groupId',
  ]);
  const addresses = findAddresses(fields);
  const awsSecurityGroup = findText(fields, 'awsSecurityGroup');
  if (addresses !== undefined && awsSecurityGroup !== undefined) {
    throw new Problem(
      400,
      'MULTIPLE_VALUES_SPECIFIED_FOR_ONE_NETWORK_PERMISSION_ENTRY',
      'Only one of ipAddress, cidrBlock and awsSecurityGroup may be specified for an entry.',
    );
  }
  if (addresses === undefined && awsSecurityGroup === undefined) throw missingAttribute('ipAddress');
  const comment = findText(fields, 'comment') ?? '';
  if (comment.length > 80) {
    throw new Problem(400, 'INVALID_NETWORK_PERMISSION_COMMENT', 'A comment may have at most 80 characters.');
  }
  const deleteAfter = readDeleteAfter(fields, clock.now());
  return {
    ...addresses,
    ...(awsSecurityGroup !== undefined && { awsSecurityGroup }),
    comment,
    ...(deleteAfter !== undefined && { deleteAfter }),
    activeAt: clock.now() + PENDING_MS,
  };
}

function readDeleteAfter(fields: Fields, now: number): number | undefined {
  const text = findText(fields, 'deleteAfterDate');
  if (text === undefined) return undefined;
  const at = Date.parse(text);
  if (Number.isNaN(at)) {
    throw new Problem(
      400,
      'INVALID_JSON_ATTRIBUTE',
      'Received JSON for the deleteAfterDate attribute does not match expected format.',
      ['deleteAfterDate'],
    );
  }
  if (at <= now) throw new Problem(400, 'EXPIRATION_DATE_IN_PAST', 'The expiration date must be in the future.');
  if (at > now + WEEK_MS) {
    throw new Problem(400, 'EXPIRATION_DATE_EXCEEDS_MAX', 'The expiration date may be at most 7 days ahead.', [7]);
  }
  return at;
}

/** Temporary entries go by themselves when their time has come. */
function currentEntries(project: Project, now: number): ProjectAccessListEntry[] {
  if (project.accessList.some((entry) => isOver(entry, now))) {
    project.accessList = project.accessList.filter((entry) => !isOver(entry, now));
  }
  return project.accessList;
}

function isOver({ deleteAfter }: ProjectAccessListEntry, now: number): boolean {
  return deleteAfter !== undefined && deleteAfter <= now;
}

function isSame(one: ProjectAccessListEntry, other: ProjectAccessListEntry): boolean {
  return one.cidrBlock === other.cidrBlock && one.awsSecurityGroup === other.awsSecurityGroup;
}

function getEntry({ params: { entryValue = '' }, clock }: SandboxRequest, project: Project): ProjectAccessListEntry {
  const entry = currentEntries(project, clock.now()).find((listed) => isNamed(listed, entryValue));
  if (entry !== undefined) return entry;
  throw new Problem(
    404,
    'ATLAS_NETWORK_PERMISSION_ENTRY_NOT_FOUND',
    `IP Address ${entryValue} not on Atlas access list for group ${project.id}.`,
    [entryValue, project.id],
  );
}

function toList(request: SandboxRequest, project: Project) {
  return list(currentEntries(project, request.clock.now()), (entry) => toEntry(request, project, entry));
}

/** The link spells a block with its slash encoded (recorded). */
function toEntry(request: SandboxRequest, project: Project, entry: ProjectAccessListEntry) {
  const { awsSecurityGroup, cidrBlock, comment, deleteAfter, ipAddress } = entry;
  const value = encodeURIComponent(cidrBlock ?? awsSecurityGroup ?? '').replaceAll('%3A', ':');
  return {
    ...(awsSecurityGroup !== undefined && { awsSecurityGroup }),
    ...(cidrBlock !== undefined && { cidrBlock }),
    comment,
    ...(deleteAfter !== undefined && { deleteAfterDate: toAtlasDate(deleteAfter) }),
    groupId: project.id,
    ...(ipAddress !== undefined && { ipAddress }),
    links: [selfLink(request, `/groups/${project.id}/accessList/${value}`)],
  };
}
