import { describe, expect, it } from 'vitest';
import { type Fault, organization } from '../../../src/sandbox/index.ts';
import { startGateway, type TestGateway } from '../../harness/gateway.ts';
import { idsOf, type Payload } from './helpers.ts';

const seed = organization('acme', { projects: ['payments'] });
const ERRORS = 'errors { code message path atlasErrorCode }';

/** A key, then a project, then a second key; all in one operation. */
function askForThree({ query, ...gateway }: TestGateway) {
  return query<Record<'key' | 'project' | 'other', Payload>>(
    `mutation ($organizationId: ID!) {
       key: createApiKey(input: { organizationId: $organizationId, description: "one", roles: ["ORG_MEMBER"] }) { privateKey ${ERRORS} }
       project: createProject(input: { organizationId: $organizationId, name: "new" }) { project { id } ${ERRORS} }
       other: createApiKey(input: { organizationId: $organizationId, description: "two", roles: ["ORG_MEMBER"] }) { privateKey ${ERRORS} } }`,
    { organizationId: idsOf({ query, ...gateway }).organizationId },
  );
}

describe('A private key reaches its caller, whatever becomes of the changes after it', () => {
  it.each<[string, Fault, { code: string; atlasErrorCode: string | null }]>([
    [
      'a server that is down',
      { kind: 'status', status: 503 },
      { code: 'OUTCOME_UNKNOWN', atlasErrorCode: 'UNEXPECTED_ERROR' },
    ],
    ['a connection that breaks', { kind: 'reset-after' }, { code: 'OUTCOME_UNKNOWN', atlasErrorCode: null }],
    [
      'an empty bucket',
      { kind: 'status', status: 429, errorCode: 'RATE_LIMITED_TOKEN_BUCKET', retryAfterSeconds: 90 },
      { code: 'UNAVAILABLE', atlasErrorCode: 'RATE_LIMITED_TOKEN_BUCKET' },
    ],
    [
      'a credential locked out meanwhile',
      { kind: 'status', status: 403, errorCode: 'ORG_REQUIRES_ACCESS_LIST' },
      { code: 'FORBIDDEN', atlasErrorCode: 'ORG_REQUIRES_ACCESS_LIST' },
    ],
    ['an answer that cannot be read', { kind: 'truncate' }, { code: 'OUTCOME_UNKNOWN', atlasErrorCode: null }],
  ])('%s', async (_what, fault, told) => {
    const gateway = await startGateway({ seed });
    gateway.atlas.faults.add({ route: 'POST /groups', times: 1, ...fault });
    const { data, errors } = await askForThree(gateway);
    expect(errors).toBeUndefined();
    expect(data.key).toMatchObject({ privateKey: expect.stringMatching(/^[0-9a-f-]{36}$/), errors: [] });
    expect(data.project).toMatchObject({ project: null, errors: [{ ...told, path: null }] });
    expect(data.other).toMatchObject({ privateKey: expect.stringMatching(/^[0-9a-f-]{36}$/), errors: [] });
  });
});

describe('Before any change was made', () => {
  it('a failure of Atlas is an error of GraphQL, and what comes after it is not done', async () => {
    const gateway = await startGateway({ seed });
    gateway.atlas.faults.add({ route: 'POST /orgs/{orgId}/apiKeys', times: 1, kind: 'status', status: 503 });
    const { data, errors } = await askForThree(gateway);
    expect(data).toBeNull();
    expect(errors).toMatchObject([{ path: ['key'], extensions: { code: 'UPSTREAM_UNAVAILABLE' } }]);
    expect(gateway.atlas.requests()).toEqual(['POST /orgs/{orgId}/apiKeys']);
  });
});

describe('An answer that lacks what it should tell', () => {
  it('says that the change was made, so that nobody makes it again', async () => {
    const gateway = await startGateway({
      seed,
      between: (connection) => ({
        credentialCount: 1,
        organizationIds: () => [],
        close: () => connection.close(),
        forRequest(scope) {
          const atlas = connection.forRequest(scope);
          return {
            get: (...call) => atlas.get(...call),
            change: (...call) => atlas.change(...call).then(() => undefined), // no body, as of a 204
          };
        },
      }),
    });
    const { data, errors } = await askForThree(gateway);
    expect(data).toBeNull();
    expect(errors?.[0]?.extensions?.code).toBe('UPSTREAM_UNAVAILABLE');
    expect(errors?.[0]?.message).toMatch(/^Atlas's answer has no object.*was carried out.*instead of trying again/);
  });
});
