import { describe, expect, it } from 'vitest';
import { startGateway } from '../harness/gateway.ts';

const ADD = `mutation ($input: AddProjectAccessListEntriesInput!) {
  addProjectAccessListEntries(input: $input) { errors { message path } }
}`;
const PROJECT = '64b1f0a2c3d4e5f6012345b0';

describe('Hostile variables', () => {
  it('a list of 50,000 wrong items gets a few errors', async () => {
    const { query, atlas } = await startGateway();
    const { errors } = await query(ADD, { input: { projectId: PROJECT, entries: Array(50_000).fill(5) } });
    expect(errors?.length).toBeLessThanOrEqual(4);
    expect(errors?.[0]?.extensions?.code).toBe('BAD_USER_INPUT');
    expect(atlas.requests()).toEqual([]);
  });

  it('a list of many faulty items names twenty and counts the rest', async () => {
    const { query, atlas } = await startGateway();
    const entries = Array.from({ length: 1000 }, () => ({ ipAddress: 'nowhere' }));
    const { data } = await query<{ addProjectAccessListEntries: { errors: { message: string }[] } }>(ADD, {
      input: { projectId: PROJECT, entries },
    });
    const { errors } = data.addProjectAccessListEntries;
    expect(errors.length).toBeLessThanOrEqual(21);
    expect(errors.at(-1)?.message).toMatch(/^\d+ more faults/);
    expect(atlas.requests()).toEqual([]);
  });

  it('values thousands of levels deep are refused by depth', async () => {
    const { url, log } = await startGateway();
    const deep = `${'['.repeat(50_000)}${']'.repeat(50_000)}`;
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: `{"query":"query ($x: [Int]) { __typename }","variables":{"x":${deep}}}`,
    });
    const { errors } = (await response.json()) as { errors: { message: string; extensions: { code: string } }[] };
    expect(errors[0]).toMatchObject({
      message: expect.stringMatching(/inside one another/),
      extensions: { code: 'BAD_USER_INPUT' },
    });
    expect(log()).not.toContain('stack');
  });

  it('a long value is cut where an error repeats it', async () => {
    const { query } = await startGateway();
    const { errors } = await query('query ($first: Int) { projects(first: $first) { totalCount } }', {
      first: 'y'.repeat(900_000),
    });
    expect(JSON.stringify(errors).length).toBeLessThan(2000);
  });
});
