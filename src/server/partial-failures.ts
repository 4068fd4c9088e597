import type { Plugin } from 'graphql-yoga';
import type { GraphContext } from '../context.ts';

/** Adds the failures of single credentials to an answer that has what the others see. */
export function usePartialFailures(): Plugin<GraphContext> {
  return {
    onExecute({ args }) {
      const { partialFailures } = args.contextValue as GraphContext; // made by us; envelop types it as unknown
      return {
        onExecuteDone({ result, setResult }) {
          if (partialFailures.length === 0 || Symbol.asyncIterator in result) return;
          setResult({ ...result, errors: [...(result.errors ?? []), ...partialFailures] });
        },
      };
    },
  };
}
