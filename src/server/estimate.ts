import {
  type DocumentNode,
  type FieldNode,
  GraphQLDirective,
  type GraphQLField,
  type GraphQLSchema,
  getDirectiveValues,
  getNamedType,
  Kind,
  type OperationDefinitionNode,
} from 'graphql';
import { type ComplexityEstimatorArgs, getComplexity } from 'graphql-query-complexity';
import { LARGEST_PAGE, pagesAround } from '../datasources/paging.ts';
import { fieldsOf, findCostliestPath } from './costliest-path.ts';
import { mergeFields } from './merged-fields.ts';

export interface Estimate {
  /** The most calls to Atlas that the operation can cause. */
  calls: number;
  /** The fields that lead to its costliest part, for instance `projects.nodes.settings`. */
  costliestPath: string;
}

/** An operation of a document that has passed validation. */
export interface EstimatedOperation {
  document: DocumentNode;
  operation: OperationDefinitionNode;
  variables: Readonly<Record<string, unknown>>;
}

/**
 * Adds up the `@atlasCalls` of the fields that an operation selects, each as often as the lists above it can be long.
 * An upper bound: batching, sharing and shorter lists undercut it, nothing exceeds it.
 */
export function estimateCalls(schema: GraphQLSchema, { variables, ...written }: EstimatedOperation): Estimate {
  const operation = mergeFields(schema, written.document, written.operation);
  const fragments = written.document.definitions.filter(({ kind }) => kind === Kind.FRAGMENT_DEFINITION);
  const document: DocumentNode = { kind: Kind.DOCUMENT, definitions: [operation, ...fragments] };
  const directive = schema.getDirective('atlasCalls') ?? new GraphQLDirective({ name: 'atlasCalls', locations: [] });
  const shared = new Map<string, number>();
  const scores = new Map<FieldNode, number>();

  function estimateField({ field, node, args, childComplexity }: ComplexityEstimatorArgs): number {
    const weight = readWeight(directive, field);
    if (weight.once > 0 && selectsMoreThanId(node)) shared.set(weight.shared ?? field.name, weight.once);
    const score = ownCalls(field, args, weight) + childComplexity * countItems(field, args, weight);
    scores.set(node, Math.max(score, scores.get(node) ?? 0));
    return score;
  }

  const calls = getComplexity({
    schema,
    query: document,
    variables: { ...variables },
    ...(operation.name && { operationName: operation.name.value }),
    estimators: [estimateField],
  });
  return {
    calls: calls + sum(shared.values()) * countRounds(document, operation),
    costliestPath: findCostliestPath(document, operation, scores),
  };
}

interface Weight {
  each: number;
  once: number;
  items: number;
  shared: string | undefined;
  most: number;
  perItemOf: string | undefined;
}

function readWeight(directive: GraphQLDirective, field: GraphQLField<unknown, unknown>): Weight {
  const values = field.astNode ? getDirectiveValues(directive, field.astNode) : undefined;
  return {
    each: toNumber(values?.each, 0),
    once: toNumber(values?.once, 0),
    items: toNumber(values?.items, 1),
    shared: toText(values?.shared),
    most: toNumber(values?.most, Number.POSITIVE_INFINITY),
    perItemOf: toText(values?.perItemOf),
  };
}

type Arguments = ComplexityEstimatorArgs['args'];

function ownCalls(field: GraphQLField<unknown, unknown>, args: Arguments, weight: Weight): number {
  if (field.name === '_entities') return 2 * countItems(field, args, weight);
  if (!isConnection(field)) return weight.each + countInput(args, weight);
  const window = { offset: 0, first: readFirst(args) };
  if (window.first === 0) return 0;
  // A cursor may stand anywhere, and a stretch that begins anywhere can lie on two pages of Atlas.
  const pages = args.after == null ? pagesAround(window).length : 2;
  // Fields with a weight keep the first 500 items, which answer every stretch within.
  const isKept = weight.each > 0 && args.after == null;
  return weight.each + (isKept ? 0 : pages);
}

function countInput(args: Arguments, { perItemOf }: Weight): number {
  const list: unknown = perItemOf === undefined ? undefined : args.input?.[perItemOf];
  return Array.isArray(list) ? list.length : 0;
}

/** How often what is selected below a field can be asked for. */
function countItems(field: GraphQLField<unknown, unknown>, args: Arguments, weight: Weight): number {
  if (field.name === '_entities') return Array.isArray(args.representations) ? args.representations.length : 1;
  return isConnection(field) ? Math.min(readFirst(args), weight.most) : weight.items;
}

/** Each mutation forgets what was read before it, so that what is shared may be read once more for each. */
function countRounds(document: DocumentNode, { operation, selectionSet }: OperationDefinitionNode): number {
  return operation === 'mutation' ? fieldsOf(selectionSet, document).length : 1;
}

/** An object of which only the id is selected is known without a call. */
function selectsMoreThanId(node: FieldNode): boolean {
  const selections = node.selectionSet?.selections ?? [];
  return selections.some(
    (selected) => selected.kind !== 'Field' || !['id', '__typename'].includes(selected.name.value),
  );
}

function isConnection(field: GraphQLField<unknown, unknown>): boolean {
  return getNamedType(field.type).name.endsWith('Connection');
}

/** Outside 1 to 500 the resolver refuses before any call, and says what is wrong: that must not be drowned by a high estimate. */
function readFirst(args: Arguments): number {
  const first = toNumber(args.first, 100);
  return first >= 1 && first <= LARGEST_PAGE ? first : 0;
}

function toNumber(value: unknown, otherwise: number): number {
  return typeof value === 'number' ? value : otherwise;
}

function toText(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

function sum(numbers: Iterable<number>): number {
  return [...numbers].reduce((total, number) => total + number, 0);
}
