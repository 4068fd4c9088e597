import type { GraphQLResolveInfo } from 'graphql';
import type { GraphContext } from '../context.ts';
import type { Datasources } from '../datasources/index.ts';
import type { MutationResolvers } from '../generated/resolvers.ts';

type Resolve = (root: object, args: never, context: GraphContext, info: GraphQLResolveInfo) => unknown;

/** The field of a request's operation whose payload had errors. The data sources are the one thing of a request that is never copied. */
const stoppedAt = new WeakMap<Datasources, string>();

/**
 * Makes mutations of an operation with `@stopOnErrors` answer without being run once an earlier one's payload had errors. A null would
 * take the earlier payloads away, and the private keys in them; so they answer with a payload.
 */
export function stoppingOnErrors(mutations: MutationResolvers): MutationResolvers {
  const wrapped = Object.entries(mutations).map(([name, resolve]) => [name, stopping(resolve as Resolve)]);
  return Object.fromEntries(wrapped) as MutationResolvers; // each takes and gives what it did before
}

function stopping(resolve: Resolve): Resolve {
  return async (root, args, context, info) => {
    if (!hasDirective(info)) return resolve(root, args, context, info);
    const culprit = stoppedAt.get(context.datasources);
    if (culprit !== undefined) return notRun(culprit);
    const payload = await resolve(root, args, context, info);
    if (hasErrors(payload)) stoppedAt.set(context.datasources, String(info.path.key));
    return payload;
  };
}

function hasDirective({ operation }: GraphQLResolveInfo): boolean {
  return operation.directives?.some(({ name }) => name.value === 'stopOnErrors') ?? false;
}

function hasErrors(payload: unknown): boolean {
  if (typeof payload !== 'object' || payload === null || !('errors' in payload)) return false;
  return Array.isArray(payload.errors) && payload.errors.length > 0;
}

function notRun(culprit: string) {
  const message = `Not run: "${culprit}" had errors, and the operation has @stopOnErrors.`;
  return { errors: [{ code: 'NOT_RUN', message, path: null, atlasErrorCode: null }], warnings: [] };
}
