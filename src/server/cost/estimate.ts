import { collectFields } from '@graphql-tools/utils';
import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  getArgumentValues,
  getNamedType,
  isAbstractType,
  isLeafType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  SchemaMetaFieldDef,
  type SelectionSetNode,
  TypeMetaFieldDef,
} from 'graphql';
import { type Arguments, countItems, createWeights, ownCalls, type Weight } from './weights.ts';

export interface Estimate {
  /** The most calls to Atlas that the operation can cause. */
  calls: number;
  /** The most values that its answer can hold: scalars, each as often as the lists above it can be long. */
  values: number;
  /** How many objects lie inside one another at the most. */
  depth: number;
  /** How many fields the walk has looked at: its own cost. */
  walked: number;
  /** The fields that lead to its costliest part, for instance `projects.nodes.settings`. */
  costliestPath: string;
}

/** An operation of a document that has passed validation, with its variables coerced. */
export interface EstimatedOperation {
  document: DocumentNode;
  operation: OperationDefinitionNode;
  variables: Readonly<Record<string, unknown>>;
}

/** What the walk looks at is bounded, for fragments that spread one another twice multiply without end. */
export const MOST_FIELDS = 10_000;
/** How deep the walk goes before it gives up; nothing that is answered lies so deep. */
const MOST_LEVELS = 100;

/** The operation has more fields than the walk looks at, once its fragments are in their places. */
export class TooManyFields extends Error {
  override readonly name = 'TooManyFields';
}

/**
 * Adds up the `@atlasCalls` of the fields that an operation selects, each as often as the lists above it can be long. An upper bound:
 * batching, sharing and shorter lists undercut it, nothing exceeds it. Sees the operation as execution does: fragments in their
 * places, what `@include` and `@skip` leave out left out, and fields that answer under one name made one. Throws {@link TooManyFields}.
 */
export function estimateCalls(schema: GraphQLSchema, { document, operation, variables }: EstimatedOperation): Estimate {
  const root = schema.getRootType(operation.operation);
  if (!root) return { calls: 0, values: 0, depth: 0, walked: 0, costliestPath: '' };
  const walk = new Walk(schema, document, variables);
  const found = walk.visit(root, [operation.selectionSet], 0);
  // Each mutation forgets what was read before it, so that what is shared may be read once more for each.
  const rounds = operation.operation === 'mutation' ? found.fields : 1;
  return {
    calls: found.calls + sum(walk.once.values()) * rounds,
    values: found.values,
    depth: found.depth,
    walked: walk.walked,
    costliestPath: found.path.join('.'),
  };
}

interface Found {
  calls: number;
  values: number;
  depth: number;
  /** The costliest field, and so on below it; empty where nothing costs anything. */
  path: readonly string[];
  /** How many fields stand at this level. */
  fields: number;
}

class Walk {
  readonly #schema: GraphQLSchema;
  readonly #fragments: Record<string, FragmentDefinitionNode> = Object.create(null);
  readonly #variables: Readonly<Record<string, unknown>>;
  readonly #weigh: (field: GraphQLField<unknown, unknown>) => Weight;
  #fieldsLeft = MOST_FIELDS;
  /** What is read once for the whole operation, by what it is. */
  readonly once = new Map<string, number>();

  constructor(schema: GraphQLSchema, document: DocumentNode, variables: Readonly<Record<string, unknown>>) {
    this.#schema = schema;
    this.#variables = variables;
    this.#weigh = weightsOf(schema);
    for (const definition of document.definitions) {
      if (definition.kind === Kind.FRAGMENT_DEFINITION) this.#fragments[definition.name.value] = definition;
    }
  }

  /** How many fields it has looked at. */
  get walked(): number {
    return MOST_FIELDS - this.#fieldsLeft;
  }

