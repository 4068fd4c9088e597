import { type ExecutionArgs, type ExecutionResult, type GraphQLError, getOperationAST, Kind } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import type { GraphContext } from '../context.ts';
import { toLeftOutErrors } from '../resolvers/errors/partial-failures.ts';

type Part = ExecutionResult & { incremental?: readonly { errors?: readonly GraphQLError[] }[] };

/** Adds the failures of single credentials, and of single items of lists, to an answer that has all the others. */
export function usePartialFailures(): Plugin<GraphContext> {
  return {
    onExecute({ args }) {
      const { partialFailures, datasources } = args.contextValue as GraphContext; // made by us; envelop types it as unknown
      const path = findOnlyField(args);
      const addTo = (part: Part) =>
        withFailures(part, [...partialFailures.splice(0), ...toLeftOutErrors(datasources.takeLeftOut(), path)]);
      return {
        onExecuteDone({ result, setResult }) {
          if (Symbol.asyncIterator in result) {
            return { onNext: ({ result: part, setResult: setPart }) => setPart(addTo(part)) };
          }
          setResult(addTo(result));
        },
      };
    },
  };
}

/**
 * One read of Atlas's answers many fields, so an item is missing in as many places. Where the operation asks for one thing, all of them
 * stand under it.
 */
function findOnlyField({ document, operationName }: ExecutionArgs): readonly string[] | undefined {
  const selections = getOperationAST(document, operationName)?.selectionSet.selections;
  const [only] = selections ?? [];
  if (selections?.length !== 1 || only?.kind !== Kind.FIELD) return undefined;
  return [(only.alias ?? only.name).value];
}

/** The failures that are known by now go with this part. */
function withFailures(part: Part, known: readonly GraphQLError[]): Part {
  if (known.length === 0) return part;
  const [first, ...rest] = part.incremental ?? [];
  if (first === undefined) return { ...part, errors: [...(part.errors ?? []), ...known] };
  return { ...part, incremental: [{ ...first, errors: [...(first.errors ?? []), ...known] }, ...rest] };
}
