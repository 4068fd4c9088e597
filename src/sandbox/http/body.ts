import { invalidAttribute, missingAttribute, Problem, wrongForm } from './problem.ts';

/** Parses a request's body; undefined for none. */
export function readJson(text: string): unknown {
  if (text === '') return undefined;
  try {
    return JSON.parse(text);
  } catch {
    throw new Problem(400, 'MALFORMED_JSON', 'Received JSON is malformed.');
  }
}

export type Fields = Readonly<Record<string, unknown>>;

/** An object with no fields but these: Atlas refuses what it does not know (documented). */
export function readObject(body: unknown, allowed: readonly string[]): Fields {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) {
    throw new Problem(400, 'INVALID_JSON', 'Received JSON does not match expected format.');
  }
  for (const name of Object.keys(body)) if (!allowed.includes(name)) throw invalidAttribute(name);
  return body as Fields; // any object is one
}

export function readArray(body: unknown): unknown[] {
  if (Array.isArray(body)) return body;
  throw new Problem(400, 'INVALID_JSON', 'Received JSON does not match expected format.');
}

export function readText(fields: Fields, name: string, { min = 1, max = Number.POSITIVE_INFINITY } = {}): string {
  const value = findText(fields, name);
  if (value === undefined) throw missingAttribute(name);
  if (value.length < min || value.length > max) throw invalidAttribute(name, `must have ${min} to ${max} characters`);
  return value;
}

export function findText(fields: Fields, name: string): string | undefined {
  return findOf(fields, name, 'string') as string | undefined; // checked there
}

export function findBoolean(fields: Fields, name: string): boolean | undefined {
  return findOf(fields, name, 'boolean') as boolean | undefined; // checked there
}

export function findNumber(fields: Fields, name: string): number | undefined {
  return findOf(fields, name, 'number') as number | undefined; // checked there
}

/** A whole number from `least` to `most`. */
export function findWhole(fields: Fields, name: string, least: number, most: number): number | undefined {
  const value = findNumber(fields, name);
  if (value === undefined || (Number.isInteger(value) && value >= least && value <= most)) return value;
  throw invalidAttribute(name, `must be a whole number from ${least} to ${most}`);
}

export function findChoice<T extends string>(fields: Fields, name: string, choices: readonly T[]): T | undefined {
  const value = findText(fields, name);
  return value === undefined ? undefined : readChoice(value, choices);
}

export function readChoice<T extends string>(value: string, choices: readonly T[]): T {
  const choice = choices.find((known) => known === value);
  if (choice !== undefined) return choice;
  throw new Problem(400, 'INVALID_ENUM_VALUE', `An invalid enumeration value ${value} was specified.`, [value]);
}

/** Null is taken for absent. */
function findOf(fields: Fields, name: string, type: string): unknown {
  const value = fields[name] ?? undefined;
  if (value === undefined) return undefined;
  if (typeof value === type) return value;
  throw wrongForm(name);
}
