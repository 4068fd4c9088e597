import { describe, expect, it } from 'vitest';
import { minutes, organization, type SandboxOptions } from '../../src/sandbox/index.ts';
import { operations } from '../../src/sandbox/routes/index.ts';
import { callAs } from '../harness/atlas-client.ts';
import { startSandbox } from '../harness/sandbox.ts';

async function start(options: Omit<SandboxOptions, 'seed'> = {}) {
  const atlas = await startSandbox({ seed: organization('acme', { projects: ['payments', 'ledger'] }), ...options });
  const [project] = atlas.store.projectsOf(atlas.owner.organizationId);
  return {
    atlas,
    call: callAs(atlas.owner, atlas.baseUrl),
    member: callAs(atlas.member, atlas.baseUrl),
    organizationId: atlas.owner.organizationId,
    projectId: project?.id ?? '',
  };
}

const idsOf = (body: { results: { endpointSetId: string }[] }) =>
  body.results.map(({ endpointSetId }) => endpointSetId);

describe('What is told of rate limits', () => {
  it('is a set for each bucket, with its limits as values and no default beside them', async () => {
    const { call } = await start();
    const { status, headers, body } = await call('GET', '/rateLimits/organizationSettings_organization');
    expect(status).toBe(200);
    expect(headers.get('content-type')).toBe('application/vnd.atlas.2025-03-12+json;charset=utf-8');
    const endpoints = ['settings', 'delegationSettings', 'maintenanceSettings'].flatMap((name) =>
      ['GET', 'PATCH'].map((method) => ({ method, path: `/api/atlas/v2/orgs/{orgId}/${name}` })),
    );
    expect(body).toEqual({
      capacity: { value: 10 },
      endpointSetId: 'organizationSettings_organization',
      endpointSetName: 'Organization Settings',
      endpoints: [...endpoints, { method: 'POST', path: '/api/atlas/v2/orgs/{orgId}/maintenanceSettings:reset' }],
      refillDurationSeconds: { value: 60 },
      refillRate: { value: 5 },
      scope: 'ORGANIZATION',
    });
  });

  it('covers every operation there is, each once', async () => {
    const { call } = await start();
    const { body } = await call('GET', '/rateLimits');
    const endpoints = body.results.flatMap((set: { endpoints: { method: string; path: string }[] }) => set.endpoints);
    const told = endpoints.map(({ method, path }: { method: string; path: string }) => `${method} ${path}`);
    const real = operations.map(({ method, path }) => `${method} /api/atlas/v2${path === '/' ? '' : path}`);
    expect(told.sort()).toEqual(real.sort());
    expect(new Set(idsOf(body)).size).toBe(body.totalCount);
    expect(body.links[0].href).toMatch(/\/rateLimits\?pageNum=1&itemsPerPage=100$/);
  });

  it('is what requests meet: the headers of a call say the same', async () => {
    const { call, organizationId } = await start();
    const { headers } = await call('GET', `/orgs/${organizationId}/apiKeys`);
    const { body } = await call('GET', '/rateLimits/programmaticApiKeys_organization');
    expect(headers.get('ratelimit-limit')).toBe(String(body.capacity.value));
  });

  it('has the default beside a limit that was changed', async () => {
    const { call } = await start({ rateLimits: { capacity: 40, refill: 100, tickMs: 30_000 } });
    const { body } = await call('GET', '/rateLimits/rateLimitsInspection_user');
    expect(body).toMatchObject({
      capacity: { defaultValue: 300, value: 40 },
      refillDurationSeconds: { defaultValue: 60, value: 30 },
      refillRate: { value: 100 },
    });
    expect(body.refillRate).not.toHaveProperty('defaultValue');
  });

  it('is filtered by name and by path, each of which may come several times', async () => {
    const { call } = await start();
    const { body: named } = await call('GET', '/rateLimits?name=Teams&name=Organization%20Settings');
    expect(idsOf(named)).toEqual(['organizationSettings_organization', 'teams_organization', 'teams_group']);
    const path = encodeURIComponent('/api/atlas/v2/groups/{groupId}/apiKeys');
    const { body: found } = await call('GET', `/rateLimits?endpointPath=${path}`);
    expect(idsOf(found)).toEqual(['programmaticApiKeys_group']);
    expect((await call('GET', '/rateLimits?name=Nothing')).body.results).toEqual([]);
  });

  it('is narrowed to one scope by whatever is of the caller', async () => {
    const { atlas, call, organizationId, projectId } = await start();
    const scopesFor = async (filter: string) => {
      const { body } = await call('GET', `/rateLimits?${filter}`);
      return [...new Set(body.results.map((set: { scope: string }) => set.scope))];
    };
    expect(await scopesFor(`groupId=${projectId}`)).toEqual(['GROUP']);
    expect(await scopesFor(`orgId=${organizationId}`)).toEqual(['ORGANIZATION']);
    expect(await scopesFor(`userId=${atlas.owner.publicKey}`)).toEqual(['USER']);
    expect(await scopesFor('ipAddress=127.0.0.1')).toEqual(['IP']);
    expect((await call('GET', `/rateLimits/teams_group?orgId=${organizationId}`)).status).toBe(404);
    expect((await call('GET', `/rateLimits/teams_group?groupId=${projectId}`)).status).toBe(200);
  });

  it.each([
    ['somebody else', 'userId=abcdefgh', 401, 'USER_UNAUTHORIZED'],
    ['another address', 'ipAddress=203.0.113.9', 401, 'USER_UNAUTHORIZED'],
    ['another organization', 'orgId=64b1ffffffffffffffffffff', 401, 'USER_UNAUTHORIZED'],
    ['no project', 'groupId=payments', 400, 'INVALID_QUERY_PARAMETER'],
    ['two scopes', 'userId=abcdefgh&ipAddress=127.0.0.1', 400, 'INVALID_QUERY_PARAMETER'],
  ])('is refused for %s', async (_whom, filter, status, errorCode) => {
    const { call } = await start();
    const answer = await call('GET', `/rateLimits?${filter}`);
    expect([answer.status, answer.body.errorCode]).toEqual([status, errorCode]);
  });

  it('is refused for a project that the caller does not see', async () => {
    const { atlas, member, organizationId } = await start();
    const seen = atlas.member.roles.includes('GROUP_OWNER');
    expect(seen).toBe(true);
    const hidden = atlas.store.projectsOf(organizationId).find(({ name }) => name === 'ledger');
    expect((await member('GET', `/rateLimits?groupId=${hidden?.id}`)).status).toBe(401);
  });

  it('does not know a set that there is none of', async () => {
    const { call } = await start();
    const { status, body } = await call('GET', '/rateLimits/clusters_group');
    expect([status, body.errorCode, body.parameters]).toEqual([404, 'RESOURCE_NOT_FOUND', ['clusters_group']]);
  });
});

