import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { dirname } from 'node:path';

export interface Ended {
  code: number | null;
  out: string;
  err: string;
}

/** Only what a program needs, so that no proxy or credential of this machine gets in. This Node comes first. */
export const PLAIN_ENV = { PATH: `${dirname(process.execPath)}:${process.env.PATH}`, NO_COLOR: '1' };

/** Runs a program that reads its text from stdin, until it ends. */
export async function run(
  command: readonly [string, ...string[]],
  text: string,
  env: Record<string, string>,
  cwd = import.meta.dirname,
): Promise<Ended> {
  const [file, ...args] = command;
  const child = spawn(file, args, { cwd, env: { ...PLAIN_ENV, ...env }, timeout: 20_000 });
  const ended = { out: '', err: '' };
  child.stdout.on('data', (chunk) => {
    ended.out += chunk;
  });
  child.stderr.on('data', (chunk) => {
    ended.err += chunk;
  });
  child.stdin.end(text);
  const [code] = await once(child, 'close');
  return { code, ...ended };
}

export const shell = (script: string, env: Record<string, string>, cwd?: string) =>
  run(['bash', '-euo', 'pipefail', '-s'], script, env, cwd);
