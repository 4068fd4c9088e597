import type { CacheMap } from 'dataloader';

/**
 * A loader's cache that whole lists go into without a promise for each of their items, as `prime` would make: a page has up
 * to 500 of them, and most are never asked for singly. An item of a list counts as loaded unless its key was loaded before.
 */
export class ListedCache<Item> implements CacheMap<string, Promise<Item | null>> {
  readonly #toKey: (item: Item) => string;
  readonly #loaded = new Map<string, Promise<Item | null>>();
  readonly #listed = new Map<string, Item>();
  /** Lists whose items do not stand in `#listed` yet: nobody has looked for any since they came. */
  #lists: (readonly Item[])[] = [];

  constructor(toKey: (item: Item) => string) {
    this.#toKey = toKey;
  }

  add(items: readonly Item[]): void {
    this.#lists.push(items);
  }

  get(key: string): Promise<Item | null> | undefined {
    const loaded = this.#loaded.get(key);
    if (loaded !== undefined) return loaded;
    this.#index();
    const item = this.#listed.get(key);
    if (item === undefined) return undefined;
    const promise = Promise.resolve(item);
    this.#loaded.set(key, promise);
    return promise;
  }

  set(key: string, promise: Promise<Item | null>): void {
    this.#loaded.set(key, promise);
  }

  delete(key: string): void {
    this.#loaded.delete(key);
    this.#index();
    this.#listed.delete(key);
  }

  clear(): void {
    this.#loaded.clear();
    this.#listed.clear();
    this.#lists = [];
  }

  #index(): void {
    for (const list of this.#lists) for (const item of list) this.#listed.set(this.#toKey(item), item);
    this.#lists = [];
  }
}
