import { defineConfig } from 'vitest/config';
import { ContractReporter } from './tests/harness/contract-reporter.ts';

export default defineConfig({
  // Vite would take graphql's ES build for our files while its dependents load the CommonJS one, as Node does: two realms.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    include: ['tests/**/*.test.ts'],
    // Needs a browser, a network of its own packages or strangers' clients: .ci/run runs these.
    exclude: [
      'tests/browser/**',
      'tests/clients/**',
      'tests/example/**',
      'tests/federation/execution/**',
      'tests/strangers/**',
      'tests/package/**',
    ],
    // The tests start real servers on loopback; more workers than the two cores of a small machine only make them wait.
    maxWorkers: 2,
    testTimeout: 20_000,
    reporters: ['default', new ContractReporter()],
  },
});