  /** What the selections of one object come to together. */
  visit(type: GraphQLObjectType, selections: readonly SelectionSetNode[], level: number): Found {
    if (level > MOST_LEVELS) throw new TooManyFields();
    const selectionSet = { kind: Kind.SELECTION_SET, selections: selections.flatMap((set) => set.selections) } as const;
    const variables = { coerced: this.#variables, sources: {} }; // the shape of graphql 17, read from its coerced half
    const { fields, patches } = collectFields(this.#schema, this.#fragments, variables, type, selectionSet);
    const merged = new Map(fields);
    // What is deferred is asked for all the same.
    for (const patch of patches) {
      for (const [name, nodes] of patch.fields) merged.set(name, [...(merged.get(name) ?? []), ...nodes]);
    }
    const found = { calls: 0, values: 0, depth: 0, path: [] as readonly string[], fields: merged.size };
    const shared = new Map<string, number>();
    let highest = 0;
    for (const [name, nodes] of merged) {
      this.#fieldsLeft -= nodes.length;
      if (this.#fieldsLeft < 0) throw new TooManyFields();
      const field = this.#visitField(type, nodes, shared, level);
      if (field === undefined) continue;
      found.calls += field.calls;
      found.values += field.values;
      found.depth = Math.max(found.depth, field.depth);
      if (field.score > highest) {
        highest = field.score;
        found.path = [name, ...field.path];
      }
    }
    // One call answers all the fields that name the same thing to share.
    found.calls += sum(shared.values());
    return found;
  }

  #visitField(type: GraphQLObjectType, nodes: readonly FieldNode[], shared: Map<string, number>, level: number) {
    const [node] = nodes;
    const field = node && fieldOf(this.#schema, type, node.name.value);
    if (node === undefined || field === undefined) return undefined;
    const weight = this.#weigh(field);
    const args = this.#argumentsOf(field, node);
    const below = this.#visitBelow(field, nodes, level);
    const isRead = isLeafType(getNamedType(field.type)) || nodes.some(selectsMoreThanId);
    if (weight.once > 0 && isRead)
      this.once.set(weight.shared, Math.max(weight.once, this.once.get(weight.shared) ?? 0));
    const { shared: sharedCalls, own } = ownCalls(field.name, args, weight);
    if (weight.with !== undefined) shared.set(weight.with, Math.max(sharedCalls, shared.get(weight.with) ?? 0));
    const calls = own + below.calls * countItems(field.name, args, weight);
    return {
      calls,
      /** What it costs for itself, to find the costliest. */
      score: calls + sharedCalls,
      values: below.values * countValues(field.name, args, weight),
      depth: below.depth,
      path: below.path,
    };
  }

  /** An object of an interface or a union is one of its types: the costliest counts. */
  #visitBelow(field: GraphQLField<unknown, unknown>, nodes: readonly FieldNode[], level: number): Found {
    const type = getNamedType(field.type);
    const selections = nodes.flatMap(({ selectionSet }) => selectionSet ?? []);
    const types = isObjectType(type) ? [type] : isAbstractType(type) ? this.#schema.getPossibleTypes(type) : [];
    if (types.length === 0 || selections.length === 0) return LEAF;
    const found = types.map((each) => this.visit(each, selections, level + 1));
    const [costliest = LEAF] = found.toSorted((one, other) => other.calls - one.calls);
    return {
      ...costliest,
      values: Math.max(...found.map(({ values }) => values)),
      depth: 1 + Math.max(...found.map(({ depth }) => depth)),
    };
  }

  #argumentsOf(field: GraphQLField<unknown, unknown>, node: FieldNode): Arguments {
    if (node.arguments === undefined || node.arguments.length === 0) return defaultsOf(field);
    return getArgumentValues(field, node, this.#variables);
  }
}

const LEAF: Found = { calls: 0, values: 1, depth: 0, path: [], fields: 0 };

/** A list that Atlas sends whole is rarely longer than this. */
const ITEMS_OF_LIST = 10;

/** How many items a list of the answer has at the most, for its size. */
function countValues(name: string, args: Arguments, weight: Weight): number {
  if (weight.isConnection || name === '_entities') return countItems(name, args, weight);
  if (!weight.isList) return 1;
  return (weight.items === null ? ITEMS_OF_SCHEMA.get(name) : undefined) ?? Math.min(weight.items ?? 1, ITEMS_OF_LIST);
}

/** Lists of the introspection schema, and how long they are in ours, on the average or a little longer. */
const ITEMS_OF_SCHEMA: ReadonlyMap<string, number> = new Map([
  ['types', 300],
  ['fields', 10],
  ['inputFields', 5],
  ['enumValues', 10],
  ['possibleTypes', 10],
  ['interfaces', 3],
  ['directives', 15],
  ['args', 3],
  ['locations', 5],
]);

function fieldOf(
  schema: GraphQLSchema,
  type: GraphQLObjectType,
  name: string,
): GraphQLField<unknown, unknown> | undefined {
  if (type === schema.getQueryType()) {
    if (name === '__schema') return SchemaMetaFieldDef;
    if (name === '__type') return TypeMetaFieldDef;
  }
  return type.getFields()[name];
}

/** An object of which only the id is selected is known without a call. */
function selectsMoreThanId({ selectionSet }: FieldNode): boolean {
  return (selectionSet?.selections ?? []).some(
    (selected) => selected.kind !== Kind.FIELD || !['id', '__typename'].includes(selected.name.value),
  );
}

const defaults = new WeakMap<object, Arguments>();

function defaultsOf(field: GraphQLField<unknown, unknown>): Arguments {
  let known = defaults.get(field);
  if (known === undefined) {
    known = Object.fromEntries(field.args.map(({ name, defaultValue }) => [name, defaultValue]));
    defaults.set(field, known);
  }
  return known;
}

const weights = new WeakMap<GraphQLSchema, (field: GraphQLField<unknown, unknown>) => Weight>();

function weightsOf(schema: GraphQLSchema): (field: GraphQLField<unknown, unknown>) => Weight {
  let known = weights.get(schema);
  if (known === undefined) {
    known = createWeights(schema);
    weights.set(schema, known);
  }
  return known;
}

function sum(numbers: Iterable<number>): number {
  let total = 0;
  for (const number of numbers) total += number;
  return total;
}
