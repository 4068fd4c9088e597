import type { QueryParams } from './atlas/client.ts';
import { LARGEST_PAGE } from './page-size.ts';
import { findNumber, readList, toWire, UnreadableAnswer, type Wire } from './read.ts';
import { type PartFailure, UnionList } from './routing/union-list.ts';

export { LARGEST_PAGE };

/** Any stretch of a list: `first` items (1 to 500) after the first `offset`. */
export interface Window {
  offset: number;
  first: number;
}

/** The items of a window, and how long the whole list is. */
export interface Page<T> {
  items: readonly T[];
  totalCount: number;
  /** Of a list that is made of several credentials' lists: those that could not be read. Absent where all could. */
  failures?: readonly PartFailure[];
}

/** A page as Atlas counts: numbered from 1, up to 500 items. */
export interface AtlasPage {
  pageNum: number;
  itemsPerPage: number;
}

/**
 * The pages of Atlas that hold a window: one where some page size has a page around it, as it always has when a list is
 * read forward in equal steps; two otherwise.
 */
export function pagesAround({ offset, first }: Window): AtlasPage[] {
  for (let size = first; size <= LARGEST_PAGE; size++) {
    const page = Math.floor(offset / size);
    if (offset + first <= (page + 1) * size) return [{ pageNum: page + 1, itemsPerPage: size }];
  }
  const page = Math.floor(offset / first);
  return [
    { pageNum: page + 1, itemsPerPage: first },
    { pageNum: page + 2, itemsPerPage: first },
  ];
}

/** Reads a window with as few pages as hold it, side by side. */
export async function readWindow<T>(window: Window, readPage: (page: AtlasPage) => Promise<Page<T>>): Promise<Page<T>> {
  const wanted = pagesAround(window);
  const pages = await Promise.all(wanted.map(readPage));
  const start = window.offset - startOf(wanted[0]);
  const [only] = pages;
  if (only !== undefined && pages.length === 1 && start === 0 && only.items.length <= window.first) return only;
  const failures = pages.flatMap((page) => page.failures ?? []);
  return {
    items: pages.flatMap((page) => page.items).slice(start, start + window.first),
    totalCount: Math.max(...pages.map((page) => page.totalCount)),
    ...(failures.length > 0 && { failures }),
  };
}

/** All items of a list whose first 500 are there: the other pages, side by side, where it goes on. */
export async function readRest<T>(
  start: Page<T>,
  readPage: (page: AtlasPage) => Promise<Page<T>>,
): Promise<readonly T[]> {
  const pages = start.items.length < start.totalCount ? countPages(start.totalCount) : 1;
  if (pages === 1) return start.items;
  const rest = Array.from({ length: pages - 1 }, (_, index) =>
    readPage({ pageNum: index + 2, itemsPerPage: LARGEST_PAGE }),
  );
  return [start, ...(await Promise.all(rest))].flatMap((page) => page.items);
}

/** Cuts a window out of the first 500 items; null where it reaches past them and the list goes on. */
export function cutWindow<T>(start: Page<T>, { offset, first }: Window): Page<T> | null {
  if (offset + first > start.items.length && start.items.length < start.totalCount) return null;
  return { items: start.items.slice(offset, offset + first), totalCount: start.totalCount };
}

/**
 * Makes a reader of Atlas's list object. `results` is always there, be it empty (documented): an object without is no list, and
 * must not pass for one. The count is an estimate and may be left out; a link to the next page says that the list goes on all the
 * same.
 *
 * Several requests may share one answer (see atlas/deduplicate.ts), so what was made of it is kept as long as the answer is: 32
 * requests for the same 100 projects took a tenth more time of the processor, each making models of its own.
 */
export function pageReader<T, Of extends unknown[]>(toItem: (item: Wire, ...of: Of) => T) {
  const known = new WeakMap<Wire, Page<T>>();
  return (body: unknown, page: AtlasPage, ...of: Of): Page<T> => {
    const list = toWire(body);
    const found = known.get(list);
    if (found !== undefined) return found;
    const made = readPage(list, page, (item) => toItem(item, ...of));
    known.set(list, made);
    return made;
  };
}

function readPage<T>(list: Wire, page: AtlasPage, toItem: (item: Wire) => T): Page<T> {
  if (!Array.isArray(list.results)) throw new UnreadableAnswer('results', 'list');
  const items = readList(list, 'results').map(toItem);
  const seen = (page.pageNum - 1) * page.itemsPerPage + items.length;
  const goesOn = readList(list, 'links').some(({ rel }) => rel === 'next');
  const least = items.length === 0 ? 0 : seen + (goesOn ? 1 : 0);
  const totalCount = Math.max(findNumber(list, 'totalCount') ?? 0, least);
  return list instanceof UnionList && list.failures.length > 0
    ? { items, totalCount, failures: list.failures }
    : { items, totalCount };
}

export function toQuery({ pageNum, itemsPerPage }: AtlasPage): QueryParams {
  return { pageNum, itemsPerPage };
}

/** How many pages of 500 a list of this length has. */
export function countPages(totalCount: number): number {
  return Math.ceil(totalCount / LARGEST_PAGE);
}

function startOf(page: AtlasPage | undefined): number {
  return page === undefined ? 0 : (page.pageNum - 1) * page.itemsPerPage;
}
