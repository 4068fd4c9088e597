import { createHash } from 'node:crypto';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ApolloClient, ApolloLink, gql, HttpLink, InMemoryCache } from '@apollo/client';
import { PersistedQueryLink } from '@apollo/client/link/persisted-queries';
import { Client, fetchExchange } from '@urql/core';
import { persistedExchange } from '@urql/exchange-persisted';
import { describe, expect, it } from 'vitest';
import { companySeed } from '../../src/sandbox/index.ts';
import { readSettings } from '../../src/settings.ts';
import { startGateway } from '../harness/gateway.ts';

const seed = companySeed({ organizations: 1, projects: 4, apiKeys: 3 });
const TEXT = 'query Count {\n  projects {\n    totalCount\n  }\n}';
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

function writeManifest(manifest: unknown): string {
  const path = join(mkdtempSync(join(tmpdir(), 'atlas-graph-manifest-')), 'persisted-documents.json');
  writeFileSync(path, typeof manifest === 'string' ? manifest : JSON.stringify(manifest));
  return path;
}

/** A gateway with settings as a person gives them, and a fetch that notes what clients send. */
async function start(settings: Record<string, string>) {
  const gateway = await startGateway({ seed, settings: readSettings(settings) });
  const sent: string[] = [];
  const watched: typeof fetch = (input, init) => {
    const { method = 'GET' } = init ?? {};
    const text = `${String(input)} ${String(init?.body ?? '')}`;
    sent.push(`${method} ${/"query":|[?&]query=/.test(text) ? 'with text' : 'hash alone'}`);
    return fetch(input, init);
  };
  const post = async (body: object) => {
    const response = await fetch(`${gateway.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    return { status: response.status, ...((await response.json()) as { data?: unknown; errors?: unknown }) };
  };
  return { ...gateway, sent, watched, post, endpoint: `${gateway.url}/graphql` };
}

type Started = Awaited<ReturnType<typeof start>>;

/** Asks the same query twice with Apollo Client, nothing cached. */
async function askWithApollo({ endpoint, watched }: Started, useGETForHashedQueries: boolean): Promise<unknown[]> {
  const persisted = new PersistedQueryLink({ sha256, useGETForHashedQueries });
  const client = new ApolloClient({
    cache: new InMemoryCache(),
    link: ApolloLink.from([persisted, new HttpLink({ uri: endpoint, fetch: watched })]),
  });
  const ask = () => client.query({ query: gql(TEXT), fetchPolicy: 'network-only' });
  return [await ask(), await ask()].map(({ data }) => data);
}

/** Asks the same query twice with urql. */
async function askWithUrql({ endpoint, watched }: Started, preferGetForPersistedQueries: boolean): Promise<unknown[]> {
  const client = new Client({
    url: endpoint,
    fetch: watched,
    preferGetMethod: preferGetForPersistedQueries,
    exchanges: [persistedExchange({ preferGetForPersistedQueries }), fetchExchange],
  });
  const ask = () => client.query(TEXT, {}).toPromise();
  return [await ask(), await ask()].map(({ data }) => data);
}

const COUNTED = { projects: expect.objectContaining({ totalCount: 4 }) };

describe.each([
  ['Apollo Client', askWithApollo],
  ['urql', askWithUrql],
])('Automatic persisted queries with %s', (_client, ask) => {
  it.each([
    ['POST', false],
    ['GET', true],
  ])('by %s, the text goes over the wire once, and the hash alone from then on', async (method, byGet) => {
    const gateway = await start({ ATLAS_GRAPH_AUTOMATIC_PERSISTED_QUERIES: 'true' });
    expect(await ask(gateway, byGet)).toEqual([COUNTED, COUNTED]);
    expect(gateway.sent).toEqual([`${method} hash alone`, expect.stringMatching(/with text$/), `${method} hash alone`]);
  });

  it('where they are off, the client understands so and sends texts', async () => {
    const gateway = await start({});
    expect(await ask(gateway, false)).toEqual([COUNTED, COUNTED]);
    expect(gateway.sent).toEqual(['POST hash alone', 'POST with text', 'POST with text']);
  });
});

describe('Automatic persisted queries', () => {
  const named = (hash: string) => ({ extensions: { persistedQuery: { version: 1, sha256Hash: hash } } });

  it('refuse a text under the hash of another', async () => {
    const { post } = await start({ ATLAS_GRAPH_AUTOMATIC_PERSISTED_QUERIES: 'true' });
    const { status, errors } = await post({ query: TEXT, ...named(sha256('another')) });
    expect(status).toBe(400);
    expect(errors).toEqual([
      {
        message: '"extensions.persistedQuery.sha256Hash" is not the SHA-256 hash of "query".',
        extensions: { code: 'BAD_USER_INPUT' },
      },
    ]);
    expect((await post(named(sha256('another')))).errors).toMatchObject([{ message: 'PersistedQueryNotFound' }]);
  });

  it('forget the documents used longest ago, so that registering cannot fill the memory', async () => {
    const { post } = await start({ ATLAS_GRAPH_AUTOMATIC_PERSISTED_QUERIES: 'true' });
    await post({ query: TEXT, ...named(sha256(TEXT)) });
    expect((await post(named(sha256(TEXT)))).data).toEqual(COUNTED);
    for (let count = 0; count < 60; count++) {
      const large = `{ __typename } #${String(count).padStart(90_000, '-')}`;
      await post({ query: large, ...named(sha256(large)) });
    }
    expect((await post(named(sha256(TEXT)))).errors).toMatchObject([{ message: 'PersistedQueryNotFound' }]);
  });

  it.each([5, {}, 'x'.repeat(300), 'a\u0000b'])('refuse %j as a hash', async (hash) => {
    const { post } = await start({ ATLAS_GRAPH_AUTOMATIC_PERSISTED_QUERIES: 'true' });
    expect(await post({ extensions: { persistedQuery: { version: 1, sha256Hash: hash } } })).toMatchObject({
      status: 400,
      errors: [{ message: 'The hash of a persisted document is not a hash.' }],
    });
  });
});

