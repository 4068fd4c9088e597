import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { minutes, organization } from '../../src/sandbox/index.ts';
import { callAs } from '../harness/atlas-client.ts';
import { startSandbox } from '../harness/sandbox.ts';

const UNKNOWN = '64b1ffffffffffffffffffff';
const SEED = organization('acme', {
  projects: [
    {
      name: 'payments',
      accessList: ['192.0.2.7', '10.0.0.0/8'],
      limits: { 'atlas.project.security.networkAccess.entries': 4 },
    },
  ],
  apiKeys: [{ description: 'ci', accessList: ['192.0.2.7', '10.0.0.0/8'] }],
});

async function start(credential: 'owner' | 'reader' | 'member' = 'owner') {
  const atlas = await startSandbox({ seed: SEED, rateLimits: 'off' });
  onTestFinished(() => atlas.close());
  const [project = UNKNOWN] = atlas.store.projects.keys();
  const ci = [...atlas.store.apiKeys.values()].find(({ desc }) => desc === 'ci')?.id ?? UNKNOWN;
  const keys = `/orgs/${atlas.owner.organizationId}/apiKeys`;
  return {
    atlas,
    call: callAs(atlas[credential], atlas.baseUrl),
    project,
    here: `/groups/${project}/accessList`,
    ofKey: `${keys}/${ci}/accessList`,
    ofOwner: `${keys}/${atlas.owner.id}/accessList`,
  };
}

const isoIn = (ms: number) => new Date(Date.now() + ms).toISOString();
const WEEK = minutes(7 * 24 * 60);
const blocksOf = (body: { results: { cidrBlock?: string; awsSecurityGroup?: string }[] }) =>
  body.results.map((entry) => entry.cidrBlock ?? entry.awsSecurityGroup);

