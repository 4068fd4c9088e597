import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { EXAMPLES } from '../src/server/examples.ts';
import { SETTING_NAMES } from '../src/settings.ts';
import { startGateway } from './harness/gateway.ts';

const README = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
const blocksOf = (language: string) =>
  [...README.matchAll(new RegExp(`\`\`\`${language}\n([^]*?)\`\`\``, 'g'))].map(([, text = '']) => text);

describe('The README tells the truth', () => {
  it('lists every setting', () => {
    const listed = [...README.matchAll(/`([A-Z][A-Z_]+)`/g)].map(([, name]) => name);
    expect(SETTING_NAMES.filter((name) => !listed.includes(name))).toEqual([]);
    expect(listed.filter((name) => name?.startsWith('ATLAS_GRAPH_') && !SETTING_NAMES.includes(name))).toEqual([]);
  });

  it('shows the answer that its first query gets', async () => {
    const { url } = await startGateway();
    const [, body = ''] = /--data '([^']+)'/.exec(README) ?? [];
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
    });
    expect((await response.text()).trim()).toBe(blocksOf('json')[0]?.trim());
  });

  it.each(blocksOf('graphql'))('has queries that run: %s', async (document) => {
    const { query } = await startGateway();
    expect((await query(document)).errors).toBeUndefined();
  });
});

describe('The examples in GraphiQL', () => {
  it.each(EXAMPLES)('run as they are: %s', async (document) => {
    const { query } = await startGateway();
    const { data, errors } = await query(document);
    expect(errors).toBeUndefined();
    expect(data).not.toBeNull();
  });
});
