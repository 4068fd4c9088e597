import type { AtlasClient, AtlasRoute, PathParams, QueryParams, RequestScope } from './client.ts';
import type { AtlasError } from './error.ts';
import { toHeaderList } from './options.ts';
import { type Route, routeOf, toPath } from './route.ts';

/** Somebody wants something of Atlas, checked and ready to be sent. */
export interface Wanted {
  scope: RequestScope;
  /** The scope's headers, names and values in one list. */
  headers: readonly string[];
  method: string;
  route: Route;
  params: PathParams;
  /** Path and query as in the request line. */
  path: string;
  body: string | undefined;
  resolve: (json: unknown) => void;
  reject: (error: AtlasError) => void;
}

/** What a connection does for its clients; both settle by `resolve` or `reject`, now or later. */
export interface Transport {
  read(wanted: Wanted): void;
  change(wanted: Wanted): void;
}

const NO_PARAMS: PathParams = Object.freeze({});

/** One GraphQL request's view of a connection. */
export class ScopedClient implements AtlasClient {
  readonly #transport: Transport;
  readonly #scope: RequestScope;
  readonly #headers: readonly string[];

  constructor(transport: Transport, scope: RequestScope) {
    this.#transport = transport;
    this.#scope = scope;
    this.#headers = toHeaderList(scope.headers);
  }

  get<T>(template: AtlasRoute, params: PathParams = NO_PARAMS, query?: QueryParams): Promise<T> {
    return new Promise<unknown>((resolve, reject) => {
      const route = routeOf(template);
      const path = toPath('GET', route, params, query);
      const [scope, headers] = [this.#scope, this.#headers];
      this.#transport.read({ scope, headers, method: 'GET', route, params, path, body: undefined, resolve, reject });
      // What comes back has not been checked, and the contract says so.
    }) as Promise<T>;
  }

  post<T>(template: AtlasRoute, params: PathParams, body: unknown, query?: QueryParams): Promise<T> {
    return this.#change('POST', template, params, body, query) as Promise<T>;
  }

  patch<T>(template: AtlasRoute, params: PathParams, body: unknown): Promise<T> {
    return this.#change('PATCH', template, params, body) as Promise<T>;
  }

  delete(template: AtlasRoute, params: PathParams): Promise<void> {
    return this.#change('DELETE', template, params, undefined) as Promise<void>;
  }

  #change(
    method: string,
    template: AtlasRoute,
    params: PathParams,
    content: unknown,
    query?: QueryParams,
  ): Promise<unknown> {
    return new Promise((resolve, reject) => {
      const route = routeOf(template);
      const path = toPath(method, route, params, query);
      // A string, so that it can be sent again after a challenge.
      const body = content === undefined ? undefined : JSON.stringify(content);
      const [scope, headers] = [this.#scope, this.#headers];
      this.#transport.change({ scope, headers, method, route, params, path, body, resolve, reject });
    });
  }
}
