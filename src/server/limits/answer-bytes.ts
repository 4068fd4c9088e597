import { type ExecutionArgs, type ExecutionResult, getOperationAST, OperationTypeNode } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import type { GraphContext } from '../../context.ts';
import { toLimitError } from './limit-error.ts';

/** Shorter texts count as many bytes as they have characters. */
const SHORT = 64;

/**
 * Refuses an answer that has become larger than `maxBytes`, before it is written as JSON: how many values it may have is known before,
 * how long each is not. Answers of mutations are never refused: what they say has happened, and a private key may stand in them.
 */
export function useAnswerBytes({ maxAnswerBytes }: { maxAnswerBytes: number }): Plugin<GraphContext> {
  return {
    onExecute({ args }) {
      if (isMutation(args)) return undefined;
      let left = maxAnswerBytes;
      const check = (part: ExecutionResult): ExecutionResult => {
        left = countDown(part, left);
        return left < 0 ? { data: null, errors: [toTooLarge(maxAnswerBytes)] } : part;
      };
      return {
        onExecuteDone({ result, setResult }) {
          if (Symbol.asyncIterator in result) {
            // The parts of an answer in several count together.
            return { onNext: ({ result: part, setResult: setPart }) => setPart(check(part)) };
          }
          setResult(check(result));
        },
      };
    },
  };
}

function isMutation({ document, operationName }: ExecutionArgs): boolean {
  return getOperationAST(document, operationName)?.operation === OperationTypeNode.MUTATION;
}

function toTooLarge(maxBytes: number) {
  return toLimitError({
    what: `The answer has more than ${maxBytes} bytes`,
    limit: 'which is more than the gateway sends',
    remedy: 'Ask for shorter pages (a smaller "first"), or for fewer fields and aliases',
    setting: 'ATLAS_GRAPH_MAX_ANSWER_BYTES',
  });
}

/** What is left of `bytes` after this much JSON, or less than nothing: it goes on no longer than that takes. */
function countDown(json: unknown, bytes: number): number {
  const open: unknown[] = [json];
  let left = bytes;
  while (open.length > 0 && left >= 0) {
    const value = open.pop();
    if (typeof value === 'string') left -= 2 + (value.length <= SHORT ? value.length : Buffer.byteLength(value));
    else if (Array.isArray(value)) for (const item of value) open.push(item);
    else if (typeof value === 'object' && value !== null) {
      for (const name in value) {
        left -= name.length + 4;
        open.push((value as Record<string, unknown>)[name]); // it has the name
      }
    } else left -= 4;
  }
  return left;
}
