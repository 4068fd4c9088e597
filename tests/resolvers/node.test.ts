import { describe, expect, it } from 'vitest';
import { organization } from '../../src/sandbox/index.ts';
import { startGateway } from '../harness/gateway.ts';
import { idsOf } from './mutations/helpers.ts';

const seed = organization('acme', {
  projects: [{ name: 'payments', accessList: ['192.0.2.7'] }],
  apiKeys: [{ description: 'ci', accessList: ['192.0.2.8'] }],
});

async function start() {
  const gateway = await startGateway({ seed });
  const { organizationId, projectId, keyId } = idsOf(gateway);
  return { ...gateway, organizationId, projectId: projectId('payments'), keyId: keyId('ci') };
}

const NODE = 'query ($id: ID!) { node(id: $id) { id __typename } }';

describe('node(id)', () => {
  it('gives back what has the id, whatever its kind', async () => {
    const { query, organizationId, projectId, keyId } = await start();
    const { data } = await query<Record<string, never>>(`{
      project(id: "${projectId}") { settings { id } limits { id } accessList { nodes { id } } }
      apiKey(organizationId: "${organizationId}", id: "${keyId}") { accessList { nodes { id } } }
      organization(id: "${organizationId}") { settings { id } }
    }`);
    const ids = Array.from(JSON.stringify(data).matchAll(/"id":"([^"]+)"/g), ([, id = '']) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const kinds = await Promise.all(
      [organizationId, projectId, keyId, ...ids].map(async (id) => {
        const answer = await query<{ node: { id: string; __typename: string } }>(NODE, { id });
        expect(answer.data.node?.id, JSON.stringify(answer.errors)).toBe(id);
        return answer.data.node.__typename;
      }),
    );
    expect([...new Set(kinds)].sort()).toEqual([
      'ApiAccessListEntry',
      'ApiKey',
      'Organization',
      'OrganizationSettings',
      'Project',
      'ProjectAccessListEntry',
      'ProjectLimit',
      'ProjectSettings',
    ]);
  });

  it('asks Atlas once where the selection says the kind', async () => {
    const { query, atlas, projectId } = await start();
    const { data } = await query(`{ node(id: "${projectId}") { ... on Project { name } } }`);
    expect(data).toEqual({ node: { name: 'payments' } });
    expect(atlas.wire().filter(({ status }) => status !== 401)).toHaveLength(1);
  });

  it('is null for nobody’s id, and BAD_USER_INPUT with the value for none at all', async () => {
    const { query } = await start();
    expect((await query(NODE, { id: 'a'.repeat(24) })).data).toEqual({ node: null });
    const { errors } = await query(NODE, { id: 'nope' });
    expect(errors).toMatchObject([
      { message: expect.stringContaining('"nope"'), extensions: { code: 'BAD_USER_INPUT' } },
    ]);
  });
});
