import { makeExecutableSchema } from '@graphql-tools/schema';
import { concatAST, printSchema, specifiedDirectives, visit } from 'graphql';
import type { TypeDefs } from './schema.ts';
import { withoutLink } from './subgraph.ts';

/** The SDL for clients and their code generators: what can be asked, without what routers and the gateway itself read. */
export function printApi({ published, unpublished }: Pick<TypeDefs, 'published' | 'unpublished'>): string {
  const plain = visit(withoutLink(concatAST([published, unpublished])), {
    Directive: ({ name }) => (OF_GRAPHQL.has(name.value) ? undefined : null),
    DirectiveDefinition: () => null,
  });
  return `${printSchema(makeExecutableSchema({ typeDefs: plain }))}\n`;
}

const OF_GRAPHQL = new Set(specifiedDirectives.map(({ name }) => name));
