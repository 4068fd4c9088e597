import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import type { SandboxApiKey, SandboxServiceAccount } from '../../src/sandbox/index.ts';

/** What `--json` promises to scripts, in one line. */
export interface Told {
  baseUrl: string;
  apiKeys: SandboxApiKey[];
  serviceAccounts: SandboxServiceAccount[];
}

export interface SandboxProcess {
  told: Told;
  child: ChildProcess;
  /** All that it has written, stdout and stderr apart. */
  written: { out: string; err: string };
  /** Ends with the process: its exit code, or null when a signal ended it. */
  exited: Promise<number | null>;
  stop(): Promise<void>;
}

/** The sandbox as `npm run sandbox -- --json` runs it, on a free port. */
export async function startSandboxProcess(options: readonly string[] = []): Promise<SandboxProcess> {
  const child = spawn(process.execPath, ['src/main.ts', 'sandbox', '--json', '--port', '0', ...options], {
    cwd: new URL('../..', import.meta.url),
    env: { PATH: process.env.PATH },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const written = { out: '', err: '' };
  const exited = once(child, 'exit').then(([code]) => code);
  child.stderr.on('data', (chunk) => {
    written.err += chunk;
  });
  const line = new Promise<string>((resolve, reject) => {
    child.stdout.on('data', (chunk) => {
      written.out += chunk;
      const end = written.out.indexOf('\n');
      if (end >= 0) resolve(written.out.slice(0, end));
    });
    void exited.then(() => reject(new Error(`The sandbox ended before it listened: ${written.err}`)));
  });
  const told: Told = JSON.parse(await line);
  return {
    told,
    child,
    written,
    exited,
    async stop() {
      child.kill('SIGKILL');
      await exited;
    },
  };
}
