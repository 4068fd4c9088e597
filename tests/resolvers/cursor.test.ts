import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toCursor, toOffset } from '../../src/resolvers/connections/cursor.ts';

describe('A cursor', () => {
  it('leads back to the place it was made for', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 999_999_999 }), (place) => toOffset(toCursor(place)) === place));
  });

  it('that the gateway never gave out is BAD_USER_INPUT', () => {
    const invented = [
      '',
      'x',
      '7',
      'aXRlbTow',
      `${toCursor(7)}=`,
      ` ${toCursor(7)}`,
      Buffer.from('item:-1').toString('base64url'),
    ];
    for (const cursor of invented) {
      expect(() => toOffset(cursor), cursor).toThrow(
        expect.objectContaining({ extensions: { code: 'BAD_USER_INPUT' } }),
      );
    }
  });

  it('is refused for any text at all, not crashed on', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        try {
          expect(toCursor(toOffset(text))).toBe(text);
        } catch (error) {
          expect(error).toMatchObject({ extensions: { code: 'BAD_USER_INPUT' } });
        }
      }),
    );
  });
});
