import type { AtlasClient, AtlasConnection, QueryParams } from '../../src/datasources/atlas/client.ts';
import type { Operation } from '../../src/datasources/atlas/operation.ts';

/** One call of the gateway to Atlas. */
export interface Exchange {
  /** `GET /groups/{groupId}`. */
  operation: string;
  /** Operation, path parameters and query: what tells calls of one document apart. */
  key: string;
  /** The query parameters that were sent. */
  query: Record<string, unknown>;
  body: unknown;
  answer: unknown;
  /** Paths of the fields that the gateway has looked at in the answer, `results[].id`. */
  read: Set<string>;
}

/** Lets calls through to Atlas and writes down what is sent and what is read of the answers. */
export function record(connection: AtlasConnection, exchanges: Exchange[]): AtlasConnection {
  return around(connection, async (call, send) => {
    const exchange = { ...call, answer: undefined, read: new Set<string>() };
    const answer = await send();
    exchanges.push({ ...exchange, answer });
    return watched(answer, '', exchange.read);
  });
}

/** Answers calls from what was recorded, as `change` makes it; Atlas is not asked. */
export function replay(
  connection: AtlasConnection,
  recorded: () => readonly Exchange[],
  change: (exchange: Exchange) => unknown,
  unknown: (key: string) => never = notOnRecord,
): AtlasConnection {
  return around(connection, async ({ key }) => {
    const exchange = recorded().find((known) => known.key === key);
    if (exchange === undefined) return unknown(key);
    return change(exchange);
  });
}

function notOnRecord(key: string): never {
  throw new Error(`${key} is not on record`);
}

type Call = Pick<Exchange, 'operation' | 'key' | 'query' | 'body'>;
type Handle = (call: Call, send: () => Promise<unknown>) => Promise<unknown>;

function around(connection: AtlasConnection, handle: Handle): AtlasConnection {
  const { credentialCount } = connection;
  return {
    credentialCount,
    organizationIds: () => [],
    forRequest: (scope) => clientOf(connection.forRequest(scope), handle),
    close: () => connection.close(),
  };
}

function clientOf(client: AtlasClient, handle: Handle): AtlasClient {
  const toCall = ({ method, path }: Operation, params: object, query: QueryParams = {}, body?: unknown): Call => {
    const sent = Object.entries(query).filter(([, value]) => value !== undefined);
    const operation = `${method} ${path}`;
    return {
      operation,
      key: JSON.stringify([operation, params, sent]),
      query: Object.fromEntries(sent),
      body: body === undefined ? undefined : JSON.parse(JSON.stringify(body)),
    };
  };
  return {
    get: (operation, params, query) =>
      handle(toCall(operation, params, query), () => client.get(operation, params, query)),
    change: (operation, params, body, query) =>
      handle(toCall(operation, params, query, body), () => client.change(operation, params, body, query)),
  };
}

/** The same JSON, which notes every field that is looked at. */
function watched(value: unknown, path: string, read: Set<string>): unknown {
  if (typeof value !== 'object' || value === null) return value;
  return new Proxy(value, {
    get(target, name, receiver) {
      const inner: unknown = Reflect.get(target, name, receiver);
      const inside = typeof name === 'string' ? stepInto(path, name, Array.isArray(target)) : undefined;
      if (inside === undefined) return inner;
      read.add(inside);
      return watched(inner, inside, read);
    },
  });
}

/** Undefined for what is no field of the JSON: methods of lists, and the `then` by which promises know each other. */
function stepInto(path: string, name: string, isList: boolean): string | undefined {
  if (isList) return /^\d+$/.test(name) ? `${path}[]` : undefined;
  if (name === 'then') return undefined;
  return path === '' ? name : `${path}.${name}`;
}
