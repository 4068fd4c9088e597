import type { AtlasClient } from './atlas/client.ts';
import { readOrFault, readWithin, toWire, UnreadableAnswer, type Wire } from './read.ts';

/** An item of a list of Atlas's that cannot be read: it is left out, and the others stand. */
export interface ItemFault {
  /** Its place in the list as it was read. */
  index: number;
  error: UnreadableAnswer;
}

/** Reads a list item by item. */
export function readItems<T>(list: readonly unknown[], place: string, toItem: (item: Wire) => T) {
  const items: T[] = [];
  const faults: ItemFault[] = [];
  for (const [index, one] of list.entries()) {
    const read = readOrFault(() => readWithin(`${place}[${index}]`, () => toItem(toWire(one))));
    if (read instanceof UnreadableAnswer) faults.push({ index, error: read });
    else items.push(read);
  }
  return { items, faults };
}

/**
 * Notes that a list goes to the caller of this client without some of its items: a list about security is never silently short. Told
 * where a list becomes an answer, and not where it is looked through for something else.
 */
export function noteLeftOut(client: AtlasClient, faults: readonly ItemFault[] | undefined): void {
  if (faults === undefined || faults.length === 0) return;
  const noted = byClient.get(client) ?? new Set<ItemFault>();
  byClient.set(client, noted);
  for (const fault of faults) noted.add(fault);
}

/** What was noted since the last time, each once. */
export function takeLeftOut(client: AtlasClient): readonly ItemFault[] {
  const noted = [...(byClient.get(client) ?? [])];
  byClient.delete(client);
  return noted;
}

/** Clients live as long as one request. */
const byClient = new WeakMap<AtlasClient, Set<ItemFault>>();
