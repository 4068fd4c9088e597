import { type DocumentNode, GraphQLError, type GraphQLSchema, getOperationAST } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { LRUCache } from 'lru-cache';
import type { GraphContext } from '../context.ts';
import { findCostVariables, toMeasure } from './cost-variables.ts';
import { type Estimate, estimateCalls } from './estimate.ts';

export interface CostLimitOptions {
  /** The most calls to Atlas one operation may cause with one credential in its worst case. ATLAS_GRAPH_MAX_CALLS. */
  maxCalls: number;
}

/**
 * Refuses an operation that could cause more calls to Atlas than allowed, with the figure and what to change, before it
 * makes any. Leaves the figure in the context, for whoever asked to see it.
 */
export function useCostLimit({ maxCalls }: CostLimitOptions): Plugin<GraphContext> {
  const known = new WeakMap<DocumentNode, KnownDocument>();
  return {
    onExecute({ args, setResultAndStopExecution }) {
      const document = args.document as DocumentNode; // yoga parses into graphql-js's own nodes and types them as any
      let costs = known.get(document);
      if (costs === undefined) {
        costs = new KnownDocument(document);
        known.set(document, costs);
      }
      const estimate = costs.estimate(args.schema, args.operationName, args.variableValues ?? {});
      if (estimate === null) return; // no such operation: execution says so
      // Every credential may be asked for what one would be: the limit is each credential's, as Atlas's buckets are.
      args.contextValue.cost.estimated = estimate.calls * args.contextValue.cost.credentialCount;
      if (estimate.calls > maxCalls) setResultAndStopExecution({ errors: [toRefusal(estimate, maxCalls)] });
    },
  };
}

/** Of the keys of one document's estimates together, in characters. */
const MAX_KEYS_LENGTH = 10_000;

/** The estimates of one document, by what they depend on: a dashboard asks the same thing again and again. */
class KnownDocument {
  readonly #document: DocumentNode;
  readonly #variables: readonly string[];
  readonly #estimates = new LRUCache<string, Estimate>({
    max: 20,
    maxSize: MAX_KEYS_LENGTH,
    sizeCalculation: (_estimate, key) => key.length,
  });

  constructor(document: DocumentNode) {
    this.#document = document;
    this.#variables = findCostVariables(document);
  }

  estimate(schema: GraphQLSchema, operationName: string | null | undefined, variables: Variables): Estimate | null {
    const key = JSON.stringify([operationName ?? null, ...this.#variables.map((name) => toMeasure(variables[name]))]);
    const known = this.#estimates.get(key);
    if (known !== undefined) return known;
    const operation = getOperationAST(this.#document, operationName);
    if (!operation) return null;
    const estimate = estimateCalls(schema, { document: this.#document, operation, variables });
    this.#estimates.set(key, estimate);
    return estimate;
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
