import { describe, expect, it } from 'vitest';
import { organization } from '../../src/sandbox/index.ts';
import { NEW, namesOf, OLD, SEED, start, UNKNOWN } from './acme-people.ts';

describe('Users of an organization', () => {
  it('come in the order of their names, active ones and pending invitations', async () => {
    const { call, users } = await start();
    const { status, body } = await call('GET', users, { version: NEW });
    expect(status).toBe(200);
    expect(namesOf(body)).toEqual(['ada.byron', 'ben.ito', 'founder', 'pending', 'reader']);
    expect(body.totalCount).toBe(5);
  });

  it('show an active user without links, the project roles grouped, and a mobile number of null', async () => {
    const { call, users, idOf } = await start();
    const { body } = await call('GET', `${users}/${idOf('ada')}`, { version: NEW });
    expect(body).toEqual({
      country: 'IE',
      createdAt: '2026-01-02T00:00:00Z',
      firstName: 'ada',
      id: idOf('ada'),
      lastAuth: '2026-01-03T00:00:00Z',
      lastName: 'byron',
      mobileNumber: null,
      orgMembershipStatus: 'ACTIVE',
      roles: {
        groupRoleAssignments: [
          { groupId: idOf('payments'), groupRoles: ['GROUP_OWNER', 'GROUP_READ_ONLY'] },
          { groupId: idOf('ledger'), groupRoles: ['GROUP_READ_ONLY'] },
        ],
        orgRoles: ['ORG_MEMBER'],
      },
      teamIds: [],
      username: 'ada.byron@acme.example',
    });
  });

  it('show an invitation without a name, but with who sent it and how long it holds', async () => {
    const { call, users, idOf } = await start();
    const { body } = await call('GET', `${users}/${idOf('pending')}`, { version: NEW });
    expect(Object.keys(body)).toEqual([
      'id',
      'invitationCreatedAt',
      'invitationExpiresAt',
      'inviterUsername',
      'orgMembershipStatus',
      'roles',
      'teamIds',
      'username',
    ]);
    expect(body).toMatchObject({ orgMembershipStatus: 'PENDING', inviterUsername: 'founder@acme.example' });
  });

  it.each([
    ['orgMembershipStatuses=PENDING', ['pending']],
    ['orgMembershipStatuses=INVITATION_EXPIRED&orgMembershipStatuses=INVITATION_REJECTED', ['expired', 'rejected']],
    ['orgMembershipStatus=INVITATION_EXPIRED', ['expired']],
    ['username=ben.ito%40acme.example', ['ben.ito']],
    ['username=rejected%40acme.example', []],
    ['username=ben', []],
  ])('are filtered by %s', async (query, names) => {
    const { call, users } = await start();
    const { body } = await call('GET', `${users}?${query}`, { version: NEW });
    expect(namesOf(body)).toEqual(names);
    expect(body.links[0].href).toContain(query.split('&')[0]);
  });

  it.each([
    ['orgMembershipStatus=ACTIVE&orgMembershipStatuses=ACTIVE', 'INVALID_QUERY_PARAMETER'],
    ['orgMembershipStatuses=GONE', 'INVALID_ENUM_VALUE'],
  ])('refuse the filter %s', async (query, errorCode) => {
    const { call, users } = await start();
    const { status, body } = await call('GET', `${users}?${query}`, { version: NEW });
    expect([status, body.errorCode]).toEqual([400, errorCode]);
  });

  it('are found by an id of this organization only', async () => {
    const other = organization('another', { users: ['far@other.example'] });
    const { call, users, idOf } = await start([...SEED, ...other]);
    const codes = [];
    for (const id of [UNKNOWN, idOf('far'), idOf('expired')]) {
      const { status, body } = await call('GET', `${users}/${id}`, { version: NEW });
      codes.push([status, body.errorCode]);
    }
    expect(codes).toEqual([
      [404, 'USER_NOT_FOUND'],
      [404, 'USER_NOT_IN_ORG'],
      [404, 'USER_NOT_FOUND'],
    ]);
    const asked = await call('GET', `${users}/${idOf('expired')}?orgMembershipStatuses=INVITATION_EXPIRED`);
    expect(asked.body.orgMembershipStatus).toBe('INVITATION_EXPIRED');
  });
});

