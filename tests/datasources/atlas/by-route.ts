import type { AtlasClient, QueryParams, RequestScope } from '../../../src/datasources/atlas/client.ts';
import { type AtlasConnectionOptions, connectAtlas } from '../../../src/datasources/atlas/index.ts';
import {
  type ChangeOperation,
  defineOperation,
  type HttpMethod,
  type Operation,
  type ReadOperation,
} from '../../../src/datasources/atlas/operation.ts';
import { operations } from '../../../src/datasources/operations/index.ts';

/** The client, called by routes: tests of the client speak HTTP and need operations that the catalogue may not have. */
export interface RouteClient {
  raw: AtlasClient;
  get(route: string, params?: Params, query?: QueryParams): Promise<unknown>;
  post(route: string, params: Params, body: unknown, query?: QueryParams): Promise<unknown>;
  patch(route: string, params: Params, body: unknown): Promise<unknown>;
  delete(route: string, params: Params): Promise<unknown>;
}

type Params = Readonly<Record<string, string>>;

export function connectByRoute(options: AtlasConnectionOptions) {
  const connection = connectAtlas(options);
  return {
    /** Itself, to be called with operations, and to be looked through for secrets. */
    raw: connection,
    forRequest: (scope?: RequestScope) => byRoute(connection.forRequest(scope)),
    close: () => connection.close(),
  };
}

export function byRoute(client: AtlasClient): RouteClient {
  const change = async (method: HttpMethod, route: string, params: Params, body?: unknown, query?: QueryParams) =>
    client.change(operationAt(method, route) as ChangeOperation, params, body, query); // not called with GET
  return {
    raw: client,
    get: async (route, params = {}, query) => client.get(operationAt('GET', route) as ReadOperation, params, query),
    post: (route, params, body, query) => change('POST', route, params, body, query),
    patch: (route, params, body) => change('PATCH', route, params, body),
    delete: (route, params) => change('DELETE', route, params),
  };
}

/** The operation of the catalogue, or one made up for a route that it does not have. */
function operationAt(method: HttpMethod, path: string): Operation {
  const known = Object.values<Operation>(operations).find((one) => one.method === method && one.path === path);
  return (
    known ?? defineOperation({ method, path, version: '2023-01-01', bucket: path, act: 'be tested', role: 'none' })
  );
}
