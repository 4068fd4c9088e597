import { CriticalityLevel, DiffRule, diff } from '@graphql-inspector/core';
import { makeExecutableSchema } from '@graphql-tools/schema';
import { type DocumentNode, type GraphQLSchema, print, visit } from 'graphql';
import { withoutLink } from '../src/schema/subgraph.ts';

/**
 * What works with the released schema and would not with the current one: for clients, and for subgraphs that refer to our
 * entities or define what we share. What a release has deprecated may go. `federation` defines the directives of both.
 */
export async function findBreakingChanges(
  released: DocumentNode,
  current: DocumentNode,
  federation: DocumentNode,
): Promise<string[]> {
  const build = (sdl: DocumentNode) =>
    makeExecutableSchema({ typeDefs: [withoutLink(sdl), withEntitiesOf(federation, sdl)] });
  const [before, after] = [build(released), build(current)];
  const changes = await diff(before, after, [DiffRule.suppressRemovalOfDeprecatedField]);
  const forClients = changes.filter(({ criticality }) => criticality.level === CriticalityLevel.Breaking);
  const kept = new Set(listPromises(after));
  const forSubgraphs = listPromises(before).filter((promise) => !kept.has(promise));
  return [
    ...forClients.map(({ message }) => `${message}.`),
    ...forSubgraphs.map((promise) => `Other subgraphs rely on "${promise}".`),
  ];
}

/** The release may lack entities of today: its union of them has those that it knows. */
function withEntitiesOf(federation: DocumentNode, sdl: DocumentNode): DocumentNode {
  const known = new Set(sdl.definitions.flatMap((node) => ('name' in node && node.name ? [node.name.value] : [])));
  return visit(federation, {
    UnionTypeDefinition: (union) => ({ ...union, types: union.types?.filter(({ name }) => known.has(name.value)) }),
  });
}

/** For instance `Project @key(fields: "id")`. */
function listPromises(schema: GraphQLSchema): string[] {
  return Object.values(schema.getTypeMap()).flatMap((type) =>
    [type.astNode, ...type.extensionASTNodes]
      .flatMap((node) => node?.directives ?? [])
      .filter(({ name }) => name.value === 'key' || name.value === 'shareable')
      .map((directive) => `${type.name} ${print(directive)}`),
  );
}
