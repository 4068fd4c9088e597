import { describe, expect, it } from 'vitest';
import { FairQueue } from '../../../src/datasources/atlas/fair-queue.ts';

const item = (name: string) => ({ name });
const drain = (queue: FairQueue<{ name: string }>) => {
  const order: string[] = [];
  for (let next = queue.take(() => true); next !== undefined; next = queue.take(() => true)) order.push(next.name);
  return order;
};

describe('Those who wait for Atlas', () => {
  it('are served by callers in turn, then by their requests in turn, then in order', () => {
    const queue = new FairQueue<{ name: string }>();
    const [a1, a2, b1] = [{}, {}, {}];
    for (const name of ['a1.1', 'a1.2', 'a1.3']) queue.add({ caller: 'a', request: a1 }, item(name));
    for (const name of ['a2.1', 'a2.2']) queue.add({ caller: 'a', request: a2 }, item(name));
    for (const name of ['b1.1', 'b1.2']) queue.add({ caller: 'b', request: b1 }, item(name));
    expect(drain(queue)).toEqual(['a1.1', 'b1.1', 'a2.1', 'b1.2', 'a1.2', 'a2.2', 'a1.3']);
    expect(queue.isEmpty).toBe(true);
  });

  it('a caller with a thousand requests delays another by one', () => {
    const queue = new FairQueue<{ name: string }>();
    for (let index = 0; index < 1000; index += 1) queue.add({ caller: 'loop', request: {} }, item('loop'));
    queue.add({ caller: 'small', request: {} }, item('small'));
    expect(drain(queue).indexOf('small')).toBe(1);
  });

  it('are passed over while they may not go, and keep their turn', () => {
    const queue = new FairQueue<{ name: string }>();
    const request = {};
    queue.add({ caller: 'a', request }, item('held'));
    queue.add({ caller: 'a', request }, item('free'));
    expect(queue.take(({ name }) => name !== 'held')?.name).toBe('free');
    expect(queue.take(({ name }) => name !== 'held')).toBeUndefined();
    expect(drain(queue)).toEqual(['held']);
  });

  it('leave the queue when they are taken out of it', () => {
    const queue = new FairQueue<{ name: string }>();
    const place = { caller: 'a', request: {} };
    const left = item('left');
    queue.add(place, left);
    expect([queue.remove(place, left), queue.remove(place, left), queue.isEmpty]).toEqual([true, false, true]);
  });
});
