import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { chooseSubjects } from '../src/example-subjects.ts';
import { ERROR_CODES } from '../src/resolvers/errors/errors.ts';
import { EXAMPLES } from '../src/server/graphiql/examples.ts';
import { listDefaults, SETTING_NAMES } from '../src/settings.ts';
import { ownersOf, startGateway } from './harness/gateway.ts';

const README = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
const blocksOf = (language: string) =>
  [...README.matchAll(new RegExp(`\`\`\`${language}\n([^]*?)\`\`\``, 'g'))].map(([, text = '']) => text);

describe('The README tells the truth', () => {
  it('lists every setting', () => {
    const listed = [...README.matchAll(/`([A-Z][A-Z_]+)`/g)].map(([, name]) => name);
    expect(SETTING_NAMES.filter((name) => !listed.includes(name))).toEqual([]);
    expect(listed.filter((name) => name?.startsWith('ATLAS_GRAPH_') && !SETTING_NAMES.includes(name))).toEqual([]);
  });

  it('tells their defaults', () => {
    const cells = README.split('\n').map((line) => line.split('|').map((cell) => cell.trim().replaceAll('`', '')));
    const told = Object.fromEntries(cells.map(([, name = '', , , text]) => [name, text]));
    const defaults = Object.entries(listDefaults()).map(([name, value]) => [name, String(value) || 'none']);
    expect(told).toMatchObject(Object.fromEntries(defaults));
  });

  it('gives the built package the limits that npm start has', () => {
    const { scripts } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
    const start = /env (?<variables>.*) NODE_COMPILE_CACHE=\S+ node (?<limits>.*) src\/main\.ts$/.exec(scripts.start);
    const { variables, limits } = start?.groups ?? {};
    expect(README).toContain(`${variables} node ${limits} dist/main.js`);
  });

  it('explains every code of an error', () => {
    expect(ERROR_CODES.length).toBeGreaterThan(5);
    expect(ERROR_CODES.filter((code) => !README.includes(`| \`${code}\` |`))).toEqual([]);
  });

  it('shows the answer that its first query gets', async () => {
    const { url } = await startGateway({ credentials: ownersOf });
    const [, body = ''] = /--data '([^']+)'/.exec(README) ?? [];
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
    });
    expect((await response.text()).trim()).toBe(blocksOf('json')[0]?.trim());
  });

  it.each(blocksOf('graphql'))('has queries that run: %s', async (document) => {
    const { query } = await startGateway({ credentials: ownersOf });
    expect((await query(document)).errors).toBeUndefined();
  });
});

describe('The examples in GraphiQL', () => {
  it.each(EXAMPLES)('run as they are: $document', async ({ document, variables }) => {
    const { query, atlas } = await startGateway({ credentials: ownersOf });
    const { data, errors } = await query<object>(
      document,
      variables?.(chooseSubjects(atlas)) as Record<string, unknown>,
    );
    expect(errors).toBeUndefined();
    for (const field of Object.values(data)) expect(field).not.toBeNull();
    expect(Object.values(data).flatMap((field) => field.errors ?? [])).toEqual([]);
  });
});

describe('docs/dependencies.md', () => {
  const text = readFileSync(new URL('../docs/dependencies.md', import.meta.url), 'utf8');
  const rows = text.split('\n').filter((line) => line.startsWith('| '));
  const manifest = (path: string) => JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8'));
  const { dependencies, devDependencies } = manifest('../package.json');

  it.each(Object.keys({ ...dependencies, ...devDependencies }))('says why %s is here, and its licence', (name) => {
    const row = rows.map((line) => line.split(' | ')).find(([names = '']) => names.slice(2).split(', ').includes(name));
    expect(row?.[1]).toBe(manifest(`../node_modules/${name}/package.json`).license);
    expect(row?.[2]).not.toBe('');
  });

  it.each(['federation/execution', 'strangers'])('says why each package of tests/%s is there', (folder) => {
    const { dependencies, devDependencies } = manifest(`./${folder}/package.json`);
    const named = rows.flatMap((line) => (line.split(' | ')[0] ?? '').slice(2).split(', '));
    expect(named).toEqual(expect.arrayContaining(Object.keys({ ...dependencies, ...devDependencies })));
  });
});
