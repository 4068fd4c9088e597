import { GraphQLError, type GraphQLResolveInfo, responsePathAsArray } from 'graphql';
import type { GraphContext } from '../../context.ts';
import type { Page } from '../../datasources/paging.ts';
import type { PartFailure } from '../../datasources/routing/union-list.ts';
import { toGraphQLError, toMessage } from './errors.ts';

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
