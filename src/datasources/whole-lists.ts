import DataLoader from 'dataloader';
import type { AtlasClient } from './atlas/client.ts';
import { ListedCache } from './listed-cache.ts';
import { Once } from './once.ts';
import { type AtlasPage, LARGEST_PAGE, type Page, readRest } from './paging.ts';
import { findOrNull, readMany, toError } from './read-many.ts';

/** Something that is found through its organization. */
export interface OrganizationItem {
  organizationId: string;
  id: string;
}

export interface WholeListSources<T> {
  readPage(organizationId: string, page: AtlasPage): Promise<Page<T>>;
  findOne(organizationId: string, id: string): Promise<T>;
}

/**
 * Lists of an organization that one page of 500 holds: people, teams, service accounts. Such a list is read whole, once, and answers
 * what is asked for singly too, where many are asked for at once.
 */
export class WholeLists<T extends OrganizationItem> {
  readonly #sources: WholeListSources<T>;
  readonly #starts = new Once<Page<T>>();
  readonly #whole = new Once<readonly T[]>();
  readonly #seen = new ListedCache<T>(toKey);
  readonly #byRef: DataLoader<OrganizationItem, T | null, string>;

  readonly #atlas: AtlasClient;

  constructor(sources: WholeListSources<T>, atlas: AtlasClient) {
    this.#sources = sources;
    this.#atlas = atlas;
    this.#byRef = new DataLoader((refs) => this.#readMany(refs), { cacheKeyFn: toKey, cacheMap: this.#seen });
  }

  /** All items of the organization, in Atlas's order. */
  read(organizationId: string): Promise<readonly T[]> {
    return this.#whole.read(organizationId, async () => {
      const start = await this.#readStart(organizationId);
      return readRest(start, (page) => this.#readPage(organizationId, page), this.#atlas);
    });
  }

  /** The same where somebody has asked for it already; undefined otherwise. */
  find(organizationId: string): Promise<readonly T[]> | undefined {
    return this.#whole.find(organizationId);
  }

  /** Null when the organization has none with this id. */
  findOne(organizationId: string, id: string): Promise<T | null> {
    return this.#byRef.load({ organizationId, id });
  }

  forget(): void {
    this.#starts.forget();
    this.#whole.forget();
    this.#byRef.clearAll();
  }

  #readStart(organizationId: string): Promise<Page<T>> {
    return this.#starts.read(organizationId, () =>
      this.#readPage(organizationId, { pageNum: 1, itemsPerPage: LARGEST_PAGE }),
    );
  }

  async #readPage(organizationId: string, page: AtlasPage): Promise<Page<T>> {
    const read = await this.#sources.readPage(organizationId, page);
    this.#seen.add(read.items);
    return read;
  }

  async #readMany(refs: readonly OrganizationItem[]): Promise<(T | null | Error)[]> {
    const answers = new Map<OrganizationItem, T | null | Error>();
    const reading = [...Map.groupBy(refs, (ref) => ref.organizationId)].map(async ([organizationId, wanted]) => {
      const ids = wanted.map(({ id }) => id);
      const found = await readMany(ids, {
        listPage: (pageNum) =>
          pageNum === 1
            ? this.#readStart(organizationId)
            : this.#readPage(organizationId, { pageNum, itemsPerPage: LARGEST_PAGE }),
        find: (id) => findOrNull(this.#sources.findOne(organizationId, id)),
      }).catch((error: unknown) => ids.map(() => toError(error)));
      for (const [index, ref] of wanted.entries()) answers.set(ref, found[index] ?? null);
    });
    await Promise.all(reading);
    return refs.map((ref) => answers.get(ref) ?? null);
  }
}

const toKey = ({ organizationId, id }: OrganizationItem) => `${organizationId}/${id}`;
