import { GraphQLError } from 'graphql';
import { createGraphQLError, type Plugin } from 'graphql-yoga';
import type { Logger } from 'pino';
import { toGraphQLError } from '../resolvers/errors.ts';
import type { GraphContext } from './context.ts';

const MASKED = 'The gateway failed. Tell whoever runs it the request id; its log has the rest.';

/**
 * Gives every error the caller sees one of our codes: what Atlas said is told, what a document got wrong is
 * BAD_USER_INPUT, and our own bugs are masked and logged under the request's id.
 */
export function useErrorCodes(log: Logger): Plugin<GraphContext> {
  return {
    onParse:
      () =>
      ({ result, replaceParseResult }) => {
        if (result instanceof GraphQLError) replaceParseResult(withCode(result, 'BAD_USER_INPUT'));
      },
    onValidate:
      () =>
      ({ valid, result, setResult }) => {
        if (!valid) setResult(result.map((error) => withCode(error, 'BAD_USER_INPUT')));
      },
    onExecute: ({ args }) => ({
      onExecuteDone({ result, setResult }) {
        if (!('errors' in result) || result.errors === undefined) return;
        const { requestId } = args.contextValue as GraphContext; // made by us; envelop types it as unknown
        setResult({ ...result, errors: result.errors.map((error) => toPublicError(error, requestId, log)) });
      },
    }),
  };
}

/** For what fails outside an operation, where no context says which request it was. */
export function maskError(log: Logger): (error: unknown) => Error {
  return (error) => {
    if (error instanceof GraphQLError && error.extensions?.code !== undefined) return error;
    if (error instanceof GraphQLError && error.originalError == null) return withCode(error, 'BAD_USER_INPUT');
    log.error({ err: describe(error) }, 'a request failed outside its operation');
    return createGraphQLError(MASKED, { extensions: { code: 'INTERNAL_SERVER_ERROR' } });
  };
}

function toPublicError(error: GraphQLError, requestId: string, log: Logger): GraphQLError {
  const original = findOriginal(error);
  if (original === undefined) {
    // graphql-js's own words: a variable of the wrong type, null in a field that promises a value.
    return error.extensions.code === undefined ? withCode(error, codeOfOwnWords(error)) : error;
  }
  const told = toGraphQLError(original);
  if (told !== undefined) return place(told, error);
  log.error({ err: describe(original), requestId, path: error.path?.join('.') }, 'a resolver failed');
  const extensions = { code: 'INTERNAL_SERVER_ERROR', requestId };
  return place(new GraphQLError(MASKED, { extensions }), error);
}

/** What a resolver threw, unless that was meant for the caller already. */
function findOriginal(error: GraphQLError): Error | undefined {
  const { originalError } = error;
  return originalError == null || originalError instanceof GraphQLError ? undefined : originalError;
}

/** An error with a path rose while a field was completed, which is for us to mend; one without is the request's. */
function codeOfOwnWords(error: GraphQLError): string {
  return error.path === undefined ? 'BAD_USER_INPUT' : 'INTERNAL_SERVER_ERROR';
}

function withCode(error: GraphQLError, code: string): GraphQLError {
  return new GraphQLError(error.message, {
    nodes: error.nodes ?? null,
    source: error.source ?? null,
    positions: error.positions ?? null,
    path: error.path ?? null,
    extensions: { ...error.extensions, code },
  });
}

/** The same error where the field stands in the operation. Without the original, which is for the log only. */
function place(told: GraphQLError, { nodes, source, positions, path }: GraphQLError): GraphQLError {
  const { message, extensions } = told;
  return new GraphQLError(message, {
    nodes: nodes ?? null,
    source: source ?? null,
    positions: positions ?? null,
    path: path ?? null,
    extensions,
  });
}

/** What the log keeps of an error: never its fields, which may hold what was sent. */
function describe(error: unknown): { name: string; message: string; stack: string | undefined } {
  if (!(error instanceof Error)) return { name: typeof error, message: String(error), stack: undefined };
  return { name: error.name, message: error.message, stack: error.stack };
}
