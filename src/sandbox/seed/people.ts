import { INVITATION_MS } from '../auth/membership.ts';
import type { ActiveUser, InvitedUser, Organization, Project, RoleAssignment, Team, User } from '../state/model.ts';
import type { Random } from '../state/random.ts';

// biome-ignore format: a list to read
const FIRST_NAMES = [
  'Ada', 'Ben', 'Chidi', 'Dana', 'Emre', 'Fatima', 'Gwen', 'Hiro', 'Ines', 'Jonas', 'Kavya', 'Liam', 'Mei', 'Noor',
  'Olga', 'Pavel', 'Quinn', 'Rosa', 'Sven', 'Tariq', 'Uma', 'Vera', 'Wanjiru', 'Yusuf', 'Zoe',
] as const;
// biome-ignore format: a list to read
const LAST_NAMES = [
  'Abara', 'Bergman', 'Costa', 'Dvorak', 'Eriksen', 'Fischer', 'Gallagher', 'Haddad', 'Ito', 'Jensen', 'Kowalski',
  'Lopez', 'Moreau', 'Nakamura', 'Okafor', 'Petrov', 'Reyes', 'Silva', 'Tanaka', 'Urban', 'Varga', 'Weber', 'Yilmaz',
] as const;
const COUNTRIES = ['IE', 'US', 'DE', 'ES', 'IN', 'JP', 'KE', 'SE'] as const;

const DAY_MS = 24 * 3_600_000;
/** All dates are counted from here, as in the rest of the company. */
const FOUNDED = Date.UTC(2024, 0, 15, 10, 32, 13);
/** Atlas has room for 500 users in an organization (documented); the seed leaves some. */
const MOST_USERS = 400;
/** Of more services than these an organization keeps no teams. */
const MOST_SERVICES = 20;

/** The owner, who founded it, comes first, then a second owner, a reader, a biller; everyone else is a member. */
const OFFICES = [['ORG_OWNER'], ['ORG_OWNER'], ['ORG_READ_ONLY'], ['ORG_MEMBER', 'ORG_BILLING_ADMIN']] as const;
const INVITATIONS = ['PENDING', 'PENDING', 'INVITATION_EXPIRED', 'INVITATION_REJECTED'] as const;
const DIRECT_ROLES = ['GROUP_READ_ONLY', 'GROUP_DATA_ACCESS_READ_ONLY', 'GROUP_CLUSTER_MANAGER'] as const;

/** The people of an organization and their teams, as many as its projects need. */
export function createPeople(random: Random, { id: orgId, name }: Organization, projects: readonly Project[]) {
  const teams = createTeams(random, orgId, projects);
  const count = Math.min(6 + Math.floor(projects.length * 0.6), MOST_USERS);
  const toUsername = createUsernames(name);
  const active = Array.from({ length: count }, (_, at) => createUser(random, toUsername, orgId, at, projects));
  for (const [at, team] of teams.entries()) {
    const size = Math.min(3 + random.below(4), active.length);
    for (let step = 0; step < size; step++) active[(at * 3 + step) % active.length]?.teamIds.push(team.id);
  }
  const inviter = active[0]?.username ?? '';
  const invited = INVITATIONS.map((status) => createInvited(random, toUsername, orgId, status, inviter, projects));
  const users: User[] = [...active, ...invited];
  return { users, teams };
}

/** A team looks after a service in all its stages, or after what a tag of that name is on; security reads everything live. */
function createTeams(random: Random, orgId: string, projects: readonly Project[]): Team[] {
  const services = new Set(projects.map(serviceOf));
  const tags = new Set(
    projects.flatMap((project) => project.tags.flatMap(({ key, value }) => (key === 'team' ? value : []))),
  );
  const of = (name: string, roleName: string, isTheirs: (project: Project) => boolean): Team => ({
    id: random.id(),
    orgId,
    name,
    roles: projects.filter(isTheirs).map(({ id }) => ({ groupId: id, roleName })),
  });
  return [
    of('security', 'GROUP_READ_ONLY', ({ name }) => name.includes('-production')),
    ...[...tags]
      .filter((tag) => tag !== 'security')
      .map((tag) =>
        of(tag, 'GROUP_CLUSTER_MANAGER', ({ tags }) => tags.some(({ key, value }) => key === 'team' && value === tag)),
      ),
    ...[...services]
      .slice(0, MOST_SERVICES)
      .map((service) => of(`${service}-team`, 'GROUP_OWNER', (project) => serviceOf(project) === service)),
  ];
}

function serviceOf({ name }: Project): string {
  return name.split('-')[0] ?? name;
}

function createUser(
  random: Random,
  toUsername: ToUsername,
  orgId: string,
  at: number,
  projects: readonly Project[],
): ActiveUser {
  const firstName = random.pick(FIRST_NAMES);
  const lastName = random.pick(LAST_NAMES);
  // Owners have been there from the start; the others have joined since, and some have not been seen for long.
  const createdAt = FOUNDED + (at < 2 ? at : 30 + random.below(600)) * DAY_MS;
  return {
    status: 'ACTIVE',
    id: random.id(),
    orgId,
    username: toUsername(firstName, lastName),
    firstName,
    lastName,
    country: random.pick(COUNTRIES),
    createdAt,
    lastAuth: createdAt + random.below(300) * DAY_MS,
    mobileNumber: null, // as it is for everyone on record
    roles: [
      ...(OFFICES[at] ?? ['ORG_MEMBER']).map((roleName) => ({ orgId, roleName })),
      ...toDirectRoles(random, projects),
    ],
    teamIds: [],
  };
}

/** Two invitations wait, for any length of time, so that a sandbox of any day shows some; two have come to nothing. */
function createInvited(
  random: Random,
  toUsername: ToUsername,
  orgId: string,
  status: InvitedUser['status'],
  inviterUsername: string,
  projects: readonly Project[],
): InvitedUser {
  const invitationCreatedAt = FOUNDED + (700 + random.below(200)) * DAY_MS;
  return {
    status,
    id: random.id(),
    orgId,
    username: toUsername(random.pick(FIRST_NAMES), random.pick(LAST_NAMES)),
    inviterUsername,
    invitationCreatedAt,
    invitationExpiresAt: status === 'PENDING' ? null : invitationCreatedAt + INVITATION_MS,
    roles: [{ orgId, roleName: 'ORG_MEMBER' }, ...toDirectRoles(random, projects)],
    teamIds: [],
  };
}

function toDirectRoles(random: Random, projects: readonly Project[]): RoleAssignment[] {
  const start = random.below(Math.max(projects.length, 1));
  const theirs = projects.slice(start, start + random.below(3));
  return theirs.map(({ id }) => ({ groupId: id, roleName: random.pick(DIRECT_ROLES) }));
}

type ToUsername = (firstName: string, lastName: string) => string;

/** An organization has a domain of its own, so that nobody is in two. Namesakes get a number. */
function createUsernames(organizationName: string): ToUsername {
  const domain = `${organizationName.toLowerCase().replace('acme ', '').replaceAll(' ', '-')}.acme.example`;
  const taken = new Set<string>();
  return (firstName, lastName) => {
    const name = `${firstName}.${lastName}`.toLowerCase();
    let username = `${name}@${domain}`;
    for (let count = 2; taken.has(username); count++) username = `${name}${count}@${domain}`;
    taken.add(username);
    return username;
  };
}