describe('The access list of a project', () => {
  it.each(['192.0.2.7', '192.0.2.7%2F32'])('finds an address as %s', async (value) => {
    const { call, here, project, atlas } = await start();
    const { status, body } = await call('GET', `${here}/${value}`);
    expect(status).toBe(200);
    expect(body).toEqual({
      cidrBlock: '192.0.2.7/32',
      comment: '',
      groupId: project,
      ipAddress: '192.0.2.7',
      links: [{ href: `${atlas.baseUrl}/api/atlas/v2${here}/192.0.2.7%2F32`, rel: 'self' }],
    });
    expect((await call('GET', `${here}/${value}/status`)).body).toEqual({ STATUS: 'ACTIVE' });
    expect((await call('DELETE', `${here}/${value}`)).status).toBe(204);
    expect((await call('GET', `${here}/${value}`)).body).toMatchObject({
      errorCode: 'ATLAS_NETWORK_PERMISSION_ENTRY_NOT_FOUND',
      parameters: [decodeURIComponent(value), project],
    });
  });

  it('has no address beside a block', async () => {
    const { call, here } = await start();
    expect((await call('GET', `${here}/10.0.0.0%2F8`)).body).not.toHaveProperty('ipAddress');
    expect((await call('GET', `${here}/10.0.0.0/8`)).status).toBe(404);
  });

  it('makes of the address 0.0.0.0 the block that lets everybody in', async () => {
    const { call, here } = await start();
    expect((await call('POST', here, { body: [{ ipAddress: '0.0.0.0' }] })).status).toBe(201);
    const { body } = await call('GET', `${here}/0.0.0.0%2F0`);
    expect(body).toMatchObject({ cidrBlock: '0.0.0.0/0' });
    expect(body).not.toHaveProperty('ipAddress');
  });

  it('answers what is added with all of it, and 201', async () => {
    const { call, here, atlas } = await start();
    const { status, body } = await call('POST', here, { body: [{ ipAddress: '198.51.100.1', comment: 'office' }] });
    expect(status).toBe(201);
    expect(blocksOf(body)).toEqual(['192.0.2.7/32', '10.0.0.0/8', '198.51.100.1/32']);
    expect((await call('GET', `${here}/198.51.100.1/status`)).body).toEqual({ STATUS: 'PENDING' });
    atlas.clock.advance(minutes(1));
    expect((await call('GET', `${here}/198.51.100.1/status`)).body).toEqual({ STATUS: 'ACTIVE' });
  });

  it('gives a new comment to what is there already, in its place', async () => {
    const { call, here } = await start();
    const { body } = await call('POST', here, { body: [{ cidrBlock: '192.0.2.7/32', comment: 'again' }] });
    expect(body.results[0]).toMatchObject({ cidrBlock: '192.0.2.7/32', comment: 'again' });
    expect(body.totalCount).toBe(2);
  });

  it('drops a temporary entry when its time has come', async () => {
    const { call, here, atlas } = await start();
    const deleteAfterDate = isoIn(minutes(60));
    const { body } = await call('POST', here, { body: [{ ipAddress: '198.51.100.1', deleteAfterDate }] });
    expect(body.results[2].deleteAfterDate).toBe(`${deleteAfterDate.slice(0, 19)}Z`);
    atlas.clock.advance(minutes(61));
    expect((await call('GET', here)).body.totalCount).toBe(2);
  });

  it('takes a date without a zone for UTC', async () => {
    vi.stubEnv('TZ', 'America/New_York'); // on a machine that lives in UTC, nothing would show
    onTestFinished(() => {
      vi.unstubAllEnvs();
    });
    const { call, here } = await start();
    const deleteAfterDate = isoIn(minutes(60)).slice(0, 19);
    const { body } = await call('POST', here, { body: [{ ipAddress: '198.51.100.1', deleteAfterDate }] });
    expect(body.results[2].deleteAfterDate).toBe(`${deleteAfterDate}Z`);
  });

  it.each([
    [[{}], 'MISSING_ONE_OF_ATTRIBUTES'],
    [{ ipAddress: '192.0.2.8' }, 'INVALID_JSON'],
    [
      [{ ipAddress: '192.0.2.8', cidrBlock: '192.0.2.8/32' }],
      'MULTIPLE_VALUES_SPECIFIED_FOR_ONE_NETWORK_PERMISSION_ENTRY',
    ],
    [
      [{ ipAddress: '192.0.2.8', awsSecurityGroup: 'sg-1' }],
      'MULTIPLE_VALUES_SPECIFIED_FOR_ONE_NETWORK_PERMISSION_ENTRY',
    ],
    [[{ ipAddress: '192.0.2.0/24' }], 'INVALID_IP_ADDRESS_OR_CIDR_NOTATION'],
    [[{ cidrBlock: '192.0.2.0/33' }], 'INVALID_IP_ADDRESS_OR_CIDR_NOTATION'],
    [[{ ipAddress: '192.0.2.8' }, { cidrBlock: '192.0.2.8/32' }], 'DUPLICATE_ADDRESSES_IN_INPUT'],
    [[{ awsSecurityGroup: 'sg-1' }, { awsSecurityGroup: 'sg-1' }], 'DUPLICATE_ADDRESSES_IN_INPUT'],
    [[{ ipAddress: '192.0.2.8', comment: 'x'.repeat(81) }], 'INVALID_NETWORK_PERMISSION_COMMENT'],
    [[{ ipAddress: '192.0.2.8', deleteAfterDate: isoIn(-1000) }], 'EXPIRATION_DATE_IN_PAST'],
    [[{ ipAddress: '192.0.2.8', deleteAfterDate: isoIn(WEEK + minutes(5)) }], 'EXPIRATION_DATE_EXCEEDS_MAX'],
    [[{ awsSecurityGroup: 'sg-1', deleteAfterDate: isoIn(minutes(60)) }], 'INVALID_ATTRIBUTE'],
    [[{ ipAddress: '192.0.2.8', groupId: UNKNOWN }], 'GROUP_MISMATCH'],
    [[{ ipAddress: '192.0.2.8', links: [] }], 'INVALID_ATTRIBUTE'],
  ])('refuses %j', async (sent, errorCode) => {
    const { call, here } = await start();
    const { status, body } = await call('POST', here, { body: sent });
    expect([status, body.errorCode]).toEqual([400, errorCode]);
    expect((await call('GET', here)).body.totalCount).toBe(2);
  });

  it('is full at the project’s limit', async () => {
    const { call, here } = await start();
    const body = ['198.51.100.1', '198.51.100.2', '198.51.100.3'].map((ipAddress) => ({ ipAddress }));
    const full = await call('POST', here, { body });
    expect([full.status, full.body.errorCode]).toEqual([403, 'ATLAS_NETWORK_PERMISSIONS_LIMIT_EXCEEDED']);
    expect(full.body.parameters).toEqual([4]);
    expect((await call('POST', here, { body: body.slice(1) })).status).toBe(201);
  });

  it('is read by whoever reads the project, and changed by its network managers', async () => {
    const { call, here } = await start('reader');
    expect((await call('GET', here)).status).toBe(200);
    const refused = await call('POST', here, { body: [{ ipAddress: '192.0.2.8' }] });
    expect([refused.status, refused.body.errorCode]).toEqual([401, 'USER_UNAUTHORIZED']);
  });
});

