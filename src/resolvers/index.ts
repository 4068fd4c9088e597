import { GraphQLSafeInt } from 'graphql-scalars';
import type { Resolvers } from '../generated/resolvers.ts';
import { AccessListEntry } from './AccessListEntry.ts';
import { ApiAccessListEntry } from './ApiAccessListEntry.ts';
import { ApiKey } from './ApiKey.ts';
import { ApiKeyProjectAssignment } from './ApiKeyProjectAssignment.ts';
import { DateTime } from './DateTime.ts';
import { Mutation } from './Mutation.ts';
import { abstractTypes } from './node/abstract-types.ts';
import { Organization } from './Organization.ts';
import { OrganizationRoleAssignment } from './OrganizationRoleAssignment.ts';
import { OrganizationUser } from './OrganizationUser.ts';
import { Project } from './Project.ts';
import { ProjectAccessListEntry } from './ProjectAccessListEntry.ts';
import { ProjectApiKeyEdge } from './ProjectApiKeyEdge.ts';
import { ProjectLimit } from './ProjectLimit.ts';
import { ProjectRoleAssignment } from './ProjectRoleAssignment.ts';
import { payloads } from './payloads.ts';
import { projectAssignments } from './project-assignments.ts';
import { Query } from './Query.ts';
import { RoleAssignment } from './RoleAssignment.ts';
import { ServiceAccount, ServiceAccountSecret } from './ServiceAccount.ts';
import { settings } from './settings.ts';
import { Team } from './Team.ts';
import { Viewer } from './Viewer.ts';

/** The map of types. A type that is not here answers every field from its model's property of the same name. */
export const resolvers: Resolvers = {
  ...payloads,
  AccessListEntry,
  ApiAccessListEntry,
  ...abstractTypes,
  ...settings,
  ApiKey,
  ApiKeyProjectAssignment,
  DateTime,
  Mutation,
  Organization,
  OrganizationRoleAssignment,
  Project,
  ProjectAccessListEntry,
  ProjectApiKeyEdge,
  ProjectLimit,
  ProjectRoleAssignment,
  OrganizationUser,
  ...projectAssignments,
  Query,
  ServiceAccount,
  ServiceAccountSecret,
  Team,
  RoleAssignment,
  SafeInt: GraphQLSafeInt,
  Viewer,
};
