/** Invented but repeatable: the same seed gives the same company, ids and keys. */
export interface Random {
  /** At least 0, less than 1. */
  fraction(): number;
  /** A whole number from 0 to `below` - 1. */
  below(below: number): number;
  pick<T>(items: readonly [T, ...T[]]): T;
  /** 24 hexadecimal digits, as Atlas's ids have. */
  id(): string;
  /** Eight lower-case letters (recorded). */
  publicKey(): string;
  /** A lower-case UUID (recorded). */
  privateKey(): string;
  text(length: number, alphabet: string): string;
  /** What a new source is made from to go on where this one stands. */
  state(): number;
}

export function createRandom(seed: number): Random {
  let state = seed >>> 0;
  // mulberry32: small, fast, and good enough to look like chance.
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const below = (limit: number) => Math.floor(next() * limit);
  const text = (length: number, alphabet: string) =>
    Array.from({ length }, () => alphabet.charAt(below(alphabet.length))).join('');
  const hex = (length: number) => text(length, '0123456789abcdef');
  return {
    fraction: next,
    below,
    pick: (items) => items[below(items.length)] ?? items[0],
    id: () => `64b1${hex(20)}`,
    publicKey: () => text(8, 'abcdefghijklmnopqrstuvwxyz'),
    privateKey: () => `${hex(8)}-${hex(4)}-4${hex(3)}-8${hex(3)}-${hex(12)}`,
    text,
    state: () => state,
  };
}
