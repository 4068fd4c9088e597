import { describe, expect, it } from 'vitest';
import { startGateway } from '../harness/gateway.ts';

const ADD = `mutation ($input: AddProjectAccessListEntriesInput!) {
  addProjectAccessListEntries(input: $input) { errors { message path } }
}`;
const PROJECT = '64b1f0a2c3d4e5f6012345b0';

/** What the gateway makes of such entries. */
async function add(entries: readonly object[]) {
  const gateway = await startGateway();
  const answer = await gateway.query<{ addProjectAccessListEntries: { errors: { message: string }[] } }>(ADD, {
    input: { projectId: PROJECT, entries },
  });
  return { ...gateway, data: answer.data };
}

describe('Hostile variables', () => {
  it('a list of 50,000 wrong items gets a few errors', async () => {
    const { query, atlas } = await startGateway();
    const { errors } = await query(ADD, { input: { projectId: PROJECT, entries: Array(50_000).fill(5) } });
    expect(errors?.length).toBeLessThanOrEqual(4);
    expect(errors?.[0]?.extensions?.code).toBe('BAD_USER_INPUT');
    expect(atlas.requests()).toEqual([]);
  });

  it('a list of as many faulty items as it may have names twenty and counts the rest', async () => {
    const { data, atlas } = await add(Array.from({ length: 200 }, () => ({ ipAddress: 'nowhere' })));
    expect(data.addProjectAccessListEntries.errors).toHaveLength(21);
    expect(data.addProjectAccessListEntries.errors.at(-1)?.message).toMatch(/^180 more faults/);
    expect(atlas.requests()).toEqual([]);
  });

  it('a list longer than Atlas takes is refused for its length, and its items are not looked at', async () => {
    const { data, atlas } = await add(Array.from({ length: 30_000 }, () => ({ ipAddress: 'nowhere' })));
    expect(data.addProjectAccessListEntries.errors.map(({ message }) => message)).toEqual([
      'entries has 30000 entries; 200 are allowed.',
    ]);
    expect(atlas.requests()).toEqual([]);
  });

  it.each([
    ['roles', 'roles: $list', Array(60_000).fill('GROUP_OWNER'), /roles has 60000 roles; 100 are allowed/],
    ['tags', 'tags: $list', Array(30_000).fill({ key: 'a', value: 'b' }), /tags has 30000 tags; 50 are allowed/],
  ])('so is a list of tens of thousands of %s', async (what, argument, list, message) => {
    const { query, atlas } = await startGateway();
    const document =
      what === 'tags'
        ? `mutation ($list: [TagInput!]) { change: updateProject(input: { id: "${PROJECT}", ${argument} }) { errors { message } } }`
        : `mutation ($list: [String!]!) { change: assignApiKeyToProject(input: { projectId: "${PROJECT}", apiKeyId: "${PROJECT}", ${argument} }) { errors { message } } }`;
    const { data } = await query<{ change: { errors: { message: string }[] } }>(document, { list });
    expect(data.change.errors).toHaveLength(1);
    expect(data.change.errors[0]?.message).toMatch(message);
    expect(atlas.requests()).toEqual([]);
  });

  it('a long value of an entry is cut where its fault repeats it', async () => {
    const { data } = await add([{ ipAddress: 'x'.repeat(500_000) }]);
    expect(JSON.stringify(data).length).toBeLessThan(1000);
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

  it('an object of tens of thousands of fields is refused before its fields are looked at', async () => {
    const { query, atlas } = await startGateway();
    const input = Object.fromEntries(Array.from({ length: 60_000 }, (_, index) => [`k${index}`, 1]));
    const { errors } = await query(ADD, { input });
    expect(errors?.map(({ message }) => message)).toEqual([
      'The variables have an object of 60000 fields; 500 are the most that is read.',
    ]);
    expect(atlas.requests()).toEqual([]);
  });

  it('a long value is cut where an error repeats it', async () => {
    const { query } = await startGateway();
    const { errors } = await query('query ($first: Int) { projects(first: $first) { totalCount } }', {
      first: 'y'.repeat(900_000),
    });
    expect(JSON.stringify(errors).length).toBeLessThan(2000);
  });
});
