import { ApolloClient, gql, HttpLink, InMemoryCache } from '@apollo/client';
import { Defer20220824Handler, GraphQL17Alpha9Handler } from '@apollo/client/incremental';
import { Client, fetchExchange } from '@urql/core';

type IncrementalHandler = NonNullable<ApolloClient.Options['incrementalHandler']>;

/** What a client has shown of the projects so far: whether their access lists were there. */
export type Seen = boolean[];

const QUERY = `query {
  projects(first: 2) { nodes { __typename id name ... @defer { accessList(first: 2) { nodes { cidrBlock } } } } }
}`;

interface Data {
  projects: { nodes: { name: string; accessList?: { nodes: unknown[] } }[] };
}

const hasLists = (data: Data) => data.projects.nodes.every(({ accessList }) => (accessList?.nodes.length ?? 0) > 0);

function watchWithApollo(url: string, incrementalHandler: IncrementalHandler): Promise<Seen> {
  const client = new ApolloClient({ cache: new InMemoryCache(), link: new HttpLink({ uri: url }), incrementalHandler });
  return new Promise((resolve, reject) => {
    const seen: Seen = [];
    client.watchQuery<Data>({ query: gql(QUERY), fetchPolicy: 'no-cache' }).subscribe({
      next({ data, networkStatus, error }) {
        if (error) reject(error);
        if (data?.projects?.nodes === undefined) return;
        seen.push(hasLists(data as Data)); // its parts may be missing, which is what is looked at
        if (networkStatus === 7 && seen.at(-1)) resolve(seen);
      },
      error: reject,
    });
  });
}

function watchWithUrql(url: string): Promise<Seen> {
  const client = new Client({ url, exchanges: [fetchExchange], preferGetMethod: false });
  return new Promise((resolve, reject) => {
    const seen: Seen = [];
    client.query<Data>(QUERY, {}).subscribe(({ data, error, hasNext }) => {
      if (error) reject(error);
      if (data === undefined) return;
      seen.push(hasLists(data));
      if (!hasNext) resolve(seen);
    });
  });
}

const clients: Record<string, (url: string) => Promise<Seen>> = {
  'Apollo Client': (url) => watchWithApollo(url, new Defer20220824Handler()),
  // Its own types disagree where an optional property may not be undefined.
  'Apollo Client, newer form': (url) => watchWithApollo(url, new GraphQL17Alpha9Handler() as IncrementalHandler),
  urql: watchWithUrql,
};

Object.assign(globalThis, { watch: (name: string, url: string) => clients[name]?.(url) });
