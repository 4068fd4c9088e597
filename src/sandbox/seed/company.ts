import type {
  ApiAccessListEntry,
  ApiKey,
  Organization,
  Project,
  ProjectAccessListEntry,
  RoleAssignment,
} from '../state/model.ts';
import { createRandom, type Random } from '../state/random.ts';
import type { OrganizationContent } from '../state/store.ts';
import { newProjectSettings } from './defaults.ts';
import { createPeople } from './people.ts';
import { createServiceAccounts } from './service-accounts.ts';

export interface CompanySize {
  /** 3. Projects and keys are spread over them evenly. */
  organizations?: number;
  /** 60 in all. */
  projects?: number;
  /** 180 in all; at least three in each organization. People and teams are as many as the projects need. */
  apiKeys?: number;
  /** 3; the most an API key's access list has. */
  entriesPerKey?: number;
  /** Another seed is another company. */
  seed?: number;
}

/** What a sandbox begins with. */
export type SandboxSeed = readonly OrganizationContent[];

const DAY_MS = 24 * 3_600_000;
/** All dates are counted from here, so that two starts of the sandbox tell the same story. */
const FOUNDED = Date.UTC(2024, 0, 15, 10, 32, 13);

/** Turns a seed into another one. */
const PEOPLE = 0x5eed;

const DIVISIONS = [
  'Acme Research',
  'Acme Retail',
  'Acme Platform',
  'Acme Logistics',
  'Acme Health',
  'Acme Energy',
] as const;
const SERVICES = [
  'payments', 'ledger', 'search', 'catalog', 'checkout', 'identity', 'billing', 'inventory', 'shipping', 'reporting',
  'notifications', 'recommendations', 'fraud', 'support', 'analytics', 'onboarding', 'pricing', 'reviews', 'archive', 'gateway',
] as const; // biome-ignore format: a list to read
const STAGES = ['production', 'staging', 'development'] as const;
const TEAMS = ['core', 'growth', 'platform', 'data', 'security'] as const;
const PURPOSES = [
  'ci',
  'terraform',
  'backup job',
  'dashboard',
  'nightly report',
  'alert forwarder',
  'cluster scaler',
  'audit export',
] as const;
const PROJECT_ROLES = [
  'GROUP_OWNER',
  'GROUP_READ_ONLY',
  'GROUP_CLUSTER_MANAGER',
  'GROUP_DATA_ACCESS_READ_ONLY',
] as const;

/** What a review must find: a project that anybody may reach, and one whose entries let in everybody only together. By place. */
const WORLD_OPEN: ReadonlyMap<number, readonly ProjectAccessListEntry[]> = new Map([
  [5, [{ cidrBlock: '0.0.0.0/0', comment: 'opened for the migration', activeAt: FOUNDED }]],
  [
    14,
    ['0.0.0.0/1', '128.0.0.0/1'].map((cidrBlock) => ({ cidrBlock, comment: 'vendor’s test rig', activeAt: FOUNDED })),
  ],
]);

/** A believable company of any size, the same for the same numbers. */
export function companySeed(size: CompanySize = {}): SandboxSeed {
  const { organizations = 3, projects = 60, apiKeys = 180, entriesPerKey = 3, seed = 2026 } = size;
  const random = createRandom(seed);
  // From a source of their own, so that people may change while the ids of all else stay.
  const people = createRandom(seed ^ PEOPLE);
  return Array.from({ length: organizations }, (_, index) =>
    createOrganization(random, people, index, {
      projects: share(projects, organizations, index),
      apiKeys: Math.max(share(apiKeys, organizations, index), 3),
      entriesPerKey,
    }),
  );
}

type Counts = Required<Pick<CompanySize, 'projects' | 'apiKeys' | 'entriesPerKey'>>;

function createOrganization(random: Random, people: Random, index: number, counts: Counts): OrganizationContent {
  const id = random.id();
  const organization: Organization = {
    id,
    name: DIVISIONS[index] ?? `Acme Division ${index + 1}`,
    isDeleted: false,
    skipDefaultAlertsSettings: false,
    settings: {
      // The second organization locks out keys without an access list, so that each kind of reach can be seen.
      apiAccessListRequired: index % 3 === 1,
      genAIFeaturesEnabled: true,
      maxServiceAccountSecretValidityInHours: 2160,
      multiFactorAuthRequired: index % 2 === 0,
      restrictEmployeeAccess: index % 3 === 0,
      securityContact: `security@${['research', 'retail', 'platform'][index] ?? 'division'}.acme.example`,
      streamsCrossGroupEnabled: false,
    },
  };
  const projects = Array.from({ length: counts.projects }, (_, at) => createProject(random, id, at));
  const apiKeys = Array.from({ length: counts.apiKeys }, (_, at) => createKey(random, id, at, projects, counts));
  const serviceAccounts = createServiceAccounts(random, id, projects);
  if (organization.settings.apiAccessListRequired)
    for (const told of [...apiKeys.slice(0, 3), ...serviceAccounts]) told.accessList = [fromLoopback()];
  return { organization, projects, apiKeys, serviceAccounts, ...createPeople(people, organization, projects) };
}

