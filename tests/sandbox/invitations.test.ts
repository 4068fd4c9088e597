import { describe, expect, it } from 'vitest';
import { minutes, organization } from '../../src/sandbox/index.ts';
import { namesOf, start, UNKNOWN } from './acme-people.ts';

describe('An invitation', () => {
  const roles = { orgRoles: ['ORG_MEMBER'] };

  it('is pending for 30 days, in the name of the key that sent it', async () => {
    const { call, users, atlas } = await start();
    const { status, body } = await call('POST', users, { body: { username: 'new@acme.example', roles } });
    expect(status).toBe(201);
    expect(body).toMatchObject({ orgMembershipStatus: 'PENDING', inviterUsername: atlas.owner.publicKey, teamIds: [] });
    expect(Date.parse(body.invitationExpiresAt) - Date.parse(body.invitationCreatedAt)).toBe(30 * 24 * minutes(60));
    atlas.clock.advance(30 * 24 * minutes(60));
    const expired = await call('GET', `${users}?orgMembershipStatuses=INVITATION_EXPIRED`);
    expect(namesOf(expired.body)).toContain('new');
  });

  it('may come with roles in projects and with teams', async () => {
    const { call, users, idOf, atlas } = await start();
    const teamId = [...atlas.store.teams.keys()][0];
    const groupRoleAssignments = [{ groupId: idOf('ledger'), groupRoles: ['GROUP_READ_ONLY'] }];
    const body = { username: 'new@acme.example', roles: { ...roles, groupRoleAssignments }, teamIds: [teamId] };
    const answer = await call('POST', users, { body });
    expect(answer.body).toMatchObject({ roles: { ...roles, groupRoleAssignments }, teamIds: [teamId] });
  });

  it('is refused where somebody is in or invited, and takes the place of one that came to nothing', async () => {
    const { call, users, idOf } = await start();
    const rejected = idOf('rejected');
    const inviteUser = (name: string) => call('POST', users, { body: { username: `${name}@acme.example`, roles } });
    for (const name of ['ben.ito', 'pending']) {
      const { status, body } = await inviteUser(name);
      expect([status, body.errorCode]).toEqual([409, 'USER_ALREADY_EXISTS']);
    }
    const { status, body } = await inviteUser('rejected');
    expect(status).toBe(201);
    expect(body.id).not.toBe(rejected);
    const left = await call('GET', `${users}?orgMembershipStatuses=INVITATION_REJECTED`);
    expect(left.body.totalCount).toBe(0);
  });

  it.each([
    [{ roles }, 400, 'MISSING_ATTRIBUTE'],
    [{ username: 'new@acme.example' }, 400, 'MISSING_ATTRIBUTE'],
    [{ username: 'new@acme.example', roles: { orgRoles: [] } }, 400, 'MISSING_ATTRIBUTE'],
    [{ username: 'nobody', roles }, 400, 'INVALID_ATTRIBUTE'],
    [{ username: 'new@acme.example', roles, firstName: 'New' }, 400, 'INVALID_ATTRIBUTE'],
    [{ username: 'new@acme.example', roles: { orgRoles: ['GROUP_OWNER'] } }, 400, 'INVALID_ROLE_FOR_ORG'],
    [{ username: 'new@acme.example', roles: { orgRoles: ['ORG_KING'] } }, 400, 'INVALID_ENUM_VALUE'],
    [{ username: 'new@acme.example', roles, teamIds: [UNKNOWN] }, 404, 'TEAM_NOT_FOUND'],
    [
      {
        username: 'new@acme.example',
        roles: { ...roles, groupRoleAssignments: [{ groupId: UNKNOWN, groupRoles: ['GROUP_OWNER'] }] },
      },
      404,
      'GROUP_NOT_FOUND',
    ],
  ])('of %j is refused', async (body, status, errorCode) => {
    const { call, users } = await start();
    const answer = await call('POST', users, { body });
    expect([answer.status, answer.body.errorCode]).toEqual([status, errorCode]);
    expect((await call('GET', users)).body.totalCount).toBe(5);
  });

  it('finds no room in an organization of 500', async () => {
    const many = Array.from({ length: 499 }, (_, at) => `user${at}@acme.example`);
    const { call, users } = await start(organization('acme', { users: many }));
    const { status, body } = await call('POST', users, { body: { username: 'new@acme.example', roles } });
    expect([status, body.errorCode, body.parameters]).toEqual([400, 'MAX_USERS_PER_ORG_EXCEEDED', [500]]);
  });
});
