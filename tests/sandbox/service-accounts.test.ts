import { describe, expect, it } from 'vitest';
import { minutes } from '../../src/sandbox/index.ts';
import { DAY, NIGHTLY, namesOf, start } from './acme-accounts.ts';

describe('A new service account', () => {
  it('shows its first secret in clear once, and masked ever after', async () => {
    const { call, ofOrganization, signIn } = await start();
    const { status, headers, body } = await call('POST', ofOrganization, { body: NIGHTLY });
    expect(status).toBe(201);
    expect(headers.get('content-type')).toBe('application/vnd.atlas.2024-08-05+json;charset=utf-8');
    expect(Object.keys(body)).toEqual(['clientId', 'createdAt', 'description', 'name', 'roles', 'secrets']);
    expect(body).toMatchObject({ name: 'nightly', description: 'nightly jobs', roles: ['ORG_READ_ONLY'] });
    expect(body.clientId).toMatch(/^mdb_sa_id_[0-9a-f]{24}$/);
    const [created] = body.secrets;
    expect(created.secret).toMatch(/^mdb_sa_sk_\w{40,}$/);
    expect(Date.parse(created.expiresAt) - Date.parse(created.createdAt)).toBe(DAY);
    expect(created).toMatchObject({ lastUsedAt: null });
    expect(created).not.toHaveProperty('maskedSecretValue');

    const { body: read } = await call('GET', `${ofOrganization}/${body.clientId}`);
    const { secret, ...rest } = created;
    expect(read.secrets).toEqual([{ ...rest, maskedSecretValue: `mdb_sa_sk_********${secret.slice(-4)}` }]);
    expect((await signIn(body.clientId, secret)).status).toBe(200);
  });

  it('can do what its roles say, and no more', async () => {
    const { ofOrganization, createAndSignIn, callWith, organizationId } = await start();
    const { token } = await createAndSignIn(ofOrganization, NIGHTLY);
    expect((await callWith(token)('GET', `/orgs/${organizationId}`)).status).toBe(200);
    const { status, body } = await callWith(token)('POST', ofOrganization, { body: NIGHTLY });
    expect([status, body.errorCode]).toEqual([401, 'USER_UNAUTHORIZED']);
  });

  it.each([
    ['without a name', { name: undefined }, 'MISSING_ATTRIBUTE'],
    ['without a description', { description: undefined }, 'MISSING_ATTRIBUTE'],
    ['without roles', { roles: undefined }, 'MISSING_ATTRIBUTE'],
    ['without a term for its secret', { secretExpiresAfterHours: undefined }, 'MISSING_ATTRIBUTE'],
    ['with an empty list of roles', { roles: [] }, 'VALIDATION_ERROR'],
    ['with a name of 65 letters', { name: 'n'.repeat(65) }, 'VALIDATION_ERROR'],
    ['with a name that has a slash', { name: 'night/ly' }, 'VALIDATION_ERROR'],
    ['with a description of 251 letters', { description: 'd'.repeat(251) }, 'VALIDATION_ERROR'],
    ['with a role of a project', { roles: ['GROUP_OWNER'] }, 'INVALID_ROLE_FOR_ORG'],
    ['with a role that does not exist', { roles: ['ORG_KING'] }, 'INVALID_ENUM_VALUE'],
    ['with half an hour', { secretExpiresAfterHours: 0.5 }, 'VALIDATION_ERROR'],
    ['with less than eight hours', { secretExpiresAfterHours: 7 }, 'VALIDATION_ERROR'],
    ['with more than a year', { secretExpiresAfterHours: 8761 }, 'VALIDATION_ERROR'],
    ['with a field nobody knows', { colour: 'green' }, 'INVALID_ATTRIBUTE'],
  ])('is refused %s', async (_how, change, errorCode) => {
    const { call, ofOrganization } = await start();
    const { status, body } = await call('POST', ofOrganization, { body: { ...NIGHTLY, ...change } });
    expect([status, body.errorCode]).toEqual([400, errorCode]);
    expect(namesOf((await call('GET', ofOrganization)).body)).toEqual(['member', 'owner', 'reader']);
  });

  it('gets no secret that outlives what the organization allows', async () => {
    const { call, ofOrganization } = await start({ settings: { maxServiceAccountSecretValidityInHours: 100 } });
    const create = (secretExpiresAfterHours: number) =>
      call('POST', ofOrganization, { body: { ...NIGHTLY, secretExpiresAfterHours } });
    expect((await create(101)).body.errorCode).toBe('VALIDATION_ERROR');
    expect((await create(100)).status).toBe(201);
  });

  it('is one of 200 at most', async () => {
    const { atlas, call, ofOrganization } = await start();
    const [first] = atlas.store.serviceAccounts.values();
    for (let count = 4; first && count <= 200; count++) {
      const clientId = `mdb_sa_id_${String(count).padStart(24, '0')}`;
      atlas.store.serviceAccounts.set(clientId, { ...first, clientId });
    }
    const { status, body } = await call('POST', ofOrganization, { body: NIGHTLY });
    expect([status, body.errorCode]).toEqual([400, 'MAX_SERVICE_ACCOUNTS_PER_ORG_EXCEEDED']);
  });
});

