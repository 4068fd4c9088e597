import DataLoader from 'dataloader';
import type { AtlasClient } from './atlas/client.ts';
import { AtlasError } from './atlas/error.ts';
import { noteLeftOut, readItems } from './left-out.ts';
import { ListedCache } from './listed-cache.ts';
import type { Project, ProjectLimit, ProjectSettings } from './models.ts';
import { Once } from './once.ts';
import {
  getProject,
  getProjectByName,
  getProjectSettings,
  listOrganizationProjects,
  listProjectLimits,
  listProjects,
} from './operations/projects.ts';
import {
  type AtlasPage,
  countPages,
  LARGEST_PAGE,
  type Page,
  pageReader,
  readWindow,
  toQuery,
  type Window,
} from './paging.ts';
import {
  findBoolean,
  findInt,
  findNumber,
  readEach,
  readMoment,
  readString,
  toWire,
  UnreadableAnswer,
} from './read.ts';
import { findOrNull, readMany } from './read-many.ts';

/**
 * How far the project list is read for the projects that roles name: 10,000 projects. The `@atlasCalls` of the fields that
 * use {@link createProjects.getListed} promise no more.
 */
export const MOST_LIST_PAGES = 20;

/** Projects, which Atlas calls groups. Made once per request: what it has read, it remembers until the request ends. */
export function createProjects(atlas: AtlasClient) {
  const seen = { byId: new ListedCache<Project>(toId), listed: new ListedCache<Project>(toId) };
  const byId = new DataLoader<string, Project | null>((ids) => readMany(ids, { listPage, find }), {
    cacheMap: seen.byId,
  });
  const listed = new DataLoader<string, Project | null>((ids) => readListed(ids), { cacheMap: seen.listed });
  const pages = new DataLoader<number, Page<Project>>(
    ([pageNum = 1]) => Promise.all([readPage({ pageNum, itemsPerPage: LARGEST_PAGE })]),
    { batch: false },
  );
  const settings = new DataLoader<string, ProjectSettings>(
    ([id = '']) =>
      Promise.all([atlas.get(getProjectSettings, { groupId: id }).then((body) => toProjectSettings(body, id))]),
    { batch: false },
  );
  const limits = new DataLoader<string, ProjectLimit[]>(
    ([id = '']) =>
      Promise.all([atlas.get(listProjectLimits, { groupId: id }).then((body) => toLimits(body, id, atlas))]),
    { batch: false },
  );
  const lists = new Once<Page<Project>>();

  const listPage = (pageNum: number) => pages.load(pageNum);
  const find = (id: string) => findOrNull(atlas.get(getProject, { groupId: id }).then(toProject));

  async function readPage(page: AtlasPage): Promise<Page<Project>> {
    return remember(toProjects(await atlas.get(listProjects, {}, toQuery(page)), page));
  }

  async function readOrganizationPage(
    orgId: string,
    page: AtlasPage,
    name: string | undefined,
  ): Promise<Page<Project>> {
    const body = await atlas.get(listOrganizationProjects, { orgId }, { name, ...toQuery(page) });
    return remember(toProjects(body, page));
  }

  function remember(projects: Page<Project>): Page<Project> {
    seen.byId.add(projects.items);
    seen.listed.add(projects.items);
    return projects;
  }

  async function readListed(ids: readonly string[]): Promise<(Project | null)[]> {
    const found = new Map<string, Project>();
    const first = await listPage(1);
    const take = (page: Page<Project>) => {
      for (const project of page.items) found.set(project.id, project);
    };
    take(first);
    const last = Math.min(countPages(first.totalCount), MOST_LIST_PAGES);
    for (let pageNum = 2; pageNum <= last && ids.some((id) => !found.has(id)); pageNum++) take(await listPage(pageNum));
    return ids.map((id) => found.get(id) ?? null);
  }

  return {
    /** Null when Atlas answers 404. Other refusals throw AtlasError. Many at once are one page of projects. */
    find: (id: string) => byId.load(id),
    /** From the project list, never singly: for projects named by roles, which can be any number. Throws where it is not shown. */
    async getListed(id: string): Promise<Project> {
      return (await listed.load(id)) ?? notShown(id);
    },
    findByName: (name: string) => findOrNull(atlas.get(getProjectByName, { groupName: name }).then(toProject)),
    /** A window of every project the credential sees, in Atlas's order. Primes `find`. */
    list: (window: Window) => lists.read(`${window.offset}:${window.first}`, () => readWindow(window, readPage, atlas)),
    /** A window of one organization's projects, by a prefix of the name. Primes `find`. */
    listOfOrganization: (orgId: string, window: Window, name?: string) =>
      lists.read(`${orgId}:${window.offset}:${window.first}:${name ?? ''}`, () =>
        readWindow(window, (page) => readOrganizationPage(orgId, page, name), atlas),
      ),
    /** Begins to read the list that {@link getListed} answers from. */
    async prefetchListed(): Promise<void> {
      await listPage(1);
    },
    getSettings: (id: string) => settings.load(id),
    listLimits: (id: string) => limits.load(id),
    forget() {
      for (const loader of [byId, listed, settings, limits]) loader.clearAll();
      pages.clearAll();
      lists.forget();
    },
  };
}

