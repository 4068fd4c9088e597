import { describe, expect, it } from 'vitest';
import { organization } from '../../src/sandbox/index.ts';
import { callAs } from '../harness/atlas-client.ts';
import { askForToken } from '../harness/atlas-token.ts';
import { startSandbox } from '../harness/sandbox.ts';

async function start(plan: Parameters<typeof organization>[1] = {}) {
  const atlas = await startSandbox({
    seed: organization('acme', { projects: ['payments'], ...plan }),
    rateLimits: 'off',
  });
  return {
    atlas,
    call: callAs(atlas.owner, atlas.baseUrl),
    reader: callAs(atlas.reader, atlas.baseUrl),
    here: `/orgs/${atlas.owner.organizationId}`,
  };
}

describe('A new organization', () => {
  it('comes with its first key and its first service account, both in clear and both of use', async () => {
    const { atlas, call } = await start();
    const { status, body } = await call('POST', '/orgs', {
      body: {
        name: 'Acme Labs (new)',
        apiKey: { desc: 'first key', roles: ['ORG_OWNER'] },
        serviceAccount: {
          name: 'first',
          description: 'first account',
          roles: ['ORG_OWNER'],
          secretExpiresAfterHours: 8,
        },
        skipDefaultAlertsSettings: true,
      },
    });
    expect(status).toBe(201);
    expect(Object.keys(body)).toEqual(['apiKey', 'organization', 'serviceAccount', 'skipDefaultAlertsSettings']);
    const path = `/orgs/${body.organization.id}`;
    const key = callAs(body.apiKey, atlas.baseUrl);
    expect((await key('GET', path)).body).toEqual(body.organization);
    const { clientId, secrets } = body.serviceAccount;
    const { body: granted } = await askForToken(atlas.baseUrl, { clientId, clientSecret: secrets[0].secret });
    const account = callAs({ token: granted.access_token }, atlas.baseUrl);
    expect((await account('GET', path)).body.name).toBe('Acme Labs (new)');
    expect((await account('GET', `${path}/settings`)).body).toEqual({
      apiAccessListRequired: false,
      genAIFeaturesEnabled: true,
      multiFactorAuthRequired: false,
      restrictEmployeeAccess: false,
    });
  });

  it('says again who owns it and which federation it is of', async () => {
    const { call } = await start();
    const named = { federationSettingsId: '64b1f0a2c3d4e5f6012345c1', orgOwnerId: '64b1f0a2c3d4e5f6012345c2' };
    const { body } = await call('POST', '/orgs', { body: { name: 'Labs', ...named } });
    expect(Object.keys(body)).toEqual([
      'federationSettingsId',
      'orgOwnerId',
      'organization',
      'skipDefaultAlertsSettings',
    ]);
    expect(body).toMatchObject(named);
  });

  it.each([
    ['a name with a slash', { name: 'a/b' }, 'INVALID_ORG_NAME'],
    ['a name of 65 letters', { name: 'n'.repeat(65) }, 'INVALID_ORG_NAME'],
    ['a key without a description', { apiKey: { roles: ['ORG_OWNER'] } }, 'API_KEY_REQUIRES_DESCRIPTION'],
    ['a key without a role', { apiKey: { desc: 'first', roles: [] } }, 'MISSING_API_KEY_ROLES'],
    ['half a service account', { serviceAccount: { name: 'first' } }, 'MISSING_ATTRIBUTE'],
  ])('is refused with %s, and nothing is made', async (_what, change, errorCode) => {
    const { atlas, call } = await start();
    const body = { name: 'Labs', apiKey: { desc: 'first key', roles: ['ORG_OWNER'] }, ...change };
    const before = [atlas.store.organizations.size, atlas.store.apiKeys.size];
    const answer = await call('POST', '/orgs', { body });
    expect([answer.status, answer.body.errorCode]).toEqual([400, errorCode]);
    expect([atlas.store.organizations.size, atlas.store.apiKeys.size]).toEqual(before);
  });

  it('is made by an owner of another one only', async () => {
    const { reader } = await start();
    const { status, body } = await reader('POST', '/orgs', { body: { name: 'Labs' } });
    expect([status, body.errorCode]).toEqual([403, 'API_KEY_CANNOT_CREATE_ORG']);
  });

  it('takes its credentials along when it is deleted', async () => {
    const { atlas, call } = await start();
    const { body } = await call('POST', '/orgs', {
      body: { name: 'Labs', apiKey: { desc: 'first key', roles: ['ORG_OWNER'] } },
    });
    const key = callAs(body.apiKey, atlas.baseUrl);
    expect((await key('DELETE', `/orgs/${body.organization.id}`)).status).toBe(204);
    expect((await key('GET', '/orgs')).headers.get('www-authenticate')).toMatch(/^Digest/);
  });
});

