import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { operations } from '../../src/datasources/operations/index.ts';

/** What each role lets a credential do, from the catalogue: the least role stands beside every operation there. */
function toTable(): string {
  const byRole = Map.groupBy(Object.values(operations), ({ role }) => role);
  const rows = [...byRole].flatMap(([role, all]) =>
    all.map(({ method, path, act }) => `| ${role} | ${act.replace(/"?\{\w+\}"?/g, '…')} | ${method} ${path || '/'} |`),
  );
  return ['| Least role | Lets the gateway | Atlas operation |', '| --- | --- | --- |', ...rows.sort()].join('\n');
}

it('docs/roles.md says of every operation which role it takes', () => {
  const text = readFileSync(new URL('../../docs/roles.md', import.meta.url), 'utf8');
  const [, table] = /<!-- table -->\n([\s\S]*?)\n<!-- end -->/.exec(text) ?? [];
  expect(table).toBe(toTable());
});
