import { describe, expect, it } from 'vitest';
import { organization } from '../../src/sandbox/index.ts';
import { startGateway } from '../harness/gateway.ts';
import { type ScriptedAnswer, startScriptedAtlas } from '../harness/scripted-atlas.ts';

const ID = '64b1f0a2c3d4e5f6012345aa';
const toId = (nth: number) => nth.toString(16).padStart(24, '0');
const CREATED = '2026-08-10T03:05:16Z';
const toProject = (nth: number) => ({
  id: toId(nth),
  name: `project ${nth}`,
  orgId: ID,
  created: CREATED,
  clusterCount: 1,
  tags: [],
});
const PROJECTS = Array.from({ length: 500 }, (_, nth) => toProject(nth));

/** A gateway whose Atlas answers as it is told. */
async function setUp(answer: (path: string) => ScriptedAnswer) {
  const { baseUrl } = await startScriptedAtlas(answer);
  return startGateway({ seed: organization('acme'), connection: { baseUrl } });
}

interface Projects {
  projects: { totalCount: number; nodes: { id: string; createdAt: string }[]; pageInfo: { endCursor: string } };
}

describe('One odd item among 500', () => {
  it.each([
    ['no name', { name: undefined }, 'results[17].name'],
    ['a name that is a number', { name: 5 }, 'results[17].name'],
    ['a date without a colon in its zone', { created: '2026-11-01T00:00:00+0000' }, 'results[17].created'],
    ['a date that is none', { created: '2026-13-45T99:99:99Z' }, 'results[17].created'],
    ['a clusterCount of 1e20', { clusterCount: 1e20 }, 'results[17].clusterCount'],
    ['a clusterCount of 1.5', { clusterCount: 1.5 }, 'results[17].clusterCount'],
    ['a tag without a value', { tags: [{ key: 'a', value: 'b' }, { key: 'a' }] }, 'results[17].tags[1].value'],
    ['tags that are a text', { tags: 'a' }, 'results[17].tags'],
    ['nothing in it', null, 'results[17]'],
  ])('%s: is an error with its path, the others arrive', async (_what, odd, path) => {
    const results = PROJECTS.with(17, (odd && { ...toProject(17), ...odd }) as (typeof PROJECTS)[number]); // odd is the point
    const { query, log } = await setUp(() => ({ body: { results, totalCount: 500 } }));
    const { data, errors } = await query<Projects>(
      '{ projects(first: 500) { totalCount nodes { id name createdAt } } }',
    );
    expect(data.projects.nodes.map(({ id }) => id)).toEqual(PROJECTS.map(({ id }) => id).toSpliced(17, 1));
    expect(data.projects.totalCount).toBe(500);
    expect(errors).toMatchObject([
      { path: ['projects'], extensions: { code: 'UPSTREAM_UNAVAILABLE', atlas: { path } } },
    ]);
    expect(errors).toHaveLength(1);
    expect(log()).not.toContain('stack');
  });

  it('takes no place in a window, so that the next one goes on behind it', async () => {
    const results = PROJECTS.slice(0, 100).with(3, { ...toProject(3), name: 5 as unknown as string }); // odd is the point
    const { query } = await setUp((path) => {
      const { pageNum, itemsPerPage } = Object.fromEntries(new URL(path, 'http://atlas').searchParams);
      const start = (Number(pageNum) - 1) * Number(itemsPerPage);
      return { body: { results: results.slice(start, start + Number(itemsPerPage)), totalCount: 100 } };
    });
    const seen: string[] = [];
    let after: string | null = null;
    for (let page = 0; page < 10; page++) {
      const { data }: { data: Projects } = await query<Projects>(
        'query ($after: String) { projects(first: 10, after: $after) { nodes { id } pageInfo { endCursor } } }',
        { after },
      );
      seen.push(...data.projects.nodes.map(({ id }) => id));
      after = data.projects.pageInfo.endCursor;
    }
    expect(seen).toEqual(results.map(({ id }) => id).toSpliced(3, 1));
  });
});

