import { defineConfig } from 'vitest/config';

/** `npm run test:federation`: composers and routers of others, which have a package of their own here. */
export default defineConfig({
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    include: ['tests/federation/execution/*.test.ts'],
    maxWorkers: 1,
    testTimeout: 60_000,
    hookTimeout: 90_000,
  },
});
