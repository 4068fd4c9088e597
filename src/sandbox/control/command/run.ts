import { companySeed, type Sandbox, startSandbox } from '../../index.ts';
import { checkWritable, loadSnapshot, readFileOf, saveSnapshot } from './files.ts';
import { CommandError, HELP, type Options, readOptions } from './options.ts';
import { toJson, toText } from './text.ts';

/** `atlas-graph sandbox`: the sandbox as a process of its own. */
export async function runSandbox(args: readonly string[]): Promise<void> {
  try {
    const options = readOptions(args);
    if (options.help) process.stdout.write(HELP);
    else await run(options);
  } catch (error) {
    fail(error);
  }
}

async function run(options: Options): Promise<void> {
  const { port, latencyMs, load, save, size, json, tls } = options;
  if (save !== undefined) checkWritable(save);
  const contents = load === undefined ? { seed: companySeed(size) } : { load: loadSnapshot(load) };
  const sandbox = await startSandbox({ port, latencyMs, ...contents, ...readTls(tls) }).catch((error: unknown) => {
    throw isAddressInUse(error)
      ? new CommandError(`Port ${port} is taken by another program. Give --port another, or 0 for any.`)
      : error;
  });
  // Before anything is printed: whoever reads it may stop the sandbox at once.
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop(sandbox, save));
  process.stdout.write(json ? toJson(sandbox) : toText(sandbox, tls?.cert));
}

function readTls(files: Options['tls']) {
  if (files === undefined) return {};
  return { tls: { cert: readFileOf('--tls-cert', files.cert), key: readFileOf('--tls-key', files.key) } };
}

/** At once, whatever connections are open: nobody waits for an answer of a sandbox. */
function stop(sandbox: Sandbox, save: string | undefined): void {
  try {
    if (save !== undefined) saveSnapshot(save, sandbox.save());
    process.exit(0);
  } catch (error) {
    fail(error);
  }
}

function fail(error: unknown): never {
  const line = error instanceof CommandError ? `${error.message} --help lists the options.` : toTrace(error);
  process.stderr.write(`${line}\n`);
  process.exit(1);
}

function toTrace(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

function isAddressInUse(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
}
