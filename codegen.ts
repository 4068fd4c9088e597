import type { CodegenConfig } from '@graphql-codegen/cli';

const models = '../datasources/models.ts';

const config: CodegenConfig = {
  schema: 'schema/*.graphql',
  generates: {
    'src/generated/resolvers.ts': {
      plugins: ['typescript', 'typescript-resolvers'],
      config: {
        useTypeImports: true,
        enumsAsTypes: true,
        maybeValue: 'T | null',
        inputMaybeValue: 'T | null | undefined',
        contextType: '../server/context.ts#GraphContext',
        scalars: {
          ID: { input: 'string', output: 'string' },
          DateTime: { input: 'Date', output: 'Date | string' },
          SafeInt: { input: 'number', output: 'number' },
        },
        // A parent is a model of the data sources, or a connection's window of them: resolvers fetch what it lacks.
        mappers: {
          Viewer: `${models}#Viewer as ViewerModel`,
          Organization: '../resolvers/parents.ts#OrganizationParent',
          OrganizationSettings: `${models}#OrganizationSettings as OrganizationSettingsModel`,
          Project: `${models}#Project as ProjectModel`,
          ProjectSettings: `${models}#ProjectSettings as ProjectSettingsModel`,
          ProjectLimit: `${models}#ProjectLimit as ProjectLimitModel`,
          ApiKey: `${models}#KnownApiKey`,
          ProjectApiKeyEdge: '../resolvers/parents.ts#ProjectApiKeyEdgeParent',
          RoleAssignment: `${models}#RoleAssignment as RoleAssignmentModel`,
          OrganizationRoleAssignment: `${models}#RoleAssignment as RoleAssignmentModel`,
          ProjectRoleAssignment: `${models}#RoleAssignment as RoleAssignmentModel`,
          ApiKeyProjectAssignment: '../resolvers/parents.ts#ApiKeyProjectAssignmentParent',
          AccessListEntry: '../resolvers/parents.ts#AccessListEntryParent',
          ApiKeyAccessListEntry: `${models}#ApiKeyAccessListEntry as ApiKeyAccessListEntryModel`,
          ProjectAccessListEntry: `${models}#ProjectAccessListEntry as ProjectAccessListEntryModel`,
        },
      },
    },
  },
};

export default config;
