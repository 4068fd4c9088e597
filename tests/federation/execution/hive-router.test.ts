import { describeExecution } from './execution.ts';

/** The query planner of Hive Router, in Hive Gateway. */
describeExecution('@graphql-hive/gateway --hive-router-runtime', {
  composer: '@theguild/federation-composition',
  args: (supergraph) => [
    ...['node_modules/@graphql-hive/gateway/dist/bin.js', 'supergraph', supergraph, '--hive-router-runtime'],
    ...['--config-path', 'hive.config.ts', '--port', '{port}', '--host', '127.0.0.1'],
  ],
});
