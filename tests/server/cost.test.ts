import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { companySeed, organization } from '../../src/sandbox/index.ts';
import { startGateway } from '../harness/gateway.ts';

const seed = companySeed({ organizations: 1, projects: 14, apiKeys: 12, entriesPerKey: 3 });

describe('An operation that could cause too many calls', () => {
  it('is refused with the figure and the way out, before any call', async () => {
    const { query, atlas } = await startGateway({ seed, settings: { maxCalls: 100 } });
    const { data, errors } = await query(
      '{ projects(first: 50) { nodes { accessList(first: 4) { nodes { status } } } } }',
    );
    expect(data).toBeUndefined();
    expect(errors?.[0]?.message).toContain('can cause 251 calls to Atlas, more than the 100');
    expect(errors?.[0]?.extensions).toMatchObject({
      code: 'OPERATION_TOO_EXPENSIVE',
      estimatedCost: 251,
      limit: 100,
      costliestPath: 'projects.nodes.accessList.nodes.status',
      hint: expect.stringContaining('first'),
    });
    expect(atlas.wire()).toHaveLength(0);
  });

  it('runs once its pages are short enough', async () => {
    const { query } = await startGateway({ seed, settings: { maxCalls: 100 } });
    const { errors } = await query('{ projects(first: 5) { nodes { accessList(first: 4) { nodes { status } } } } }');
    expect(errors).toBeUndefined();
  });

  it('is judged by its variables, each time anew', async () => {
    const { query } = await startGateway({ seed, settings: { maxCalls: 20 } });
    const text = 'query ($first: Int) { projects(first: $first) { nodes { settings { dataExplorerEnabled } } } }';
    expect((await query(text, { first: 10 })).errors).toBeUndefined();
    expect((await query(text, { first: 30 })).errors?.[0]?.extensions?.code).toBe('OPERATION_TOO_EXPENSIVE');
  });
});

/** Selections of every kind of object, nested up to three levels, with pages of any size. */
const { operation } = fc.letrec<Record<string, string>>((tie) => {
  const first = fc.integer({ min: 1, max: 30 });
  const some = (...fields: fc.Arbitrary<string>[]) =>
    fc
      .tuple(
        fc.subarray(
          fields.map((_, index) => index),
          { minLength: 1 },
        ),
        fc.tuple(...fields),
      )
      .map(([chosen, all]) => `{ __typename ${chosen.map((index) => `f${index}: ${all[index]}`).join(' ')} }`);
  const connection = (field: string, node: fc.Arbitrary<string>) =>
    fc
      .tuple(first, node, fc.constantFrom('nodes', 'edges'))
      .map(([size, fields, way]) =>
        way === 'nodes'
          ? `${field}(first: ${size}) { totalCount nodes ${fields} }`
          : `${field}(first: ${size}) { edges { cursor node ${fields} } }`,
      );
  const leaf = (text: string) => fc.constant(text);
  const networkEntry = some(leaf('cidrBlock'), leaf('status'));
  const keyEntry = some(leaf('cidrBlock'), leaf('createdAt'));
  const organizationRef = fc.constantFrom(
    'organization { id }',
    'organization { name }',
    'organization { settings { apiAccessListRequired } }',
  );
  return {
    organization: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      leaf('{ id name }'),
      some(
        leaf('name'),
        leaf('settings { apiAccessListRequired }'),
        connection('projects', tie('project')),
        connection('apiKeys', tie('apiKey')),
      ),
    ),
    project: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      leaf('{ id }'),
      some(
        leaf('name'),
        organizationRef,
        leaf('settings { dataExplorerEnabled }'),
        leaf('limits { name }'),
        connection('apiKeys', tie('apiKey')),
        connection('accessList', networkEntry),
        leaf('accessListEntry(entry: "203.0.113.7") { comment status }'),
      ),
    ),
    apiKey: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      leaf('{ publicKey }'),
      some(
        leaf('description'),
        organizationRef,
        leaf(
          'roles { role ... on ProjectRoleAssignment { project { name } } ... on OrganizationRoleAssignment { organization { name } } }',
        ),
        fc.constantFrom(
          'projectAssignments { project { id } roles }',
          'projectAssignments { project { name settings { dataExplorerEnabled } } }',
        ),
        connection('accessList', keyEntry),
        leaf('accessListEntry(entry: "198.51.100.9") { requestCount }'),
        leaf('apiAccess'),
      ),
    ),
    operation: fc
      .tuple(
        fc.array(connection('projects', tie('project')), { maxLength: 2 }),
        fc.array(connection('organizations', tie('organization')), { maxLength: 1 }),
        fc.array(
          fc
            .tuple(fc.integer({ min: 0, max: 13 }), tie('project'))
            .map(([index, fields]) => `project(id: "PROJECT${index}") ${fields}`),
          { maxLength: 6 },
        ),
        fc.array(
          fc.constantFrom(
            'viewer { atlasBuild }',
            'viewer { apiKey { publicKey } }',
            'viewer { apiKey { description } }',
          ),
          { maxLength: 1 },
        ),
      )
      .map(
        (parts) =>
          `{ __typename ${parts
            .flat()
            .map((field, index) => `q${index}: ${field}`)
            .join('\n')} }`,
      ),
  };
});

