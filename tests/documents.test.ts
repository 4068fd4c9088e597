import { globSync, readFileSync } from 'node:fs';
import { buildSchema, parse, validate } from 'graphql';
import { describe, expect, it } from 'vitest';
import { operations } from '../src/datasources/operations/index.ts';

const ROOT = new URL('..', import.meta.url);
const read = (file: string) => readFileSync(new URL(file, ROOT), 'utf8');

describe('docs/atlas-behaviour.md', () => {
  const statements = new Set<string>();
  let section = 0;
  for (const line of read('docs/atlas-behaviour.md').split('\n')) {
    const [, heading] = /^## (\d+)\. /.exec(line) ?? [];
    if (heading !== undefined) section = Number(heading);
    const [, number] = /^(\d+)\. /.exec(line) ?? [];
    if (number !== undefined) statements.add(`${section}.${number}`);
  }

  it('has every statement that code cites', () => {
    const files = globSync(['src/**/*.ts', 'scripts/**/*.ts', 'tests/**/*.ts'], { cwd: ROOT.pathname });
    const cited = files.flatMap((file) =>
      Array.from(read(file).matchAll(/atlas-behaviour (\d+\.\d+)/g), ([, number = '']) => ({ file, number })),
    );
    expect(cited.filter(({ number }) => !statements.has(number))).toEqual([]);
    expect(cited.length).toBeGreaterThan(5);
    expect(statements.size).toBeGreaterThan(50);
  });

  it('gives a ground for each', () => {
    const items = read('docs/atlas-behaviour.md')
      .split(/\n(?=\d+\. |## )/)
      .filter((part) => /^\d+\. /.test(part));
    const isGrounded = (item: string) =>
      /\*[^*]*(specification|recorded|documentation|assumed)[^*]*\*\s*$/i.test(item.trim());
    expect(items.filter((item) => !isGrounded(item))).toEqual([]);
  });
});

describe('CONTRIBUTING.md', () => {
  it('shows an operation as the catalogue has it', () => {
    const { listProjectLimits } = operations;
    const shown = /defineOperation\(\{([^}]|\}(?!\)))*\}\);/.exec(read('CONTRIBUTING.md'))?.[0] ?? '';
    for (const field of ['method', 'path', 'bucket', 'bucketParam', 'act', 'role'] as const) {
      expect(shown).toContain(`${field}: '${listProjectLimits[field]}'`);
    }
  });

  it.each(['CONTRIBUTING.md', 'SECURITY.md', 'README.md'])('%s names files and folders that are there', (document) => {
    const named = Array.from(
      read(document).matchAll(/`((?:src|tests|schema|scripts|docs|bench|deploy|examples)\/[\w./-]*)`/g),
      ([, path = '']) => path,
    );
    expect(named.filter((path) => globSync(path, { cwd: ROOT.pathname }).length === 0)).toEqual([]);
  });
});

describe('The example’s README', () => {
  it('names files that are there', () => {
    const named = Array.from(
      read('examples/access-review/README.md').matchAll(/`((?:src\/)?[\w./-]+\.(?:tsx?|css))`/g),
      ([, path = '']) => path,
    );
    expect(named.length).toBeGreaterThan(8);
    expect(
      named.filter((path) => globSync(`examples/access-review/${path}`, { cwd: ROOT.pathname }).length === 0),
    ).toEqual([]);
  });
});

describe('docs/frontends.md', () => {
  const document = read('docs/frontends.md');
  const blocks = (language: string) => document.matchAll(new RegExp(`^\`\`\`${language}(.*)\\n([^]*?)^\`\`\``, 'gm'));
  const trimmed = (code: string) => code.replaceAll(/^\s+/gm, '');

  it('shows code as it stands in the files that it names', () => {
    const shown = Array.from(blocks('ts'), ([, file = '', code = '']) => ({ file: file.replace(' file=', ''), code }));
    expect(shown.length).toBeGreaterThan(5);
    for (const { file, code } of shown) expect(trimmed(read(file))).toContain(trimmed(code));
  });

  it('shows operations that the client schema takes', () => {
    const schema = buildSchema(read('docs/schema/api.graphql'));
    const shown = Array.from(blocks('graphql'), ([, , code = '']) => code);
    expect(shown.length).toBeGreaterThan(1);
    expect(shown.flatMap((code) => validate(schema, parse(code)))).toEqual([]);
  });
});
