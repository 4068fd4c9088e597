import { describe, expect, it } from 'vitest';
import { organization } from '../../../src/sandbox/index.ts';
import { startGateway } from '../../harness/gateway.ts';
import { change, idsOf } from './helpers.ts';

const seed = organization('acme', {
  projects: ['payments', 'ledger'],
  teams: [{ name: 'engineers', projectRoles: { payments: ['GROUP_READ_ONLY'] } }, 'auditors'],
  users: [
    { username: 'ada@example.com', teams: ['engineers'], projectRoles: { payments: ['GROUP_OWNER'] } },
    { username: 'grace@example.com' },
  ],
});

async function start() {
  const gateway = await startGateway({ seed });
  const { organizationId, projectId } = idsOf(gateway);
  const { store } = gateway.atlas;
  const users = store.usersOf(organizationId);
  const idOf = (name: string) => users.find(({ username }) => username === name)?.id ?? '';
  const teamOf = (name: string) => store.teamsOf(organizationId).find((team) => team.name === name)?.id ?? '';
  const rolesOf = (id: string, groupId: string) =>
    store.users
      .get(id)
      ?.roles.filter((role) => 'groupId' in role && role.groupId === groupId)
      .map(({ roleName }) => roleName)
      .sort();
  const send = (name: string, input: Record<string, unknown>, selection?: string) =>
    change(gateway, name, input, selection);
  return { gateway, store, organizationId, projectId, idOf, teamOf, rolesOf, send };
}

describe('People', () => {
  it('are invited to an organization, with projects and teams, and removed', async () => {
    const { send, organizationId, projectId, teamOf, store } = await start();
    const input = {
      organizationId,
      username: 'linus@example.com',
      roles: ['ORG_MEMBER'],
      projects: [{ projectId: projectId('ledger'), roles: ['GROUP_READ_ONLY'] }],
      teamIds: [teamOf('auditors')],
    };
    const { user, errors } = await send(
      'inviteUserToOrganization',
      input,
      'user { id status invitation { inviterUsername } projectAssignments { roles } teams { name } }',
    );
    expect(errors).toEqual([]);
    expect(user).toMatchObject({
      status: 'PENDING',
      projectAssignments: [{ roles: ['GROUP_READ_ONLY'] }],
      teams: [{ name: 'auditors' }],
    });
    expect((await send('inviteUserToOrganization', input)).errors).toMatchObject([{ code: 'ALREADY_EXISTS' }]);
    const gone = await send('removeUserFromOrganization', { organizationId, userId: user.id }, 'removedUserId');
    expect(gone).toMatchObject({ errors: [], removedUserId: user.id });
    expect(store.users.has(user.id)).toBe(false);
  });

  it('keep an owner in every organization', async () => {
    const { send, organizationId, store } = await start();
    const owner = store
      .usersOf(organizationId)
      .find(({ roles }) => roles.some(({ roleName }) => roleName === 'ORG_OWNER'));
    const demoted = { organizationId, userId: owner?.id, roles: ['ORG_MEMBER'] };
    expect((await send('updateOrganizationUserRoles', demoted)).errors).toMatchObject([{ code: 'CONFLICT' }]);
    const removed = { organizationId, userId: owner?.id };
    expect((await send('removeUserFromOrganization', removed)).errors).toMatchObject([{ code: 'CONFLICT' }]);
  });

  it('get other roles in an organization, and keep those in projects and teams', async () => {
    const { send, organizationId, projectId, idOf, rolesOf, store } = await start();
    const userId = idOf('ada@example.com');
    const { user } = await send(
      'updateOrganizationUserRoles',
      { organizationId, userId, roles: ['ORG_READ_ONLY'] },
      'user { roles { role } organizationOwner }',
    );
    expect(user.roles).toContainEqual({ role: 'ORG_READ_ONLY' });
    expect(rolesOf(userId, projectId('payments'))).toEqual(['GROUP_OWNER']);
    expect(store.users.get(userId)?.teamIds).toHaveLength(1);
  });

  it('are invited to a project, get other roles there, and leave', async () => {
    const { send, projectId, idOf, rolesOf } = await start();
    const ledger = projectId('ledger');
    const userId = idOf('grace@example.com');
    const invited = await send(
      'inviteUserToProject',
      { projectId: ledger, username: 'grace@example.com', roles: ['GROUP_READ_ONLY'] },
      'roles project { id } user { id }',
    );
    expect(invited).toMatchObject({
      errors: [],
      roles: ['GROUP_READ_ONLY'],
      project: { id: ledger },
      user: { id: userId },
    });
    const roles = ['GROUP_OWNER', 'GROUP_DATA_ACCESS_READ_ONLY'];
    const changed = await send('updateProjectUserRoles', { projectId: ledger, userId, roles }, 'roles user { id }');
    expect(changed).toMatchObject({ errors: [], roles: roles.toSorted(), user: { id: userId } });
    expect(rolesOf(userId, ledger)).toEqual(roles.toSorted());
    const gone = await send('removeUserFromProject', { projectId: ledger, userId }, 'removedUserId');
    expect(gone).toMatchObject({ errors: [], removedUserId: userId });
    expect(rolesOf(userId, ledger)).toEqual([]);
  });

  it('hold what they held where a role cannot be changed', async () => {
    const { gateway, send, projectId, idOf, rolesOf } = await start();
    const input = { projectId: projectId('payments'), userId: idOf('ada@example.com'), roles: ['GROUP_READ_ONLY'] };
    gateway.atlas.faults.add({
      route: 'POST /groups/{groupId}/users/{userId}:removeRole',
      times: 1,
      kind: 'status',
      status: 400,
      errorCode: 'VALIDATION_ERROR',
      detail: 'Not today.',
    });
    const { errors, roles } = await send('updateProjectUserRoles', input, 'roles');
    expect(errors).toMatchObject([{ code: 'INVALID_INPUT', message: expect.stringMatching(/Not today.*was undone/) }]);
    expect(roles).toBeNull();
    expect(rolesOf(input.userId, input.projectId)).toEqual(['GROUP_OWNER']);
  });

  it('are named by addresses and ids, checked before any call', async () => {
    const { gateway, send } = await start();
    const { errors } = await send('inviteUserToOrganization', {
      organizationId: 'x',
      username: 'nobody',
      roles: ['GROUP_OWNER'],
      teamIds: ['y'],
    });
    expect(errors.map(({ path }) => path?.join('.'))).toEqual(['organizationId', 'username', 'roles.0', 'teamIds.0']);
    expect(gateway.atlas.wire()).toHaveLength(0);
  });
});

