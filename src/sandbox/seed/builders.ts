import { INVITATION_MS } from '../auth/membership.ts';
import type {
  ApiKey,
  MembershipStatus,
  OrganizationSettings,
  Project,
  ProjectAccessListEntry,
  RoleAssignment,
  Team,
  User,
} from '../state/model.ts';
import { createRandom } from '../state/random.ts';
import type { OrganizationContent } from '../state/store.ts';
import type { SandboxSeed } from './company.ts';
import { newOrganizationSettings, newProjectSettings } from './defaults.ts';
import { createServiceAccounts } from './service-accounts.ts';

export interface OrganizationPlan {
  projects?: readonly (string | ProjectPlan)[];
  /** Beside the owner, the reader and the member that every organization has. */
  apiKeys?: readonly ApiKeyPlan[];
  /** By their user names, or in more words; beside the owner that every organization has. */
  users?: readonly (string | UserPlan)[];
  teams?: readonly (string | TeamPlan)[];
  settings?: Partial<OrganizationSettings>;
}

export interface ProjectPlan extends Partial<Pick<Project, 'tags' | 'clusterCount' | 'limits'>> {
  name: string;
  /** Addresses or blocks. */
  accessList?: readonly string[];
}

export interface ApiKeyPlan {
  description: string;
  organizationRoles?: readonly string[];
  /** Roles by the project's name. */
  projectRoles?: Readonly<Record<string, readonly string[]>>;
  /** Addresses or blocks. */
  accessList?: readonly string[];
}

export interface UserPlan extends Pick<ApiKeyPlan, 'organizationRoles' | 'projectRoles'> {
  /** An e-mail address. */
  username: string;
  /** ACTIVE, unless it says otherwise. */
  status?: MembershipStatus;
  /** Of their teams. */
  teams?: readonly string[];
  /** Milliseconds since 1970. */
  createdAt?: number;
}

export interface TeamPlan extends Pick<ApiKeyPlan, 'projectRoles'> {
  name: string;
}

/** A seed of one organization, made of what a test is about. */
export function organization(name: string, plan: OrganizationPlan = {}): SandboxSeed {
  const seed = name.length * 7919 + (name.codePointAt(0) ?? 0);
  const random = createRandom(seed);
  // From a source of their own, so that people change nobody else's id.
  const people = createRandom(seed ^ 0x5eed);
  const id = random.id();
  const settings = { ...newOrganizationSettings(), ...plan.settings };
  const projects = (plan.projects ?? []).map((project) =>
    toProject(random.id(), id, typeof project === 'string' ? { name: project } : project),
  );
  const idOf = (project: string) => projects.find((known) => known.name === project)?.id ?? project;
  const told: ApiKeyPlan[] = [
    { description: 'organization owner', organizationRoles: ['ORG_OWNER'] },
    { description: 'organization reader', organizationRoles: ['ORG_READ_ONLY'] },
    { description: 'owner of one project', projectRoles: projects[0] ? { [projects[0].name]: ['GROUP_OWNER'] } : {} },
  ];
  const apiKeys = [...told, ...(plan.apiKeys ?? [])].map(
    (key): ApiKey => ({
      id: random.id(),
      orgId: id,
      desc: key.description,
      publicKey: random.publicKey(),
      privateKey: random.privateKey(),
      roles: toRoles(key, id, idOf),
      accessList: (key.accessList ?? []).map((address) => ({ ...toAddresses(address), created: CREATED, count: 0 })),
    }),
  );
  const teams = (plan.teams ?? []).map((team): Team => {
    const { name: teamName, projectRoles = {} } = typeof team === 'string' ? { name: team } : team;
    return { id: people.id(), orgId: id, name: teamName, roles: toProjectRoles(projectRoles, idOf) };
  });
  const founder: UserPlan = { username: FOUNDER, organizationRoles: ['ORG_OWNER'], createdAt: CREATED };
  const users = [founder, ...(plan.users ?? [])].map((user) =>
    toUser(people.id(), id, typeof user === 'string' ? { username: user } : user, teams, idOf),
  );
  const content: OrganizationContent = {
    organization: { id, name, isDeleted: false, skipDefaultAlertsSettings: false, settings },
    projects,
    apiKeys,
    serviceAccounts: createServiceAccounts(random, id, projects),
    users,
    teams,
  };
  return [content];
}

const CREATED = Date.UTC(2026, 0, 1);
const DAY_MS = 24 * 3_600_000;
const FOUNDER = 'founder@acme.example';

function toUser(
  id: string,
  orgId: string,
  plan: UserPlan,
  teams: readonly Team[],
  idOf: (project: string) => string,
): User {
  const { username, status = 'ACTIVE', teams: names = [], createdAt = CREATED + DAY_MS } = plan;
  const [firstName = '', lastName = 'Example'] = username.replace(/@.*/, '').split('.');
  const membership = {
    id,
    orgId,
    username,
    roles: toRoles(plan, orgId, idOf),
    teamIds: teams.filter(({ name }) => names.includes(name)).map((team) => team.id),
  };
  if (status !== 'ACTIVE') {
    // A pending invitation never runs out, so that a test of any day finds it.
    const invitationExpiresAt = status === 'PENDING' ? null : createdAt + INVITATION_MS;
    return { ...membership, status, inviterUsername: FOUNDER, invitationCreatedAt: createdAt, invitationExpiresAt };
  }
  const lastAuth = createdAt + DAY_MS;
  return { ...membership, status, firstName, lastName, country: 'IE', createdAt, lastAuth, mobileNumber: null };
}

function toProject(id: string, orgId: string, { accessList = [], ...plan }: ProjectPlan): Project {
  return {
    id,
    orgId,
    created: CREATED,
    clusterCount: 0,
    tags: [],
    withDefaultAlertsSettings: true,
    settings: newProjectSettings(),
    limits: {},
    ...plan,
    accessList: accessList.map(
      (address): ProjectAccessListEntry => ({ ...toAddresses(address), comment: '', activeAt: CREATED }),
    ),
  };
}

function toRoles(
  plan: Omit<ApiKeyPlan, 'description'>,
  orgId: string,
  idOf: (project: string) => string,
): RoleAssignment[] {
  const { organizationRoles = ['ORG_MEMBER'], projectRoles = {} } = plan;
  return [...organizationRoles.map((roleName) => ({ orgId, roleName })), ...toProjectRoles(projectRoles, idOf)];
}

function toProjectRoles(
  roles: Readonly<Record<string, readonly string[]>>,
  idOf: (project: string) => string,
): RoleAssignment[] {
  return Object.entries(roles).flatMap(([project, names]) =>
    names.map((roleName) => ({ groupId: idOf(project), roleName })),
  );
}

function toAddresses(address: string) {
  if (address.includes('/')) return { cidrBlock: address };
  return { cidrBlock: `${address}/${address.includes(':') ? 128 : 32}`, ipAddress: address };
}
