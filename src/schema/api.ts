import { makeExecutableSchema } from '@graphql-tools/schema';
import { type DocumentNode, printSchema, specifiedDirectives, visit } from 'graphql';
import { withoutLink } from './subgraph.ts';

/** The SDL for clients and their code generators: what can be asked, without what routers and the gateway itself read. */
export function printApi(published: DocumentNode): string {
  const plain = visit(withoutLink(published), {
    Directive: ({ name }) => (OF_GRAPHQL.has(name.value) ? undefined : null),
    DirectiveDefinition: () => null,
  });
  return `${printSchema(makeExecutableSchema({ typeDefs: plain }))}\n`;
}

const OF_GRAPHQL = new Set(specifiedDirectives.map(({ name }) => name));
