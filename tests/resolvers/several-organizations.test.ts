import { describe, expect, it } from 'vitest';
import { ownersOf, startGateway } from '../harness/gateway.ts';

const startWithAll = () => startGateway({ credentials: ownersOf });

interface Organizations {
  organizations: { totalCount: number; nodes: { id: string; name: string; projects: { totalCount: number } | null }[] };
}

interface Projects {
  projects: {
    totalCount: number;
    nodes: { id: string; name: string; organization: { id: string } }[];
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
  };
}

const count = (requests: readonly string[], operation: string) =>
  requests.filter((request) => request === operation).length;

describe('The graph of several credentials', () => {
  it('is the union of their organizations, each read with at most three calls', async () => {
    const { query, atlas } = await startWithAll();
    const { data, errors } = await query<Organizations>(
      '{ organizations { totalCount nodes { id name projects(first: 500) { totalCount nodes { name apiKeys { edges { roles } } } } } } }',
    );
    expect(errors).toBeUndefined();
    expect(data.organizations.totalCount).toBe(3);
    expect(data.organizations.nodes.map(({ name }) => name)).toEqual(['Acme Research', 'Acme Retail', 'Acme Platform']);
    expect(atlas.requests()).toHaveLength(9);
    expect(count(atlas.requests(), 'GET /orgs/{orgId}/apiKeys')).toBe(3);
  });

  it('lists the projects of one organization after those of the other, in pages of any size, each once', async () => {
    const { query, atlas } = await startWithAll();
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const { data }: { data: Projects } = await query<Projects>(
        'query ($after: String) { projects(first: 7, after: $after) { totalCount pageInfo { hasNextPage endCursor } nodes { id organization { id } } } }',
        { after },
      );
      expect(data.projects.totalCount).toBe(60);
      seen.push(...data.projects.nodes.map(({ organization }) => organization.id));
      after = data.projects.pageInfo.hasNextPage ? data.projects.pageInfo.endCursor : null;
    } while (after !== null);
    const order = ownersOf(atlas).map(({ publicKey }) => atlas.apiKeys.find((key) => key.publicKey === publicKey));
    expect(seen).toEqual(order.flatMap((key) => Array.from({ length: 20 }, () => key?.organizationId)));
  });

  it('finds a project by its id and by its name, whichever organization has it', async () => {
    const { query, atlas } = await startWithAll();
    const [, , third] = atlas.apiKeys.filter(({ roles }) => roles.includes('ORG_OWNER'));
    const project = [...atlas.store.projects.values()].find(({ orgId }) => orgId === third?.organizationId);
    const { data } = await query<{ project: { name: string }; projectByName: { id: string } }>(
      'query ($id: ID!, $name: String!) { project(id: $id) { name } projectByName(name: $name) { id } }',
      { id: project?.id, name: project?.name },
    );
    expect(data.project.name).toBe(project?.name);
    expect(data.projectByName.id).toBeDefined();
    atlas.clearRequests();
    await query('query ($id: ID!) { project(id: $id) { name } }', { id: project?.id });
    expect(atlas.requests()).toEqual(['GET /groups/{groupId}']);
  });

  it('says that there is no such project when no credential sees it', async () => {
    const { query } = await startWithAll();
    const { data, errors } = await query<{ project: null }>('{ project(id: "0123456789abcdef01234567") { name } }');
    expect(errors).toBeUndefined();
    expect(data.project).toBeNull();
  });

  it('reads the projects that references name from one page of each organization', async () => {
    const { query, atlas } = await startWithAll();
    const representations = [...atlas.store.projects.values()].map(({ id }) => ({ __typename: 'Project', id }));
    const { data, errors } = await query<{ _entities: { name: string }[] }>(
      'query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on Project { name } } }',
      { representations },
    );
    expect(errors).toBeUndefined();
    expect(data._entities).toHaveLength(60);
    expect(data._entities.every((entity) => entity.name.length > 0)).toBe(true);
    expect(atlas.requests()).toEqual(['GET /groups', 'GET /groups', 'GET /groups']);
  });

  it('makes a change with the credential of the organization that it is about', async () => {
    const { query, atlas } = await startWithAll();
    const [, second] = atlas.apiKeys.filter(({ roles }) => roles.includes('ORG_OWNER'));
    const { data } = await query<{ createProject: { project: { id: string }; errors: unknown[] } }>(
      'mutation ($input: CreateProjectInput!) { createProject(input: $input) { project { id } errors { message } } }',
      { input: { organizationId: second?.organizationId, name: 'new-in-the-second' } },
    );
    expect(data.createProject.errors).toEqual([]);
    expect(atlas.store.projects.get(data.createProject.project.id)?.orgId).toBe(second?.organizationId);
    expect(count(atlas.requests(), 'POST /groups')).toBe(1);
  });

  it('tells of each credential, and has no single viewer', async () => {
    const { query } = await startWithAll();
    const { data, errors } = await query<{ viewer: null; viewers: { credential: string }[] }>(
      '{ viewer { throttled } viewers { credential apiKey { id } } }',
    );
    expect(data.viewer).toBeNull();
    expect(data.viewers.map(({ credential }) => credential)).toEqual([
      'organization-1',
      'organization-2',
      'organization-3',
    ]);
    expect(errors?.map(({ message }) => message)).toEqual([
      'This gateway acts with 3 credentials, not one: ask for "viewers".',
    ]);
  });
});

describe('When Atlas refuses one of several credentials', () => {
  const startWithOneWrong = () =>
    startGateway({
      credentials: (atlas) =>
        ownersOf(atlas).map((key, index) => (index === 1 ? { ...key, privateKey: 'ffffffff-wrong' } : key)),
    });

  it('its organization is missing, with an error that names the credential, and everything else arrives', async () => {
    const { query } = await startWithOneWrong();
    const { data, errors } = await query<Organizations>(
      '{ organizations { totalCount nodes { name projects { totalCount } } } }',
    );
    expect(data.organizations.nodes.map(({ name }) => name)).toEqual(['Acme Research', 'Acme Platform']);
    expect(data.organizations.totalCount).toBe(2);
    expect(errors).toHaveLength(1);
    expect(errors?.[0]).toMatchObject({
      path: ['organizations'],
      extensions: { code: 'UNAUTHENTICATED', credential: 'organization-2' },
    });
  });

  it('a revoked key at work takes only its own organization away', async () => {
    const { query, atlas } = await startWithAll();
    const before = await query<Organizations>('{ organizations { nodes { id name } } }');
    const second = before.data.organizations.nodes[1];
    const [, key] = ownersOf(atlas);
    const revoked = [...atlas.store.apiKeys.values()].find(({ publicKey }) => publicKey === key?.publicKey);
    if (revoked !== undefined) atlas.store.deleteApiKey(revoked);
    const { data, errors } = await query<{ one: unknown; other: { name: string } }>(
      'query ($one: ID!, $other: ID!) { one: organization(id: $one) { name } other: organization(id: $other) { name } }',
      { one: second?.id, other: before.data.organizations.nodes[2]?.id },
    );
    expect(data.one).toBeNull();
    expect(errors?.[0]).toMatchObject({ path: ['one'] });
    expect(data.other.name).toBe('Acme Platform');
  });
});
