import { describe, expect, it, onTestFinished } from 'vitest';
import { minutes, organization, type SandboxSeed } from '../../src/sandbox/index.ts';
import { callAs } from '../harness/atlas-client.ts';
import { startSandbox } from '../harness/sandbox.ts';

const UNKNOWN = '64b1ffffffffffffffffffff';

const SEED = organization('acme', {
  projects: ['payments', 'ledger'],
  teams: [
    { name: 'platform', projectRoles: { payments: ['GROUP_READ_ONLY'], ledger: ['GROUP_OWNER'] } },
    'security',
    'data',
  ],
  users: [
    { username: 'ada@acme.example', teams: ['platform'] },
    { username: 'pending@acme.example', status: 'PENDING', teams: ['platform'] },
    'ben@acme.example',
    { username: 'invited@acme.example', status: 'PENDING' },
    { username: 'expired@acme.example', status: 'INVITATION_EXPIRED' },
  ],
});

async function start(seed: SandboxSeed = SEED, credential: 'owner' | 'reader' | 'member' = 'owner') {
  const atlas = await startSandbox({ seed, rateLimits: 'off' });
  onTestFinished(() => atlas.close());
  const { users, projects, teams } = atlas.store;
  const named = [
    ...[...users.values()].map(({ username, id }) => [username.replace('@acme.example', ''), id] as const),
    ...[...projects.values(), ...teams.values()].map(({ name, id }) => [name, id] as const),
  ];
  const idOf = (name: string) => new Map(named).get(name) ?? UNKNOWN;
  return {
    atlas,
    call: callAs(atlas[credential], atlas.baseUrl),
    teams: `/orgs/${atlas.owner.organizationId}/teams`,
    here: `/groups/${idOf('payments')}/teams`,
    url: `${atlas.baseUrl}/api/atlas/v2`,
    idOf,
  };
}

// biome-ignore lint/suspicious/noExplicitAny: an answer's body; the expectation says what it should be
const namesOf = (body: any): string[] => body.results.map((item: any) => item.name ?? item.username.split('@')[0]);

