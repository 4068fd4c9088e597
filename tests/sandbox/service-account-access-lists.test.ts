import { describe, expect, it } from 'vitest';
import { NIGHTLY, start } from './acme-accounts.ts';

describe('The access list of a service account', () => {
  it('is answered whole, with names of its own and without links', async () => {
    const { call, ofOrganization, createAndSignIn } = await start();
    const { clientId } = await createAndSignIn(ofOrganization, NIGHTLY);
    const path = `${ofOrganization}/${clientId}/accessList`;
    await call('POST', path, { body: [{ ipAddress: '203.0.113.9' }] });
    const { status, body } = await call('POST', path, { body: [{ cidrBlock: '198.51.100.0/24' }] });
    expect(status).toBe(200);
    const createdAt = expect.stringMatching(/Z$/);
    expect(body.results).toEqual([
      { cidrBlock: '203.0.113.9/32', createdAt, ipAddress: '203.0.113.9', requestCount: 0 },
      { cidrBlock: '198.51.100.0/24', createdAt, requestCount: 0 },
    ]);
    expect(body.totalCount).toBe(2);
    expect((await call('GET', path)).body.links[0].href).toContain('includeCount=true');
  });

  it('keeps out every call with its tokens from elsewhere, and signing in is free', async () => {
    const { call, ofOrganization, createAndSignIn, callWith, signIn } = await start();
    const { clientId, clientSecret, token } = await createAndSignIn(ofOrganization, NIGHTLY);
    const path = `${ofOrganization}/${clientId}/accessList`;
    await call('POST', path, { body: [{ ipAddress: '203.0.113.9' }] });
    const { status, body } = await callWith(token)('GET', '/groups');
    expect([status, body.errorCode, body.parameters]).toEqual([403, 'IP_ADDRESS_NOT_ON_ACCESS_LIST', ['127.0.0.1']]);
    expect((await signIn(clientId, clientSecret)).status).toBe(200);

    await call('POST', path, { body: [{ ipAddress: '127.0.0.1' }] });
    expect((await callWith(token)('GET', '/groups')).status).toBe(200);
    const { body: listed } = await call('GET', path);
    expect(listed.results[1]).toMatchObject({ lastUsedAddress: '127.0.0.1', requestCount: 1 });
    expect(listed.results[1].lastUsedAt).toMatch(/Z$/);
  });

  it('must not be empty where the organization demands one', async () => {
    const { atlas, ofOrganization, createAndSignIn, callWith, organizationId } = await start();
    const { token } = await createAndSignIn(ofOrganization, NIGHTLY);
    const home = atlas.store.organizations.get(organizationId);
    if (home) home.settings.apiAccessListRequired = true;
    const { status, body } = await callWith(token)('GET', '/groups');
    expect([status, body.errorCode, body.parameters]).toEqual([403, 'ORG_REQUIRES_ACCESS_LIST', ['127.0.0.1']]);
  });

  it('does not let its account remove the address it calls from, but lets others', async () => {
    const { call, ofOrganization, createAndSignIn, callWith } = await start();
    const { clientId, token } = await createAndSignIn(ofOrganization, { ...NIGHTLY, roles: ['ORG_OWNER'] });
    const path = `${ofOrganization}/${clientId}/accessList`;
    await call('POST', path, { body: [{ ipAddress: '127.0.0.1' }, { ipAddress: '203.0.113.9' }] });
    const { status, body } = await callWith(token)('DELETE', `${path}/127.0.0.1`);
    expect([status, body.errorCode]).toEqual([400, 'CANNOT_REMOVE_CALLER_FROM_ACCESS_LIST']);
    expect((await callWith(token)('DELETE', `${path}/203.0.113.9%2F32`)).status).toBe(204);
    expect((await call('DELETE', `${path}/127.0.0.1`)).status).toBe(204);
  });

  it.each([
    [
      'an address twice',
      [{ ipAddress: '203.0.113.7' }, { cidrBlock: '203.0.113.7/32' }],
      400,
      'DUPLICATE_ADDRESSES_IN_INPUT',
    ],
    ['an address it has', [{ ipAddress: '203.0.113.9' }], 409, 'ADDRESS_ALREADY_IN_ACCESS_LIST'],
    ['what is no address', [{ ipAddress: '203.0.113' }], 400, 'INVALID_IP_ADDRESS_OR_CIDR_NOTATION'],
    ['nothing of an entry', [{}], 400, 'MISSING_ONE_OF_ATTRIBUTES'],
    [
      'more than 200 entries',
      Array.from({ length: 200 }, (_, n) => ({ ipAddress: `10.0.0.${n}` })),
      400,
      'VALIDATION_ERROR',
    ],
  ])('refuses %s', async (_what, added, status, errorCode) => {
    const { call, ofOrganization, createAndSignIn } = await start();
    const { clientId } = await createAndSignIn(ofOrganization, NIGHTLY);
    const path = `${ofOrganization}/${clientId}/accessList`;
    await call('POST', path, { body: [{ ipAddress: '203.0.113.9' }] });
    const answer = await call('POST', path, { body: added });
    expect([answer.status, answer.body.errorCode]).toEqual([status, errorCode]);
    expect((await call('GET', path)).body.totalCount).toBe(1);
  });

  it('has no operation for reading one entry, and does not remove what is not there', async () => {
    const { call, ofOrganization, createAndSignIn } = await start();
    const { clientId } = await createAndSignIn(ofOrganization, NIGHTLY);
    const path = `${ofOrganization}/${clientId}/accessList/203.0.113.9`;
    expect((await call('GET', path)).status).toBe(405);
    expect((await call('DELETE', path)).body.errorCode).toBe('RESOURCE_NOT_FOUND');
  });
});
