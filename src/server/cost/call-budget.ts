import { GraphQLError } from 'graphql';
import type { AtlasClient } from '../../datasources/atlas/client.ts';

/**
 * Holds an operation to the calls reckoned for it. The estimate assumes that a credential sees one organization and that a
 * key holds roles in at most a hundred projects; where that is not so, reading ends here instead of going on without bound.
 * Changes pass: one that was allowed to begin is brought to its end.
 */
export function withinBudget(atlas: AtlasClient, readBudget: () => number | undefined): AtlasClient {
  let calls = 0;
  return {
    get(operation, params, query) {
      const budget = readBudget();
      if (budget !== undefined && ++calls > budget) return Promise.reject(toExhausted(budget));
      return atlas.get(operation, params, query);
    },
    change: (operation, params, body, query) => atlas.change(operation, params, body, query),
  };
}

function toExhausted(budget: number): GraphQLError {
  return new GraphQLError(
    `The operation has made the ${budget} calls to Atlas that were reckoned for it, and this needs one more: its lists are longer than assumed.`,
    {
      extensions: {
        code: 'OPERATION_TOO_EXPENSIVE',
        hint: 'Leave out what is read for each project of a key’s roles, or ask for fewer keys at a time.',
      },
    },
  );
}
