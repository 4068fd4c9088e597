import { describe, expect, it } from 'vitest';
import { findCaller, readTokens, TokensError } from '../../../src/server/access/tokens.ts';
import { sha256 } from './harness.ts';

const faultsOf = (text: string): string[] => {
  try {
    readTokens(text);
    return [];
  } catch (error) {
    if (error instanceof TokensError) return error.message.split('\n');
    throw error;
  }
};

const good = { name: 'ci', sha256: sha256('token-of-ci'), scopes: ['atlas:read'] };

describe('The list of static tokens', () => {
  it('finds the caller of a token, whichever entry it is', () => {
    const other = { ...good, name: 'portal', sha256: sha256('token-of-portal').toUpperCase() };
    const tokens = readTokens(JSON.stringify([good, other]));
    expect(findCaller(tokens, 'token-of-ci')).toEqual({ kind: 'token', name: 'ci', scopes: ['atlas:read'] });
    expect(findCaller(tokens, 'token-of-portal')?.name).toBe('portal');
    expect(findCaller(tokens, 'token-of-nobody')).toBeUndefined();
    expect(findCaller(tokens, good.sha256)).toBeUndefined();
  });

  it('may be empty: nobody is let in by a token then', () => {
    expect(readTokens('[]')).toEqual([]);
  });

  it.each([
    ['{"tokens": very-secret}', ['is not JSON']],
    ['{"name": "ci"}', ['is not a JSON list of {"name", "sha256", "scopes"}']],
    ['[1]', ['entry 1 is not an object {"name", "sha256", "scopes"}']],
    [
      [{ ...good, sha256: 'very-secret' }],
      ['entry 1: "sha256" must be the SHA-256 of the token, 64 hexadecimal digits'],
    ],
    [[good, { name: 'a', scopes: ['atlas:read'] }], ['entry 2: "sha256" is missing']],
    [[{ ...good, token: 'very-secret' }], ['entry 1: "token" is none of name, sha256 and scopes']],
    [[{ ...good, scopes: [] }], ['entry 1: "scopes" names no scope']],
    [[{ ...good, scopes: ['admin'] }], ['entry 1: "scopes.0" knows the scopes atlas:read and atlas:write only']],
    [[{ ...good, name: 'a\nb' }], ['entry 1: "name" must have 1 to 100 printable ASCII characters']],
    [[good, { ...good, sha256: sha256('b') }], ['the name "ci" stands there twice']],
    [[good, { ...good, name: 'b' }], ['"b" has the same sha256 as another entry']],
    [[{ ...good, name: '', sha256: 1 }], [expect.stringContaining('"name"'), 'entry 1: "sha256" must be a string']],
  ])('that is wrong is refused with a line for each fault, and no secret: %j', (list, faults) => {
    expect(faultsOf(typeof list === 'string' ? list : JSON.stringify(list))).toEqual(faults);
  });
});
