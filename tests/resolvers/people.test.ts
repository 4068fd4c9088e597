import { describe, expect, it } from 'vitest';
import { startGateway } from '../harness/gateway.ts';

async function start() {
  const gateway = await startGateway({});
  const { owner, store } = gateway.atlas;
  const { organizationId } = owner;
  const projects = store.projectsOf(organizationId);
  /** How often Atlas answered each operation since the last time of asking, but the organization itself. */
  let seen = 0;
  const calls = () => {
    const made = gateway.atlas.wire().filter(({ status, route }) => status === 200 && route !== '/orgs/{orgId}');
    const fresh = made.slice(seen);
    seen = made.length;
    return Object.fromEntries([...Map.groupBy(fresh, ({ route }) => route)].map(([route, all]) => [route, all.length]));
  };
  // biome-ignore lint/suspicious/noExplicitAny: each query has fields of its own
  const ask = async (selection: string): Promise<any> => {
    const { data, errors } = await gateway.query(`{ organization(id: "${organizationId}") { ${selection} } }`);
    expect(errors).toBeUndefined();
    return (data as { organization: unknown }).organization;
  };
  return { ...gateway, store, organizationId, projects, calls, ask };
}

const PROJECTS = { '/orgs/{orgId}/groups': 1 };

describe('People of an organization', () => {
  it('come with all they were given, by one list', async () => {
    const { ask, store, organizationId, calls } = await start();
    const { users } = await ask(`users(first: 500) { totalCount nodes {
      id username displayName status profile { firstName country } invitation { inviterUsername expiresAt }
      organizationOwner roles { role ... on ProjectRoleAssignment { project { id } } } projectAssignments { roles project { id } }
    } }`);
    expect(calls()).toEqual({ '/orgs/{orgId}/users': 1 });
    const known = store.usersOf(organizationId);
    expect(users.nodes.length).toBe(users.totalCount);
    for (const user of users.nodes) {
      const kept = known.find(({ id }) => id === user.id);
      expect(user.roles.map(({ role }: { role: string }) => role).sort()).toEqual(
        kept?.roles.map(({ roleName }) => roleName).sort(),
      );
      expect((user.profile === null) !== (user.invitation === null)).toBe(true);
    }
  });

  it('of many projects are one list, of one project its own, and the same', async () => {
    const { ask, query, projects, calls } = await start();
    const selection = 'users(first: 500) { totalCount edges { roles node { username } } }';
    const many = await ask(`projects(first: 20) { nodes { id ${selection} } }`);
    expect(calls()).toEqual({ ...PROJECTS, '/orgs/{orgId}/users': 1 });
    for (const { id } of projects.slice(0, 3)) {
      const { data } = await query<{ project: object }>(`{ project(id: "${id}") { id ${selection} } }`);
      expect(data.project).toEqual(many.projects.nodes.find((project: { id: string }) => project.id === id));
    }
    expect(calls()).toMatchObject({ '/groups/{groupId}/users': 3 });
  });

  it('are filtered by status, name and role', async () => {
    const { ask, store, organizationId } = await start();
    const { expired, owners, active } = await ask(`
      expired: users(statuses: [INVITATION_EXPIRED]) { nodes { status invitation { expiresAt } } }
      owners: users(role: "ORG_OWNER") { nodes { username organizationOwner } }
      active: users(statuses: [ACTIVE, PENDING], first: 500) { totalCount }`);
    expect(expired.nodes.every(({ status }: { status: string }) => status === 'INVITATION_EXPIRED')).toBe(true);
    expect(owners.nodes.length).toBeGreaterThan(0);
    expect(owners.nodes.every((user: { organizationOwner: boolean }) => user.organizationOwner)).toBe(true);
    expect(active.totalCount).toBeGreaterThan(0);
    const [one] = store.usersOf(organizationId).filter(({ status }) => status === 'ACTIVE');
    const { users } = await ask(`users(username: "${one?.username.toUpperCase()}") { nodes { id } }`);
    expect(users.nodes).toEqual([{ id: one?.id }]);
  });
});

describe('Teams', () => {
  it('of 20 projects take a call for each and one for the names, and none for the names of nobody', async () => {
    const { ask, calls } = await start();
    await ask('projects(first: 20) { nodes { teams { totalCount edges { roles node { name } } } } }');
    expect(calls()).toEqual({ ...PROJECTS, '/groups/{groupId}/teams': 20, '/orgs/{orgId}/teams': 1 });
    await ask('projects(first: 20) { nodes { teams { edges { roles node { id } } } } }');
    expect(calls()).toMatchObject({ '/groups/{groupId}/teams': 20 });
  });

  it('have their members from one list, and their projects from all projects’ lists', async () => {
    const { ask, store, organizationId, calls } = await start();
    const { teams } = await ask(
      'teams { nodes { id name members(first: 500) { nodes { id teams { id } } } projectAssignments { roles project { id } } } }',
    );
    expect(calls()).toMatchObject({ '/orgs/{orgId}/teams': 1, '/orgs/{orgId}/users': 1 });
    for (const { id, members, projectAssignments } of teams.nodes) {
      const listed = members.nodes.map((user: { id: string }) => user.id).sort();
      const kept = store.usersOf(organizationId).filter(({ teamIds }) => teamIds.includes(id));
      expect(kept.map((user) => user.id)).toEqual(expect.arrayContaining(listed));
      expect(projectAssignments.flatMap(({ roles }: { roles: string[] }) => roles).sort()).toEqual(
        store.teams
          .get(id)
          ?.roles.map(({ roleName }) => roleName)
          .sort(),
      );
    }
  });
});

