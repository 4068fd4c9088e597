import { renameSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { companySeed } from '../../../src/sandbox/index.ts';
import { createSchema } from '../../../src/schema/schema.ts';
import { startGateway } from '../../harness/gateway.ts';
import { accessFrom, bearer, CALLERS, sha256, writeTokens } from './harness.ts';

const seed = companySeed({ organizations: 1, projects: 2, apiKeys: 3 });
const start = (path = writeTokens()) => startGateway({ seed, settings: accessFrom({ ATLAS_GRAPH_TOKENS_FILE: path }) });
const QUERY = '{ viewer { throttled } }';

describe('With static tokens', () => {
  it('a caller with one is served', async () => {
    const { query } = await start();
    const { status, data, errors } = await query(QUERY, {}, bearer('token-of-reader'));
    expect({ status, data, errors }).toEqual({
      status: 200,
      data: { viewer: { throttled: false } },
      errors: undefined,
    });
  });

  it.each([
    ['no token', {}, 'Bearer realm="atlas-graph"'],
    ['an unknown token', bearer('token-of-nobody'), 'Bearer realm="atlas-graph", error="invalid_token"'],
    ['the digest of a token', bearer(sha256('token-of-reader')), 'Bearer realm="atlas-graph", error="invalid_token"'],
    ['a name and a password', { authorization: 'Basic cmVhZGVyOnRva2Vu' }, 'Bearer realm="atlas-graph"'],
    ['a token with something behind it', bearer('token-of-reader x'), 'Bearer realm="atlas-graph"'],
  ])('one with %s is not, and Atlas is not called', async (_what, headers, challenge) => {
    const { query, atlas } = await start();
    const answer = await query(QUERY, {}, headers);
    expect(answer.status).toBe(401);
    expect(answer.headers.get('www-authenticate')).toBe(challenge);
    expect(answer.data).toBeUndefined();
    expect(answer.errors).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }]);
    expect(atlas.wire()).toHaveLength(0);
  });

  it('an operation in the query string is asked for a token too, and GraphiQL’s page is not', async () => {
    const { url } = await start();
    const get = (accept: string) => fetch(`${url}/graphql?query=${encodeURIComponent(QUERY)}`, { headers: { accept } });
    expect((await get('application/json')).status).toBe(401);
    expect((await get('text/html')).headers.get('content-type')).toContain('text/html');
  });

  it('a token without atlas:read is good for nothing', async () => {
    const { query, atlas } = await start();
    for (const document of [QUERY, '{ __typename }', 'mutation { __typename }']) {
      const { status, errors } = await query(document, {}, bearer('token-of-blind'));
      expect([status, errors?.[0]?.extensions?.code]).toEqual([403, 'FORBIDDEN']);
    }
    expect(atlas.wire()).toHaveLength(0);
  });

  it('a page behind the name of a proxy is served: the token says who asks, not the host', async () => {
    const { url } = await start();
    const { hostname, port } = new URL(url);
    const { request } = await import('node:http');
    const status = await new Promise((resolve, reject) => {
      const headers = { ...bearer('token-of-reader'), host: 'graph.example.com', 'content-type': 'application/json' };
      const sent = request({ hostname, port, path: '/graphql', method: 'POST', headers }, (res) => {
        res.resume();
        resolve(res.statusCode);
      });
      sent.on('error', reject);
      sent.end(JSON.stringify({ query: QUERY }));
    });
    expect(status).toBe(200);
  });
});

describe('A token without atlas:write', () => {
  const fields = Object.values(createSchema().getMutationType()?.getFields() ?? {});

  it('may carry out none of the mutations: neither as it is, nor in a fragment, nor beside another operation', async () => {
    const { query, atlas } = await start();
    expect(fields.length).toBeGreaterThan(10);
    for (const { name, args } of fields) {
      const variables = args.map((arg) => `$${arg.name}: ${arg.type}`).join(', ');
      const given = args.map((arg) => `${arg.name}: $${arg.name}`).join(', ');
      const field = `other: ${name}(${given}) { __typename }`;
      for (const document of [
        `mutation M(${variables}) { ${field} }`,
        `mutation M(${variables}) { ...F } fragment F on Mutation { ${field} }`,
      ]) {
        const { errors } = await query(document, {}, bearer('token-of-reader'));
        expect([name, errors?.map(({ extensions }) => extensions?.code)]).toEqual([name, ['FORBIDDEN']]);
      }
    }
    expect(atlas.wire()).toHaveLength(0);
  });

  it('is refused with FORBIDDEN where the operation is right', async () => {
    const { query, atlas } = await start();
    const answer = await query(
      'mutation { __typename }',
      {},
      {
        ...bearer('token-of-reader'),
        accept: 'application/graphql-response+json',
      },
    );
    expect(answer.status).toBe(403);
    expect(answer.headers.get('www-authenticate')).toContain('scope="atlas:write"');
    expect(answer.errors).toMatchObject([
      { message: expect.stringContaining('atlas:write'), extensions: { code: 'FORBIDDEN' } },
    ]);
    expect((await query('mutation { __typename }', {}, bearer('token-of-writer'))).data).toEqual({
      __typename: 'Mutation',
    });
    expect(atlas.wire()).toHaveLength(0);
  });
});

describe('The tokens file', () => {
  it('is read again when it changes, and a wrong version changes nothing', async () => {
    const path = writeTokens();
    const { query, log } = await start(path);
    const status = async (name: string) => (await query(QUERY, {}, bearer(`token-of-${name}`))).status;
    const [reader] = CALLERS;
    writeFileSync(path, JSON.stringify([{ ...reader, name: 'new', sha256: sha256('token-of-new') }]));
    await expect.poll(() => status('new'), { timeout: 10_000 }).toBe(200);
    expect(await status('reader')).toBe(401);

    writeFileSync(path, '[{"name": "new", "sha256": "very-secret"}]');
    await expect.poll(log, { timeout: 10_000 }).toContain('cannot be read: the tokens stay as they were');
    expect(log()).not.toContain('very-secret');
    expect(await status('new')).toBe(200);

    // As an orchestrator does it: another file under the same name.
    writeFileSync(`${path}.next`, JSON.stringify(CALLERS));
    renameSync(`${path}.next`, path);
    await expect.poll(() => status('reader'), { timeout: 10_000 }).toBe(200);
    expect(await status('new')).toBe(401);
  });

  it('that is wrong stops the start with a line for each fault', async () => {
    await expect(start('/no/such/file')).rejects.toThrow(
      'ATLAS_GRAPH_TOKENS_FILE "/no/such/file": cannot be read (ENOENT).',
    );
    const path = writeTokens([{ name: 'ci', sha256: 'very-secret' }]);
    const failure = await start(path).catch((error: Error) => error);
    expect(String(failure)).toMatch(/entry 1: "sha256" must be .*\n.*entry 1: "scopes" is missing\./);
    expect(String(failure)).not.toContain('very-secret');
  });
});
