import { describe, expect, it } from 'vitest';
import { apiKey } from '../../../src/datasources/atlas/credential.ts';
import { connectAtlas } from '../../../src/datasources/atlas/index.ts';
import { organization } from '../../../src/sandbox/index.ts';
import { startGateway } from '../../harness/gateway.ts';
import { idsOf, change as send } from './helpers.ts';

const seed = organization('acme', {
  projects: ['payments', { name: 'ledger', clusterCount: 1, accessList: ['203.0.113.7'] }],
  apiKeys: [
    {
      description: 'ci',
      projectRoles: { payments: ['GROUP_READ_ONLY'] },
      accessList: ['198.51.100.1', '198.51.100.0/28'],
    },
    { description: 'idle' },
  ],
});

async function start() {
  const gateway = await startGateway({ seed });
  return {
    ...gateway,
    ...idsOf(gateway),
    change: (name: string, input: Record<string, unknown>, selection?: string) => send(gateway, name, input, selection),
  };
}

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
    expect(await connection.forRequest().get('')).toMatchObject({ apiKey: { id: made.id } });
    await connection.close();
  });

  it('names the role that the gateway’s credential lacks', async () => {
    const gateway = await startGateway({ seed, credential: 'reader' });
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

describe('Fill the API access list of a key', () => {
  it('adds addresses and blocks, and removes them', async () => {
    const { change, organizationId, keyId } = await start();
    const key = { organizationId, apiKeyId: keyId('idle') };
    const added = await change(
      'addApiKeyAccessListEntries',
      { ...key, entries: [{ ipAddress: '192.0.2.7' }, { cidrBlock: '2001:db8::/48' }] },
      'warnings entries { cidrBlock ipAddress requestCount } apiKey { accessList { totalCount } apiAccess }',
    );
    expect(added).toEqual({
      warnings: [],
      entries: [
        { cidrBlock: '192.0.2.7/32', ipAddress: '192.0.2.7', requestCount: 0 },
        { cidrBlock: '2001:db8::/48', ipAddress: null, requestCount: 0 },
      ],
      apiKey: { accessList: { totalCount: 2 }, apiAccess: 'LISTED_ADDRESSES' },
      errors: [],
    });
    const removed = await change(
      'removeApiKeyAccessListEntry',
      { ...key, entry: '2001:db8::/48' },
      'removedEntry apiKey { accessList { totalCount } }',
    );
    expect(removed).toEqual({ removedEntry: '2001:db8::/48', apiKey: { accessList: { totalCount: 1 } }, errors: [] });
    const gone = await change('removeApiKeyAccessListEntry', { ...key, entry: '2001:db8::/48' });
    expect(gone.errors).toMatchObject([{ code: 'NOT_FOUND', atlasErrorCode: 'API_KEY_ACCESS_LIST_ENTRY_NOT_FOUND' }]);
  });

  it('tells what was added to a list of more than the hundred entries that Atlas shows at once', async () => {
    const { change, organizationId, keyId } = await start();
    const many = Array.from({ length: 120 }, (_, index) => ({ ipAddress: `192.0.2.${index}` }));
    const input = { organizationId, apiKeyId: keyId('idle'), entries: many };
    expect((await change('addApiKeyAccessListEntries', input, 'entries { cidrBlock }')).entries).toHaveLength(120);
  });

  it('does the same for a key of a project, which Atlas’s own command line cannot', async () => {
    const { change, organizationId, projectId } = await start();
    const { apiKey: made } = await change(
      'createProjectApiKey',
      { projectId: projectId('payments'), description: 'deploy', roles: ['GROUP_OWNER'] },
      'apiKey { id }',
    );
    const { entries } = await change(
      'addApiKeyAccessListEntries',
      { organizationId, apiKeyId: made.id, entries: [{ ipAddress: '192.0.2.7' }] },
      'entries { ipAddress }',
    );
    expect(entries).toEqual([{ ipAddress: '192.0.2.7' }]);
  });

  it('warns of an entry that lets in everybody, and of an address that is there already', async () => {
    const { change, organizationId, keyId } = await start();
    const open = await change(
      'addApiKeyAccessListEntries',
      { organizationId, apiKeyId: keyId('idle'), entries: [{ cidrBlock: '0.0.0.0/0' }] },
      'warnings',
    );
    expect(open.warnings).toEqual(['0.0.0.0/0 lets in every address there is.']);
    const twice = await change(
      'addApiKeyAccessListEntries',
      { organizationId, apiKeyId: keyId('ci'), entries: [{ ipAddress: '198.51.100.1' }] },
      'entries { cidrBlock }',
    );
    expect(twice).toMatchObject({
      entries: null,
      errors: [{ code: 'ALREADY_EXISTS', atlasErrorCode: 'ADDRESS_ALREADY_IN_ACCESS_LIST' }],
    });
  });

  it('does not let the gateway’s own credential lock itself out', async () => {
    const { change, atlas, organizationId } = await start();
    const own = { organizationId, apiKeyId: atlas.owner.id };
    await change('addApiKeyAccessListEntries', { ...own, entries: [{ ipAddress: '127.0.0.1' }] });
    const { errors } = await change('removeApiKeyAccessListEntry', { ...own, entry: '127.0.0.1' });
    expect(errors).toMatchObject([{ code: 'CONFLICT', atlasErrorCode: 'CANNOT_REMOVE_CALLER_FROM_ACCESS_LIST' }]);
  });
});

describe('Fill the network access list of a project', () => {
  it('adds entries, which are pending and then active, and removes them', async () => {
    const { change, query, atlas, projectId } = await start();
    const id = projectId('ledger');
    const deleteAfter = new Date(atlas.clock.now() + 3_600_000).toISOString();
    const added = await change(
      'addProjectAccessListEntries',
      {
        projectId: id,
        entries: [
          { ipAddress: '192.0.2.9', comment: 'visitor', deleteAfter },
          { awsSecurityGroup: 'sg-0123456789abcdef0' },
        ],
      },
      'entries { cidrBlock awsSecurityGroup comment status deleteAfter } project { accessList { totalCount } }',
    );
    expect(added.entries).toMatchObject([
      { cidrBlock: '192.0.2.9/32', comment: 'visitor', status: 'PENDING' },
      { awsSecurityGroup: 'sg-0123456789abcdef0', comment: null, status: 'PENDING', deleteAfter: null },
    ]);
    expect(added.project.accessList.totalCount).toBe(3);
    atlas.clock.advance(10_000);
    const { data } = await query(`{ project(id: "${id}") { accessListEntry(entry: "192.0.2.9") { status } } }`);
    expect(data).toEqual({ project: { accessListEntry: { status: 'ACTIVE' } } });
    const removed = await change(
      'removeProjectAccessListEntry',
      { projectId: id, entry: '192.0.2.9/32' },
      'removedEntry',
    );
    expect(removed).toEqual({ removedEntry: '192.0.2.9/32', errors: [] });
    expect(
      (await change('removeProjectAccessListEntry', { projectId: id, entry: '192.0.2.9/32' })).errors,
    ).toMatchObject([{ code: 'NOT_FOUND' }]);
  });

  it('tells what was added to a list of more than the hundred entries that Atlas shows at once', async () => {
    const { change, projectId } = await start();
    const many = Array.from({ length: 120 }, (_, index) => ({ ipAddress: `192.0.2.${index}` }));
    const input = { projectId: projectId('ledger'), entries: many };
    expect((await change('addProjectAccessListEntries', input, 'entries { cidrBlock }')).entries).toHaveLength(120);
    const one = { ...input, entries: [{ ipAddress: '198.51.100.1' }] };
    expect((await change('addProjectAccessListEntries', one, 'entries { ipAddress }')).entries).toEqual(one.entries);
  });

  it('stops at the limit of entries', async () => {
    const { change, projectId } = await start();
    const id = projectId('ledger');
    await change('setProjectLimit', { projectId: id, name: 'atlas.project.security.networkAccess.entries', value: 2 });
    const entries = [{ ipAddress: '192.0.2.1' }, { ipAddress: '192.0.2.2' }];
    expect((await change('addProjectAccessListEntries', { projectId: id, entries })).errors).toMatchObject([
      { code: 'LIMIT_REACHED', atlasErrorCode: 'ATLAS_NETWORK_PERMISSIONS_LIMIT_EXCEEDED' },
    ]);
  });
});

describe('Make and change projects', () => {
  it('creates one, whose name may have spaces, and refuses the same name twice', async () => {
    const { change, organizationId } = await start();
    const input = { organizationId, name: 'Card payments', tags: [{ key: 'env', value: 'dev' }] };
    const { project } = await change(
      'createProject',
      input,
      'project { name clusterCount tags { key value } organization { id } }',
    );
    expect(project).toEqual({
      name: 'Card payments',
      clusterCount: 0,
      tags: [{ key: 'env', value: 'dev' }],
      organization: { id: organizationId },
    });
    expect((await change('createProject', input)).errors).toMatchObject([
      { code: 'ALREADY_EXISTS', atlasErrorCode: 'GROUP_ALREADY_EXISTS' },
    ]);
  });

  it('renames it, replaces its tags, and clears them', async () => {
    const { change, projectId } = await start();
    const id = projectId('payments');
    const selection = 'project { name tags { key } }';
    expect((await change('updateProject', { id, name: 'pay' }, selection)).project).toEqual({ name: 'pay', tags: [] });
    expect((await change('updateProject', { id, tags: [{ key: 'a', value: 'b' }] }, selection)).project).toEqual({
      name: 'pay',
      tags: [{ key: 'a' }],
    });
    expect((await change('updateProject', { id, tags: [] }, selection)).project).toEqual({ name: 'pay', tags: [] });
  });

  it('deletes it: Atlas’s 202 is done', async () => {
    const { change, query, atlas, projectId } = await start();
    const id = projectId('payments');
    expect(await change('deleteProject', { id }, 'deletedId')).toEqual({ deletedId: id, errors: [] });
    atlas.clock.advance(60_000);
    expect((await query(`{ project(id: "${id}") { name } }`)).data).toEqual({ project: null });
    const busy = await change('deleteProject', { id: projectId('ledger') }, 'deletedId');
    expect(busy).toMatchObject({
      deletedId: null,
      errors: [{ code: 'CONFLICT', atlasErrorCode: 'CANNOT_CLOSE_GROUP_ACTIVE_ATLAS_CLUSTERS' }],
    });
  });

  it('switches features, and sets and resets limits', async () => {
    const { change, projectId } = await start();
    const id = projectId('payments');
    const switched = await change(
      'updateProjectSettings',
      { projectId: id, dataExplorerEnabled: false, schemaAdvisorEnabled: false },
      'settings { dataExplorerEnabled schemaAdvisorEnabled performanceAdvisorEnabled } project { id }',
    );
    expect(switched).toEqual({
      settings: { dataExplorerEnabled: false, schemaAdvisorEnabled: false, performanceAdvisorEnabled: true },
      project: { id },
      errors: [],
    });
    const name = 'atlas.project.deployment.clusters';
    expect(
      (await change('setProjectLimit', { projectId: id, name, value: 40 }, 'limit { value defaultLimit }')).limit,
    ).toEqual({ value: 40, defaultLimit: 25 });
    const reset = await change('resetProjectLimit', { projectId: id, name }, 'project { limits { name value } }');
    expect(reset.project.limits).toContainEqual({ name, value: 25 });
    expect((await change('setProjectLimit', { projectId: id, name, value: 400 })).errors).toMatchObject([
      { code: 'INVALID_INPUT' },
    ]);
    expect((await change('setProjectLimit', { projectId: id, name: 'no.such.limit', value: 1 })).errors).toMatchObject([
      { code: 'NOT_FOUND' },
    ]);
  });

  it('sets a limit in bytes beyond what an Int holds', async () => {
    const { change, projectId } = await start();
    const input = {
      projectId: projectId('payments'),
      name: 'dataFederation.bytesProcessed.daily',
      exactValue: 5 * 1024 ** 4,
    };
    const { limit } = await change('setProjectLimit', input, 'limit { name value exactValue }');
    expect(limit).toEqual({ name: input.name, value: null, exactValue: input.exactValue });
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
