import { getOperationAST, parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { createSchema } from '../../src/schema/schema.ts';
import { findCostVariables, toMeasure } from '../../src/server/cost/cost-variables.ts';
import { estimateCalls } from '../../src/server/cost/estimate.ts';

const schema = createSchema();
const ID = '64b1f0a2c3d4e5f6012345aa';

function estimate(text: string, variables: Record<string, unknown> = {}) {
  const document = parse(text);
  const operation = getOperationAST(document);
  if (!operation) throw new Error('no operation');
  return estimateCalls(schema, { document, operation, variables });
}

const calls = (text: string, variables?: Record<string, unknown>) => estimate(text, variables).calls;

describe('The most calls an operation can cause', () => {
  it.each([
    ['a page of projects', '{ projects { nodes { name } } }', 1],
    [
      'a field that comes with its parent',
      '{ projects(first: 500) { nodes { name tags { key } organization { id } } } }',
      1,
    ],
    ['the organization of many projects, read once', '{ projects { nodes { organization { name } } } }', 2],
    ['a call for each project', '{ projects(first: 30) { nodes { settings { dataExplorerEnabled } } } }', 31],
    [
      'the same fields by both ways',
      '{ projects(first: 3) { nodes { limits { name } } edges { node { limits { name } } } } }',
      7,
    ],
    [
      'keys of projects: one for each at worst, and the list',
      '{ projects(first: 10) { nodes { apiKeys { totalCount } } } }',
      12,
    ],
    [
      'a status for each entry of each project',
      '{ projects(first: 4) { nodes { accessList(first: 5) { nodes { status } } } } }',
      25,
    ],
    ['a page that begins anywhere', '{ projects(after: "x") { nodes { id } } }', 2],
    [
      'one organization, whatever `first` says',
      '{ organizations { nodes { settings { restrictEmployeeAccess } } } }',
      2,
    ],
    [
      'projects named by roles: one reading of the list',
      `{ apiKey(organizationId: "${ID}", id: "${ID}") { projectAssignments { project { name } } } }`,
      22,
    ],
    ['nothing at all', '{ __typename }', 0],
  ])('counts %s', (_what, text, expected) => {
    expect(calls(text)).toBe(expected);
  });

  it('counts what each change may read again, also where changes stand in fragments', () => {
    const change = (index: number) =>
      `c${index}: updateProject(input: { id: "${ID}", name: "n${index}" }) { project { organization { name } } }`;
    const changes = [1, 2, 3].map(change).join(' ');
    const plain = calls(`mutation { ${changes} }`);
    expect(plain).toBe(3 * calls(`mutation { ${change(1)} }`));
    expect(calls(`mutation { ...all } fragment all on Mutation { ${changes} }`)).toBe(plain);
    expect(calls(`mutation { ... on Mutation { ${changes} } }`)).toBe(plain);
  });

  it('counts a field once that several fragments ask for in one place', () => {
    const once = '{ projects(first: 10) { nodes { name settings { dataExplorerEnabled } limits { name } } } }';
    const colocated = `
      { projects(first: 10) { ...Page nodes { settings { schemaAdvisorEnabled } } } }
      fragment Page on ProjectConnection { nodes { ...Row ...Detail ... on Project { limits { value } } } }
      fragment Row on Project { name settings { dataExplorerEnabled } }
      fragment Detail on Project { ...Row limits { name } settings { dataValidationEnabled } }`;
    expect(calls(colocated)).toBe(calls(once));
    expect(estimate(colocated).costliestPath).toBe(estimate(once).costliestPath);
  });

  it('counts what answers under two names twice, and what a variable may include', () => {
    const two = `query ($on: Boolean!) { projects(first: 10) { nodes { limits { name } all: limits { name } ...Also @include(if: $on) } } }
      fragment Also on Project { settings { dataExplorerEnabled } }`;
    expect(calls(two, { on: false })).toBe(21);
    expect(calls(two, { on: true })).toBe(31);
  });

  it('counts what a role or an entry selects of its own type once', () => {
    const text = (fields: string) => `{ apiKey(organizationId: "${ID}", id: "${ID}") { roles { ${fields} } } }`;
    const narrow = '... on ProjectRoleAssignment { project { settings { dataExplorerEnabled } } }';
    expect(calls(text(`${narrow} ${narrow}`))).toBe(calls(text(narrow)));
  });

  it('depends on variables, and on what they include', () => {
    const text = `query ($first: Int, $deep: Boolean!) { projects(first: $first) { nodes { settings @include(if: $deep) { dataExplorerEnabled } } } }`;
    expect(calls(text, { first: 50, deep: true })).toBe(51);
    expect(calls(text, { first: 50, deep: false })).toBe(1);
  });

  it('names the costliest path, through fragments', () => {
    const text = `{ viewer { atlasBuild } projects { ...lists } } fragment lists on ProjectConnection { nodes { limits { name } access: accessList { nodes { status } } } }`;
    expect(estimate(text).costliestPath).toBe('projects.nodes.access.nodes.status');
  });

  it('needs to be worked out anew only when a variable that counts has changed', () => {
    const text = `query ($id: ID!, $first: Int, $on: Boolean!) { project(id: $id) { apiKeys(first: $first) { totalCount @skip(if: $on) } } }`;
    expect(findCostVariables(parse(text))).toEqual(['first', 'on']);
  });

  it('needs to be worked out anew for numbers, switches and lengths, and for no other value', () => {
    const references = (id: string, length: number) => Array.from({ length }, () => ({ __typename: 'Project', id }));
    expect(toMeasure(references('a', 3))).toEqual(toMeasure(references('b', 3)));
    expect(toMeasure(references('a', 3))).not.toEqual(toMeasure(references('a', 4)));
    expect(toMeasure('one cursor')).toEqual(toMeasure('another'));
    for (const other of [null, true, 7]) expect(toMeasure('one cursor')).not.toEqual(toMeasure(other));
    expect(toMeasure({ name: 'x', entries: ['a', 'b'] })).toEqual(toMeasure({ name: 'y', entries: ['c', 'd'] }));
    expect(JSON.stringify(toMeasure(references('a', 10_000))).length).toBeLessThan(50);
  });
});
