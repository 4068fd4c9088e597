import { defineOperation } from '../atlas/operation.ts';
import { LIST_WITH_ROLES_BYTES } from './sizes.ts';

/*
 * People: of an organization, of its projects and teams. Versions before this one leave out the invited.
 */

const VERSION = '2025-02-19';

export const listOrganizationUsers = defineOperation({
  method: 'GET',
  path: '/orgs/{orgId}/users',
  version: VERSION,
  bucket: 'MongoDB Cloud Users',
  bucketParam: 'orgId',
  act: 'list the users of organization {orgId}',
  role: 'Organization Member',
  maxBytes: LIST_WITH_ROLES_BYTES,
});

export const getOrganizationUser = defineOperation({
  method: 'GET',
  path: '/orgs/{orgId}/users/{userId}',
  version: VERSION,
  bucket: 'MongoDB Cloud Users',
  bucketParam: 'orgId',
  act: 'show user {userId}',
  role: 'Organization Member',
});

export const listProjectUsers = defineOperation({
  method: 'GET',
  path: '/groups/{groupId}/users',
  version: VERSION,
  bucket: 'MongoDB Cloud Users',
  bucketParam: 'groupId',
  act: 'list the users of project {groupId}',
  role: 'Project Read Only',
  maxBytes: LIST_WITH_ROLES_BYTES,
});

export const listTeamUsers = defineOperation({
  method: 'GET',
  path: '/orgs/{orgId}/teams/{teamId}/users',
  version: VERSION,
  bucket: 'Teams',
  bucketParam: 'orgId',
  act: 'list the members of team {teamId}',
  role: 'Organization Member',
  maxBytes: LIST_WITH_ROLES_BYTES,
});