function createProject(random: Random, orgId: string, at: number): Project {
  const service = SERVICES[Math.floor(at / STAGES.length) % SERVICES.length] ?? 'service';
  const stage = STAGES[at % STAGES.length] ?? 'production';
  const round = Math.floor(at / (SERVICES.length * STAGES.length));
  const isLive = stage === 'production';
  return {
    id: random.id(),
    name: `${service}-${stage}${round === 0 ? '' : `-${round + 1}`}`,
    orgId,
    created: FOUNDED + random.below(900) * DAY_MS,
    clusterCount: isLive ? 1 + random.below(4) : random.below(2),
    tags:
      random.below(5) === 0
        ? []
        : [
            { key: 'env', value: stage },
            { key: 'team', value: random.pick(TEAMS) },
          ],
    withDefaultAlertsSettings: true,
    settings: { ...newProjectSettings(), isDataExplorerEnabled: !isLive },
    limits: isLive
      ? { 'atlas.project.deployment.clusters': 50, 'dataFederation.bytesProcessed.monthly': 5_497_558_138_880 }
      : {},
    accessList: [...createNetworkEntries(random, isLive), ...(WORLD_OPEN.get(at) ?? [])],
  };
}

function createNetworkEntries(random: Random, isLive: boolean): ProjectAccessListEntry[] {
  const network = random.below(250);
  const entries: ProjectAccessListEntry[] = [
    { cidrBlock: `10.${network}.0.0/16`, comment: 'cluster network', activeAt: FOUNDED },
    { cidrBlock: '203.0.113.7/32', ipAddress: '203.0.113.7', comment: 'office', activeAt: FOUNDED },
  ];
  if (isLive)
    entries.push({
      awsSecurityGroup: `sg-${random.text(17, '0123456789')}`,
      comment: 'application servers',
      activeAt: FOUNDED,
    });
  if (random.below(4) === 0) entries.push({ cidrBlock: `2001:db8:${network}::/48`, comment: '', activeAt: FOUNDED });
  return entries;
}

/** The first three keys of an organization are those that the sandbox tells of: an owner, a reader, a member. */
function createKey(random: Random, orgId: string, at: number, projects: readonly Project[], counts: Counts): ApiKey {
  const [desc, roles] = at < 3 ? toToldKey(at, orgId, projects) : toInventedKey(random, orgId, projects);
  return {
    id: random.id(),
    orgId,
    desc,
    publicKey: random.publicKey(),
    privateKey: random.privateKey(),
    roles,
    accessList: at < 3 ? [] : createApiEntries(random, counts.entriesPerKey),
  };
}

function toToldKey(at: number, orgId: string, projects: readonly Project[]): [string, RoleAssignment[]] {
  const member: RoleAssignment = { orgId, roleName: 'ORG_MEMBER' };
  if (at === 0) return ['organization owner', [{ orgId, roleName: 'ORG_OWNER' }]];
  if (at === 1) return ['organization reader', [{ orgId, roleName: 'ORG_READ_ONLY' }]];
  const [first] = projects;
  return ['owner of one project', first ? [member, { groupId: first.id, roleName: 'GROUP_OWNER' }] : [member]];
}

function toInventedKey(random: Random, orgId: string, projects: readonly Project[]): [string, RoleAssignment[]] {
  const roles: RoleAssignment[] = [{ orgId, roleName: random.below(8) === 0 ? 'ORG_READ_ONLY' : 'ORG_MEMBER' }];
  const start = random.below(Math.max(projects.length, 1));
  const count = Math.min(1 + random.below(3), projects.length);
  for (let step = 0; step < count; step++) {
    const project = projects[(start + step * 7) % projects.length];
    if (project && !roles.some((role) => 'groupId' in role && role.groupId === project.id)) {
      roles.push({ groupId: project.id, roleName: random.pick(PROJECT_ROLES) });
    }
  }
  const service = projects[start]?.name ?? 'everything';
  return [`${random.pick(PURPOSES)} of ${service}`, roles];
}

function createApiEntries(random: Random, most: number): ApiAccessListEntry[] {
  const count = most === 0 || random.below(3) === 0 ? 0 : 1 + random.below(most);
  return Array.from({ length: count }, (_, at): ApiAccessListEntry => {
    const address = `198.51.100.${(random.below(80) + at * 81) % 250}`;
    const created = FOUNDED + random.below(600) * DAY_MS;
    const used =
      random.below(2) === 0 ? {} : { lastUsed: created + random.below(200) * DAY_MS, lastUsedAddress: address };
    return {
      cidrBlock: `${address}/32`,
      ipAddress: address,
      created,
      count: 'lastUsed' in used ? 1 + random.below(900) : 0,
      ...used,
    };
  });
}

function fromLoopback(): ApiAccessListEntry {
  return { cidrBlock: '127.0.0.1/32', ipAddress: '127.0.0.1', created: FOUNDED, count: 0 };
}

function share(total: number, parts: number, index: number): number {
  return Math.floor(total / parts) + (index < total % parts ? 1 : 0);
}