describe('The access list of an API key', () => {
  it.each(['192.0.2.7', '192.0.2.7%2F32'])('finds an address as %s', async (value) => {
    const { call, ofKey, atlas } = await start();
    const { status, body } = await call('GET', `${ofKey}/${value}`);
    expect(status).toBe(200);
    expect(body).toEqual({
      cidrBlock: '192.0.2.7/32',
      count: 0,
      created: '2026-01-01T00:00:00Z',
      ipAddress: '192.0.2.7',
      links: [{ href: `${atlas.baseUrl}/api/atlas/v2${ofKey}/192.0.2.7`, rel: 'self' }],
    });
    expect((await call('DELETE', `${ofKey}/${value}`)).status).toBe(204);
    const gone = await call('DELETE', `${ofKey}/${value}`);
    expect([gone.status, gone.body.errorCode]).toEqual([404, 'API_KEY_ACCESS_LIST_ENTRY_NOT_FOUND']);
  });

  it('answers what is added with all of it, and 200', async () => {
    const { call, ofKey } = await start();
    const { status, body } = await call('POST', ofKey, { body: [{ cidrBlock: '198.51.100.0/24' }] });
    expect([status, blocksOf(body)]).toEqual([200, ['192.0.2.7/32', '10.0.0.0/8', '198.51.100.0/24']]);
  });

  it.each([
    [[{ ipAddress: '192.0.2.7' }], 409, 'ADDRESS_ALREADY_IN_ACCESS_LIST'],
    [[{ cidrBlock: '192.0.2.7/32' }], 409, 'ADDRESS_ALREADY_IN_ACCESS_LIST'],
    [[{ ipAddress: '192.0.2.8' }, { ipAddress: '192.0.2.8' }], 400, 'DUPLICATE_ADDRESSES_IN_INPUT'],
    [[{}], 400, 'MISSING_ONE_OF_ATTRIBUTES'],
    [[{ ipAddress: 'office' }], 400, 'INVALID_IP_ADDRESS_OR_CIDR_NOTATION'],
    [[{ ipAddress: '192.0.2.8', comment: 'office' }], 400, 'INVALID_ATTRIBUTE'],
    [[{ ipAddress: '192.0.2.8', count: 7 }], 400, 'INVALID_ATTRIBUTE'],
  ])('refuses %j with %i %s', async (sent, status, errorCode) => {
    const { call, ofKey } = await start();
    const answer = await call('POST', ofKey, { body: sent });
    expect([answer.status, answer.body.errorCode]).toEqual([status, errorCode]);
  });

  it('locks everybody else out, counts the calls it lets in, and keeps the address they come from', async () => {
    const { call, ofOwner } = await start();
    await call('POST', ofOwner, { body: [{ ipAddress: '127.0.0.1' }] });
    const { body } = await call('GET', `${ofOwner}/127.0.0.1`);
    expect(body).toMatchObject({ count: 1, lastUsed: expect.any(String), lastUsedAddress: '127.0.0.1' });
    const refused = await call('DELETE', `${ofOwner}/127.0.0.1`);
    expect(refused.body).toMatchObject({ error: 400, errorCode: 'CANNOT_REMOVE_CALLER_FROM_ACCESS_LIST' });
  });

  it('with another address only locks its key out', async () => {
    const { call, ofOwner } = await start();
    await call('POST', ofOwner, { body: [{ ipAddress: '192.0.2.9' }] });
    const { status, body } = await call('GET', ofOwner);
    expect(status).toBe(403);
    expect(body).toMatchObject({ errorCode: 'IP_ADDRESS_NOT_ON_ACCESS_LIST', parameters: ['127.0.0.1'] });
  });
});
