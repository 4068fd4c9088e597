import { describe, expect, it } from 'vitest';
import type { Sandbox } from '../../src/sandbox/index.ts';
import { startGateway } from '../harness/gateway.ts';

interface Edge {
  node: { id: string; __typename: string };
  roles: string[];
  owner: boolean;
  grants: { source: string; roles: string[]; team: { id: string; name: string } | null }[];
}
interface Answer {
  organization: {
    projects: { nodes: { id: string; principals: { totalCount: number; edges: Edge[]; unread: unknown[] } }[] };
  };
}

const QUERY = `query ($id: ID!) { organization(id: $id) { projects(first: 20) { nodes { id principals(first: 500) {
  totalCount unread { kind sources code message }
  edges { roles owner node { id __typename } grants { source roles team { id name } } }
} } } } }`;

const EVERYWHERE: Record<string, string> = { ORG_OWNER: 'GROUP_OWNER', ORG_READ_ONLY: 'GROUP_READ_ONLY' };

/** Who reaches a project, by what the sandbox keeps: as `source id role` lines. */
function listByStore({ store, clock }: Sandbox, projectId: string, orgId: string): string[] {
  const lines: string[] = [];
  const teams = store.teamsOf(orgId);
  const rolesOf = (roles: readonly ({ roleName: string } & object)[], key: 'groupId' | 'orgId', id: string) =>
    roles
      .filter((role) => key in role && (role as Record<string, unknown>)[key] === id)
      .map(({ roleName }) => roleName);
  const add = (id: string, roles: Parameters<typeof rolesOf>[0]) => {
    for (const role of rolesOf(roles, 'groupId', projectId)) lines.push(`DIRECT ${id} ${role}`);
    for (const role of rolesOf(roles, 'orgId', orgId)) if (role in EVERYWHERE) lines.push(`ORGANIZATION ${id} ${role}`);
  };
  for (const key of store.keysOf(orgId)) add(key.id, key.roles);
  for (const account of store.serviceAccounts.values()) {
    if (account.orgId === orgId && !account.isSystemManaged) add(account.clientId, account.roles);
  }
  for (const team of teams) add(team.id, team.roles);
  for (const user of store.usersOf(orgId)) {
    const isOver = user.status !== 'ACTIVE' && (user.invitationExpiresAt ?? Number.POSITIVE_INFINITY) <= clock.now();
    if (isOver || user.status === 'INVITATION_REJECTED' || user.status === 'INVITATION_EXPIRED') continue;
    add(user.id, user.roles);
    for (const team of teams.filter(({ id }) => user.teamIds.includes(id))) {
      for (const role of rolesOf(team.roles, 'groupId', projectId)) lines.push(`TEAM ${user.id} ${role}`);
    }
  }
  return [...new Set(lines)].sort();
}

describe('Project.principals', () => {
  it('says of every project of the first organization what the store says, person by person and role by role', async () => {
    const { query, atlas } = await startGateway({});
    const { organizationId } = atlas.owner;
    const before = atlas.wire().length;
    const { data, errors } = await query<Answer>(QUERY, { id: organizationId });
    expect(errors).toBeUndefined();
    const projects = data.organization.projects.nodes;
    expect(projects).toHaveLength(20);
    for (const { id, principals } of projects) {
      expect(principals.unread).toEqual([]);
      const lines = principals.edges.flatMap(({ node, grants }) =>
        grants.flatMap(({ source, roles }) => roles.map((role) => `${source} ${node.id} ${role}`)),
      );
      expect([...new Set(lines)].sort()).toEqual(listByStore(atlas, id, organizationId));
      expect(new Set(principals.edges.map(({ node }) => node.id)).size).toBe(principals.totalCount);
      for (const { roles, owner, grants } of principals.edges) {
        const effective = grants.flatMap((grant) => grant.roles.map((role) => EVERYWHERE[role] ?? role));
        expect(roles).toEqual([...new Set(effective)].sort());
        expect(owner).toBe(roles.includes('GROUP_OWNER'));
        for (const { source, team } of grants) expect(team === null).toBe(source !== 'TEAM');
      }
    }
    const kinds = new Set(projects.flatMap(({ principals }) => principals.edges.map(({ node }) => node.__typename)));
    expect([...kinds].sort()).toEqual(['ApiKey', 'OrganizationUser', 'ServiceAccount', 'Team']);
    const calls = atlas
      .wire()
      .slice(before)
      .filter(({ status }) => status === 200);
    const accounts = [...atlas.store.serviceAccounts.values()].filter(({ orgId }) => orgId === organizationId).length;
    // Two more: the organization and its projects.
    expect(calls.length).toBeLessThanOrEqual(2 + 4 + 20 + Math.min(20, accounts));
  });

  it('names what the credential may not read instead of leaving it out', async () => {
    const { query, atlas } = await startGateway({ credential: 'member' });
    const { data } = await query<{ organization: { projects: { nodes: { id: string; principals: unknown }[] } } }>(
      `query ($id: ID!) { organization(id: $id) { projects(first: 1) { nodes { id principals(first: 500) {
        totalCount unread { kind sources code message } } } } } }`,
      { id: atlas.owner.organizationId },
    );
    expect(data.organization.projects.nodes[0]?.principals).toMatchObject({
      unread: expect.arrayContaining([
        {
          kind: 'SERVICE_ACCOUNT',
          sources: ['ORGANIZATION'],
          code: 'FORBIDDEN',
          message: expect.stringMatching(/Organization Read Only/),
        },
      ]),
    });
  });

  it('is cut by kind, source and role, and reads only the lists that takes', async () => {
    const { query, atlas } = await startGateway({});
    const [project] = atlas.store.projectsOf(atlas.owner.organizationId);
    const { data, errors } = await query<{ project: { principals: { edges: Edge[] } } }>(
      `{ project(id: "${project?.id}") {
        principals(kinds: [API_KEY], sources: [DIRECT], role: "GROUP_OWNER") { edges { roles node { id __typename } grants { source } } }
      } }`,
    );
    expect(errors).toBeUndefined();
    for (const { node, roles, grants } of data.project.principals.edges) {
      expect(node.__typename).toBe('ApiKey');
      expect(roles).toContain('GROUP_OWNER');
      expect(grants.map(({ source }) => source)).toEqual(['DIRECT']);
    }
    const routes = new Set(
      atlas
        .wire()
        .filter(({ status }) => status === 200)
        .map(({ route }) => route),
    );
    expect([...routes].sort()).toEqual(['/groups/{groupId}', '/groups/{groupId}/apiKeys']);
  });
});
