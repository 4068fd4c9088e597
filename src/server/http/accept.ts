import type { IncomingHttpHeaders } from 'node:http';

/**
 * Whether the answer is GraphiQL's page: a browser that follows an address prefers text/html to every other type. A client that names
 * JSON first, or refuses text/html (`q=0`), is given the answer of its operation.
 */
export function isForPage({ accept = '' }: IncomingHttpHeaders, method: string | undefined): boolean {
  if (method !== 'GET' || !accept.includes('text/html')) return false;
  const ranges = accept.split(',').map(readRange);
  const weightOf = (isWanted: (type: string) => boolean) =>
    Math.max(0, ...ranges.filter(({ type }) => isWanted(type)).map(({ weight }) => weight));
  const html = weightOf((type) => type === 'text/html');
  return html > 0 && html > weightOf((type) => /^application\/(graphql-response\+)?json$/.test(type));
}

/** RFC 9110, section 12.5.1: the weight is 1 where none is given. */
function readRange(range: string): { type: string; weight: number } {
  const [type = '', ...params] = range.split(';').map((part) => part.trim().toLowerCase());
  const weight = params.find((param) => param.startsWith('q='))?.slice(2);
  return { type, weight: weight === undefined ? 1 : Number(weight) || 0 };
}