describe('Trusted documents', () => {
  const CREATE = 'mutation Create($input: CreateProjectInput!) { createProject(input: $input) { project { name } } }';

  it.each([
    ['as codegen’s client preset writes them', { [`sha256:${sha256(TEXT)}`]: TEXT }],
    ['as relay-compiler writes them', { [sha256(TEXT)]: TEXT }],
    [
      'as Apollo’s manifest has them',
      {
        format: 'apollo-persisted-query-manifest',
        version: 1,
        operations: [{ id: sha256(TEXT), name: 'Count', type: 'query', body: TEXT }],
      },
    ],
  ])('%s run by their hash, in either place for it', async (_form, manifest) => {
    const { post, url } = await start({ ATLAS_GRAPH_TRUSTED_DOCUMENTS: writeManifest(manifest) });
    const sha256Hash = sha256(TEXT);
    expect((await post({ extensions: { persistedQuery: { version: 1, sha256Hash } } })).data).toEqual(COUNTED);
    expect((await post({ documentId: `sha256:${sha256Hash}` })).data).toEqual(COUNTED);
    const byGet = await fetch(`${url}/graphql?documentId=${sha256Hash}`);
    expect(await byGet.json()).toEqual({ data: COUNTED });
  });

  it('leave other documents alone, unless they are the only ones allowed', async () => {
    const manifest = writeManifest({ one: TEXT, two: CREATE });
    const { post } = await start({ ATLAS_GRAPH_TRUSTED_DOCUMENTS: manifest });
    expect((await post({ query: '{ __typename }' })).data).toEqual({ __typename: 'Query' });
    const strict = await start({
      ATLAS_GRAPH_TRUSTED_DOCUMENTS: manifest,
      ATLAS_GRAPH_ONLY_TRUSTED_DOCUMENTS: 'true',
    });
    expect((await strict.post({ documentId: 'one' })).data).toEqual(COUNTED);
    expect((await strict.post({ query: TEXT })).data).toEqual(COUNTED);
    strict.atlas.clearRequests();
    for (const refused of [
      { query: '{ projects { totalCount } }' },
      { documentId: 'three' },
      { query: '{ __schema { types { name } } }' },
    ]) {
      expect(await strict.post(refused)).toMatchObject({
        status: 403,
        errors: [{ extensions: { code: 'FORBIDDEN' } }],
      });
    }
    expect(strict.atlas.requests()).toEqual([]);
  });

  it('that change something do not run by GET', async () => {
    const { url, atlas } = await start({ ATLAS_GRAPH_TRUSTED_DOCUMENTS: writeManifest({ two: CREATE }) });
    const variables = JSON.stringify({ input: { name: 'x', organizationId: atlas.owner.organizationId } });
    const response = await fetch(`${url}/graphql?documentId=two&variables=${encodeURIComponent(variables)}`);
    expect(response.status).toBe(405);
    expect(atlas.requests()).toEqual([]);
  });

  it.each([
    ['a file that is not there', '/nowhere/manifest.json', /cannot be read \(ENOENT\)/],
    ['no JSON', writeManifest('{'), /is not JSON/],
    ['no manifest', writeManifest([1]), /is no manifest/],
    ['a document with a syntax error', writeManifest({ one: '{' }), /document "one": Syntax Error/],
    ['a document that does not fit the schema', writeManifest({ one: '{ nonsense }' }), /document "one": Cannot query/],
  ])('stop the start with %s', async (_what, path, message) => {
    await expect(start({ ATLAS_GRAPH_TRUSTED_DOCUMENTS: path })).rejects.toThrow(message);
  });
});
