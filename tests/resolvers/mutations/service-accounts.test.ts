import { describe, expect, it } from 'vitest';
import { type Fault, organization } from '../../../src/sandbox/index.ts';
import { startGateway, type TestGateway } from '../../harness/gateway.ts';
import { change, idsOf } from './helpers.ts';

const seed = organization('acme', { projects: ['payments', 'ledger'] });
const HOUR_MS = 3_600_000;

async function start() {
  const gateway = await startGateway({ seed });
  const { organizationId, projectId } = idsOf(gateway);
  const send = (name: string, input: Record<string, unknown>, selection?: string) =>
    change(gateway, name, input, selection);
  return { gateway, store: gateway.atlas.store, organizationId, projectId: projectId('payments'), send };
}

/** An account of its own for each test, with one secret. */
async function startWithAccount() {
  const started = await start();
  const { send, organizationId } = started;
  const made = await send(
    'createServiceAccount',
    { organizationId, name: 'deploy', description: 'Deploys.', roles: ['ORG_MEMBER'], secretExpiresAfterHours: 24 },
    'clientSecret serviceAccount { id }',
  );
  const account = { organizationId, serviceAccountId: String(made.serviceAccount.id) };
  const kept = () => started.store.serviceAccounts.get(account.serviceAccountId);
  return { ...started, account, kept };
}

/** No word of a secret in what the gateway logs. */
function expectNotLogged(gateway: TestGateway, secret: string): void {
  expect(secret).toMatch(/^mdb_sa_sk_/);
  expect(gateway.log()).not.toContain(secret);
}

describe('A service account', () => {
  it('is made with its first secret, shown once', async () => {
    const { gateway, send, organizationId, store } = await start();
    const { serviceAccount, clientSecret, errors } = await send(
      'createServiceAccount',
      {
        organizationId,
        name: 'deploy',
        description: 'Deploys.',
        roles: ['ORG_READ_ONLY'],
        secretExpiresAfterHours: 24,
      },
      'clientSecret serviceAccount { id name organizationRoles expired secrets { id mask } }',
    );
    expect(errors).toEqual([]);
    expect(serviceAccount).toMatchObject({ name: 'deploy', organizationRoles: ['ORG_READ_ONLY'], expired: false });
    expect(store.serviceAccounts.get(serviceAccount.id)?.secrets[0]?.secret).toBe(clientSecret);
    expect(JSON.stringify(serviceAccount)).not.toContain(clientSecret);
    expectNotLogged(gateway, clientSecret);
  });

  it('is made for a project, invited, given other roles and removed', async () => {
    const { send, projectId, organizationId, store } = await start();
    const plan = { name: 'deploy', description: 'Deploys.', secretExpiresAfterHours: 24 };
    const made = await send(
      'createProjectServiceAccount',
      { projectId, ...plan, roles: ['GROUP_READ_ONLY'] },
      'clientSecret roles project { id } serviceAccount { id organizationRoles }',
    );
    expect(made).toMatchObject({
      errors: [],
      roles: ['GROUP_READ_ONLY'],
      project: { id: projectId },
      serviceAccount: { organizationRoles: ['ORG_MEMBER'] },
    });
    const serviceAccountId = made.serviceAccount.id;
    const other = store.projectsOf(organizationId).find(({ id }) => id !== projectId)?.id;
    const invited = { projectId: other, serviceAccountId, roles: ['GROUP_OWNER'] };
    expect(await send('assignServiceAccountToProject', invited, 'roles serviceAccount { name }')).toMatchObject({
      errors: [],
      roles: ['GROUP_OWNER'],
    });
    const changed = { ...invited, roles: ['GROUP_READ_ONLY'] };
    expect((await send('updateProjectServiceAccountRoles', changed, 'roles')).roles).toEqual(['GROUP_READ_ONLY']);
    const gone = await send(
      'removeServiceAccountFromProject',
      { projectId: other, serviceAccountId },
      'serviceAccountId project { id }',
    );
    expect(gone).toMatchObject({ errors: [], serviceAccountId, project: { id: other } });
    const again = await send('removeServiceAccountFromProject', { projectId: other, serviceAccountId });
    expect(again.errors).toMatchObject([{ code: 'NOT_FOUND' }]);
  });

  it('is changed and deleted', async () => {
    const { send, account, kept } = await startWithAccount();
    const { organizationId, serviceAccountId: id } = account;
    const changed = await send(
      'updateServiceAccount',
      { organizationId, id, name: 'build', roles: ['ORG_OWNER'] },
      'serviceAccount { name description organizationOwner }',
    );
    expect(changed.serviceAccount).toEqual({ name: 'build', description: 'Deploys.', organizationOwner: true });
    expect((await send('deleteServiceAccount', { organizationId, id }, 'deletedId')).deletedId).toBe(id);
    expect(kept()).toBeUndefined();
    expect((await send('deleteServiceAccount', { organizationId, id })).errors).toMatchObject([{ code: 'NOT_FOUND' }]);
  });

  it('has all faults of its input found before any call', async () => {
    const { gateway, send } = await start();
    const { errors } = await send('createServiceAccount', {
      organizationId: 'x',
      name: 'de/ploy',
      description: '',
      roles: ['GROUP_OWNER'],
      secretExpiresAfterHours: 7,
    });
    expect(errors.map(({ path }) => path?.join('.'))).toEqual([
      'organizationId',
      'name',
      'description',
      'secretExpiresAfterHours',
      'roles.0',
    ]);
    expect(gateway.atlas.wire()).toHaveLength(0);
  });

  it('lets addresses be added and removed', async () => {
    const { send, account } = await startWithAccount();
    const added = await send(
      'addServiceAccountAccessListEntries',
      { ...account, entries: [{ ipAddress: '192.0.2.7' }, { cidrBlock: '0.0.0.0/0' }] },
      'warnings { code } entries { cidrBlock used } serviceAccount { accessList { totalCount } limitedByAddress }',
    );
    expect(added).toMatchObject({
      errors: [],
      warnings: [{ code: 'OPEN_TO_INTERNET' }],
      entries: [{ cidrBlock: '192.0.2.7/32', used: false }, { cidrBlock: '0.0.0.0/0' }],
      serviceAccount: { accessList: { totalCount: 2 }, limitedByAddress: false },
    });
    const removed = await send(
      'removeServiceAccountAccessListEntry',
      { ...account, entry: '0.0.0.0' },
      'removedEntry serviceAccount { accessList { totalCount } }',
    );
    expect(removed).toMatchObject({ errors: [], serviceAccount: { accessList: { totalCount: 1 } } });
  });
});

