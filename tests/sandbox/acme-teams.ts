import { onTestFinished } from 'vitest';
import { organization, type SandboxSeed } from '../../src/sandbox/index.ts';
import { callAs } from '../harness/atlas-client.ts';
import { startSandbox } from '../harness/sandbox.ts';

/** No team, project or user has this id. */
export const UNKNOWN = '64b1ffffffffffffffffffff';

/** Three teams, one of them with roles in projects, and users in every state of an invitation. */
export const SEED = organization('acme', {
  projects: ['payments', 'ledger'],
  teams: [
    { name: 'platform', projectRoles: { payments: ['GROUP_READ_ONLY'], ledger: ['GROUP_OWNER'] } },
    'security',
    'data',
  ],
  users: [
    { username: 'ada@acme.example', teams: ['platform'] },
    { username: 'pending@acme.example', status: 'PENDING', teams: ['platform'] },
    'ben@acme.example',
    { username: 'invited@acme.example', status: 'PENDING' },
    { username: 'expired@acme.example', status: 'INVITATION_EXPIRED' },
  ],
});

/** A sandbox of that organization, and a client of it with the paths that its tests ask for. */
export async function start(seed: SandboxSeed = SEED, credential: 'owner' | 'reader' | 'member' = 'owner') {
  const atlas = await startSandbox({ seed, rateLimits: 'off' });
  onTestFinished(() => atlas.close());
  const { users, projects, teams } = atlas.store;
  const named = [
    ...[...users.values()].map(({ username, id }) => [username.replace('@acme.example', ''), id] as const),
    ...[...projects.values(), ...teams.values()].map(({ name, id }) => [name, id] as const),
  ];
  const idOf = (name: string) => new Map(named).get(name) ?? UNKNOWN;
  return {
    atlas,
    call: callAs(atlas[credential], atlas.baseUrl),
    teams: `/orgs/${atlas.owner.organizationId}/teams`,
    here: `/groups/${idOf('payments')}/teams`,
    url: `${atlas.baseUrl}/api/atlas/v2`,
    idOf,
  };
}

/** Teams by their names, people by what stands before the @. */
export const namesOf = ({ results }: { results: { name?: string; username: string }[] }): (string | undefined)[] =>
  results.map(({ name, username }) => name ?? username.split('@')[0]);