describe('Teams of an organization', () => {
  it('are listed by name, without their members', async () => {
    const { call, teams, url, idOf } = await start();
    const { body } = await call('GET', teams);
    expect(namesOf(body)).toEqual(['data', 'platform', 'security']);
    expect(body.results[0]).toEqual({
      id: idOf('data'),
      links: [{ href: `${url}${teams}/${idOf('data')}`, rel: 'self' }],
      name: 'data',
    });
  });

  it('are found by id and by name', async () => {
    const { call, teams, idOf } = await start();
    const byId = await call('GET', `${teams}/${idOf('security')}`);
    const byName = await call('GET', `${teams}/byName/security`);
    expect(byId.body.name).toBe('security');
    expect(byName.body).toEqual(byId.body);
  });

  it.each([
    [`/${UNKNOWN}`, 'TEAM_NOT_FOUND'],
    ['/FAR', 'TEAM_NOT_IN_ORG'],
    ['/byName/nobody', 'TEAM_NAME_NOT_FOUND'],
  ])('answer 404 for %s', async (path, errorCode) => {
    const { call, teams, idOf } = await start([...SEED, ...organization('another', { teams: ['far'] })]);
    const { status, body } = await call('GET', teams + path.replace('FAR', idOf('far')));
    expect([status, body.errorCode]).toEqual([404, errorCode]);
  });

  it('are created with users of the organization, whom this answer alone tells', async () => {
    const { call, teams } = await start();
    const body = { name: 'growth', usernames: ['ada@acme.example', 'ben@acme.example'] };
    const made = await call('POST', teams, { body });
    expect(made.status).toBe(201);
    expect(made.body).toMatchObject(body);
    const read = await call('GET', `${teams}/${made.body.id}`);
    expect(read.body).not.toHaveProperty('usernames');
    expect(namesOf((await call('GET', `${teams}/${made.body.id}/users`)).body)).toEqual(['ada', 'ben']);
  });

  it.each([
    [{ usernames: ['ada@acme.example'] }, 400, 'MISSING_ATTRIBUTE'],
    [{ name: 'growth' }, 400, 'MISSING_ATTRIBUTE'],
    [{ name: 'growth', usernames: [] }, 400, 'CANNOT_CREATE_EMPTY_TEAM'],
    [{ name: ' ', usernames: ['ada@acme.example'] }, 400, 'INVALID_TEAM_NAME'],
    [{ name: 'growth', usernames: ['nobody@acme.example'] }, 404, 'USERNAME_NOT_FOUND'],
    [{ name: 'growth', usernames: ['pending@acme.example'] }, 404, 'USERNAME_NOT_FOUND'],
    [{ name: 'data', usernames: ['ada@acme.example'] }, 409, 'TEAM_NAME_NOT_AVAILABLE'],
  ])('are not created of %j', async (body, status, errorCode) => {
    const { call, teams } = await start();
    const answer = await call('POST', teams, { body });
    expect([answer.status, answer.body.errorCode]).toEqual([status, errorCode]);
    expect((await call('GET', teams)).body.totalCount).toBe(3);
  });

  it('number 250 at most', async () => {
    const many = Array.from({ length: 250 }, (_, at) => `team-${at}`);
    const { call, teams } = await start(organization('acme', { teams: many }));
    const { status, body } = await call('POST', teams, { body: { name: 'more', usernames: ['founder@acme.example'] } });
    expect([status, body.errorCode, body.parameters]).toEqual([400, 'MAX_TEAMS_PER_ORG_EXCEEDED', [250]]);
  });

  it('are renamed to what is free', async () => {
    const { call, teams, idOf } = await start();
    const path = `${teams}/${idOf('data')}`;
    const renamed = await call('PATCH', path, { body: { name: 'analytics' } });
    expect(Object.keys(renamed.body)).toEqual(['id', 'links', 'name']);
    expect(namesOf((await call('GET', teams)).body)).toEqual(['analytics', 'platform', 'security']);
    const taken = await call('PATCH', path, { body: { name: 'security' } });
    expect([taken.status, taken.body.errorCode]).toEqual([409, 'TEAM_NAME_NOT_AVAILABLE']);
  });

  it('are deleted once no project knows them, and leave their members', async () => {
    const { call, teams, here, idOf, atlas } = await start();
    const path = `${teams}/${idOf('platform')}`;
    const assigned = await call('DELETE', path);
    expect([assigned.status, assigned.body.errorCode]).toEqual([404, 'CANNOT_DELETE_TEAM_ASSIGNED_TO_PROJECT']);
    await call('DELETE', `${here}/${idOf('platform')}`);
    await call('DELETE', `/groups/${idOf('ledger')}`);
    atlas.clock.advance(minutes(1));
    expect((await call('DELETE', path)).status).toBe(204);
    const ada = await call('GET', `/orgs/${atlas.owner.organizationId}/users/${idOf('ada')}`);
    expect(ada.body.teamIds).toEqual([]);
  });
});

