import { execute, type IncrementalExecutionResults } from '@graphql-tools/executor';
import type { ExecutionArgs, ExecutionResult } from 'graphql';
import type { Plugin } from 'graphql-yoga';

/**
 * Runs operations with graphql-tools' executor in its own latest version. Yoga brings an older one, which makes a map of arguments
 * for every field of every object, as graphql-js does: a page of 100 projects then leaves twice the garbage.
 */
export function useExecutor(): Plugin<object, { req: { headers: { accept?: string | undefined } } }> {
  return {
    onExecute({ args, setExecuteFn }) {
      const accept = (args.contextValue as { req?: { headers: { accept?: string } } }).req?.headers.accept; // as yoga makes it
      setExecuteFn((executionArgs: ExecutionArgs) => executeOperation(executionArgs, accept));
    },
  };
}

/** Clients that speak the newer form of incremental delivery, with `pending` and `completed`, say so in Accept. */
const NEWER_FORM = /incrementalSpec=v0\.2/;

function executeOperation(args: ExecutionArgs, accept = '') {
  const result = execute({ ...args, incrementalSpec: NEWER_FORM.test(accept) ? 'v0.2' : 'v0.1' });
  return 'then' in result ? result.then(toResult) : toResult(result);
}

const toResult = (result: ExecutionResult | IncrementalExecutionResults) =>
  'initialResult' in result ? inParts(result) : result;

/** Yoga sends what an iterable yields as the parts of the answer. */
async function* inParts({
  initialResult,
  subsequentResults,
}: IncrementalExecutionResults): AsyncGenerator<ExecutionResult> {
  try {
    yield initialResult;
    yield* subsequentResults;
  } finally {
    // The client may go away between two parts.
    await subsequentResults.return(undefined);
  }
}
