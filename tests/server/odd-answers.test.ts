import { describe, expect, it } from 'vitest';
import { organization } from '../../src/sandbox/index.ts';
import { startGateway } from '../harness/gateway.ts';
import { type ScriptedAnswer, startScriptedAtlas } from '../harness/scripted-atlas.ts';

const ID = '64b1f0a2c3d4e5f6012345aa';
const PROJECT = { id: ID, name: 'payments', orgId: ID, created: '2026-08-10T03:05:16Z', clusterCount: 1, tags: [] };
const PAGE = { status: 404, headers: { 'content-type': 'text/html' }, body: '<html>Nothing here</html>' };

/** A gateway whose Atlas answers as it is told. */
async function setUp(answer: (path: string, nth: number) => ScriptedAnswer) {
  const { baseUrl, count } = await startScriptedAtlas(answer);
  const gateway = await startGateway({ seed: organization('acme'), connection: { baseUrl } });
  return { ...gateway, count };
}

describe('An answer that is not Atlas’s', () => {
  it('is not taken for "there is no such project"', async () => {
    const { query } = await setUp(() => PAGE);
    const { data, errors } = await query(`{ project(id: "${ID}") { name } }`);
    expect(data).toEqual({ project: null });
    expect(errors?.[0]).toMatchObject({
      path: ['project'],
      message: expect.stringContaining('Check the base URL'),
      extensions: { code: 'UPSTREAM_UNAVAILABLE', atlas: { status: 404 } },
    });
  });

  it.each([
    ['a redirect to a page for people', { status: 302, headers: { location: 'https://login.example' } }],
    ['a proxy’s refusal', { ...PAGE, status: 403 }],
    ['a proxy’s complaint', { ...PAGE, status: 400 }],
  ])('is not taken for a refusal: %s', async (_what, answer) => {
    const { query } = await setUp(() => answer);
    const { errors } = await query('{ projects { totalCount } }');
    expect(errors?.[0]?.extensions?.code).toBe('UPSTREAM_UNAVAILABLE');
  });

  it('is not taken for an empty list', async () => {
    const { query } = await setUp(() => ({ body: { status: 'ok' } }));
    const { data, errors } = await query('{ projects { nodes { name } } }');
    expect(data).toEqual({ projects: null });
    expect(errors?.[0]?.extensions?.code).toBe('UPSTREAM_UNAVAILABLE');
  });
});

describe('A refusal that does not say how long to wait', () => {
  it.each([
    ['is worth as many seconds as its parameters say', ['api/atlas/v2/groups', 7, 300, 100, 60], 7],
    ['is worth a minute, in which Atlas refills its buckets', undefined, 60],
  ])('%s', async (_title, parameters, seconds) => {
    const { query } = await setUp(() => ({
      status: 429,
      body: { errorCode: 'RATE_LIMITED_TOKEN_BUCKET', parameters },
    }));
    const { errors } = await query('{ projects { totalCount } }');
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'RATE_LIMITED', retryAfter: seconds });
    expect(errors?.[0]?.message).toContain(`Try again in ${seconds} s`);
  });
});

describe('A list with something in it that cannot be read', () => {
  it('does not hide projects that Atlas shows one by one', async () => {
    const { query } = await setUp((path) =>
      path.startsWith('/groups?')
        ? { body: { results: [PROJECT, { ...PROJECT, created: null }], totalCount: 2 } }
        : { body: { ...PROJECT, id: path.slice('/groups/'.length) } },
    );
    const ids = ['a', 'b', 'c', 'd'].map((digit) => digit.repeat(24));
    const { data, errors } = await query(`{ ${ids.map((id) => `_${id}: project(id: "${id}") { id }`).join(' ')} }`);
    expect(errors).toBeUndefined();
    expect(data).toEqual(Object.fromEntries(ids.map((id) => [`_${id}`, { id }])));
  });
});

describe('The calling key, of which Atlas tells too little', () => {
  it.each([
    ['no id', { publicKey: 'abcdefgh', roles: [{ orgId: ID, roleName: 'ORG_OWNER' }] }],
    ['no public key', { id: ID, roles: [{ orgId: ID, roleName: 'ORG_OWNER' }] }],
  ])('is still a key: %s', async (_what, apiKey) => {
    const { query } = await setUp(() => ({ body: { apiKey, build: 'b0' } }));
    const { data, errors } = await query('{ viewer { authentication atlasBuild apiKey { organizationId } } }');
    expect(data).toEqual({ viewer: { authentication: 'API_KEY', atlasBuild: 'b0', apiKey: null } });
    expect(errors).toMatchObject([{ path: ['viewer', 'apiKey'], extensions: { code: 'UPSTREAM_UNAVAILABLE' } }]);
  });

  it.each([{}, { apiKey: null }, { apiKey: {} }])('is none where nothing is described: %o', async (root) => {
    const { query } = await setUp(() => ({ body: root }));
    const { data, errors } = await query('{ viewer { authentication apiKey { id } } }');
    expect(errors).toBeUndefined();
    expect(data).toEqual({ viewer: { authentication: 'SERVICE_ACCOUNT', apiKey: null } });
  });
});

describe('A limit of a project', () => {
  it('beyond what numbers of JSON hold exactly is null', async () => {
    const values = [2_147_483_647, 5_000_000_000, '9223372036854775807'];
    const { query } = await setUp((path) =>
      path.endsWith('/limits')
        ? {
            body: `[${values.map((value, nth) => `{"name":"limit ${nth}","value":${value},"currentUsage":${value}}`)}]`,
          }
        : { body: PROJECT },
    );
    const { data, errors } = await query<{ project: { limits: unknown } }>(
      `{ project(id: "${ID}") { limits { value currentUsage } } }`,
    );
    expect(errors).toBeUndefined();
    expect(data.project.limits).toEqual(
      [2_147_483_647, 5_000_000_000, null].map((value) => ({ value, currentUsage: value })),
    );
  });
});
