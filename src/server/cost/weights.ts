import {
  GraphQLDirective,
  type GraphQLField,
  type GraphQLSchema,
  getDirectiveValues,
  getNamedType,
  isListType,
  isNonNullType,
} from 'graphql';
import { LARGEST_PAGE, pagesAround } from '../../datasources/paging.ts';

/** What `@atlasCalls` says of a field; schema/base.graphql explains each part. */
export interface Weight {
  each: number;
  once: number;
  /** Null for a list without a bound of its own. */
  items: number | null;
  shared: string;
  with: string | undefined;
  most: number;
  perItemOf: string | undefined;
  isConnection: boolean;
  isList: boolean;
}

export type Arguments = Readonly<Record<string, unknown>>;
type Field = GraphQLField<unknown, unknown>;

/** Reads the weights of a schema's fields, each once. */
export function createWeights(schema: GraphQLSchema): (field: Field) => Weight {
  const directive = schema.getDirective('atlasCalls') ?? new GraphQLDirective({ name: 'atlasCalls', locations: [] });
  const known = new WeakMap<Field, Weight>();
  return (field) => {
    let weight = known.get(field);
    if (weight === undefined) {
      weight = readWeight(directive, field);
      known.set(field, weight);
    }
    return weight;
  };
}

function readWeight(directive: GraphQLDirective, field: Field): Weight {
  const values = field.astNode ? getDirectiveValues(directive, field.astNode) : undefined;
  return {
    each: toNumber(values?.each) ?? 0,
    once: toNumber(values?.once) ?? 0,
    items: toNumber(values?.items) ?? null,
    shared: toText(values?.shared) ?? field.name,
    with: toText(values?.with),
    most: toNumber(values?.most) ?? Number.POSITIVE_INFINITY,
    perItemOf: toText(values?.perItemOf),
    isConnection: getNamedType(field.type).name.endsWith('Connection'),
    isList: isListType(isNonNullType(field.type) ? field.type.ofType : field.type),
  };
}

/** The calls of one field on one object: those that it shares with the fields beside it, and its own. */
export function ownCalls(name: string, args: Arguments, weight: Weight): { shared: number; own: number } {
  const isShared = weight.with !== undefined && weight.each > 0;
  const each = isShared ? { shared: 1, own: weight.each - 1 } : { shared: 0, own: weight.each };
  if (name === '_entities') return { shared: 0, own: 2 * countItems(name, args, weight) };
  if (!weight.isConnection) return { ...each, own: each.own + countInput(args, weight) };
  const first = readFirst(args);
  if (first === 0) return { shared: 0, own: 0 };
  // A cursor may stand anywhere, and a stretch that begins anywhere can lie on two pages of Atlas.
  const pages = args.after == null ? pagesAround({ offset: 0, first }).length : 2;
  // Fields with a weight keep the first 500 items, which answer every stretch within.
  const isKept = weight.each > 0 && args.after == null;
  return { ...each, own: each.own + (isKept ? 0 : pages) };
}

/** How often what is selected below a field can be asked for. */
export function countItems(name: string, args: Arguments, weight: Weight): number {
  if (name === '_entities') return Array.isArray(args.representations) ? args.representations.length : 1;
  return weight.isConnection ? Math.min(readFirst(args), weight.most) : (weight.items ?? 1);
}

/** The list that a mutation makes a call for each item of. */
function countInput(args: Arguments, { perItemOf }: Weight): number {
  const { input } = args;
  if (perItemOf === undefined || typeof input !== 'object' || input === null) return 0;
  const list = (input as Record<string, unknown>)[perItemOf]; // an input object: any field may be asked for
  return Array.isArray(list) ? list.length : 0;
}

/** Outside 1 to 500 the resolver refuses before any call, and says what is wrong: that must not be drowned by a high estimate. */
function readFirst(args: Arguments): number {
  const first = toNumber(args.first) ?? 100;
  return first >= 1 && first <= LARGEST_PAGE ? first : 0;
}

const toNumber = (value: unknown) => (typeof value === 'number' ? value : undefined);
const toText = (value: unknown) => (typeof value === 'string' ? value : undefined);
