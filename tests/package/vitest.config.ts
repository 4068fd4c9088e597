import { defineConfig } from 'vitest/config';

/** `npm run test:package`: the packed package and the container image's steps, as somebody who installs them meets them. */
export default defineConfig({
  test: { include: ['tests/package/*.test.ts'], maxWorkers: 1, testTimeout: 180_000, hookTimeout: 180_000 },
});
