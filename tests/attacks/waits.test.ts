import { describe, expect, it } from 'vitest';
import { Bucket } from '../../src/datasources/atlas/bucket.ts';
import { MOST_WAIT_SECONDS, readRetryAfterSeconds } from '../../src/datasources/atlas/failures.ts';

const readWait = (value: string) => readRetryAfterSeconds({ 'retry-after': value });

describe('A wait that is learned from outside', () => {
  it.each([
    ['a number', '7', 7],
    ['a number without end', '1000000000', MOST_WAIT_SECONDS],
    ['a day of maintenance', '86400', MOST_WAIT_SECONDS],
    ['a far date', 'Fri, 31 Dec 2199 23:59:59 GMT', MOST_WAIT_SECONDS],
    ['a date that is over', 'Fri, 31 Dec 1999 23:59:59 GMT', 0],
    ['hexadecimal, which is no number here', '0x3e8', undefined],
    ['an exponent, which is none either', '1e9', undefined],
    ['a fraction', '5.5', undefined],
    ['something else', 'soon', undefined],
  ])('%s: %s', (_what, value, seconds) => {
    expect(readWait(value)).toBe(seconds);
  });

  it('shuts a bucket for a minute and a half at the most, whatever its parameters say', () => {
    const bucket = new Bucket();
    bucket.take(0);
    bucket.refused(0, readWait('1000000000'), ['x', 10, 1, 1, 1e12]);
    expect(bucket.opensAt(1)).toBeLessThanOrEqual(MOST_WAIT_SECONDS * 1000);
    expect(bucket.opensAt(MOST_WAIT_SECONDS * 1000 + 1)).toBeLessThanOrEqual(MOST_WAIT_SECONDS * 1000 + 1001);
  });
});
