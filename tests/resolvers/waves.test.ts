import { describe, expect, it } from 'vitest';
import { companySeed } from '../../src/sandbox/index.ts';
import { startGateway } from '../harness/gateway.ts';
import { Waves } from '../harness/waves.ts';

const seed = companySeed({ organizations: 1, projects: 20, apiKeys: 30 });

/** Waves and calls of a query, once earlier ones have shown where the credential belongs and that it may read access lists. */
async function measure(document: string) {
  const waves = new Waves();
  const { query, atlas } = await startGateway({ seed, between: waves.between, settings: { maxCalls: 100_000 } });
  const [project] = atlas.store.projects.values();
  const variables = { organization: atlas.owner.organizationId, project: project?.id, key: atlas.owner.id };
  await query('{ organizations { nodes { apiKeys(first: 3) { nodes { accessList { totalCount } } } } } }');
  atlas.clearRequests();
  waves.reset();
  const declared = Object.keys(variables).filter((name) => document.includes(`$${name}`));
  const head = declared.length > 0 ? `query (${declared.map((name) => `$${name}: ID!`).join(', ')}) ` : '';
  const { errors } = await query(head + document, variables);
  expect(errors).toBeUndefined();
  return { waves: waves.waves, requests: atlas.requests() };
}

describe('As few calls as possible wait for one another:', () => {
  it.each([
    [1, '{ organizations { nodes { name projects { nodes { name } } } } }'],
    [
      2,
      '{ organizations { nodes { projects { nodes { apiKeys { edges { roles node { publicKey apiAccess } } } } } } } }',
    ],
    [2, '{ projects { nodes { accessList { nodes { cidrBlock } } } } }'],
    [1, '{ organizations { nodes { apiKeys { nodes { roles { role } projectAssignments { project { name } } } } } } }'],
    [
      2,
      '{ organization(id: $organization) { settings { apiAccessListRequired } apiKeys { nodes { apiAccess accessList { totalCount } } } } }',
    ],
    [
      2,
      '{ organization(id: $organization) { projects { nodes { settings { dataExplorerEnabled } limits { name } } } } }',
    ],
    [
      1,
      '{ project(id: $project) { name settings { dataExplorerEnabled } limits { name } apiKeys { totalCount } accessList { totalCount } } }',
    ],
    [1, '{ project(id: $project) { name organization { name settings { apiAccessListRequired } } } }'],
    [2, '{ project(id: $project) { apiKeys { edges { node { apiAccess accessList { totalCount } } } } } }'],
    [
      1,
      '{ apiKey(organizationId: $organization, id: $key) { accessList { totalCount } apiAccess organization { name } projectAssignments { project { name } } } }',
    ],
    [1, '{ projects { nodes { name organization { name } } } }'],
    [2, '{ project(id: $project) { accessList { nodes { status } } } }'],
    [2, '{ viewer { apiKey { projectAssignments { project { name } } accessList { nodes { ipAddress } } } } }'],
  ])('%i waves for %s', async (most, document) => {
    const { waves, requests } = await measure(document);
    expect(waves).toBeLessThanOrEqual(most);
    expect(requests.length).toBe(new Set(requests).size + countRepeated(requests));
  });

  /** Operations that are asked once for each key, project or entry may come several times; the others once. */
  function countRepeated(requests: readonly string[]): number {
    const isForEach = /\/(accessList|settings|limits|status)$/;
    const once = requests.filter((request) => !isForEach.test(request));
    expect(once.length).toBe(new Set(once).size);
    return requests.length - new Set(requests).size;
  }
});

describe('What is read ahead', () => {
  it('is not asked for before the credential’s organization is known, and then the answer is the same', async () => {
    const document = '{ organizations { nodes { name projects { nodes { name organization { name } } } } } }';
    const { query } = await startGateway({ seed });
    const cold = await query(document);
    expect(await query(document).then(({ data }) => data)).toEqual(cold.data);
  });

  it('reports its failure where the field stands, once', async () => {
    const { query, atlas } = await startGateway({ seed });
    await query('{ organizations { nodes { apiKeys(first: 3) { nodes { accessList { totalCount } } } } } }');
    atlas.faults.add({
      route: 'GET /orgs/{orgId}/groups',
      kind: 'status',
      status: 401,
      errorCode: 'USER_UNAUTHORIZED',
    });
    const { data, errors } = await query('{ organizations { nodes { name projects { totalCount } } } }');
    expect(data).toMatchObject({ organizations: { nodes: [{ name: 'Acme Research', projects: null }] } });
    expect(errors?.map(({ path }) => path)).toEqual([['organizations', 'nodes', 0, 'projects']]);
  });

  it('of a project that does not exist ends with it', async () => {
    const { query } = await startGateway({ seed });
    await query('{ organizations { nodes { apiKeys(first: 3) { nodes { accessList { totalCount } } } } } }');
    const { data, errors } = await query('{ project(id: "0123456789abcdef01234567") { name apiKeys { totalCount } } }');
    expect(data).toEqual({ project: null });
    expect(errors).toBeUndefined();
  });
});