describe('Members of a team', () => {
  it('have the shape of the organization’s users, and links that do not count', async () => {
    const { call, teams, url, idOf } = await start();
    const path = `${teams}/${idOf('platform')}/users`;
    const { body } = await call('GET', path);
    expect(namesOf(body)).toEqual(['ada', 'pending']);
    expect(body.results[0]).toMatchObject({ teamIds: [idOf('platform')], roles: { orgRoles: ['ORG_MEMBER'] } });
    expect(body.links).toEqual([{ href: `${url}${path}?pageNum=1&itemsPerPage=100`, rel: 'self' }]);
    expect(body.totalCount).toBe(2);
  });

  it.each([
    ['orgMembershipStatuses=ACTIVE', ['ada']],
    ['username=pending%40acme.example', ['pending']],
    ['userId=ADA', ['ada']],
    ['userId=BEN', []],
  ])('are filtered by %s', async (query, names) => {
    const { call, teams, idOf } = await start();
    const asked = query.replace('ADA', idOf('ada')).replace('BEN', idOf('ben'));
    const { body } = await call('GET', `${teams}/${idOf('platform')}/users?${asked}`);
    expect(namesOf(body)).toEqual(names);
  });

  it('are listed in the older shape too, active ones only', async () => {
    const { call, teams, idOf } = await start();
    const { body, headers } = await call('GET', `${teams}/${idOf('platform')}/users`, { version: '2023-01-01' });
    expect(namesOf(body)).toEqual(['ada']);
    expect(body.results[0].emailAddress).toBe('ada@acme.example');
    expect(headers.get('deprecation')).toBe('Wed, 19 Feb 2025 00:00:00 GMT');
  });

  it('are added and removed by verbs, invited ones as well', async () => {
    const { call, teams, idOf } = await start();
    const team = `${teams}/${idOf('security')}`;
    for (const name of ['ben', 'invited']) {
      const { status, body } = await call('POST', `${team}:addUser`, { body: { id: idOf(name) } });
      expect([status, body.id, body.teamIds]).toEqual([200, idOf(name), [idOf('security')]]);
    }
    const removed = await call('POST', `${team}:removeUser`, { body: { id: idOf('ben') } });
    expect([removed.status, removed.body.teamIds]).toEqual([200, []]);
    expect(namesOf((await call('GET', `${team}/users`)).body)).toEqual(['invited']);
  });

  it.each([
    [':addUser', 'ada', 409, 'USER_ALREADY_IN_TEAM'],
    [':addUser', 'expired', 404, 'USER_NOT_FOUND'],
    [':addUser', 'nobody', 404, 'USER_NOT_FOUND'],
    [':addUser', 'far@other.example', 404, 'USER_NOT_IN_ORG'],
    [':removeUser', 'ben', 404, 'USER_NOT_FOUND'],
  ])('do not change by %s of %s', async (verb, name, status, errorCode) => {
    const { call, teams, idOf } = await start([...SEED, ...organization('another', { users: ['far@other.example'] })]);
    const answer = await call('POST', `${teams}/${idOf('platform')}${verb}`, { body: { id: idOf(name) } });
    expect([answer.status, answer.body.errorCode]).toEqual([status, errorCode]);
  });

  it('are added by the deprecated operation, whose answer is all of them, and which says that it ends', async () => {
    const { call, teams, idOf, url } = await start();
    const path = `${teams}/${idOf('platform')}/users`;
    const { status, body, headers } = await call('POST', path, { body: [{ id: idOf('ben') }] });
    expect(status).toBe(200);
    expect(body.results.map((user: { emailAddress: string }) => user.emailAddress)).toEqual([
      'ada@acme.example',
      'ben@acme.example',
    ]);
    expect(body.links[0].href).toBe(`${url}${path}?pageNum=1&itemsPerPage=100`);
    expect(headers.get('deprecation')).toBe('Wed, 19 Feb 2025 00:00:00 GMT');
    expect(headers.get('sunset')).toBe('Thu, 1 Jul 2027 00:00:00 GMT');
    expect((await call('DELETE', `${path}/${idOf('ben')}`)).status).toBe(204);
    expect(namesOf((await call('GET', path)).body)).toEqual(['ada', 'pending']);
  });

  it('number 250 at most, however they come', async () => {
    const full = Array.from({ length: 250 }, (_, at) => ({ username: `user${at}@acme.example`, teams: ['all'] }));
    const seed = organization('acme', { teams: ['all'], users: [...full, 'one@acme.example'] });
    const { call, teams, idOf, atlas } = await start(seed);
    const users = `/orgs/${atlas.owner.organizationId}/users`;
    const answers = [
      await call('POST', `${teams}/${idOf('all')}:addUser`, { body: { id: idOf('one') } }),
      await call('PATCH', `${users}/${idOf('one')}`, { body: { teamIds: [idOf('all')] } }),
      await call('POST', users, {
        body: { username: 'new@acme.example', roles: { orgRoles: ['ORG_MEMBER'] }, teamIds: [idOf('all')] },
      }),
    ];
    expect(answers.map(({ status, body }) => [status, body.errorCode])).toEqual(
      answers.map(() => [400, 'MAX_USERS_PER_TEAM_EXCEEDED']),
    );
  });
});

