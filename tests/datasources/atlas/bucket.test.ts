import { describe, expect, it } from 'vitest';
import { Bucket } from '../../../src/datasources/atlas/bucket.ts';

interface Atlas {
  capacity: number;
  refill: number;
  everyMs: number;
  /** Without rate limit headers. */
  isSilent?: boolean;
  /** Another client's draws, per tick. */
  others?: number;
}

/** Sends `requests` through a bucket to a simulated Atlas, in simulated time, and counts. */
function simulate(atlas: Atlas, requests: number, concurrency = 20) {
  const bucket = new Bucket();
  let now = 0;
  let left = atlas.capacity;
  let ticks = 0;
  let waiting = requests;
  let served = 0;
  let refused = 0;
  const inFlight: { arrivesAt: number; answersAt: number; taken: number; remaining?: number }[] = [];

  const tick = (): void => {
    const due = Math.floor(now / atlas.everyMs);
    if (due > ticks) left = Math.min(atlas.capacity, left + (due - ticks) * atlas.refill) - (atlas.others ?? 0);
    left = Math.max(0, left);
    ticks = due;
  };

  while (served < requests) {
    while (waiting > 0 && inFlight.length < concurrency && bucket.opensAt(now) <= now) {
      // Answers overtake each other.
      const arrivesAt = now + 2 + ((waiting * 7) % 5);
      inFlight.push({ arrivesAt, answersAt: arrivesAt + 3 + ((waiting * 13) % 11), taken: bucket.take(now) });
      waiting -= 1;
    }
    const opensAt = waiting > 0 && inFlight.length < concurrency ? bucket.opensAt(now) : Number.POSITIVE_INFINITY;
    const next = Math.min(
      opensAt > now ? opensAt : Number.POSITIVE_INFINITY,
      ...inFlight.map(({ arrivesAt, answersAt }) => (arrivesAt > now ? arrivesAt : answersAt)),
    );
    now = Math.max(now, next);
    tick();
    for (const request of inFlight) {
      if (request.remaining !== undefined || request.arrivesAt > now) continue;
      request.remaining = left > 0 ? --left : -1;
    }
    for (const request of inFlight.filter(({ answersAt }) => answersAt <= now)) {
      inFlight.splice(inFlight.indexOf(request), 1);
      const remaining = request.remaining ?? 0;
      if (remaining >= 0) {
        served += 1;
        bucket.answered(request.taken, now, atlas.isSilent ? undefined : { limit: atlas.capacity, remaining });
        continue;
      }
      refused += 1;
      waiting += 1;
      const seconds = Math.ceil(((ticks + 1) * atlas.everyMs - now) / 1000);
      bucket.refused(now, seconds, ['path', seconds, atlas.capacity, atlas.refill, atlas.everyMs / 1000]);
    }
  }
  return { refused, seconds: now / 1000 };
}

/** Seconds that nobody could undercut. */
function floor({ capacity, refill, everyMs }: Atlas, requests: number): number {
  return (Math.max(0, Math.ceil((requests - capacity) / refill)) * everyMs) / 1000;
}

describe('the mirror of a bucket that tells what is left', () => {
  it.each([
    [{ capacity: 100, refill: 50, everyMs: 1_000 }, 301],
    [{ capacity: 300, refill: 100, everyMs: 60_000 }, 1_000],
    [{ capacity: 500, refill: 250, everyMs: 60_000 }, 1_600],
    [{ capacity: 1200, refill: 500, everyMs: 60_000 }, 5_000],
    [{ capacity: 50, refill: 50, everyMs: 200 }, 500],
  ])('is never overdrawn: %j', (atlas, requests) => {
    const { refused, seconds } = simulate(atlas, requests);
    expect(refused).toBe(0);
    expect(seconds).toBeLessThan(2 * floor(atlas, requests) + 2);
  });

  it('needs one refusal to learn when a small bucket is refilled', () => {
    const atlas = { capacity: 10, refill: 5, everyMs: 60_000 };
    const { refused, seconds } = simulate(atlas, 60);
    expect(refused).toBe(1);
    expect(seconds).toBeLessThan(floor(atlas, 60) + 5);
  });

  it('gets along with others who draw from the same bucket', () => {
    const { refused } = simulate({ capacity: 100, refill: 50, everyMs: 1_000, others: 20 }, 301);
    expect(refused).toBeLessThanOrEqual(3);
  });
});

describe('the mirror of a bucket that tells nothing', () => {
  it.each([
    [{ capacity: 100, refill: 50, everyMs: 1_000, isSilent: true }, 301],
    [{ capacity: 500, refill: 250, everyMs: 60_000, isSilent: true }, 1_600],
  ])('is refused three times at most: %j', (atlas, requests) => {
    const { refused, seconds } = simulate(atlas, requests);
    expect(refused).toBeLessThanOrEqual(3);
    expect(seconds).toBeLessThan(floor(atlas, requests) + 5);
  });

  it('lets fifty requests go at full speed and then three at a time', () => {
    const bucket = new Bucket();
    bucket.answered(bucket.take(0), 0, undefined);
    let sent = 0;
    while (sent < 1_000 && bucket.opensAt(0) <= 0) {
      bucket.take(0);
      sent += 1;
    }
    expect(sent).toBe(50);
    for (let index = 0; index < 48; index++) bucket.answered(0, 0, undefined);
    expect(bucket.opensAt(0)).toBe(0);
  });
});

describe('the wait for a bucket', () => {
  it('is told by what Atlas said of it', () => {
    const bucket = new Bucket();
    bucket.take(0);
    bucket.refused(0, 7, ['path', 7, 10, 5, 60]);
    expect(bucket.opensAt(1)).toBe(7_000);
    expect(bucket.retryAfterSeconds(1_000)).toBe(6);
    expect(bucket.expectedAt(1_000, 0)).toBe(7_000);
    // Five go with the first tick, the sixth with the next.
    expect(bucket.expectedAt(1_000, 4)).toBe(7_000);
    expect(bucket.expectedAt(1_000, 5)).toBe(67_000);
  });

  it('is a minute at most where nothing is known, for so often does Atlas refill', () => {
    expect(new Bucket().retryAfterSeconds(0)).toBe(60);
  });
});