describe('Service accounts of an organization', () => {
  it('come by name, in a page that does not speak of includeCount', async () => {
    const { atlas, call, ofOrganization } = await start();
    const { body } = await call('GET', ofOrganization);
    expect(namesOf(body)).toEqual(['member', 'owner', 'reader']);
    expect(body.totalCount).toBe(3);
    expect(body.links).toEqual([
      { href: `${atlas.baseUrl}/api/atlas/v2${ofOrganization}?pageNum=1&itemsPerPage=100`, rel: 'self' },
    ]);
  });

  it('leave out those that Atlas manages itself, unless asked', async () => {
    const { atlas, call, ofOrganization } = await start();
    const own = [...atlas.store.serviceAccounts.values()].find(({ name }) => name === 'reader');
    Object.assign(own ?? {}, { isSystemManaged: true });
    expect(namesOf((await call('GET', ofOrganization)).body)).toEqual(['member', 'owner']);
    const { body } = await call('GET', `${ofOrganization}?includeSystemManaged=true`);
    expect(namesOf(body)).toEqual(['member', 'owner', 'reader']);
  });

  it('change what is sent, and keep the rest', async () => {
    const { atlas, call, ofOrganization, idOf } = await start();
    const { clientId = '' } = atlas.serviceAccounts.find(({ roles }) => roles.includes('GROUP_OWNER')) ?? {};
    const path = `${ofOrganization}/${clientId}`;
    const { body } = await call('PATCH', path, { body: { description: 'something else', name: null } });
    expect(body).toMatchObject({ name: 'member', description: 'something else', roles: ['ORG_MEMBER'] });
    const { body: promoted } = await call('PATCH', path, { body: { roles: ['ORG_OWNER'] } });
    expect(promoted.roles).toEqual(['ORG_OWNER']);
    const { body: groups } = await call('GET', `${path}/groups`);
    expect(groups.results).toEqual([{ groupId: idOf('payments'), roles: ['GROUP_OWNER'] }]);
  });

  it('are not found under an id that nobody has, or in another organization', async () => {
    const { atlas, call, ofOrganization } = await start();
    const unknown = 'mdb_sa_id_000000000000000000000000';
    const { status, body } = await call('GET', `${ofOrganization}/${unknown}`);
    expect([status, body.errorCode, body.parameters]).toEqual([404, 'RESOURCE_NOT_FOUND', [unknown]]);
    const account = [...atlas.store.serviceAccounts.values()][0];
    Object.assign(account ?? {}, { orgId: '64b1ffffffffffffffffffff' });
    expect((await call('GET', `${ofOrganization}/${account?.clientId}`)).status).toBe(404);
    expect((await call('GET', `${ofOrganization}/nightly`)).body.errorCode).toBe('PATH_PARAM_PARSE_ERROR');
  });

  it('are read by a reader and changed by an owner', async () => {
    const { as, ofOrganization } = await start();
    expect((await as('reader')('GET', ofOrganization)).status).toBe(200);
    expect((await as('reader')('POST', ofOrganization, { body: NIGHTLY })).status).toBe(401);
    expect((await as('member')('GET', ofOrganization)).status).toBe(401);
  });

  it('lose their tokens when they are deleted, and sign in no more', async () => {
    const { call, ofOrganization, createAndSignIn, callWith, signIn } = await start();
    const { clientId, clientSecret, token } = await createAndSignIn(ofOrganization, NIGHTLY);
    expect((await callWith(token)('GET', '/groups')).status).toBe(200);
    expect((await call('DELETE', `${ofOrganization}/${clientId}`)).status).toBe(204);
    const refused = await callWith(token)('GET', '/groups');
    expect([refused.status, refused.headers.get('www-authenticate')]).toEqual([401, null]);
    expect((await signIn(clientId, clientSecret)).body.error).toBe('invalid_client');
    expect((await call('GET', `${ofOrganization}/${clientId}`)).status).toBe(404);
  });

  it('are asked for in their own version or a later one', async () => {
    const { call, ofOrganization } = await start();
    expect((await call('GET', ofOrganization, { version: '2023-01-01' })).status).toBe(406);
    expect((await call('GET', ofOrganization, { version: '2024-08-05' })).status).toBe(200);
  });
});

