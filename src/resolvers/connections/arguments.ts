import { GraphQLError } from 'graphql';
import { isServiceAccountId } from '../../datasources/api-access-lists.ts';
import { LARGEST_PAGE, type Window } from '../../datasources/paging.ts';
import { toOffset } from './cursor.ts';

/** What an argument lacks is said before any call to Atlas. */
export function badInput(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } });
}

/** Atlas's ids: 24 lower-case hexadecimal digits (specification). */
const ATLAS_ID = /^[0-9a-f]{24}$/;

export function isAtlasId(value: string): boolean {
  return ATLAS_ID.test(value);
}

/** Reads an id, or throws BAD_USER_INPUT naming the argument. References of other subgraphs can hold anything. */
export function readId(value: unknown, argument: string): string {
  if (typeof value === 'string' && isAtlasId(value)) return value;
  throw badInput(noAtlasId(value, argument));
}

/** Reads the client id of a service account, or throws BAD_USER_INPUT naming the argument. */
export function readClientId(value: unknown, argument: string): string {
  if (typeof value === 'string' && isServiceAccountId(value)) return value;
  const shown = typeof value === 'string' ? JSON.stringify(value.slice(0, LONGEST_SHOWN)) : 'this value';
  throw badInput(`"${argument}" is no client id: mdb_sa_id_ and 24 hexadecimal digits are expected, not ${shown}.`);
}

/** Reads a name that is looked for, or throws BAD_USER_INPUT where nothing can have it. */
export function readName(name: string): string {
  if (name === '' || name.length > 64) throw badInput('"name" takes 1 to 64 characters.');
  const odd = describeOddCharacter(name);
  if (odd !== null) throw badInput(`"name" has ${odd}, which is not allowed.`);
  return name;
}

/** A control character or half of a surrogate pair: nothing that a person reads has them. Null where there is none. */
export function describeOddCharacter(value: string): string | null {
  const control = /\p{Cc}/u.exec(value)?.[0];
  if (control !== undefined) {
    return `the control character U+${control.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
  }
  return value.isWellFormed() ? null : 'half of a surrogate pair';
}

const LONGEST_SHOWN = 80;

/** What is said of a value that is no id. */
export function noAtlasId(value: unknown, name: string): string {
  const hint = /^[a-z]{8}$/.test(String(value))
    ? " That looks like an API key's public key; its id is something else."
    : '';
  const shown = typeof value === 'string' ? JSON.stringify(value.slice(0, LONGEST_SHOWN)) : 'this value';
  return `"${name}" is no Atlas id: 24 lower-case hexadecimal digits are expected, not ${shown}.${hint}`;
}

export interface ConnectionArguments {
  first?: number | null | undefined;
  after?: string | null | undefined;
}

/** Reads the window that a connection's arguments ask for, or throws BAD_USER_INPUT. */
export function toWindow({ first, after }: ConnectionArguments, filter = ''): Window {
  const count = first ?? 100; // an explicit null asks for the default
  if (count < 1 || count > LARGEST_PAGE) throw badInput(`"first" is ${count}; it takes 1 to ${LARGEST_PAGE}.`);
  return { offset: after == null ? 0 : toOffset(after, filter), first: count };
}
