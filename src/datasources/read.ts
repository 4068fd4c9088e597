/**
 * Reads fields of Atlas's JSON. Absent and null are alike, unknown fields are ignored, and a field that the gateway
 * promises but Atlas left out is an {@link UnreadableAnswer}: better no answer than an invented one.
 */
export type Wire = Readonly<Record<string, unknown>>;

/** Atlas answered, but without something the gateway needs. */
export class UnreadableAnswer extends Error {
  override readonly name = 'UnreadableAnswer';

  constructor(field: string, expected: string) {
    super(
      `Atlas's answer has no ${expected} in "${field}". The gateway and this version of Atlas do not fit together.`,
    );
  }
}

export function toWire(value: unknown): Wire {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Wire; // every object is one
  throw new UnreadableAnswer('(body)', 'object');
}

export function readString(from: Wire, field: string): string {
  return findString(from, field) ?? fail(field, 'text');
}

export function findString(from: Wire, field: string): string | null {
  const value = from[field];
  return typeof value === 'string' ? value : null;
}

export function findNumber(from: Wire, field: string): number | null {
  const value = from[field];
  return typeof value === 'number' ? value : null;
}

export function readBoolean(from: Wire, field: string): boolean {
  return findBoolean(from, field) ?? fail(field, 'true or false');
}

export function findBoolean(from: Wire, field: string): boolean | null {
  const value = from[field];
  return typeof value === 'boolean' ? value : null;
}

/** A list that Atlas leaves out is empty. */
export function readList(from: Wire, field: string): Wire[] {
  const value = from[field];
  return Array.isArray(value) ? value.map(toWire) : [];
}

function fail(field: string, expected: string): never {
  throw new UnreadableAnswer(field, expected);
}

/** Texts of a list that Atlas leaves out where it is empty; sorted, each once, since Atlas's order changes between two reads. */
export function readTexts(from: Wire, field: string): string[] {
  const value = from[field];
  if (!Array.isArray(value)) return [];
  return [...new Set(value.filter((item) => typeof item === 'string'))].sort();
}

export function readNumber(from: Wire, field: string): number {
  return findNumber(from, field) ?? fail(field, 'number');
}

/** Null where Atlas leaves it out. */
export function findObject(from: Wire, field: string): Wire | null {
  const value = from[field];
  return value === undefined || value === null ? null : toWire(value);
}
