import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { startGateway } from '../../harness/gateway.ts';

const CREATE = `mutation ($input: CreateApiKeyInput!) { createApiKey(input: $input) { privateKey apiKey { id } errors { message } } }`;

interface Created {
  createApiKey: { privateKey: string | null; apiKey: { id: string } | null; errors: { message: string }[] };
}

function auditFile() {
  const folder = mkdtempSync(join(tmpdir(), 'atlas-graph-audit-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const path = join(folder, 'audit.log');
  return {
    path,
    read: () =>
      readFileSync(path, 'utf8')
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line)),
  };
}

async function create(audit: string) {
  const gateway = await startGateway({ audit });
  const input = { organizationId: gateway.atlas.owner.organizationId, description: 'audited', roles: ['ORG_MEMBER'] };
  const answer = await gateway.query<Created>(CREATE, { input }, { 'x-request-id': 'request-7' });
  return { ...gateway, ...answer };
}

describe('The audit log', () => {
  it('has a line before a change is sent and one after it is answered: who, when, what, on what, and what came of it', async () => {
    const { path, read } = auditFile();
    const { data, atlas } = await create(path);
    const organizationId = atlas.owner.organizationId;
    expect(data.createApiKey.privateKey).not.toBeNull();
    const common = {
      requestId: 'request-7',
      caller: { kind: 'anonymous', name: 'anonymous' },
      operation: 'createApiKey',
      act: `create an API key in organization ${organizationId}`,
      target: { orgId: organizationId },
      time: expect.stringMatching(/^\d{4}-.*Z$/),
    };
    expect(read()).toEqual([
      { ...common, event: 'change-begins' },
      { ...common, event: 'change-ends', outcome: 'done' },
    ]);
  });

  it('holds no secret and no value, and only its owner reads it', async () => {
    const { path } = auditFile();
    const { data } = await create(path);
    const text = readFileSync(path, 'utf8');
    expect(text).not.toContain(data.createApiKey.privateKey);
    expect(text).not.toContain('audited');
    expect(statSync(path).mode & 0o077).toBe(0);
  });

  it('tells how a change failed', async () => {
    const { path, read } = auditFile();
    const { query } = await startGateway({ audit: path });
    await query('mutation { deleteProject(input: { id: "0123456789abcdef01234567" }) { errors { code } } }');
    expect(read().at(-1)).toMatchObject({ operation: 'deleteProject', event: 'change-ends', outcome: 'refused' });
  });

  it('has a line for each step of a grant', async () => {
    const { path, read } = auditFile();
    const { query, atlas } = await startGateway({ audit: path });
    const input = {
      organizationId: atlas.owner.organizationId,
      description: 'ci',
      organizationRoles: ['ORG_MEMBER'],
      accessList: [{ ipAddress: '192.0.2.7' }],
    };
    await query(
      'mutation ($input: GrantProgrammaticAccessInput!) { grantProgrammaticAccess(input: $input) { errors { code } } }',
      { input },
    );
    expect(read().map(({ operation, event }) => `${operation} ${event}`)).toEqual([
      'createApiKey change-begins',
      'createApiKey change-ends',
      'addApiKeyAccessListEntries change-begins',
      'addApiKeyAccessListEntries change-ends',
    ]);
  });

  it('that cannot be written lets no change reach Atlas, and says why', async () => {
    const { errors, atlas } = await create('/dev/full');
    expect(atlas.requests()).toEqual([]);
    expect(errors?.[0]?.message).toMatch(/audit log cannot be written \(ENOSPC\), so nothing was changed/);
  });

  it('does not stop what reads', async () => {
    const { query } = await startGateway({ audit: '/dev/full' });
    expect((await query('{ organizations { totalCount } }')).errors).toBeUndefined();
  });
});
