import { createHash } from 'node:crypto';
import { GraphQLError } from 'graphql';

/**
 * Cursors are opaque to clients. Inside, each is the place of its item in the list, counted from 1: Atlas pages by
 * number, so a place is all there is to go on from, and an item added meanwhile moves the ones behind it. A filtered list's cursors carry
 * a mark of the filter.
 */
export function toCursor(place: number, filter = ''): string {
  const suffix = filter === '' ? '' : `:${filter}`;
  return Buffer.from(`${PREFIX}${place}${suffix}`).toString('base64url');
}

/** The offset that reading goes on from after a cursor. Throws BAD_USER_INPUT for what the gateway never gave out. */
export function toOffset(cursor: string, filter = ''): number {
  const [, place, of = ''] = FORM.exec(Buffer.from(cursor, 'base64url').toString('latin1')) ?? [];
  if (place !== undefined && toCursor(Number(place), of) === cursor) {
    if (of === filter) return Number(place);
    throw new GraphQLError('"after" is a cursor of another filter: a place in one list means nothing in another.', {
      extensions: { code: 'BAD_USER_INPUT' },
    });
  }
  throw new GraphQLError('"after" is no cursor of this gateway. Give a cursor or endCursor as it was returned.', {
    extensions: { code: 'BAD_USER_INPUT' },
  });
}

const PREFIX = 'item:';
/** Up to nine digits: no list of Atlas is longer, and every such number is exact. */
const FORM = /^item:([1-9][0-9]{0,8})(?::([0-9a-f]{8}))?$/;

/** A short mark of a filter for the cursors of its list; empty for none. Two filters that say the same have one mark. */
export function toFilterMark(filter: object | null | undefined): string {
  const given = Object.entries(filter ?? {}).filter(([, value]) => value != null);
  if (given.length === 0) return '';
  const text = JSON.stringify(given.sort(([one], [other]) => (one < other ? -1 : 1)));
  return createHash('sha256').update(text).digest('hex').slice(0, 8);
}