describe('The version before', () => {
  it('lists active users only, with links, flat roles and the name twice, and says that it ends', async () => {
    const { call, users, idOf, atlas } = await start();
    const { body, headers } = await call('GET', users, { version: OLD });
    expect(namesOf(body)).toEqual(['ada.byron', 'ben.ito', 'founder', 'reader']);
    expect(body.results[0]).toEqual({
      country: 'IE',
      createdAt: '2026-01-02T00:00:00Z',
      emailAddress: 'ada.byron@acme.example',
      firstName: 'ada',
      id: idOf('ada'),
      lastAuth: '2026-01-03T00:00:00Z',
      lastName: 'byron',
      links: [{ href: `${atlas.baseUrl}/api/atlas/v2/users/${idOf('ada')}`, rel: 'self' }],
      roles: [
        { orgId: atlas.owner.organizationId, roleName: 'ORG_MEMBER' },
        { groupId: idOf('payments'), roleName: 'GROUP_OWNER' },
        { groupId: idOf('payments'), roleName: 'GROUP_READ_ONLY' },
        { groupId: idOf('ledger'), roleName: 'GROUP_READ_ONLY' },
      ],
      teamIds: [],
      username: 'ada.byron@acme.example',
    });
    expect(headers.get('deprecation')).toBe('Wed, 19 Feb 2025 00:00:00 GMT');
    expect(headers.get('sunset')).toBe('Thu, 1 Jul 2027 00:00:00 GMT');
    expect(headers.get('content-type')).toBe('application/vnd.atlas.2023-01-01+json;charset=utf-8');
  });

  it('is what a date in between gets, while a later one gets the newer shape', async () => {
    const { call, users } = await start();
    const between = await call('GET', users, { version: '2024-08-05' });
    const after = await call('GET', users, { version: '2025-03-12' });
    expect(between.body.results[0].emailAddress).toBeDefined();
    expect(after.body.results[0].orgMembershipStatus).toBe('ACTIVE');
    expect(after.headers.get('deprecation')).toBeNull();
  });

  it('does not have what is younger', async () => {
    const { call, users, idOf } = await start();
    const { status, body } = await call('GET', `${users}/${idOf('ada')}`, { version: OLD });
    expect([status, body.errorCode]).toEqual([406, 'INVALID_VERSION_DATE']);
  });

  it('removes active users, but no invitations', async () => {
    const { call, users, idOf } = await start();
    expect((await call('DELETE', `${users}/${idOf('pending')}`, { version: OLD })).status).toBe(404);
    expect((await call('DELETE', `${users}/${idOf('ben')}`, { version: OLD })).status).toBe(204);
  });
});

