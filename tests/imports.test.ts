import { spawnSync } from 'node:child_process';
import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';

const ROOT = new URL('..', import.meta.url).pathname;

/** What the rules of dependency-cruiser.config.mjs say of a file of this code, in a folder that is laid out as ours. */
function violationsOf(path: string, code: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'atlas-graph-imports-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
  for (const [file, text] of [
    ['package.json', '{ "type": "module" }'],
    ['src/schema/schema.ts', 'export const createSchema = 1;'],
    [path, code],
  ] as const) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  const config = join(ROOT, 'dependency-cruiser.config.mjs');
  const { stdout } = spawnSync('npx', ['depcruise', '--config', config, '--output-type', 'err', 'src'], {
    cwd: folder,
    encoding: 'utf8',
  });
  return stdout;
}

describe('The rules of imports', () => {
  it('notice an import that points upwards, and one of a package that belongs to the client', () => {
    const code =
      "import { Agent } from 'undici';\nimport { createSchema } from '../schema/schema.ts';\nexport const a = [Agent, createSchema];\n";
    const found = violationsOf('src/datasources/misplaced.ts', code);
    expect(found).toContain('datasources-imports-downwards');
    expect(found).toContain('undici-in-the-client');
  });

  it('let types alone pass', () => {
    const code = "import type { createSchema } from '../schema/schema.ts';\nexport type A = typeof createSchema;\n";
    expect(violationsOf('src/datasources/type-only.ts', code)).toContain('no dependency violations');
  });
});

describe('Tests', () => {
  it('take their sandboxes from the harness, which holds every answer against Atlas’s contract', () => {
    const tests = globSync('tests/**/*.ts', { cwd: ROOT }).filter((file) => !file.includes('node_modules'));
    const unwatched = tests.filter((file) =>
      /import[^;]*(startSandbox\b|createSandboxServer|\*)[^;]*src\/sandbox/.test(
        readFileSync(join(ROOT, file), 'utf8'),
      ),
    );
    expect(unwatched).toEqual(['tests/harness/sandbox.ts']);
  });
});