describe('Secrets', () => {
  it('are made, and deleted, but not the last valid one unless that is meant', async () => {
    const { gateway, send, account, kept } = await startWithAccount();
    const made = await send(
      'createServiceAccountSecret',
      { ...account, expiresAfterHours: 48 },
      'clientSecret secret { id } serviceAccount { secrets { id } }',
    );
    expect(made.errors).toEqual([]);
    expect(made.serviceAccount.secrets).toHaveLength(2);
    expectNotLogged(gateway, made.clientSecret);
    const third = await send('createServiceAccountSecret', { ...account, expiresAfterHours: 48 });
    expect(third.errors).toMatchObject([{ code: 'INVALID_INPUT' }]);
    const [first] = kept()?.secrets ?? [];
    const remove = (input: object) => send('deleteServiceAccountSecret', { ...account, ...input }, 'deletedId');
    expect((await remove({ secretId: first?.id })).deletedId).toBe(first?.id);
    const last = { secretId: made.secret.id };
    expect((await remove(last)).errors).toMatchObject([{ code: 'CONFLICT', path: ['secretId'] }]);
    expect((await remove({ ...last, force: true })).errors).toEqual([]);
    expect(kept()?.secrets).toEqual([]);
  });

  const rotation = 'clientSecret deletedSecretId previousSecretExpiresAt secret { id }';

  it('are rotated beside the one in use, which stays for a week', async () => {
    const { gateway, send, account, kept } = await startWithAccount();
    const rotated = await send('rotateServiceAccountSecret', { ...account, expiresAfterHours: 48 }, rotation);
    expect(rotated).toMatchObject({ errors: [], deletedSecretId: null });
    expect(Date.parse(rotated.previousSecretExpiresAt)).toBeLessThanOrEqual(Date.now() + 24 * HOUR_MS);
    expect(kept()?.secrets).toHaveLength(2);
    expectNotLogged(gateway, rotated.clientSecret);
    const full = await send('rotateServiceAccountSecret', { ...account, expiresAfterHours: 48 });
    expect(full.errors).toMatchObject([{ code: 'CONFLICT', path: ['replaceSecretId'] }]);
  });

  it('make room by an expired one, or by the one named, never by the one last used', async () => {
    const { gateway, send, account, kept } = await startWithAccount();
    await send('createServiceAccountSecret', { ...account, expiresAfterHours: 48 });
    const [older, newer] = kept()?.secrets ?? [];
    if (older === undefined || newer === undefined) throw new Error('two secrets are expected');
    older.lastUsedAt = gateway.atlas.clock.now();
    const rotate = (input: object) =>
      send('rotateServiceAccountSecret', { ...account, expiresAfterHours: 48, ...input }, rotation);
    expect((await rotate({ replaceSecretId: older.id })).errors).toMatchObject([{ code: 'CONFLICT' }]);
    expect((await rotate({ replaceSecretId: 'a'.repeat(24) })).errors).toMatchObject([{ code: 'NOT_FOUND' }]);
    const named = await rotate({ replaceSecretId: newer.id });
    expect(named).toMatchObject({ errors: [], deletedSecretId: newer.id });
    older.expiresAt = gateway.atlas.clock.now() - HOUR_MS;
    const expired = await rotate({});
    expect(expired).toMatchObject({ errors: [], deletedSecretId: older.id });
    expect(kept()?.secrets.map(({ id }) => id)).toEqual([named.secret.id, expired.secret.id]);
  });

  it.each<[string, Fault]>([
    [
      'the deletion',
      {
        route: 'DELETE /orgs/{orgId}/serviceAccounts/{clientId}/secrets/{secretId}',
        times: 1,
        kind: 'status',
        status: 400,
        errorCode: 'VALIDATION_ERROR',
        detail: 'Not today.',
      },
    ],
    [
      'the creation',
      {
        route: 'POST /orgs/{orgId}/serviceAccounts/{clientId}/secrets',
        times: 1,
        kind: 'status',
        status: 400,
        errorCode: 'VALIDATION_ERROR',
        detail: 'Not today.',
      },
    ],
  ])('say what is gone where %s fails, and one that works remains', async (step, fault) => {
    const { gateway, send, account, kept } = await startWithAccount();
    await send('createServiceAccountSecret', { ...account, expiresAfterHours: 48 });
    const [older, newer] = kept()?.secrets ?? [];
    gateway.atlas.faults.add(fault);
    const input = { ...account, expiresAfterHours: 48, replaceSecretId: newer?.id };
    const { errors, deletedSecretId, clientSecret } = await send('rotateServiceAccountSecret', input, rotation);
    expect(errors).toMatchObject([{ code: 'INVALID_INPUT', message: expect.stringContaining('Not today') }]);
    expect([clientSecret, deletedSecretId]).toEqual([null, step === 'the creation' ? newer?.id : null]);
    expect(kept()?.secrets.map(({ id }) => id)).toContain(older?.id);
  });
});
