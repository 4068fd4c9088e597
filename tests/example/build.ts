import { execFileSync } from 'node:child_process';

/** Builds the page, once for all tests: types generated and checked on the way. */
export function setup(): void {
  execFileSync('npm', ['run', 'build', '--prefix', 'examples/access-review'], { stdio: 'pipe' });
}
