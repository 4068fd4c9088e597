import { createServer } from 'node:http';
import DigestClient from 'digest-fetch';
import { createSchema, createYoga } from 'graphql-yoga';
import { createResolvers, typeDefs } from './schema.ts';

/** graphql-yoga, one fetch for each field, digest-fetch as its README shows: the afternoon's version. */
const { MONGODB_ATLAS_BASE_URL, MONGODB_ATLAS_PUBLIC_API_KEY = '', MONGODB_ATLAS_PRIVATE_API_KEY = '' } = process.env;
const client = new DigestClient(MONGODB_ATLAS_PUBLIC_API_KEY, MONGODB_ATLAS_PRIVATE_API_KEY);

async function get(path: string) {
  const response = await client.fetch(`${MONGODB_ATLAS_BASE_URL}/api/atlas/v2${path}`, {
    headers: { accept: 'application/vnd.atlas.2023-01-01+json' },
  });
  return response.json();
}

const yoga = createYoga({ schema: createSchema({ typeDefs, resolvers: createResolvers(get) }), logging: false });
createServer(yoga).listen(Number(process.env.PORT), '127.0.0.1');
