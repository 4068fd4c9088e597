import { nameIn, type Schema } from './document.ts';

/** A schema that stands alone, with all that it refers to, in the dialect of JSON Schema instead of OpenAPI 3.0. */
export interface WholeSchema extends Schema {
  components: { schemas: Record<string, Schema> };
}

/** Takes along only what the schema reaches: the document has hundreds that no answer here needs. */
export function toWholeSchema(schema: Schema, all: Readonly<Record<string, Schema>>): WholeSchema {
  const schemas: Record<string, Schema> = {};
  const reach = (inner: Schema, owner: string): Schema => {
    const { $ref, discriminator, oneOf, allOf, nullable, exclusiveMinimum, ...plain } = inner;
    if ($ref !== undefined) {
      const name = nameIn($ref);
      if (!(name in schemas)) {
        schemas[name] = {}; // before its content, which may lead back here
        schemas[name] = reach(all[name] ?? {}, name);
      }
      return { $ref };
    }
    const made: Schema = plain;
    // Written for an engine that lets anything be escaped; this one does not.
    if (plain.pattern !== undefined) made.pattern = plain.pattern.replaceAll('\\:', ':');
    if (plain.properties) {
      made.properties = mapValues(plain.properties, (property) => reach(property, ''));
    }
    if (plain.items) made.items = reach(plain.items, '');
    if (typeof plain.additionalProperties === 'object') {
      made.additionalProperties = reach(plain.additionalProperties, '');
    }
    if (plain.anyOf) made.anyOf = plain.anyOf.map((branch) => reach(branch, ''));
    // A child is its parent and more, and the parent is one of its children: without this it would never end.
    if (allOf) made.allOf = allOf.map((part) => reach(isParent(part, owner, all) ? orphan(part, all) : part, ''));
    if (oneOf && discriminator?.mapping) {
      const { propertyName, mapping } = discriminator;
      const branches = Object.entries(mapping).map(([value, reference]): Schema => {
        // biome-ignore lint/suspicious/noThenProperty: the name is JSON Schema's
        return { if: isValue(propertyName, value), then: reach({ $ref: reference }, '') };
      });
      made.allOf = [...(made.allOf ?? []), ...branches];
    } else if (oneOf) {
      made.oneOf = oneOf.map((branch) => reach(branch, ''));
    }
    // Drafts of another age: a flag beside the minimum.
    if (exclusiveMinimum === true && plain.minimum !== undefined) {
      made.exclusiveMinimum = plain.minimum;
      delete made.minimum;
    }
    if (nullable && plain.type !== undefined) made.nullable = true;
    return made;
  };
  return { ...reach(schema, ''), components: { schemas } };
}

function isParent({ $ref }: Schema, child: string, all: Readonly<Record<string, Schema>>): boolean {
  const parent = $ref === undefined ? undefined : all[nameIn($ref)];
  const children = [...(parent?.oneOf ?? []).map((branch) => branch.$ref ?? ''), ...mappingOf(parent)];
  return children.some((reference) => nameIn(reference) === child);
}

function mappingOf(schema: Schema | undefined): string[] {
  return Object.values(schema?.discriminator?.mapping ?? {});
}

/** The parent itself, without its children. */
function orphan({ $ref = '' }: Schema, all: Readonly<Record<string, Schema>>): Schema {
  const { oneOf: _children, discriminator: _by, ...own } = all[nameIn($ref)] ?? {};
  return own;
}

function isValue(property: string, value: string): Schema {
  return { properties: { [property]: { const: value } }, required: [property] };
}

function mapValues<From, To>(record: Record<string, From>, map: (value: From) => To): Record<string, To> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, map(value)]));
}
