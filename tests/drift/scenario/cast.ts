import { minutes, organization, type Sandbox, type SandboxSeed } from '../../../src/sandbox/index.ts';

interface Named {
  id: string;
  name: string;
}

/** Who plays which part: things in the sandbox that queries and changes are about. */
export interface Cast {
  organizationId: string;
  /** With more than 500 entries on its access list, so that the last ones are read singly. */
  project: Named;
  /** The same of a key, which has roles in the organization and in the project. */
  key: Named;
  /** On both lists behind the first 500, and a security group on the project's alone. */
  lateAddresses: readonly [address: string, group: string];
  /** With room on their access lists. */
  smallProject: Named;
  smallKey: Named;
  doomed: { project: Named; key: Named; otherKey: Named; team: Named };
  account: Named;
  /** Of the account. */
  secretIds: readonly string[];
  user: Named;
  invited: Named;
  team: Named;
}

const LATE = '10.0.255.1';
const GROUP = 'sg-0123456789abcdef0';
const addresses = [...Array.from({ length: 500 }, (_, index) => `10.0.${index >> 8}.${index & 255}`), LATE];

/** Every field that Atlas sends at times is sent here. */
export const seed: SandboxSeed = organization('acme', {
  projects: [
    { name: 'payments', clusterCount: 2, tags: [{ key: 'env', value: 'prod' }], accessList: addresses },
    'ledger',
    'obsolete',
  ],
  apiKeys: [
    { description: 'deploy', projectRoles: { payments: ['GROUP_OWNER'] }, accessList: addresses },
    { description: 'backup', accessList: ['192.0.2.99'] },
    { description: 'obsolete' },
    { description: 'obsolete too' },
  ],
  teams: [{ name: 'engineers', projectRoles: { payments: ['GROUP_READ_ONLY'] } }, 'idle'],
  users: [
    { username: 'ada@example.com', teams: ['engineers'], projectRoles: { payments: ['GROUP_OWNER'] } },
    {
      username: 'grace@example.com',
      status: 'PENDING',
      teams: ['engineers'],
      projectRoles: { payments: ['GROUP_READ_ONLY'] },
    },
  ],
  settings: {
    customSessionTimeouts: { absoluteSessionTimeoutInSeconds: 43_200, idleSessionTimeoutInSeconds: 600 },
    maxServiceAccountSecretValidityInHours: 8_760,
    operationsContact: 'ops@example.com',
    securityContact: 'security@example.com',
    streamsCrossGroupEnabled: true,
  },
});

/** Gives the parts, and the sandbox what no seed can tell: what was used, what will end, and a security group. */
export function castFrom({ store, owner, clock }: Sandbox): Cast {
  const { organizationId } = owner;
  const projects = store.projectsOf(organizationId);
  const keys = store.keysOf(organizationId).map((key) => ({ ...key, name: key.desc }));
  for (const { accessList } of keys) {
    for (const entry of accessList) Object.assign(entry, { count: 3, lastUsed: clock.now(), lastUsedAddress: LATE });
  }
  const accounts = [...store.serviceAccounts.values()].filter(({ orgId }) => orgId === organizationId);
  const [account] = accounts.map((one) => ({ ...one, id: one.clientId }));
  if (account === undefined) throw new Error('no service account in the seed');
  for (const { accessList, secrets, roles } of accounts) {
    if (accessList.length === 0)
      accessList.push({ cidrBlock: '192.0.2.9/32', ipAddress: '192.0.2.9', created: clock.now(), count: 0 });
    for (const entry of accessList) Object.assign(entry, { count: 3, lastUsed: clock.now(), lastUsedAddress: LATE });
    for (const secret of secrets) secret.lastUsedAt = clock.now();
    const groupId = projects.find(({ name }) => name === 'payments')?.id ?? '';
    if (!roles.some((role) => 'groupId' in role && role.groupId === groupId))
      roles.push({ groupId, roleName: 'GROUP_READ_ONLY' });
  }
  for (const user of store.usersOf(organizationId)) {
    if (user.status !== 'ACTIVE') user.invitationExpiresAt = clock.now() + minutes(60);
  }
  const users = store.usersOf(organizationId).map((user) => ({ ...user, name: user.username }));
  const project = find(projects, 'payments');
  for (const entry of project.accessList)
    Object.assign(entry, { comment: 'office', deleteAfter: clock.now() + minutes(60) });
  project.accessList.push({ awsSecurityGroup: GROUP, comment: 'peered', activeAt: clock.now() });
  return {
    organizationId,
    project,
    key: find(keys, 'deploy'),
    lateAddresses: [LATE, GROUP],
    smallProject: find(projects, 'ledger'),
    smallKey: find(keys, 'backup'),
    account,
    secretIds: account.secrets.map(({ id }) => id),
    user: find(users, 'ada@example.com'),
    invited: find(users, 'grace@example.com'),
    team: find(store.teamsOf(organizationId), 'engineers'),
    doomed: {
      project: find(projects, 'obsolete'),
      key: find(keys, 'obsolete'),
      otherKey: find(keys, 'obsolete too'),
      team: find(store.teamsOf(organizationId), 'idle'),
    },
  };
}

function find<T extends Named>(among: readonly T[], name: string): T {
  const found = among.find((one) => one.name === name);
  if (found === undefined) throw new Error(`no ${name} in the seed`);
  return found;
}
