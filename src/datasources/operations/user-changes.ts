import { defineOperation } from '../atlas/operation.ts';

/*
 * Changes of people: of their roles in an organization and its projects, and of the members of teams.
 */

const VERSION = '2025-02-19';

export const inviteUserToOrganization = defineOperation({
  method: 'POST',
  path: '/orgs/{orgId}/users',
  version: VERSION,
  bucket: 'MongoDB Cloud Users',
  bucketParam: 'orgId',
  act: 'invite the person to organization {orgId}',
  role: 'Organization Owner',
});

export const updateOrganizationUserRoles = defineOperation({
  method: 'PATCH',
  path: '/orgs/{orgId}/users/{userId}',
  version: VERSION,
  bucket: 'MongoDB Cloud Users',
  bucketParam: 'orgId',
  act: 'change the roles of user {userId}',
  role: 'Organization Owner',
});

export const removeUserFromOrganization = defineOperation({
  method: 'DELETE',
  path: '/orgs/{orgId}/users/{userId}',
  version: VERSION,
  bucket: 'MongoDB Cloud Users',
  bucketParam: 'orgId',
  act: 'remove user {userId} from organization {orgId}',
  role: 'Organization Owner',
});

export const inviteUserToProject = defineOperation({
  method: 'POST',
  path: '/groups/{groupId}/users',
  version: VERSION,
  bucket: 'MongoDB Cloud Users',
  bucketParam: 'groupId',
  act: 'invite the person to project {groupId}',
  role: 'Project Access Manager',
});

export const getProjectUser = defineOperation({
  method: 'GET',
  path: '/groups/{groupId}/users/{userId}',
  version: VERSION,
  bucket: 'MongoDB Cloud Users',
  bucketParam: 'groupId',
  act: 'show user {userId} of project {groupId}',
  role: 'Project Read Only',
});

export const addProjectUserRole = defineOperation({
  method: 'POST',
  path: '/groups/{groupId}/users/{userId}:addRole',
  version: VERSION,
  bucket: 'MongoDB Cloud Users',
  bucketParam: 'groupId',
  act: 'give user {userId} a role in project {groupId}',
  role: 'Project Access Manager',
});

export const removeProjectUserRole = defineOperation({
  method: 'POST',
  path: '/groups/{groupId}/users/{userId}:removeRole',
  version: VERSION,
  bucket: 'MongoDB Cloud Users',
  bucketParam: 'groupId',
  act: 'take a role of user {userId} in project {groupId}',
  role: 'Project Access Manager',
});

export const removeUserFromProject = defineOperation({
  method: 'DELETE',
  path: '/groups/{groupId}/users/{userId}',
  version: VERSION,
  bucket: 'MongoDB Cloud Users',
  bucketParam: 'groupId',
  act: 'remove user {userId} from project {groupId}',
  role: 'Project Access Manager',
});

export const addTeamMember = defineOperation({
  method: 'POST',
  path: '/orgs/{orgId}/teams/{teamId}:addUser',
  version: VERSION,
  bucket: 'Teams',
  bucketParam: 'orgId',
  act: 'add the user to team {teamId}',
  role: 'Organization Owner',
});

export const removeTeamMember = defineOperation({
  method: 'POST',
  path: '/orgs/{orgId}/teams/{teamId}:removeUser',
  version: VERSION,
  bucket: 'Teams',
  bucketParam: 'orgId',
  act: 'remove the user from team {teamId}',
  role: 'Organization Owner',
});
