import { describe, expect, it } from 'vitest';
import { companySeed, type Sandbox } from '../../src/sandbox/index.ts';
import { startGateway } from '../harness/gateway.ts';

/** One organization, large enough that a call for each thing would show. */
const seed = companySeed({ organizations: 1, projects: 60, apiKeys: 80 });

type Nodes<Node> = { nodes: Node[] };
type WithId = { id: string };

async function startWithIds() {
  const gateway = await startGateway({ seed });
  const organizationId = gateway.atlas.owner.organizationId;
  const { data } = await gateway.query<{ organization: { projects: Nodes<WithId>; apiKeys: Nodes<WithId> } }>(
    'query ($id: ID!) { organization(id: $id) { projects(first: 500) { nodes { id } } apiKeys(first: 500) { nodes { id } } } }',
    { id: organizationId },
  );
  gateway.atlas.clearRequests();
  const idsOf = (list: Nodes<WithId>) => list.nodes.map(({ id }) => id);
  return {
    ...gateway,
    organizationId,
    projectIds: idsOf(data.organization.projects),
    keyIds: idsOf(data.organization.apiKeys),
  };
}

const aliases = (count: number, field: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => `a${index}: ${field(index)}`).join('\n');

describe('Many projects by id', () => {
  it('are one page of projects', async () => {
    const { query, atlas, projectIds } = await startWithIds();
    const { data, errors } = await query<Record<string, WithId>>(
      `{ ${aliases(50, (index) => `project(id: "${projectIds[index]}") { id name }`)} }`,
    );
    expect(errors).toBeUndefined();
    expect(Object.values(data).map(({ id }) => id)).toEqual(projectIds.slice(0, 50));
    expect(atlas.requests()).toEqual(['GET /groups']);
  });

  it('are called for singly while they are few', async () => {
    const { query, atlas, projectIds } = await startWithIds();
    await query(`{ ${aliases(3, (index) => `project(id: "${projectIds[index]}") { name }`)} }`);
    expect(atlas.requests()).toEqual(Array(3).fill('GET /groups/{groupId}'));
  });

  it('are null where there is none, and only those are asked for singly', async () => {
    const { query, atlas, projectIds } = await startWithIds();
    const unknown = 'f'.repeat(24);
    const { data, errors } = await query<Record<string, WithId | null>>(
      `{ ${aliases(4, (index) => `project(id: "${projectIds[index]}") { id }`)} gone: project(id: "${unknown}") { id } }`,
    );
    expect(errors).toBeUndefined();
    expect(data.gone).toBeNull();
    expect(atlas.requests()).toEqual(['GET /groups', 'GET /groups/{groupId}']);
  });

  it('are fetched once, however often they are asked for', async () => {
    const { query, atlas, projectIds } = await startWithIds();
    await query(`{ ${aliases(10, () => `project(id: "${projectIds[0]}") { name }`)} }`);
    expect(atlas.requests()).toEqual(['GET /groups/{groupId}']);
  });
});

describe('Many keys by id', () => {
  it('are one page of their organization’s keys', async () => {
    const { query, atlas, organizationId, keyIds } = await startWithIds();
    const { errors } = await query(
      `{ ${aliases(20, (index) => `apiKey(organizationId: "${organizationId}", id: "${keyIds[index]}") { publicKey }`)} }`,
    );
    expect(errors).toBeUndefined();
    expect(atlas.requests()).toEqual(['GET /orgs/{orgId}/apiKeys']);
  });
});

describe('The keys of many projects', () => {
  const REVIEW = `query ($id: ID!) { organization(id: $id) { projects(first: 500) { nodes { id apiKeys(first: 500) {
    totalCount edges { roles node { publicKey } } } } } } }`;

  interface Review {
    organization: {
      projects: Nodes<{ id: string; apiKeys: { edges: { roles: string[]; node: { publicKey: string } }[] } }>;
    };
  }

  it('come from the organization’s key list, read side by side with its projects', async () => {
    const { query, atlas, organizationId } = await startWithIds();
    const { data, errors } = await query<Review>(REVIEW, { id: organizationId });
    expect(errors).toBeUndefined();
    expect(data.organization.projects.nodes).toHaveLength(60);
    expect(atlas.requests().sort()).toEqual([
      'GET /orgs/{orgId}',
      'GET /orgs/{orgId}/apiKeys',
      'GET /orgs/{orgId}/groups',
    ]);
  });

  it('are the same as each project tells by itself, in the same order', async () => {
    const { query, organizationId, projectIds } = await startWithIds();
    const { data } = await query<Review>(REVIEW, { id: organizationId });
    for (const id of projectIds.slice(0, 5)) {
      const alone = await query<{ project: unknown }>(
        'query ($id: ID!) { project(id: $id) { id apiKeys(first: 500) { totalCount edges { roles node { publicKey } } } } }',
        { id },
      );
      expect(alone.data.project).toEqual(data.organization.projects.nodes.find((project) => project.id === id));
    }
  });

  it('are asked of each project where the organization’s list is refused', async () => {
    const { query, atlas } = await startGateway({ seed, credential: 'member' });
    giveMemberRolesIn(atlas, 5);
    atlas.faults.add({
      route: 'GET /orgs/{orgId}/apiKeys',
      kind: 'status',
      status: 401,
      errorCode: 'USER_UNAUTHORIZED',
    });
    const { data, errors } = await query<{ projects: Nodes<{ apiKeys: { totalCount: number } }> }>(
      '{ projects { nodes { apiKeys { totalCount } } } }',
    );
    expect(errors).toBeUndefined();
    expect(data.projects.nodes).toHaveLength(5);
    for (const project of data.projects.nodes) expect(project.apiKeys.totalCount).toBeGreaterThan(0);
    expect(atlas.requests().sort()).toEqual([
      'GET /groups',
      ...Array(5).fill('GET /groups/{groupId}/apiKeys'),
      'GET /orgs/{orgId}/apiKeys',
    ]);
  });

  /** The member is owner of the first project only; from a few projects on, the organization's list is worth asking for. */
  function giveMemberRolesIn({ member, store }: Sandbox, count: number): void {
    const key = [...store.apiKeys.values()].find(({ publicKey }) => publicKey === member.publicKey);
    const projects = [...store.projects.values()].filter(({ orgId }) => orgId === member.organizationId);
    const known = new Set(key?.roles.flatMap((role) => ('groupId' in role ? role.groupId : [])));
    const more = projects.filter(({ id }) => !known.has(id)).slice(0, count - 1);
    key?.roles.push(...more.map(({ id }) => ({ roleName: 'GROUP_READ_ONLY', groupId: id })));
    store.changed();
  }
});

