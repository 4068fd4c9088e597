import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { minutes, organization } from '../../src/sandbox/index.ts';
import { callAs } from '../harness/atlas-client.ts';
import { startSandbox } from '../harness/sandbox.ts';

/** Two organizations: the first has the projects that the tests are about. */
async function start() {
  const atlas = await startSandbox({
    seed: [
      ...organization('acme', {
        projects: ['payments', { name: 'ledger', clusterCount: 2 }],
        apiKeys: [{ description: 'ci', projectRoles: { payments: ['GROUP_OWNER'] } }],
        users: [
          { username: 'ada@acme.example', projectRoles: { payments: ['GROUP_READ_ONLY'] } },
          { username: 'ben@acme.example', projectRoles: { payments: ['GROUP_OWNER'] } },
        ],
      }),
      ...organization('byte', { projects: ['search', 'ledger'], users: ['ben@acme.example'] }),
    ],
    rateLimits: 'off',
  });
  const { organizationId } = atlas.owner;
  const idOf = (name: string) => atlas.store.projectsOf(organizationId).find((known) => known.name === name)?.id ?? '';
  const other = atlas.apiKeys.find((key) => key.organizationId !== organizationId) ?? atlas.owner;
  return {
    atlas,
    call: callAs(atlas.owner, atlas.baseUrl),
    organizationId,
    idOf,
    here: `/groups/${idOf('payments')}`,
    other,
    callOther: callAs(other, atlas.baseUrl),
  };
}

describe('The Location header', () => {
  it('comes with a new project and with settings, and cannot be trusted', async () => {
    const { atlas, call, organizationId, here } = await start();
    const created = await call('POST', '/groups', { body: { name: 'new', orgId: organizationId } });
    const read = await call('GET', `${here}/settings`);
    const changed = await call('PATCH', `${here}/settings`, { body: { isSchemaAdvisorEnabled: false } });
    for (const { headers } of [created, read, changed]) {
      expect(headers.get('location')).toBe(`${atlas.baseUrl}//api/atlas/v1.0`);
    }
  });

  it('comes with a new team, without the prefix of the API', async () => {
    const { atlas, call, organizationId } = await start();
    const team = { name: 'core', usernames: ['ada@acme.example'] };
    const { headers, body } = await call('POST', `/orgs/${organizationId}/teams`, { body: team });
    expect(headers.get('location')).toBe(`${atlas.baseUrl}/orgs/${organizationId}/teams/${body.id}`);
  });

  it('comes with nothing else, and not with a refusal', async () => {
    const { call, organizationId, here } = await start();
    const refused = await call('POST', '/groups', { body: { name: 'payments', orgId: organizationId } });
    expect([refused.status, refused.headers.get('location')]).toEqual([409, null]);
    expect((await call('GET', here)).headers.get('location')).toBeNull();
  });
});

