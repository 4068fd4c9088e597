import { getIntrospectionQuery } from 'graphql';
import { describe, expect, it } from 'vitest';
import { companySeed } from '../../../src/sandbox/index.ts';
import { createSchema } from '../../../src/schema/schema.ts';
import { startGateway } from '../../harness/gateway.ts';
import { accessFrom, writeTokens } from './harness.ts';

const seed = companySeed({ organizations: 1, projects: 2, apiKeys: 3 });
const start = (env: Record<string, string>) => startGateway({ seed, settings: accessFrom(env) });

describe('ATLAS_GRAPH_READ_ONLY', () => {
  it('takes the mutations out of the schema, and the types that only they use', async () => {
    const { query } = await start({ ATLAS_GRAPH_READ_ONLY: 'true' });
    const { data } = await query<{ __schema: { mutationType: unknown; types: { name: string }[] } }>(
      '{ __schema { mutationType { name } types { name } } }',
    );
    expect(data.__schema.mutationType).toBeNull();
    const names = data.__schema.types.map(({ name }) => name);
    expect(names.filter((name) => /(Payload|Input|^Mutation\w*)$/.test(name))).toEqual([]);
    expect(names).toEqual(expect.arrayContaining(['Organization', 'Project', 'ApiKey', '_Service', '_Entity']));
  });

  it('keeps every type that a query can come to, whatever the prefix', () => {
    for (const prefix of ['', 'atlas']) {
      const all = createSchema({ prefix });
      const reading = createSchema({ prefix, readOnly: true });
      expect(Object.keys(reading.getQueryType()?.getFields() ?? {})).toEqual(
        Object.keys(all.getQueryType()?.getFields() ?? {}),
      );
    }
  });

  it('refuses a mutation in so many words, and publishes none to routers', async () => {
    const { query, atlas } = await start({ ATLAS_GRAPH_READ_ONLY: 'true' });
    const answer = await query('mutation { deleteProject(input: {projectId: "1"}) { errors { message } } }');
    expect(answer.data).toBeFalsy();
    expect(answer.errors).toMatchObject([
      { message: expect.stringContaining('ATLAS_GRAPH_READ_ONLY'), extensions: { code: 'FORBIDDEN' } },
    ]);
    const { data } = await query<{ _service: { sdl: string } }>('{ _service { sdl } }');
    expect(data._service.sdl).not.toMatch(/type Mutation|Payload/);
    expect(atlas.wire()).toHaveLength(0);
  });
});

describe('ATLAS_GRAPH_INTROSPECTION=false', () => {
  it('hides the schema, and does not help to guess it', async () => {
    const { query } = await start({ ATLAS_GRAPH_INTROSPECTION: 'false' });
    const { errors } = await query(getIntrospectionQuery());
    expect(errors?.[0]?.extensions?.code).toBe('BAD_USER_INPUT');
    expect((await query('{ __typename viewer { throttled } }')).errors).toBeUndefined();
    const slip = await query('{ project { nodes { name } } viewr { throttled } }');
    expect(JSON.stringify(slip.errors)).toContain('viewr');
    expect(JSON.stringify(slip.errors)).not.toMatch(/Did you mean/);
  });
});

describe('GraphiQL', () => {
  const page = async (url: string) => {
    const root = await fetch(url, { redirect: 'manual' });
    const answer = await fetch(`${url}/graphql`, { headers: { accept: 'text/html' } });
    return { root: root.status, type: answer.headers.get('content-type') ?? '', text: await answer.text() };
  };

  it('has a place for the token where callers need one', async () => {
    const { url } = await start({ ATLAS_GRAPH_TOKENS_FILE: writeTokens() });
    expect((await page(url)).text).toContain('"isRestricted":true');
  });

  it('is not there when it is switched off, nor by default where others can connect', async () => {
    const tokens = { ATLAS_GRAPH_TOKENS_FILE: writeTokens() };
    for (const env of [{ ATLAS_GRAPH_GRAPHIQL: 'false' }, { HOST: '0.0.0.0' }]) {
      const { root, type } = await page((await start({ ...tokens, ...env })).url);
      expect(root).toBe(404);
      expect(type).not.toContain('text/html');
    }
    expect((await page((await start({ ...tokens, HOST: '0.0.0.0', ATLAS_GRAPH_GRAPHIQL: 'true' })).url)).root).toBe(
      302,
    );
  });

  it('switched off, another origin’s link runs nothing', async () => {
    const { url, atlas } = await start({ ATLAS_GRAPH_GRAPHIQL: 'false' });
    const headers = { accept: 'text/html', 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate' };
    const query = encodeURIComponent('{ projects { totalCount } }');
    expect((await fetch(`${url}/graphql?query=${query}`, { headers })).status).toBe(403);
    expect(atlas.wire()).toHaveLength(0);
  });
});
