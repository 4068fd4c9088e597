import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isSpecifiedScalarType,
} from 'graphql';
import { describe, expect, it } from 'vitest';
import { createSchema } from '../../src/schema/schema.ts';

const schema = createSchema();
const types = Object.values(schema.getTypeMap()).filter(
  // What starts with an underscore belongs to the federation, whose specification describes it.
  (type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type) && !type.name.startsWith('_'),
);

type Described = GraphQLField<unknown, unknown> | GraphQLInputField | GraphQLArgument;
const fields = types
  .flatMap((type) =>
    isObjectType(type) || isInterfaceType(type) || isInputObjectType(type)
      ? Object.values(type.getFields()).map((field) => ({ name: `${type.name}.${field.name}`, field, type }))
      : [],
  )
  .filter(({ field }) => !field.name.startsWith('_'));

describe('The schema is the manual', () => {
  it('describes every type', () => {
    expect(types.filter((type) => !type.description).map(({ name }) => name)).toEqual([]);
  });

  it('describes every field, argument and enum value', () => {
    const described: [string, Described | { description?: string | null | undefined }][] = fields.flatMap(
      ({ name, field }) => [
        [name, field] as [string, Described],
        ...('args' in field
          ? field.args.map((arg: GraphQLArgument): [string, Described] => [`${name}(${arg.name})`, arg])
          : []),
      ],
    );
    for (const type of types.filter(isEnumType)) {
      for (const value of type.getValues()) described.push([`${type.name}.${value.name}`, value]);
    }
    expect(described.filter(([, { description }]) => !description).map(([name]) => name)).toEqual([]);
  });

  it('makes a field nullable when it costs a call of its own', () => {
    const costly = fields.filter(({ field, type }) => field.astNode && isObjectType(type) && isCostly(field));
    const nonNull = costly.filter(({ field }) => String(field.type).endsWith('!')).map(({ name }) => name);
    // A credential that fails is left out of the viewers, with an error: the list itself does not fail.
    expect(nonNull.filter((name) => !name.startsWith('Mutation.'))).toEqual(['Query.viewers']);
    expect(costly.length).toBeGreaterThan(15);
  });

  it('has no nullable items in lists', () => {
    expect(fields.filter(({ field }) => /\[\w+\]/.test(String(field.type))).map(({ name }) => name)).toEqual([]);
  });

  it('gives every connection edges, nodes, page info and a count', () => {
    for (const type of types.filter(({ name }) => name.endsWith('Connection'))) {
      if (!isObjectType(type)) throw new Error(`${type.name} is no object type`);
      expect(Object.keys(type.getFields())).toEqual(
        expect.arrayContaining(['edges', 'nodes', 'pageInfo', 'totalCount']),
      );
    }
  });
});

function isCostly(field: GraphQLField<unknown, unknown> | GraphQLInputField): boolean {
  return (
    field.astNode?.directives?.some(
      ({ name, arguments: weights }) =>
        name.value === 'atlasCalls' && weights?.some((weight) => weight.name.value !== 'items'),
    ) ?? false
  );
}
