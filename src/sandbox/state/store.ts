import type { ApiKey, Organization, Project, RoleAssignment, ServiceAccount, Team, User } from './model.ts';
import { createRandom, type Random } from './random.ts';

/** Everything an organization is made of; a seed is a list of these. */
export interface OrganizationContent {
  organization: Organization;
  projects: Project[];
  apiKeys: ApiKey[];
  serviceAccounts: ServiceAccount[];
  users: User[];
  teams: Team[];
}

/** The sandbox's memory. Lists come in Atlas's order: projects by name, keys by public key, users by name (recorded). */
export class Store {
  readonly organizations = new Map<string, Organization>();
  readonly projects = new Map<string, Project>();
  readonly apiKeys = new Map<string, ApiKey>();
  readonly serviceAccounts = new Map<string, ServiceAccount>();
  readonly users = new Map<string, User>();
  readonly teams = new Map<string, Team>();
  /** Where new ids, keys and secrets come from. */
  random: Random;
  readonly #keysByPublicKey = new Map<string, ApiKey>();
  readonly #lists = new Map<string, unknown>();
  /** When the next deleted project is gone, in milliseconds since 1970. */
  nextGone = Number.POSITIVE_INFINITY;

  constructor(contents: readonly OrganizationContent[] = [], randomState = FIRST_RANDOM_STATE) {
    this.random = createRandom(randomState);
    this.#fill(contents);
  }

  /** Everything inside, organization by organization: what a new store is made from, and what a snapshot keeps. */
  contents(): OrganizationContent[] {
    return [...this.organizations.values()].map((organization) => ({
      organization,
      projects: ownedBy(organization, this.projects),
      apiKeys: ownedBy(organization, this.apiKeys),
      serviceAccounts: ownedBy(organization, this.serviceAccounts),
      users: ownedBy(organization, this.users),
      teams: ownedBy(organization, this.teams),
    }));
  }

  /** Makes this store what a new one of these contents would be. */
  replace(contents: readonly OrganizationContent[], randomState: number): void {
    for (const map of Object.values(this)) if (map instanceof Map) map.clear();
    this.#keysByPublicKey.clear();
    this.random = createRandom(randomState);
    this.#fill(contents);
  }

  /** How many there are of each kind. */
  count(): Record<string, number> {
    const maps = Object.entries(this).filter(([, map]) => map instanceof Map);
    return Object.fromEntries(maps.map(([name, { size }]) => [name, size]));
  }

  #fill(contents: readonly OrganizationContent[]): void {
    for (const { organization, projects, apiKeys, serviceAccounts, users, teams } of contents) {
      this.organizations.set(organization.id, organization);
      for (const project of projects) this.projects.set(project.id, project);
      for (const key of apiKeys) this.addApiKey(key);
      for (const account of serviceAccounts) this.serviceAccounts.set(account.clientId, account);
      for (const user of users) this.users.set(user.id, user);
      for (const team of teams) this.teams.set(team.id, team);
    }
    this.nextGone = Number.NEGATIVE_INFINITY; // unknown: the next settle() looks
    this.changed();
  }

  findKey(publicKey: string): ApiKey | undefined {
    return this.#keysByPublicKey.get(publicKey);
  }

  addApiKey(key: ApiKey): void {
    this.apiKeys.set(key.id, key);
    this.#keysByPublicKey.set(key.publicKey, key);
    this.changed();
  }

  deleteApiKey(key: ApiKey): void {
    this.apiKeys.delete(key.id);
    this.#keysByPublicKey.delete(key.publicKey);
    this.changed();
  }

  /** Sorted lists are kept until something changes. Whoever changes the maps or a name says so. */
  changed(): void {
    this.#lists.clear();
  }

  projectsOf(orgId: string): Project[] {
    return this.#list(`projects ${orgId}`, () => this.allProjects().filter((project) => project.orgId === orgId));
  }

  allProjects(): Project[] {
    return this.#list('projects', () => [...this.projects.values()].sort(by((project) => project.name)));
  }

  keysOf(orgId: string): ApiKey[] {
    return this.#list(`keys ${orgId}`, () =>
      [...this.apiKeys.values()].filter((key) => key.orgId === orgId).sort(by((key) => key.publicKey)),
    );
  }

  keysOfProject(project: Project): ApiKey[] {
    return this.keysOf(project.orgId).filter((key) => holdsRoleIn(key.roles, project.id));
  }

  usersOf(orgId: string): User[] {
    return this.#list(`users ${orgId}`, () =>
      [...this.users.values()].filter((user) => user.orgId === orgId).sort(by((user) => user.username)),
    );
  }

  /** By name (assumed). */
  teamsOf(orgId: string): Team[] {
    return this.#list(`teams ${orgId}`, () =>
      [...this.teams.values()].filter((team) => team.orgId === orgId).sort(by((team) => team.name)),
    );
  }

  /** Carries out the deletions whose time has come. */
  settle(now: number): void {
    if (this.nextGone > now) return;
    this.nextGone = Number.POSITIVE_INFINITY;
    for (const project of [...this.projects.values()]) {
      if (project.goneAt === undefined) continue;
      if (project.goneAt <= now) this.#dropProject(project);
      else this.nextGone = Math.min(this.nextGone, project.goneAt);
    }
  }

  #dropProject(project: Project): void {
    this.projects.delete(project.id);
    this.forgetRolesIn(project.id);
  }

  /** Takes every trace of a project out of roles. */
  forgetRolesIn(groupId: string): void {
    const { apiKeys, serviceAccounts, users, teams } = this;
    for (const holder of [apiKeys, serviceAccounts, users, teams].flatMap((holders) => [...holders.values()])) {
      holder.roles = holder.roles.filter((role) => !('groupId' in role) || role.groupId !== groupId);
    }
    this.changed();
  }

  #list<T>(key: string, make: () => T[]): T[] {
    const known = this.#lists.get(key);
    if (known !== undefined) return known as T[]; // the key names what it lists
    const made = make();
    this.#lists.set(key, made);
    return made;
  }
}

/** Where a store's random source begins when nobody says otherwise. */
export const FIRST_RANDOM_STATE = 7;

function ownedBy<T extends { orgId: string }>({ id }: Organization, all: ReadonlyMap<string, T>): T[] {
  return [...all.values()].filter(({ orgId }) => orgId === id);
}

export function holdsRoleIn(roles: readonly RoleAssignment[], groupId: string): boolean {
  return roles.some((role) => 'groupId' in role && role.groupId === groupId);
}

/** Code-point order, capitals first (recorded). */
function by<T>(text: (item: T) => string): (one: T, other: T) => number {
  return (one, other) => (text(one) < text(other) ? -1 : text(one) > text(other) ? 1 : 0);
}
