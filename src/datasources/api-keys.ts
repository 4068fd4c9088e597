import DataLoader from 'dataloader';
import type { AtlasClient } from './atlas/client.ts';
import { noteLeftOut } from './left-out.ts';
import { ListedCache } from './listed-cache.ts';
import type { ApiKey, KnownApiKey, RoleAssignment } from './models.ts';
import { Once } from './once.ts';
import { getApiKey, listApiKeys, listProjectApiKeys } from './operations/api-keys.ts';
import {
  type AtlasPage,
  countPages,
  cutWindow,
  LARGEST_PAGE,
  type Page,
  pageReader,
  readRest,
  readWindow,
  toQuery,
  type Window,
} from './paging.ts';
import { findString, readEach, readString, toWire, type Wire } from './read.ts';
import { BATCH_FROM, findOrNull, isOfThisCall, readMany, toError } from './read-many.ts';

/** A key is found through its organization. */
export interface ApiKeyRef {
  organizationId: string;
  id: string;
}

/** A project whose keys are asked for; its organization's key list may answer for many such projects at once. */
export interface ProjectRef {
  id: string;
  organizationId: string;
}

/**
 * API keys, of organizations and of the projects they are invited to. Made once per request: what it has read, it
 * remembers until the request ends.
 */
export function createApiKeys(atlas: AtlasClient) {
  const seen = new ListedCache<ApiKey>(toCacheKey);
  const byRef = new DataLoader<ApiKeyRef, ApiKey | null, string>(readManyKeys, {
    cacheKeyFn: toCacheKey,
    cacheMap: seen,
  });
  const ofProject = new DataLoader<ProjectRef, Page<ApiKey>, string>(readKeysOfProjects, {
    cacheKeyFn: (project) => project.id,
  });
  /** Pages of 500 of an organization's keys, by organization and page number. */
  const wholePages = new Once<Page<ApiKey>>();
  const lists = new Once<Page<ApiKey>>();

  const listPage = (orgId: string, pageNum: number) =>
    wholePages.read(`${orgId}:${pageNum}`, () => readOrganizationPage(orgId, { pageNum, itemsPerPage: LARGEST_PAGE }));

  async function readOrganizationPage(orgId: string, page: AtlasPage): Promise<Page<ApiKey>> {
    const keys = toApiKeys(await atlas.get(listApiKeys, { orgId }, toQuery(page)), page, orgId);
    seen.add(keys.items);
    return keys;
  }

  async function readManyKeys(refs: readonly ApiKeyRef[]): Promise<(ApiKey | null | Error)[]> {
    const byOrganization = Map.groupBy(refs, (ref) => ref.organizationId);
    const answers = new Map<ApiKeyRef, ApiKey | null | Error>();
    const reading = [...byOrganization].map(async ([orgId, wanted]) => {
      const ids = wanted.map((ref) => ref.id);
      const found = await readMany(ids, {
        listPage: (pageNum) => listPage(orgId, pageNum),
        find: (id) => findOrNull(atlas.get(getApiKey, { orgId, apiUserId: id }).then((key) => toApiKey(key, orgId))),
      }).catch((error: unknown) => ids.map(() => toError(error)));
      for (const [index, ref] of wanted.entries()) answers.set(ref, found[index] ?? null);
    });
    await Promise.all(reading);
    return refs.map((ref) => answers.get(ref) ?? null);
  }

  async function readKeysOfProjects(projects: readonly ProjectRef[]): Promise<(Page<ApiKey> | Error)[]> {
    const byOrganization = Map.groupBy(projects, (project) => project.organizationId);
    const answers = new Map<string, Page<ApiKey> | Error>();
    const reading = [...byOrganization].map(async ([orgId, asked]) => {
      const keys = await findKeysOfOrganization(orgId, asked.length).catch(toError);
      if (keys === null) return;
      const byProject = keys instanceof Error ? keys : groupByProject(keys);
      for (const { id } of asked) answers.set(id, byProject instanceof Error ? byProject : toWhole(byProject.get(id)));
    });
    await Promise.all(reading);
    return Promise.all(projects.map((project) => answers.get(project.id) ?? readKeysOfProject(project).catch(toError)));
  }

  /** All keys of an organization, where reading them takes no more calls than asking each project; otherwise null. */
  async function findKeysOfOrganization(orgId: string, projectCount: number): Promise<ApiKey[] | null> {
    if (projectCount < BATCH_FROM && wholePages.find(`${orgId}:1`) === undefined) return null;
    try {
      const first = await listPage(orgId, 1);
      const pages = countPages(first.totalCount);
      if (pages - 1 > projectCount) return null;
      const rest = Array.from({ length: Math.max(pages - 1, 0) }, (_, index) => listPage(orgId, index + 2));
      const all = [first, ...(await Promise.all(rest))];
      for (const page of all) noteLeftOut(atlas, page.faults);
      return all.flatMap((page) => page.items);
    } catch (error) {
      if (isOfThisCall(error)) return null; // for instance a member of some projects only: each of them may still answer
      throw error;
    }
  }

  async function readKeysOfProject(
    project: ProjectRef,
    page: AtlasPage = { pageNum: 1, itemsPerPage: LARGEST_PAGE },
  ): Promise<Page<ApiKey>> {
    const body = await atlas.get(listProjectApiKeys, { groupId: project.id }, toQuery(page));
    const keys = toApiKeys(body, page, project.organizationId);
    seen.add(keys.items);
    return keys;
  }

  return {
    /** Null when the organization has no such key. Many keys of one organization at once are read from its list. */
    find: (organizationId: string, id: string) => byRef.load({ organizationId, id }),
    /** A window of an organization's keys, in Atlas's order. Primes `find`. */
    listOfOrganization: (orgId: string, window: Window): Promise<Page<ApiKey>> =>
      lists.read(`${orgId}:${window.offset}:${window.first}`, async () => {
        await Promise.resolve(); // fields resolved beside this one may be about to ask for the whole list
        const start = await wholePages.find(`${orgId}:1`);
        return (
          (start && cutWindow(start, window, atlas)) ??
          readWindow(window, (page) => readOrganizationPage(orgId, page), atlas)
        );
      }),
    /** A window of the keys invited to a project. Many projects of one organization are answered from its key list. */
    async listOfProject(project: ProjectRef, window: Window): Promise<Page<ApiKey>> {
      const start = await ofProject.load(project);
      return cutWindow(start, window, atlas) ?? readWindow(window, (page) => readKeysOfProject(project, page), atlas);
    },
    /** All keys of an organization: pages of 500. */
    async listWholeOfOrganization(orgId: string): Promise<readonly ApiKey[]> {
      return readRest(await listPage(orgId, 1), ({ pageNum }) => listPage(orgId, pageNum), atlas);
    },
    /** All keys invited to a project. */
    async listWholeOfProject(project: ProjectRef): Promise<readonly ApiKey[]> {
      return readRest(await ofProject.load(project), (page) => readKeysOfProject(project, page), atlas);
    },
    /** Begins to read the organization's key list, so that it is there when the keys of its projects are asked for. */
    async prefetchKeysOfProjects(orgId: string): Promise<void> {
      await listPage(orgId, 1);
    },
    forget() {
      byRef.clearAll();
      ofProject.clearAll();
      wholePages.forget();
      lists.forget();
    },
  };
}

