import type { List, Operation } from './operation.ts';
import { invalidParameter } from './problem.ts';

/** Atlas's maximum for itemsPerPage (specification). */
const LARGEST_PAGE = 500;

/** Cuts the page that the query asks for, with its links in the recorded order of parameters. */
export function toPage(
  { items, toItem }: List,
  url: string,
  query: URLSearchParams,
  operation: Pick<Operation, 'isCounted' | 'echoes'>,
) {
  const { pageNum, itemsPerPage } = readPaging(query);
  const isCounted = query.get('includeCount') !== 'false';
  const start = (pageNum - 1) * itemsPerPage;
  const results = items.slice(start, start + itemsPerPage).map((item) => toItem(item as never));
  const others = toOtherParameters(query, operation);
  const links = [{ href: `${url}?${others}pageNum=${pageNum}&itemsPerPage=${itemsPerPage}`, rel: 'self' }];
  // Without the count there is no link to the next page either (recorded).
  if (isCounted && start + itemsPerPage < items.length) {
    links.push({ href: `${url}?${others}itemsPerPage=${itemsPerPage}&pageNum=${pageNum + 1}`, rel: 'next' });
  }
  return { links, results, totalCount: isCounted ? items.length : 0 };
}

/** Which page is asked for. Throws 400 for a value out of range. */
export function readPaging(query: URLSearchParams): { pageNum: number; itemsPerPage: number } {
  return {
    pageNum: readCount(query, 'pageNum', 1, Number.MAX_SAFE_INTEGER),
    itemsPerPage: readCount(query, 'itemsPerPage', 100, LARGEST_PAGE),
  };
}

/** `self` shows includeCount even when the request did not name it (recorded), then what else the request had. */
function toOtherParameters(
  query: URLSearchParams,
  { isCounted = true, echoes }: Pick<Operation, 'isCounted' | 'echoes'>,
): string {
  const known = { ...echoes, ...(isCounted && { includeCount: 'true' }) };
  const others = new URLSearchParams(Object.entries(known).filter(([name]) => !query.has(name)));
  others.sort(); // as recorded where there are several
  for (const [name, value] of query) if (name !== 'pageNum' && name !== 'itemsPerPage') others.append(name, value);
  return others.size > 0 ? `${others}&` : '';
}

/** What a value out of range gets is not on record; 400 is assumed. */
function readCount(query: URLSearchParams, name: string, otherwise: number, most: number): number {
  const text = query.get(name);
  if (text === null) return otherwise;
  const count = Number(text);
  if (/^\d+$/.test(text) && count >= 1 && count <= most) return count;
  throw invalidParameter(name);
}
