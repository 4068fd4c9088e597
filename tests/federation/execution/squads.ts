import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { parse } from 'graphql';
import { createYoga } from 'graphql-yoga';

/** Another team's subgraph, as a process: `node squads.ts <port>`. What its squads own is in SQUADS, as JSON. */
export interface Squad {
  name: string;
  projects: { id: string }[];
  keys: { organizationId: string; id: string }[];
}

interface Reference {
  id: string;
}

const squads: Squad[] = JSON.parse(process.env.SQUADS ?? '[]');

const schema = buildSubgraphSchema({
  typeDefs: parse(readFileSync(new URL('squads.graphql', import.meta.url), 'utf8')),
  resolvers: {
    Query: { squads: () => squads },
    Project: {
      __resolveReference: ({ id }: Reference) => ({ id }),
      costCenter: ({ id }: Reference) => `CC-${id.slice(-4)}`,
    },
  },
});

createServer(createYoga({ schema, logging: false })).listen(Number(process.argv[2]), '127.0.0.1');
