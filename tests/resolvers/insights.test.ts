import { describe, expect, it } from 'vitest';
import { coverInternet } from '../../src/resolvers/insights/blocks.ts';
import { companySeed, minutes, organization } from '../../src/sandbox/index.ts';
import { startGateway } from '../harness/gateway.ts';
import { change, idsOf } from './mutations/helpers.ts';

const seed = organization('acme', {
  projects: [{ name: 'payments', accessList: ['0.0.0.0/1', '128.0.0.0/1', '192.0.2.7'] }, 'ledger'],
  apiKeys: [
    { description: 'ci', projectRoles: { payments: ['GROUP_OWNER'] }, accessList: ['0.0.0.0/0', '192.0.2.8'] },
    { description: 'idle', accessList: ['192.0.2.9'] },
  ],
});

const block = (cidrBlock: string) => ({ cidrBlock, ipAddress: null });

describe('Blocks that together let in everybody', () => {
  it.each<[string[], boolean]>([
    [[], false],
    [['0.0.0.0/0'], true],
    [['::/0'], true],
    [['128.0.0.0/1', '0.0.0.0/1'], true],
    [['128.0.0.0/1', '0.0.0.0/2', '64.0.0.0/3', '96.0.0.0/3'], true],
    [['128.0.0.0/1', '0.0.0.0/2', '64.0.0.0/3'], false],
    [['0.0.0.0/1', '0.0.0.0/1'], false],
    [['8000::/1', '::/1'], true],
    [['8000::/1', '0.0.0.0/1'], false],
  ])('%o: %s', (blocks, covered) => {
    expect(coverInternet(blocks.map(block))).toBe(covered);
  });
});

describe('The sandbox’s company', () => {
  it('has in each organization a project that one entry opens, and one that only two together open', async () => {
    const { query } = await startGateway({ seed: companySeed({ organizations: 1, projects: 20, apiKeys: 3 }) });
    const { data } = await query<{
      projects: { nodes: { name: string; openToInternet: boolean; accessList: { totalCount: number } }[] };
    }>('{ projects { nodes { name openToInternet accessList(filter: { openToInternet: true }) { totalCount } } } }');
    const open = data.projects.nodes.filter(({ openToInternet }) => openToInternet);
    expect(open.map(({ name, accessList }) => [name, accessList.totalCount])).toEqual([
      ['checkout-development', 0],
      ['ledger-development', 1],
    ]);
  });
});

