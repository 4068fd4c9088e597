import { Client, fetchExchange } from '@urql/core';
import { introspectionFromSchema } from 'graphql';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { companySeed } from '../../src/sandbox/index.ts';
import { ownersOf, startGateway } from '../harness/gateway.ts';
import { CLIENT_SCHEMA } from './client-schema.ts';
import { createGraphcache } from './graphcache.ts';
import { NETWORK, PEOPLE, PEOPLE_ANSWER, PROJECT_PAGE, REVIEW } from './screens.ts';

async function start() {
  const seed = companySeed({ organizations: 2, projects: 8, apiKeys: 16 });
  const gateway = await startGateway({ seed, credentials: ownersOf });
  const warnings = vi.spyOn(console, 'warn').mockImplementation(() => {});
  onTestFinished(() => warnings.mockRestore());
  const cache = createGraphcache(introspectionFromSchema(CLIENT_SCHEMA));
  const client = new Client({
    url: `${gateway.url}/graphql`,
    preferGetMethod: false,
    exchanges: [cache, fetchExchange],
  });
  const ask = (query: string, variables = {}) => client.query(query, variables).toPromise();
  const recall = (query: string, variables = {}) =>
    client.query(query, variables, { requestPolicy: 'cache-only' }).toPromise();
  return { gateway, ask, recall, warnings };
}

describe('urql’s normalised cache', () => {
  it('gives back what the gateway answered, and keeps it when another screen reads the same objects', async () => {
    const { gateway, ask, recall, warnings } = await start();
    const answer = await gateway.query(REVIEW);
    await ask(REVIEW);
    expect((await recall(REVIEW)).data).toMatchObject(answer.data as object);
    const other = await gateway.query(NETWORK);
    await ask(NETWORK);
    expect((await recall(NETWORK)).data).toMatchObject(other.data as object);
    expect((await recall(REVIEW)).data).toMatchObject(answer.data as object);
    // It warns of objects that it cannot tell apart.
    expect(warnings.mock.calls).toEqual([]);
  });

  it('joins the pages of a list', async () => {
    const { gateway, ask } = await start();
    const [id] = [...gateway.atlas.store.organizations.keys()];
    const first = await ask(PROJECT_PAGE, { id });
    const { endCursor } = first.data.organization.projects.pageInfo;
    const both = await ask(PROJECT_PAGE, { id, after: endCursor });
    expect(both.data.organization.projects.edges).toHaveLength(4);
  });

  it('keeps a person in two organizations apart', async () => {
    const answer = () => Promise.resolve(Response.json({ data: PEOPLE_ANSWER }));
    const cache = createGraphcache(introspectionFromSchema(CLIENT_SCHEMA));
    const client = new Client({
      url: 'http://gateway/graphql',
      preferGetMethod: false,
      exchanges: [cache, fetchExchange],
      fetch: answer,
    });
    expect((await client.query(PEOPLE, {}).toPromise()).data).toMatchObject(PEOPLE_ANSWER);
  });
});
