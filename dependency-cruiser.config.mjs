/**
 * Who may import whom (CONTRIBUTING.md shows the layers). Imports of types alone are free.
 * `npm run check:imports` runs it.
 */

/** From the top to the bottom: a file may import from its own layer and from those below it. */
const LAYERS = [
  ['process', '^src/((index|main|run|connections|example-subjects|version|log-sink|schema/print)[.]ts$|drift/)'],
  ['settings', '^src/(settings/|(settings|credentials-file)[.]ts$)'],
  ['server', '^src/server/'],
  ['schema', '^src/schema/(?!print[.])'],
  ['resolvers', '^src/resolvers/'],
  ['datasources', '^src/datasources/([^/]+[.]ts$|changes/|routing/)'],
  ['operations', '^src/datasources/operations/'],
  ['atlas', '^src/datasources/atlas/'],
];

const upwards = LAYERS.slice(1).map(([name, path], index) => ({
  name: `${name}-imports-downwards`,
  comment: `${name} knows nothing of the layers above it.`,
  severity: 'error',
  from: { path },
  to: { path: LAYERS.slice(0, index + 1).map(([, above]) => above), pathNot: path, dependencyTypesNot: ['type-only'] },
}));

export default {
  forbidden: [
    {
      name: 'no-circles',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    ...upwards,
    {
      name: 'every-file-has-a-layer',
      severity: 'error',
      from: {
        path: '^src/',
        pathNot: ['^src/(sandbox|generated)/', '^src/context[.]ts$', ...LAYERS.map(([, path]) => path)],
      },
      to: {},
    },
    {
      name: 'sandbox-shares-no-code',
      comment: 'Two witnesses of what Atlas does, who copied from each other, would prove nothing.',
      severity: 'error',
      from: { path: '^src/sandbox/' },
      to: { path: '^src/', pathNot: '^src/sandbox/' },
    },
    {
      name: 'only-the-process-starts-the-sandbox',
      severity: 'error',
      from: { path: '^src/', pathNot: ['^src/sandbox/', '^src/(main|run)[.]ts$'] },
      to: { path: '^src/sandbox/' },
    },
    {
      name: 'sandbox-needs-little',
      comment: 'It stands alone, so that any client can be pointed at it.',
      severity: 'error',
      from: { path: '^src/sandbox/' },
      to: { dependencyTypes: ['npm'], pathNot: 'node_modules/valibot/' },
    },
    {
      name: 'digest-fetch-in-one-file',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/datasources/atlas/digest[.]ts$' },
      to: { path: 'node_modules/digest-fetch/' },
    },
    {
      name: 'undici-in-the-client',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/datasources/atlas/' },
      to: { path: 'node_modules/undici/' },
    },
    {
      name: 'data-sources-without-graphql',
      comment: 'Data sources do not know that GraphQL exists.',
      severity: 'error',
      from: { path: '^src/datasources/' },
      to: { path: 'node_modules/(graphql|graphql-yoga|@graphql-tools)/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^src/generated/' },
    parser: 'swc',
    tsPreCompilationDeps: true, // imports of types are seen, and marked as such
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default'] },
  },
};
