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
  readonly random: Random;
  readonly #keysByPublicKey = new Map<string, ApiKey>();
  readonly #lists = new Map<string, unknown>();
  /** When the next deleted project is gone, in milliseconds since 1970. */
  nextGone = Number.POSITIVE_INFINITY;

  constructor(contents: readonly OrganizationContent[], seed = 7) {
    this.random = createRandom(seed);
    for (const { organization, projects, apiKeys, serviceAccounts, users, teams } of contents) {
      this.organizations.set(organization.id, organization);
      for (const project of projects) this.projects.set(project.id, project);
      for (const key of apiKeys) this.addApiKey(key);
      for (const account of serviceAccounts) this.serviceAccounts.set(account.clientId, account);
      for (const user of users) this.users.set(user.id, user);
      for (const team of teams) this.teams.set(team.id, team);
    }
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

  /** Takes every trace of a project out of roles. */
  #dropProject(project: Project): void {
    this.projects.delete(project.id);
    const { apiKeys, serviceAccounts, users, teams } = this;
    for (const holder of [apiKeys, serviceAccounts, users, teams].flatMap((holders) => [...holders.values()])) {
      holder.roles = holder.roles.filter((role) => !('groupId' in role) || role.groupId !== project.id);
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

export function holdsRoleIn(roles: readonly RoleAssignment[], groupId: string): boolean {
  return roles.some((role) => 'groupId' in role && role.groupId === groupId);
}

/** Code-point order, capitals first (recorded). */
function by<T>(text: (item: T) => string): (one: T, other: T) => number {
  return (one, other) => (text(one) < text(other) ? -1 : text(one) > text(other) ? 1 : 0);
}
