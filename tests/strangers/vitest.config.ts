import { defineConfig } from 'vitest/config';

/** `npm run test:strangers`: clients of others at the sandbox; some of them have a package of their own here. */
export default defineConfig({
  test: {
    include: ['tests/strangers/*.test.ts'],
    maxWorkers: 2,
    testTimeout: 30_000,
    hookTimeout: 30_000,
  },
});
