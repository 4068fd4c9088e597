import type { PathParams, QueryParams } from './client.ts';
import { type EndpointSet, endpointSetOf } from './endpoint-sets.ts';
import { AtlasError } from './error.ts';
import { mediaTypeOf } from './versions.ts';

/** Every call stays below this. */
const BASE_PATH = '/api/atlas/v2';

/** A route template, taken apart once for all calls. */
export interface Route {
  template: string;
  /** Literal pieces; a parameter stands between each two. */
  literals: readonly string[];
  names: readonly string[];
  accept: string;
  endpointSet: EndpointSet;
}

// Templates are constants of the data sources, so this table is as long as their list.
const routes = new Map<string, Route>();

export function routeOf(template: string): Route {
  let route = routes.get(template);
  if (route === undefined) {
    route = compile(template);
    routes.set(template, route);
  }
  return route;
}

function compile(template: string): Route {
  const literals = template.split(/\{[^{}]*\}/);
  if (
    literals.some((literal) => !/^[A-Za-z0-9/:_-]*$/.test(literal)) ||
    (template !== '' && !template.startsWith('/'))
  ) {
    throw new TypeError(`"${template}" is not a route: write it as /groups/{groupId}, parameters in braces, no query.`);
  }
  const names = Array.from(template.matchAll(/\{([^{}]*)\}/g), (match) => match[1] ?? '');
  return { template, literals, names, accept: mediaTypeOf(template), endpointSet: endpointSetOf(template) };
}

/** The path and query for the request line. Throws AtlasError `invalid-path` rather than send a doubtful one. */
export function toPath(method: string, route: Route, params: PathParams, query?: QueryParams): string {
  const { literals, names } = route;
  let path = BASE_PATH + literals[0];
  for (let index = 0; index < names.length; index++) {
    const name = names[index] as string;
    path += toSegment(method, route, params, name) + literals[index + 1];
  }
  if (query === undefined) return path;
  let separator = '?';
  for (const name in query) {
    const value = query[name];
    if (value === undefined) continue;
    path += `${separator}${encodeURIComponent(name)}=${typeof value === 'string' ? encodeURIComponent(value) : value}`;
    separator = '&';
  }
  return path;
}

const PLAIN = /^[A-Za-z0-9_-]+$/;
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const CONTROL = /[\x00-\x1f\x7f-\x9f]/;

/** One path segment, whatever the value holds: a slash becomes %2F. */
function toSegment(method: string, route: Route, params: PathParams, name: string): string {
  const value = params[name];
  if (typeof value === 'string') {
    if (PLAIN.test(value)) return value;
    // encodeURIComponent leaves dots alone, and servers and proxies resolve dot segments, even encoded ones.
    const travels = value === '' || value === '.' || value === '..' || CONTROL.test(value) || !value.isWellFormed();
    if (!travels) return encodeURIComponent(value);
  }
  const shown = typeof value === 'string' ? JSON.stringify(value) : 'missing';
  throw new AtlasError(
    `Cannot ask Atlas for ${method} ${route.template || '/'}: the path parameter ${name} is ${shown}, which is no path segment. Nothing was sent.`,
    { kind: 'invalid-path', operation: { method, route: route.template, params } },
  );
}
