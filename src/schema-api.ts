import { makeExecutableSchema } from '@graphql-tools/schema';
import { type DocumentNode, Kind, printSchema, specifiedDirectives, visit } from 'graphql';

/** The SDL for clients and their code generators: what can be asked, without what routers and the gateway itself read. */
export function printApi(published: DocumentNode): string {
  const plain = visit(published, {
    Directive: ({ name }) => (OF_GRAPHQL.has(name.value) ? undefined : null),
    DirectiveDefinition: () => null,
    SchemaExtension: () => null,
  });
  const described = plain.definitions.filter(({ kind }) => kind !== Kind.SCHEMA_DEFINITION);
  return `${printSchema(makeExecutableSchema({ typeDefs: { ...plain, definitions: described } }))}\n`;
}

const OF_GRAPHQL = new Set(specifiedDirectives.map(({ name }) => name));
