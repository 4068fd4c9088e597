import { defineOperation } from '../atlas/operation.ts';
import { LIST_BYTES } from './sizes.ts';
import { CORE_VERSION } from './versions.ts';

/*
 * Teams: of an organization, and in the projects they have roles in.
 */

export const listTeams = defineOperation({
  method: 'GET',
  path: '/orgs/{orgId}/teams',
  version: CORE_VERSION,
  bucket: 'Teams',
  bucketParam: 'orgId',
  act: 'list the teams of organization {orgId}',
  role: 'Organization Member',
  maxBytes: LIST_BYTES,
});

export const getTeam = defineOperation({
  method: 'GET',
  path: '/orgs/{orgId}/teams/{teamId}',
  version: CORE_VERSION,
  bucket: 'Teams',
  bucketParam: 'orgId',
  act: 'show team {teamId}',
  role: 'Organization Member',
});

export const getTeamByName = defineOperation({
  method: 'GET',
  path: '/orgs/{orgId}/teams/byName/{teamName}',
  version: CORE_VERSION,
  bucket: 'Teams',
  bucketParam: 'orgId',
  act: 'show team "{teamName}"',
  role: 'Organization Member',
});

export const listProjectTeams = defineOperation({
  method: 'GET',
  path: '/groups/{groupId}/teams',
  version: CORE_VERSION,
  bucket: 'Teams',
  bucketParam: 'groupId',
  act: 'list the teams of project {groupId}',
  role: 'Project Read Only',
  maxBytes: LIST_BYTES,
});
