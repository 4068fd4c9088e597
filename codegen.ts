import type { CodegenConfig } from '@graphql-codegen/cli';

const models = '../datasources/models.ts';
const parents = '../resolvers/parents.ts';

const config: CodegenConfig = {
  // What only routers use has its resolvers in src/schema/subgraph.ts.
  schema: ['schema/*.graphql', '!schema/federation.graphql'],
  generates: {
    'src/generated/resolvers.ts': {
      plugins: ['typescript', 'typescript-resolvers'],
      config: {
        useTypeImports: true,
        immutableTypes: true, // several requests may share a model
        federation: true,
        enumsAsTypes: true,
        maybeValue: 'T | null',
        inputMaybeValue: 'T | null | undefined',
        contextType: '../context.ts#GraphContext',
        scalars: {
          ID: { input: 'string', output: 'string' },
          DateTime: { input: 'Date', output: 'Date | string' },
          SafeInt: { input: 'number', output: 'number' },
        },
        // A parent is a model of the data sources, or a connection's window of them: resolvers fetch what it lacks.
        mappers: {
          Viewer: `${models}#Viewer as ViewerModel`,
          Organization: `${parents}#OrganizationParent`,
          OrganizationSettings: `${models}#OrganizationSettings as OrganizationSettingsModel`,
          Project: `${models}#Project as ProjectModel`,
          ProjectSettings: `${models}#ProjectSettings as ProjectSettingsModel`,
          ProjectLimit: `${models}#ProjectLimit as ProjectLimitModel`,
          ApiKey: `${models}#KnownApiKey`,
          ProjectApiKeyEdge: `${parents}#ProjectApiKeyEdgeParent`,
          RoleAssignment: `${models}#RoleAssignment as RoleAssignmentModel`,
          OrganizationRoleAssignment: `${models}#RoleAssignment as RoleAssignmentModel`,
          ProjectRoleAssignment: `${models}#RoleAssignment as RoleAssignmentModel`,
          ApiKeyProjectAssignment: `${parents}#ApiKeyProjectAssignmentParent`,
          AccessListEntry: `${parents}#AccessListEntryParent`,
          Node: `${parents}#NodeParent`,
          Principal: `${parents}#PrincipalParent`,
          ApiCredential: `${parents}#ApiCredentialParent`,
          ServiceAccount: `${models}#ServiceAccount as ServiceAccountModel`,
          ServiceAccountSecret: `${models}#ServiceAccountSecret as ServiceAccountSecretModel`,
          ServiceAccountProjectAssignment: `${models}#ProjectRoles`,
          OrganizationUser: `${models}#OrganizationUser as OrganizationUserModel`,
          UserProjectAssignment: `${models}#ProjectRoles`,
          Team: `${parents}#TeamParent`,
          TeamProjectAssignment: `${models}#ProjectRoles`,
          ProjectPrincipalConnection: `${parents}#ProjectPrincipalConnectionParent`,
          ApiAccessListEntry: `${models}#ApiAccessListEntry as ApiAccessListEntryModel`,
          CreateOrganizationPayload: `${parents}#ApiKeyCreationParent`,
          UpdateOrganizationSettingsPayload: `${parents}#OrganizationChangeParent`,
          UpdateProjectSettingsPayload: `${parents}#ProjectChangeParent`,
          SetProjectLimitPayload: `${parents}#ProjectChangeParent`,
          ResetProjectLimitPayload: `${parents}#ProjectChangeParent`,
          CreateApiKeyPayload: `${parents}#ApiKeyCreationParent`,
          CreateProjectApiKeyPayload: `${parents}#ApiKeyCreationParent`,
          GrantProgrammaticAccessPayload: `${parents}#ApiKeyCreationParent`,
          RotateApiKeyPayload: `${parents}#ApiKeyRotationParent`,
          CreateServiceAccountPayload: `${parents}#ServiceAccountCreationParent`,
          CreateProjectServiceAccountPayload: `${parents}#ServiceAccountCreationParent`,
          AssignServiceAccountToProjectPayload: `${parents}#ServiceAccountRolesParent`,
          UpdateProjectServiceAccountRolesPayload: `${parents}#ServiceAccountRolesParent`,
          RemoveServiceAccountFromProjectPayload: `${parents}#ProjectChangeParent`,
          CreateServiceAccountSecretPayload: `${parents}#SecretCreationParent`,
          RotateServiceAccountSecretPayload: `${parents}#SecretCreationParent`,
          DeleteServiceAccountSecretPayload: `${parents}#ServiceAccountChangeParent`,
          AddServiceAccountAccessListEntriesPayload: `${parents}#ServiceAccountChangeParent`,
          RemoveServiceAccountAccessListEntryPayload: `${parents}#ServiceAccountChangeParent`,
          AssignApiKeyToProjectPayload: `${parents}#ProjectKeyChangeParent`,
          UpdateProjectApiKeyRolesPayload: `${parents}#ProjectKeyRolesParent`,
          RemoveApiKeyFromProjectPayload: `${parents}#ProjectKeyChangeParent`,
          AddApiKeyAccessListEntriesPayload: `${parents}#ApiKeyChangeParent`,
          RemoveApiKeyAccessListEntryPayload: `${parents}#ApiKeyChangeParent`,
          AddProjectAccessListEntriesPayload: `${parents}#ProjectChangeParent`,
          RemoveProjectAccessListEntryPayload: `${parents}#ProjectChangeParent`,
          ProjectAccessListEntry: `${models}#ProjectAccessListEntry as ProjectAccessListEntryModel`,
        },
      },
    },
  },
};

export default config;
