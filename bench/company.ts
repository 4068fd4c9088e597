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

const answers = new Map<string, Buffer>();

/** Undefined for a path that the bench does not ask for. */
export function findAnswer(url: string): Buffer | undefined {
  const known = answers.get(url);
  if (known !== undefined) return known;
  const { pathname, searchParams } = new URL(url, 'http://localhost');
  const content = findContent(pathname.replace('/api/atlas/v2', ''));
  if (content === undefined) return undefined;
  const body = Buffer.from(JSON.stringify(Array.isArray(content) ? toPage(content, searchParams) : content));
  answers.set(url, body);
  return body;
}

function findContent(path: string): object | undefined {
  const [, family, parent = '', kind, child, list] = path.split('/');
  if (path === '') return { appName: 'MongoDB Atlas', build: '0'.repeat(40), links: [], throttling: false };
  if (family === 'groups') {
    if (parent === '') return projects;
    if (kind === undefined) return projects.find((project) => project.id === parent);
    if (kind === 'apiKeys')
      return keys.filter((key) => key.roles.some((role) => 'groupId' in role && role.groupId === parent));
    return undefined;
  }
  if (family !== 'orgs') return undefined;
  if (parent === '') return [organization];
  if (kind === undefined) return organization;
  if (kind === 'groups') return projects;
  if (kind === 'settings')
    return { apiAccessListRequired: false, multiFactorAuthRequired: false, restrictEmployeeAccess: false };
  if (kind !== 'apiKeys') return undefined;
  if (child === undefined) return keys;
  return list === 'accessList' ? entries : keys.find((key) => key.id === child);
}

function toPage(items: readonly object[], query: URLSearchParams) {
  const pageNum = Number(query.get('pageNum') ?? 1);
  const itemsPerPage = Number(query.get('itemsPerPage') ?? 100);
  return {
    links: [],
    results: items.slice((pageNum - 1) * itemsPerPage, pageNum * itemsPerPage),
    totalCount: items.length,
  };
}
