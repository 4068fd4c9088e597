import { describe, expect, it, onTestFinished } from 'vitest';
import { organization } from '../../src/sandbox/index.ts';
import { callAs } from '../harness/atlas-client.ts';
import { startSandbox } from '../harness/sandbox.ts';

const UNKNOWN = '64b1ffffffffffffffffffff';
const SEED = organization('acme', {
  projects: ['payments', 'ledger'],
  apiKeys: [{ description: 'ci', projectRoles: { payments: ['GROUP_OWNER'], ledger: ['GROUP_READ_ONLY'] } }],
});

async function start() {
  const atlas = await startSandbox({ seed: SEED, rateLimits: 'off' });
  onTestFinished(() => atlas.close());
  const orgId = atlas.owner.organizationId;
  const idOf = (name: string) => [...atlas.store.projects.values()].find((one) => one.name === name)?.id ?? UNKNOWN;
  const ci = [...atlas.store.apiKeys.values()].find(({ desc }) => desc === 'ci')?.id ?? UNKNOWN;
  return {
    atlas,
    call: callAs(atlas.owner, atlas.baseUrl),
    orgId,
    ci,
    keys: `/orgs/${orgId}/apiKeys`,
    here: `/groups/${idOf('payments')}/apiKeys`,
    payments: idOf('payments'),
    ledger: idOf('ledger'),
  };
}

const MASKED = /^\*{8}-\*{4}-\*{4}-[0-9a-f]{12}$/;
const CLEAR = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

describe('The API keys of an organization', () => {
  it('show the private key once, and its end ever after', async () => {
    const { call, keys, orgId, atlas } = await start();
    const { status, body } = await call('POST', keys, { body: { desc: 'new', roles: ['ORG_READ_ONLY'] } });
    expect(status).toBe(200);
    expect(body).toEqual({
      desc: 'new',
      id: expect.stringMatching(/^[0-9a-f]{24}$/),
      links: [{ href: `${atlas.baseUrl}/api/atlas/v2${keys}/${body.id}`, rel: 'self' }],
      privateKey: expect.stringMatching(CLEAR),
      publicKey: expect.stringMatching(/^[a-z]{8}$/),
      roles: [{ orgId, roleName: 'ORG_READ_ONLY' }],
    });
    const read = await call('GET', `${keys}/${body.id}`);
    expect(read.body).toEqual({ ...body, privateKey: `********-****-****-${body.privateKey.slice(-12)}` });
    expect(read.body.privateKey).toMatch(MASKED);
  });

  it('keep their roles in projects when those in the organization change', async () => {
    const { call, keys, ci, orgId, payments, ledger } = await start();
    const { status, body } = await call('PATCH', `${keys}/${ci}`, { body: { roles: ['ORG_OWNER'] } });
    expect([status, body.desc]).toEqual([200, 'ci']);
    expect(body.roles).toHaveLength(3);
    expect(body.roles).toEqual(
      expect.arrayContaining([
        { orgId, roleName: 'ORG_OWNER' },
        { groupId: payments, roleName: 'GROUP_OWNER' },
        { groupId: ledger, roleName: 'GROUP_READ_ONLY' },
      ]),
    );
  });

  it.each([
    [{ roles: ['ORG_MEMBER'] }, 'API_KEY_REQUIRES_DESCRIPTION'],
    [{ desc: '', roles: ['ORG_MEMBER'] }, 'API_KEY_REQUIRES_DESCRIPTION'],
    [{ desc: 'x'.repeat(251), roles: ['ORG_MEMBER'] }, 'INVALID_API_KEY_DESC'],
    [{ desc: 'x' }, 'MISSING_API_KEY_ROLES'],
    [{ desc: 'x', roles: [] }, 'MISSING_API_KEY_ROLES'],
    [{ desc: 'x', roles: ['GROUP_OWNER'] }, 'INVALID_ROLE_FOR_ORG'],
    [{ desc: 'x', roles: ['ORG_KING'] }, 'INVALID_ENUM_VALUE'],
    [{ desc: 'x', roles: 'ORG_MEMBER' }, 'INVALID_JSON'],
    [{ desc: 'x', roles: ['ORG_MEMBER'], publicKey: 'abcdefgh' }, 'INVALID_ATTRIBUTE'],
  ])('are not made of %j', async (body, errorCode) => {
    const { call, keys } = await start();
    const answer = await call('POST', keys, { body });
    expect([answer.status, answer.body.errorCode]).toEqual([400, errorCode]);
  });

  it.each([
    'ORG_OWNER',
    'ORG_MEMBER',
    'ORG_GROUP_CREATOR',
    'ORG_BILLING_ADMIN',
    'ORG_BILLING_READ_ONLY',
    'ORG_STREAM_PROCESSING_ADMIN',
    'ORG_READ_ONLY',
  ])('may be %s', async (role) => {
    const { call, keys } = await start();
    expect((await call('POST', keys, { body: { desc: 'x', roles: [role] } })).status).toBe(200);
  });

  it('are unknown with 400, not 404', async () => {
    const { call, keys } = await start();
    const { status, body } = await call('GET', `${keys}/${UNKNOWN}`);
    expect([status, body.errorCode, body.parameters]).toEqual([400, 'API_KEY_NOT_FOUND', [UNKNOWN]]);
  });

  it('are 500 at most, made in the organization or in a project', async () => {
    const { call, keys, here, atlas } = await start();
    for (let count = atlas.store.apiKeys.size; count < 500; count++) {
      const id = count.toString(16).padStart(24, '0');
      const { orgId } = [...atlas.store.apiKeys.values()][0] ?? { orgId: '' };
      const privateKey = '';
      atlas.store.addApiKey({ id, orgId, desc: '', publicKey: id, privateKey, roles: [], accessList: [] });
    }
    for (const [path, role] of [
      [keys, 'ORG_MEMBER'],
      [here, 'GROUP_READ_ONLY'],
    ] as const) {
      const { status, body } = await call('POST', path, { body: { desc: 'x', roles: [role] } });
      expect([status, body.errorCode]).toEqual([400, 'MAX_API_KEYS_PER_ORG_EXCEEDED']);
    }
  });
});