describe('A project', () => {
  it('changes its default alerts with the rest', async () => {
    const { call, here } = await start();
    const { body } = await call('PATCH', here, { body: { withDefaultAlertsSettings: false } });
    expect(body).toMatchObject({ name: 'payments', withDefaultAlertsSettings: false });
    expect((await call('GET', here)).body).toEqual(body);
  });

  it('keeps all its settings when one of those sent is wrong', async () => {
    const { call, here } = await start();
    const { body: before } = await call('GET', `${here}/settings`);
    const body = { isDataExplorerEnabled: false, isSchemaAdvisorEnabled: 'no' };
    expect((await call('PATCH', `${here}/settings`, { body })).body.errorCode).toBe('INVALID_JSON_ATTRIBUTE');
    expect((await call('GET', `${here}/settings`)).body).toEqual(before);
  });

  it('tells the addresses of its clusters, the same each time', async () => {
    const { call, idOf } = await start();
    const path = `/groups/${idOf('ledger')}/ipAddresses`;
    const { status, body } = await call('GET', path);
    expect([status, body.groupId]).toEqual([200, idOf('ledger')]);
    const address = expect.stringMatching(/^203\.0\.113\.\d+$/);
    expect(body.services.clusters).toEqual(
      ['Cluster0', 'Cluster1'].map((clusterName) => ({
        clusterName,
        futureInbound: clusterName === 'Cluster1' ? ['198.51.100.250'] : [],
        futureOutbound: clusterName === 'Cluster1' ? ['198.51.100.250'] : [],
        inbound: [address],
        outbound: [address],
      })),
    );
    expect((await call('GET', path)).body).toEqual(body);
  });

  it('tells the versions of MongoDB it may have, as far as they are asked for', async () => {
    const { call, here } = await start();
    const list = async (query: string) => (await call('GET', `${here}/mongoDBVersions${query}`)).body;
    const all = await list('');
    expect(all.links[0].href).toMatch(/mongoDBVersions\?pageNum=1&itemsPerPage=100$/);
    expect(Object.keys(all.results[0])).toEqual(['cloudProvider', 'defaultStatus', 'instanceSize', 'links', 'version']);
    const chosen = await list('?cloudProvider=AZURE&instanceSize=M30&defaultStatus=DEFAULT');
    expect(chosen.results).toEqual([
      { cloudProvider: 'AZURE', defaultStatus: 'DEFAULT', instanceSize: 'M30', links: [], version: '8.0' },
    ]);
    expect((await list('?cloudProvider=IBM')).errorCode).toBe('INVALID_ENUM_VALUE');
  });
});

describe('The limits of a project', () => {
  const SUBNET = 'atlas.project.deployment.privateServiceConnectionsSubnetMask';

  it('are those of the specification that have a value', async () => {
    const { call, here } = await start();
    const { body } = await call('GET', `${here}/limits`);
    expect(Array.isArray(body)).toBe(true);
    const values = Object.fromEntries(
      body.map((limit: { name: string; value: number }) => [limit.name.replace('atlas.project.', ''), limit.value]),
    );
    expect(values).toEqual({
      'deployment.clusters': 25,
      'deployment.nodesPerPrivateLinkRegion': 50,
      'deployment.privateServiceConnectionsPerRegionGroup': 50,
      'deployment.privateServiceConnectionsSubnetMask': 27,
      'security.databaseAccess.customRoles': 100,
      'security.databaseAccess.users': 100,
      'security.networkAccess.crossRegionEntries': 40,
      'security.networkAccess.entries': 200,
    });
  });

  it('go back to their default, or away, when they are deleted', async () => {
    const { call, here } = await start();
    const limits = `${here}/limits`;
    const { body } = await call('PATCH', `${limits}/${SUBNET}`, { body: { value: 24 } });
    expect(body).toEqual({ currentUsage: 0, defaultLimit: 27, maximumLimit: 27, name: SUBNET, value: 24 });
    expect((await call('DELETE', `${limits}/${SUBNET}`)).status).toBe(204);
    expect((await call('GET', `${limits}/${SUBNET}`)).body.value).toBe(27);
    const instances = `${limits}/atlas.project.deployment.serverlessMTMs`;
    expect((await call('PATCH', instances, { body: { value: 5 } })).body).toEqual({
      currentUsage: 0,
      name: 'atlas.project.deployment.serverlessMTMs',
      value: 5,
    });
  });

  it.each([
    ['a subnet that is too large', SUBNET, 19, 400, 'INVALID_ATTRIBUTE'],
    ['a subnet that is too small', SUBNET, 28, 400, 'INVALID_ATTRIBUTE'],
    ['half a cluster', 'atlas.project.deployment.clusters', 0.5, 400, 'INVALID_ATTRIBUTE'],
    ['a limit of nothing', 'atlas.project.deployment.dreams', 1, 404, 'RESOURCE_NOT_FOUND'],
    ['a limit that only JavaScript knows', 'toString', 1, 404, 'RESOURCE_NOT_FOUND'],
  ])('refuse %s', async (_what, name, value, status, errorCode) => {
    const { call, here } = await start();
    const answer = await call('PATCH', `${here}/limits/${name}`, { body: { value } });
    expect([answer.status, answer.body.errorCode]).toEqual([status, errorCode]);
  });
});

