import { describeExecution } from './execution.ts';

describeExecution('@apollo/gateway', {
  composer: '@apollo/composition',
  args: (supergraph) => ['apollo.ts', supergraph, '{port}'],
});
