import type { QueryParams } from './client.ts';
import { AtlasError } from './error.ts';
import type { Operation } from './operation.ts';

/** Every call stays below this. */
const BASE_PATH = '/api/atlas/v2';

/** The path and query for the request line. Throws AtlasError `invalid-path` instead of sending a doubtful one. */
export function toPath(operation: Operation, params: Readonly<Record<string, string>>, query?: QueryParams): string {
  const { literals, names } = operation.template;
  let path = BASE_PATH + literals[0];
  for (let index = 0; index < names.length; index++) {
    const name = names[index] as string;
    path += toSegment(operation, params, name) + literals[index + 1];
  }
  if (query === undefined) return path;
  let separator = '?';
  for (const name in query) {
    const value = query[name];
    if (value === undefined) continue;
    for (const one of typeof value === 'object' ? value : [value]) {
      path += `${separator}${encodeURIComponent(name)}=${typeof one === 'string' ? encodeURIComponent(one) : one}`;
      separator = '&';
    }
  }
  return path;
}

const PLAIN = /^[A-Za-z0-9_-]+$/;
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const CONTROL = /[\x00-\x1f\x7f-\x9f]/;

/** One path segment, whatever the value holds: a slash becomes %2F. */
function toSegment(operation: Operation, params: Readonly<Record<string, string>>, name: string): string {
  const value = params[name];
  if (typeof value === 'string') {
    if (PLAIN.test(value)) return value;
    // encodeURIComponent leaves dots alone, and servers and proxies resolve dot segments, even encoded ones.
    const isUnsafe = value === '' || value === '.' || value === '..' || CONTROL.test(value) || !value.isWellFormed();
    if (!isUnsafe) return encodeURIComponent(value);
  }
  const shown = typeof value === 'string' ? JSON.stringify(value) : 'missing';
  const { method, path: route } = operation;
  throw new AtlasError(
    `Cannot ask Atlas for ${method} ${route || '/'}: the path parameter ${name} is ${shown}, which is no path segment. Nothing was sent.`,
    { kind: 'invalid-path', operation: { method, route, params, definition: operation } },
  );
}
