import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';

/**
 * `npm run example`: the access review (examples/access-review), with a gateway and its sandbox; or with your Atlas, where the environment has
 * a credential. What stands behind `--` goes to Vite, for instance `npm run example -- --open`. Ctrl+C ends both.
 */
const ROOT = new URL('..', import.meta.url).pathname;
const EXAMPLE = `${ROOT}examples/access-review`;

if (!existsSync(`${EXAMPLE}/node_modules`)) npm('ci', '--no-audit', '--no-fund');
npm('run', 'codegen', '--silent', '--', '--silent');

const children: ChildProcess[] = [];
let isStopping = false;
const stopAll = () => {
  isStopping = true;
  for (const child of children) child.kill('SIGTERM');
};
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stopAll);

const gateway = start(['src/main.ts'], ROOT, {
  ATLAS_GRAPH_LOG_LEVEL: 'warn',
  ATLAS_GRAPH_TRUSTED_DOCUMENTS: `${EXAMPLE}/src/graphql/persisted-documents.json`,
  ...process.env,
});
const url = await readAddress(gateway);
if (url !== undefined) {
  start(['node_modules/vite/bin/vite.js', ...process.argv.slice(2)], EXAMPLE, { ...process.env, ATLAS_GRAPH_URL: url });
}

function npm(...args: string[]): void {
  execFileSync('npm', args, { cwd: EXAMPLE, stdio: 'inherit' });
}

/** When one of them ends, so does the other: the page is of no use without its gateway. */
function start(args: string[], cwd: string, env: NodeJS.ProcessEnv): ChildProcess {
  const child = spawn(process.execPath, args, { cwd, env, stdio: ['inherit', 'pipe', 'inherit'] });
  child.stdout?.pipe(process.stdout);
  children.push(child);
  child.on('exit', (code) => {
    if (!isStopping) process.exitCode = code ?? 1;
    stopAll();
  });
  return child;
}

/** Where the gateway listens, from the line that it writes then. Undefined when it ends instead. */
async function readAddress({ stdout }: ChildProcess): Promise<string | undefined> {
  if (stdout === null) return undefined;
  let written = '';
  const ended = once(stdout, 'end').then(() => undefined);
  const found = new Promise<string>((resolve) => {
    stdout.on('data', (chunk: Buffer) => {
      written += chunk;
      const address = /answers at (http\S+)\/graphql/.exec(written)?.[1];
      if (address !== undefined) resolve(address);
    });
  });
  return Promise.race([found, ended]);
}
