import { getOperationAST, parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { companySeed, organization } from '../../src/sandbox/index.ts';
import { createSchema } from '../../src/schema/schema.ts';
import { estimateCalls } from '../../src/server/cost/estimate.ts';
import { startGateway, type TestGatewayOptions } from '../harness/gateway.ts';

/** One organization, large enough that a call for each thing would show. */
const seed = companySeed({ organizations: 1, projects: 100, apiKeys: 40 });

const ENTITIES = `query ($representations: [_Any!]!) {
  _entities(representations: $representations) {
    ... on Project { id name }
    ... on ApiKey { id publicKey }
    ... on Organization { id name }
  }
}`;

type Reference = Record<string, unknown>;
interface Entities {
  _entities: (Record<string, string> | null)[];
}

async function startWithReferences(options: TestGatewayOptions = {}) {
  const gateway = await startGateway({ seed, ...options });
  const { store, owner } = gateway.atlas;
  const { organizationId } = owner;
  return {
    ...gateway,
    resolve: (representations: unknown[], document = ENTITIES) =>
      gateway.query<Entities>(document, { representations }),
    projects: [...store.projects.values()].map(({ id }): Reference => ({ __typename: 'Project', id })),
    keys: [...store.apiKeys.values()].map(({ id }): Reference => ({ __typename: 'ApiKey', organizationId, id })),
    organization: { __typename: 'Organization', id: organizationId },
  };
}

const UNKNOWN = 'f'.repeat(24);

describe('References of other subgraphs', () => {
  it('to a hundred projects are one page of projects, in the order asked', async () => {
    const { resolve, atlas, projects } = await startWithReferences();
    const asked = projects.toReversed();
    const { data, errors } = await resolve(asked);
    expect(errors).toBeUndefined();
    expect(data._entities.map((project) => project?.id)).toEqual(asked.map(({ id }) => id));
    expect(atlas.requests()).toEqual(['GET /groups']);
  });

  it('to twenty keys are one page of their organization’s keys', async () => {
    const { resolve, atlas, keys } = await startWithReferences();
    const { data, errors } = await resolve(keys.slice(0, 20));
    expect(errors).toBeUndefined();
    expect(data._entities.every((key) => key?.publicKey?.length === 8)).toBe(true);
    expect(atlas.requests()).toEqual(['GET /orgs/{orgId}/apiKeys']);
  });

  it('of several types, mixed, are a page of each', async () => {
    const { resolve, atlas, projects, keys, organization } = await startWithReferences();
    const mixed = projects.slice(0, 10).flatMap((project, index) => [project, keys[index], organization]);
    const { data, errors } = await resolve(mixed);
    expect(errors).toBeUndefined();
    expect(data._entities).not.toContain(null);
    expect(atlas.requests().sort()).toEqual(['GET /groups', 'GET /orgs/{orgId}', 'GET /orgs/{orgId}/apiKeys']);
  });

  it('read what is selected below them, once', async () => {
    const { resolve, atlas, projects } = await startWithReferences();
    const { data, errors } = await resolve(
      projects,
      'query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on Project { name organization { name } apiKeys { totalCount } } } }',
    );
    expect(errors).toBeUndefined();
    expect(data._entities).toHaveLength(100);
    expect(atlas.requests().sort()).toEqual(['GET /groups', 'GET /orgs/{orgId}', 'GET /orgs/{orgId}/apiKeys']);
  });

  it('may stand in the document itself', async () => {
    const { query, projects } = await startWithReferences();
    const { data } = await query<Entities>(
      `{ _entities(representations: [{ __typename: "Project", id: "${projects[0]?.id}" }]) { __typename } }`,
    );
    expect(data._entities).toEqual([{ __typename: 'Project' }]);
  });

  it('none at all is none', async () => {
    const { resolve, atlas } = await startWithReferences();
    expect((await resolve([])).data._entities).toEqual([]);
    expect(atlas.requests()).toEqual([]);
  });
});

describe('A reference that leads nowhere', () => {
  it('is null without an error when there is no such thing', async () => {
    const { resolve, keys, projects } = await startWithReferences();
    const gone = [
      { __typename: 'Project', id: UNKNOWN },
      { ...keys[0], id: UNKNOWN },
    ];
    const { data, errors } = await resolve([...gone, projects[0]]);
    expect(errors).toBeUndefined();
    expect(data._entities).toEqual([null, null, expect.objectContaining({ id: projects[0]?.id })]);
  });

  it.each([
    ['an id of another kind', { __typename: 'Project', id: 'abcdefgh' }, /"id" is no Atlas id.*public key/],
    ['no id', { __typename: 'Project' }, /"id" is no Atlas id/],
    ['an id that is no text', { __typename: 'Project', id: [UNKNOWN] }, /"id" is no Atlas id/],
    ['half a key', { __typename: 'ApiKey', id: UNKNOWN }, /"organizationId" is no Atlas id/],
    ['a path for an id', { __typename: 'Organization', id: '../../orgs' }, /"id" is no Atlas id/],
    ['a type that is no entity', { __typename: 'Tag', key: 'env' }, /no entity of type "Tag"/],
    ['a type that is none', { __typename: 'constructor' }, /no entity of type "constructor"/],
    ['no type', { id: UNKNOWN }, /__typename/],
    ['nothing in it', 7, /__typename/],
  ])('because it has %s is an error of its own', async (_what, broken, message) => {
    const { resolve, projects } = await startWithReferences();
    const { data, errors } = await resolve([projects[0], broken, projects[1]]);
    expect(data._entities.map((entity) => entity?.id)).toEqual([projects[0]?.id, undefined, projects[1]?.id]);
    expect(errors).toEqual([
      expect.objectContaining({
        path: ['_entities', 1],
        message: expect.stringMatching(message),
        extensions: expect.objectContaining({ code: 'BAD_USER_INPUT' }),
      }),
    ]);
  });

  it('because Atlas refuses it is null with an error of its own', async () => {
    const { resolve, projects, atlas } = await startWithReferences({ credential: 'member' });
    const own = atlas.store.apiKeys.get(atlas.member.id)?.roles.find((role) => 'groupId' in role);
    const mine = { __typename: 'Project', id: own && 'groupId' in own ? own.groupId : '' };
    const others = projects.filter(({ id }) => id !== mine.id).slice(0, 4);
    const { data, errors } = await resolve([...others, mine]);
    expect(data._entities.map((entity) => entity?.id)).toEqual([...Array(4), mine.id]);
    expect(errors?.map(({ path, extensions }) => [path, extensions?.code])).toEqual(
      others.map((_, index) => [['_entities', index], 'FORBIDDEN']),
    );
    expect(errors?.[0]?.extensions?.atlas).toMatchObject({ status: 401, errorCode: expect.any(String) });
  });
});

describe('What references can cost', () => {
  const schema = createSchema();
  const calls = (text: string, variables: Record<string, unknown> = {}) => {
    const document = parse(text);
    const operation = getOperationAST(document);
    if (!operation) throw new Error('no operation');
    return estimateCalls(schema, { document, operation, variables }).calls;
  };
  const references = Array.from({ length: 30 }, () => ({ __typename: 'Project', id: UNKNOWN }));

  it('is counted for each, from variables and from the document', () => {
    expect(calls(ENTITIES, { representations: references })).toBe(60);
    const reference = `{ __typename: "Project", id: "${UNKNOWN}" }`;
    expect(calls(`{ _entities(representations: [${reference}, ${reference}]) { ... on Project { name } } }`)).toBe(4);
  });

  it('grows with what is selected below', () => {
    const text =
      'query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on Project { settings { dataExplorerEnabled } organization { name } } ... on ApiKey { publicKey } } }';
    expect(calls(text, { representations: references })).toBe(60 + 30 + 1);
  });

  it('is refused above the limit, before any call', async () => {
    const { resolve, atlas, projects } = await startWithReferences({ settings: { maxCalls: 99 } });
    const { errors } = await resolve(projects.slice(0, 50));
    expect(errors?.[0]?.extensions).toMatchObject({
      code: 'OPERATION_TOO_EXPENSIVE',
      estimatedCost: 100,
      hint: expect.stringMatching(/^Ask for a shorter list .* another subgraph/), // references have no "first"
    });
    expect(atlas.requests()).toEqual([]);
  });

  it('is not exceeded when nothing that is referred to exists', async () => {
    const { resolve, atlas } = await startWithReferences({ seed: organization('acme', { projects: ['payments'] }) });
    const unknown = Array.from({ length: 20 }, (_, index) => ({
      __typename: 'Project',
      id: String(index).padStart(24, '0'),
    }));
    const { data, errors } = await resolve(unknown);
    expect(errors).toBeUndefined();
    expect(data._entities).toEqual(Array(20).fill(null));
    expect(atlas.requests().length).toBeLessThanOrEqual(40);
  });
});