describe('Service accounts', () => {
  it('show their secrets’ masks and ends, never the secrets, and their roles by one list', async () => {
    const { ask, store, organizationId, calls } = await start();
    const { serviceAccounts } = await ask(`serviceAccounts { totalCount nodes {
      id name displayName organizationRoles organizationOwner expired expiresSoon(withinHours: 8760)
      secrets { id mask expired expiresSoon used createdAt expiresAt lastUsedAt }
    } }`);
    expect(calls()).toEqual({ '/orgs/{orgId}/serviceAccounts': 1 });
    const accounts = [...store.serviceAccounts.values()].filter(({ orgId }) => orgId === organizationId);
    const shown = JSON.stringify(serviceAccounts);
    for (const { secret } of accounts.flatMap(({ secrets }) => secrets)) expect(shown).not.toContain(secret);
    for (const account of serviceAccounts.nodes) {
      expect(account.secrets.length).toBe(accounts.find(({ clientId }) => clientId === account.id)?.secrets.length);
    }
  });

  it('of projects have their roles there on the edge, and the organization’s on themselves', async () => {
    const { ask, query, projects, store } = await start();
    const selection = 'serviceAccounts { edges { roles node { id organizationRoles } } }';
    const many = await ask(`projects(first: 20) { nodes { id ${selection} } }`);
    for (const project of many.projects.nodes) {
      for (const { roles, node } of project.serviceAccounts.edges) {
        const kept = store.serviceAccounts.get(node.id)?.roles ?? [];
        expect(
          kept
            .filter((role) => 'groupId' in role && role.groupId === project.id)
            .map((role) => role.roleName)
            .sort(),
        ).toEqual(roles);
        expect(
          kept
            .filter((role) => 'orgId' in role)
            .map((role) => role.roleName)
            .sort(),
        ).toEqual(node.organizationRoles);
      }
    }
    const [first] = projects;
    const { data } = await query<{ project: object }>(`{ project(id: "${first?.id}") { id ${selection} } }`);
    expect(data.project).toEqual(many.projects.nodes.find(({ id }: { id: string }) => id === first?.id));
  });

  it('are found by their client ids, in the organization and as nodes', async () => {
    const { query, store, organizationId } = await start();
    const account = [...store.serviceAccounts.values()].find(({ orgId }) => orgId === organizationId);
    const { data, errors } = await query(`{
      serviceAccount(organizationId: "${organizationId}", id: "${account?.clientId}") {
        name projectAssignments { roles project { name } } accessList { totalCount nodes { id used } } apiAccess limitedByAddress
      }
      node(id: "${account?.clientId}") { id __typename }
      secret: node(id: "${account?.secrets[0]?.id}") { ... on ServiceAccountSecret { id } }
    }`);
    expect(errors).toBeUndefined();
    expect(data).toMatchObject({
      serviceAccount: { name: account?.name },
      node: { id: account?.clientId, __typename: 'ServiceAccount' },
      secret: { id: account?.secrets[0]?.id },
    });
  });
});

it('Rate limits and addresses of clusters are told', async () => {
  const { query, projects, organizationId } = await start();
  const project = projects.find(({ clusterCount }) => clusterCount > 0);
  const { data, errors } = await query<
    Record<string, { rateLimits: { scope: string }[]; clusterAddresses: object[] }>
  >(`{
    viewer { organization { id } rateLimits(name: "Programmatic API Keys") { name scope capacity refillRate refillSeconds overridden } }
    organization(id: "${organizationId}") { rateLimits { endpointSetId scope } }
    project(id: "${project?.id}") { rateLimits { scope } clusterAddresses { clusterName inbound outbound futureInbound futureOutbound } }
  }`);
  expect(errors).toBeUndefined();
  expect(data.viewer).toMatchObject({ organization: { id: organizationId } });
  expect(data.viewer?.rateLimits[0]).toMatchObject({ name: 'Programmatic API Keys', overridden: false });
  expect(data.organization?.rateLimits.every(({ scope }) => scope === 'ORGANIZATION')).toBe(true);
  expect(data.project?.clusterAddresses).toHaveLength(project?.clusterCount ?? 0);
});
