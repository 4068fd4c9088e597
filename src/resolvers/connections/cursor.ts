import { GraphQLError } from 'graphql';

/**
 * Cursors are opaque to clients. Inside, each is the place of its item in the list, counted from 1: Atlas pages by
 * number, so a place is all there is to go on from, and an item added meanwhile moves the ones behind it.
 */
export function toCursor(place: number): string {
  return Buffer.from(`${PREFIX}${place}`).toString('base64url');
}

/** The offset that reading goes on from after a cursor. Throws BAD_USER_INPUT for what the gateway never gave out. */
export function toOffset(cursor: string): number {
  const place = FORM.exec(Buffer.from(cursor, 'base64url').toString('latin1'))?.[1];
  if (place !== undefined && toCursor(Number(place)) === cursor) return Number(place);
  throw new GraphQLError('"after" is no cursor of this gateway. Give a cursor or endCursor as it was returned.', {
    extensions: { code: 'BAD_USER_INPUT' },
  });
}

const PREFIX = 'item:';
/** Up to nine digits: no list of Atlas is longer, and every such number is exact. */
const FORM = /^item:([1-9][0-9]{0,8})$/;
