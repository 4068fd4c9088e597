import { describe, expect, it } from 'vitest';
import { companySeed } from '../../src/sandbox/index.ts';
import { startSandbox } from '../harness/sandbox.ts';
import { ask, startProcess } from './gateway-process.ts';

const seed = companySeed({ organizations: 1, projects: 4, apiKeys: 4 });

const GRANT = `mutation ($input: GrantProgrammaticAccessInput!) {
  grantProgrammaticAccess(input: $input) { privateKey apiKey { id } errors { message } }
}`;

interface Grant {
  grantProgrammaticAccess: { privateKey: string | null; apiKey: { id: string } | null; errors: { message: string }[] };
}

/** A gateway, and a grant of three steps under way: the sandbox has begun to work on the one that is slow. */
async function beginGrant(slow: string, ms: number, fails?: string) {
  const atlas = await startSandbox({ seed });
  const gateway = await startProcess(atlas);
  atlas.faults.add({ route: slow, kind: 'latency', ms });
  if (fails !== undefined)
    atlas.faults.add({ route: fails, kind: 'status', status: 400, errorCode: 'INVALID_ROLE_FOR_GROUP' });
  const [project] = atlas.store.projects.values();
  const input = {
    organizationId: atlas.owner.organizationId,
    description: 'made while stopping',
    organizationRoles: ['ORG_MEMBER'],
    projects: [{ projectId: project?.id, roles: ['GROUP_READ_ONLY'] }],
    accessList: [{ ipAddress: '192.0.2.7' }],
  };
  const caller = new AbortController();
  const answer = ask<Grant>(gateway.url, GRANT, { input }, caller.signal);
  answer.catch(() => {});
  await expect.poll(() => atlas.wire().some(({ method }) => method === 'POST'), { timeout: 5_000 }).toBe(true);
  const keys = () => [...atlas.store.apiKeys.values()].filter(({ desc }) => desc === 'made while stopping');
  return { ...gateway, answer, caller, keys };
}

describe('SIGTERM during a grant', () => {
  it.each([
    'POST /orgs/{orgId}/apiKeys',
    'POST /groups/{groupId}/apiKeys/{apiUserId}',
    'POST /orgs/{orgId}/apiKeys/{apiUserId}/accessList',
  ])('lets it finish, with the slow step %s, and its answer arrive', async (slow) => {
    const { child, exited, answer, keys } = await beginGrant(slow, 1_500);
    child.kill('SIGTERM');
    const { grantProgrammaticAccess } = await answer;
    expect(grantProgrammaticAccess.errors).toEqual([]);
    expect(grantProgrammaticAccess.privateKey).toMatch(/^[0-9a-f-]{36}$/);
    expect(await exited).toBe(0);
    expect(keys()).toHaveLength(1);
  });

  it('lets it be undone when a step fails, also when its caller has gone away', async () => {
    const { child, exited, caller, keys } = await beginGrant(
      'DELETE /orgs/{orgId}/apiKeys/{apiUserId}',
      1_000,
      'POST /groups/{groupId}/apiKeys/{apiUserId}',
    );
    await expect.poll(() => keys().length, { timeout: 5_000 }).toBe(1);
    caller.abort();
    child.kill('SIGTERM');
    expect(await exited).toBe(0);
    expect(keys()).toEqual([]);
  });

  it.each(['SIGINT', 'SIGHUP', 'SIGQUIT'] as const)('%s does the same', async (signal) => {
    const { child, exited, answer } = await beginGrant('POST /groups/{groupId}/apiKeys/{apiUserId}', 800);
    child.kill(signal);
    expect((await answer).grantProgrammaticAccess.errors).toEqual([]);
    expect(await exited).toBe(0);
  });
});

describe('A second signal', () => {
  it('does not wait, and names the change that it cuts off', async () => {
    const { child, exited, output } = await beginGrant('POST /groups/{groupId}/apiKeys/{apiUserId}', 20_000);
    child.kill('SIGTERM');
    await expect.poll(output, { timeout: 5_000 }).toContain('stopping');
    await new Promise((resolve) => setTimeout(resolve, 400)); // a second press, not the echo of the first
    child.kill('SIGTERM');
    expect(await exited).toBe(1);
    expect(output()).toMatch(/cut off by a second signal/);
    expect(output()).toMatch(/a change of organizationId [0-9a-f]{24}/);
  });
});

describe('SIGTERM during a query', () => {
  it('lets it be answered, and takes no other', async () => {
    const atlas = await startSandbox({ seed });
    const { url, child, exited } = await startProcess(atlas);
    atlas.faults.add({ route: 'GET /orgs', kind: 'latency', ms: 1_000 });
    const answer = ask<{ organizations: { totalCount: number } }>(url, '{ organizations { totalCount } }');
    // The gateway asks for GET / of its own accord, so that any request is not enough.
    await expect.poll(() => atlas.wire().some(({ route }) => route === '/orgs'), { timeout: 5_000 }).toBe(true);
    child.kill('SIGTERM');
    expect((await answer).organizations.totalCount).toBe(1);
    expect(await exited).toBe(0);
    await expect(fetch(`${url}/health/live`)).rejects.toThrow();
  });
});

describe('SIGUSR1', () => {
  it('opens no inspector', async () => {
    const { child, output, exited } = await startProcess(await startSandbox({ seed }));
    child.kill('SIGUSR1');
    child.kill('SIGTERM');
    await exited;
    expect(output()).not.toMatch(/Debugger listening/);
  });
});
