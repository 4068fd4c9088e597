import { describe, expect, it } from 'vitest';
import { startGateway, type TestGateway } from '../../harness/gateway.ts';

const QUERY = `query {
  projects(first: 2) {
    nodes { name ... @defer(label: "list") { accessList(first: 2) { nodes { cidrBlock } } } }
  }
}`;

interface Part {
  data?: unknown;
  hasNext: boolean;
  pending?: { id: string; label: string }[];
  completed?: { id: string }[];
  incremental?: {
    id?: string;
    label?: string;
    path?: unknown[];
    data: unknown;
    errors?: { extensions: { code: string } }[];
  }[];
  errors?: { message: string }[];
  extensions?: { atlas: { calls: number } };
}

/** The parts of a multipart answer, in the order in which they came. */
async function readParts(
  { url }: TestGateway,
  query: string,
  accept = 'multipart/mixed',
  headers = {},
): Promise<Part[]> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept, ...headers },
    body: JSON.stringify({ query }),
  });
  expect(response.headers.get('content-type')).toMatch(/^multipart\/mixed/);
  return (await response.text())
    .split(/\r\n---(?:--)?(?:\r\n|$)/)
    .flatMap((part) => (part.includes('{') ? (JSON.parse(part.slice(part.indexOf('{'))) as Part) : []));
}

describe('A part of an answer that is deferred', () => {
  it('comes after the first, in the form that clients of the 2022 proposal read', async () => {
    const [first, ...later] = await readParts(await startGateway(), QUERY);
    expect(first).toEqual({
      data: { projects: { nodes: [{ name: expect.any(String) }, { name: expect.any(String) }] } },
      hasNext: true,
    });
    const items = later.flatMap(({ incremental = [] }) => incremental);
    expect(items.map(({ path, label }) => [path, label])).toEqual([
      [['projects', 'nodes', 0], 'list'],
      [['projects', 'nodes', 1], 'list'],
    ]);
    expect(later.at(-1)?.hasNext).toBe(false);
  });

  it('comes in the newer form for a client that asks for it', async () => {
    const [first, ...later] = await readParts(await startGateway(), QUERY, 'multipart/mixed;incrementalSpec=v0.2');
    expect(first?.pending?.map(({ id, label }) => [id, label])).toEqual([
      ['0', 'list'],
      ['1', 'list'],
    ]);
    expect(later.flatMap(({ completed = [] }) => completed.map(({ id }) => id)).toSorted()).toEqual(['0', '1']);
  });

  it('brings its errors with it, in our codes and without what is for the log alone', async () => {
    const gateway = await startGateway({ settings: { timeoutMs: 5000 } });
    gateway.atlas.faults.add({
      route: 'GET /groups/{groupId}/accessList',
      kind: 'status',
      status: 401,
      errorCode: 'USER_UNAUTHORIZED',
    });
    const [first, ...later] = await readParts(gateway, QUERY);
    expect(first?.errors).toBeUndefined();
    const errors = later.flatMap(({ incremental = [] }) => incremental.flatMap((item) => item.errors ?? []));
    expect(errors.map(({ extensions }) => extensions.code)).toEqual(['FORBIDDEN', 'FORBIDDEN']);
  });

  it('costs the same calls, which the last part tells of', async () => {
    const gateway = await startGateway();
    const parts = await readParts(gateway, QUERY, 'multipart/mixed', { 'atlas-graph-trace': '1' });
    expect(parts.slice(0, -1).every(({ extensions }) => extensions === undefined)).toBe(true);
    expect(parts.at(-1)?.extensions?.atlas.calls).toBe(3);
    expect(gateway.atlas.requests()).toEqual(['GET /groups', ...Array(2).fill('GET /groups/{groupId}/accessList')]);
  });

  it('counts in the estimate as if it were not deferred', async () => {
    const { query, atlas } = await startGateway({ settings: { maxCalls: 100 } });
    const { errors } = await query('{ projects(first: 500) { nodes { ... @defer { accessList { totalCount } } } } }');
    expect(errors?.[0]?.extensions?.code).toBe('OPERATION_TOO_EXPENSIVE');
    expect(atlas.requests()).toEqual([]);
  });
});

describe('A list that is streamed', () => {
  it('sends the first items at once and each of the others by itself', async () => {
    const [first, ...later] = await readParts(
      await startGateway(),
      '{ projects(first: 3) { nodes @stream(initialCount: 1) { name } } }',
    );
    expect(first).toMatchObject({ data: { projects: { nodes: [{ name: expect.any(String) }] } }, hasNext: true });
    expect(later.flatMap(({ incremental = [] }) => incremental)).toHaveLength(2);
  });
});

describe('What cannot come later is refused', () => {
  it.each([
    [
      'a change',
      'mutation { ... @defer { deleteProject(input: { id: "x" }) { deletedId } } }',
      /changes run one after another/,
    ],
    ['items of what is no list', '{ projects { totalCount @stream } }', /stands on a list/],
  ])('%s', async (_what, document, message) => {
    const { query } = await startGateway();
    const { errors } = await query(document);
    expect(errors?.map((error) => error.message)).toContainEqual(expect.stringMatching(message));
  });
});
