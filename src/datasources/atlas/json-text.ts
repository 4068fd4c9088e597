import { randomInt } from 'node:crypto';
import { BodyFault } from './body-fault.ts';

/** Atlas's answers have some eight levels. */
const MAX_DEPTH = 64;
/** Atlas's answers have a value for each 20 bytes or more; a list of empty objects has one for two. */
const BYTES_PER_VALUE = 32;
/** Atlas's answers have some hundred different names of fields, however long they are. */
const MAX_NAMES = 2_000;
/** In less than this there is no room for more names than can be borne. */
const NAMES_COUNT_FROM_BYTES = 64 * 1024;

/**
 * Measures JSON in one pass over its bytes, before anything is made of it: 1 MB that is made to hurt becomes millions of objects, or a
 * chain of hidden classes that takes the parser a second. Throws BodyFault. What is no JSON is left to the parser to find.
 *
 * `maxBytes` is what the operation's answer may have at the most: an answer that is as large may have as many values.
 */
export function measureJson(text: Uint8Array, maxBytes: number): void {
  const maxValues = maxBytes / BYTES_PER_VALUE;
  const names = text.length >= NAMES_COUNT_FROM_BYTES ? new Set<number>() : undefined;
  let depth = 0;
  let values = 0;
  let hash = 0;
  for (let at = 0; at < text.length; at++) {
    switch (text[at]) {
      case QUOTE: {
        const start = at + 1;
        at = endOfString(text, start);
        if (names !== undefined) hash = hashOf(text, start, at);
        break;
      }
      case COLON:
        if (names !== undefined && names.add(hash).size > MAX_NAMES) {
          throw new BodyFault(`its body has more than ${MAX_NAMES} names of fields`);
        }
        break;
      case COMMA:
        values += 1;
        break;
      case OPEN_BRACKET:
      case OPEN_BRACE:
        values += 1;
        depth += 1;
        if (depth > MAX_DEPTH) throw new BodyFault(`its body is nested more than ${MAX_DEPTH} levels deep`);
        break;
      case CLOSE_BRACKET:
      case CLOSE_BRACE:
        depth -= 1;
    }
  }
  if (values > maxValues) throw new BodyFault(`its body has more than ${Math.floor(maxValues)} values`);
}

const SEED = randomInt(2 ** 32);

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const COLON = 0x3a;
const COMMA = 0x2c;
const OPEN_BRACKET = 0x5b;
const CLOSE_BRACKET = 0x5d;
const OPEN_BRACE = 0x7b;
const CLOSE_BRACE = 0x7d;

/** Where the quote stands that ends the string. */
function endOfString(text: Uint8Array, start: number): number {
  let at = start;
  for (; at < text.length && text[at] !== QUOTE; at++) if (text[at] === BACKSLASH) at++;
  return at;
}

/** FNV-1a, begun at random, so that nobody can choose names that share a hash and count once. */
function hashOf(text: Uint8Array, start: number, end: number): number {
  let hash = SEED;
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ (text[at] as number), 0x01000193); // within its bounds
  return hash;
}
