import { cpSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask, makeFolder, makeReadOnly, ROOT, run, serve } from './processes.ts';

/**
 * No container engine is at hand here, so the steps of the Dockerfile are carried out in folders, one for each stage: its COPY lines and
 * its RUN lines as they stand. What an image adds to that (the base system, isolation) is not tested.
 */
const DOCKERFILE = readFileSync(join(ROOT, 'Dockerfile'), 'utf8').replace(/\\\n/g, ' ');
const all = makeFolder();
const clone = join(all.path, 'clone');

interface Stage {
  name: string;
  env: Record<string, string>;
  command: string[];
}

const stages = new Map<string, Stage>();
let last: Stage = { name: 'none', env: {}, command: [] };

/** Where a path of a stage stands here; WORKDIR is /app in all of them. */
const place = (stage: string, path: string) => join(all.path, stage, resolve('/app', path));

beforeAll(() => {
  run('git', ['clone', '--quiet', '--depth', '1', `file://${ROOT}`, clone], all.path);
  for (const line of DOCKERFILE.split('\n')) carryOut(line);
});
afterAll(() => all.remove());

function carryOut(line: string): void {
  const [, instruction, rest = ''] = /^([A-Z]+) (.*)$/.exec(line) ?? [];
  const app = place(last.name, '.');
  switch (instruction) {
    case 'FROM': {
      const [, name = 'final'] = / AS (\w+)/.exec(rest) ?? [];
      last = { name, env: {}, command: [] };
      stages.set(name, last);
      mkdirSync(place(name, '.'), { recursive: true });
      break;
    }
    case 'COPY': {
      const [, from] = /--from=(\w+)/.exec(rest) ?? [];
      const paths = rest.split(' ').filter((part) => !part.startsWith('--'));
      const target = paths.pop() ?? '.';
      for (const path of paths)
        copy(from === undefined ? join(clone, path) : place(from, path), join(app, target), target);
      break;
    }
    case 'RUN':
      run('sh', ['-c', rest], app, last.env);
      break;
    case 'ENV':
      for (const pair of rest.split(' ')) last.env[pair.split('=')[0] ?? ''] = pair.split('=')[1] ?? '';
      break;
    case 'CMD':
      last.command = JSON.parse(rest);
      break;
  }
}

function copy(from: string, to: string, target: string): void {
  // A file copied to a folder keeps its name; a folder is copied into the target.
  const isIntoFolder = target.endsWith('/');
  const destination = isIntoFolder ? join(to, from.split('/').pop() ?? '') : to;
  mkdirSync(dirname(destination), { recursive: true });
  cpSync(from, destination, {
    recursive: true,
    verbatimSymlinks: true,
    filter: (path) => !path.startsWith(join(clone, '.git')),
  });
}

describe('The Dockerfile', () => {
  it('runs as a user without rights, and its health check asks the gateway', () => {
    expect(DOCKERFILE).toMatch(/^USER node$/m);
    expect(DOCKERFILE).toMatch(/^HEALTHCHECK .*\/health\/live/m);
    expect(DOCKERFILE.match(/--omit=dev/g)).toHaveLength(1);
  });

  it('takes production dependencies alone into the image', () => {
    expect(existsSync(place('final', 'node_modules/undici'))).toBe(true);
    for (const name of ['vitest', 'typescript-7', 'typescript', '@biomejs']) {
      expect(existsSync(place('final', `node_modules/${name}`))).toBe(false);
    }
    expect(existsSync(place('final', 'src'))).toBe(false);
  });

  it('makes something that answers from a read-only file system', async () => {
    const { env, command } = last;
    makeReadOnly(place('final', '.'));
    const [file = '', ...args] = command;
    // Without authentication it listens on loopback only, which inside a container would reach nobody.
    const gateway = await serve(file, args, place('final', '.'), { ...env, HOST: '127.0.0.1', PORT: '0' });
    expect(await ask(gateway.url, '{ organizations { totalCount } }')).toEqual({
      data: { organizations: { totalCount: 3 } },
    });
    expect(await gateway.stop()).toBe(0);
  });
});