describe('Teams', () => {
  it('are made, renamed, joined, left and deleted', async () => {
    const { send, organizationId, idOf, store } = await start();
    const made = await send(
      'createTeam',
      { organizationId, name: 'writers', usernames: ['ada@example.com'] },
      'team { id name members { totalCount } }',
    );
    expect(made).toMatchObject({ errors: [], team: { name: 'writers', members: { totalCount: 1 } } });
    const { id } = made.team;
    const twin = { organizationId, name: 'writers', usernames: ['ada@example.com'] };
    expect((await send('createTeam', twin)).errors).toMatchObject([{ path: ['name'] }]);
    const renamed = await send('updateTeam', { organizationId, id, name: 'authors' }, 'team { displayName }');
    expect(renamed.team).toEqual({ displayName: 'authors' });
    const member = { organizationId, teamId: id, userId: idOf('grace@example.com') };
    const joined = await send('addTeamMember', member, 'user { username } team { name members { totalCount } }');
    expect(joined).toMatchObject({ user: { username: 'grace@example.com' }, team: { members: { totalCount: 2 } } });
    expect((await send('removeTeamMember', member, 'team { id }')).team).toEqual({ id });
    expect((await send('deleteTeam', { organizationId, id }, 'deletedId')).deletedId).toBe(id);
    expect(store.teams.has(id)).toBe(false);
  });

  it('get roles in projects; one that has some cannot be deleted, which is a CONFLICT', async () => {
    const { send, organizationId, projectId, teamOf } = await start();
    const [ledger, teamId] = [projectId('ledger'), teamOf('auditors')];
    const input = { projectId: ledger, teamId, roles: ['GROUP_READ_ONLY'] };
    const assigned = await send('assignTeamToProject', input, 'roles team { name } project { id }');
    expect(assigned).toMatchObject({ errors: [], roles: ['GROUP_READ_ONLY'], team: { name: 'auditors' } });
    const changed = await send('updateProjectTeamRoles', { ...input, roles: ['GROUP_OWNER'] }, 'roles');
    expect(changed.roles).toEqual(['GROUP_OWNER']);
    const refused = await send('deleteTeam', { organizationId, id: teamId });
    expect(refused.errors).toMatchObject([
      { code: 'CONFLICT', atlasErrorCode: 'CANNOT_DELETE_TEAM_ASSIGNED_TO_PROJECT' },
    ]);
    expect(await send('removeTeamFromProject', { projectId: ledger, teamId }, 'teamId')).toMatchObject({ teamId });
    expect((await send('deleteTeam', { organizationId, id: teamId })).errors).toEqual([]);
  });
});
