import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { startSandbox } from '../harness/sandbox.ts';

interface Run {
  child: ChildProcess;
  written: { out: string; err: string };
  exit: Promise<number | null>;
  /** Its first line on stdout, or what it said instead. */
  line: Promise<string>;
}

function run(command: string, args: readonly string[]): Run {
  const child = spawn(command, args, {
    cwd: new URL('../..', import.meta.url),
    env: { PATH: process.env.PATH },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  const written = { out: '', err: '' };
  const exit = once(child, 'close').then(([code]) => code);
  const line = new Promise<string>((resolve) => {
    child.stdout.on('data', (chunk) => {
      written.out += chunk;
      if (written.out.includes('\n')) resolve(written.out.split('\n', 1)[0] ?? '');
    });
    void exit.then(() => resolve(written.err));
  });
  child.stderr.on('data', (chunk) => {
    written.err += chunk;
  });
  return { child, written, exit, line };
}

const start = (...args: string[]) => run(process.execPath, ['src/main.ts', 'sandbox', ...args]);
const startQuietly = async (...args: string[]) => {
  const started = start('--json', '--port', '0', ...args);
  return { ...started, told: JSON.parse(await started.line) };
};

function makeFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'sandbox-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return folder;
}

describe('The command', () => {
  it('lists every option when asked for help', async () => {
    const { exit, written } = start('--help');
    expect(await exit).toBe(0);
    const source = readFileSync(new URL('../../src/sandbox/control/command/options.ts', import.meta.url), 'utf8');
    const known = [...source.matchAll(/^ +'?([a-z-]+)'?: \{ type: /gm)].map(([, name]) => `--${name}`);
    expect(known.length).toBeGreaterThanOrEqual(10);
    expect(known.filter((name) => !written.out.includes(`\n  ${name} `))).toEqual([]);
  });

  it('says where it listens, and a line of curl to try', async () => {
    const { line, written } = start('--port', '0');
    expect(await line).toMatch(/^The sandbox listens at http:\/\/127\.0\.0\.1:\d+; /);
    expect(written.out).toMatch(/\n {2}curl --digest --user [a-z]{8}:[0-9a-f-]{36} /);
  });

  it('is an npm script that prints nothing else and passes the signal on', async () => {
    const { child, exit, written, line } = run('npm', ['run', '--silent', 'sandbox', '--', '--port', '0', '--json']);
    const { baseUrl } = JSON.parse(await line);
    expect((await fetch(`${baseUrl}/sandbox/state`)).status).toBe(200);
    child.kill('SIGTERM');
    await exit;
    await expect.poll(() => fetch(baseUrl).catch(() => 'gone')).toBe('gone');
    expect([written.out.trim().split('\n').length, written.err]).toEqual([1, '']);
  });
});

describe('A wrong option', () => {
  it.each([
    [['--colour'], /^Unknown option '--colour'\. /],
    [['more'], /^Unexpected argument 'more'\. /],
    [['--port'], /^Option '--port <value>' argument missing\. /],
    [['--port', 'four'], /^--port takes a whole number up to 65535, not "four"\. /],
    [['--projects', '15001'], /^--projects takes a whole number up to 15000, not "15001"\. /],
    [['--organizations', '0'], /^--organizations takes 1 or more\. /],
    [['--load', 'nowhere.json'], /^--load nowhere\.json: there is no such file or folder\. /],
    [['--load', 'package.json'], /^--load package\.json: format is missing: "atlas-graph-sandbox" is expected\. /],
    [['--load', 'README.md'], /^--load README\.md: It is not JSON: /],
    [['--load', 'a.json', '--seed', '1'], /^--load brings a company of its own: leave out --seed\. /],
    [['--tls-cert', 'no.pem', '--tls-key', 'no.pem'], /^--tls-cert no\.pem: there is no such file or folder\. /],
    [['--save', '/nowhere/a.json'], /^--save \/nowhere\/a\.json: there is no such file or folder\. /],
    [['--save', '/tmp'], /^--save \/tmp: that is a folder\. /],
  ])('ends it with 1 and one line: %j', async (args, line) => {
    const { exit, written } = start('--port', '0', ...args);
    expect(await exit).toBe(1);
    expect(written.out).toBe('');
    expect(written.err).toMatch(line);
    expect(written.err.trim().split('\n')).toHaveLength(1);
  });

  it('is a port that another program has', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    onTestFinished(() => void other.close());
    const { port } = other.address() as { port: number }; // a server on a port has no other kind of address
    const { exit, written } = start('--port', String(port));
    expect(await exit).toBe(1);
    expect(written.err).toBe(
      `Port ${port} is taken by another program. Give --port another, or 0 for any. --help lists the options.\n`,
    );
  });
});

describe('When told to stop', () => {
  it.each(['SIGTERM', 'SIGINT'] as const)('by %s, it ends with 0, also with connections open', async (signal) => {
    const { child, exit, told } = await startQuietly('--latency', '60000');
    const socket = connect(Number(new URL(told.baseUrl).port), '127.0.0.1');
    onTestFinished(() => void socket.destroy());
    socket.on('error', () => {});
    socket.write('GET /sandbox/state HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: keep-alive\r\n\r\n');
    await once(socket, 'data');
    const answer = fetch(`${told.baseUrl}/api/atlas/v2`).catch((error) => error.message);
    child.kill(signal);
    expect(await exit).toBe(0);
    expect(await answer).toBe('fetch failed');
  });
});

describe('Between two runs', () => {
  it('a snapshot keeps everything: saved when the first stops, loaded when the second starts', async () => {
    const file = join(makeFolder(), 'company.json');
    const first = await startQuietly('--organizations', '1', '--projects', '4', '--save', file);
    await fetch(`${first.told.baseUrl}/sandbox/clock`, { method: 'POST', body: '{"advanceMs": 60000}' });
    const before = await (await fetch(`${first.told.baseUrl}/sandbox/snapshot`)).json();
    first.child.kill('SIGTERM');
    expect(await first.exit).toBe(0);
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(before);
    const second = await startQuietly('--load', file);
    expect({ ...second.told, baseUrl: '' }).toEqual({ ...first.told, baseUrl: '' });
    expect(await (await fetch(`${second.told.baseUrl}/sandbox/snapshot`)).json()).toEqual(before);
  });

  it('the file is replaced whole, read by its owner alone, and nothing stays beside it', async () => {
    const folder = makeFolder();
    const file = join(folder, 'company.json');
    writeFileSync(file, 'something older');
    const { child, exit } = await startQuietly('--save', file);
    child.kill('SIGINT');
    await exit;
    expect(readdirSync(folder)).toEqual(['company.json']);
    expect(statSync(file).mode & 0o077).toBe(0);
    expect((await startSandbox({ load: JSON.parse(readFileSync(file, 'utf8')) })).store.count()).toMatchObject({
      projects: 60,
    });
  });
});
