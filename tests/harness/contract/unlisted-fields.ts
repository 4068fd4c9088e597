import { nameIn, type Schema } from './document.ts';
import type { WholeSchema } from './json-schema.ts';

/** Places in a body that the schema does not know, as JSON pointers with `*` for every index. */
export function findUnlistedFields(body: unknown, whole: WholeSchema): { at: string; found: unknown }[] {
  const unlisted: { at: string; found: unknown }[] = [];
  const resolve = (schema: Schema): Schema =>
    schema.$ref === undefined ? schema : resolve(whole.components.schemas[nameIn(schema.$ref)] ?? {});

  /** A schema and all that it is made of, as far as they concern this value. */
  const partsOf = (schema: Schema, value: unknown): Schema[] => {
    const own = resolve(schema);
    const parts = [...(own.allOf ?? []), ...(own.oneOf ?? []), ...(own.anyOf ?? [])];
    const branch = own.then && own.if && isOf(own.if, value) ? [own.then] : [];
    return [own, ...[...parts, ...branch].flatMap((part) => partsOf(part, value))];
  };

  const visit = (value: unknown, schemas: readonly Schema[], at: string): void => {
    const parts = schemas.flatMap((schema) => partsOf(schema, value));
    if (Array.isArray(value)) {
      const items = parts.flatMap(({ items }) => items ?? []);
      for (const item of value) visit(item, items, `${at}/*`);
    } else if (typeof value === 'object' && value !== null) {
      const isFree = parts.every(({ properties }) => properties === undefined);
      for (const [name, inner] of Object.entries(value)) {
        const listed = parts.flatMap(({ properties, additionalProperties }) => {
          const rest = typeof additionalProperties === 'object' ? additionalProperties : undefined;
          return properties?.[name] ?? rest ?? [];
        });
        if (listed.length > 0) visit(inner, listed, `${at}/${name}`);
        else if (!isFree) unlisted.push({ at: `${at}/${name}`, found: inner });
      }
    }
  };
  visit(body, [whole], '');
  return unlisted;
}

/** Whether a condition of the form "this property has that value" holds. */
function isOf({ properties = {} }: Schema, value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return Object.entries(properties).every(([name, { const: wanted }]) => Reflect.get(value, name) === wanted);
}
