import { defineConfig } from 'vitest/config';
import shared from '../../vitest.config.ts';

/** `npm run test:example`: the example as a person sees it. Needs Chromium at /usr/bin/chromium, or named by CHROMIUM. */
export default defineConfig({
  ...shared,
  test: {
    ...shared.test,
    include: ['tests/example/*.test.ts'],
    exclude: [],
    globalSetup: 'tests/example/build.ts',
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