describe('Five hundred odd items', () => {
  it('are twenty errors and a count', async () => {
    const results = PROJECTS.map(({ id }) => ({ id }));
    const { query } = await setUp(() => ({ body: { results, totalCount: 500 } }));
    const { data, errors } = await query<Projects>('{ projects(first: 500) { nodes { id } totalCount } }');
    expect(data.projects).toEqual({ nodes: [], totalCount: 500 });
    expect(errors).toHaveLength(21);
    expect(errors?.[20]?.message).toContain('480 more items');
  });
});

describe('A totalCount that is no count', () => {
  it.each([3.5, 2 ** 31, -1, '500', null])('%s: is that of the items', async (totalCount) => {
    const { query } = await setUp(() => ({ body: { results: PROJECTS, totalCount } }));
    const { data, errors } = await query<Projects>('{ projects(first: 500) { totalCount nodes { id } } }');
    expect(errors).toBeUndefined();
    expect(data.projects.totalCount).toBe(500);
    expect(data.projects.nodes).toHaveLength(500);
  });
});

const KEY = { id: ID, publicKey: 'abcdefgh', privateKey: '11111111-2222-3333-4444-555555555555', desc: 'd', roles: [] };

describe('The answer to a creation with one odd field', () => {
  it.each([
    ['no publicKey', { publicKey: undefined }, 'publicKey'],
    ['roles [5]', { roles: [5] }, 'roles[0]'],
    ['no id', { id: null }, 'id'],
    ['a description that is a list', { desc: [] }, 'desc'],
  ])('%s: the private key arrives, with an error at the key', async (_what, odd, path) => {
    const { query } = await setUp(() => ({ status: 201, body: { ...KEY, ...odd } }));
    const { data, errors } = await query(
      `mutation { createApiKey(input: { organizationId: "${ID}", description: "d", roles: ["ORG_MEMBER"] }) {
        apiKey { id } privateKey errors { code } } }`,
    );
    expect(data).toEqual({ createApiKey: { apiKey: null, privateKey: KEY.privateKey, errors: [] } });
    expect(errors).toMatchObject([
      {
        path: ['createApiKey', 'apiKey'],
        message: expect.stringContaining('The change was carried out all the same'),
        extensions: { code: 'UPSTREAM_UNAVAILABLE', atlas: { path } },
      },
    ]);
  });

  it('of a grant: the private key arrives, with what was not done', async () => {
    const { query } = await setUp(() => ({ status: 201, body: { ...KEY, roles: [5] } }));
    const { data } = await query<{ grantProgrammaticAccess: { errors: { message: string }[] } }>(
      `mutation { grantProgrammaticAccess(input: { organizationId: "${ID}", description: "d", organizationRoles: ["ORG_MEMBER"],
        projects: [{ projectId: "${ID}", roles: ["GROUP_READ_ONLY"] }] }) { privateKey errors { code message } } }`,
    );
    expect(data).toMatchObject({
      grantProgrammaticAccess: { privateKey: KEY.privateKey, errors: [{ code: 'OUTCOME_UNKNOWN' }] },
    });
    expect(data.grantProgrammaticAccess.errors[0]?.message).toContain('without roles in projects');
  });

  it('of a service account: the client secret arrives', async () => {
    const account = { clientId: 5, name: 'n', createdAt: CREATED, secrets: [{ secret: 'mdb_sa_sk_0123456789abcdef' }] };
    const { query } = await setUp(() => ({ status: 201, body: account }));
    const { data, errors } = await query(
      `mutation { createServiceAccount(input: { organizationId: "${ID}", name: "n", description: "d", roles: ["ORG_MEMBER"],
        secretExpiresAfterHours: 8 }) { serviceAccount { id } clientSecret } }`,
    );
    expect(data).toEqual({
      createServiceAccount: { serviceAccount: null, clientSecret: 'mdb_sa_sk_0123456789abcdef' },
    });
    expect(errors).toMatchObject([{ path: ['createServiceAccount', 'serviceAccount'] }]);
  });
});
