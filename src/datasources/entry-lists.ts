import DataLoader from 'dataloader';
import { type Admitted, findEntry } from './access-entries.ts';
import type { AtlasClient } from './atlas/client.ts';
import { type AtlasPage, cutWindow, LARGEST_PAGE, type Page, readRest, readWindow, type Window } from './paging.ts';

/**
 * Access lists by their owners. One page of 500 holds a whole list (Atlas allows 200 entries by default), so that every field about
 * a list is answered by that one call. What it has read, it remembers until it is told to forget.
 */
export class EntryLists<Owner, Entry extends Admitted> {
  readonly #readPage: (owner: Owner, page: AtlasPage) => Promise<Page<Entry>>;
  readonly #starts: DataLoader<Owner, Page<Entry>, string>;

  readonly #atlas: AtlasClient;

  constructor(
    readPage: (owner: Owner, page: AtlasPage) => Promise<Page<Entry>>,
    toKey: (owner: Owner) => string,
    atlas: AtlasClient,
  ) {
    this.#readPage = readPage;
    this.#atlas = atlas;
    this.#starts = new DataLoader(
      (owners) => Promise.all(owners.map((owner) => readPage(owner, { pageNum: 1, itemsPerPage: LARGEST_PAGE }))),
      { batch: false, cacheKeyFn: toKey },
    );
  }

  /** In Atlas's order. */
  async list(owner: Owner, window: Window): Promise<Page<Entry>> {
    const start = await this.#starts.load(owner);
    return (
      cutWindow(start, window, this.#atlas) ?? readWindow(window, (page) => this.#readPage(owner, page), this.#atlas)
    );
  }

  /** One call, but for lists of more than 500. */
  async listWhole(owner: Owner): Promise<readonly Entry[]> {
    return readRest(await this.#starts.load(owner), (page) => this.#readPage(owner, page), this.#atlas);
  }

  /** Null when the list has no such entry. `readOne` is asked about what may stand past the first 500. */
  async find(owner: Owner, meant: string, readOne?: () => Promise<Entry | null>): Promise<Entry | null> {
    const start = await this.#starts.load(owner);
    const found = findEntry(start.items, meant);
    if (
      found !== null ||
      (start.faults === undefined && start.items.length >= start.totalCount) ||
      readOne === undefined
    )
      return found;
    return readOne();
  }

  async count(owner: Owner): Promise<number> {
    return (await this.#starts.load(owner)).totalCount;
  }

  forget(): void {
    this.#starts.clearAll();
  }
}
