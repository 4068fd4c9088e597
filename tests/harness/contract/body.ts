import type { Exchange } from '../../../src/sandbox/index.ts';
import type { Findings } from './violation.ts';

/** Parses a body, or finds that it is no JSON. */
export function readBody({ body }: Exchange, findings: Findings): unknown {
  try {
    return JSON.parse(body);
  } catch {
    findings.add('body', '', body, 'it should be JSON');
    return undefined;
  }
}

/** Compact, keys in alphabetical order at every level, moments in whole seconds of UTC, links to the API itself (recorded). */
export function checkForm({ body, url }: Exchange, parsed: unknown, findings: Findings): void {
  const { origin, searchParams } = new URL(url);
  const written = JSON.stringify(parsed, null, searchParams.get('pretty') === 'true' ? 2 : 0);
  findings.expect(body === written, 'body', '', body, 'it should be compact, or pretty when asked for');
  visit(parsed, '', (value, at) => {
    if (typeof value === 'string' && /^\d{4}-\d{2}-\d{2}T/.test(value)) {
      const isWhole = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/.test(value);
      findings.expect(isWhole, 'moment', at, value, 'moments are whole seconds of UTC');
    }
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return;
    const keys = Object.keys(value);
    findings.expect(isSorted(keys), 'key order', at, keys, 'keys are in alphabetical order');
    if (at.endsWith('/links/*')) checkLink(value, at, origin, findings);
  });
}

/** By code points, capitals first, as names are (recorded); that keys are so too is assumed: no recording tells. */
const isSorted = (keys: readonly string[]) => keys.every((key, index) => index === 0 || (keys[index - 1] ?? '') < key);

function checkLink(link: { href?: unknown; rel?: unknown }, at: string, origin: string, findings: Findings): void {
  const isOwn = String(link.href).startsWith(`${origin}/api/atlas/v2`);
  findings.expect(isOwn, 'link', `${at}/href`, link.href, 'links lead to the API that answered');
  // `previous` is documented only; the others are recorded.
  const isKnown = /^(self|next|previous|https:\/\/cloud\.mongodb\.com\/\w+)$/.test(String(link.rel));
  findings.expect(isKnown, 'link', `${at}/rel`, link.rel, 'a link is self, next, previous, or an address at MongoDB');
}

function visit(value: unknown, at: string, see: (value: unknown, at: string) => void): void {
  see(value, at);
  if (Array.isArray(value)) for (const item of value) visit(item, `${at}/*`, see);
  else if (typeof value === 'object' && value !== null) {
    for (const [name, inner] of Object.entries(value)) visit(inner, `${at}/${name}`, see);
  }
}

/**
 * A page knows itself; without the count it counts nothing and leads nowhere (recorded). The order of the paging parameters
 * differs between the two links (recorded).
 */
export function checkPage({ url }: Exchange, parsed: unknown, findings: Findings): void {
  const query = new URL(url).searchParams;
  const { links = [], results = [], totalCount } = parsed as Page; // the schema has checked it
  const rels = links.map(({ rel }) => rel);
  findings.expect(rels[0] === 'self', 'page', '/links', rels, 'a page leads to itself first');
  const [self, next] = ['self', 'next'].map((rel) => links.find((link) => link.rel === rel)?.href ?? '');
  findings.expect(
    /[?&]pageNum=\d+&itemsPerPage=\d+$/.test(self ?? ''),
    'page',
    '/links/self',
    self,
    'pageNum, then size',
  );
  if (next)
    findings.expect(/&itemsPerPage=\d+&pageNum=\d+$/.test(next), 'page', '/links/next', next, 'size, then pageNum');
  const pageNum = Number(query.get('pageNum') ?? 1);
  const itemsPerPage = Number(query.get('itemsPerPage') ?? 100);
  findings.expect(
    results.length <= itemsPerPage,
    'page',
    '/results',
    results.length,
    `at most ${itemsPerPage} are asked for`,
  );
  const isCounted = query.get('includeCount') !== 'false';
  if (!isCounted)
    findings.expect(totalCount === 0, 'page', '/totalCount', totalCount, '0 is told where nothing is counted');
  const hasMore = isCounted && pageNum * itemsPerPage < (totalCount ?? 0);
  findings.expect(
    Boolean(next) === hasMore,
    'page',
    '/links/next',
    next,
    hasMore ? 'there are more' : 'this is the last',
  );
}

interface Page {
  links?: { href: string; rel: string }[];
  results?: unknown[];
  totalCount?: number;
}
