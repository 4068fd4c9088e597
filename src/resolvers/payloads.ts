import { UnreadableAnswer } from '../datasources/read.ts';
import type {
  AddApiKeyAccessListEntriesPayloadResolvers,
  AddProjectAccessListEntriesPayloadResolvers,
  AddServiceAccountAccessListEntriesPayloadResolvers,
  AssignApiKeyToProjectPayloadResolvers,
  CreateApiKeyPayloadResolvers,
  CreateServiceAccountPayloadResolvers,
  CreateServiceAccountSecretPayloadResolvers,
  Resolvers,
} from '../generated/resolvers.ts';
import { toUnreadableChange } from './errors/errors.ts';
import { findOrganization, findProject } from './look-ahead/known.ts';

/**
 * Payloads say what they are about, and these read the rest when it is selected. A reading that fails is an error at its own
 * field: the change has been made, and its payload says so.
 */
type ProjectOfPayload = NonNullable<AddProjectAccessListEntriesPayloadResolvers['project']>;
const project: ProjectOfPayload = ({ projectId }, _args, context, info) =>
  projectId === undefined ? null : findProject(projectId, context, info);

type KeyInProject = NonNullable<AssignApiKeyToProjectPayloadResolvers['apiKey']>;
/** The key's organization is the project's. */
const keyOfProject: KeyInProject = async ({ projectId, apiKeyId }, _args, { datasources }) => {
  if (projectId === undefined || apiKeyId === undefined) return null;
  const home = await datasources.projects.find(projectId);
  return home && datasources.apiKeys.find(home.organizationId, apiKeyId);
};

type KeyOfOrganization = NonNullable<AddApiKeyAccessListEntriesPayloadResolvers['apiKey']>;
const keyOfOrganization: KeyOfOrganization = ({ organizationId, apiKeyId }, _args, { datasources }) =>
  organizationId === undefined || apiKeyId === undefined ? null : datasources.apiKeys.find(organizationId, apiKeyId);

/** What Atlas's answer does not show well enough is an error at its own field: the secret beside it arrives. */
function shown<T>(thing: T | UnreadableAnswer | undefined): T | null {
  if (thing instanceof UnreadableAnswer) throw toUnreadableChange(thing);
  return thing ?? null;
}

/** The one place where a private key leaves its wrapping. */
const creation: Pick<CreateApiKeyPayloadResolvers, 'apiKey' | 'privateKey'> = {
  apiKey: ({ created }) => shown(created?.apiKey),
  privateKey: ({ created }) => created?.privateKey.reveal() ?? null,
};

type AccountOfOrganization = NonNullable<AddServiceAccountAccessListEntriesPayloadResolvers['serviceAccount']>;
const serviceAccount: AccountOfOrganization = ({ organizationId, serviceAccountId }, _args, { datasources }) =>
  organizationId === undefined || serviceAccountId === undefined
    ? null
    : datasources.serviceAccounts.find(organizationId, serviceAccountId);

/** The places where a client secret leaves its wrapping. */
const accountCreation: Pick<CreateServiceAccountPayloadResolvers, 'serviceAccount' | 'clientSecret'> = {
  serviceAccount: ({ made }) => shown(made?.account),
  clientSecret: ({ made }) => made?.clientSecret.reveal() ?? null,
};
const secretCreation: Pick<CreateServiceAccountSecretPayloadResolvers, 'secret' | 'clientSecret'> = {
  secret: ({ made }) => shown(made?.secret),
  clientSecret: ({ made }) => made?.clientSecret.reveal() ?? null,
};

export const payloads: Resolvers = {
  CreateServiceAccountPayload: accountCreation,
  InviteUserToProjectPayload: { project },
  UpdateProjectUserRolesPayload: { project },
  RemoveUserFromProjectPayload: { project },
  AssignTeamToProjectPayload: { project },
  UpdateProjectTeamRolesPayload: { project },
  RemoveTeamFromProjectPayload: { project },
  CreateProjectServiceAccountPayload: { ...accountCreation, project },
  AssignServiceAccountToProjectPayload: { project },
  UpdateProjectServiceAccountRolesPayload: { project },
  RemoveServiceAccountFromProjectPayload: { project },
  CreateServiceAccountSecretPayload: { ...secretCreation, serviceAccount },
  RotateServiceAccountSecretPayload: { ...secretCreation, serviceAccount },
  DeleteServiceAccountSecretPayload: { serviceAccount },
  AddServiceAccountAccessListEntriesPayload: { serviceAccount },
  RemoveServiceAccountAccessListEntryPayload: { serviceAccount },
  CreateOrganizationPayload: creation,
  CreateApiKeyPayload: creation,
  CreateProjectApiKeyPayload: creation,
  GrantProgrammaticAccessPayload: creation,
  RotateApiKeyPayload: creation,
  UpdateOrganizationSettingsPayload: {
    organization: ({ organizationId }, _args, context, info) =>
      organizationId === undefined ? null : findOrganization(organizationId, context, info),
  },
  UpdateProjectSettingsPayload: { project },
  SetProjectLimitPayload: { project },
  ResetProjectLimitPayload: { project },
  AddProjectAccessListEntriesPayload: { project },
  RemoveProjectAccessListEntryPayload: { project },
  AssignApiKeyToProjectPayload: { project, apiKey: keyOfProject },
  UpdateProjectApiKeyRolesPayload: { project },
  RemoveApiKeyFromProjectPayload: { project },
  AddApiKeyAccessListEntriesPayload: { apiKey: keyOfOrganization },
  RemoveApiKeyAccessListEntryPayload: { apiKey: keyOfOrganization },
};
