/**
 * Reads fields of Atlas's JSON. Absent and null are alike, unknown fields are ignored. A field that the gateway promises but Atlas left
 * out, and one of another kind than Atlas's contract says, is an {@link UnreadableAnswer}: better no answer than an invented one. A date
 * that is none, taken for "never", would be a wrong answer to who may reach what.
 */
export type Wire = Readonly<Record<string, unknown>>;

/** Atlas answered, but without something the gateway needs. */
export class UnreadableAnswer extends Error {
  override readonly name = 'UnreadableAnswer';
  /** Where in Atlas's answer, for instance `results[17].roles[0].roleName`. */
  readonly path: string;
  readonly expected: string;

  constructor(path: string, expected: string) {
    super(`Atlas's answer has no ${expected} in "${path}". The gateway and this version of Atlas do not fit together.`);
    this.path = path;
    this.expected = expected;
  }

  /** The same as seen from the thing that holds it. */
  within(place: string): UnreadableAnswer {
    return new UnreadableAnswer(this.path === BODY ? place : `${place}.${this.path}`, this.expected);
  }
}

const BODY = '(body)';

export function toWire(value: unknown): Wire {
  if (isWire(value)) return value;
  throw new UnreadableAnswer(BODY, 'object');
}

export function readString(from: Wire, field: string): string {
  return findString(from, field) ?? fail(field, 'text');
}

export function findString(from: Wire, field: string): string | null {
  const value = from[field];
  if (typeof value === 'string') return value;
  return value == null ? null : fail(field, 'text');
}

export function readBoolean(from: Wire, field: string): boolean {
  return findBoolean(from, field) ?? fail(field, 'true or false');
}

export function findBoolean(from: Wire, field: string): boolean | null {
  const value = from[field];
  if (typeof value === 'boolean') return value;
  return value == null ? null : fail(field, 'true or false');
}

/** Any number of JSON: what is made of those that lose digits is for the reader to decide. */
export function findNumber(from: Wire, field: string): number | null {
  const value = from[field];
  if (typeof value === 'number') return value;
  return value == null ? null : fail(field, 'number');
}

/** A whole number that JSON holds exactly. */
export function readSafeInt(from: Wire, field: string): number {
  const value = from[field];
  return Number.isSafeInteger(value) ? (value as number) : fail(field, 'whole number'); // so it is one
}

/** A whole number of 32 bits, as GraphQL's Int is. */
export function findInt(from: Wire, field: string): number | null {
  const value = from[field];
  if (typeof value === 'number' && (value | 0) === value) return value;
  return value == null ? null : fail(field, 'whole number of 32 bits');
}

export function readMoment(from: Wire, field: string): string {
  return findMoment(from, field) ?? fail(field, 'moment');
}

/** A moment of RFC 3339, as Atlas sent it. */
export function findMoment(from: Wire, field: string): string | null {
  const text = findString(from, field);
  if (text === null || AS_ATLAS_WRITES.test(text)) return text;
  return RFC_3339.test(text) ? new Date(text).toISOString() : fail(field, 'moment');
}

/** UTC and whole seconds (recorded): goes out as it came in. */
const AS_ATLAS_WRITES = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\dZ$/;
const RFC_3339 =
  /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d{1,9})?(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/;

/** What is made of the objects of a list; one that Atlas leaves out is empty. */
export function readEach<T>(from: Wire, field: string, toItem: (item: Wire) => T): T[] {
  return findArray(from, field).map((item, index) => readWithin(`${field}[${index}]`, () => toItem(toWire(item))));
}

/** Texts of a list that Atlas leaves out where it is empty; sorted, each once, since Atlas's order changes between two reads. */
export function readTexts(from: Wire, field: string): string[] {
  const texts = findArray(from, field).map((item, index) =>
    typeof item === 'string' ? item : fail(`${field}[${index}]`, 'text'),
  );
  return [...new Set(texts)].sort();
}

/** Null where Atlas leaves it out. */
export function findObject(from: Wire, field: string): Wire | null {
  const value = from[field];
  return value == null ? null : readWithin(field, () => toWire(value));
}

/** Says where in the answer it is that cannot be read. */
export function readWithin<T>(place: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw error instanceof UnreadableAnswer ? error.within(place) : error;
  }
}

/** What was read, or why it cannot be: for what stands beside something that must not be lost with it. */
export function readOrFault<T>(read: () => T): T | UnreadableAnswer {
  try {
    return read();
  } catch (error) {
    if (error instanceof UnreadableAnswer) return error;
    throw error;
  }
}

function findArray(from: Wire, field: string): readonly unknown[] {
  const value = from[field];
  if (Array.isArray(value)) return value;
  return value == null ? [] : fail(field, 'list');
}

export function isWire(value: unknown): value is Wire {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function fail(field: string, expected: string): never {
  throw new UnreadableAnswer(field, expected);
}
