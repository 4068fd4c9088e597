import { describe, expect, it } from 'vitest';
import { minutes, organization } from '../../src/sandbox/index.ts';
import { namesOf, OLD, start, UNKNOWN } from './acme-people.ts';

describe('Users of a project', () => {
  it('are those with a role of their own there, told by its name', async () => {
    const { call, here, idOf } = await start();
    const { body } = await call('GET', here);
    expect(namesOf(body)).toEqual(['ada.byron', 'pending']);
    expect(body.results[0]).toMatchObject({ id: idOf('ada'), roles: ['GROUP_OWNER', 'GROUP_READ_ONLY'] });
    expect(body.results[0]).not.toHaveProperty('teamIds');
  });

  it('come in links that name both flags, asked for or not', async () => {
    const { call, here, atlas } = await start();
    const { body } = await call('GET', here);
    expect(body.links).toEqual([
      {
        href: `${atlas.baseUrl}/api/atlas/v2${here}?flattenTeams=false&includeCount=true&includeOrgUsers=false&pageNum=1&itemsPerPage=100`,
        rel: 'self',
      },
    ]);
  });

  it('are on request those of its teams too', async () => {
    const { call, here } = await start();
    const { body } = await call('GET', `${here}?flattenTeams=true`);
    expect(namesOf(body)).toEqual(['ada.byron', 'ben.ito', 'pending']);
    expect(body.results[1].roles).toEqual(['GROUP_CLUSTER_MANAGER']);
  });

  it('are on request those whom the organization lets in too', async () => {
    const { call, here } = await start();
    const { body } = await call('GET', `${here}?includeOrgUsers=true`);
    expect(namesOf(body)).toEqual(['ada.byron', 'founder', 'pending', 'reader']);
  });

  it('have an older list as well', async () => {
    const { call, here } = await start();
    const { body, headers } = await call('GET', here, { version: OLD });
    expect(namesOf(body)).toEqual(['ada.byron']);
    expect(body.results[0].emailAddress).toBe('ada.byron@acme.example');
    expect(headers.get('deprecation')).not.toBeNull();
  });

  it('are found there only while they hold a role there', async () => {
    const { call, here, idOf } = await start();
    expect((await call('GET', `${here}/${idOf('ada')}`)).body.roles).toEqual(['GROUP_OWNER', 'GROUP_READ_ONLY']);
    const { status, body } = await call('GET', `${here}/${idOf('reader')}`);
    expect([status, body.errorCode]).toEqual([404, 'USER_NOT_IN_GROUP']);
  });

  it('are added from the organization, or invited to both', async () => {
    const { call, here, users, idOf } = await start();
    const roles = ['GROUP_READ_ONLY'];
    const known = await call('POST', here, { body: { username: 'reader@acme.example', roles } });
    expect([known.status, known.body.id, known.body.orgMembershipStatus]).toEqual([201, idOf('reader'), 'ACTIVE']);
    const invited = await call('POST', here, { body: { username: 'new@acme.example', roles } });
    expect(invited.body).toMatchObject({ orgMembershipStatus: 'PENDING', roles });
    const seen = await call('GET', `${users}/${invited.body.id}`);
    expect(seen.body.roles.orgRoles).toEqual(['ORG_MEMBER']);
    const again = await call('POST', here, { body: { username: 'reader@acme.example', roles } });
    expect([again.status, again.body.errorCode]).toEqual([409, 'USER_ALREADY_EXISTS']);
  });

  it('number 500 at most', async () => {
    const projectRoles = { payments: ['GROUP_READ_ONLY'] };
    const many = Array.from({ length: 500 }, (_, at) => ({ username: `user${at}@acme.example`, projectRoles }));
    const { call, here } = await start(organization('acme', { projects: ['payments'], users: many }));
    const body = { username: 'founder@acme.example', roles: ['GROUP_OWNER'] };
    const answer = await call('POST', here, { body });
    expect([answer.status, answer.body.errorCode]).toEqual([400, 'MAX_USERS_PER_GROUP_EXCEEDED']);
  });

  it('get and lose roles by verbs, but keep one', async () => {
    const { call, here, idOf } = await start();
    const ada = `${here}/${idOf('ada')}`;
    const added = await call('POST', `${ada}:addRole`, { body: { groupRole: 'GROUP_INDEX_MANAGER' } });
    expect(added.body.roles).toEqual(['GROUP_OWNER', 'GROUP_READ_ONLY', 'GROUP_INDEX_MANAGER']);
    for (const groupRole of ['GROUP_OWNER', 'GROUP_READ_ONLY']) {
      expect((await call('POST', `${ada}:removeRole`, { body: { groupRole } })).status).toBe(200);
    }
    const last = await call('POST', `${ada}:removeRole`, { body: { groupRole: 'GROUP_INDEX_MANAGER' } });
    expect([last.status, last.body.errorCode]).toEqual([403, 'CANNOT_REMOVE_ALL_USER_ROLES']);
    const wrong = await call('POST', `${ada}:addRole`, { body: { groupRole: 'ORG_OWNER' } });
    expect([wrong.status, wrong.body.errorCode]).toEqual([400, 'INVALID_ROLE_FOR_GROUP']);
  });

  it('are taken out of the project, not out of the organization', async () => {
    const { call, here, users, idOf } = await start();
    expect((await call('DELETE', `${here}/${idOf('ada')}`)).status).toBe(204);
    expect(namesOf((await call('GET', here)).body)).toEqual(['pending']);
    const { body } = await call('GET', `${users}/${idOf('ada')}`);
    expect(body.roles.groupRoleAssignments).toEqual([{ groupId: idOf('ledger'), groupRoles: ['GROUP_READ_ONLY'] }]);
  });
});

