import { execFile, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it, onTestFinished } from 'vitest';
import { HELP } from '../../src/sandbox/control/command/options.ts';
import { toCurl, toTokenCurl } from '../../src/sandbox/control/curl.ts';
import { FAULT_KINDS } from '../../src/sandbox/faults/orders.ts';
import { startSandbox } from '../harness/sandbox.ts';
import { askJson } from '../harness/sandbox-client.ts';

const README = readFileSync(new URL('../../src/sandbox/README.md', import.meta.url), 'utf8');
const blocksOf = (language: string) =>
  [...README.matchAll(new RegExp(`\`\`\`${language}\n([^]*?)\`\`\``, 'g'))].map(([, text = '']) => text);
const linesOf = (language: string) => blocksOf(language).flatMap((block) => block.trim().split('\n'));
const commands = linesOf('sh');

/** In a shell, as a reader would. */
async function runInShell(line: string, cwd: string): Promise<string> {
  const { stdout } = await promisify(execFile)('sh', ['-c', line], { cwd, timeout: 15_000 });
  return stdout;
}

function makeFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'sandbox-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return folder;
}

describe('The sandbox’s README', () => {
  it('opens with what the sandbox does not imitate', () => {
    expect(README.slice(0, README.indexOf('\n- '))).toContain('does **not** imitate');
  });

  it('has curl commands that do what they say, one after another', async () => {
    const sandbox = await startSandbox();
    const folder = makeFolder();
    const curls = commands.filter((line) => line.startsWith('curl'));
    expect(curls).toHaveLength(5);
    for (const line of curls) {
      await runInShell(line.replace('http://127.0.0.1:4100', sandbox.baseUrl), folder);
      if (line.includes('/faults')) expect(sandbox.faults.list()).toMatchObject([{ kind: 'status', skip: 1 }]);
    }
    expect(sandbox.faults.list()).toEqual([]);
    expect(sandbox.clock.ahead()).toBe(300_000);
  });

  it.each(commands.filter((line) => line.startsWith('npm')))('has commands that start: %s', async (line) => {
    const port = /--port \d+/;
    const [command = '', ...args] = (port.test(line) ? line.replace(port, '--port 0') : line).split(' ');
    const whole = line.includes('--help') || port.test(line) ? args : [...args, '--', '--port', '0'];
    const child = spawn(command, whole, {
      cwd: new URL('../..', import.meta.url),
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    onTestFinished(() => void child.kill('SIGTERM'));
    let out = '';
    for await (const chunk of child.stdout) {
      out += chunk;
      if (/"baseUrl"|listens at|--port N/.test(out) && out.endsWith('\n')) break;
    }
    child.kill('SIGTERM');
    expect(out).toMatch(/"baseUrl":"http:|listens at http:|--port N/);
  });

  it.each(linesOf('json'))('has orders that are taken: %s', async (order) => {
    const { baseUrl } = await startSandbox();
    const { status, body } = await askJson(`${baseUrl}/sandbox/faults`, { method: 'POST', body: order });
    expect(status).toBe(201);
    expect(body).toMatchObject(JSON.parse(order));
  });

  it('explains every kind of fault, with the fields it really has', async () => {
    const rows = README.split('\n').filter((line) => /^\| `[a-z-]+` \|/.test(line));
    const cells = rows.map((row) => row.split('|').map((cell) => cell.trim()));
    expect(cells.map(([, kind]) => kind?.replaceAll('`', ''))).toEqual(FAULT_KINDS);
    const { baseUrl } = await startSandbox();
    for (const [, kind = '', fields = ''] of cells) {
      const order = JSON.stringify({ kind: kind.replaceAll('`', ''), strange: 1 });
      const { body } = await askJson(`${baseUrl}/sandbox/faults`, { method: 'POST', body: order });
      const [, known = ''] = /strange is not known here; known are (.*)\.$/.exec(body.problems.at(-1)) ?? [];
      const own = known.split(', ').filter((name) => !['kind', 'route', 'times', 'skip'].includes(name));
      expect([...fields.matchAll(/`(\w+)`/g)].map(([, name]) => name).sort()).toEqual(own.sort());
    }
  });

  it('names every path of the side door', async () => {
    const { baseUrl } = await startSandbox();
    const { body } = await askJson(`${baseUrl}/sandbox/nothing`);
    const paths = new Set<string>(body.known.map((route: string) => route.split(' ')[1]));
    for (const path of paths) expect(README).toContain(`${path}\``);
  });
});

describe('The lines of curl that the sandbox prints', () => {
  it.each([0, 1, 2])('open it, as key pair and as service account %i', async (at) => {
    const { baseUrl, apiKeys, serviceAccounts } = await startSandbox();
    const [key, account] = [apiKeys[at], serviceAccounts[at]];
    if (!key || !account) throw new Error('The company tells three of each.');
    for (const line of [toCurl(baseUrl, key), toTokenCurl(baseUrl, account)]) {
      const { totalCount } = JSON.parse(await runInShell(`${line} --silent`, makeFolder()));
      expect(totalCount).toBe(at === 2 ? 1 : 20);
    }
  });
});

describe('The help', () => {
  it('fits a terminal', () => {
    expect(HELP.split('\n').filter((line) => line.length > 100)).toEqual([]);
  });
});