describe('The settings of an organization', () => {
  it('change what is sent, and keep and tell the rest', async () => {
    const { call, here } = await start({ settings: { securityContact: 'security@acme.example' } });
    const { status, body } = await call('PATCH', `${here}/settings`, {
      body: { maxServiceAccountSecretValidityInHours: 24, restrictEmployeeAccess: true },
    });
    expect([status, body]).toEqual([
      200,
      {
        apiAccessListRequired: false,
        genAIFeaturesEnabled: true,
        maxServiceAccountSecretValidityInHours: 24,
        multiFactorAuthRequired: false,
        restrictEmployeeAccess: true,
        securityContact: 'security@acme.example',
      },
    ]);
    expect(Object.keys(body)).toEqual(Object.keys(body).toSorted());
    expect((await call('GET', `${here}/settings`)).body).toEqual(body);
  });

  it('lose one contact to an empty text, and the other to null', async () => {
    const { call, here } = await start({
      settings: { securityContact: 'security@acme.example', operationsContact: 'ops@acme.example' },
    });
    const { body } = await call('PATCH', `${here}/settings`, {
      body: { securityContact: '', operationsContact: null },
    });
    expect(body).not.toHaveProperty('securityContact');
    expect(body).not.toHaveProperty('operationsContact');
  });

  it('end sessions when they are told to, and by default when they are told null', async () => {
    const { call, here } = await start();
    const change = async (customSessionTimeouts: object | null) =>
      (await call('PATCH', `${here}/settings`, { body: { customSessionTimeouts } })).body.customSessionTimeouts;
    expect(await change({ absoluteSessionTimeoutInSeconds: 3600 })).toEqual({ absoluteSessionTimeoutInSeconds: 3600 });
    const both = { absoluteSessionTimeoutInSeconds: 3600, idleSessionTimeoutInSeconds: 300 };
    expect(await change({ idleSessionTimeoutInSeconds: 300 })).toEqual(both);
    expect(await change({ absoluteSessionTimeoutInSeconds: null })).toEqual({ idleSessionTimeoutInSeconds: 300 });
    expect(await change({ idleSessionTimeoutInSeconds: null })).toBeUndefined();
    expect(await change(both)).toEqual(both);
    expect(await change(null)).toBeUndefined();
  });

  it.each([
    ['7 hours for a secret', { maxServiceAccountSecretValidityInHours: 7 }, 'INVALID_ATTRIBUTE'],
    ['8761 hours for a secret', { maxServiceAccountSecretValidityInHours: 8761 }, 'INVALID_ATTRIBUTE'],
    ['eight and a half', { maxServiceAccountSecretValidityInHours: 8.5 }, 'INVALID_ATTRIBUTE'],
    ['a text for a flag', { apiAccessListRequired: 'yes' }, 'INVALID_JSON_ATTRIBUTE'],
    ['an empty contact for operations', { operationsContact: '' }, 'INVALID_ATTRIBUTE'],
    ['a number for a contact', { securityContact: 7 }, 'INVALID_JSON_ATTRIBUTE'],
    [
      'a session of an hour less a second',
      { customSessionTimeouts: { absoluteSessionTimeoutInSeconds: 3599 } },
      'INVALID_ATTRIBUTE',
    ],
    [
      'a session of twelve hours and a second',
      { customSessionTimeouts: { absoluteSessionTimeoutInSeconds: 43_201 } },
      'INVALID_ATTRIBUTE',
    ],
    [
      'less than five idle minutes',
      { customSessionTimeouts: { idleSessionTimeoutInSeconds: 299 } },
      'INVALID_ATTRIBUTE',
    ],
    [
      'a session that is idle longer than it lasts',
      { customSessionTimeouts: { absoluteSessionTimeoutInSeconds: 3600, idleSessionTimeoutInSeconds: 3601 } },
      'INVALID_ATTRIBUTE',
    ],
    ['a timeout nobody knows', { customSessionTimeouts: { lunch: 3600 } }, 'INVALID_ATTRIBUTE'],
    ['a setting nobody knows', { colour: 'green' }, 'INVALID_ATTRIBUTE'],
    ['a list', [], 'INVALID_JSON'],
  ])('refuse %s, and nothing of the rest is changed', async (_what, change, errorCode) => {
    const { call, here } = await start();
    const { body: before } = await call('GET', `${here}/settings`);
    const body = Array.isArray(change) ? change : { multiFactorAuthRequired: true, ...change };
    const answer = await call('PATCH', `${here}/settings`, { body });
    expect([answer.status, answer.body.errorCode]).toEqual([400, errorCode]);
    expect((await call('GET', `${here}/settings`)).body).toEqual(before);
  });
});

