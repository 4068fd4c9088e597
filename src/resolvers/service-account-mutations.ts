import type { Datasources } from '../datasources/index.ts';
import type { MutationError, MutationResolvers } from '../generated/resolvers.ts';
import { toPayload } from './errors/payload.ts';
import { warnOfOpenEntries } from './inputs/access-list-entries.ts';
import * as inputs from './inputs/service-account-inputs.ts';
import { deleteSecret, rotateSecret } from './rotate-secret.ts';

/** Changes of service accounts, their secrets and their access lists. */
export const serviceAccountMutations: MutationResolvers = {
  createServiceAccount: (_root, { input }, { datasources: { changes } }) =>
    toPayload(
      changes,
      inputs.checkCreate(input),
      async () => ({ made: await changes.serviceAccounts.create(input.organizationId, input) }),
      input,
    ),

  createProjectServiceAccount: (_root, { input }, { datasources }) =>
    toPayload(
      datasources.changes,
      inputs.checkCreateInProject(input),
      async () => {
        const project = await datasources.projects.find(input.projectId);
        if (project === null) return noProject(input.projectId);
        const made = await datasources.changes.serviceAccounts.createInProject(project, input);
        return { made, roles: made.roles, projectId: project.id };
      },
      input,
    ),

  updateServiceAccount: (_root, { input }, { datasources: { changes } }) =>
    toPayload(
      changes,
      inputs.checkUpdate(input),
      async () => ({ serviceAccount: await changes.serviceAccounts.update(input, input) }),
      input,
    ),

  deleteServiceAccount: (_root, { input }, { datasources: { changes } }) =>
    toPayload(changes, inputs.checkAccount(input), async () => {
      await changes.serviceAccounts.remove(input);
      return { deletedId: input.id };
    }),

  assignServiceAccountToProject: (_root, { input }, { datasources }) =>
    toPayload(datasources.changes, inputs.checkRoles(input), () => setRoles(datasources, input, 'assign'), input),

  updateProjectServiceAccountRoles: (_root, { input }, { datasources }) =>
    toPayload(
      datasources.changes,
      inputs.checkRoles(input),
      () => setRoles(datasources, input, 'updateInProject'),
      input,
    ),

  removeServiceAccountFromProject: (_root, { input }, { datasources: { changes } }) =>
    toPayload(changes, inputs.checkRemoveFromProject(input), async () => {
      const { projectId, serviceAccountId } = input;
      await changes.serviceAccounts.removeFromProject(projectId, serviceAccountId);
      return { projectId, serviceAccountId };
    }),

  createServiceAccountSecret: (_root, { input }, { datasources: { changes } }) =>
    toPayload(changes, inputs.checkCreateSecret(input), async () => {
      const { organizationId, serviceAccountId, expiresAfterHours } = input;
      const account = { organizationId, id: serviceAccountId };
      const made = await changes.serviceAccounts.createSecret(account, expiresAfterHours);
      return { made, organizationId, serviceAccountId };
    }),

  deleteServiceAccountSecret: (_root, { input }, { datasources }) =>
    toPayload(datasources.changes, inputs.checkDeleteSecret(input), async () => {
      const outcome = await deleteSecret(datasources, input);
      return { ...outcome, ...(outcome.deletedId !== null && toOwner(input)) };
    }),

  rotateServiceAccountSecret: (_root, { input }, { datasources }) =>
    toPayload(datasources.changes, inputs.checkRotateSecret(input), async () => {
      const outcome = await rotateSecret(datasources, input);
      return { ...outcome, ...(outcome.made !== null && toOwner(input)) };
    }),

  addServiceAccountAccessListEntries: (_root, { input }, { datasources: { changes } }) =>
    toPayload(changes, inputs.checkAddEntries(input), async () => {
      const { organizationId, serviceAccountId, entries } = input;
      const added = await changes.accessLists.addToServiceAccount({ organizationId, id: serviceAccountId }, entries);
      return { ...toOwner(input), entries: added, warnings: warnOfOpenEntries(['entries'], entries) };
    }),

  removeServiceAccountAccessListEntry: (_root, { input }, { datasources: { changes } }) =>
    toPayload(changes, inputs.checkRemoveEntry(input), async () => {
      const { organizationId, serviceAccountId, entry } = input;
      await changes.accessLists.removeFromServiceAccount({ organizationId, id: serviceAccountId }, entry);
      return { ...toOwner(input), removedEntry: entry };
    }),
};

const toOwner = ({ organizationId, serviceAccountId }: { organizationId: string; serviceAccountId: string }) => ({
  organizationId,
  serviceAccountId,
});

interface RolesInput {
  projectId: string;
  serviceAccountId: string;
  roles: readonly string[];
}

/** The project says which organization the account belongs to. */
async function setRoles({ projects, changes }: Datasources, input: RolesInput, how: 'assign' | 'updateInProject') {
  const project = await projects.find(input.projectId);
  if (project === null) return noProject(input.projectId);
  const { node, roles } = await changes.serviceAccounts[how](project, input.serviceAccountId, input.roles);
  return { serviceAccount: node, roles, projectId: project.id };
}

function noProject(id: string): { errors: MutationError[] } {
  const message = `Atlas knows no project ${id}, or does not show it to this credential.`;
  return { errors: [{ code: 'NOT_FOUND', message, path: ['projectId'], atlasErrorCode: null }] };
}
