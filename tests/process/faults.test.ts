import { spawnSync } from 'node:child_process';
import { expect, it } from 'vitest';

it('answers rightly, or with typed errors, under load while Atlas fails at random', () => {
  const script = new URL('../../bench/faults.ts', import.meta.url).pathname;
  const options = ['--seconds', '5', '--clients', '8'];
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...options], { encoding: 'utf8' });
  expect({ status, told: stderr }, stdout).toEqual({ status: 0, told: '' });
}, 120_000);
