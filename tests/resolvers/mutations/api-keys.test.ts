import { describe, expect, it } from 'vitest';
import { apiKey } from '../../../src/datasources/atlas/credential.ts';
import { connectAtlas } from '../../../src/datasources/atlas/index.ts';
import { operations } from '../../../src/datasources/operations/index.ts';
import { startGateway } from '../../harness/gateway.ts';
import { company, start } from './company.ts';
import { idsOf, change as send } from './helpers.ts';

describe('Create an API key for an organization', () => {
  it('gives its private key once, and the key opens Atlas with it', async () => {
    const { change, atlas, organizationId } = await start();
    const { apiKey: made, privateKey } = await change(
      'createApiKey',
      { organizationId, description: 'nightly report', roles: ['ORG_READ_ONLY'] },
      'privateKey apiKey { id publicKey privateKeyMask description roles { role } }',
    );
    expect(made).toMatchObject({ description: 'nightly report', roles: [{ role: 'ORG_READ_ONLY' }] });
    expect(privateKey).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
    expect(made.privateKeyMask).toBe(`********-****-****-${privateKey.slice(-12)}`);
    const connection = connectAtlas({ baseUrl: atlas.baseUrl, credential: apiKey(made.publicKey, privateKey) });
    expect(await connection.forRequest().get(operations.getRoot, {})).toMatchObject({ apiKey: { id: made.id } });
    await connection.close();
  });

  it('names the role that the gateway’s credential lacks', async () => {
    const gateway = await startGateway({ seed: company, credential: 'reader' });
    const payload = await send(
      gateway,
      'createApiKey',
      { organizationId: idsOf(gateway).organizationId, description: 'x', roles: ['ORG_MEMBER'] },
      'apiKey { id } privateKey',
    );
    expect(payload).toMatchObject({ apiKey: null, privateKey: null });
    expect(payload.errors).toEqual([
      {
        code: 'FORBIDDEN',
        message: expect.stringContaining('Give the credential Organization Owner'),
        path: null,
        atlasErrorCode: 'USER_UNAUTHORIZED',
      },
    ]);
  });

  it('passes on what Atlas says of a role it does not know', async () => {
    const { change, organizationId } = await start();
    const { errors } = await change('createApiKey', { organizationId, description: 'x', roles: ['ORG_SOMETHING_NEW'] });
    expect(errors).toMatchObject([{ code: 'INVALID_INPUT', atlasErrorCode: 'INVALID_ENUM_VALUE' }]);
  });
});

describe('Change and delete a key', () => {
  it('replaces its roles in the organization and leaves those in projects', async () => {
    const { change, organizationId, keyId } = await start();
    const { apiKey: changed } = await change(
      'updateApiKey',
      { organizationId, id: keyId('ci'), roles: ['ORG_READ_ONLY'] },
      'apiKey { description roles { role } }',
    );
    expect(changed).toEqual({ description: 'ci', roles: [{ role: 'ORG_READ_ONLY' }, { role: 'GROUP_READ_ONLY' }] });
  });

  it('deletes it everywhere', async () => {
    const { change, atlas, organizationId, keyId } = await start();
    const id = keyId('ci');
    expect(await change('deleteApiKey', { organizationId, id }, 'deletedId')).toEqual({ deletedId: id, errors: [] });
    expect(atlas.store.apiKeys.has(id)).toBe(false);
    const again = await change('deleteApiKey', { organizationId, id }, 'deletedId');
    expect(again).toMatchObject({
      deletedId: null,
      errors: [{ code: 'NOT_FOUND', atlasErrorCode: 'API_KEY_NOT_FOUND' }],
    });
  });
});

describe('Give keys access to a project', () => {
  it('creates one for the project in one step, as a member of the organization too', async () => {
    const { change, projectId } = await start();
    const { apiKey: made, privateKey } = await change(
      'createProjectApiKey',
      { projectId: projectId('payments'), description: 'deploy', roles: ['GROUP_OWNER'] },
      'privateKey apiKey { organizationId roles { role } }',
    );
    expect(made.roles).toEqual([{ role: 'ORG_MEMBER' }, { role: 'GROUP_OWNER' }]);
    expect(privateKey).toHaveLength(36);
  });

  it('invites a key, changes its roles there, and takes it out again', async () => {
    const { change, atlas, projectId, keyId } = await start();
    const input = { projectId: projectId('payments'), apiKeyId: keyId('idle') };
    const selection = 'apiKey { projectAssignments { project { name } roles } } project { name }';
    expect(await change('assignApiKeyToProject', { ...input, roles: ['GROUP_READ_ONLY'] }, selection)).toEqual({
      apiKey: { projectAssignments: [{ project: { name: 'payments' }, roles: ['GROUP_READ_ONLY'] }] },
      project: { name: 'payments' },
      errors: [],
    });
    const changed = await change(
      'updateProjectApiKeyRoles',
      { ...input, roles: ['GROUP_OWNER', 'GROUP_CLUSTER_MANAGER'] },
      selection,
    );
    expect(changed.apiKey.projectAssignments[0].roles).toEqual(['GROUP_CLUSTER_MANAGER', 'GROUP_OWNER']);
    atlas.clearRequests();
    const again = await change(
      'updateProjectApiKeyRoles',
      { ...input, roles: ['GROUP_OWNER'] },
      'apiKey { roles { role } }',
    );
    expect(again.apiKey.roles).toEqual([{ role: 'ORG_MEMBER' }, { role: 'GROUP_OWNER' }]);
    expect(atlas.requests(), 'the answer tells of the key').toHaveLength(1);
    const removed = await change(
      'removeApiKeyFromProject',
      input,
      'apiKeyId project { apiKeys { nodes { description } } }',
    );
    expect(removed.apiKeyId).toBe(input.apiKeyId);
    expect(removed.project.apiKeys.nodes.map((key: { description: string }) => key.description)).not.toContain('idle');
    expect((await change('removeApiKeyFromProject', input, 'apiKeyId')).errors).toMatchObject([{ code: 'NOT_FOUND' }]);
  });

  it('says which project is not there', async () => {
    const { change, keyId } = await start();
    const unknown = 'f'.repeat(24);
    const { errors } = await change('assignApiKeyToProject', {
      projectId: unknown,
      apiKeyId: keyId('ci'),
      roles: ['GROUP_OWNER'],
    });
    expect(errors).toMatchObject([
      { code: 'NOT_FOUND', message: expect.stringContaining(unknown), atlasErrorCode: 'GROUP_NOT_FOUND' },
    ]);
  });
});