describe('What an organization delegates', () => {
  it('is nothing until somebody says so, and stays until it is taken back', async () => {
    const { call, reader, here } = await start();
    const path = `${here}/delegationSettings`;
    const { status, headers, body: first } = await reader('GET', path);
    expect([status, headers.get('content-type')]).toEqual([200, 'application/vnd.atlas.2025-03-12+json;charset=utf-8']);
    expect(first).toEqual({});
    await call('PATCH', path, { body: { delegatedMcpAccess: 'READ_ONLY', idleRefreshTokenLifetime: 3600 } });
    const { body } = await call('PATCH', path, { body: { delegatedMcpAccess: null, maximumRefreshTokenLifetime: 1 } });
    expect(body).toEqual({ idleRefreshTokenLifetime: 3600, maximumRefreshTokenLifetime: 1 });
    expect((await call('GET', path)).body).toEqual(body);
  });

  it.each([
    ['more access than there is', { delegatedMcpAccess: 'ADMIN' }, 'INVALID_ENUM_VALUE'],
    ['a partner who only reads', { delegatedPartnerAccess: 'READ_ONLY' }, 'INVALID_ENUM_VALUE'],
    ['a life of no seconds', { idleRefreshTokenLifetime: 0 }, 'INVALID_ATTRIBUTE'],
    ['a life of more than a year', { maximumRefreshTokenLifetime: 31_536_001 }, 'INVALID_ATTRIBUTE'],
  ])('cannot be %s', async (_what, body, errorCode) => {
    const { call, here } = await start();
    const answer = await call('PATCH', `${here}/delegationSettings`, { body });
    expect([answer.status, answer.body.errorCode]).toEqual([400, errorCode]);
  });

  it('is said by an owner, and unknown before its version', async () => {
    const { call, reader, here } = await start();
    const path = `${here}/delegationSettings`;
    expect((await reader('PATCH', path, { body: { delegatedMcpAccess: 'READ_ONLY' } })).status).toBe(401);
    expect((await call('GET', path, { version: '2025-02-19' })).status).toBe(406);
  });
});

describe('The maintenance of an organization', () => {
  const version = 'preview';

  it('is manual until somebody chooses, and again after a reset', async () => {
    const { call, here } = await start();
    const path = `${here}/maintenanceSettings`;
    const unset = { effectiveWaveAssignmentMode: 'MANUAL' };
    expect((await call('GET', path, { version })).body).toEqual(unset);
    const chosen = await call('PATCH', path, { version, body: { waveAssignmentMode: 'ENV_TAG_MAPPING' } });
    expect(chosen.body).toEqual({
      effectiveWaveAssignmentMode: 'ENV_TAG_MAPPING',
      waveAssignmentMode: 'ENV_TAG_MAPPING',
    });
    expect((await call('GET', path, { version })).body).toEqual(chosen.body);
    const reset = await call('POST', `${path}:reset`, { version });
    expect([reset.status, reset.body]).toEqual([200, unset]);
  });

  it('is chosen by an owner, from what there is', async () => {
    const { call, reader, here } = await start();
    const path = `${here}/maintenanceSettings`;
    expect((await reader('POST', `${path}:reset`, { version })).status).toBe(401);
    const wrong = await call('PATCH', path, { version, body: { waveAssignmentMode: 'NEVER' } });
    expect([wrong.status, wrong.body.errorCode]).toEqual([400, 'INVALID_ENUM_VALUE']);
    expect((await call('PATCH', path, { version, body: {} })).body.errorCode).toBe('MISSING_ATTRIBUTE');
  });
});