describe('The access list of a project', () => {
  it.each([
    ['an entry of another project', { groupId: '64b1ffffffffffffffffffff' }, 'GROUP_MISMATCH'],
    ['a moment that is over', { deleteAfterDate: '2020-01-01T00:00:00Z' }, 'EXPIRATION_DATE_IN_PAST'],
    ['a moment that is none', { deleteAfterDate: 'tomorrow' }, 'INVALID_JSON_ATTRIBUTE'],
    ['a comment of 81 letters', { comment: 'c'.repeat(81) }, 'INVALID_NETWORK_PERMISSION_COMMENT'],
  ])('refuses %s', async (_what, change, errorCode) => {
    const { call, here } = await start();
    const { status, body } = await call('POST', `${here}/accessList`, {
      body: [{ ipAddress: '192.0.2.7', ...change }],
    });
    expect([status, body.errorCode]).toEqual([400, errorCode]);
  });

  it('refuses a security group that ends by itself', async () => {
    const { atlas, call, here } = await start();
    const deleteAfterDate = new Date(atlas.clock.now() + minutes(60)).toISOString();
    const body = [{ awsSecurityGroup: 'sg-0123456789abcdef0', deleteAfterDate }];
    expect((await call('POST', `${here}/accessList`, { body })).body.errorCode).toBe('INVALID_ATTRIBUTE');
  });

  it('takes a moment without a zone for one of UTC, wherever it runs', async () => {
    vi.stubEnv('TZ', 'Asia/Tokyo');
    onTestFinished(() => void vi.unstubAllEnvs());
    const { atlas, call, here } = await start();
    const soon = new Date(atlas.clock.now() + minutes(60)).toISOString().slice(0, 19);
    const { body } = await call('POST', `${here}/accessList`, {
      body: [{ ipAddress: '192.0.2.7', deleteAfterDate: soon }],
    });
    expect(body.results[0].deleteAfterDate).toBe(`${soon}Z`);
  });

  it('renews what it has already, which stays in force', async () => {
    const { atlas, call, here } = await start();
    const post = (comment: string) =>
      call('POST', `${here}/accessList`, { body: [{ ipAddress: '192.0.2.7', comment }] });
    const stateOf = async () => (await call('GET', `${here}/accessList/192.0.2.7/status`)).body.STATUS;
    await post('office');
    expect(await stateOf()).toBe('PENDING');
    atlas.clock.advance(minutes(1));
    const { status, body } = await post('head office');
    expect([status, body.totalCount, body.results[0].comment]).toEqual([201, 1, 'head office']);
    expect(await stateOf()).toBe('ACTIVE');
  });

  it('counts only what is in force against its limit', async () => {
    const { atlas, call, here } = await start();
    const deleteAfterDate = new Date(atlas.clock.now() + minutes(60)).toISOString();
    const entries = Array.from({ length: 200 }, (_, at) => ({ ipAddress: `192.0.2.${at}`, deleteAfterDate }));
    expect((await call('POST', `${here}/accessList`, { body: entries })).status).toBe(201);
    const more = () => call('POST', `${here}/accessList`, { body: [{ ipAddress: '198.51.100.7' }] });
    const refused = await more();
    expect([refused.status, refused.body.errorCode, refused.body.parameters]).toEqual([
      403,
      'ATLAS_NETWORK_PERMISSIONS_LIMIT_EXCEEDED',
      [200],
    ]);
    atlas.clock.advance(minutes(61));
    expect((await more()).body.totalCount).toBe(1);
  });
});

