import {
  type DocumentNode,
  GraphQLError,
  type GraphQLSchema,
  getOperationAST,
  getVariableValues,
  type OperationDefinitionNode,
} from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { LRUCache } from 'lru-cache';
import type { GraphContext } from '../../context.ts';
import { type AnswerLimits, findExcess, toTooManyFields } from '../limits/answer.ts';
import { findCostVariables, toMeasure } from './cost-variables.ts';
import { type Estimate, estimateCalls, TooManyFields } from './estimate.ts';

export interface CostLimitOptions extends AnswerLimits {
  /** The most calls to Atlas one operation may cause with one credential in its worst case. ATLAS_GRAPH_MAX_CALLS. */
  maxCalls: number;
}

/** How many faults of variables are reported: each is an error of its own, and a list has as many as it has items. */
const MOST_VARIABLE_FAULTS = 3;

/**
 * Refuses an operation that could cause more calls to Atlas than allowed, or an answer that is too large or too deep, with the figure
 * and what to change, before any call. Leaves the figure in the context, for whoever asked to see it.
 */
export function useCostLimit(limits: CostLimitOptions): Plugin<GraphContext> {
  const known = new WeakMap<DocumentNode, KnownDocument>();
  return {
    onExecute({ args, setResultAndStopExecution }) {
      const document = args.document as DocumentNode; // yoga parses into graphql-js's own nodes and types them as any
      const operation = getOperationAST(document, args.operationName);
      if (!operation) return; // execution says that there is no such operation
      const refuse = (...errors: GraphQLError[]) => setResultAndStopExecution({ errors });
      // Execution would make an error for each wrong item of a list, however long it is.
      const { coerced, errors } = getVariableValues(
        args.schema,
        operation.variableDefinitions ?? [],
        args.variableValues ?? {},
        {
          maxErrors: MOST_VARIABLE_FAULTS,
        },
      );
      if (errors !== undefined) return refuse(...errors);
      let costs = known.get(document);
      if (costs === undefined) {
        costs = new KnownDocument(document);
        known.set(document, costs);
      }
      const estimate = costs.estimate(args.schema, operation, coerced);
      if (estimate instanceof TooManyFields) return refuse(toTooManyFields());
      // Every credential may be asked for what one would be: the limit is each credential's, as Atlas's buckets are.
      args.contextValue.cost.estimated = estimate.calls * args.contextValue.cost.credentialCount;
      const excess = findExcess(estimate, limits);
      if (excess !== undefined) return refuse(excess);
      if (estimate.calls > limits.maxCalls) refuse(toRefusal(estimate, limits.maxCalls));
    },
  };
}

/** Of the keys of one document's estimates together, in characters. */
const MAX_KEYS_LENGTH = 10_000;

/** The estimates of one document, by what they depend on: a dashboard asks the same thing again and again. */
class KnownDocument {
  readonly #document: DocumentNode;
  readonly #variables: readonly string[];
  readonly #estimates = new LRUCache<string, Estimate | TooManyFields>({
    max: 20,
    maxSize: MAX_KEYS_LENGTH,
    sizeCalculation: (_estimate, key) => key.length,
  });

  constructor(document: DocumentNode) {
    this.#document = document;
    this.#variables = findCostVariables(document);
  }

  estimate(schema: GraphQLSchema, operation: OperationDefinitionNode, variables: Variables): Estimate | TooManyFields {
    const name = operation.name?.value ?? null;
    const key = JSON.stringify([name, ...this.#variables.map((variable) => toMeasure(variables[variable]))]);
    const known = this.#estimates.get(key);
    if (known !== undefined) return known;
    const estimate = estimateOrGiveUp(schema, { document: this.#document, operation, variables });
    this.#estimates.set(key, estimate);
    return estimate;
  }
}

function estimateOrGiveUp(...args: Parameters<typeof estimateCalls>): Estimate | TooManyFields {
  try {
    return estimateCalls(...args);
  } catch (error) {
    if (error instanceof TooManyFields) return error;
    throw error;
  }
}

type Variables = Readonly<Record<string, unknown>>;

function toRefusal({ calls, costliestPath }: Estimate, maxCalls: number): GraphQLError {
  return new GraphQLError(
    `This operation can cause ${calls} calls to Atlas, more than the ${maxCalls} that the gateway allows; its costliest part is ${costliestPath}.`,
    {
      extensions: {
        code: 'OPERATION_TOO_EXPENSIVE',
        estimatedCost: calls,
        limit: maxCalls,
        costliestPath,
        hint: `${toRemedy(costliestPath)} Whoever runs the gateway sets the limit: ATLAS_GRAPH_MAX_CALLS.`,
      },
    },
  );
}

function toRemedy(costliestPath: string): string {
  // Behind a router, nobody wrote that path: the list is another subgraph's, and has no "first" of ours.
  if (/^_entities\b/.test(costliestPath)) {
    return `Ask for a shorter list of what refers to us from another subgraph, or for fewer fields of ours below it.`;
  }
  return `Ask for shorter pages (a smaller "first") along ${costliestPath}, or leave that part for a second operation.`;
}
