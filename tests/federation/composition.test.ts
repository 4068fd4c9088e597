import { readFileSync } from 'node:fs';
import { composeServices } from '@theguild/federation-composition';
import { parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { readTypeDefs } from '../../src/schema/schema.ts';
import { printSubgraph } from '../../src/schema/subgraph.ts';
import { startGateway } from '../harness/gateway.ts';

/** Somebody else's graph, with names that ours has too. */
const PEOPLE = `
  extend schema @link(url: "https://specs.apollo.dev/federation/v2.3", import: ["@key", "@shareable"])
  type Query { organizations(first: Int): OrganizationConnection }
  type Organization @key(fields: "id") { id: ID!  head: String }
  type OrganizationConnection { nodes: [Organization!]!  pageInfo: PageInfo! }
  type PageInfo @shareable { hasNextPage: Boolean!  hasPreviousPage: Boolean!  startCursor: String  endCursor: String }
  type Tag { label: String! }
`;

const sdlOf = (prefix?: string) => printSubgraph(readTypeDefs({ prefix }).published);
const compose = (...sdls: string[]) =>
  composeServices(sdls.map((sdl, index) => ({ name: `subgraph-${index}`, typeDefs: parse(sdl) })));

describe('The SDL', () => {
  it('is what the gateway serves to routers', async () => {
    const { query } = await startGateway();
    const { data } = await query<{ _service: { sdl: string } }>('{ _service { sdl } }');
    expect(data._service.sdl).toBe(sdlOf());
  });

  it('names the lowest version of federation that it needs, and leaves out what routers bring along', () => {
    expect(sdlOf()).toContain('https://specs.apollo.dev/federation/v2.0');
    expect(sdlOf()).not.toMatch(/_entities|_service|_Any|directive @(key|link|shareable)/);
  });

  it('composes alone', () => {
    expect(compose(sdlOf()).errors).toBeUndefined();
  });
});

describe('In a graph where other teams have used the same names', () => {
  it('composition says which', () => {
    const { errors } = compose(sdlOf(), PEOPLE);
    expect(errors?.map(({ message }) => message).join('\n')).toContain('Non-shareable field "Query.organizations"');
  });

  it('a prefix keeps them apart, and PageInfo is shared', () => {
    const { errors, supergraphSdl } = compose(sdlOf('atlas'), PEOPLE);
    expect(errors).toBeUndefined();
    expect(supergraphSdl).toContain('type AtlasOrganization');
    expect(supergraphSdl).toMatch(
      /type PageInfo\s+@join__type\(graph: SUBGRAPH_0\)\s+@join__type\(graph: SUBGRAPH_1\)/,
    );
  });
});

describe('The subgraph that docs/federation.md shows', () => {
  it('is the one that the routers are tested with, and composes', () => {
    const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8');
    const [, shown = ''] = /```graphql\n(extend schema.*?)```/s.exec(read('../../docs/federation.md')) ?? [];
    expect(shown).toBe(read('execution/squads.graphql'));
    expect(compose(sdlOf(), shown).errors).toBeUndefined();
  });
});
