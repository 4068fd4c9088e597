import type { DocumentNode, GraphQLError, OperationTypeNode } from 'graphql';
import { getOperationAST } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import type { Logger } from 'pino';
import type { GraphContext } from '../context.ts';
import { echo } from '../resolvers/errors/echo.ts';
import { toGraphQLError } from '../resolvers/errors/errors.ts';
import type { Metrics } from './metrics.ts';

/**
 * One line for each operation, and its metrics. What may stand in the line is listed here, so that nothing else can: no document, no
 * variables, no answer.
 */
export function useOperationsLog(log: Logger, metrics: Metrics): Plugin<GraphContext> {
  return {
    onExecute({ args }) {
      const startedAt = performance.now();
      const context = args.contextValue as GraphContext; // made by us; envelop types it as unknown
      const operation = getOperationAST(args.document as DocumentNode, args.operationName);
      const type: OperationTypeNode | 'unknown' = operation?.operation ?? 'unknown';
      const end = (codes: readonly string[]) => {
        const durationMs = Math.round(performance.now() - startedAt);
        metrics.observeOperation(type, codes, durationMs / 1000);
        const { caller, calls, cost, requestId } = context;
        log.info(
          {
            requestId,
            type,
            ...(operation?.name && { name: echo(operation.name.value) }),
            caller: { kind: caller.kind, name: caller.name },
            durationMs,
            calls: calls.sent,
            estimatedCost: cost.estimated,
            outcome: codes.length === 0 ? 'ok' : [...new Set(codes)].join(' '),
          },
          'operation',
        );
      };
      return {
        onExecuteDone({ result }) {
          if (!(Symbol.asyncIterator in result)) return end((result.errors ?? []).map(codeOf));
          return { onEnd: () => end([]) };
        },
      };
    },
  };
}

function codeOf({ extensions, originalError }: GraphQLError): string {
  const code = extensions.code ?? toGraphQLError(originalError)?.extensions.code;
  if (typeof code === 'string') return code;
  return originalError == null ? 'BAD_USER_INPUT' : 'INTERNAL_SERVER_ERROR';
}
