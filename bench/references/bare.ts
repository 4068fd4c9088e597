import { createServer } from 'node:http';
import { createSchema, createYoga } from 'graphql-yoga';
import { request } from 'undici';
import { createResolvers, typeDefs } from './schema.ts';

/** graphql-yoga over a bare undici call, without authentication: what the libraries allow. */
const base = `${process.env.MONGODB_ATLAS_BASE_URL}/api/atlas/v2`;
const headers = { accept: 'application/vnd.atlas.2023-01-01+json' };

async function get(path: string) {
  const { body } = await request(base + path, { headers });
  return body.json();
}

const yoga = createYoga({ schema: createSchema({ typeDefs, resolvers: createResolvers(get) }), logging: false });
createServer(yoga).listen(Number(process.env.PORT), '127.0.0.1');