describe('What entries tell', () => {
  it('the block’s size, whom it lets in and until when, by one call', async () => {
    const gateway = await startGateway({ seed });
    const { projectId } = idsOf(gateway);
    const [, , single] = gateway.atlas.store.projects.get(projectId('payments'))?.accessList ?? [];
    if (single !== undefined) single.deleteAfter = gateway.atlas.clock.now() + minutes(30);
    const { data } = await gateway.query<{ project: object }>(`{
      project(id: "${projectId('payments')}") {
        openToInternet
        accessList { nodes { prefixLength openToInternet temporary expiresSoon project { id } } }
        large: accessList(filter: { largestIpv4PrefixLength: 8 }) { totalCount }
        temporary: accessList(filter: { temporary: true }) { nodes { cidrBlock } }
      }
    }`);
    const half = { prefixLength: 1, openToInternet: false, temporary: false, expiresSoon: false };
    const project = { id: projectId('payments') };
    expect(data.project).toEqual({
      openToInternet: true,
      accessList: {
        nodes: [
          { ...half, project },
          { ...half, project },
          { prefixLength: 32, openToInternet: false, temporary: true, expiresSoon: true, project },
        ],
      },
      large: { totalCount: 2 },
      temporary: { nodes: [{ cidrBlock: '192.0.2.7/32' }] },
    });
    const paths = gateway.atlas
      .wire()
      .filter(({ status }) => status === 200)
      .map(({ path }) => path.replace(/\?.*/, ''));
    expect(paths.filter((path) => path.endsWith('/accessList'))).toHaveLength(1);
  });

  it('of keys, what their roles and lists say', async () => {
    const gateway = await startGateway({ seed });
    const { organizationId, projectId } = idsOf(gateway);
    const { data } = await gateway.query<Record<string, { apiKeys: { nodes: { description: string }[] } }>>(`{
      organization(id: "${organizationId}") {
        apiKeys { nodes {
          description displayName publicKey organizationOwner projectOwner assigned limitedByAddress
          accessList(used: true) { totalCount }
        } }
      }
      project(id: "${projectId('payments')}") { apiKeys(role: "GROUP_OWNER") { nodes { description } totalCount } }
    }`);
    const byName = new Map(data.organization?.apiKeys.nodes.map((key) => [key.description, key]));
    const none = { accessList: { totalCount: 0 } };
    expect(byName.get('ci')).toMatchObject({ ...none, projectOwner: true, assigned: true, limitedByAddress: false });
    expect(byName.get('ci')).toMatchObject({ displayName: expect.stringMatching(/^ci \([a-z]{8}\)$/) });
    expect(byName.get('idle')).toMatchObject({ ...none, projectOwner: false, assigned: false, limitedByAddress: true });
    expect(data.project?.apiKeys).toEqual({
      nodes: [{ description: 'ci' }, { description: 'owner of one project' }],
      totalCount: 2,
    });
  });

  it('a cursor of a filtered list means nothing in another', async () => {
    const gateway = await startGateway({ seed });
    const { projectId } = idsOf(gateway);
    const page = (args: string) =>
      gateway.query<{ project: { accessList: { pageInfo: { endCursor: string } } | null } }>(
        `{ project(id: "${projectId('payments')}") { accessList(${args}) { nodes { id } pageInfo { endCursor } } } }`,
      );
    const filter = 'filter: { largestIpv4PrefixLength: 8 }';
    const after = `after: "${(await page(`first: 1, ${filter}`)).data.project.accessList?.pageInfo.endCursor}"`;
    expect((await page(`${filter}, ${after}`)).errors).toBeUndefined();
    expect((await page(after)).errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
    expect((await page(`filter: { temporary: true }, ${after}`)).errors?.[0]?.message).toContain('another filter');
  });
});

describe('The address 0.0.0.0, which Atlas takes for 0.0.0.0/0', () => {
  it('is warned of, found, recognized as a duplicate and removed by both spellings', async () => {
    const gateway = await startGateway({ seed });
    const projectId = idsOf(gateway).projectId('ledger');
    const add = (entries: object[]) =>
      change(
        gateway,
        'addProjectAccessListEntries',
        { projectId, entries },
        'warnings { code path } entries { cidrBlock openToInternet }',
      );
    expect(await add([{ ipAddress: '0.0.0.0' }])).toMatchObject({
      warnings: [{ code: 'OPEN_TO_INTERNET', path: ['entries', '0', 'ipAddress'] }],
      entries: [{ cidrBlock: '0.0.0.0/0', openToInternet: true }],
    });
    const twice = await add([{ cidrBlock: '0.0.0.0/0' }, { ipAddress: '0.0.0.0' }]);
    expect(twice.errors).toMatchObject([{ path: ['entries', '1', 'ipAddress'] }]);
    const { data } = await gateway.query(`{
      project(id: "${projectId}") {
        address: accessListEntry(entry: "0.0.0.0") { cidrBlock }
        block: accessListEntry(entry: "0.0.0.0/0") { cidrBlock }
      }
    }`);
    const found = { cidrBlock: '0.0.0.0/0' };
    expect(data).toEqual({ project: { address: found, block: found } });
    const removed = await change(gateway, 'removeProjectAccessListEntry', { projectId, entry: '0.0.0.0' });
    expect(removed.errors).toEqual([]);
  });

  it('and any entry is removed by another spelling than its list has', async () => {
    const gateway = await startGateway({ seed });
    const projectId = idsOf(gateway).projectId('payments');
    const removed = await change(gateway, 'removeProjectAccessListEntry', { projectId, entry: '1.2.3.4/1' });
    expect(removed.errors).toEqual([]);
    expect(gateway.atlas.store.projects.get(projectId)?.accessList).toHaveLength(2);
  });
});

it('Names that nobody could read are refused before any call, a misspelt role at its place', async () => {
  const gateway = await startGateway({ seed });
  const { organizationId } = idsOf(gateway);
  const named = await change(gateway, 'createProject', { organizationId, name: 'pay\u0000ments' });
  expect(named.errors).toMatchObject([
    { code: 'INVALID_INPUT', path: ['name'], message: expect.stringMatching(/U\+0000/) },
  ]);
  expect(gateway.atlas.wire()).toHaveLength(0);
  const input = { organizationId, description: 'ci', roles: ['ORG_MEMBER', 'ORG_READ_ONYL'] };
  expect((await change(gateway, 'createApiKey', input)).errors).toMatchObject([{ path: ['roles', '1'] }]);
});
