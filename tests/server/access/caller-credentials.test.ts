import { describe, expect, it } from 'vitest';
import { companySeed } from '../../../src/sandbox/index.ts';
import { askForToken } from '../../harness/atlas-token.ts';
import { ownersOf, startGateway, type TestGatewayOptions } from '../../harness/gateway.ts';
import { accessFrom, bearer } from './harness.ts';

const seed = companySeed({ organizations: 3, projects: 9, apiKeys: 9 });
const QUERY = '{ organizations { nodes { name } } projects { nodes { name organization { name } } } }';

interface Data {
  organizations: { nodes: { name: string }[] };
  projects: { nodes: { name: string; organization: { name: string } }[] };
}

const start = (env: Record<string, string> = {}, options: TestGatewayOptions = {}) =>
  startGateway({
    seed,
    ...options,
    settings: { ...accessFrom({ ATLAS_GRAPH_CREDENTIALS: 'caller', ...env }), ...options.settings },
  });

interface KeyPair {
  publicKey: string;
  privateKey: string;
}

const basic = ({ publicKey, privateKey }: KeyPair) => ({
  authorization: `Basic ${Buffer.from(`${publicKey}:${privateKey}`).toString('base64')}`,
});

describe('Where callers bring their own Atlas credential', () => {
  it('an API key sees what it sees in Atlas, and may change what it may change there', async () => {
    const { query, atlas } = await start();
    const first = atlas.owner;
    const { data, errors } = await query<Data>(QUERY, {}, basic(first));
    expect(errors).toBeUndefined();
    expect(data.organizations.nodes.map(({ name }) => name)).toEqual(['Acme Research']);
  });

  it('an access token of a service account does as well', async () => {
    const { query, atlas } = await start();
    const [account] = atlas.serviceAccounts;
    if (account === undefined) throw new Error('The sandbox has no service account.');
    const { body } = await askForToken(atlas.baseUrl, account);
    const { data, errors } = await query<Data>(QUERY, {}, bearer(body.access_token));
    expect(errors).toBeUndefined();
    expect(data.organizations.nodes).toHaveLength(1);
  });

  it.each([
    ['without one', {}],
    ['with half of one', { authorization: `Basic ${Buffer.from('abcdefgh:').toString('base64')}` }],
    ['with one that no header can carry', basic({ publicKey: 'a"b', privateKey: 'x' })],
  ])('a caller %s is refused, and Atlas is not called', async (_what, headers) => {
    const { query, atlas } = await start();
    const answer = await query(QUERY, {}, headers);
    expect(answer.status).toBe(401);
    expect(answer.headers.get('www-authenticate')).toMatch(/^Basic .*, Bearer /);
    expect(answer.errors).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }]);
    expect(atlas.wire()).toHaveLength(0);
  });

  it('it is ready without asking Atlas', async () => {
    const { url, atlas } = await start();
    expect((await fetch(`${url}/health/ready`)).status).toBe(200);
    expect(atlas.wire()).toHaveLength(0);
  });
});

describe('Two credentials', () => {
  it('hammered at the same time, with the cache on, never see each other’s data', async () => {
    const { query, atlas } = await start({}, { settings: { cacheSeconds: 60 }, sandbox: { rateLimits: 'off' } });
    const callers = ownersOf(atlas);
    const seen = callers.map(() => new Set<string>());
    await Promise.all(
      Array.from({ length: 120 }, async (_, index) => {
        const which = index % callers.length;
        const { data, errors } = await query<Data>(QUERY, {}, basic(callers[which] ?? atlas.owner));
        expect(errors).toBeUndefined();
        seen[which]?.add(JSON.stringify(data));
      }),
    );
    expect(seen.map((answers) => answers.size)).toEqual(callers.map(() => 1));
    expect(new Set(seen.flatMap((answers) => [...answers])).size).toBe(callers.length);
    for (const [answer = ''] of seen) {
      const { organizations, projects } = JSON.parse(answer) as Data;
      const [own] = organizations.nodes;
      expect(projects.nodes.map(({ organization }) => organization.name)).toEqual(projects.nodes.map(() => own?.name));
    }
  });

  it('with the same public key and another private one are two: the wrong one gets nothing of the cache', async () => {
    const { query, atlas } = await start({}, { settings: { cacheSeconds: 60 } });
    const right = atlas.owner;
    expect((await query(QUERY, {}, basic(right))).errors).toBeUndefined();
    const { data, errors } = await query(QUERY, {}, basic({ ...right, privateKey: 'not-the-private-key' }));
    expect(JSON.stringify(data)).not.toContain('Acme');
    expect(errors?.map(({ extensions }) => extensions?.code)).toContain('UNAUTHENTICATED');
  });
});
