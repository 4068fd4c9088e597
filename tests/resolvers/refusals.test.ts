import { describe, expect, it } from 'vitest';
import { organization } from '../../src/sandbox/index.ts';
import { startGateway, type TestGatewayOptions } from '../harness/gateway.ts';

const seed = organization('acme', {
  projects: ['payments'],
  apiKeys: Array.from({ length: 30 }, (_, index) => ({ description: `key ${index}` })),
});

async function start(credential: NonNullable<TestGatewayOptions['credential']>) {
  const gateway = await startGateway({ seed, credential });
  const { organizationId } = gateway.atlas.owner;
  const answered = () => gateway.atlas.wire().filter(({ isAuthenticated }) => isAuthenticated);
  const callsOf = (route: string) => answered().filter((call) => call.route === route);
  return { ...gateway, organizationId, callsOf };
}

const KEY = '/orgs/{orgId}/apiKeys/{apiUserId}';

describe('What Atlas has refused once for lack of a role', () => {
  it('is not asked again for siblings: each has its error, the first in full, and the own key its list', async () => {
    const { query, organizationId, callsOf, atlas } = await start('reader');
    const { data, errors = [] } = await query<{
      organization: { apiKeys: { nodes: { id: string; accessList: object | null }[] } };
    }>(`{ organization(id: "${organizationId}") { apiKeys { nodes { id accessList { totalCount } } } } }`);
    const { nodes } = data.organization.apiKeys;
    expect(nodes.length).toBeGreaterThan(30);
    const read = nodes.filter(({ accessList }) => accessList !== null);
    expect(read.map(({ id }) => id)).toEqual([atlas.reader.id]);
    expect(errors).toHaveLength(nodes.length - 1);
    expect(errors.every(({ extensions }) => extensions?.code === 'FORBIDDEN')).toBe(true);
    const short = errors.filter(({ message }) => message.startsWith('Atlas was not asked to list the API access list'));
    expect(short.length).toBeGreaterThanOrEqual(nodes.length - 5);
    expect(callsOf(`${KEY}/accessList`).length).toBeLessThanOrEqual(5);
  });

  it('is told in full where one key alone is asked for, though its list is read ahead', async () => {
    const { query, organizationId, callsOf, atlas } = await start('reader');
    const { errors = [] } = await query(
      `{ apiKey(organizationId: "${organizationId}", id: "${atlas.owner.id}") { apiAccess accessList { totalCount } } }`,
    );
    expect(errors.map(({ path }) => path?.at(-1))).toEqual(['apiAccess', 'accessList']);
    for (const { message, extensions } of errors) {
      expect(message).toMatch(/^Atlas refused to list the API access list/);
      expect(extensions?.hint).toBeTypeOf('string');
    }
    expect(callsOf(`${KEY}/accessList`)).toHaveLength(1);
  });

  it('is asked for as before where Atlas grants it', async () => {
    const { query, organizationId, callsOf } = await start('owner');
    const { data, errors } = await query<{ organization: { apiKeys: { nodes: object[] } } }>(
      `{ organization(id: "${organizationId}") { apiKeys { nodes { accessList { totalCount } } } } }`,
    );
    expect(errors).toBeUndefined();
    expect(callsOf(`${KEY}/accessList`)).toHaveLength(data.organization.apiKeys.nodes.length);
  });
});
