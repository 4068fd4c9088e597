import { describe, expect, it } from 'vitest';
import { type Fault, organization } from '../../../src/sandbox/index.ts';
import { startGateway, type TestGateway } from '../../harness/gateway.ts';
import { change, idsOf } from './helpers.ts';

const seed = organization('acme', {
  projects: ['payments', 'ledger'],
  apiKeys: [
    {
      description: 'deploy',
      projectRoles: { payments: ['GROUP_OWNER'], ledger: ['GROUP_READ_ONLY'] },
      accessList: ['192.0.2.7', '198.51.100.0/28'],
    },
  ],
});
const KEY =
  'id description roles { role } projectAssignments { project { name } roles } accessList { nodes { cidrBlock } }';
const SELECTION = `privateKey deletedId warnings { code message } apiKey { ${KEY} } previous { ${KEY} }`;

const rotate = (gateway: TestGateway, input: Record<string, unknown> = {}) =>
  change(
    gateway,
    'rotateApiKey',
    { organizationId: idsOf(gateway).organizationId, id: idsOf(gateway).keyId('deploy'), ...input },
    SELECTION,
  );
const keysOf = ({ atlas }: TestGateway) => [...atlas.store.apiKeys.keys()].sort();

const CREATE = 'POST /orgs/{orgId}/apiKeys';
const ASSIGN = 'POST /groups/{groupId}/apiKeys/{apiUserId}';
const LIST = 'POST /orgs/{orgId}/apiKeys/{apiUserId}/accessList';
const DELETE = 'DELETE /orgs/{orgId}/apiKeys/{apiUserId}';

describe('A rotation of a key', () => {
  it('makes a new key that may do the same from the same addresses, and keeps the old one', async () => {
    const gateway = await startGateway({ seed });
    const old = idsOf(gateway).keyId('deploy');
    const { apiKey, previous, privateKey, deletedId, errors, warnings } = await rotate(gateway);
    expect({ errors, warnings, deletedId }).toEqual({ errors: [], warnings: [], deletedId: null });
    expect(privateKey).toHaveLength(36);
    expect(previous.id).toBe(old);
    expect({ ...apiKey, id: old }).toEqual(previous);
    expect(apiKey.id).not.toBe(old);
    expect(apiKey.accessList.nodes).toHaveLength(2);
    expect(gateway.atlas.store.apiKeys.has(old)).toBe(true);
  });

  it('deletes the old key last, where that is asked for', async () => {
    const gateway = await startGateway({ seed });
    const old = idsOf(gateway).keyId('deploy');
    const rotated = await rotate(gateway, { deletePrevious: true, description: 'deploy, second' });
    expect(rotated).toMatchObject({ errors: [], deletedId: old, previous: null });
    expect(rotated.apiKey.description).toBe('deploy, second');
    expect(gateway.atlas.requests().at(-1)).not.toBe(CREATE);
    const changes = gateway.atlas.requests().filter((request) => !request.startsWith('GET'));
    expect(changes).toEqual([CREATE, ASSIGN, ASSIGN, LIST, DELETE]);
    expect(keysOf(gateway)).not.toContain(old);
  });

  it('never deletes the key that the gateway uses, and knows a key that is not there', async () => {
    const gateway = await startGateway({ seed });
    const { id } = gateway.atlas.owner;
    const own = await rotate(gateway, { id, deletePrevious: true });
    expect(own.errors).toMatchObject([{ code: 'CONFLICT', path: ['deletePrevious'] }]);
    const none = await rotate(gateway, { id: 'a'.repeat(24) });
    expect(none.errors).toMatchObject([{ code: 'NOT_FOUND', path: ['id'] }]);
    expect(gateway.atlas.requests().filter((request) => !request.startsWith('GET'))).toEqual([]);
  });
});

describe('A rotation that fails leaves the key that works', () => {
  const refusal = { kind: 'status', status: 400, errorCode: 'VALIDATION_ERROR', detail: 'Not today.' } as const;
  it.each<[string, Fault]>([
    ['at the creation', { route: CREATE, times: 1, ...refusal }],
    ['at a project', { route: ASSIGN, times: 1, ...refusal }],
    ['at the access list', { route: LIST, times: 1, ...refusal }],
    ['at the access list, by a broken connection', { route: LIST, times: 1, kind: 'reset-after' }],
  ])('%s, and no other', async (_step, fault) => {
    const gateway = await startGateway({ seed });
    const before = keysOf(gateway);
    gateway.atlas.faults.add(fault);
    const { errors, apiKey, privateKey, previous } = await rotate(gateway, { deletePrevious: true });
    expect(errors).toHaveLength(1);
    expect({ apiKey, privateKey, previous }).toEqual({ apiKey: null, privateKey: null, previous: null });
    expect(keysOf(gateway)).toEqual(before);
  });

  it('at the deletion of the old key: the new one arrives, with a warning', async () => {
    const gateway = await startGateway({ seed });
    gateway.atlas.faults.add({ route: DELETE, times: 1, ...refusal });
    const { errors, warnings, privateKey, previous, deletedId } = await rotate(gateway, { deletePrevious: true });
    expect(errors).toEqual([]);
    expect(warnings).toMatchObject([{ code: 'PREVIOUS_KEY_REMAINS', message: expect.stringContaining('Not today') }]);
    expect(privateKey).toHaveLength(36);
    expect([previous.id, deletedId]).toEqual([idsOf(gateway).keyId('deploy'), null]);
  });
});

describe('Several mutations in one operation', () => {
  const send = async (directive: string) => {
    const gateway = await startGateway({ seed });
    const { organizationId, keyId } = idsOf(gateway);
    const { data, errors } = await gateway.query<Record<string, { errors: { code: string }[] }>>(
      `mutation ${directive} {
        grant: createApiKey(input: { organizationId: "${organizationId}", description: "", roles: [] }) { apiKey { id } errors { code } }
        cleanUp: deleteApiKey(input: { organizationId: "${organizationId}", id: "${keyId('deploy')}" }) { deletedId errors { code message } }
      }`,
    );
    expect(errors).toBeUndefined();
    return { data, isThere: idsOf(gateway).keyId('deploy') !== '' };
  };

  it('all run, whatever the errors of one', async () => {
    expect((await send('')).isThere).toBe(false);
  });

  it('stop at the first errors with @stopOnErrors, and say so', async () => {
    const { data, isThere } = await send('@stopOnErrors');
    expect(isThere).toBe(true);
    expect(data.grant?.errors[0]?.code).toBe('INVALID_INPUT');
    expect(data.cleanUp).toMatchObject({
      deletedId: null,
      errors: [{ code: 'NOT_RUN', message: 'Not run: "grant" had errors, and the operation has @stopOnErrors.' }],
    });
  });
});
