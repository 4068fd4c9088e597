import { defineConfig } from 'vitest/config';
import shared from '../../vitest.config.ts';

/** `npm run test:clients`: clients with normalised caches, which have a package of their own here. */
export default defineConfig({
  ...shared,
  test: { ...shared.test, include: ['tests/clients/*.test.ts'], exclude: [], testTimeout: 60_000 },
});
