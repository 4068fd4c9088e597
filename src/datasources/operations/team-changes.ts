import { defineOperation } from '../atlas/operation.ts';

/*
 * Changes of teams, and of their roles in projects.
 */

const VERSION = '2023-01-01';

export const createTeam = defineOperation({
  method: 'POST',
  path: '/orgs/{orgId}/teams',
  version: VERSION,
  bucket: 'Teams',
  bucketParam: 'orgId',
  act: 'create a team in organization {orgId}',
  role: 'Organization Owner',
});

export const updateTeam = defineOperation({
  method: 'PATCH',
  path: '/orgs/{orgId}/teams/{teamId}',
  version: VERSION,
  bucket: 'Teams',
  bucketParam: 'orgId',
  act: 'rename team {teamId}',
  role: 'Organization Owner',
});

export const deleteTeam = defineOperation({
  method: 'DELETE',
  path: '/orgs/{orgId}/teams/{teamId}',
  version: VERSION,
  bucket: 'Teams',
  bucketParam: 'orgId',
  act: 'delete team {teamId}',
  role: 'Organization Owner',
});

export const assignTeamToProject = defineOperation({
  method: 'POST',
  path: '/groups/{groupId}/teams',
  version: VERSION,
  bucket: 'Teams',
  bucketParam: 'groupId',
  act: 'add a team to project {groupId}',
  role: 'Project Access Manager',
});

export const updateProjectTeamRoles = defineOperation({
  method: 'PATCH',
  path: '/groups/{groupId}/teams/{teamId}',
  version: VERSION,
  bucket: 'Teams',
  bucketParam: 'groupId',
  act: 'change the roles of team {teamId} in project {groupId}',
  role: 'Project Access Manager',
});

export const removeTeamFromProject = defineOperation({
  method: 'DELETE',
  path: '/groups/{groupId}/teams/{teamId}',
  version: VERSION,
  bucket: 'Teams',
  bucketParam: 'groupId',
  act: 'remove team {teamId} from project {groupId}',
  role: 'Project Access Manager',
});
