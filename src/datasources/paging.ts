import type { AtlasClient, QueryParams } from './atlas/client.ts';
import { type ItemFault, noteLeftOut, readItems } from './left-out.ts';
import { findCount } from './list-count.ts';
import { LARGEST_PAGE } from './page-size.ts';
import { toWire, UnreadableAnswer, type Wire } from './read.ts';
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
  /** Items that are missing here because they cannot be read, with their places as if they were not. Absent where none are. */
  faults?: readonly ItemFault[];
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

/** Reads a window with as few pages as hold it, side by side, for an answer to whoever asks through `atlas`. */
export async function readWindow<T>(
  window: Window,
  readPage: (page: AtlasPage) => Promise<Page<T>>,
  atlas?: AtlasClient,
): Promise<Page<T>> {
  const wanted = pagesAround(window);
  const pages = await Promise.all(wanted.map(readPage));
  const start = window.offset - startOf(wanted[0]);
  const found = cut(join(pages), start, start + window.first);
  if (atlas !== undefined) noteLeftOut(atlas, found.faults);
  return found;
}

/** All items of a list whose first 500 are there: the other pages, side by side, where it goes on. */
export async function readRest<T>(
  start: Page<T>,
  readPage: (page: AtlasPage) => Promise<Page<T>>,
  atlas?: AtlasClient,
): Promise<readonly T[]> {
  const pages = lengthOf(start) < start.totalCount ? countPages(start.totalCount) : 1;
  const rest = Array.from({ length: Math.max(0, pages - 1) }, (_, index) =>
    readPage({ pageNum: index + 2, itemsPerPage: LARGEST_PAGE }),
  );
  const all = [start, ...(await Promise.all(rest))];
  if (atlas !== undefined) for (const page of all) noteLeftOut(atlas, page.faults);
  return all.length === 1 ? start.items : all.flatMap((page) => page.items);
}

/** Cuts a window out of the first 500 items; null where it reaches past them and the list goes on. */
export function cutWindow<T>(start: Page<T>, { offset, first }: Window, atlas?: AtlasClient): Page<T> | null {
  if (offset + first > lengthOf(start) && lengthOf(start) < start.totalCount) return null;
  const found = cut(start, offset, offset + first);
  if (atlas !== undefined) noteLeftOut(atlas, found.faults);
  return found;
}

/** All items of a list that one page holds, for an answer to whoever asks through `atlas`. */
export function itemsOf<T>(page: Page<T>, atlas: AtlasClient): readonly T[] {
  noteLeftOut(atlas, page.faults);
  return page.items;
}

/** How long a page is with the items that are missing in it. */
export function lengthOf({ items, faults }: Page<unknown>): number {
  return items.length + (faults?.length ?? 0);
}

function join<T>(pages: readonly Page<T>[]): Page<T> {
  const [only] = pages;
  if (only !== undefined && pages.length === 1) return only;
  const failures = pages.flatMap((page) => page.failures ?? []);
  let before = 0;
  const faults: ItemFault[] = [];
  for (const page of pages) {
    for (const fault of page.faults ?? []) faults.push({ ...fault, index: before + fault.index });
    before += lengthOf(page);
  }
  return {
    items: pages.flatMap((page) => page.items),
    totalCount: Math.max(...pages.map((page) => page.totalCount)),
    ...(failures.length > 0 && { failures }),
    ...(faults.length > 0 && { faults }),
  };
}

/** The items from one place to another, counted as if none were missing. */
function cut<T>(page: Page<T>, from: number, to: number): Page<T> {
  if (from === 0 && lengthOf(page) <= to) return page;
  const { items, totalCount, failures, faults } = page;
  if (faults === undefined) return { items: items.slice(from, to), totalCount, ...(failures && { failures }) };
  const missingBefore = (place: number) => faults.filter(({ index }) => index < place).length;
  const within = faults.filter(({ index }) => index >= from && index < to);
  return {
    items: items.slice(from - missingBefore(from), to - missingBefore(to)),
    totalCount,
    ...(failures && { failures }),
    ...(within.length > 0 && { faults: within.map((fault) => ({ ...fault, index: fault.index - from })) }),
  };
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
  const { items, faults } = readItems(list.results, 'results', toItem);
  const seen = (page.pageNum - 1) * page.itemsPerPage + list.results.length;
  const least = list.results.length === 0 ? 0 : seen + (hasNext(list) ? 1 : 0);
  return {
    items,
    totalCount: Math.max(findCount(list) ?? 0, least),
    ...(list instanceof UnionList && list.failures.length > 0 && { failures: list.failures }),
    ...(faults.length > 0 && { faults }),
  };
}

function hasNext({ links }: Wire): boolean {
  return Array.isArray(links) && links.some((link) => link?.rel === 'next');
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
