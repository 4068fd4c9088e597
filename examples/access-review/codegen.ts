import type { CodegenConfig } from '@graphql-codegen/cli';
import { addTypenameSelectionDocumentTransform } from '@graphql-codegen/client-preset';

const config: CodegenConfig = {
  // What clients see. A team elsewhere reads the running gateway instead: schema: 'https://atlas-graph.example.com/graphql'.
  schema: '../../docs/schema/api.graphql',
  documents: ['src/**/*.tsx', '!src/graphql/**'],
  generates: {
    'src/graphql/': {
      preset: 'client',
      // urql's cache needs __typename. It must be in the documents here, since the gateway runs these and not what the page would send.
      documentTransforms: [addTypenameSelectionDocumentTransform],
      presetConfig: {
        fragmentMasking: { unmaskFunctionName: 'readFragment' },
        persistedDocuments: true,
      },
      config: {
        // As JSON carries them: a moment as RFC 3339 text, a whole number that a JavaScript number can hold.
        scalars: { DateTime: 'string', SafeInt: 'number' },
        strictScalars: true,
        enumsAsTypes: true,
        useTypeImports: true,
      },
    },
  },
};

export default config;
