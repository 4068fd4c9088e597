import { minutes, organization } from '../../src/sandbox/index.ts';
import { callAs } from '../harness/atlas-client.ts';
import { askForToken } from '../harness/atlas-token.ts';
import { startSandbox } from '../harness/sandbox.ts';

export const DAY = minutes(24 * 60);
export const NIGHTLY = {
  name: 'nightly',
  description: 'nightly jobs',
  roles: ['ORG_READ_ONLY'],
  secretExpiresAfterHours: 24,
};

/** A sandbox with what the tests ask for by name. */
export async function start(plan: Parameters<typeof organization>[1] = {}) {
  const atlas = await startSandbox({
    seed: organization('acme', { projects: ['payments', 'ledger'], ...plan }),
    rateLimits: 'off',
  });
  const { organizationId } = atlas.owner;
  const projects = [...atlas.store.projects.values()];
  const idOf = (name: string) => projects.find((project) => project.name === name)?.id ?? '';
  const call = callAs(atlas.owner, atlas.baseUrl);
  const ofOrganization = `/orgs/${organizationId}/serviceAccounts`;
  const here = `/groups/${idOf('payments')}/serviceAccounts`;
  return {
    atlas,
    call,
    as: (role: 'owner' | 'reader' | 'member') => callAs(atlas[role], atlas.baseUrl),
    organizationId,
    idOf,
    ofOrganization,
    here,
    /** Makes one and signs in with it. */
    async createAndSignIn(path: string, account: object) {
      const { body } = await call('POST', path, { body: account });
      const credential = { clientId: String(body.clientId), clientSecret: String(body.secrets[0].secret) };
      const { body: answer } = await askForToken(atlas.baseUrl, credential);
      return { ...credential, secretId: String(body.secrets[0].id), token: String(answer.access_token) };
    },
    signIn: (clientId: string, clientSecret: string) => askForToken(atlas.baseUrl, { clientId, clientSecret }),
    callWith: (token: string) => callAs({ token }, atlas.baseUrl),
  };
}

export const namesOf = (body: { results: { name: string }[] }) => body.results.map(({ name }) => name);
