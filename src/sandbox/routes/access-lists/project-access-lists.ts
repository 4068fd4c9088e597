import { checkDistinct, isNamed } from '../../http/addresses.ts';
import { readArray } from '../../http/body.ts';
import { list, type Operation, type SandboxRequest, selfLink } from '../../http/operation.ts';
import { Problem } from '../../http/problem.ts';
import { toAtlasDate } from '../../state/clock.ts';
import type { Project, ProjectAccessListEntry } from '../../state/model.ts';
import { getProject } from '../projects/projects.ts';
import { mergeEntries, readNetworkEntry } from './project-access-list-entries.ts';

const PATH = '/groups/{groupId}/accessList';
const READER = { needs: ['GROUP_READ_ONLY'], bucket: 'projectAccessList' } as const;
const MANAGER = { needs: ['GROUP_NETWORK_ACCESS_MANAGER'], bucket: 'projectAccessList' } as const;

export const projectAccessLists: Operation[] = [
  { ...READER, method: 'GET', path: PATH, status: 200, handle: (request) => toList(request, getProject(request)) },
  {
    ...MANAGER,
    method: 'POST',
    path: PATH,
    status: 201, // and the whole list is the answer (recorded)
    handle(request) {
      const project = getProject(request);
      const sent = readArray(request.body).map((item) => readNetworkEntry(request, item));
      checkDistinct(sent);
      const entries = mergeEntries(currentEntries(project, request.clock.now()), sent);
      const most = project.limits['atlas.project.security.networkAccess.entries'] ?? 200;
      if (entries.length > most) {
        throw new Problem(
          403,
          'ATLAS_NETWORK_PERMISSIONS_LIMIT_EXCEEDED',
          `The access list may have at most ${most} entries.`,
          [most],
        );
      }
      project.accessList = entries;
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
