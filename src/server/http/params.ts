import type { IncomingMessage, ServerResponse } from 'node:http';
import type { GraphQLParams, Plugin } from 'graphql-yoga';
import type { PersistedDocuments } from '../persisted/index.ts';
import { createBodyReader } from './body.ts';
import { refuse } from './refuse.ts';

interface Exchange {
  req: IncomingMessage;
  res: ServerResponse;
}

/**
 * Reads an operation from a POST of JSON or from the query string of a GET, and from nothing else: what a form can send,
 * a page of any other origin can send too. Reads the body straight from Node, where yoga would copy it through two streams.
 */
export function useParams(persisted: PersistedDocuments): Plugin<object, Exchange> {
  const readBody = createBodyReader();
  const toParams = (params: unknown) => requireText(persisted.resolve(check(params)));
  return {
    onRequestParse({ request, serverContext: { req }, setRequestParser }) {
      if (request.method === 'GET') setRequestParser(() => toParams(readQueryString(req.url ?? '')));
      if (request.method === 'POST') setRequestParser(async () => toParams(parse(await readBody(req), 'The body')));
    },
  };
}

function readQueryString(url: string): unknown {
  const params = new URLSearchParams(url.slice(url.indexOf('?') + 1));
  const readJson = (name: string) => {
    const text = params.get(name);
    return text ? parse(text, `"${name}" of the query string`) : undefined;
  };
  const documentId = params.get('documentId');
  return {
    ...(documentId !== null && { documentId }),
    query: params.get('query') ?? undefined,
    operationName: params.get('operationName') ?? undefined,
    variables: readJson('variables'),
    extensions: readJson('extensions'),
  };
}

function parse(text: string, what: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw refuse(`${what} is not JSON.`, 400);
  }
}

function check(params: unknown): GraphQLParams {
  if (Array.isArray(params)) throw refuse('Send one operation in a request: there is no batching.', 400);
  if (params === null || typeof params !== 'object') throw refuse('The body is not a JSON object.', 400);
  if ('variables' in params) checkShape(params.variables);
  return params as GraphQLParams; // yoga checks the kinds of its fields
}

function requireText(params: GraphQLParams): GraphQLParams {
  if (!params.query) throw refuse('There is no operation: send its text as "query".', 400);
  return params;
}

/** Lists and objects inside one another; inputs of the schema have four. Whatever reads variables goes down once for each. */
const MOST_NESTED = 30;

/** Fields of one object; inputs of the schema have a dozen. An unknown one is answered with an error that repeats them all. */
const MOST_FIELDS = 500;

function checkShape(variables: unknown): void {
  let level = [variables];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > MOST_NESTED) {
      throw refuse(`The variables have more than ${MOST_NESTED} lists and objects inside one another. Nest less.`, 400);
    }
    level = level.flatMap(listInner);
  }
}

function listInner(value: unknown): unknown[] {
  if (typeof value !== 'object' || value === null) return [];
  const inner = Object.values(value);
  if (!Array.isArray(value) && inner.length > MOST_FIELDS) {
    throw refuse(
      `The variables have an object of ${inner.length} fields; ${MOST_FIELDS} are the most that is read.`,
      400,
    );
  }
  return inner;
}
