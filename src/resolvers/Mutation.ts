import type { MutationResolvers } from '../generated/resolvers.ts';
import { toPayload } from './errors/payload.ts';
import { grantProgrammaticAccess } from './grant.ts';
import { warnOfOpenEntries } from './inputs/access-list-entries.ts';
import * as keys from './inputs/api-key-inputs.ts';
import * as organizations from './inputs/organization-inputs.ts';
import * as projects from './inputs/project-inputs.ts';
import { peopleMutations } from './people-mutations.ts';
import { rotateApiKey } from './rotate-api-key.ts';
import { serviceAccountMutations } from './service-account-mutations.ts';
import { stoppingOnErrors } from './stop-on-errors.ts';

/** Each checks its input, makes one change, and says what the payload is about; `payloads.ts` reads the rest. */
const mutations: MutationResolvers = {
  ...serviceAccountMutations,
  ...peopleMutations,

  createOrganization: (_root, { input }, { datasources: { changes } }) =>
    toPayload(changes, organizations.checkCreateOrganization(input), () => changes.organizations.create(input), input),

  updateOrganization: (_root, { input }, { datasources: { changes } }) =>
    toPayload(changes, organizations.checkUpdateOrganization(input), async () => ({
      organization: await changes.organizations.rename(input.id, input.name),
    })),

  deleteOrganization: (_root, { input: { id } }, { datasources: { changes } }) =>
    toPayload(changes, keys.checkIds({ id }), async () => {
      await changes.organizations.remove(id);
      return { deletedId: id };
    }),

  updateOrganizationSettings: (_root, { input }, { datasources: { changes } }) =>
    toPayload(changes, organizations.checkUpdateOrganizationSettings(input), async () => {
      const { organizationId, ...settings } = input;
      await changes.organizations.updateSettings(organizationId, settings);
      return { organizationId };
    }),

  createProject: (_root, { input }, { datasources: { changes } }) =>
    toPayload(changes, projects.checkCreateProject(input), async () => ({
      project: await changes.projects.create(input),
    })),

  updateProject: (_root, { input }, { datasources: { changes } }) =>
    toPayload(changes, projects.checkUpdateProject(input), async () => ({
      project: await changes.projects.update(input.id, input),
    })),

  deleteProject: (_root, { input: { id } }, { datasources: { changes } }) =>
    toPayload(changes, keys.checkIds({ id }), async () => {
      await changes.projects.remove(id);
      return { deletedId: id };
    }),

  updateProjectSettings: (_root, { input }, { datasources: { changes } }) =>
    toPayload(changes, projects.checkUpdateProjectSettings(input), async () => {
      const { projectId, ...flags } = input;
      return { projectId, settings: await changes.projects.updateSettings(projectId, flags) };
    }),

  setProjectLimit: (_root, { input }, { datasources: { changes } }) =>
    toPayload(changes, projects.checkSetProjectLimit(input), async () => {
      const { projectId, name, value } = input;
      return { projectId, limit: await changes.projects.setLimit(projectId, name, value) };
    }),

  resetProjectLimit: (_root, { input: { projectId, name } }, { datasources: { changes } }) =>
    toPayload(changes, projects.checkResetProjectLimit({ projectId, name }), async () => {
      await changes.projects.resetLimit(projectId, name);
      return { projectId };
    }),

  createApiKey: (_root, { input }, { datasources: { changes } }) =>
    toPayload(
      changes,
      keys.checkCreateApiKey(input),
      async () => ({
        created: await changes.apiKeys.create(input.organizationId, input.description, input.roles),
      }),
      input,
    ),

  createProjectApiKey: (_root, { input }, { datasources: { changes } }) =>
    toPayload(
      changes,
      keys.checkCreateProjectApiKey(input),
      async () => ({
        created: await changes.apiKeys.createInProject(input.projectId, input.description, input.roles),
      }),
      input,
    ),

  updateApiKey: (_root, { input }, { datasources: { changes } }) =>
    toPayload(
      changes,
      keys.checkUpdateApiKey(input),
      async () => ({
        apiKey: await changes.apiKeys.update(input, input),
      }),
      input,
    ),

  deleteApiKey: (_root, { input: { organizationId, id } }, { datasources: { changes } }) =>
    toPayload(changes, keys.checkIds({ organizationId, id }), async () => {
      await changes.apiKeys.remove({ organizationId, id });
      return { deletedId: id };
    }),

  assignApiKeyToProject: (_root, { input }, { datasources: { changes } }) =>
    toPayload(
      changes,
      keys.checkProjectRoles(input),
      async () => {
        await changes.apiKeys.assign(input.projectId, input.apiKeyId, input.roles);
        return { projectId: input.projectId, apiKeyId: input.apiKeyId };
      },
      input,
    ),

  updateProjectApiKeyRoles: (_root, { input }, { datasources: { changes } }) =>
    toPayload(
      changes,
      keys.checkProjectRoles(input),
      async () => {
        const { projectId, apiKeyId, roles } = input;
        return { projectId, apiKey: await changes.apiKeys.updateInProject(projectId, apiKeyId, roles) };
      },
      input,
    ),

  removeApiKeyFromProject: (_root, { input: { projectId, apiKeyId } }, { datasources: { changes } }) =>
    toPayload(changes, keys.checkIds({ projectId, apiKeyId }), async () => {
      await changes.apiKeys.removeFromProject(projectId, apiKeyId);
      return { projectId, apiKeyId };
    }),

  addApiKeyAccessListEntries: (_root, { input }, { datasources: { changes } }) =>
    toPayload(changes, keys.checkAddApiKeyEntries(input), async () => {
      const { organizationId, apiKeyId, entries } = input;
      const added = await changes.accessLists.addToApiKey({ organizationId, id: apiKeyId }, entries);
      return { organizationId, apiKeyId, entries: added, warnings: warnOfOpenEntries(['entries'], entries) };
    }),

  removeApiKeyAccessListEntry: (_root, { input }, { datasources: { changes } }) => {
    const { organizationId, apiKeyId, entry } = input;
    return toPayload(changes, keys.checkRemoveApiKeyEntry(input), async () => {
      await changes.accessLists.removeFromApiKey({ organizationId, id: apiKeyId }, entry);
      return { organizationId, apiKeyId, removedEntry: entry };
    });
  },

  addProjectAccessListEntries: (_root, { input }, { datasources: { changes } }) =>
    toPayload(changes, keys.checkAddProjectEntries(input), async () => {
      const { projectId, entries } = input;
      const added = await changes.accessLists.addToProject(projectId, entries);
      return { projectId, entries: added, warnings: warnOfOpenEntries(['entries'], entries) };
    }),

  removeProjectAccessListEntry: (_root, { input: { projectId, entry } }, { datasources: { changes } }) =>
    toPayload(changes, keys.checkRemoveProjectEntry({ projectId, entry }), async () => {
      await changes.accessLists.removeFromProject(projectId, entry);
      return { projectId, removedEntry: entry };
    }),

  rotateApiKey: async (_root, { input }, { datasources }) =>
    toPayload(datasources.lastingChanges, keys.checkRotateApiKey(input), () => rotateApiKey(datasources, input)),

  grantProgrammaticAccess: async (_root, { input }, { datasources: { lastingChanges } }) =>
    toPayload(lastingChanges, keys.checkGrant(input), () => grantProgrammaticAccess(lastingChanges, input), input),
};

export const Mutation = stoppingOnErrors(mutations);
