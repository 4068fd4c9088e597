import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8');
const page = read('../../docs/sandbox-clients.md');

/** Whatever the tests beside this one name in quotes. */
const named = globSync('*.test.ts', { cwd: import.meta.dirname })
  .filter((file) => file !== 'page.test.ts')
  .flatMap((file) => [...read(file).matchAll(/'([^'\n]{8,})'/g)])
  .map(([, text = '']) => text);

/** The line that opens the paragraph before each example. What npm runs is for .ci/run. */
const openings = [...page.matchAll(/\n\n(.+)\n(?:.+\n)*\n```\w+\n(?!npm )/g)].map(([, line = '']) => line);

describe('docs/sandbox-clients.md', () => {
  it('has examples', () => {
    expect(openings.length).toBeGreaterThan(8);
  });

  it.each(openings)('has none that no test runs: %s', (line) => {
    expect(named.some((name) => line.startsWith(name))).toBe(true);
  });
});
