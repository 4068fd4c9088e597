import { execFileSync } from 'node:child_process';

/** Builds the page, once for all tests: types generated and checked on the way. */
export function setup(): void {
  // Vitest sets another NODE_ENV, and Vite would build React's development version.
  const env = { ...process.env, NODE_ENV: 'production' };
  execFileSync('npm', ['run', 'build', '--prefix', 'examples/access-review'], { stdio: 'pipe', env });
}
