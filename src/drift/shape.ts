/**
 * Says what JSON looks like, for {@link RELIANCE}. An object is written as an object, a list as an array of one, and a value
 * as one of the leaves below. A name with a question mark is of a field that may be missing.
 */
export type Shape = Leaf | readonly [Shape] | { readonly [field: string]: Shape };

export type Kind = 'text' | 'number' | 'flag' | 'anything' | 'list' | 'object';

interface Bounds {
  /** Every value the gateway knows. */
  values?: ReadonlySet<string>;
  /** Values of the gateway's own choice among those that Atlas has: others may come and go. */
  isOpen?: boolean;
  /** Every value the gateway lets pass. */
  pattern?: RegExp;
  /** True for a text that is a moment of RFC 3339. */
  isMoment?: boolean;
  /** The longest text or the largest number the gateway lets pass. */
  most?: number;
}

export class Leaf {
  readonly kind: Kind;
  readonly bounds: Bounds;

  constructor(kind: Kind, bounds: Bounds = {}) {
    this.kind = kind;
    this.bounds = bounds;
  }
}

export const text = new Leaf('text');
export const moment = new Leaf('text', { isMoment: true });
export const number = new Leaf('number');
export const flag = new Leaf('flag');
export const anything = new Leaf('anything');
/** In characters. */
export const textUpTo = (most: number) => new Leaf('text', { most });
export const numberUpTo = (most: number) => new Leaf('number', { most });
export const textLike = (pattern: RegExp) => new Leaf('text', { pattern });
export const oneOf = (...values: string[]) => new Leaf('text', { values: new Set(values) });
export const amongOthers = (...values: string[]) => new Leaf('text', { values: new Set(values), isOpen: true });

/** One place in JSON. */
export interface Place extends Bounds {
  /** `results[].roles[].roleName`; `[]` is any item of a list, and the whole has an empty path. */
  path: string;
  kind: Kind;
  /** False for a field that may be missing, though what holds it is there. */
  isNeeded: boolean;
}

/** A shape, place by place, each after what holds it. */
export function listPlaces(shape: Shape, path = '', isNeeded = true): Place[] {
  if (shape instanceof Leaf) return [{ path, kind: shape.kind, isNeeded, ...shape.bounds }];
  if (isList(shape)) return [{ path, kind: 'list', isNeeded }, ...listPlaces(shape[0], `${path}[]`)];
  const fields = Object.entries(shape).flatMap(([name, inner]) => {
    const field = name.replace(/\?$/, '');
    return listPlaces(inner, path === '' ? field : `${path}.${field}`, field === name);
  });
  return [{ path, kind: 'object', isNeeded }, ...fields];
}

function isList(shape: Shape): shape is readonly [Shape] {
  return Array.isArray(shape);
}
