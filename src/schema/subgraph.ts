import type { IResolvers } from '@graphql-tools/utils';
import { type DocumentNode, GraphQLError, Kind, print } from 'graphql';
import type { GraphContext } from '../context.ts';

/**
 * What makes the graph a subgraph: its SDL, and the objects that other subgraphs refer to. Written here rather than taken from
 * a library because one broken reference must not fail its neighbours, and because the usual library brings code under a
 * licence that not every company accepts.
 */
export function createSubgraphResolvers(resolvers: IResolvers, published: DocumentNode): IResolvers {
  let sdl: string | undefined;
  return {
    Query: {
      _service: () => {
        sdl ??= printSubgraph(published);
        return { sdl };
      },
      // All of them begin in the same turn, so that each type's loader sees all its references as one batch.
      _entities: (_root, { representations }: { representations: unknown[] }, context: GraphContext, info) =>
        representations.map((representation) => resolveEntity(resolvers, representation, context, info)),
    },
    _Entity: { __resolveType: ({ __typename }: { __typename: string }) => __typename },
  };
}

/** The SDL for a registry. Every definition, one after another: extensions stay where their domain is. */
export function printSubgraph({ definitions }: DocumentNode): string {
  return `${definitions.map(print).join('\n\n')}\n`;
}

/** What is left for a GraphQL server: the names that `@link` brings in have their definitions in federation.graphql. */
export function withoutLink({ kind, definitions }: DocumentNode): DocumentNode {
  return { kind, definitions: definitions.filter((definition) => definition.kind !== Kind.SCHEMA_EXTENSION) };
}

/** Async even where it fails at once, so that what is wrong with a reference is told at its own place in the list. */
async function resolveEntity(
  resolvers: IResolvers,
  representation: unknown,
  context: GraphContext,
  info: unknown,
): Promise<object | null> {
  const typename = readTypename(representation);
  const type = Object.hasOwn(resolvers, typename) ? resolvers[typename] : undefined;
  const resolve = type && '__resolveReference' in type ? type.__resolveReference : undefined;
  if (typeof resolve !== 'function') throw badReference(`This graph has no entity of type "${typename}".`);
  const entity: object | null = await resolve(representation, context, info);
  return entity && { ...entity, __typename: typename };
}

function readTypename(representation: unknown): string {
  const typename =
    representation !== null && typeof representation === 'object' && '__typename' in representation
      ? representation.__typename
      : undefined;
  if (typeof typename !== 'string') throw badReference('A reference to an entity needs its type as "__typename".');
  return typename;
}

function badReference(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } });
}