describe('Secrets', () => {
  it('are rotated: add the second, switch, delete the first', async () => {
    const { call, ofOrganization, createAndSignIn, signIn, callWith } = await start();
    const { clientId, clientSecret, secretId, token } = await createAndSignIn(ofOrganization, NIGHTLY);
    const secrets = `${ofOrganization}/${clientId}/secrets`;
    const { status, body: second } = await call('POST', secrets, { body: { secretExpiresAfterHours: 8 } });
    expect(status).toBe(201);
    expect(Object.keys(second)).toEqual(['createdAt', 'expiresAt', 'id', 'lastUsedAt', 'secret']);
    expect((await signIn(clientId, clientSecret)).status).toBe(200);
    const ofSecond = (await signIn(clientId, second.secret)).body.access_token;
    expect((await callWith(token)('GET', '/groups')).status).toBe(200);
    expect((await call('DELETE', `${secrets}/${secretId}`)).status).toBe(204);
    expect((await signIn(clientId, clientSecret)).body.error).toBe('invalid_client');
    expect((await callWith(token)('GET', '/groups')).status).toBe(401); // its tokens end with a secret
    expect((await callWith(ofSecond)('GET', '/groups')).status).toBe(200);
    expect((await call('DELETE', `${secrets}/${secretId}`)).body.errorCode).toBe('RESOURCE_NOT_FOUND');
  });

  it('are two at most', async () => {
    const { call, ofOrganization, createAndSignIn } = await start();
    const { clientId } = await createAndSignIn(ofOrganization, NIGHTLY);
    const add = () => call('POST', `${ofOrganization}/${clientId}/secrets`, { body: { secretExpiresAfterHours: 8 } });
    expect((await add()).status).toBe(201);
    const { status, body } = await add();
    expect([status, body.errorCode]).toEqual([400, 'VALIDATION_ERROR']);
  });

  it('end a week after the next one is made, if not before', async () => {
    const { atlas, call, ofOrganization, createAndSignIn, signIn } = await start();
    const { clientId, clientSecret } = await createAndSignIn(ofOrganization, {
      ...NIGHTLY,
      secretExpiresAfterHours: 8760,
    });
    const path = `${ofOrganization}/${clientId}`;
    const { body: second } = await call('POST', `${path}/secrets`, { body: { secretExpiresAfterHours: 8760 } });
    const { body } = await call('GET', path);
    expect(Date.parse(body.secrets[0].expiresAt) - Date.parse(second.createdAt)).toBe(7 * DAY);
    atlas.clock.advance(7 * DAY + 1000);
    expect((await signIn(clientId, clientSecret)).status).toBe(401);
    expect((await signIn(clientId, second.secret)).status).toBe(200);
  });

  it('tell when they were last used', async () => {
    const { atlas, call, ofOrganization, createAndSignIn, signIn } = await start();
    const { clientId, clientSecret } = await createAndSignIn(ofOrganization, NIGHTLY);
    atlas.clock.advance(minutes(90));
    await signIn(clientId, clientSecret);
    const { body } = await call('GET', `${ofOrganization}/${clientId}`);
    const used = Date.parse(body.secrets[0].lastUsedAt) - Date.parse(body.createdAt);
    expect(used).toBeGreaterThanOrEqual(minutes(90));
  });

  it('sign nobody in after their term', async () => {
    const { atlas, ofOrganization, createAndSignIn, signIn } = await start();
    const { clientId, clientSecret } = await createAndSignIn(ofOrganization, NIGHTLY);
    atlas.clock.advance(DAY);
    const { status, body } = await signIn(clientId, clientSecret);
    expect([status, body]).toEqual([
      401,
      { error_description: 'Invalid credentials provided.', error: 'invalid_client' },
    ]);
  });
});

