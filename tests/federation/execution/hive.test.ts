import { describeExecution } from './execution.ts';

describeExecution('@graphql-hive/gateway', {
  composer: '@theguild/federation-composition',
  args: (supergraph) => [
    ...['node_modules/@graphql-hive/gateway/dist/bin.js', 'supergraph', supergraph],
    ...['--config-path', 'hive.config.ts', '--port', '{port}', '--host', '127.0.0.1'],
  ],
});
