import { GraphQLError, type GraphQLResolveInfo, responsePathAsArray } from 'graphql';
import type { GraphContext } from '../../context.ts';
import type { ItemFault } from '../../datasources/left-out.ts';
import type { Page } from '../../datasources/paging.ts';
import type { PartFailure } from '../../datasources/routing/union-list.ts';
import { toGraphQLError, toMessage, toUnreadableExtensions } from './errors.ts';

/**
 * Passes a page on, and reports each credential whose part of the list could not be read: an error at the field, beside the items of
 * the other credentials.
 */
export async function reportingFailures<T>(
  reading: Promise<Page<T>>,
  context: GraphContext,
  info: GraphQLResolveInfo,
): Promise<Page<T>> {
  const page = await reading;
  if (page.failures !== undefined) reportFailures(page.failures, context, info);
  return page;
}

/** More are counted, not told: each says the same of another item. */
const MOST_TOLD = 20;

/** What is told of items that lists go without, each by its path in Atlas's answer. `path` is that of the field they all stand under. */
export function toLeftOutErrors(faults: readonly ItemFault[], path: readonly string[] | undefined): GraphQLError[] {
  const at = path === undefined ? {} : { path };
  const told = faults.slice(0, MOST_TOLD).map(
    ({ error }) =>
      new GraphQLError(`${error.message} This item is left out here; the others are there.`, {
        ...at,
        extensions: toUnreadableExtensions(error),
      }),
  );
  const untold = faults.length - told.length;
  if (untold === 0) return told;
  const message = `${untold} more items are left out here because Atlas's answer cannot be read in them.`;
  return [...told, new GraphQLError(message, { ...at, extensions: { code: 'UPSTREAM_UNAVAILABLE' } })];
}

export function reportFailures(
  failures: readonly PartFailure[],
  { partialFailures }: GraphContext,
  info: GraphQLResolveInfo,
): void {
  for (const { credential, error } of failures) {
    partialFailures.push(
      new GraphQLError(`What credential "${credential}" sees is missing here. ${toMessage(error)}`, {
        path: responsePathAsArray(info.path),
        nodes: info.fieldNodes,
        extensions: { ...toGraphQLError(error)?.extensions, credential },
      }),
    );
  }
}
