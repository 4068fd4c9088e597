import { describe, expect, it } from 'vitest';
import { organization } from '../../src/sandbox/index.ts';
import { startGateway } from '../harness/gateway.ts';
import { startScriptedAtlas } from '../harness/scripted-atlas.ts';

const ID = '64b1f0a2c3d4e5f6012345aa';
const LONG = 'ü'.repeat(2_000);
const PROJECT = { id: ID, name: LONG, orgId: ID, created: '2026-08-10T03:05:16Z', clusterCount: 1, tags: [] };

async function setUp(maxAnswerBytes: number) {
  const { baseUrl } = await startScriptedAtlas((path) => ({
    body: path.startsWith('/groups?') ? { results: Array(100).fill(PROJECT), totalCount: 100 } : PROJECT,
  }));
  return startGateway({ seed: organization('acme'), settings: { maxAnswerBytes }, connection: { baseUrl } });
}

describe('The bytes of an answer', () => {
  it('that long texts and aliases make too many are refused, with the limit and its setting', async () => {
    const { query } = await setUp(1_000_000);
    const names = Array.from({ length: 10 }, (_, nth) => `n${nth}: name`);
    const { data, errors } = await query(`{ projects { nodes { ${names} } } }`);
    expect(data).toBeNull();
    expect(errors).toMatchObject([
      {
        message: expect.stringContaining('more than 1000000 bytes'),
        extensions: { code: 'BAD_USER_INPUT', hint: expect.stringContaining('ATLAS_GRAPH_MAX_ANSWER_BYTES') },
      },
    ]);
  });

  it('are counted as they are sent: 100 names of 4,000 bytes pass below the limit, and not above it', async () => {
    const isRefused = async (maxAnswerBytes: number) => {
      const { query } = await setUp(maxAnswerBytes);
      return (await query('{ projects { nodes { name } } }')).errors !== undefined;
    };
    expect(await isRefused(420_000)).toBe(false);
    expect(await isRefused(390_000)).toBe(true);
  });

  it('of descriptions count too', async () => {
    const { query } = await setUp(100_000);
    const { errors } = await query('{ __schema { types { fields { description a: description b: description } } } }');
    expect(errors?.[0]?.message).toContain('more than 100000 bytes');
  });

  it('count over all parts of an answer in parts', async () => {
    const { url } = await setUp(500_000);
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'multipart/mixed' },
      body: JSON.stringify({ query: '{ projects { nodes { name } ... @defer { nodes { again: name } } } }' }),
    });
    expect(await response.text()).toContain('more than 500000 bytes');
  });

  it('of a mutation are never refused: it has happened', async () => {
    const { query } = await setUp(10_000);
    const { data, errors } = await query<{ updateProject: { project: { a: string } } }>(
      `mutation { updateProject(input: { id: "${ID}", name: "new" }) { project { a: name b: name c: name d: name } } }`,
    );
    expect(errors).toBeUndefined();
    expect(data.updateProject.project.a).toBe(LONG);
  });
});
