import { describe, expect, it } from 'vitest';
import { companySeed, organization } from '../../src/sandbox/index.ts';
import { startGateway } from '../harness/gateway.ts';

const seed = companySeed({ organizations: 2, projects: 6, apiKeys: 8 });
const UNKNOWN = 'f'.repeat(24);

describe('What is not there', () => {
  it('is null without an error', async () => {
    const { query, atlas } = await startGateway({ seed });
    const { data, errors } = await query(
      `{ organization(id: "${UNKNOWN}") { name } project(id: "${UNKNOWN}") { name } projectByName(name: "no such project") { name }
         apiKey(organizationId: "${atlas.owner.organizationId}", id: "${UNKNOWN}") { publicKey } }`,
    );
    expect(errors).toBeUndefined();
    expect(data).toEqual({ organization: null, project: null, projectByName: null, apiKey: null });
  });

  it('is an entry of an access list too', async () => {
    const { query, atlas } = await startGateway({ seed });
    const [project] = atlas.store.projects.values();
    const { data, errors } = await query(
      `{ project(id: "${project?.id}") { there: accessListEntry(entry: "203.0.113.7") { comment } none: accessListEntry(entry: "192.0.2.1") { comment } } }`,
    );
    expect(errors).toBeUndefined();
    expect(data).toEqual({ project: { there: { comment: 'office' }, none: null } });
  });
});

describe('What Atlas refuses', () => {
  it('is null with an error at its path, and everything beside it arrives', async () => {
    const { query, atlas } = await startGateway({ seed, credential: 'reader' });
    const { data, errors } = await query<{ organization: unknown }>(
      `query ($id: ID!) { organization(id: $id) { name apiKeys(first: 2) { nodes { publicKey accessList { totalCount } } } } }`,
      { id: atlas.reader.organizationId },
    );
    expect(data.organization).toMatchObject({
      name: 'Acme Research',
      apiKeys: { nodes: [{ accessList: null }, { accessList: null }] },
    });
    expect(errors).toHaveLength(2);
    expect(errors?.[0]).toMatchObject({
      path: ['organization', 'apiKeys', 'nodes', 0, 'accessList'],
      message: expect.stringMatching(/^Atlas refused to list the API access list of key [0-9a-f]{24}: /),
      extensions: {
        code: 'FORBIDDEN',
        hint: expect.stringContaining('Only the key itself or a user administrator'),
        atlas: { status: 403, errorCode: 'API_KEY_ACCESS_LIST_ACCESS_DENIED' },
      },
    });
  });

  it('for want of a role names the role', async () => {
    const { query, atlas } = await startGateway({ seed, credential: 'member' });
    const foreign = [...atlas.store.projects.values()]
      .filter(({ orgId }) => orgId === atlas.member.organizationId)
      .at(-1);
    const { data, errors } = await query(`{ project(id: "${foreign?.id}") { name } }`);
    expect(data).toEqual({ project: null });
    expect(errors?.[0]?.message).toBe(
      `Atlas refused to show project ${foreign?.id}: Current user is not authorized to perform this action. Give the credential Project Read Only there, or ask with another one.`,
    );
    expect(errors?.[0]?.extensions).toMatchObject({
      code: 'FORBIDDEN',
      atlas: { status: 401, errorCode: 'USER_UNAUTHORIZED' },
    });
  });

  it('is the project of a role, when the credential does not see it', async () => {
    const { query } = await startGateway({
      seed: organization('acme', {
        projects: ['payments', 'ledger'],
        apiKeys: [{ description: 'both', projectRoles: { payments: ['GROUP_OWNER'], ledger: ['GROUP_OWNER'] } }],
      }),
      credential: 'member',
    });
    const { data, errors } = await query<{ projects: { nodes: { apiKeys: { nodes: unknown[] } }[] } }>(
      '{ projects { nodes { apiKeys { nodes { description projectAssignments { project { name } } } } } } }',
    );
    const both = data.projects.nodes[0]?.apiKeys.nodes.find(
      (key) => (key as { description: string }).description === 'both',
    );
    expect(both).toMatchObject({
      projectAssignments: expect.arrayContaining([{ project: { name: 'payments' } }, { project: null }]),
    });
    expect(errors).toHaveLength(1);
    expect(errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
  });
});

describe('What the caller cannot mend', () => {
  it('a credential that Atlas does not accept is UNAUTHENTICATED, after two requests', async () => {
    const { query, atlas } = await startGateway({
      seed,
      credential: { publicKey: 'abcdwxyz', privateKey: 'wrong-secret' },
    });
    const { errors } = await query(
      '{ a: projects { totalCount } b: organizations { totalCount } viewer { atlasBuild } }',
    );
    expect(errors?.map(({ extensions }) => extensions?.code)).toEqual(Array(3).fill('UNAUTHENTICATED'));
    expect(JSON.stringify(errors)).not.toContain('wrong-secret');
    expect(atlas.wire()).toHaveLength(2);
  });

  it('an address that is not on the credential’s own list says which list', async () => {
    const { query } = await startGateway({ seed: organization('acme', { settings: { apiAccessListRequired: true } }) });
    const { errors } = await query('{ projects { totalCount } }');
    expect(errors?.[0]?.extensions).toMatchObject({
      code: 'FORBIDDEN',
      hint: expect.stringContaining('API access list'),
      atlas: { errorCode: 'ORG_REQUIRES_ACCESS_LIST' },
    });
  });

  it('an empty bucket is RATE_LIMITED, with the seconds to wait', async () => {
    const { query } = await startGateway({
      seed,
      settings: { timeoutMs: 1000 },
      sandbox: { rateLimits: { capacity: 1, refill: 1 } },
    });
    await query('{ projects { totalCount } }');
    const { errors } = await query('{ projects(first: 2) { totalCount } }');
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'RATE_LIMITED', retryAfter: expect.any(Number) });
  });

  it('an Atlas that is down is UPSTREAM_UNAVAILABLE', async () => {
    const { query, atlas } = await startGateway({ seed, settings: { timeoutMs: 3000 } });
    atlas.faults.add({ kind: 'status', status: 500 });
    const { errors } = await query('{ viewer { atlasBuild } }');
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'UPSTREAM_UNAVAILABLE' });
  });

  it('an Atlas that is too slow is UPSTREAM_TIMEOUT', async () => {
    const { query, atlas } = await startGateway({ seed, settings: { timeoutMs: 300 } });
    atlas.faults.add({ kind: 'latency', ms: 2000 });
    const { errors } = await query('{ viewer { atlasBuild } }');
    expect(errors?.[0]?.extensions?.code).toBe('UPSTREAM_TIMEOUT');
  });
});

describe('What the document gets wrong', () => {
  it.each([
    ['syntax', '{ projects', {}],
    ['an unknown field', '{ projects { name } }', {}],
    ['a missing variable', 'query ($id: ID!) { project(id: $id) { name } }', {}],
    ['a malformed id', '{ project(id: "nonsense") { name } }', {}],
    ['a public key for an id', `{ apiKey(organizationId: "${UNKNOWN}", id: "abcdwxyz") { id } }`, {}],
  ])('%s is BAD_USER_INPUT, before any call', async (_what, document, variables) => {
    const { query, atlas } = await startGateway({ seed });
    const { errors } = await query(document, variables);
    expect(errors?.[0]?.extensions?.code).toBe('BAD_USER_INPUT');
    expect(atlas.wire()).toHaveLength(0);
  });
});
