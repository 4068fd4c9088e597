import type { IncomingMessage, ServerResponse } from 'node:http';
import { GraphQLError, type GraphQLErrorExtensions } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import type { Logger } from 'pino';
import { echo } from '../resolvers/errors/echo.ts';
import { ERROR_CODES, type ErrorCode, toGraphQLError } from '../resolvers/errors/errors.ts';
import { requestIdOf } from './http/request-id.ts';
import { mapPartErrors } from './incremental-delivery.ts';

const MASKED = 'The gateway failed. Tell whoever runs it the request id; its log has the rest.';

const CODES: ReadonlySet<string> = new Set(ERROR_CODES);

/** Of a message that repeats parts of the request. */
const MOST_OF_MESSAGE = 500;

/** What graphql-js says when it stops comparing fields that answer under one name with each other. */
const GIVEN_UP = 'Validation aborted.';
const REPEATED =
  'The document repeats fields too often to compare them all with one another. Ask for each field once in a place, or use one fragment for what several parts share.';

interface ServerContext {
  req: IncomingMessage;
  res: ServerResponse;
}

/**
 * Gives every error one of our codes, last of all, wherever it rose: what Atlas said is told, what the request got wrong is
 * BAD_USER_INPUT, and our own bugs are masked and logged under the request's id. Takes the place of yoga's own masking.
 */
export function useErrorCodes(log: Logger): Plugin<object, ServerContext> {
  return {
    onExecute({ args }) {
      return {
        onExecuteDone({ result }) {
          if (!(Symbol.asyncIterator in result)) return;
          const requestId = requestIdOf((args.contextValue as unknown as ServerContext).res); // yoga puts the server's context into ours
          return {
            onNext: ({ result: part, setResult }) =>
              setResult(mapPartErrors(part, (error) => toPublic(error, { requestId, hasBegun: true, log }))),
          };
        },
      };
    },
    onResultProcess({ result, setResult, serverContext }) {
      if (Array.isArray(result) || Symbol.asyncIterator in result || result.errors === undefined) return;
      const requestId = requestIdOf(serverContext.res);
      const hasBegun = 'data' in result;
      setResult({ ...result, errors: result.errors.map((error) => toPublic(error, { requestId, hasBegun, log })) });
    },
  };
}

interface Occasion {
  requestId: string;
  /** Whether the operation ran; without, the status of a strict answer (application/graphql-response+json) says so. */
  hasBegun: boolean;
  log: Logger;
}

function toPublic(error: GraphQLError, { requestId, hasBegun, log }: Occasion): GraphQLError {
  const told = findTold(error);
  if (told !== undefined) return place(told, error, hasBegun ? undefined : { spec: true, status: 400 });
  log.error(
    { err: describe(error.originalError ?? error), requestId, path: error.path?.join('.') },
    'a request failed',
  );
  const masked = new GraphQLError(MASKED, {
    extensions: { code: 'INTERNAL_SERVER_ERROR' satisfies ErrorCode, requestId },
  });
  return place(masked, error, hasBegun ? undefined : { status: 500 });
}

/** What the caller is told; undefined when that is none of the caller's business. */
function findTold(error: GraphQLError): GraphQLError | undefined {
  const { originalError, extensions, path } = error;
  if (originalError != null && !(originalError instanceof GraphQLError)) return toGraphQLError(originalError);
  if (typeof extensions.code === 'string' && CODES.has(extensions.code)) return error;
  // graphql-js's own words: with a path, about a value that we made; without, about the request.
  return path === undefined ? withCode(error, 'BAD_USER_INPUT') : undefined;
}

function withCode({ message, extensions }: GraphQLError, code: ErrorCode): GraphQLError {
  const { originalError: _, ...rest } = extensions; // yoga's, of a request that it could not read
  // graphql-js repeats names and values of the document whole.
  const shown = message === GIVEN_UP ? REPEATED : echo(message, MOST_OF_MESSAGE);
  return new GraphQLError(shown, { extensions: { ...rest, code } });
}

/** The same error where it rose in the operation. Without the original, which is for the log only. */
function place(told: GraphQLError, at: GraphQLError, http: GraphQLErrorExtensions['http']): GraphQLError {
  const { nodes, source, positions, path } = at;
  return new GraphQLError(told.message, {
    nodes: nodes ?? null,
    source: source ?? null,
    positions: positions ?? null,
    path: path ?? null,
    extensions: http === undefined ? told.extensions : { http, ...told.extensions },
  });
}

/** What the log keeps of an error: never its fields, which may hold what was sent. */
function describe(error: Error): { name: string; message: string; stack: string | undefined } {
  return { name: error.name, message: error.message, stack: error.stack };
}
