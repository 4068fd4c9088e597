import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';

export interface Server {
  url: string;
  stop(): Promise<void>;
}

/** Starts a Node program of this folder and waits until it answers at /graphql. It gets the port as `{port}`. */
export async function startProgram(args: readonly string[], env: Record<string, string> = {}): Promise<Server> {
  const port = await findFreePort();
  const url = `http://127.0.0.1:${port}/graphql`;
  const output: string[] = [];
  const child = spawn(
    process.execPath,
    args.map((arg) => arg.replace('{port}', String(port))),
    { cwd: import.meta.dirname, env: { PATH: process.env.PATH ?? '', NODE_ENV: 'production', ...env } },
  );
  child.stdout.on('data', (chunk) => output.push(String(chunk)));
  child.stderr.on('data', (chunk) => output.push(String(chunk)));
  const stop = async () => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    const exited = once(child, 'exit');
    child.kill('SIGKILL'); // nothing of it is kept
    await exited;
  };
  const deadline = Date.now() + 30_000;
  while (!(await answers(url))) {
    if (child.exitCode === null && Date.now() < deadline) continue;
    await stop();
    throw new Error(`${args[0]} does not answer:\n${output.join('')}`);
  }
  return { url, stop };
}

async function findFreePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('A server on a port has an address.');
  return address.port;
}

async function answers(url: string): Promise<boolean> {
  try {
    const response = await ask(url, '{ __typename }');
    return response.data !== undefined;
  } catch {
    await new Promise((resolve) => setTimeout(resolve, 100));
    return false;
  }
}

export interface Answer<Data> {
  data: Data;
  errors?: { message: string; path?: (string | number)[]; extensions?: Record<string, unknown> }[];
}

export async function ask<Data = unknown>(
  url: string,
  query: string,
  headers: Record<string, string> = {},
): Promise<Answer<Data>> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query }),
    signal: AbortSignal.timeout(20_000),
  });
  return (await response.json()) as Answer<Data>; // the test's claim
}
