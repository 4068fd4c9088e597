import { ApolloClient, gql, HttpLink } from '@apollo/client';
import { isAbstractType } from 'graphql';
import { describe, expect, it } from 'vitest';
import { companySeed } from '../../src/sandbox/index.ts';
import { ownersOf, startGateway } from '../harness/gateway.ts';
import { createCache, possibleTypes } from './apollo-cache.ts';
import { CLIENT_SCHEMA } from './client-schema.ts';
import { NETWORK, PEOPLE, PEOPLE_ANSWER, PROJECT_PAGE, REVIEW } from './screens.ts';

async function start() {
  const seed = companySeed({ organizations: 2, projects: 8, apiKeys: 16 });
  const gateway = await startGateway({ seed, credentials: ownersOf });
  const client = new ApolloClient({ cache: createCache(), link: new HttpLink({ uri: `${gateway.url}/graphql` }) });
  const ask = (query: string, variables: Record<string, unknown> = {}) =>
    client.query({ query: gql(query), variables });
  const recall = (query: string, variables: Record<string, unknown> = {}) =>
    client.cache.readQuery({ query: gql(query), variables });
  return { gateway, client, ask, recall };
}

describe('Apollo Client’s normalised cache', () => {
  it('gives back what the gateway answered, and keeps it when another screen reads the same objects', async () => {
    const { gateway, ask, recall } = await start();
    const answer = await gateway.query(REVIEW);
    expect(answer.errors).toBeUndefined();
    await ask(REVIEW);
    expect(recall(REVIEW)).toMatchObject(answer.data as object);
    const other = await gateway.query(NETWORK);
    await ask(NETWORK);
    expect(recall(NETWORK)).toMatchObject(other.data as object);
    expect(recall(REVIEW)).toMatchObject(answer.data as object);
  });

  it('joins the pages of a list', async () => {
    const { gateway, client, ask, recall } = await start();
    const [id] = [...gateway.atlas.store.organizations.keys()];
    const watched = client.watchQuery<PageData>({ query: gql(PROJECT_PAGE), variables: { id } });
    const subscription = watched.subscribe(() => {});
    const first = await ask(PROJECT_PAGE, { id });
    const after = (first.data as PageData).organization.projects.pageInfo.endCursor;
    await watched.fetchMore({ variables: { after } });
    subscription.unsubscribe();
    const { edges, pageInfo } = (recall(PROJECT_PAGE, { id }) as PageData).organization.projects;
    expect(new Set(edges.map(({ node }) => node.id)).size).toBe(4);
    expect(pageInfo.hasNextPage).toBe(false);
  });

  it('keeps a person in two organizations apart', () => {
    const cache = createCache();
    cache.writeQuery({ query: gql(PEOPLE), data: PEOPLE_ANSWER });
    expect(cache.readQuery({ query: gql(PEOPLE) })).toEqual(PEOPLE_ANSWER);
  });

  it('knows the types of every interface that documents may ask about', () => {
    const known = Object.values(CLIENT_SCHEMA.getTypeMap()).filter(isAbstractType);
    const listed = known.map((type) => [
      type.name,
      CLIENT_SCHEMA.getPossibleTypes(type)
        .map(({ name }) => name)
        .sort(),
    ]);
    const { Node: _, ...others } = Object.fromEntries(listed);
    expect(possibleTypes).toEqual(others);
  });
});

interface PageData {
  organization: {
    projects: { pageInfo: { hasNextPage: boolean; endCursor: string }; edges: { node: { id: string } }[] };
  };
}