describe('Rate limits', () => {
  it('end after ten calls on the settings of an organization, whichever settings they are', async () => {
    const { atlas, call, organizationId } = await start();
    const settings = `/orgs/${organizationId}/settings`;
    for (let calls = 0; calls < 5; calls++) await call('GET', settings);
    for (let calls = 0; calls < 5; calls++) await call('GET', `/orgs/${organizationId}/delegationSettings`);
    const { status, headers, body } = await call('GET', settings);
    expect([status, body.errorCode, headers.get('ratelimit-remaining')]).toEqual([
      429,
      'RATE_LIMITED_TOKEN_BUCKET',
      '0',
    ]);
    expect(body.parameters).toEqual([`api/atlas/v2${settings}`, Number(headers.get('retry-after')), 10, 5, 60]);
    atlas.clock.advance(minutes(1));
    expect((await call('GET', settings)).headers.get('ratelimit-remaining')).toBe('4');
  });

  it('are told with refusals too, but not for a project that nobody knows, nor with a challenge', async () => {
    const { atlas, call, member, organizationId } = await start();
    const refused = await member('POST', `/orgs/${organizationId}/apiKeys`, { body: {} });
    expect([refused.status, refused.headers.get('ratelimit-limit')]).toEqual([401, '500']);
    const unknown = await call('GET', '/groups/64b1ffffffffffffffffffff');
    expect([unknown.body.errorCode, unknown.headers.get('ratelimit-limit')]).toEqual(['GROUP_NOT_FOUND', null]);
    const challenged = await fetch(`${atlas.baseUrl}/api/atlas/v2/groups`);
    expect([challenged.status, challenged.headers.get('ratelimit-limit')]).toEqual([401, null]);
    expect(challenged.headers.get('x-error-code')).toBeNull();
  });
});
