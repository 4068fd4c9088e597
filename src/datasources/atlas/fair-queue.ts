/** Whom an item waits for. */
export interface Place {
  /** Who asked; undefined where nobody is asked who they are. */
  readonly caller: string | undefined;
  /** The GraphQL request. */
  readonly request: object;
}

/**
 * Items that wait, served in turn: callers first, then the GraphQL requests of one caller, then the items of one request in order. So
 * a caller who sends a thousand requests delays another's by one item, not by a thousand.
 */
export class FairQueue<Item extends object> {
  /** Whoever has been served goes to the end of its map. */
  readonly #callers = new Map<string | undefined, Map<object, Item[]>>();

  get isEmpty(): boolean {
    return this.#callers.size === 0;
  }

  add({ caller, request }: Place, item: Item): void {
    const requests = this.#callers.get(caller) ?? new Map<object, Item[]>();
    this.#callers.set(caller, requests);
    const items = requests.get(request);
    if (items === undefined) requests.set(request, [item]);
    else items.push(item);
  }

  /** False when it does not wait here. */
  remove({ caller, request }: Place, item: Item): boolean {
    const requests = this.#callers.get(caller);
    const items = requests?.get(request);
    const index = items?.indexOf(item) ?? -1;
    if (requests === undefined || items === undefined || index < 0) return false;
    items.splice(index, 1);
    if (items.length === 0) requests.delete(request);
    if (requests.size === 0) this.#callers.delete(caller);
    return true;
  }

  /** Takes out the first item that may go, of the request of the caller whose turn it is. */
  take(mayGo: (item: Item) => boolean): Item | undefined {
    for (const [caller, requests] of this.#callers) {
      for (const [request, items] of requests) {
        const item = items.find(mayGo);
        if (item === undefined) continue;
        this.remove({ caller, request }, item);
        moveToEnd(requests, request);
        moveToEnd(this.#callers, caller);
        return item;
      }
    }
    return undefined;
  }

  *[Symbol.iterator](): Generator<Item> {
    for (const requests of this.#callers.values()) for (const items of requests.values()) yield* items;
  }
}

function moveToEnd<Key, Value>(map: Map<Key, Value>, key: Key): void {
  const value = map.get(key);
  if (value === undefined) return;
  map.delete(key);
  map.set(key, value);
}
