import { describe, expect, it } from 'vitest';
import { type Fault, organization } from '../../../src/sandbox/index.ts';
import { startGateway, type TestGateway } from '../../harness/gateway.ts';
import { change, idsOf } from './helpers.ts';

const seed = organization('acme', { projects: ['payments', 'ledger'] });
const SELECTION =
  'privateKey warnings { code } apiKey { id publicKey roles { role } projectAssignments { project { name } roles } accessList { nodes { cidrBlock } } }';

function grant(gateway: TestGateway) {
  const { organizationId, projectId } = idsOf(gateway);
  return change(
    gateway,
    'grantProgrammaticAccess',
    {
      organizationId,
      description: 'deploy',
      organizationRoles: ['ORG_MEMBER'],
      projects: [
        { projectId: projectId('payments'), roles: ['GROUP_OWNER'] },
        { projectId: projectId('ledger'), roles: ['GROUP_READ_ONLY'] },
      ],
      accessList: [{ ipAddress: '192.0.2.7' }],
    },
    SELECTION,
  );
}

const keysOf = ({ atlas }: TestGateway) => [...atlas.store.apiKeys.keys()].sort();
const CREATE = 'POST /orgs/{orgId}/apiKeys';
const ASSIGN = 'POST /groups/{groupId}/apiKeys/{apiUserId}';
const LIST = 'POST /orgs/{orgId}/apiKeys/{apiUserId}/accessList';
const DELETE = 'DELETE /orgs/{orgId}/apiKeys/{apiUserId}';

describe('A grant', () => {
  it('makes the key, its roles and its access list in one go', async () => {
    const gateway = await startGateway({ seed });
    const { apiKey, privateKey, errors, warnings } = await grant(gateway);
    expect(errors).toEqual([]);
    expect(warnings).toEqual([]);
    expect(privateKey).toHaveLength(36);
    expect(apiKey.accessList).toEqual({ nodes: [{ cidrBlock: '192.0.2.7/32' }] });
    expect(apiKey.projectAssignments).toHaveLength(2);
    expect(apiKey.projectAssignments).toContainEqual({ project: { name: 'payments' }, roles: ['GROUP_OWNER'] });
    expect(gateway.atlas.requests().filter((request) => !request.startsWith('GET'))).toEqual([
      CREATE,
      ASSIGN,
      ASSIGN,
      LIST,
    ]);
  });
});

