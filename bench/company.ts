/** One organization, 200 projects, 300 keys with 5 addresses each, each key in 3 projects; every answer is ready to send. */
export const KEY = { publicKey: 'benchkey', privateKey: '01234567-89ab-4cde-8f01-23456789abcd' };

const id = (kind: string, index: number) => `64b1${kind}${index.toString(16).padStart(18, '0')}`;

export const ORGANIZATION_ID = id('0a', 1);
export const PROJECT_IDS = Array.from({ length: 200 }, (_, index) => id('0b', index));
export const KEY_IDS = Array.from({ length: 300 }, (_, index) => id('0c', index));

const organization = {
  id: ORGANIZATION_ID,
  isDeleted: false,
  links: [],
  name: 'Bench',
  skipDefaultAlertsSettings: false,
};

const projects = PROJECT_IDS.map((projectId, index) => ({
  clusterCount: index % 4,
  created: '2026-01-15T10:32:13Z',
  id: projectId,
  links: [{ href: `http://localhost/api/atlas/v2/groups/${projectId}`, rel: 'self' }],
  name: `project-${String(index).padStart(3, '0')}`,
  orgId: ORGANIZATION_ID,
  tags: [
    { key: 'env', value: 'production' },
    { key: 'team', value: 'platform' },
  ],
  withDefaultAlertsSettings: true,
}));

const projectsOf = (index: number) =>
  [0, 67, 131].map((step) => PROJECT_IDS[(index + step) % PROJECT_IDS.length] ?? '');

const keys = KEY_IDS.map((keyId, index) => ({
  desc: `key ${index}`,
  id: keyId,
  links: [{ href: `http://localhost/api/atlas/v2/orgs/${ORGANIZATION_ID}/apiKeys/${keyId}`, rel: 'self' }],
  privateKey: `********-****-****-${String(index).padStart(12, '0')}`,
  publicKey: `k${String(index).padStart(7, '0')}`,
  roles: [
    { orgId: ORGANIZATION_ID, roleName: 'ORG_MEMBER' },
    ...projectsOf(index).map((groupId) => ({ groupId, roleName: 'GROUP_READ_ONLY' })),
  ],
}));

const entries = Array.from({ length: 5 }, (_, index) => ({
  cidrBlock: `192.0.2.${index}/32`,
  count: index,
  created: '2026-02-01T00:00:00Z',
  ipAddress: `192.0.2.${index}`,
  links: [],
}));

const root = {
  apiKey: {
    accessList: [],
    id: id('0d', 1),
    publicKey: KEY.publicKey,
    roles: [{ orgId: ORGANIZATION_ID, roleName: 'ORG_OWNER' }],
  },
  appName: 'MongoDB Atlas',
  build: '0'.repeat(40),
  links: [],
  throttling: false,
};

const settings = { apiAccessListRequired: false, multiFactorAuthRequired: false, restrictEmployeeAccess: false };

const answers = new Map<string, Buffer>();

/** Undefined for a path that the bench does not ask for. `base` is where links lead to. */
export function findAnswer(url: string, base: string): Buffer | undefined {
  const known = answers.get(url);
  if (known !== undefined) return known;
  const { pathname, searchParams } = new URL(url, base);
  const content = findContent(pathname.replace('/api/atlas/v2', ''));
  if (content === undefined) return undefined;
  const body = Buffer.from(
    JSON.stringify(Array.isArray(content) ? toPage(content, searchParams, base + pathname) : content),
  );
  answers.set(url, body);
  return body;
}

/** A path with `{id}` for every id: what requests are counted by. */
export function toRoute(url: string): string {
  return (
    url
      .split('?', 1)[0]
      ?.replace('/api/atlas/v2', '')
      .replaceAll(/[0-9a-f]{24}/g, '{id}') || '/'
  );
}

function findContent(path: string): object | undefined {
  const [, family, parent = '', kind, child, list] = path.split('/');
  if (path === '') return root;
  if (family === 'groups') return parent === '' ? projects : findOfProject(parent, kind);
  if (family !== 'orgs') return undefined;
  if (parent === '') return [organization];
  if (parent !== ORGANIZATION_ID) return undefined;
  if (kind === undefined) return organization;
  if (kind === 'groups') return projects;
  if (kind === 'settings') return settings;
  if (kind !== 'apiKeys') return undefined;
  if (child === undefined) return keys;
  return list === 'accessList' ? entries : keys.find((key) => key.id === child);
}

function findOfProject(id: string, kind: string | undefined): object | undefined {
  const project = projects.find((known) => known.id === id);
  if (project === undefined || kind === undefined) return project;
  if (kind === 'apiKeys')
    return keys.filter(({ roles }) => roles.some((role) => 'groupId' in role && role.groupId === id));
  if (kind === 'accessList')
    return entries.map(({ cidrBlock }) => ({ cidrBlock, comment: '', groupId: id, links: [] }));
  if (kind === 'settings') return { isDataExplorerEnabled: true };
  return kind === 'limits'
    ? new Bare({
        currentUsage: 1,
        defaultLimit: 25,
        maximumLimit: 90,
        name: 'atlas.project.deployment.clusters',
        value: 25,
      })
    : undefined;
}

/** A list that Atlas sends without a page around it. */
class Bare {
  readonly #item: object;
  constructor(item: object) {
    this.#item = item;
  }
  toJSON() {
    return [this.#item];
  }
}

/** As Atlas does: `self` has what was asked, `next` only where there is more. */
function toPage(items: readonly object[], query: URLSearchParams, url: string) {
  const pageNum = Number(query.get('pageNum') ?? 1);
  const itemsPerPage = Number(query.get('itemsPerPage') ?? 100);
  const links = [{ href: `${url}?includeCount=true&pageNum=${pageNum}&itemsPerPage=${itemsPerPage}`, rel: 'self' }];
  if (pageNum * itemsPerPage < items.length)
    links.push({ href: `${url}?includeCount=true&itemsPerPage=${itemsPerPage}&pageNum=${pageNum + 1}`, rel: 'next' });
  return {
    links,
    results: items.slice((pageNum - 1) * itemsPerPage, pageNum * itemsPerPage),
    totalCount: items.length,
  };
}