describe('Migrating a project', () => {
  const proofOf = (key: { organizationId: string; publicKey: string; privateKey: string }) => ({
    destinationOrgId: key.organizationId,
    destinationOrgPublicApiKey: key.publicKey,
    destinationOrgPrivateApiKey: key.privateKey,
  });

  it('gives it to another organization, whose owner proves to be let in there', async () => {
    const { call, callOther, here, other, organizationId } = await start();
    const { status, headers, body } = await call('POST', `${here}:migrate`, { body: proofOf(other) });
    expect([status, headers.get('content-type')]).toEqual([200, 'application/vnd.atlas.2024-05-30+json;charset=utf-8']);
    expect(body).toMatchObject({ name: 'payments', orgId: other.organizationId });
    expect((await callOther('GET', here)).body).toEqual(body);
    expect((await call('GET', here)).body.errorCode).toBe('USER_UNAUTHORIZED');
    expect((await call('GET', `/orgs/${organizationId}/groups`)).body.totalCount).toBe(1);
  });

  it('leaves keys and service accounts behind without their roles, and takes people along with theirs', async () => {
    const { atlas, call, callOther, here, other, organizationId } = await start();
    await call('POST', `${here}:migrate`, { body: proofOf(other) });
    const { body: left } = await call('GET', `/orgs/${organizationId}/apiKeys`);
    expect(left.totalCount).toBe(4);
    expect(JSON.stringify(left)).not.toContain(here.replace('/groups/', ''));
    const { clientId } = atlas.serviceAccounts[2] ?? {};
    const { body: joined } = await call('GET', `/orgs/${organizationId}/serviceAccounts/${clientId}`);
    expect([joined.name, joined.roles]).toEqual(['member', ['ORG_MEMBER']]);
    expect([...atlas.store.serviceAccounts.values()].flatMap(({ roles }) => roles)).not.toContainEqual(
      expect.objectContaining({ groupId: here.replace('/groups/', '') }),
    );
    expect((await callOther('GET', `${here}/apiKeys`)).body.results).toEqual([]);
    expect((await callOther('GET', `${here}/serviceAccounts`)).body.results).toEqual([]);
    const { body } = await callOther('GET', `${here}/users`);
    expect(body.results.map((user: { username: string; roles: string[] }) => [user.username, user.roles])).toEqual([
      ['ada@acme.example', ['GROUP_READ_ONLY']],
      ['ben@acme.example', ['GROUP_OWNER']],
    ]);
    const bens = [...atlas.store.users.values()].filter(({ username }) => username === 'ben@acme.example');
    expect(bens).toHaveLength(2); // he was there already
  });

  it('is refused for a name that is taken there', async () => {
    const { call, idOf, other } = await start();
    const { status, body } = await call('POST', `/groups/${idOf('ledger')}:migrate`, { body: proofOf(other) });
    expect([status, body.errorCode, body.parameters]).toEqual([409, 'GROUP_ALREADY_EXISTS', ['ledger']]);
  });

  it.each([
    ['an organization that nobody knows', { destinationOrgId: '64b1ffffffffffffffffffff' }, 404, 'ORG_NOT_FOUND'],
    ['a wrong key', { destinationOrgPrivateApiKey: '01234567-89ab-4cde-8f01-23456789abcd' }, 401, 'USER_UNAUTHORIZED'],
    ['no key', { destinationOrgPublicApiKey: undefined }, 400, 'MISSING_ATTRIBUTE'],
    ['no organization', { destinationOrgId: undefined }, 400, 'MISSING_ATTRIBUTE'],
  ])('is refused with %s', async (_what, change, status, errorCode) => {
    const { call, here, other } = await start();
    const answer = await call('POST', `${here}:migrate`, { body: { ...proofOf(other), ...change } });
    expect([answer.status, answer.body.errorCode]).toEqual([status, errorCode]);
    expect((await call('GET', here)).status).toBe(200);
  });

  it('is refused to where it is, with the key of a reader, and by whoever does not own the organization', async () => {
    const { atlas, call, here, other } = await start();
    const home = await call('POST', `${here}:migrate`, { body: proofOf(atlas.owner) });
    expect([home.status, home.body.errorCode]).toEqual([400, 'INVALID_ATTRIBUTE']);
    const reader = atlas.apiKeys.filter(({ organizationId }) => organizationId === other.organizationId)[1] ?? other;
    expect((await call('POST', `${here}:migrate`, { body: proofOf(reader) })).status).toBe(401);
    const member = callAs(atlas.member, atlas.baseUrl); // owns the project, but not the organization
    expect((await member('POST', `${here}:migrate`, { body: proofOf(other) })).status).toBe(401);
  });
});
