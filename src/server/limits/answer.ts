import { GraphQLError } from 'graphql';
import { type Estimate, MOST_FIELDS } from '../cost/estimate.ts';
import { toLimitError } from './limit-error.ts';

export interface AnswerLimits {
  /** How many objects may lie inside one another. ATLAS_GRAPH_MAX_DEPTH. */
  maxDepth: number;
  /** How many values an answer may hold in its worst case. ATLAS_GRAPH_MAX_VALUES. */
  maxValues: number;
}

/** Why the answer would be too deep or too large; undefined when it is not. */
export function findExcess(
  { depth, values }: Estimate,
  { maxDepth, maxValues }: AnswerLimits,
): GraphQLError | undefined {
  if (depth > maxDepth) {
    return toLimitError({
      what: `The operation is ${depth} levels deep`,
      limit: `more than the ${maxDepth} that the gateway allows`,
      remedy: 'Ask for what lies deeper in an operation of its own',
      setting: 'ATLAS_GRAPH_MAX_DEPTH',
    });
  }
  if (values > maxValues) {
    return toLimitError({
      what: `The answer could hold ${values} values`,
      limit: `more than the ${maxValues} that the gateway allows`,
      remedy: 'Ask for shorter pages (a smaller "first"), or for fewer fields and aliases inside lists',
      setting: 'ATLAS_GRAPH_MAX_VALUES',
    });
  }
  return undefined;
}

/** Fragments that spread one another several times have no end that could be looked at. */
export function toTooManyFields(): GraphQLError {
  return new GraphQLError(
    `With its fragments in their places the operation has more than the ${MOST_FIELDS} fields that the gateway looks at. Spread each fragment once, or split the operation.`,
    { extensions: { code: 'BAD_USER_INPUT' } },
  );
}
