import type { QueryParams } from '../atlas/client.ts';
import { AtlasError } from '../atlas/error.ts';
import { findCount } from '../list-count.ts';
import { LARGEST_PAGE } from '../page-size.ts';
import { toWire, UnreadableAnswer } from '../read.ts';
import type { Member } from './members.ts';

/** The list of one credential could not be read; those of the others are there. */
export interface PartFailure {
  credential: string;
  error: AtlasError;
}

/** An answer in the form of Atlas's list object, made of the lists of several credentials. */
export class UnionList {
  readonly results: readonly unknown[];
  readonly totalCount: number;
  readonly failures: readonly PartFailure[];

  constructor(results: readonly unknown[], totalCount: number, failures: readonly PartFailure[]) {
    this.results = results;
    this.totalCount = totalCount;
    this.failures = failures;
  }
}

/** A list that is read as pages; reads of the same page share one call. */
export type ReadPage = (member: Member, query: QueryParams) => Promise<unknown>;

/**
 * Reads a page of the lists of several credentials, one list after another in the order of the file. The first 500 items of each are
 * read at once, which tells how long each list is; further pages are read only where the wanted stretch lies behind them. A list that
 * cannot be read is left out, with its failure; when none can, the first failure is thrown.
 */
export async function readUnion(
  members: readonly Member[],
  query: QueryParams,
  readPage: ReadPage,
): Promise<UnionList> {
  const { pageNum, itemsPerPage, ...filter } = query;
  const size = Number(itemsPerPage ?? 100);
  const start = (Number(pageNum ?? 1) - 1) * size;
  const failures: PartFailure[] = [];
  const firsts = await Promise.all(
    members.map((member) =>
      readPage(member, { ...filter, pageNum: 1, itemsPerPage: LARGEST_PAGE }).catch((error: unknown) => {
        if (!(error instanceof AtlasError)) throw error;
        failures.push({ credential: member.name, error });
        return undefined;
      }),
    ),
  );
  if (failures[0] !== undefined && failures.length === members.length) throw failures[0].error;
  let before = 0;
  const stretches: Promise<unknown[]>[] = [];
  for (const [index, first] of firsts.entries()) {
    const member = members[index];
    if (first === undefined || member === undefined) continue;
    const list = toWire(first);
    const items = resultsOf(list);
    const length = Math.max(findCount(list) ?? 0, items.length);
    const [from, to] = [Math.max(0, start - before), Math.min(length, start + size - before)];
    if (from < to) {
      const readOn = (page: number) => readPage(member, { ...filter, pageNum: page, itemsPerPage: LARGEST_PAGE });
      stretches.push(readStretch(items, from, to, readOn));
    }
    before += length;
  }
  return new UnionList((await Promise.all(stretches)).flat(), before, failures);
}

/** The items `from` to `to` of one credential's list, of which the first 500 are there. */
async function readStretch(
  first: readonly unknown[],
  from: number,
  to: number,
  readOn: (pageNum: number) => Promise<unknown>,
): Promise<unknown[]> {
  const firstPage = Math.floor(from / LARGEST_PAGE);
  const lastPage = Math.floor((to - 1) / LARGEST_PAGE);
  const pages = await Promise.all(
    Array.from({ length: lastPage - firstPage + 1 }, async (_, index) => {
      const page = firstPage + index;
      return page === 0 ? first : resultsOf(toWire(await readOn(page + 1)));
    }),
  );
  return pages.flat().slice(from - firstPage * LARGEST_PAGE, to - firstPage * LARGEST_PAGE);
}

function resultsOf({ results }: Readonly<Record<string, unknown>>): readonly unknown[] {
  if (Array.isArray(results)) return results;
  throw new UnreadableAnswer('results', 'list');
}
