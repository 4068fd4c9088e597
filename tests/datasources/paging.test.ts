import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type AtlasPage,
  cutWindow,
  LARGEST_PAGE,
  pageReader,
  pagesAround,
  readWindow,
} from '../../src/datasources/paging.ts';
import { UnreadableAnswer } from '../../src/datasources/read.ts';

/** A list of numbers that answers pages as Atlas does. */
function listOf(length: number) {
  const items = Array.from({ length }, (_, index) => index);
  const asked: AtlasPage[] = [];
  const readPage = async (page: AtlasPage) => {
    asked.push(page);
    const start = (page.pageNum - 1) * page.itemsPerPage;
    return { items: items.slice(start, start + page.itemsPerPage), totalCount: length };
  };
  return { items, asked, readPage };
}

const windows = fc.record({
  offset: fc.integer({ min: 0, max: 2000 }),
  first: fc.integer({ min: 1, max: LARGEST_PAGE }),
});

describe('A page of Atlas', () => {
  const toIds = pageReader((item) => item.id);
  const read = (body: unknown) => toIds(body, { pageNum: 2, itemsPerPage: 2 });
  const results = [{ id: 'c' }, { id: 'd' }];

  it('says how long the list is', () => {
    expect(read({ results, totalCount: 9 })).toEqual({ items: ['c', 'd'], totalCount: 9 });
  });

  it.each([{}, { totalCount: null }, { totalCount: 3 }])(
    'goes on while Atlas links to a next page, whatever it counts: %o',
    (count) => {
      const links = [
        { rel: 'self', href: '/2' },
        { rel: 'next', href: '/3' },
      ];
      expect(read({ results, links, ...count }).totalCount).toBe(5);
      expect(read({ results, links: links.slice(0, 1), ...count }).totalCount).toBe(4);
    },
  );

  it.each([{}, { totalCount: 40 }, { results: null, totalCount: 40 }])(
    'is no empty list when there is no list: %o',
    (body) => {
      expect(() => read(body)).toThrow(UnreadableAnswer);
    },
  );
});

describe('An answer that several requests share', () => {
  const page = { pageNum: 1, itemsPerPage: 2 };

  it('is made into models once', () => {
    const toModels = pageReader(({ id }) => ({ id }));
    const answer = { results: [{ id: 'a' }], totalCount: 1 };
    expect(toModels(answer, page).items[0]).toBe(toModels(answer, page).items[0]);
    expect(toModels({ ...answer }, page).items[0]).not.toBe(toModels(answer, page).items[0]);
  });
});

describe('A window of a list', () => {
  it('is exactly the items asked for, wherever it lies', async () => {
    await fc.assert(
      fc.asyncProperty(windows, fc.integer({ min: 0, max: 1500 }), async (window, length) => {
        const { items, readPage } = listOf(length);
        const page = await readWindow(window, readPage);
        expect(page).toEqual({ items: items.slice(window.offset, window.offset + window.first), totalCount: length });
      }),
    );
  });

  it('takes at most two pages, none over the maximum of Atlas', () => {
    fc.assert(
      fc.property(windows, (window) => {
        const pages = pagesAround(window);
        expect(pages.length).toBeLessThanOrEqual(2);
        for (const { itemsPerPage } of pages) expect(itemsPerPage).toBeLessThanOrEqual(LARGEST_PAGE);
      }),
    );
  });

  it('takes one page when a list is read forward in equal steps', () => {
    for (const first of [1, 7, 100, 499, 500]) {
      for (let offset = 0; offset < 2000; offset += first) expect(pagesAround({ offset, first })).toHaveLength(1);
    }
  });

  it('is cut from the first 500 items without a call, unless it reaches past them', () => {
    const start = { items: Array.from({ length: 500 }, (_, index) => index), totalCount: 501 };
    expect(cutWindow(start, { offset: 490, first: 10 })?.items).toHaveLength(10);
    expect(cutWindow(start, { offset: 495, first: 10 })).toBeNull();
    expect(cutWindow({ items: [1, 2, 3], totalCount: 3 }, { offset: 2, first: 100 })?.items).toEqual([3]);
  });
});
