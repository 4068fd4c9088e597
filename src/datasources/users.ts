import DataLoader from 'dataloader';
import type { ProjectRef } from './api-keys.ts';
import type { AtlasClient, QueryParams } from './atlas/client.ts';
import type { MembershipStatus, Memberships, OrganizationUser, RoleHolder } from './models.ts';
import { Once } from './once.ts';
import { getOrganizationUser, listOrganizationUsers, listProjectUsers, listTeamUsers } from './operations/users.ts';
import { itemsOf, LARGEST_PAGE, pageReader, readRest, toQuery } from './paging.ts';
import { toWire } from './read.ts';
import { isOfThisCall, toError } from './read-many.ts';
import { toProjectUser, toUser } from './user-models.ts';
import { type OrganizationItem, WholeLists } from './whole-lists.ts';

/** Atlas's own filters of people. */
export interface UserFilter {
  statuses?: readonly MembershipStatus[] | null | undefined;
  username?: string | null | undefined;
}

/** People. Made once per request: what it has read, it remembers until the request ends. */
export function createUsers(atlas: AtlasClient) {
  const people = new WholeLists<OrganizationUser>(
    {
      readPage: async (orgId, page) =>
        toUsers(await atlas.get(listOrganizationUsers, { orgId }, toQuery(page)), page, orgId),
      findOne: async (orgId, userId) => toUser(toWire(await atlas.get(getOrganizationUser, { orgId, userId })), orgId),
    },
    atlas,
  );
  /** Filtered lists answer nothing but themselves. */
  const filtered = new Once<readonly OrganizationUser[]>();
  const filteredOfProject = new Once<readonly RoleHolder<OrganizationUser>[]>();
  const ofProject = new DataLoader<ProjectRef, readonly RoleHolder<OrganizationUser>[], string>(readOfProjects, {
    cacheKeyFn: ({ id }) => id,
  });
  const ofTeam = new DataLoader<OrganizationItem, readonly OrganizationUser[], string>(readOfTeams, {
    cacheKeyFn: ({ id }) => id,
  });

  async function readFiltered(orgId: string, query: QueryParams): Promise<readonly OrganizationUser[]> {
    const body = await atlas.get(listOrganizationUsers, { orgId }, { ...query, ...toQuery(FIRST_PAGE) });
    return itemsOf(toUsers(body, FIRST_PAGE, orgId), atlas);
  }

  async function readOfProject({ id: groupId, organizationId }: ProjectRef, statuses?: readonly MembershipStatus[]) {
    const query = { orgMembershipStatuses: statuses, ...toQuery(FIRST_PAGE) };
    const body = await atlas.get(listProjectUsers, { groupId }, query);
    return itemsOf(toProjectUsers(body, FIRST_PAGE, organizationId), atlas);
  }

  /** The organization's list where it answers for more than one, or is there; else the project's. */
  async function readOfProjects(projects: readonly ProjectRef[]) {
    const answers = new Map<string, readonly RoleHolder<OrganizationUser>[] | Error>();
    const reading = [...Map.groupBy(projects, ({ organizationId }) => organizationId)].map(async ([orgId, asked]) => {
      const users = await readWhereWorthwhile(orgId, asked.length).catch(toError);
      if (users === null) return;
      for (const { id } of asked) answers.set(id, users instanceof Error ? users : holdersIn(users, id));
    });
    await Promise.all(reading);
    return Promise.all(projects.map((project) => answers.get(project.id) ?? readOfProject(project).catch(toError)));
  }

  async function readOfTeams(teams: readonly OrganizationItem[]) {
    const answers = new Map<string, readonly OrganizationUser[] | Error>();
    const reading = [...Map.groupBy(teams, ({ organizationId }) => organizationId)].map(async ([orgId, asked]) => {
      const users = await readWhereWorthwhile(orgId, asked.length).catch(toError);
      if (users === null) return;
      for (const { id } of asked) {
        const members = users instanceof Error ? users : users.filter((user) => user.memberships?.teamIds.includes(id));
        answers.set(id, members);
      }
    });
    await Promise.all(reading);
    return Promise.all(teams.map((team) => answers.get(team.id) ?? readOfTeam(team).catch(toError)));
  }

  async function readOfTeam({ organizationId: orgId, id: teamId }: OrganizationItem) {
    const readPage = async (page = FIRST_PAGE) =>
      toUsers(await atlas.get(listTeamUsers, { orgId, teamId }, toQuery(page)), page, orgId);
    return readRest(await readPage(), readPage, atlas);
  }

  /** Null where the things asked about should be asked singly. */
  async function readWhereWorthwhile(orgId: string, count: number): Promise<readonly OrganizationUser[] | null> {
    if (count < 2 && people.find(orgId) === undefined) return null;
    try {
      return await people.read(orgId);
    } catch (error) {
      if (isOfThisCall(error)) return null;
      throw error;
    }
  }

  return {
    /** Null when the organization has nobody with this id. */
    find: (organizationId: string, id: string) => people.findOne(organizationId, id),
    /** All people of an organization, active or invited, by user name; one page holds them. */
    async listOfOrganization(
      orgId: string,
      { statuses, username }: UserFilter = {},
    ): Promise<readonly OrganizationUser[]> {
      if (statuses == null && username == null) return people.read(orgId);
      const query = { orgMembershipStatuses: statuses ?? undefined, username: username ?? undefined };
      return filtered.read(`${orgId}:${JSON.stringify(query)}`, () => readFiltered(orgId, query));
    },
    /** People with roles of their own in a project, with these. */
    listOfProject(project: ProjectRef, statuses?: readonly MembershipStatus[] | null) {
      if (statuses == null) return ofProject.load(project);
      return filteredOfProject.read(`${project.id}:${statuses.join()}`, () => readOfProject(project, statuses));
    },
    listOfTeam: (team: OrganizationItem) => ofTeam.load(team),
    /** One list for all people who were read through a project. */
    async getMemberships(user: OrganizationUser): Promise<Memberships> {
      if (user.memberships !== null) return user.memberships;
      const found = (await people.read(user.organizationId)).find(({ id }) => id === user.id);
      return found?.memberships ?? { organizationRoles: [], projects: [], teamIds: [] };
    },
    forget() {
      people.forget();
      filtered.forget();
      filteredOfProject.forget();
      ofProject.clearAll();
      ofTeam.clearAll();
    },
  };
}

const FIRST_PAGE = { pageNum: 1, itemsPerPage: LARGEST_PAGE };

const toUsers = pageReader(toUser);
const toProjectUsers = pageReader(toProjectUser);

function holdersIn(users: readonly OrganizationUser[], projectId: string): RoleHolder<OrganizationUser>[] {
  return users.flatMap((node) => {
    const held = node.memberships?.projects.find((project) => project.projectId === projectId);
    return held === undefined ? [] : [{ node, roles: held.roles }];
  });
}