describe('The API keys of a project', () => {
  it('become members of the organization when they are made here', async () => {
    const { call, here, orgId, payments, keys } = await start();
    const { status, body } = await call('POST', here, { body: { desc: 'new', roles: ['GROUP_READ_ONLY'] } });
    expect(status).toBe(200);
    expect(body.privateKey).toMatch(CLEAR);
    expect(body.links[0].href).toContain(`${keys}/${body.id}`);
    expect(body.roles).toEqual([
      { orgId, roleName: 'ORG_MEMBER' },
      { groupId: payments, roleName: 'GROUP_READ_ONLY' },
    ]);
  });

  it('are assigned with an array of one, without an answer, and taken out without being deleted', async () => {
    const { call, here, keys, atlas } = await start();
    const { id } = atlas.reader;
    const assigned = await call('POST', `${here}/${id}`, { body: [{ roles: ['GROUP_OWNER'] }] });
    expect([assigned.status, assigned.body]).toEqual([204, undefined]);
    const idsHere = async () => (await call('GET', here)).body.results.map(({ id }: { id: string }) => id);
    expect(await idsHere()).toContain(id);
    expect((await call('DELETE', `${here}/${id}`)).status).toBe(204);
    expect(await idsHere()).not.toContain(id);
    expect((await call('GET', `${keys}/${id}`)).status).toBe(200);
    expect((await call('DELETE', `${here}/${id}`)).body.errorCode).toBe('API_KEY_NOT_FOUND');
  });

  it('change their roles here and nowhere else, and their description', async () => {
    const { call, here, ci, orgId, payments, ledger } = await start();
    const body = { desc: 'renamed', roles: ['GROUP_CLUSTER_MANAGER', 'GROUP_READ_ONLY'] };
    const { status, body: key } = await call('PATCH', `${here}/${ci}`, { body });
    expect([status, key.desc]).toEqual([200, 'renamed']);
    expect(key.privateKey).toMatch(MASKED);
    expect(key.roles).toHaveLength(4);
    expect(key.roles).toEqual(
      expect.arrayContaining([
        { orgId, roleName: 'ORG_MEMBER' },
        { groupId: ledger, roleName: 'GROUP_READ_ONLY' },
        { groupId: payments, roleName: 'GROUP_CLUSTER_MANAGER' },
        { groupId: payments, roleName: 'GROUP_READ_ONLY' },
      ]),
    );
  });

  it.each([
    [{ desc: 'x', roles: [] }, 'MISSING_API_KEY_ROLES'],
    [{ desc: 'x', roles: ['ORG_MEMBER'] }, 'INVALID_ROLE_FOR_GROUP'],
    [{ desc: 'x', roles: ['GROUP_KING'] }, 'INVALID_ENUM_VALUE'],
    [{ roles: ['GROUP_OWNER'] }, 'API_KEY_REQUIRES_DESCRIPTION'],
  ])('are not made of %j', async (body, errorCode) => {
    const { call, here } = await start();
    const answer = await call('POST', here, { body });
    expect([answer.status, answer.body.errorCode]).toEqual([400, errorCode]);
  });
});
