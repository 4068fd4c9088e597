import type { ProjectRef } from '../datasources/api-keys.ts';
import type { Datasources } from '../datasources/index.ts';
import type { MutationError, MutationResolvers } from '../generated/resolvers.ts';
import { toPayload } from './errors/payload.ts';
import { checkIds } from './inputs/api-key-inputs.ts';
import * as inputs from './inputs/people-inputs.ts';
import { updateUserRoles } from './update-user-roles.ts';

/** Changes of people and teams. */
export const peopleMutations: MutationResolvers = {
  inviteUserToOrganization: (_root, { input }, { datasources: { changes } }) =>
    toPayload(
      changes,
      inputs.checkInvite(input),
      async () => ({ user: await changes.users.invite(input.organizationId, input) }),
      input,
    ),

  inviteUserToProject: (_root, { input }, { datasources }) =>
    toPayload(
      datasources.changes,
      inputs.checkInviteToProject(input),
      () =>
        inProject(datasources, input.projectId, async (project) => {
          const { node, roles } = await datasources.changes.users.inviteToProject(project, input.username, input.roles);
          return { user: node, roles, projectId: project.id };
        }),
      input,
    ),

  updateOrganizationUserRoles: (_root, { input }, { datasources: { changes } }) => {
    const { organizationId, userId, roles } = input;
    return toPayload(
      changes,
      inputs.checkRoles({ organizationId, userId }, roles, 'ORG'),
      async () => ({ user: await changes.users.updateRoles(organizationId, userId, roles) }),
      input,
    );
  },

  updateProjectUserRoles: (_root, { input }, { datasources }) => {
    const { projectId, userId, roles } = input;
    return toPayload(
      datasources.changes,
      inputs.checkRoles({ projectId, userId }, roles, 'GROUP'),
      () =>
        inProject(datasources, projectId, async (project) => {
          const outcome = await updateUserRoles(datasources.lastingChanges, project, userId, roles);
          return { ...outcome, ...(outcome.errors.length === 0 && { projectId }) };
        }),
      input,
    );
  },

  removeUserFromOrganization: (_root, { input: { organizationId, userId } }, { datasources: { changes } }) =>
    toPayload(changes, checkIds({ organizationId, userId }), async () => {
      await changes.users.remove(organizationId, userId);
      return { removedUserId: userId };
    }),

  removeUserFromProject: (_root, { input: { projectId, userId } }, { datasources: { changes } }) =>
    toPayload(changes, checkIds({ projectId, userId }), async () => {
      await changes.users.removeFromProject(projectId, userId);
      return { removedUserId: userId, projectId };
    }),

  createTeam: (_root, { input }, { datasources: { changes } }) =>
    toPayload(changes, inputs.checkCreateTeam(input), async () => ({
      team: await changes.teams.create(input.organizationId, input.name, input.usernames),
    })),

  updateTeam: (_root, { input }, { datasources: { changes } }) =>
    toPayload(changes, inputs.checkUpdateTeam(input), async () => ({
      team: await changes.teams.rename(input.organizationId, input.id, input.name),
    })),

  deleteTeam: (_root, { input: { organizationId, id } }, { datasources: { changes } }) =>
    toPayload(changes, checkIds({ organizationId, id }), async () => {
      await changes.teams.remove(organizationId, id);
      return { deletedId: id };
    }),

  addTeamMember: (_root, { input: { organizationId, teamId, userId } }, { datasources: { changes } }) =>
    toPayload(changes, checkIds({ organizationId, teamId, userId }), async () => ({
      user: await changes.users.addToTeam(organizationId, teamId, userId),
      team: { id: teamId, organizationId },
    })),

  removeTeamMember: (_root, { input: { organizationId, teamId, userId } }, { datasources: { changes } }) =>
    toPayload(changes, checkIds({ organizationId, teamId, userId }), async () => ({
      user: await changes.users.removeFromTeam(organizationId, teamId, userId),
      team: { id: teamId, organizationId },
    })),

  assignTeamToProject: (_root, { input }, { datasources }) =>
    setTeamRoles(datasources, input, (roles) => datasources.changes.teams.assign(input.projectId, input.teamId, roles)),

  updateProjectTeamRoles: (_root, { input }, { datasources }) =>
    setTeamRoles(datasources, input, (roles) =>
      datasources.changes.teams.updateInProject(input.projectId, input.teamId, roles),
    ),

  removeTeamFromProject: (_root, { input: { projectId, teamId } }, { datasources: { changes } }) =>
    toPayload(changes, checkIds({ projectId, teamId }), async () => {
      await changes.teams.removeFromProject(projectId, teamId);
      return { teamId, projectId };
    }),
};

interface TeamRolesInput {
  projectId: string;
  teamId: string;
  roles: readonly string[];
}

/** The project says which organization the team belongs to. */
function setTeamRoles(
  datasources: Datasources,
  input: TeamRolesInput,
  set: (roles: readonly string[]) => Promise<readonly string[]>,
) {
  const { projectId, teamId, roles } = input;
  return toPayload(
    datasources.changes,
    inputs.checkRoles({ projectId, teamId }, roles, 'GROUP'),
    () =>
      inProject(datasources, projectId, async ({ organizationId }) => {
        const held = await set(roles);
        return { team: { id: teamId, organizationId }, roles: held, projectId };
      }),
    input,
  );
}

async function inProject<T extends object>(
  { projects }: Datasources,
  projectId: string,
  change: (project: ProjectRef) => Promise<T>,
): Promise<T | { errors: MutationError[] }> {
  const project = await projects.find(projectId);
  if (project !== null) return change(project);
  const message = `Atlas knows no project ${projectId}, or does not show it to this credential.`;
  return { errors: [{ code: 'NOT_FOUND', message, path: ['projectId'], atlasErrorCode: null }] };
}
