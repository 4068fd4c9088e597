import { isObjectType } from 'graphql';
import { describe, expect, it } from 'vitest';
import { chooseSubjects } from '../../src/example-subjects.ts';
import { companySeed } from '../../src/sandbox/index.ts';
import { createRenaming, createSchema } from '../../src/schema/schema.ts';
import { EXAMPLES } from '../../src/server/graphiql/examples.ts';
import { startGateway } from '../harness/gateway.ts';

const seed = companySeed({ organizations: 1, projects: 8, apiKeys: 10 });
const start = () => startGateway({ seed, settings: { schemaPrefix: 'atlas' } });

describe('With a prefix', () => {
  const schema = createSchema({ prefix: 'atlas' });
  const namesOf = (type: 'Query' | 'Mutation') =>
    Object.keys((type === 'Query' ? schema.getQueryType() : schema.getMutationType())?.getFields() ?? {});

  it('every root field has it, and what routers ask for keeps its name', () => {
    const names = [...namesOf('Query'), ...namesOf('Mutation')];
    expect(names).toContain('atlasProjects');
    expect(names).toContain('atlasGrantProgrammaticAccess');
    expect(names.filter((name) => !name.startsWith('atlas'))).toEqual(['_entities', '_service']);
  });

  it('every type has it, but for scalars, PageInfo and those that begin with it anyway', () => {
    const own = Object.keys(schema.getTypeMap()).filter((name) => !name.startsWith('__'));
    expect(own).toEqual(
      expect.arrayContaining(['AtlasProject', 'AtlasMutationError', 'AtlasTag', 'AtlasAuthentication']),
    );
    const plain = Object.keys(createSchema().getTypeMap()).filter((name) => !name.startsWith('__'));
    const kept = plain.filter((name) => own.includes(name)).sort();
    expect(kept).toEqual(
      [
        ...[
          'AtlasAuthentication',
          'Boolean',
          'DateTime',
          'ID',
          'Int',
          'Mutation',
          'PageInfo',
          'Query',
          'SafeInt',
          'String',
        ],
        ...['_Any', '_Entity', '_Service', 'federation__FieldSet'],
      ].sort(),
    );
    expect(own).toHaveLength(plain.length);
  });

  it('descriptions name what is there', () => {
    const type = schema.getType('AtlasProject');
    const { accessList } = isObjectType(type) ? type.getFields() : {};
    expect(accessList?.description).toContain('`AtlasApiKey.accessList`');
  });

  it.each(EXAMPLES)('the examples in GraphiQL run: $document', async ({ document, variables }) => {
    const { query, url, atlas } = await start();
    const example = createRenaming({ prefix: 'atlas' })(document);
    const { data, errors } = await query(example, variables?.(chooseSubjects(atlas)) as Record<string, unknown>);
    expect(errors).toBeUndefined();
    expect(Object.keys(data ?? {})[0]).toMatch(/^atlas[A-Z]/);
    expect(await (await fetch(`${url}/graphql`, { headers: { accept: 'text/html' } })).text()).toContain(
      'atlasOrganizations',
    );
  });

  it('types behind interfaces are found', async () => {
    const { query } = await start();
    const { data, errors } = await query(
      '{ atlasProjects { nodes { accessList { nodes { __typename } } apiKeys { nodes { roles { __typename } } } } } }',
    );
    expect(errors).toBeUndefined();
    expect(JSON.stringify(data)).toContain('AtlasProjectAccessListEntry');
    expect(JSON.stringify(data)).toContain('AtlasProjectRoleAssignment');
  });

  it('entities go by their longer names', async () => {
    const { query, atlas } = await start();
    const [project] = atlas.store.projects.values();
    const { data, errors } = await query<{ _entities: unknown[] }>(
      'query ($representations: [_Any!]!) { _entities(representations: $representations) { __typename ... on AtlasProject { name } } }',
      {
        representations: [
          { __typename: 'AtlasProject', id: project?.id },
          { __typename: 'Project', id: project?.id },
        ],
      },
    );
    expect(data._entities).toEqual([{ __typename: 'AtlasProject', name: project?.name }, null]);
    expect(errors?.map(({ path, message }) => [path, message])).toEqual([
      [['_entities', 1], 'This graph has no entity of type "Project".'],
    ]);
  });

  it('costs are the same', async () => {
    const { query } = await start();
    const cost = async (text: string) =>
      (await query(text, {}, { 'atlas-graph-trace': '1' })).extensions?.atlas.estimatedCost;
    expect(await cost('{ atlasOrganizations { nodes { settings { restrictEmployeeAccess } } } }')).toBe(2);
    const input = `{ organizationId: "${'f'.repeat(24)}", description: "", organizationRoles: [], projects: [
      { projectId: "${'a'.repeat(24)}", roles: ["GROUP_OWNER"] }, { projectId: "${'b'.repeat(24)}", roles: ["GROUP_OWNER"] }] }`;
    expect(await cost(`mutation { atlasGrantProgrammaticAccess(input: ${input}) { errors { message } } }`)).toBe(5);
  });
});

describe('A prefix that our own names begin with', () => {
  it.each(['project', 'organization', 'api', 'remove'])('is refused when it makes one of two types: %s', (prefix) => {
    expect(() => createSchema({ prefix })).toThrow(/makes \w+ of both \w+ and \w+\. Take another/);
  });

  it.each(['tag', 'viewer', 'grant'])('is taken when all names stay apart: %s', (prefix) => {
    const types = (of: object) => Object.keys(of).length;
    expect(types(createSchema({ prefix }).getTypeMap())).toBe(types(createSchema().getTypeMap()));
  });
});

describe('Without a prefix', () => {
  it('operations stay as they are', () => {
    const rename = createRenaming({});
    const documents = EXAMPLES.map(({ document }) => document);
    expect(documents.map(rename)).toEqual(documents);
  });
});
