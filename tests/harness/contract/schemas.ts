import { Ajv, type ValidateFunction } from 'ajv';
import ajvFormats from 'ajv-formats';
import type { Contract, Schema } from './document.ts';
import { toWholeSchema, type WholeSchema } from './json-schema.ts';
import { findUnlistedFields } from './unlisted-fields.ts';
import type { Findings } from './violation.ts';

interface Compiled {
  whole: WholeSchema;
  validate: ValidateFunction;
}

/** Compiled when first needed: a test file meets a dozen of the hundreds. */
const compiled = new WeakMap<Schema, Compiled>();
let ajv: Ajv | undefined;

/** Holds a body against its schema, and looks for fields that the schema does not list. */
export function checkSchema(body: unknown, schema: Schema, contract: Contract, findings: Findings): void {
  const { whole, validate } = compile(schema, contract);
  if (!validate(body)) {
    for (const { keyword, instancePath, message = '', params } of validate.errors ?? []) {
      if (keyword === 'if') continue; // its branch has told what is wrong
      const named = keyword === 'required' ? `/${params.missingProperty}` : '';
      const at = instancePath.replace(/\/\d+(?=\/|$)/g, '/*') + named;
      findings.add(`schema ${keyword}`, at, named ? undefined : valueAt(body, instancePath), message);
    }
  }
  for (const { at, found } of findUnlistedFields(body, whole)) {
    findings.add('field', at, found, 'the specification lists no such field');
  }
}

function compile(schema: Schema, { schemas }: Contract): Compiled {
  const known = compiled.get(schema);
  if (known !== undefined) return known;
  ajv ??= createAjv();
  const whole = toWholeSchema(schema, schemas);
  const made = { whole, validate: ajv.compile(whole) };
  compiled.set(schema, made);
  return made;
}

function createAjv(): Ajv {
  const made = new Ajv({ strict: false, allErrors: true });
  ajvFormats.default(made);
  return made;
}

function valueAt(body: unknown, pointer: string): unknown {
  const steps = pointer.split('/').slice(1);
  return steps.reduce<unknown>(
    (inner, step) => (typeof inner === 'object' && inner !== null ? Reflect.get(inner, step) : undefined),
    body,
  );
}
