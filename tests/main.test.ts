import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { request } from 'node:http';
import { createServer } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { Sandbox } from '../src/sandbox/index.ts';
import { startSandbox } from './harness/sandbox.ts';

interface Run {
  child: ChildProcess;
  /** Everything it has written. */
  written(): string;
  /** Its first line, once it is there. */
  line: Promise<string>;
  exit: Promise<{ code: number | null; afterMs: number }>;
}

/** The process as `npm start` runs it, with these settings and no others. */
function start(settings: Record<string, string> = {}): Run {
  const child = spawn(process.execPath, ['src/main.ts'], {
    cwd: new URL('..', import.meta.url),
    env: { PATH: process.env.PATH, PORT: '0', ...settings },
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  const began = performance.now();
  let text = '';
  const line = new Promise<string>((resolve) => {
    const read = (chunk: Buffer) => {
      text += chunk;
      if (text.includes('\n')) resolve(text.split('\n', 1)[0] ?? '');
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
  });
  const exit = once(child, 'exit').then(([code]) => ({ code, afterMs: performance.now() - began }));
  return { child, written: () => text, line, exit };
}

async function startListening(settings: Record<string, string> = {}) {
  const run = start(settings);
  const url = /at (http:\S+\/graphql)/.exec(await run.line)?.[1];
  if (url === undefined) throw new Error(run.written());
  return { ...run, url };
}

const SLOW = '{ organizations { totalCount } }';

/** It answers SLOW so late that whoever asks can be stopped meanwhile. */
async function startSlowAtlas(ms: number): Promise<Sandbox> {
  const atlas = await startSandbox();
  atlas.faults.add({ route: 'GET /orgs', kind: 'latency', ms });
  return atlas;
}

/** Until SLOW is on its way in Atlas. The gateway asks for GET / of its own accord, so that any request is not enough. */
const hasArrived = (atlas: Sandbox) =>
  expect.poll(() => atlas.wire().some(({ route }) => route === '/orgs'), { timeout: 10_000 }).toBe(true);

const settingsFor = ({ baseUrl, owner }: Sandbox) => ({
  MONGODB_ATLAS_BASE_URL: baseUrl,
  MONGODB_ATLAS_PUBLIC_API_KEY: owner.publicKey,
  MONGODB_ATLAS_PRIVATE_API_KEY: owner.privateKey,
});

/** Over a connection that the client would keep. */
function ask(url: string, query = '{ viewers { throttled } }'): Promise<{ status: number | undefined; body: string }> {
  return new Promise((resolve, reject) => {
    const headers = { 'content-type': 'application/json', connection: 'keep-alive' };
    const sent = request(url, { method: 'POST', headers }, (res) => {
      let body = '';
      res.on('data', (chunk) => {
        body += chunk;
      });
      res.on('end', () => resolve({ status: res.statusCode, body }));
    });
    sent.on('error', reject);
    sent.end(JSON.stringify({ query }));
  });
}

describe('Without credentials', () => {
  it('the process says in one line where it answers, and that it answers from its own sandbox', async () => {
    const { line, url, written } = await startListening();
    expect(await line).toMatch(
      /^atlas-graph answers at http:\/\/127\.0\.0\.1:\d+\/graphql, from its own sandbox .* as 3 API keys, one for each organization$/,
    );
    expect(await ask(url)).toEqual({
      status: 200,
      body: '{"data":{"viewers":[{"throttled":false},{"throttled":false},{"throttled":false}]}}',
    });
    // All the rest is the log.
    for (const logged of written().trim().split('\n').slice(1))
      expect(JSON.parse(logged)).toMatchObject({ msg: 'operation' });
  });
});

describe('With credentials', () => {
  it('the line names Atlas and the public half of the key, never the private one', async () => {
    const atlas = await startSandbox();
    const { line, url, written } = await startListening(settingsFor(atlas));
    expect(await line).toContain(`from Atlas at ${atlas.baseUrl} as API key ${atlas.owner.publicKey}`);
    await ask(url);
    expect(atlas.requests()).toEqual(['GET /']);
    expect(written()).not.toContain(atlas.owner.privateKey);
  });
});

describe('When told to stop', () => {
  it.each(['SIGTERM', 'SIGINT'] as const)('by %s, it answers what it has begun and exits with 0', async (signal) => {
    const atlas = await startSlowAtlas(400);
    const { child, url, exit } = await startListening(settingsFor(atlas));
    const answer = ask(url, SLOW);
    await hasArrived(atlas);
    child.kill(signal);
    await wait(20);
    child.kill(signal); // npm passes the terminal's signal on: the same Ctrl+C arrives twice
    expect((await answer).status).toBe(200);
    expect((await exit).code).toBe(0);
  });

  it('takes no more requests', async () => {
    const atlas = await startSlowAtlas(2000);
    const { child, url, exit } = await startListening(settingsFor(atlas));
    const answer = ask(url, SLOW);
    await hasArrived(atlas);
    child.kill('SIGTERM');
    const refusal = () => ask(url, SLOW).then(String, (error) => String(error.message));
    await expect.poll(refusal, { timeout: 10_000 }).toContain('ECONNREFUSED');
    await Promise.all([answer, exit]);
  });

  it('a second time, it does not wait', async () => {
    const atlas = await startSlowAtlas(60_000);
    const { child, url, exit } = await startListening(settingsFor(atlas));
    const answer = ask(url, SLOW).catch((error) => error.message);
    await hasArrived(atlas);
    child.kill('SIGINT');
    await wait(1000); // two signals closer than that are one Ctrl+C
    child.kill('SIGINT');
    expect((await exit).code).toBe(1);
    expect(await answer).toMatch(/hang up|ECONNRESET/);
  });
});

describe('When it cannot start', () => {
  it('it says why in a line for each wrong setting, and exits with 1', async () => {
    const { exit, written } = start({ PORT: 'four', HOST: '0.0.0.0' });
    expect((await exit).code).toBe(1);
    expect(written().trim().split('\n')).toEqual([
      'PORT takes a whole number from 0 to 65535, not "four".',
      expect.stringMatching(/^HOST "0\.0\.0\.0" is not loopback/),
    ]);
  });

  it('for another program has the port, it says so', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    onTestFinished(() => void other.close());
    const { port } = other.address() as { port: number }; // a server on a port has no other kind of address
    const { exit, written } = start({ PORT: String(port) });
    expect((await exit).code).toBe(1);
    expect(written()).toBe(`PORT ${port} is taken by another program. Set PORT to another, or to 0 for any.\n`);
  });
});
