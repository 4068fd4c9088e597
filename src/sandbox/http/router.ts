import type { Operation } from './operation.ts';
import { noResource, Problem } from './problem.ts';

export interface Match {
  operation: Operation;
  params: Record<string, string>;
}

interface Route {
  operation: Operation;
  segments: readonly string[];
}

/** Finds operations by method and path. */
export class Router {
  readonly #routes: Route[];

  constructor(operations: readonly Operation[]) {
    // What names a segment wins over what takes any: /groups/byName/{groupName} over /groups/{groupId}/…
    this.#routes = operations
      .map((operation) => ({ operation, segments: operation.path.split('/') }))
      .sort((one, other) => countParameters(one) - countParameters(other));
  }

  /**
   * The path is split before it is decoded, so that an encoded slash stays within its segment (recorded for CIDR blocks).
   * Throws 404 for an unknown path, 405 for an unknown method, 400 for an id that is none.
   */
  find(method: string, path: string): Match {
    const segments = path.split('/');
    const asked = method === 'HEAD' ? 'GET' : method;
    const fitting = this.#routes.filter((route) => fits(route.segments, segments));
    const route = fitting.find(({ operation }) => operation.method === asked);
    if (route === undefined) {
      if (fitting.length === 0) throw noResource(`/api/atlas/v2${path}`);
      throw new Problem(405, 'METHOD_NOT_ALLOWED', `Method ${method} is not supported on this resource.`, [method]);
    }
    const params = readParameters(route.segments, segments);
    for (const [name, value] of Object.entries(params)) checkId(name, value, path);
    return { operation: route.operation, params };
  }
}

const PARAMETER = /^\{(\w+)\}(:\w+)?$/;

function fits(pattern: readonly string[], segments: readonly string[]): boolean {
  return pattern.length === segments.length && pattern.every((part, index) => fitsSegment(part, segments[index] ?? ''));
}

function fitsSegment(part: string, segment: string): boolean {
  const [, name, verb] = PARAMETER.exec(part) ?? [];
  if (name === undefined) return part === segment;
  if (verb !== undefined) return segment.endsWith(verb) && segment.length > verb.length;
  return segment !== '' && !/^(mdb_sa_id_)?[0-9a-f]{24}:\w+$/i.test(segment);
}

function readParameters(pattern: readonly string[], segments: readonly string[]): Record<string, string> {
  const params: Record<string, string> = {};
  for (const [index, part] of pattern.entries()) {
    const [, name, verb = ''] = PARAMETER.exec(part) ?? [];
    const segment = segments[index] ?? '';
    if (name !== undefined) params[name] = decode(segment.slice(0, segment.length - verb.length));
  }
  return params;
}

const ID = /^[0-9a-f]{24}$/;
/** What ids look like, by the name of their parameter (specification). Other parameters are free. */
const ID_FORMS: Readonly<Record<string, RegExp>> = {
  orgId: ID,
  groupId: ID,
  apiUserId: ID,
  userId: ID,
  teamId: ID,
  secretId: ID,
  clientId: /^mdb_sa_id_[0-9a-fA-F]{24}$/,
};

function checkId(name: string, value: string, path: string): void {
  if (ID_FORMS[name]?.test(value) ?? true) return;
  const full = `/api/atlas/v2${path}`;
  throw new Problem(400, 'PATH_PARAM_PARSE_ERROR', `A path parameter in ${full} could not be parsed.`, [full]);
}

function decode(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}

function countParameters(route: Route): number {
  return route.segments.filter((segment) => segment.startsWith('{')).length;
}
