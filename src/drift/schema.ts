import type { Schema } from './document.ts';
import type { Kind } from './shape.ts';

/** A schema and everything it is put together from by allOf, oneOf and anyOf. */
function partsOf(schema: Schema, seen = new Set<Schema>()): Set<Schema> {
  if (seen.has(schema)) return seen; // schemas may hold themselves
  seen.add(schema);
  for (const part of [...(schema.allOf ?? []), ...(schema.oneOf ?? []), ...(schema.anyOf ?? [])]) partsOf(part, seen);
  return seen;
}

/** Every description of one place, `roles[].roleName`; none when the schema does not know it. */
export function findAt(schema: Schema, path: string): Schema[] {
  const steps = path.match(/\[\]|[^.[\]]+/g) ?? [];
  const inside = (holders: Schema[], step: string) =>
    holders
      .flatMap((holder) => [...partsOf(holder)])
      .flatMap((part) => (step === '[]' ? part.items : part.properties?.[step]) ?? []);
  return steps.reduce(inside, [schema]);
}

/** The kinds of value that a place may hold; none when its schemas do not say. */
export function kindsOf(schemas: readonly Schema[]): Set<Kind> {
  const parts = schemas.flatMap((schema) => [...partsOf(schema)]);
  return new Set(parts.flatMap((part) => typesOf(part).flatMap((type) => KINDS[type] ?? [])));
}

function typesOf({ type, properties, items }: Schema): string[] {
  if (type !== undefined) return [type].flat();
  if (properties !== undefined) return ['object'];
  return items === undefined ? [] : ['array'];
}

const KINDS: Readonly<Record<string, Kind>> = {
  string: 'text',
  integer: 'number',
  number: 'number',
  boolean: 'flag',
  array: 'list',
  object: 'object',
};

/** The values that a place may have; undefined when any will do. */
export function valuesOf(schemas: readonly Schema[]): Set<string> | undefined {
  const listed = schemas.flatMap((schema) => [...partsOf(schema)]).flatMap((part) => part.enum ?? []);
  const values = listed.filter((value) => typeof value === 'string');
  return values.length === 0 ? undefined : new Set(values);
}

/** The longest text or largest number that a place may hold, where that is said. */
export function mostOf(schemas: readonly Schema[]): number | undefined {
  const bounds = schemas.flatMap((schema) => [...partsOf(schema)]).map((part) => part.maxLength ?? part.maximum);
  const known = bounds.filter((bound) => bound !== undefined);
  return known.length === 0 ? undefined : Math.min(...known);
}

/** The fields without which Atlas takes no object of this schema; of alternatives, what all of them ask for. */
export function requiredOf(schema: Schema, within = new Set<Schema>()): string[] {
  if (within.has(schema)) return [];
  const below = new Set([...within, schema]);
  const ofAll = (schema.allOf ?? []).flatMap((part) => requiredOf(part, below));
  const ofEach = [schema.oneOf, schema.anyOf].flatMap((choices) => {
    const [first = [], ...others] = (choices ?? []).map((choice) => requiredOf(choice, below));
    return first.filter((field) => others.every((fields) => fields.includes(field)));
  });
  return [...new Set([...(schema.required ?? []), ...ofAll, ...ofEach])];
}
