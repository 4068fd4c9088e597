import type { ExecutionResult, GraphQLError } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import type { GraphContext } from '../context.ts';

type Part = ExecutionResult & { incremental?: readonly { errors?: readonly GraphQLError[] }[] };

/** Adds the failures of single credentials to an answer that has what the others see. */
export function usePartialFailures(): Plugin<GraphContext> {
  return {
    onExecute({ args }) {
      const { partialFailures } = args.contextValue as GraphContext; // made by us; envelop types it as unknown
      return {
        onExecuteDone({ result, setResult }) {
          if (Symbol.asyncIterator in result) {
            return { onNext: ({ result: part, setResult: setPart }) => setPart(withFailures(part, partialFailures)) };
          }
          setResult(withFailures(result, partialFailures));
        },
      };
    },
  };
}

/** The failures that are known by now go with this part; the list of them is empty afterwards. */
function withFailures(part: Part, failures: GraphQLError[]): Part {
  if (failures.length === 0) return part;
  const known = failures.splice(0);
  const [first, ...rest] = part.incremental ?? [];
  if (first === undefined) return { ...part, errors: [...(part.errors ?? []), ...known] };
  return { ...part, incremental: [{ ...first, errors: [...(first.errors ?? []), ...known] }, ...rest] };
}
