import type { Project, RoleAssignment, ServiceAccount } from '../state/model.ts';
import type { Random } from '../state/random.ts';

const CREATED = Date.UTC(2026, 7, 10, 3);
/** Far ahead, so that a sandbox of any day can be opened. */
const EXPIRES = Date.UTC(2099, 0, 1);

/** An owner, a reader and a member, as with the keys. */
export function createServiceAccounts(random: Random, orgId: string, projects: readonly Project[]): ServiceAccount[] {
  const [first] = projects;
  const ofFirst: RoleAssignment[] = first ? [{ groupId: first.id, roleName: 'GROUP_OWNER' }] : [];
  return [
    createAccount(random, orgId, 'owner', [{ orgId, roleName: 'ORG_OWNER' }]),
    createAccount(random, orgId, 'reader', [{ orgId, roleName: 'ORG_READ_ONLY' }]),
    createAccount(random, orgId, 'member', [{ orgId, roleName: 'ORG_MEMBER' }, ...ofFirst]),
  ];
}

function createAccount(random: Random, orgId: string, name: string, roles: RoleAssignment[]): ServiceAccount {
  const secret = `mdb_sa_sk_${random.text(42, 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789')}`;
  return {
    clientId: `mdb_sa_id_${random.id()}`,
    orgId,
    name,
    description: `${name} of the organization`,
    createdAt: CREATED,
    roles,
    secrets: [{ id: random.id(), secret, createdAt: CREATED, expiresAt: EXPIRES, lastUsedAt: null }],
    accessList: [],
  };
}
