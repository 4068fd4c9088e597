import { defineConfig } from 'vitest/config';
import shared from '../../vitest.config.ts';

/** `npm run test:browser`: the page as a person sees it. Needs Chromium at /usr/bin/chromium, or named by CHROMIUM. */
export default defineConfig({
  ...shared,
  test: { ...shared.test, include: ['tests/browser/*.test.ts'], exclude: [], testTimeout: 60_000, hookTimeout: 60_000 },
});
