import { describe, expect, it } from 'vitest';
import { organization } from '../../../src/sandbox/index.ts';
import { startGateway } from '../../harness/gateway.ts';
import { start } from './company.ts';
import { change as send } from './helpers.ts';

describe('Require an access list for the Administration API', () => {
  it('changes the setting, and locks out credentials without a list from then on', async () => {
    const { change, query, organizationId } = await start();
    const payload = await change(
      'updateOrganizationSettings',
      { organizationId, apiAccessListRequired: true },
      'organization { id }',
    );
    expect(payload).toEqual({ organization: { id: organizationId }, errors: [] });
    const { errors } = await query('{ projects { totalCount } }');
    expect(errors?.[0]?.extensions).toMatchObject({
      code: 'FORBIDDEN',
      atlas: { errorCode: 'ORG_REQUIRES_ACCESS_LIST' },
    });
  });

  it('leaves the other settings as they were, and reads them after the change in the same operation', async () => {
    const { query, organizationId } = await start();
    const { data } = await query(
      `mutation ($id: ID!) {
         first: updateOrganizationSettings(input: { organizationId: $id, multiFactorAuthRequired: true }) { organization { settings { multiFactorAuthRequired restrictEmployeeAccess } } }
         second: updateOrganizationSettings(input: { organizationId: $id, restrictEmployeeAccess: true }) { organization { settings { multiFactorAuthRequired restrictEmployeeAccess } } } }`,
      { id: organizationId },
    );
    expect(data).toEqual({
      first: { organization: { settings: { multiFactorAuthRequired: true, restrictEmployeeAccess: false } } },
      second: { organization: { settings: { multiFactorAuthRequired: true, restrictEmployeeAccess: true } } },
    });
  });
});

describe('Make and change organizations', () => {
  it('creates one with its first key', async () => {
    const { change } = await start();
    const made = await change(
      'createOrganization',
      { name: 'Acme Labs', apiKey: { description: 'first', roles: ['ORG_OWNER'] } },
      'organization { id name } privateKey apiKey { organizationId description }',
    );
    expect(made.organization.name).toBe('Acme Labs');
    expect(made.apiKey).toEqual({ organizationId: made.organization.id, description: 'first' });
    expect(made.privateKey).toHaveLength(36);
  });

  it('renames it, and deletes it only when it is empty', async () => {
    const { change, organizationId } = await start();
    expect(
      (await change('updateOrganization', { id: organizationId, name: 'Acme & Co' }, 'organization { name }'))
        .organization,
    ).toEqual({ name: 'Acme & Co' });
    expect((await change('deleteOrganization', { id: organizationId }, 'deletedId')).errors).toMatchObject([
      { code: 'CONFLICT', atlasErrorCode: 'ORG_NOT_EMPTY' },
    ]);
    const empty = await startGateway({ seed: organization('empty') });
    const id = empty.atlas.owner.organizationId;
    expect(await send(empty, 'deleteOrganization', { id }, 'deletedId')).toEqual({ deletedId: id, errors: [] });
  });
});
