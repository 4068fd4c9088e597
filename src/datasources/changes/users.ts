import type { ProjectRef } from '../api-keys.ts';
import type { AtlasClient } from '../atlas/client.ts';
import type { OrganizationUser, ProjectRoles, RoleHolder } from '../models.ts';
import * as operations from '../operations/user-changes.ts';
import { toWire } from '../read.ts';
import { toProjectUser, toUser } from '../user-models.ts';

export interface UserPlan {
  username: string;
  roles: readonly string[];
  projects?: readonly ProjectRoles[] | null | undefined;
  teamIds?: readonly string[] | null | undefined;
}

/** Changes of people. Every method throws AtlasError, with kind `outcome-unknown` when Atlas may have carried it out. */
export function createUserChanges(atlas: AtlasClient) {
  return {
    async invite(orgId: string, { username, roles, projects, teamIds }: UserPlan): Promise<OrganizationUser> {
      const groupRoleAssignments = projects?.map((project) => ({
        groupId: project.projectId,
        groupRoles: project.roles,
      }));
      const body = {
        username,
        roles: { orgRoles: roles, ...(groupRoleAssignments?.length && { groupRoleAssignments }) },
        ...(teamIds?.length && { teamIds }),
      };
      return toUser(toWire(await atlas.change(operations.inviteUserToOrganization, { orgId }, body)), orgId);
    },
    /** What is sent empty is reset (specification): nothing but the organization's roles is sent. */
    async updateRoles(orgId: string, userId: string, orgRoles: readonly string[]): Promise<OrganizationUser> {
      const body = { roles: { orgRoles } };
      return toUser(toWire(await atlas.change(operations.updateOrganizationUserRoles, { orgId, userId }, body)), orgId);
    },
    remove: (orgId: string, userId: string) => atlas.change(operations.removeUserFromOrganization, { orgId, userId }),
    async inviteToProject({ id: groupId, organizationId }: ProjectRef, username: string, roles: readonly string[]) {
      const body = { username, roles };
      return toProjectUser(
        toWire(await atlas.change(operations.inviteUserToProject, { groupId }, body)),
        organizationId,
      );
    },
    /** Somebody as a project shows them, read for a change. */
    async getInProject(
      { id: groupId, organizationId }: ProjectRef,
      userId: string,
    ): Promise<RoleHolder<OrganizationUser>> {
      return toProjectUser(toWire(await atlas.get(operations.getProjectUser, { groupId, userId })), organizationId);
    },
    addRole: (groupId: string, userId: string, groupRole: string) =>
      atlas.change(operations.addProjectUserRole, { groupId, userId }, { groupRole }),
    /** The last role cannot be taken (recorded). */
    removeRole: (groupId: string, userId: string, groupRole: string) =>
      atlas.change(operations.removeProjectUserRole, { groupId, userId }, { groupRole }),
    removeFromProject: (groupId: string, userId: string) =>
      atlas.change(operations.removeUserFromProject, { groupId, userId }),
    async addToTeam(orgId: string, teamId: string, id: string): Promise<OrganizationUser> {
      return toUser(toWire(await atlas.change(operations.addTeamMember, { orgId, teamId }, { id })), orgId);
    },
    async removeFromTeam(orgId: string, teamId: string, id: string): Promise<OrganizationUser> {
      return toUser(toWire(await atlas.change(operations.removeTeamMember, { orgId, teamId }, { id })), orgId);
    },
  };
}
