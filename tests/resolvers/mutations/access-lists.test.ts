import { describe, expect, it } from 'vitest';
import { start } from './company.ts';

describe('Fill the API access list of a key', () => {
  it('adds addresses and blocks, and removes them', async () => {
    const { change, organizationId, keyId } = await start();
    const key = { organizationId, apiKeyId: keyId('idle') };
    const added = await change(
      'addApiKeyAccessListEntries',
      { ...key, entries: [{ ipAddress: '192.0.2.7' }, { cidrBlock: '2001:db8::/48' }] },
      'warnings { code } entries { cidrBlock ipAddress requestCount } apiKey { accessList { totalCount } apiAccess }',
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
      'warnings { code message path }',
    );
    expect(open.warnings).toEqual([
      {
        code: 'OPEN_TO_INTERNET',
        message: '0.0.0.0/0 lets in every address there is.',
        path: ['entries', '0', 'cidrBlock'],
      },
    ]);
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