/** As two components of a screen would ask for the same. */
const inTwoFragments = (selection: string) =>
  `{ ...One ...Two } fragment One on Query ${selection} fragment Two on Query ${selection}`;

describe('The estimate', () => {
  it('is never exceeded, whatever is asked', async () => {
    const { query, atlas } = await startGateway({
      seed,
      settings: { maxCalls: 1_000_000 },
      sandbox: { rateLimits: 'off' },
    });
    const ids = [...atlas.store.projects.keys()];
    await fc.assert(
      fc.asyncProperty(operation ?? fc.constant('{ __typename }'), fc.boolean(), async (generated, isTwice) => {
        const selection = generated.replace(/PROJECT(\d+)/g, (_, index) => ids[Number(index)] ?? '');
        const text = isTwice ? inTwoFragments(selection) : selection;
        atlas.clearRequests();
        const { errors, extensions } = await query(text, {}, { 'atlas-graph-trace': '1' });
        expect(errors).toBeUndefined();
        expect(atlas.requests().length).toBeLessThanOrEqual(extensions?.atlas.estimatedCost);
      }),
      { numRuns: 150 },
    );
  }, 60_000);
});

describe('An operation whose lists are longer than the estimate assumes', () => {
  it('ends at the calls reckoned for it', async () => {
    const projects = Array.from({ length: 130 }, (_, index) => `project-${index}`);
    const projectRoles = Object.fromEntries(projects.map((name) => [name, ['GROUP_OWNER']]));
    const { query, atlas } = await startGateway({
      seed: organization('acme', { projects, apiKeys: [{ description: 'everywhere', projectRoles }] }),
      sandbox: { rateLimits: 'off' },
    });
    const key = [...atlas.store.apiKeys.values()].find(({ desc }) => desc === 'everywhere');
    const { data, errors, extensions } = await query<{ apiKey: { projectAssignments: unknown[] } }>(
      `query ($organizationId: ID!, $id: ID!) { apiKey(organizationId: $organizationId, id: $id) {
         projectAssignments { project { settings { dataExplorerEnabled } } } } }`,
      { organizationId: key?.orgId, id: key?.id },
      { 'atlas-graph-trace': '1' },
    );
    expect(data.apiKey.projectAssignments).toHaveLength(130);
    expect(errors?.[0]?.extensions?.code).toBe('OPERATION_TOO_EXPENSIVE');
    expect(atlas.requests()).toHaveLength(extensions?.atlas.estimatedCost);
  });
});
