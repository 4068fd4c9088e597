import type { AtlasClient, QueryParams, RequestScope } from './client.ts';
import type { AtlasError } from './error.ts';
import type { ChangeOperation, Operation, PathParams, ReadOperation } from './operation.ts';
import { toHeaderList } from './options.ts';
import { toPath } from './path.ts';

/** A request that was checked and is ready to be sent. */
export interface PreparedRequest {
  scope: RequestScope;
  /** The scope's headers, names and values in one list. */
  headers: readonly string[];
  operation: Operation;
  params: Readonly<Record<string, string>>;
  /** Path and query as in the request line. */
  path: string;
  body: string | undefined;
  resolve: (json: unknown) => void;
  reject: (error: AtlasError) => void;
}

/** What a connection does for its clients; both settle by `resolve` or `reject`, now or later. */
export interface Transport {
  read(request: PreparedRequest): void;
  change(request: PreparedRequest): void;
}

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

  get<Path extends string>(
    operation: ReadOperation<Path>,
    params: PathParams<NoInfer<Path>>,
    query?: QueryParams,
  ): Promise<unknown> {
    return new Promise((resolve, reject) => {
      const path = toPath(operation, params, query);
      const [scope, headers] = [this.#scope, this.#headers];
      this.#transport.read({ scope, headers, operation, params, path, body: undefined, resolve, reject });
    });
  }

  change<Path extends string>(
    operation: ChangeOperation<Path>,
    params: PathParams<NoInfer<Path>>,
    content?: unknown,
    query?: QueryParams,
  ): Promise<unknown> {
    return new Promise((resolve, reject) => {
      const path = toPath(operation, params, query);
      // A string, so that it can be sent again after a challenge.
      const body = content === undefined ? undefined : JSON.stringify(content);
      const [scope, headers] = [this.#scope, this.#headers];
      this.#transport.change({ scope, headers, operation, params, path, body, resolve, reject });
    });
  }
}
