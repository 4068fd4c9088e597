import { describe, expect, it } from 'vitest';
import { minutes, organization } from '../../src/sandbox/index.ts';
import { namesOf, SEED, start, UNKNOWN } from './acme-teams.ts';

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
