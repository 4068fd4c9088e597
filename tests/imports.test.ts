import { globSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = new URL('..', import.meta.url).pathname;
const files = globSync('src/**/*.ts', { cwd: ROOT }).filter((file) => !file.startsWith('src/generated/'));

/** What a file imports when it runs; imports of types alone are free. */
function importsOf(file: string): string[] {
  const text = readFileSync(join(ROOT, file), 'utf8').replace(/^\s*(\/\/|\*).*$/gm, '');
  const statements = text.matchAll(
    /(?:^|\n)(?:import|export)\s+(?!type\b)([^;'"]*?from\s+)?['"]([^'"]+)['"]|import\(['"]([^'"]+)['"]\)/g,
  );
  return [...statements].flatMap(([, names = '', fixed, dynamic]) => {
    const isTypesOnly = /^\{(\s*type\s+\w+(\s+as\s+\w+)?\s*,?)+\s*\}\s*from\s+$/.test(names);
    const specifier = fixed ?? dynamic ?? '';
    if (isTypesOnly) return [];
    return [specifier.startsWith('.') ? relative(ROOT, join(ROOT, dirname(file), specifier)) : specifier];
  });
}

/** From top to bottom; a file may import from its own layer and from those below it. */
const LAYERS: [name: string, holds: (file: string) => boolean][] = [
  ['main', (file) => /^src\/(main|run|connections|schema\/print)\.ts$/.test(file)],
  ['settings', (file) => /^src\/(settings|credentials-file)\.ts$/.test(file)],
  ['server', (file) => file.startsWith('src/server/')],
  ['context', (file) => file === 'src/context.ts'],
  ['schema', (file) => file.startsWith('src/schema/')],
  ['resolvers', (file) => file.startsWith('src/resolvers/')],
  ['datasources', (file) => /^src\/datasources\/((changes|routing)\/)?[^/]+$/.test(file)],
  ['operations', (file) => file.startsWith('src/datasources/operations/')],
  ['atlas', (file) => file.startsWith('src/datasources/atlas/')],
];

const layerOf = (file: string) => LAYERS.findIndex(([, holds]) => holds(file));

describe('Imports point downwards', () => {
  it('every file has its layer, or is of the sandbox', () => {
    expect(files.filter((file) => layerOf(file) < 0 && !file.startsWith('src/sandbox/'))).toEqual([]);
  });

  it('no layer imports one above it', () => {
    const upwards = files.flatMap((file) =>
      importsOf(file)
        .filter(
          (imported) => imported.startsWith('src/') && layerOf(imported) >= 0 && layerOf(imported) < layerOf(file),
        )
        .map((imported) => `${file} imports ${imported}`),
    );
    expect(upwards).toEqual([]);
  });

  it('the sandbox shares no code with the gateway, and only the process starts it', () => {
    const crossing = files.flatMap((file) =>
      importsOf(file)
        .filter((imported) => file.startsWith('src/sandbox/') !== imported.startsWith('src/sandbox/'))
        .filter((imported) => imported.startsWith('src/'))
        .map((imported) => `${file} imports ${imported}`),
    );
    expect(crossing).toEqual(['src/run.ts imports src/sandbox/index.ts']);
  });

  it('the sandbox needs nothing but Node', () => {
    const packages = files
      .filter((file) => file.startsWith('src/sandbox/'))
      .flatMap(importsOf)
      .filter((imported) => !imported.startsWith('node:') && !imported.startsWith('src/'));
    expect(packages).toEqual([]);
  });

  it('tests take their sandboxes from the harness, which holds every answer against Atlas’s contract', () => {
    const tests = globSync('tests/**/*.ts', { cwd: ROOT }).filter((file) => !file.includes('node_modules'));
    const unwatched = tests.filter((file) =>
      /import[^;]*(startSandbox\b|createSandboxServer|\*)[^;]*src\/sandbox/.test(
        readFileSync(join(ROOT, file), 'utf8'),
      ),
    );
    expect(unwatched).toEqual(['tests/harness/sandbox.ts']);
  });

  it('digest-fetch and undici are known to the client alone', () => {
    const importers = (name: string) => files.filter((file) => importsOf(file).includes(name));
    expect(importers('digest-fetch')).toEqual(['src/datasources/atlas/digest.ts']);
    expect(importers('undici').every((file) => file.startsWith('src/datasources/atlas/'))).toBe(true);
    expect(importers('undici').length).toBeGreaterThan(0);
  });

  it('data sources do not know that GraphQL exists', () => {
    const knowing = files.filter(
      (file) => file.startsWith('src/datasources/') && importsOf(file).some((name) => name.startsWith('graphql')),
    );
    expect(knowing).toEqual([]);
  });
});
