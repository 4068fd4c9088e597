import { createHash, timingSafeEqual } from 'node:crypto';
import * as v from 'valibot';
import type { Caller, Scope } from '../../context.ts';

/** A static token, of which the gateway knows the digest only. */
export interface StaticToken {
  readonly sha256: Buffer;
  readonly caller: Caller;
}

const entry = v.strictObject({
  name: v.pipe(
    v.string('must be a string'),
    v.regex(/^[\x20-\x7e]{1,100}$/, 'must have 1 to 100 printable ASCII characters'),
  ),
  // Its message never quotes it: somebody may have put the token itself here.
  sha256: v.pipe(
    v.string('must be a string'),
    v.regex(/^[0-9a-f]{64}$/i, 'must be the SHA-256 of the token, 64 hexadecimal digits'),
  ),
  scopes: v.pipe(
    v.array(v.picklist(['atlas:read', 'atlas:write'], 'knows the scopes atlas:read and atlas:write only')),
    v.nonEmpty('names no scope'),
  ),
});

/** What is wrong with a list of tokens. One line for each fault, and never a secret. */
export class TokensError extends Error {
  override readonly name = 'TokensError';
}

/** Reads the text of a tokens file: a JSON list of `{"name", "sha256", "scopes"}`. Throws TokensError. */
export function readTokens(text: string): readonly StaticToken[] {
  const list = parse(text);
  const faults: string[] = [];
  const tokens = list.flatMap((given, index) => {
    const read = v.safeParse(entry, given);
    if (read.success) return [toToken(read.output)];
    faults.push(...read.issues.map((issue) => toFault(index, issue)));
    return [];
  });
  faults.push(...findRepeated(tokens));
  if (faults.length > 0) throw new TokensError(faults.join('\n'));
  return tokens;
}

/**
 * The caller whose token it is. Compares with all of them, in constant time each: how long it takes does not tell how much of a
 * digest was right, nor which entry it was.
 */
export function findCaller(tokens: readonly StaticToken[], token: string): Caller | undefined {
  const digest = createHash('sha256').update(token).digest();
  let found: Caller | undefined;
  for (const { sha256, caller } of tokens) if (timingSafeEqual(sha256, digest)) found = caller;
  return found;
}

/** Without the words of JSON.parse, which quote what they stumble over. */
function parse(text: string): readonly unknown[] {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new TokensError('is not JSON');
  }
  if (!Array.isArray(value)) throw new TokensError('is not a JSON list of {"name", "sha256", "scopes"}');
  return value;
}

function toToken({ name, sha256, scopes }: v.InferOutput<typeof entry>): StaticToken {
  const caller: Caller = { kind: 'token', name, scopes: Object.freeze([...new Set<Scope>(scopes)]) };
  return { sha256: Buffer.from(sha256, 'hex'), caller: Object.freeze(caller) };
}

function toFault(index: number, issue: v.InferIssue<typeof entry>): string {
  const field = v.getDotPath(issue);
  if (field === null) return `entry ${index + 1} is not an object {"name", "sha256", "scopes"}`;
  if (issue.type === 'strict_object') {
    const isUnknown = issue.expected === 'never';
    return `entry ${index + 1}: "${field}" ${isUnknown ? 'is none of name, sha256 and scopes' : 'is missing'}`;
  }
  return `entry ${index + 1}: "${field}" ${issue.message}`;
}

/** Two callers of one name could not be told apart in the log, nor two callers of one token at all. */
function findRepeated(tokens: readonly StaticToken[]): string[] {
  const names = tokens.map(({ caller }) => caller.name);
  const digests = tokens.map(({ sha256 }) => sha256.toString('hex'));
  return tokens.flatMap(({ caller }, index) => [
    ...(names.indexOf(caller.name) < index ? [`the name "${caller.name}" stands there twice`] : []),
    ...(digests.indexOf(digests[index] ?? '') < index ? [`"${caller.name}" has the same sha256 as another entry`] : []),
  ]);
}
