import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask, makeFolder, makeReadOnly, ROOT, run, serve } from './processes.ts';

const folder = makeFolder();
const command = join(folder.path, 'node_modules/.bin/atlas-graph');
const manifest: { version: string } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));

beforeAll(() => {
  // What a clone packs, without a build before it.
  run('npm', ['pack', '--pack-destination', folder.path], ROOT);
  const tarball = readdirSync(folder.path).find((name) => name.endsWith('.tgz')) ?? '';
  run('npm', ['init', '--yes'], folder.path);
  run('npm', ['install', '--no-audit', '--no-fund', `./${tarball}`], folder.path);
  makeReadOnly(folder.path);
});
afterAll(() => folder.remove());

describe('The packed package, installed in an empty folder', () => {
  it('answers a query, started by another user from a folder that cannot be written', async () => {
    const gateway = await serve(command, [], folder.path, {});
    const answer = await ask(gateway.url, '{ organizations { totalCount } }');
    expect(answer).toEqual({ data: { organizations: { totalCount: 3 } } });
    expect(await gateway.stop()).toBe(0);
  });

  it('keeps no compiled code where others could write', async () => {
    const cache = makeFolder();
    const gateway = await serve(command, ['serve'], folder.path, { TMPDIR: cache.path });
    await ask(gateway.url, '{ __typename }');
    await gateway.stop();
    expect(readdirSync(cache.path)).toEqual([]);
    cache.remove();
  });

  it('has a command for the version, the schema and the sandbox', () => {
    expect(run(command, ['--version'], folder.path)).toBe(`${manifest.version}\n`);
    expect(run(command, ['schema', '--api'], folder.path)).toContain('type Organization');
    expect(run(command, ['sandbox', '--help'], folder.path)).toContain('--organizations N');
    expect(run(command, ['drift', '--help'], folder.path)).toContain('--within <days>');
  });

  it('brings what production needs and no more', () => {
    const installed: { packages: Record<string, unknown> } = JSON.parse(
      readFileSync(join(folder.path, 'node_modules/.package-lock.json'), 'utf8'),
    );
    const names = Object.keys(installed.packages).map((path) => path.replace(/^.*node_modules\//, ''));
    expect(names).not.toContain('typescript');
    const [, count] = /brings (\d+) packages/.exec(readFileSync(join(ROOT, 'docs/dependencies.md'), 'utf8')) ?? [];
    expect(names.length).toBe(Number(count));
  });
});

describe('The packed package, imported by another program', () => {
  it('serves a gateway over a sandbox of its own', () => {
    const script = `
      import { createServer } from 'node:http';
      import { createGateway, createSchema } from 'atlas-graph';
      import { startSandbox } from 'atlas-graph/sandbox';
      const sandbox = await startSandbox();
      const { publicKey, privateKey } = sandbox.owner;
      const credentials = [{ name: 'acme', publicKey, privateKey, baseUrl: sandbox.baseUrl }];
      const gateway = await createGateway({ credentials, settings: { ATLAS_GRAPH_LOG_LEVEL: 'silent' } });
      const server = createServer(gateway.listener).listen(0, '127.0.0.1', async () => {
        const response = await fetch('http://127.0.0.1:' + server.address().port + '/graphql', {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ query: '{ organizations { totalCount } }' }),
        });
        console.log(await response.text(), createSchema().getQueryType().name);
        server.close();
        console.log(await gateway.close());
        await sandbox.close();
      });
    `;
    const output = run('node', ['--input-type=module', '--eval', script], folder.path);
    expect(output).toBe('{"data":{"organizations":{"totalCount":1}}} Query\n[]\n');
  });

  it('brings its types', () => {
    for (const name of ['index', 'sandbox/index']) {
      expect(existsSync(join(folder.path, `node_modules/atlas-graph/dist/${name}.d.ts`))).toBe(true);
    }
  });
});

describe('A Node that is too old', () => {
  it('is told in one line what is needed', () => {
    const wrapper = readFileSync(join(ROOT, 'bin/atlas-graph.cjs'), 'utf8');
    const script = `Object.defineProperty(process.versions, 'node', { value: '12.22.0' });${wrapper.replace(/^#!.*\n/, '')}`;
    expect(() => run('node', ['--eval', script], folder.path)).toThrow(/atlas-graph needs Node 22\.19 or later/);
  });

  it('could read the wrapper: it has no syntax that came after 2019', () => {
    const wrapper = readFileSync(join(ROOT, 'bin/atlas-graph.cjs'), 'utf8').replace(/'[^']*'|\/\/.*/g, '');
    expect(wrapper).not.toMatch(/\?\.|\?\?|\|\|=|&&=|#[a-z]|\bawait\b|\d_\d/);
  });
});
