import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readTypeDefs } from '../../../src/schema/schema.ts';
import { printSubgraph } from '../../../src/schema/subgraph.ts';
import { COMPOSERS } from './compose.ts';

const squads = readFileSync(new URL('squads.graphql', import.meta.url), 'utf8');
const PEOPLE = `
  extend schema @link(url: "https://specs.apollo.dev/federation/v2.3", import: ["@shareable"])
  type Query { people(first: Int): PersonConnection }
  type PersonConnection { names: [String!]!  pageInfo: PageInfo! }
  type PageInfo @shareable { hasNextPage: Boolean!  hasPreviousPage: Boolean!  startCursor: String  endCursor: String }
`;
const atlasOf = (prefix?: string) => printSubgraph(readTypeDefs({ prefix }).published);

describe.each(Object.entries(COMPOSERS))('%s', (_name, compose) => {
  it('takes the graph alone, without an error or a hint', () => {
    const { supergraph, complaints } = compose([{ name: 'atlas', url: 'http://127.0.0.1:1', sdl: atlasOf() }]);
    expect(complaints).toEqual([]);
    expect(supergraph).toContain('type Project');
  });

  it('takes it beside another team’s subgraph, without an error or a hint', () => {
    const { supergraph, complaints } = compose([
      { name: 'atlas', url: 'http://127.0.0.1:1', sdl: atlasOf() },
      { name: 'squads', url: 'http://127.0.0.1:2', sdl: squads },
    ]);
    expect(complaints).toEqual([]);
    expect(supergraph).toContain('costCenter');
    expect(supergraph).not.toContain('atlasCalls');
  });

  it('takes it beside a team that has pages as Relay describes them, without an error or a hint', () => {
    const { supergraph, complaints } = compose([
      { name: 'atlas', url: 'http://127.0.0.1:1', sdl: atlasOf() },
      { name: 'people', url: 'http://127.0.0.1:2', sdl: PEOPLE },
    ]);
    expect(complaints).toEqual([]);
    expect(supergraph).toContain('type PersonConnection');
  });

  it('takes it with a prefix, too', () => {
    const { supergraph, complaints } = compose([
      { name: 'atlas', url: 'http://127.0.0.1:1', sdl: atlasOf('atlas') },
      { name: 'squads', url: 'http://127.0.0.1:2', sdl: squads.replace(/\b(Project|ApiKey)\b/g, 'Atlas$1') },
    ]);
    expect(complaints).toEqual([]);
    expect(supergraph).toContain('type AtlasProject');
  });
});