describe('What several fields need', () => {
  it('is fetched once: the organization of its projects', async () => {
    const { query, atlas } = await startGateway({ seed });
    const { errors } = await query('{ projects(first: 100) { nodes { name organization { name } } } }');
    expect(errors).toBeUndefined();
    expect(atlas.requests()).toEqual(['GET /groups', 'GET /orgs/{orgId}']);
  });

  it('is fetched once: the access list of a key, for its entries, one entry and its reach', async () => {
    const { query, atlas, organizationId, keyIds } = await startWithIds();
    await query(
      `{ apiKey(organizationId: "${organizationId}", id: "${keyIds[0]}") {
           accessList { totalCount } two: accessList(first: 2) { nodes { cidrBlock } } accessListEntry(entry: "192.0.2.1") { cidrBlock } } }`,
    );
    expect(atlas.requests().sort()).toEqual([
      'GET /orgs/{orgId}/apiKeys/{apiUserId}',
      'GET /orgs/{orgId}/apiKeys/{apiUserId}/accessList',
    ]);
  });

  it('is fetched once: the projects that the roles of all keys name', async () => {
    const { query, atlas, organizationId } = await startWithIds();
    const { errors } = await query(
      `query ($id: ID!) { organization(id: $id) { apiKeys(first: 80) { nodes { projectAssignments { project { name } roles }
         roles { role ... on ProjectRoleAssignment { project { name } } ... on OrganizationRoleAssignment { organization { name } } } } } } }`,
      { id: organizationId },
    );
    expect(errors).toBeUndefined();
    expect(atlas.requests().sort()).toEqual(['GET /groups', 'GET /orgs/{orgId}', 'GET /orgs/{orgId}/apiKeys']);
  });
});

describe('What needs no call makes none', () => {
  it('the id of a related object', async () => {
    const { query, atlas } = await startGateway({ seed });
    const { data, errors } = await query<{ projects: Nodes<{ organization: WithId }> }>(
      '{ projects(first: 5) { nodes { organization { ...Ref } apiKeys(first: 1) @skip(if: true) { totalCount } } } } fragment Ref on Organization { id __typename }',
    );
    expect(errors).toBeUndefined();
    expect(data.projects.nodes[0]?.organization).toEqual({
      id: atlas.owner.organizationId,
      __typename: 'Organization',
    });
    expect(atlas.requests()).toEqual(['GET /groups']);
  });

  it('the project of a role, by its id', async () => {
    const { query, atlas } = await startGateway({ seed });
    await query('{ viewer { apiKey { id publicKey projectAssignments { project { id } roles } } } }');
    expect(atlas.requests()).toEqual(['GET /']);
  });
});

describe('What a list has told', () => {
  it('is not asked for again: the organization above its projects', async () => {
    const { query, atlas } = await startWithIds();
    const { data, errors } = await query<{
      organizations: Nodes<{ projects: Nodes<{ organization: { name: string } }> }>;
    }>('{ organizations { nodes { projects(first: 3) { nodes { organization { name deleted } } } } } }');
    expect(errors).toBeUndefined();
    expect(data.organizations.nodes[0]?.projects.nodes.map(({ organization }) => organization.name)).toEqual(
      Array(3).fill('Acme Research'),
    );
    expect(atlas.requests().toSorted()).toEqual(['GET /orgs', 'GET /orgs/{orgId}/groups']);
  });

  it('is not asked for again: the projects that the roles of a key name', async () => {
    const { query, atlas, organizationId } = await startWithIds();
    const { errors } = await query(
      `query ($id: ID!) { organization(id: $id) { projects(first: 100) { nodes { name
        apiKeys { nodes { projectAssignments { project { name clusterCount } } } } } } } }`,
      { id: organizationId },
    );
    expect(errors).toBeUndefined();
    expect(atlas.requests().sort()).toEqual([
      'GET /orgs/{orgId}',
      'GET /orgs/{orgId}/apiKeys',
      'GET /orgs/{orgId}/groups',
    ]);
  });
});
