import { makeExecutableSchema } from '@graphql-tools/schema';
import { concatAST, printSchema, specifiedDirectives, visit } from 'graphql';
import type { TypeDefs } from './schema.ts';
import { withoutLink } from './subgraph.ts';

/** The SDL for clients and their code generators: what can be asked, without what routers and the gateway itself read. */
export function printApi({ published, unpublished }: Pick<TypeDefs, 'published' | 'unpublished'>): string {
  const plain = visit(withoutLink(concatAST([published, unpublished])), {
    Directive: ({ name }) => (OF_GRAPHQL.has(name.value) ? undefined : null),
    // What an operation may carry is the clients' business; what fields carry is ours.
    DirectiveDefinition: ({ locations }) =>
      locations.some(({ value }) => OF_OPERATIONS.has(value)) ? undefined : null,
  });
  return `${printSchema(makeExecutableSchema({ typeDefs: plain }))}\n`;
}

const OF_OPERATIONS = new Set(['QUERY', 'MUTATION', 'FIELD', 'FRAGMENT_SPREAD', 'INLINE_FRAGMENT']);
const OF_GRAPHQL = new Set(specifiedDirectives.map(({ name }) => name));