describe('Roles in the organization', () => {
  it('are replaced, and what is not sent stays', async () => {
    const { call, users, idOf } = await start();
    const { status, body } = await call('PATCH', `${users}/${idOf('ada')}`, {
      body: { roles: { orgRoles: ['ORG_READ_ONLY'] } },
    });
    expect(status).toBe(200);
    expect(body.roles.orgRoles).toEqual(['ORG_READ_ONLY']);
    expect(body.roles.groupRoleAssignments).toHaveLength(2);
  });

  it('let roles in projects and teams be emptied', async () => {
    const { call, users, idOf } = await start();
    const roles = { orgRoles: ['ORG_MEMBER'], groupRoleAssignments: [] };
    const ada = await call('PATCH', `${users}/${idOf('ada')}`, { body: { roles } });
    expect(ada.body.roles).toEqual(roles);
    const ben = await call('PATCH', `${users}/${idOf('ben')}`, { body: { teamIds: [] } });
    expect(ben.body).toMatchObject({ teamIds: [], roles: { orgRoles: ['ORG_MEMBER'] } });
  });

  it('are added and removed by verbs', async () => {
    const { call, users, idOf } = await start();
    const added = await call('POST', `${users}/${idOf('ben')}:addRole`, { body: { orgRole: 'ORG_GROUP_CREATOR' } });
    expect(added.body.roles.orgRoles).toEqual(['ORG_MEMBER', 'ORG_GROUP_CREATOR']);
    const removed = await call('POST', `${users}/${idOf('ben')}:removeRole`, { body: { orgRole: 'ORG_MEMBER' } });
    expect(removed.body.roles.orgRoles).toEqual(['ORG_GROUP_CREATOR']);
  });

  it('never run out', async () => {
    const { call, users, idOf } = await start();
    const removed = await call('POST', `${users}/${idOf('ben')}:removeRole`, { body: { orgRole: 'ORG_MEMBER' } });
    const emptied = await call('PATCH', `${users}/${idOf('ben')}`, { body: { roles: { orgRoles: [] } } });
    for (const { status, body } of [removed, emptied]) {
      expect([status, body.errorCode]).toEqual([403, 'CANNOT_REMOVE_ALL_USER_ROLES']);
    }
  });

  it('leave the organization an owner', async () => {
    const { call, users, idOf } = await start();
    const founder = `${users}/${idOf('founder')}`;
    await call('POST', `${founder}:addRole`, { body: { orgRole: 'ORG_MEMBER' } });
    const demoted = await call('POST', `${founder}:removeRole`, { body: { orgRole: 'ORG_OWNER' } });
    const replaced = await call('PATCH', founder, { body: { roles: { orgRoles: ['ORG_MEMBER'] } } });
    const deleted = await call('DELETE', founder);
    expect([demoted, replaced, deleted].map(({ status, body }) => [status, body.errorCode])).toEqual([
      [403, 'CANNOT_DEMOTE_LAST_ORG_OWNER'],
      [403, 'CANNOT_DEMOTE_LAST_ORG_OWNER'],
      [403, 'CANNOT_DELETE_LAST_ADMIN'],
    ]);
    await call('POST', `${users}/${idOf('ada')}:addRole`, { body: { orgRole: 'ORG_OWNER' } });
    expect((await call('DELETE', founder)).status).toBe(204);
  });
});

describe('A user who is removed', () => {
  it('is gone from the organization and its projects', async () => {
    const { call, users, here, idOf } = await start();
    const path = `${users}/${idOf('ada')}`;
    const { status, headers, body } = await call('DELETE', path);
    expect([status, body]).toEqual([204, undefined]);
    expect(headers.get('content-type')).toBe('application/vnd.atlas.2025-02-19+json;charset=utf-8');
    expect((await call('GET', path)).body.errorCode).toBe('USER_NOT_FOUND');
    expect(namesOf((await call('GET', here)).body)).toEqual(['pending']);
  });

  it('may be an invitation, even one that came to nothing', async () => {
    const { call, users, idOf } = await start();
    for (const name of ['pending', 'expired']) {
      expect((await call('DELETE', `${users}/${idOf(name)}`)).status).toBe(204);
    }
  });
});

describe('An organization that is deleted', () => {
  it('takes its users and teams along', async () => {
    const { call, atlas } = await start(organization('acme', { teams: ['platform'], users: ['ada@acme.example'] }));
    expect((await call('DELETE', `/orgs/${atlas.owner.organizationId}`)).status).toBe(204);
    expect([atlas.store.users.size, atlas.store.teams.size]).toEqual([0, 0]);
  });
});

describe('What a role allows', () => {
  /** Of listing users of the organization and of the project, and inviting to each. */
  async function tryAll(credential: 'owner' | 'reader' | 'member') {
    const { call, users, here } = await start(SEED, credential);
    const answers = [
      await call('GET', users),
      await call('GET', here),
      await call('POST', users, { body: { username: 'a@acme.example', roles: { orgRoles: ['ORG_MEMBER'] } } }),
      await call('POST', here, { body: { username: 'b@acme.example', roles: ['GROUP_READ_ONLY'] } }),
    ];
    return answers.map(({ status }) => status);
  }

  it('is for the owner of the organization to list and invite everywhere', async () => {
    expect(await tryAll('owner')).toEqual([200, 200, 201, 201]);
  });

  it('is for a reader to list, and to invite nobody', async () => {
    expect(await tryAll('reader')).toEqual([200, 200, 401, 401]);
  });

  it('is for the owner of a project to list, and to invite to that project only', async () => {
    expect(await tryAll('member')).toEqual([200, 200, 401, 201]);
  });
});
