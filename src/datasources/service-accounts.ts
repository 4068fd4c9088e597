import DataLoader from 'dataloader';
import type { ProjectRef } from './api-keys.ts';
import type { AtlasClient } from './atlas/client.ts';
import type { ProjectRoles, RoleHolder, ServiceAccount, ServiceAccountSecret } from './models.ts';
import { Once } from './once.ts';
import {
  getServiceAccount,
  listProjectServiceAccounts,
  listServiceAccountProjects,
  listServiceAccounts,
} from './operations/service-accounts.ts';
import { type AtlasPage, itemsOf, LARGEST_PAGE, pageReader, readRest, toQuery } from './paging.ts';
import { findMoment, findString, readEach, readMoment, readString, readTexts, toWire, type Wire } from './read.ts';
import { BATCH_FROM, isOfThisCall, toError } from './read-many.ts';
import { type OrganizationItem, WholeLists } from './whole-lists.ts';

/** Service accounts. Made once per request: what it has read, it remembers until the request ends. */
export function createServiceAccounts(atlas: AtlasClient) {
  const accounts = new WholeLists<ServiceAccount>(
    {
      readPage: async (orgId, page) =>
        toAccounts(await atlas.get(listServiceAccounts, { orgId }, toQuery(page)), page, orgId, true),
      findOne: async (orgId, clientId) =>
        toServiceAccount(toWire(await atlas.get(getServiceAccount, { orgId, clientId })), orgId, true),
    },
    atlas,
  );
  const withSystemManaged = new Once<readonly ServiceAccount[]>();
  const assignments = new Once<readonly ProjectRoles[]>();
  const ofProject = new DataLoader<ProjectRef, readonly RoleHolder<ServiceAccount>[], string>(readOfProjects, {
    cacheKeyFn: ({ id }) => id,
  });

  const listAssignments = ({ organizationId: orgId, id: clientId }: OrganizationItem) =>
    assignments.read(`${orgId}/${clientId}`, async () => {
      const readPage = async (page: AtlasPage) =>
        toAssignments(await atlas.get(listServiceAccountProjects, { orgId, clientId }, toQuery(page)), page);
      const projects = await readRest(await readPage(FIRST_PAGE), readPage, atlas);
      return [...projects].sort((one, other) => (one.projectId < other.projectId ? -1 : 1));
    });

  async function readOfProject({ id: groupId, organizationId }: ProjectRef): Promise<RoleHolder<ServiceAccount>[]> {
    const readPage = async (page: AtlasPage) =>
      toHolders(await atlas.get(listProjectServiceAccounts, { groupId }, toQuery(page)), page, organizationId);
    return [...(await readRest(await readPage(FIRST_PAGE), readPage, atlas))];
  }

  /** By the projects' lists or by the accounts', whichever are fewer: Atlas has no list that answers for all. */
  async function readOfProjects(projects: readonly ProjectRef[]) {
    const answers = new Map<string, readonly RoleHolder<ServiceAccount>[] | Error>();
    const reading = [...Map.groupBy(projects, ({ organizationId }) => organizationId)].map(async ([orgId, asked]) => {
      const byProject = await readByAccount(orgId, asked.length).catch((error: unknown) =>
        isOfThisCall(error) ? null : toError(error),
      );
      if (byProject === null) return;
      for (const { id } of asked) answers.set(id, byProject instanceof Error ? byProject : (byProject.get(id) ?? []));
    });
    await Promise.all(reading);
    return Promise.all(projects.map((project) => answers.get(project.id) ?? readOfProject(project).catch(toError)));
  }

  async function readByAccount(orgId: string, projectCount: number) {
    if (projectCount < BATCH_FROM && accounts.find(orgId) === undefined) return null;
    const all = await accounts.read(orgId);
    if (all.length > projectCount) return null;
    const byProject = new Map<string, RoleHolder<ServiceAccount>[]>();
    const lists = await Promise.all(all.map(listAssignments));
    for (const [index, node] of all.entries()) {
      for (const { projectId, roles } of lists[index] ?? []) {
        const known = byProject.get(projectId);
        if (known === undefined) byProject.set(projectId, [{ node, roles }]);
        else known.push({ node, roles });
      }
    }
    return byProject;
  }

  return {
    /** Null when the organization has none with this client id. */
    find: (organizationId: string, id: string) => accounts.findOne(organizationId, id),
    /** All of an organization, in Atlas's order; one page holds them. Those that Atlas manages itself only when asked for. */
    listOfOrganization: (orgId: string, includeSystemManaged = false): Promise<readonly ServiceAccount[]> =>
      includeSystemManaged
        ? withSystemManaged.read(orgId, async () => {
            const query = { includeSystemManaged, ...toQuery(FIRST_PAGE) };
            return itemsOf(
              toAccounts(await atlas.get(listServiceAccounts, { orgId }, query), FIRST_PAGE, orgId, true),
              atlas,
            );
          })
        : accounts.read(orgId),
    /** The accounts invited to a project, with their roles there. */
    listOfProject: (project: ProjectRef) => ofProject.load(project),
    /** The projects an account is invited to, sorted by id. One call for each account. */
    listProjects: listAssignments,
    /** `ORG_…` roles; one list for all accounts that were read through a project. */
    async getOrganizationRoles(account: ServiceAccount): Promise<readonly string[]> {
      if (account.organizationRoles !== null) return account.organizationRoles;
      const found = (await accounts.read(account.organizationId)).find(({ id }) => id === account.id);
      return found?.organizationRoles ?? [];
    },
    forget() {
      accounts.forget();
      withSystemManaged.forget();
      assignments.forget();
      ofProject.clearAll();
    },
  };
}

const FIRST_PAGE = { pageNum: 1, itemsPerPage: LARGEST_PAGE };

const toAccounts = pageReader(toServiceAccount);
const toHolders = pageReader((wire, organizationId: string) => ({
  node: toServiceAccount(wire, organizationId, false),
  roles: readTexts(wire, 'roles'),
}));
const toAssignments = pageReader((wire) => ({
  projectId: readString(wire, 'groupId'),
  roles: readTexts(wire, 'roles'),
}));

/** In a project's view `roles` are the project's. */
export function toServiceAccount(account: Wire, organizationId: string, isOrganizationView: boolean): ServiceAccount {
  return {
    id: readString(account, 'clientId'),
    organizationId,
    name: readString(account, 'name'),
    description: findString(account, 'description') ?? '',
    createdAt: readMoment(account, 'createdAt'),
    organizationRoles: isOrganizationView ? readTexts(account, 'roles') : null,
    secrets: readEach(account, 'secrets', toSecret).sort((one, other) => (one.createdAt > other.createdAt ? -1 : 1)),
  };
}

export function toSecret(secret: Wire): ServiceAccountSecret {
  return {
    id: readString(secret, 'id'),
    createdAt: readMoment(secret, 'createdAt'),
    expiresAt: readMoment(secret, 'expiresAt'),
    lastUsedAt: findMoment(secret, 'lastUsedAt'),
    mask: findString(secret, 'maskedSecretValue'),
  };
}
