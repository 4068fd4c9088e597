import type { IResolvers } from '@graphql-tools/utils';
import { type DefinitionNode, type DocumentNode, Kind, visit } from 'graphql';
import type { TypeDefs } from './schema.ts';

export interface Graph {
  typeDefs: TypeDefs;
  resolverMap: IResolvers;
}

/** The same graph without its mutations and without the types that only they use: what is not there cannot be called by mistake. */
export function withoutMutations({ typeDefs, resolverMap }: Graph): Graph {
  const { published, federation, unpublished } = typeDefs;
  const all = [published, federation, unpublished].flatMap(({ definitions }) => definitions);
  const types = findReachable(all);
  const keep = ({ kind, definitions }: DocumentNode): DocumentNode => ({
    kind,
    definitions: definitions.filter((definition) => {
      const name = typeNameOf(definition);
      return name === undefined || types.has(name);
    }),
  });
  return {
    typeDefs: { published: keep(published), federation: keep(federation), unpublished: keep(unpublished) },
    resolverMap: Object.fromEntries(Object.entries(resolverMap).filter(([name]) => types.has(name))),
  };
}

/** Names of the types that a query, a directive or a router can come to. */
function findReachable(definitions: readonly DefinitionNode[]): ReadonlySet<string> {
  const reached = new Set<string>();
  const pending = ['Query'];
  for (const definition of definitions) {
    if (typeNameOf(definition) === undefined) pending.push(...namesIn(definition));
  }
  for (let name = pending.pop(); name !== undefined; name = pending.pop()) {
    if (reached.has(name)) continue;
    reached.add(name);
    for (const definition of definitions) {
      if (typeNameOf(definition) === name) pending.push(...namesIn(definition));
      // Whoever asks for an interface may be given any type that implements it.
      else if (isImplementing(definition, name)) pending.push(definition.name.value);
    }
  }
  return reached;
}

type NamedDefinition = Extract<DefinitionNode, { name: unknown }> & { name: { value: string } };

/** Undefined for directives and for extensions of the schema itself. */
function typeNameOf(definition: DefinitionNode): string | undefined {
  if (!('name' in definition) || definition.kind === Kind.DIRECTIVE_DEFINITION) return undefined;
  return definition.name?.value;
}

function isImplementing(definition: DefinitionNode, name: string): definition is NamedDefinition {
  return 'interfaces' in definition && definition.interfaces?.some((each) => each.name.value === name) === true;
}

function namesIn(definition: DefinitionNode): string[] {
  const names: string[] = [];
  visit(definition, { NamedType: ({ name }) => void names.push(name.value) });
  return names;
}
