import { type Headers, valuesOf } from './call.ts';

/** One way in that a server offers in WWW-Authenticate (RFC 9110, section 11.6.1). */
export interface Challenge {
  /** In lower case. */
  scheme: string;
  /** By lower-case name. Quoted values come without their quotes and backslashes. */
  params: ReadonlyMap<string, string>;
}

/** Every challenge that an answer offers, in its order, however they are spread over header lines. */
export function readChallenges(headers: Headers): Challenge[] {
  return valuesOf(headers, 'www-authenticate').flatMap(parseChallenges);
}

const SEPARATORS = /[\t ,]*/y;
const TOKEN = /[!#$%&'*+.^_`|~0-9A-Za-z-]+/y;
/** Credentials of other schemes in a piece: letters, digits and a few marks, with equal signs at the end only. */
const TOKEN68 = /[A-Za-z0-9._~+/-]+=*(?=[\t ]*(?:,|$))/y;
const EQUALS = /[\t ]*=[\t ]*/y;
const QUOTED = /"((?:[^"\\]|\\.)*)"/y;
const SPACES = /[\t ]+/y;

/** Reads one header line. Reading ends at the first thing that is no challenge; what came before it counts. */
export function parseChallenges(line: string): Challenge[] {
  const challenges: Challenge[] = [];
  let params = new Map<string, string>();
  let at = 0;
  const read = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    const match = pattern.exec(line);
    if (match !== null) at = pattern.lastIndex;
    return match;
  };
  while (at < line.length) {
    read(SEPARATORS);
    const name = read(TOKEN)?.[0];
    if (name === undefined) break;
    // A name with a value belongs to the challenge before it; a name alone begins the next one.
    if (challenges.length > 0 && read(EQUALS) !== null) {
      const value = read(QUOTED)?.[1]?.replace(/\\(.)/g, '$1') ?? read(TOKEN)?.[0];
      if (value === undefined) break;
      // A name may stand once; the first counts.
      if (!params.has(name.toLowerCase())) params.set(name.toLowerCase(), value);
      continue;
    }
    params = new Map();
    challenges.push({ scheme: name.toLowerCase(), params });
    if (read(SPACES) !== null) read(TOKEN68);
  }
  return challenges;
}
