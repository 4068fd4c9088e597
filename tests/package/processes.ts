import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export const ROOT = new URL('../..', import.meta.url).pathname;

/** Nobody: a user who owns none of our files. Only root can start processes for others. */
const NOBODY = 65_534;
export const asNobody = process.getuid?.() === 0 ? { uid: NOBODY, gid: NOBODY } : {};

/** An empty folder that everybody may enter, and how to remove it. */
export function makeFolder(): { path: string; remove(): void } {
  const path = mkdtempSync(join(tmpdir(), 'atlas-graph-package-'));
  chmodSync(path, 0o755);
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}

/** Runs a command to its end and gives its output. Throws, with what it printed, when it fails. */
export function run(command: string, args: readonly string[], cwd: string, env: Record<string, string> = {}): string {
  return execFileSync(command, args, { cwd, encoding: 'utf8', env: { ...process.env, ...env }, stdio: 'pipe' });
}

/** Everybody may read the folder, and nobody write in it. */
export function makeReadOnly(folder: string): void {
  run('chmod', ['-R', 'a-w,a+rX', folder], folder);
}

export interface Served {
  url: string;
  stop(): Promise<unknown>;
}

/** Starts a gateway as another user and waits for the line that says where it answers. */
export async function serve(
  command: string,
  args: readonly string[],
  cwd: string,
  env: Record<string, string>,
): Promise<Served> {
  const child = spawn(command, args, { cwd, ...asNobody, env: { PATH: process.env.PATH ?? '', PORT: '0', ...env } });
  const exited = once(child, 'exit');
  const url = await readAddress(child);
  return {
    url,
    async stop() {
      child.kill('SIGTERM');
      const [code] = await exited;
      return code;
    },
  };
}

function readAddress(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let output = '';
    const read = (chunk: unknown) => {
      output += String(chunk);
      const [, url] = /answers at (http:\/\/\S+)\/graphql/.exec(output) ?? [];
      if (url !== undefined) resolve(url);
    };
    child.stdout?.on('data', read);
    child.stderr?.on('data', read);
    child.on('exit', (code) => reject(new Error(`It ended with ${code} before it listened: ${output}`)));
  });
}

export async function ask(url: string, query: string): Promise<unknown> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  return response.json();
}