describe('Teams of a project', () => {
  it('are those with a role there', async () => {
    const { call, here, url, idOf } = await start();
    const { body } = await call('GET', here);
    expect(body).toEqual({
      links: [{ href: `${url}${here}?includeCount=true&pageNum=1&itemsPerPage=100`, rel: 'self' }],
      results: [
        {
          links: [{ href: `${url}${here}/${idOf('platform')}`, rel: 'self' }],
          roleNames: ['GROUP_READ_ONLY'],
          teamId: idOf('platform'),
        },
      ],
      totalCount: 1,
    });
    expect((await call('GET', `${here}/${idOf('platform')}`)).body).toEqual(body.results[0]);
  });

  it('are added several at a time, and the whole list is the answer, in links that do not count', async () => {
    const { call, here, url, idOf } = await start();
    const body = ['security', 'data'].map((name) => ({ teamId: idOf(name), roleNames: ['GROUP_OWNER'] }));
    const answer = await call('POST', here, { body });
    expect(answer.status).toBe(200);
    expect(answer.body.totalCount).toBe(3);
    expect(answer.body.links[0].href).toBe(`${url}${here}?pageNum=1&itemsPerPage=100`);
  });

  it.each([
    [[{ teamId: 'platform', roleNames: ['GROUP_OWNER'] }], 409, 'TEAM_EXISTS_IN_GROUP'],
    [[{ teamId: 'nobody', roleNames: ['GROUP_OWNER'] }], 404, 'TEAM_NOT_FOUND'],
    [[{ teamId: 'data', roleNames: ['ORG_OWNER'] }], 400, 'INVALID_ROLE_FOR_GROUP'],
    [[{ teamId: 'data', roleNames: [] }], 400, 'MISSING_ATTRIBUTE'],
    [{ teamId: 'data', roleNames: ['GROUP_OWNER'] }, 400, 'INVALID_JSON'],
  ])('are not added of %j, nor is any other of the same request', async (wanted, status, errorCode) => {
    const { call, here, idOf } = await start();
    const toBody = (item: { teamId: string; roleNames: string[] }) => ({ ...item, teamId: idOf(item.teamId) });
    const first = { teamId: idOf('security'), roleNames: ['GROUP_OWNER'] };
    const body = Array.isArray(wanted) ? [first, ...wanted.map(toBody)] : toBody(wanted);
    const answer = await call('POST', here, { body });
    expect([answer.status, answer.body.errorCode]).toEqual([status, errorCode]);
    expect((await call('GET', here)).body.totalCount).toBe(1);
  });

  it('number 100 at most', async () => {
    const projectRoles = { payments: ['GROUP_READ_ONLY'] };
    const many = Array.from({ length: 100 }, (_, at) => ({ name: `team-${at}`, projectRoles }));
    const { call, here, idOf } = await start(
      organization('acme', { projects: ['payments'], teams: [...many, 'more'] }),
    );
    const { status, body } = await call('POST', here, { body: [{ teamId: idOf('more'), roleNames: ['GROUP_OWNER'] }] });
    expect([status, body.errorCode]).toEqual([400, 'MAX_TEAMS_PER_GROUP_EXCEEDED']);
  });

  it('have their roles replaced, in a page of one whose link is the team’s own', async () => {
    const { call, here, url, idOf } = await start();
    const path = `${here}/${idOf('platform')}`;
    const roleNames = ['GROUP_DATA_ACCESS_READ_ONLY', 'GROUP_INDEX_MANAGER'];
    const { status, body } = await call('PATCH', path, { body: { roleNames } });
    expect(status).toBe(200);
    expect(body).toEqual({
      links: [{ href: `${url}${path}?pageNum=1&itemsPerPage=100`, rel: 'self' }],
      results: [{ links: [{ href: url + path, rel: 'self' }], roleNames, teamId: idOf('platform') }],
      totalCount: 1,
    });
    const elsewhere = await call('GET', `/groups/${idOf('ledger')}/teams`);
    expect(elsewhere.body.results[0].roleNames).toEqual(['GROUP_OWNER']);
  });

  it('are taken out again, and are then not there', async () => {
    const { call, here, idOf } = await start();
    const path = `${here}/${idOf('platform')}`;
    expect((await call('DELETE', path)).status).toBe(204);
    const { status, body } = await call('GET', path);
    expect([status, body.errorCode]).toEqual([404, 'TEAM_NOT_IN_GROUP']);
    expect((await call('GET', `/groups/${idOf('ledger')}/teams`)).body.totalCount).toBe(1);
  });
});

describe('What a role allows', () => {
  /** Of listing and creating teams, and of seeing and adding those of a project. */
  async function tryAll(credential: 'owner' | 'reader' | 'member') {
    const { call, teams, here, idOf } = await start(SEED, credential);
    const answers = [
      await call('GET', teams),
      await call('POST', teams, { body: { name: 'growth', usernames: ['ada@acme.example'] } }),
      await call('GET', here),
      await call('POST', here, { body: [{ teamId: idOf('data'), roleNames: ['GROUP_READ_ONLY'] }] }),
    ];
    return answers.map(({ status }) => status);
  }

  it('is for the owner of the organization to do everything', async () => {
    expect(await tryAll('owner')).toEqual([200, 201, 200, 200]);
  });

  it('is for a reader to look', async () => {
    expect(await tryAll('reader')).toEqual([200, 401, 200, 401]);
  });

  it('is for the owner of a project to bring teams into it, not to create any', async () => {
    expect(await tryAll('member')).toEqual([200, 401, 200, 200]);
  });
});
