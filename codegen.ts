import type { CodegenConfig } from '@graphql-codegen/cli';

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
        scalars: { DateTime: { input: 'Date', output: 'Date | string' }, ID: { input: 'string', output: 'string' } },
        // A parent is a model of the data sources, not the GraphQL type: its resolvers fetch what it lacks.
        mappers: {
          Organization: '../datasources/models.ts#Organization',
        },
      },
    },
  },
};

export default config;
