import { organization, type SandboxSeed } from '../../src/sandbox/index.ts';
import { callAs } from '../harness/atlas-client.ts';
import { startSandbox } from '../harness/sandbox.ts';

export const OLD = '2023-01-01';
export const NEW = '2025-02-19';
export const UNKNOWN = '64b1ffffffffffffffffffff';

/** People of every kind, and two projects. */
export const SEED = organization('acme', {
  projects: ['payments', 'ledger'],
  teams: [{ name: 'platform', projectRoles: { payments: ['GROUP_CLUSTER_MANAGER'] } }],
  users: [
    {
      username: 'ada.byron@acme.example',
      projectRoles: { payments: ['GROUP_OWNER', 'GROUP_READ_ONLY'], ledger: ['GROUP_READ_ONLY'] },
    },
    { username: 'ben.ito@acme.example', teams: ['platform'] },
    { username: 'reader@acme.example', organizationRoles: ['ORG_READ_ONLY'] },
    { username: 'pending@acme.example', status: 'PENDING', projectRoles: { payments: ['GROUP_READ_ONLY'] } },
    { username: 'expired@acme.example', status: 'INVITATION_EXPIRED' },
    { username: 'rejected@acme.example', status: 'INVITATION_REJECTED' },
  ],
});

/** A sandbox with what the tests ask for by name. */
export async function start(seed: SandboxSeed = SEED, credential: 'owner' | 'reader' | 'member' = 'owner') {
  const atlas = await startSandbox({ seed, rateLimits: 'off' });
  const { organizationId } = atlas.owner;
  const idOf = (name: string) => {
    const user = [...atlas.store.users.values()].find(({ username }) => username.startsWith(name));
    const project = [...atlas.store.projects.values()].find((known) => known.name === name);
    return user?.id ?? project?.id ?? UNKNOWN;
  };
  return {
    atlas,
    call: callAs(atlas[credential], atlas.baseUrl),
    users: `/orgs/${organizationId}/users`,
    here: `/groups/${idOf('payments')}/users`,
    idOf,
  };
}

export const namesOf = (body: { results: { username: string }[] }) =>
  body.results.map(({ username }) => username.replace('@acme.example', ''));
