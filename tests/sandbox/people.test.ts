import { describe, expect, it } from 'vitest';
import { companySeed } from '../../src/sandbox/index.ts';

describe('The people of the company', () => {
  it('are the same for the same numbers, and others for another seed', () => {
    expect(companySeed().map(({ users }) => users)).toEqual(companySeed().map(({ users }) => users));
    expect(companySeed({ seed: 7 })[0]?.users[0]?.id).not.toBe(companySeed()[0]?.users[0]?.id);
  });

  it('leave the ids of everything else as they were before there were people', () => {
    const last = companySeed().at(-1);
    expect(last?.organization.id).toBe('64b1409d3564bc4673bc328c');
    expect(last?.serviceAccounts.at(-1)?.clientId).toBe('mdb_sa_id_64b1686c5c694897fc23b22a');
  });

  it('have a user name of their own, in every organization', () => {
    const names = companySeed({ organizations: 8, projects: 800 }).flatMap(({ users }) =>
      users.map(({ username }) => username),
    );
    expect(new Set(names).size).toBe(names.length);
  });

  it('are of every status, and some have owned the organization from the start', () => {
    for (const { users } of companySeed({ projects: 0 })) {
      expect(new Set(users.map(({ status }) => status)).size).toBe(4);
      const owners = users.filter(({ roles }) => roles.some(({ roleName }) => roleName === 'ORG_OWNER'));
      expect(owners.length).toBeGreaterThan(1);
    }
  });

  it('are in teams, none of which is empty', () => {
    for (const { users, teams } of companySeed()) {
      const empty = teams.filter(({ id }) => !users.some(({ teamIds }) => teamIds.includes(id)));
      expect(empty.map(({ name }) => name)).toEqual([]);
      expect(new Set(teams.map(({ name }) => name)).size).toBe(teams.length);
    }
  });

  it('stay within the limits of Atlas in the largest company', () => {
    const [{ users = [], teams = [], projects = [] } = {}] = companySeed({
      organizations: 1,
      projects: 5000,
      apiKeys: 3,
    });
    expect(users.length).toBeGreaterThan(100);
    expect(users.length).toBeLessThanOrEqual(500);
    expect(teams.length).toBeLessThanOrEqual(250);
    const known = new Set(projects.map(({ id }) => id));
    const roles = teams.flatMap((team) => team.roles.flatMap((role) => ('groupId' in role ? role.groupId : [])));
    expect(roles.filter((id) => !known.has(id))).toEqual([]);
  });
});
