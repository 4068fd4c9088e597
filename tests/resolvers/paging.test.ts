import { describe, expect, it } from 'vitest';
import { companySeed } from '../../src/sandbox/index.ts';
import { startGateway } from '../harness/gateway.ts';

const seed = companySeed({ organizations: 1, projects: 40, apiKeys: 12 });
const PAGE = `query ($first: Int, $after: String) { projects(first: $first, after: $after) {
  totalCount nodes { name } edges { cursor node { name } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`;

interface Page {
  projects: {
    totalCount: number;
    nodes: { name: string }[];
    edges: { cursor: string; node: { name: string } }[];
    pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string | null; endCursor: string | null };
  };
}

describe('Reading a list page by page', () => {
  it('gives each of 40 projects exactly once, by sevens, with one call a page', async () => {
    const { query, atlas } = await startGateway({ seed });
    const names: string[] = [];
    let after: string | null = null;
    let pages = 0;
    do {
      const { projects }: Page = (await query<Page>(PAGE, { first: 7, after })).data;
      names.push(...projects.nodes.map(({ name }) => name));
      after = projects.pageInfo.hasNextPage ? projects.pageInfo.endCursor : null;
      pages++;
    } while (after !== null);
    expect(new Set(names).size).toBe(40);
    expect(names).toHaveLength(40);
    expect(pages).toBe(6);
    expect(atlas.requests()).toEqual(Array(6).fill('GET /groups'));
  });

  it('goes on after any item, with any size', async () => {
    const { query } = await startGateway({ seed });
    const all = (await query<Page>(PAGE, { first: 500 })).data.projects;
    for (const [place, first] of [
      [1, 500],
      [5, 3],
      [13, 7],
      [38, 7],
      [39, 1],
    ] as const) {
      const { projects } = (await query<Page>(PAGE, { first, after: all.edges[place - 1]?.cursor })).data;
      expect(projects.edges).toEqual(all.edges.slice(place, place + first));
      expect(projects.pageInfo).toMatchObject({ hasPreviousPage: true, hasNextPage: place + first < 40 });
      expect(projects.totalCount).toBe(40);
    }
  });

  it('ends in an empty page behind the last item', async () => {
    const { query } = await startGateway({ seed });
    const last = (await query<Page>(PAGE, { first: 500 })).data.projects.pageInfo.endCursor;
    const { projects } = (await query<Page>(PAGE, { first: 10, after: last })).data;
    expect(projects.nodes).toEqual([]);
    expect(projects.pageInfo).toEqual({
      hasNextPage: false,
      hasPreviousPage: true,
      startCursor: null,
      endCursor: null,
    });
  });

  it.each([{ first: 0 }, { first: 501 }, { first: -1 }, { first: 5, after: 'nonsense' }, { first: 5, after: '' }])(
    'refuses %o before any call',
    async (variables) => {
      const { query, atlas } = await startGateway({ seed });
      const { data, errors } = await query<{ projects: null }>(PAGE, variables);
      expect(data.projects).toBeNull();
      expect(errors?.[0]?.extensions?.code).toBe('BAD_USER_INPUT');
      expect(atlas.wire()).toHaveLength(0);
    },
  );

  it('refuses a page that is too long as such, however much is asked below it', async () => {
    const { query, atlas } = await startGateway({ seed });
    const { errors } = await query('{ projects(first: 5000) { nodes { settings { dataExplorerEnabled } } } }');
    expect(errors?.[0]).toMatchObject({ path: ['projects'], extensions: { code: 'BAD_USER_INPUT' } });
    expect(atlas.wire()).toHaveLength(0);
  });

  it('reads no keys ahead for projects that are not read', async () => {
    const { query, atlas } = await startGateway({ seed });
    const { errors } = await query(
      'query ($id: ID!) { organization(id: $id) { name projects(first: 501) { nodes { apiKeys { totalCount } } } } }',
      { id: atlas.owner.organizationId },
    );
    expect(errors?.[0]).toMatchObject({ path: ['organization', 'projects'], extensions: { code: 'BAD_USER_INPUT' } });
    expect(atlas.requests()).toEqual(['GET /orgs/{orgId}']);
  });

  it('filters an organization’s projects by the beginning of their name, whatever the case', async () => {
    const { query, atlas } = await startGateway({ seed });
    const all = (await query<Page>(PAGE, { first: 500 })).data.projects.nodes;
    const prefix = all[0]?.name.slice(0, 3).toUpperCase() ?? '';
    const { data } = await query<{ organization: { projects: { nodes: { name: string }[] } } }>(
      'query ($id: ID!, $name: String) { organization(id: $id) { projects(name: $name) { nodes { name } } } }',
      { id: atlas.owner.organizationId, name: prefix },
    );
    const expected = all.filter(({ name }) => name.toUpperCase().startsWith(prefix));
    expect(data.organization.projects.nodes).toEqual(expected);
  });
});