describe('A service account in a project', () => {
  const JOBS = { ...NIGHTLY, name: 'jobs', roles: ['GROUP_READ_ONLY'] };

  it('is made there as a member of the organization', async () => {
    const { call, here, ofOrganization } = await start();
    const { status, body } = await call('POST', here, { body: JOBS });
    expect([status, body.roles]).toEqual([201, ['GROUP_READ_ONLY']]);
    expect(body.secrets[0].secret).toMatch(/^mdb_sa_sk_/);
    expect((await call('GET', `${ofOrganization}/${body.clientId}`)).body.roles).toEqual(['ORG_MEMBER']);
    expect(namesOf((await call('GET', here)).body)).toEqual(['jobs', 'member']);
  });

  it('is only detached when it is deleted there: its secrets stay valid', async () => {
    const { call, here, ofOrganization, createAndSignIn, signIn } = await start();
    const { clientId, clientSecret } = await createAndSignIn(here, JOBS);
    expect((await call('DELETE', `${here}/${clientId}`)).status).toBe(204);
    expect((await call('GET', `${here}/${clientId}`)).body.errorCode).toBe('RESOURCE_NOT_FOUND');
    expect((await call('GET', `${ofOrganization}/${clientId}`)).body.roles).toEqual(['ORG_MEMBER']);
    expect((await signIn(clientId, clientSecret)).status).toBe(200);
  });

  it('comes from the organization by invitation, with roles of the project', async () => {
    const { call, here, ofOrganization, createAndSignIn, callWith, idOf } = await start();
    const { clientId, token } = await createAndSignIn(ofOrganization, { ...NIGHTLY, roles: ['ORG_MEMBER'] });
    expect((await callWith(token)('GET', `/groups/${idOf('payments')}`)).status).toBe(401);
    const invitation = { roles: ['GROUP_OWNER', 'GROUP_READ_ONLY'] };
    const { status, body } = await call('POST', `${here}/${clientId}:invite`, { body: invitation });
    expect([status, body.clientId, body.roles]).toEqual([200, clientId, invitation.roles]);
    expect(body.secrets[0]).toHaveProperty('maskedSecretValue');
    expect((await callWith(token)('GET', `/groups/${idOf('payments')}`)).status).toBe(200);
    const { body: groups } = await call('GET', `${ofOrganization}/${clientId}/groups`);
    expect(groups.results).toEqual([{ groupId: idOf('payments'), roles: invitation.roles }]);
  });

  it('is invited by an owner of the organization only, by POST only, and not with roles of the organization', async () => {
    const { atlas, as, call, here } = await start();
    const path = `${here}/${atlas.serviceAccounts[1]?.clientId}:invite`;
    expect((await as('member')('POST', path, { body: { roles: ['GROUP_OWNER'] } })).status).toBe(401);
    expect((await call('GET', path)).status).toBe(405);
    expect((await call('POST', path, { body: { roles: ['ORG_OWNER'] } })).body.errorCode).toBe(
      'INVALID_ROLE_FOR_GROUP',
    );
    expect((await call('POST', path, { body: { roles: [] } })).body.errorCode).toBe('VALIDATION_ERROR');
  });

  it('is managed by the owner of the project: roles, secrets, access list', async () => {
    const { as, here } = await start();
    const owner = as('member'); // owns this project, and nothing else
    const { body: created } = await owner('POST', here, { body: JOBS });
    const path = `${here}/${created.clientId}`;
    const { body: changed } = await owner('PATCH', path, { body: { roles: ['GROUP_CLUSTER_MANAGER'], name: 'tasks' } });
    expect(changed).toMatchObject({ name: 'tasks', roles: ['GROUP_CLUSTER_MANAGER'] });
    const { body: secret } = await owner('POST', `${path}/secrets`, { body: { secretExpiresAfterHours: 8 } });
    expect((await owner('DELETE', `${path}/secrets/${secret.id}`)).status).toBe(204);
    const { body: listed } = await owner('POST', `${path}/accessList`, { body: [{ ipAddress: '203.0.113.9' }] });
    expect(listed.results).toHaveLength(1);
    expect((await owner('GET', `${path}/accessList`)).body.totalCount).toBe(1);
    expect((await owner('DELETE', `${path}/accessList/203.0.113.9`)).status).toBe(204);
  });

  it('is not reached through a project that it has no role in', async () => {
    const { atlas, call, idOf } = await start();
    const member = atlas.serviceAccounts.find(({ roles }) => roles.includes('GROUP_OWNER'));
    const elsewhere = `/groups/${idOf('ledger')}/serviceAccounts/${member?.clientId}`;
    for (const [method, path] of [
      ['GET', elsewhere],
      ['DELETE', elsewhere],
      ['GET', `${elsewhere}/accessList`],
    ] as const) {
      const { status, body } = await call(method, path);
      expect([status, body.errorCode]).toEqual([404, 'RESOURCE_NOT_FOUND']);
    }
  });
});