/** The roles a key holds in one project, sorted. */
export function rolesInProject(key: KnownApiKey, projectId: string): string[] {
  return key.roles.filter((assignment) => assignment.projectId === projectId).map((assignment) => assignment.role);
}

/** The projects a key is invited to, sorted, each once. */
export function projectsOf(key: KnownApiKey): string[] {
  return [...new Set(key.roles.flatMap((assignment) => assignment.projectId ?? []))];
}

const toApiKeys = pageReader(toApiKey);

export function toApiKey(body: unknown, organizationId?: string): ApiKey {
  const key = toWire(body);
  return {
    ...toKnownApiKey(key, organizationId),
    privateKeyMask: readString(key, 'privateKey'),
    description: findString(key, 'desc') ?? '',
  };
}

/** What even the root resource tells of a key. A key read through a project names its organization only in its roles. */
export function toKnownApiKey(key: Wire, organizationId?: string): KnownApiKey {
  const roles = readEach(key, 'roles', (role) => ({
    orgId: organizationId === undefined ? findString(role, 'orgId') : null,
    projectId: findString(role, 'groupId'),
    role: readString(role, 'roleName'),
  }));
  const owner = organizationId ?? roles.map(({ orgId }) => orgId).find((id) => id !== null) ?? '';
  return {
    id: readString(key, 'id'),
    organizationId: owner,
    publicKey: readString(key, 'publicKey'),
    roles: roles.map(({ role, projectId }) => ({ role, organizationId: owner, projectId })).sort(compareRoles),
  };
}

/** Organization roles first, then by project, then by role. */
export function compareRoles(one: RoleAssignment, other: RoleAssignment): number {
  return compare(one.projectId ?? '', other.projectId ?? '') || compare(one.role, other.role);
}

const compare = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0);
const toCacheKey = (ref: ApiKeyRef) => `${ref.organizationId}/${ref.id}`;

/** Atlas lists both kinds in the order of the public keys (recorded), so the order within a project is its own. */
function groupByProject(keys: readonly ApiKey[]): Map<string, ApiKey[]> {
  const byProject = new Map<string, ApiKey[]>();
  for (const key of keys) {
    for (const id of projectsOf(key)) {
      const known = byProject.get(id);
      if (known === undefined) byProject.set(id, [key]);
      else known.push(key);
    }
  }
  return byProject;
}

function toWhole(items: readonly ApiKey[] = []): Page<ApiKey> {
  return { items, totalCount: items.length };
}