describe('A new project', () => {
  const create = async (query: string) => {
    const { call, atlas, idOf } = await start();
    const path = `/groups${query.replace('ADA', idOf('ada')).replace('PENDING', idOf('pending'))}`;
    const made = await call('POST', path, { body: { name: 'fresh', orgId: atlas.owner.organizationId } });
    return { call, made };
  };

  it('is owned by one human, the owner of longest standing', async () => {
    const { call, users, idOf, atlas } = await start();
    await call('POST', `${users}/${idOf('ada')}:addRole`, { body: { orgRole: 'ORG_OWNER' } });
    const made = await call('POST', '/groups', { body: { name: 'fresh', orgId: atlas.owner.organizationId } });
    const { body } = await call('GET', `/groups/${made.body.id}/users`);
    expect(namesOf(body)).toEqual(['founder']);
    expect(body.results[0].roles).toEqual(['GROUP_OWNER']);
  });

  it('is owned by whom the request names', async () => {
    const { call, made } = await create('?projectOwnerId=ADA');
    expect(namesOf((await call('GET', `/groups/${made.body.id}/users`)).body)).toEqual(['ada.byron']);
  });

  it.each([['?projectOwnerId=PENDING'], [`?projectOwnerId=${UNKNOWN}`]])(
    'is not made for an owner who is not there: %s',
    async (query) => {
      const { call, made } = await create(query);
      expect([made.status, made.body.errorCode]).toEqual([404, 'USER_NOT_FOUND']);
      expect((await call('GET', '/groups')).body.totalCount).toBe(2);
    },
  );

  it('takes its roles along when it is deleted', async () => {
    const { call, users, idOf, atlas } = await start();
    await call('DELETE', `/groups/${idOf('ledger')}`);
    atlas.clock.advance(minutes(1));
    const { body } = await call('GET', `${users}/${idOf('ada')}`);
    expect(body.roles.groupRoleAssignments).toEqual([
      { groupId: idOf('payments'), groupRoles: ['GROUP_OWNER', 'GROUP_READ_ONLY'] },
    ]);
  });
});