const toId = (project: Project) => project.id;

function notShown(groupId: string): never {
  const message = `Atlas's project list does not show project ${groupId} to this credential. Give it a role there, or ask with another one.`;
  throw new AtlasError(message, {
    kind: 'refused',
    operation: { method: 'GET', route: listProjects.path, params: { groupId }, definition: listProjects },
  });
}

const toProjects = pageReader(toProject);

export function toProject(body: unknown): Project {
  const group = toWire(body);
  return {
    id: readString(group, 'id'),
    name: readString(group, 'name'),
    organizationId: readString(group, 'orgId'),
    createdAt: readMoment(group, 'created'),
    clusterCount: findInt(group, 'clusterCount') ?? 0,
    tags: readEach(group, 'tags', (tag) => ({ key: readString(tag, 'key'), value: readString(tag, 'value') })),
  };
}

export function toProjectSettings(body: unknown, projectId: string): ProjectSettings {
  const settings = toWire(body);
  return {
    projectId,
    atlasHomePageAiAssistantEnabled: findBoolean(settings, 'isAtlasHomePageAiAssistantEnabled'),
    clusterAiAssistantEnabled: findBoolean(settings, 'isClusterAiAssistantEnabled'),
    collectDatabaseSpecificsStatisticsEnabled: findBoolean(settings, 'isCollectDatabaseSpecificsStatisticsEnabled'),
    dataExplorerEnabled: findBoolean(settings, 'isDataExplorerEnabled'),
    dataExplorerGenAIFeaturesEnabled: findBoolean(settings, 'isDataExplorerGenAIFeaturesEnabled'),
    dataExplorerGenAISampleDocumentPassingEnabled: findBoolean(
      settings,
      'isDataExplorerGenAISampleDocumentPassingEnabled',
    ),
    dataValidationEnabled: findBoolean(settings, 'isDataValidationEnabled'),
    extendedStorageSizesEnabled: findBoolean(settings, 'isExtendedStorageSizesEnabled'),
    nativeRerankingEnabled: findBoolean(settings, 'isNativeRerankingEnabled'),
    performanceAdvisorEnabled: findBoolean(settings, 'isPerformanceAdvisorEnabled'),
    realtimePerformancePanelEnabled: findBoolean(settings, 'isRealtimePerformancePanelEnabled'),
    schemaAdvisorEnabled: findBoolean(settings, 'isSchemaAdvisorEnabled'),
  };
}

/** The one list of the core set that Atlas sends as a bare array. */
function toLimits(body: unknown, projectId: string, atlas: AtlasClient): ProjectLimit[] {
  if (!Array.isArray(body)) throw new UnreadableAnswer('(body)', 'list of limits');
  const { items, faults } = readItems(body, '', (limit) => toLimit(limit, projectId));
  noteLeftOut(atlas, faults);
  return items.sort((one, other) => (one.name < other.name ? -1 : 1));
}

export function toLimit(body: unknown, projectId: string): ProjectLimit {
  const limit = toWire(body);
  return {
    projectId,
    name: readString(limit, 'name'),
    value: findNumber(limit, 'value'),
    currentUsage: findNumber(limit, 'currentUsage'),
    defaultLimit: findNumber(limit, 'defaultLimit'),
    maximumLimit: findNumber(limit, 'maximumLimit'),
  };
}
