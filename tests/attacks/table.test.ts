import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const ROOT = new URL('../../', import.meta.url);
const HERE = 'tests/attacks/';

/** The rows of the table in docs/security.md: attack, what happens, file of the test. */
const rows = readFileSync(new URL('docs/security.md', ROOT), 'utf8')
  .split('## Attacks tried')[1]
  ?.split('\n')
  .filter((line) => line.startsWith('| ') && !/^\| (Attack|---)/.test(line))
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .map(([, attack = '', outcome = '', test = '']) => ({
    attack,
    outcome,
    file: test.includes('/') ? test : `${HERE}${test}.test.ts`,
  }));

describe('The table of attacks in docs/security.md', () => {
  it('has 80 at the least, each once', () => {
    expect(rows?.length).toBeGreaterThanOrEqual(80);
    expect(new Set(rows?.map(({ attack, file }) => `${attack} ${file}`)).size).toBe(rows?.length);
  });

  it('says of each what happens, and names a file of tests that is there', () => {
    expect(rows?.filter(({ outcome, file }) => outcome === '' || !existsSync(new URL(file, ROOT)))).toEqual([]);
  });

  it('names every file of tests/attacks but this one', () => {
    const named = new Set(rows?.map(({ file }) => file));
    const files = readdirSync(new URL(HERE, ROOT)).map((name) => `${HERE}${name}`);
    expect(files.filter((file) => !named.has(file))).toEqual([`${HERE}table.test.ts`]);
  });
});
