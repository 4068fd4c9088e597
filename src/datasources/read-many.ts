import { AtlasError } from './atlas/error.ts';
import { countPages, type Page } from './paging.ts';
import { UnreadableAnswer } from './read.ts';

/**
 * From how many ids on one page of 500 is read instead of each id by itself. Two or three small calls go out side by side
 * and are back before a long page is; from four on the page wins in time, in the tokens it takes from Atlas's buckets
 * and in CPU. `npm run bench` shows it (fan-in).
 */
export const BATCH_FROM = 4;

export interface ManySources<T> {
  /** Reads page `pageNum`, counted from 1, of 500 items each. */
  listPage(pageNum: number): Promise<Page<T>>;
  /** Reads one; null when there is none. */
  find(id: string): Promise<T | null>;
}

/**
 * Reads many things by id, though Atlas cannot: from pages of their list, and what those lack singly. Makes at most
 * twice as many calls as there are ids, usually one. A failure belongs to the ids it concerns, in the order asked.
 */
export async function readMany<T extends { id: string }>(
  ids: readonly string[],
  sources: ManySources<T>,
): Promise<(T | null | Error)[]> {
  const found = ids.length < BATCH_FROM ? new Map<string, T>() : await findInList(new Set(ids), sources);
  return Promise.all(ids.map((id) => found.get(id) ?? sources.find(id).catch(toError)));
}

/** Reads on only while the pages left are fewer than the ids still missing. A list that cannot be had finds nothing. */
async function findInList<T extends { id: string }>(
  wanted: Set<string>,
  sources: ManySources<T>,
): Promise<Map<string, T>> {
  const found = new Map<string, T>();
  const take = (page: Page<T>) => {
    for (const item of page.items) if (wanted.has(item.id)) found.set(item.id, item);
  };
  try {
    const first = await sources.listPage(1);
    take(first);
    const pages = countPages(first.totalCount);
    if (wanted.size - found.size > pages - 1) {
      const rest = Array.from({ length: pages - 1 }, (_, index) => sources.listPage(index + 2));
      for (const page of await Promise.all(rest)) take(page);
    }
  } catch (error) {
    if (!isOfThisCall(error)) throw error;
  }
  return found;
}

/**
 * True when this one call failed and not Atlas as a whole, so that another way to the same answer is worth trying: Atlas said no
 * to it, or something in its answer cannot be read, which may well concern none of the things asked for.
 */
export function isOfThisCall(error: unknown): boolean {
  return error instanceof UnreadableAnswer || (error instanceof AtlasError && error.kind === 'refused');
}

/** True when Atlas says that the thing asked for does not exist: with 400 for an unknown API key (documented, seen in logs). */
export function isNotFound(error: unknown): boolean {
  if (!(error instanceof AtlasError) || error.kind !== 'refused') return false;
  return error.status === 404 || error.errorCode === 'API_KEY_NOT_FOUND';
}

/** Null where Atlas says that there is no such thing; any other failure goes on. */
export async function findOrNull<T>(reading: Promise<T>): Promise<T | null> {
  try {
    return await reading;
  } catch (error) {
    if (isNotFound(error)) return null;
    throw error;
  }
}

export function toError(thrown: unknown): Error {
  return thrown instanceof Error ? thrown : new Error(String(thrown));
}