describe('A grant that fails leaves the keys there were before', () => {
  const refusal = { kind: 'status', status: 400, errorCode: 'VALIDATION_ERROR', detail: 'Not today.' } as const;
  it.each<[string, Fault, RegExp, string[]]>([
    [
      'at the first project',
      { route: ASSIGN, times: 1, ...refusal },
      /roles in project .*Not today.*nothing of the grant remains/,
      ['projects', '0'],
    ],
    [
      'at the second project',
      { route: ASSIGN, skip: 1, times: 1, ...refusal },
      /roles in project .*nothing of the grant remains/,
      ['projects', '1'],
    ],
    [
      'at the access list',
      { route: LIST, times: 1, ...refusal },
      /access list: .*nothing of the grant remains/,
      ['accessList'],
    ],
    [
      'with a connection that breaks after a step was carried out',
      { route: LIST, times: 1, kind: 'reset-after' },
      /access list: .*nothing of the grant remains/,
      ['accessList'],
    ],
    [
      'with a connection that breaks before a step',
      { route: ASSIGN, times: 1, kind: 'reset-before' },
      /nothing of the grant remains/,
      ['projects', '0'],
    ],
  ])('%s', async (_step, fault, message, path) => {
    const gateway = await startGateway({ seed });
    const before = keysOf(gateway);
    gateway.atlas.faults.add(fault);
    const { apiKey, privateKey, errors } = await grant(gateway);
    expect([apiKey, privateKey]).toEqual([null, null]);
    expect(errors).toHaveLength(1);
    expect(errors[0]?.message).toMatch(message);
    expect(errors[0]?.path).toEqual(path);
    expect(keysOf(gateway)).toEqual(before);
  });

  it('at the creation itself, with nothing to undo', async () => {
    const gateway = await startGateway({ seed });
    gateway.atlas.faults.add({ route: CREATE, times: 1, ...refusal });
    const { errors } = await grant(gateway);
    expect(errors).toMatchObject([{ code: 'INVALID_INPUT', message: expect.stringContaining('create an API key') }]);
    expect(gateway.atlas.requests()).toEqual([CREATE]);
  });

  it('when its caller goes away in the middle: it is brought to its end', async () => {
    const gateway = await startGateway({ seed });
    const { organizationId, projectId } = idsOf(gateway);
    gateway.atlas.faults.add({ route: CREATE, kind: 'latency', ms: 150 });
    const caller = new AbortController();
    const input = {
      organizationId,
      description: 'deploy',
      organizationRoles: ['ORG_MEMBER'],
      projects: [{ projectId: projectId('ledger'), roles: ['GROUP_OWNER'] }],
    };
    const asking = fetch(`${gateway.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        query:
          'mutation ($input: GrantProgrammaticAccessInput!) { grantProgrammaticAccess(input: $input) { privateKey } }',
        variables: { input },
      }),
      signal: caller.signal,
    }).catch(() => 'gone');
    await expect
      .poll(() =>
        gateway.atlas.wire().some(({ route, isAuthenticated }) => isAuthenticated && route === '/orgs/{orgId}/apiKeys'),
      )
      .toBe(true);
    caller.abort();
    expect(await asking).toBe('gone');
    await expect.poll(() => gateway.atlas.requests()).toEqual([CREATE, ASSIGN]);
  });
});

describe('A grant that cannot be undone', () => {
  it('gives the key with its private key, and says exactly what remains', async () => {
    const gateway = await startGateway({ seed });
    gateway.atlas.faults.add({ route: LIST, kind: 'status', status: 400, errorCode: 'VALIDATION_ERROR' });
    gateway.atlas.faults.add({
      route: DELETE,
      kind: 'status',
      status: 403,
      errorCode: 'CANNOT_DELETE_LAST_ADMIN',
      detail: 'It is the last one.',
    });
    const before = keysOf(gateway);
    const { apiKey, privateKey, errors } = await grant(gateway);
    expect(keysOf(gateway)).toEqual([...before, apiKey.id].sort());
    expect(privateKey).toBe(gateway.atlas.store.apiKeys.get(apiKey.id)?.privateKey);
    expect(errors[0]?.message).toContain(`The key ${apiKey.publicKey} (${apiKey.id}) could not be deleted either`);
    expect(errors[0]?.message).toContain(
      `It remains, with its roles in organization ${idsOf(gateway).organizationId} and in projects `,
    );
    const roles = apiKey.roles.map(({ role }: { role: string }) => role).sort();
    expect(roles).toEqual(['GROUP_OWNER', 'GROUP_READ_ONLY', 'ORG_MEMBER']);
    expect(gateway.atlas.requests().filter((request) => request === DELETE)).toHaveLength(1);
  });

  it('gives the key, too, when nobody can say whether it was deleted', async () => {
    const gateway = await startGateway({ seed });
    gateway.atlas.faults.add({ route: LIST, kind: 'status', status: 400, errorCode: 'VALIDATION_ERROR' });
    gateway.atlas.faults.add({ route: DELETE, kind: 'reset-before' });
    const { apiKey, privateKey, errors } = await grant(gateway);
    expect(privateKey).toBe(gateway.atlas.store.apiKeys.get(apiKey.id)?.privateKey);
    expect(errors).toMatchObject([{ code: 'OUTCOME_UNKNOWN', path: ['accessList'] }]);
    expect(errors[0]?.message).toContain(
      `Whether the key ${apiKey.publicKey} (${apiKey.id}) was deleted again is not known`,
    );
    expect(errors[0]?.message).toContain('If it is still there');
  });
});

describe('A grant is undone although its undoing meets', () => {
  it.each<[string, Fault]>([
    ['a server that fails for a moment', { route: DELETE, times: 2, kind: 'status', status: 503 }],
    ['an empty bucket', { route: DELETE, times: 1, kind: 'status', status: 429, retryAfterSeconds: 0 }],
    ['a connection that breaks before the deletion', { route: DELETE, times: 1, kind: 'reset-before' }],
    ['a connection that breaks after the deletion', { route: DELETE, times: 1, kind: 'reset-after' }],
  ])('%s', async (_what, fault) => {
    const gateway = await startGateway({ seed });
    const before = keysOf(gateway);
    gateway.atlas.faults.add({ route: LIST, kind: 'status', status: 400, errorCode: 'VALIDATION_ERROR' });
    gateway.atlas.faults.add(fault);
    const { apiKey, privateKey, errors } = await grant(gateway);
    expect([apiKey, privateKey]).toEqual([null, null]);
    expect(errors).toMatchObject([
      { code: 'INVALID_INPUT', message: expect.stringContaining('nothing of the grant remains') },
    ]);
    expect(keysOf(gateway)).toEqual(before);
  });
});

describe('A grant whose step Atlas does not answer is told from one that Atlas refuses', () => {
  it.each<[string, Fault]>([
    ['when the bucket is empty', { route: ASSIGN, times: 1, kind: 'status', status: 429, retryAfterSeconds: 90 }],
    ['when Atlas fails', { route: ASSIGN, times: 1, kind: 'status', status: 500 }],
    ['when the connection breaks', { route: ASSIGN, times: 1, kind: 'reset-after' }],
  ])('%s', async (_when, fault) => {
    const gateway = await startGateway({ seed });
    gateway.atlas.faults.add(fault);
    const { errors } = await grant(gateway);
    expect(errors).toMatchObject([{ code: 'UNAVAILABLE', path: ['projects', '0'] }]);
  });
});

describe('A change whose connection breaks after it was sent', () => {
  it('is sent once, and its outcome is said to be unknown', async () => {
    const gateway = await startGateway({ seed });
    await gateway.query('{ viewer { throttled } }');
    gateway.atlas.faults.add({ route: CREATE, kind: 'reset-after' });
    gateway.atlas.clearRequests();
    const { organizationId } = idsOf(gateway);
    const { data, errors } = await gateway.query(
      `mutation { createApiKey(input: { organizationId: "${organizationId}", description: "x", roles: ["ORG_MEMBER"] }) { privateKey errors { message } } }`,
    );
    expect(data).toBeNull();
    expect(errors?.[0]?.message).toMatch(/outcome is unknown|unknown/i);
    expect(errors?.[0]?.extensions).toMatchObject({
      code: 'UPSTREAM_UNAVAILABLE',
      hint: expect.stringContaining('Look for the description in Organization.apiKeys'),
    });
    expect(gateway.atlas.wire()).toHaveLength(1);
  });

  it('is sent once, too, when Atlas answers 503', async () => {
    const gateway = await startGateway({ seed });
    await gateway.query('{ viewer { throttled } }');
    gateway.atlas.faults.add({ route: 'POST /groups', kind: 'status', status: 503 });
    gateway.atlas.clearRequests();
    const { errors } = await gateway.query(
      `mutation { createProject(input: { organizationId: "${idsOf(gateway).organizationId}", name: "x" }) { errors { message } } }`,
    );
    expect(errors?.[0]?.extensions?.code).toBe('UPSTREAM_UNAVAILABLE');
    expect(gateway.atlas.wire()).toHaveLength(1);
  });
});
