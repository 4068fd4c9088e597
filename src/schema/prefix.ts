import type { IResolvers } from '@graphql-tools/utils';
import {
  type ASTNode,
  type DocumentNode,
  isTypeDefinitionNode,
  isTypeExtensionNode,
  Kind,
  type NameNode,
  parse,
  type StringValueNode,
  visit,
} from 'graphql';

/** The same graph under names that begin with a prefix. */
export interface Prefix {
  document(document: DocumentNode): DocumentNode;
  resolverMap(resolvers: IResolvers): IResolvers;
  /** The text of an operation that was written for the plain names; its comments and layout stay. */
  operation(text: string): string;
}

/** A prefix that gives two things the same name, which would make one thing of them. Tells which. */
export class PrefixError extends Error {
  override readonly name = 'PrefixError';
}

/**
 * Puts a prefix before every type and every field of the root types. What a larger graph shares by its nature keeps its name:
 * scalars, and PageInfo, which Relay's specification names; and so do names that begin with the prefix already.
 * Throws PrefixError where a name that stays is what another one becomes.
 */
export function createPrefix(prefix: string, { definitions }: DocumentNode): Prefix {
  const types = new Map<string, string>();
  for (const definition of definitions) {
    if (!isTypeDefinitionNode(definition) || definition.kind === Kind.SCALAR_TYPE_DEFINITION) continue;
    const { value } = definition.name;
    if (!KEPT.has(value)) types.set(value, prepend(capitalize(prefix), value));
  }
  refuseTwins(types, prefix);
  const typeName = (name: string) => types.get(name) ?? name;
  const fieldName = (name: string) => (name.startsWith('_') ? name : prepend(prefix, name));
  const memberName = (type: string, field: string) => (ROOTS.has(type) ? fieldName(field) : field);

  /** A reader of the manual looks for what it names. */
  const reword = (node: StringValueNode) => ({
    ...node,
    value: node.value.replace(/`([A-Z]\w*)/g, (_, name: string) => `\`${typeName(name)}`),
  });

  function rename(node: ASTNode): ASTNode | undefined {
    if (node.kind === Kind.NAMED_TYPE) return { ...node, name: named(node.name, typeName) };
    if (!isTypeDefinitionNode(node) && !isTypeExtensionNode(node)) {
      return 'description' in node && node.description ? { ...node, description: reword(node.description) } : undefined;
    }
    const renamed = { ...node, name: named(node.name, typeName) };
    if ('description' in renamed && renamed.description) renamed.description = reword(renamed.description);
    if (!ROOTS.has(node.name.value) || !('fields' in renamed)) return renamed;
    const fields = renamed.fields?.map((field) => ({ ...field, name: named(field.name, fieldName) }));
    return { ...renamed, fields } as ASTNode; // the fields of a root type are all of one kind
  }

  return {
    document: (document) => visit(document, { leave: rename }),
    resolverMap: (resolvers) => renameResolvers(resolvers, typeName, memberName),
    operation: (text) => renameInText(text, typeName, fieldName),
  };
}

const ROOTS = new Set(['Query', 'Mutation']);

const KEPT = new Set([...ROOTS, 'PageInfo']);

/** `project` makes ProjectApiKeyEdge of ApiKeyEdge, and one of that name is there. */
function refuseTwins(renamed: ReadonlyMap<string, string>, prefix: string): void {
  const from = new Map<string, string>();
  for (const [name, longer] of renamed) {
    const twin = from.get(longer);
    if (twin !== undefined) {
      throw new PrefixError(
        `ATLAS_GRAPH_SCHEMA_PREFIX "${prefix}" makes ${longer} of both ${twin} and ${name}. Take another, for instance "atlas".`,
      );
    }
    from.set(longer, name);
  }
}

type Rename = (name: string) => string;

function renameResolvers(
  resolvers: IResolvers,
  typeName: Rename,
  memberName: (type: string, field: string) => string,
): IResolvers {
  const renameType = ([type, fields]: [string, IResolvers[string]]) => {
    if (!isPlainObject(fields)) return [type, fields]; // a scalar
    const members = Object.entries(fields).map(([field, resolver]) =>
      field === '__resolveType' ? [field, renameAnswers(resolver, typeName)] : [memberName(type, field), resolver],
    );
    return [typeName(type), Object.fromEntries(members)];
  };
  return Object.fromEntries(Object.entries(resolvers).map(renameType));
}

/** Resolvers of abstract types answer with the plain name of a type. */
function renameAnswers(resolveType: unknown, typeName: Rename): unknown {
  if (typeof resolveType !== 'function') return resolveType;
  return (...args: unknown[]) => typeName(String(resolveType(...args)));
}

function isPlainObject(value: unknown): value is Record<string, unknown> {
  return value !== null && typeof value === 'object' && Object.getPrototypeOf(value) === Object.prototype;
}

function renameInText(text: string, typeName: Rename, fieldName: Rename): string {
  const changes: { name: NameNode; to: string }[] = [];
  visit(parse(text), {
    NamedType: ({ name }) => void changes.push({ name, to: typeName(name.value) }),
    OperationDefinition({ selectionSet }) {
      for (const selected of selectionSet.selections) {
        if (selected.kind === Kind.FIELD) changes.push({ name: selected.name, to: fieldName(selected.name.value) });
      }
    },
  });
  const fromTheEnd = changes.sort((one, other) => startOf(other.name) - startOf(one.name));
  return fromTheEnd.reduce(
    (changed, { name, to }) => changed.slice(0, startOf(name)) + to + changed.slice(name.loc?.end),
    text,
  );
}

const startOf = (name: NameNode) => name.loc?.start ?? 0;

function named(name: NameNode, rename: Rename): NameNode {
  return { ...name, value: rename(name.value) };
}

function prepend(prefix: string, name: string): string {
  const isThere = name.startsWith(prefix) && /^([A-Z\d_]|$)/.test(name.slice(prefix.length));
  return isThere ? name : `${prefix}${capitalize(name)}`;
}

function capitalize(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
