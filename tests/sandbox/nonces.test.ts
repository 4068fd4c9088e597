import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { Nonces } from '../../src/sandbox/auth/nonces.ts';
import { createClock } from '../../src/sandbox/state/clock.ts';

/** Bytes that are really in use. */
function measureHeap(): number {
  setFlagsFromString('--expose-gc');
  runInNewContext('gc')();
  return process.memoryUsage().heapUsed;
}

describe('Nonces that nobody comes back with', () => {
  it('cost no memory, however many are asked for', () => {
    const nonces = new Nonces(createClock(), 300_000);
    const early = nonces.create();
    const before = measureHeap();
    for (let count = 0; count < 200_000; count++) nonces.create();
    expect((measureHeap() - before) / 1e6).toBeLessThan(5); // kept, they would be some 30 MB
    expect(nonces.use(early, 1, false)).toBe(true);
  });
});

describe('The counts of one nonce', () => {
  it('cost the same memory, however many are taken', () => {
    const nonces = new Nonces(createClock(), 300_000);
    const nonce = nonces.create();
    const before = measureHeap();
    for (let count = 1; count <= 200_000; count++) nonces.use(nonce, count, false);
    expect((measureHeap() - before) / 1e6).toBeLessThan(2);
    expect([nonces.use(nonce, 200_000, false), nonces.use(nonce, 200_001, false)]).toEqual([false, true]);
  });
});

describe('Of nonces in use, ten thousand are kept', () => {
  it('the one used first goes, and is refused from then on rather than taken twice', () => {
    const clock = createClock();
    const nonces = new Nonces(clock, 300_000);
    const create = () => {
      clock.advance(1);
      return nonces.create();
    };
    const [first, idle, second] = [create(), create(), create()];
    expect([nonces.use(first, 1, false), nonces.use(second, 1, false)]).toEqual([true, true]);
    for (let count = 0; count < 9_999; count++) nonces.use(create(), 1, false);
    expect(nonces.use(first, 1, false)).toBe(false);
    expect(nonces.use(first, 2, false)).toBe(false);
    expect(nonces.use(second, 2, false)).toBe(true);
    expect(nonces.use(second, 2, false)).toBe(false);
    expect(nonces.use(idle, 1, false)).toBe(true); // younger than the one that went, never used
  });
});
