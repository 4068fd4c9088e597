import { type ChildProcess, type StdioOptions, spawn } from 'node:child_process';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { onTestFinished } from 'vitest';
import type { Sandbox } from '../../src/sandbox/index.ts';

const ROOT = new URL('../..', import.meta.url).pathname;

export interface GatewayProcess {
  url: string;
  child: ChildProcess;
  /** Resolves to the exit code. */
  exited: Promise<number | null>;
  output(): string;
}

/** `atlas-graph` as a process of its own, over a sandbox of the test. */
export async function startProcess(atlas: Sandbox, stdio: StdioOptions = 'pipe'): Promise<GatewayProcess> {
  const port = await freePort();
  const child = spawn(process.execPath, ['--disable-sigusr1', 'src/main.ts'], {
    cwd: ROOT,
    stdio,
    env: {
      PATH: process.env.PATH,
      PORT: String(port),
      MONGODB_ATLAS_BASE_URL: atlas.baseUrl,
      MONGODB_ATLAS_PUBLIC_API_KEY: atlas.owner.publicKey,
      MONGODB_ATLAS_PRIVATE_API_KEY: atlas.owner.privateKey,
    },
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => (output += String(chunk)));
  const exited = once(child, 'exit').then(([code]) => code as number | null);
  onTestFinished(() => void child.kill('SIGKILL'));
  const url = `http://127.0.0.1:${port}`;
  await waitForAnswer(`${url}/health/live`);
  return { url, child, exited, output: () => output };
}

export async function ask<Data>(
  url: string,
  query: string,
  variables: object = {},
  signal?: AbortSignal,
): Promise<Data> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
    ...(signal && { signal }),
  });
  const { data } = (await response.json()) as { data: Data }; // the test's claim
  return data;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo; // a server on a port has no other kind of address
  server.close();
  return port;
}

async function waitForAnswer(url: string): Promise<void> {
  for (let attempt = 0; attempt < 200; attempt++) {
    if (
      await fetch(url).then(
        ({ ok }) => ok,
        () => false,
      )
    )
      return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`no answer from ${url}`);
}
