import { GraphQLError } from 'graphql';
import type { ErrorCode } from '../../resolvers/errors/errors.ts';

/** A request whose sender is not known: HTTP 401, with how to prove it in `www-authenticate`. */
export function toUnauthenticated(message: string, challenges: string): GraphQLError {
  return new GraphQLError(message, {
    extensions: {
      code: 'UNAUTHENTICATED' satisfies ErrorCode,
      http: { status: 401, headers: { 'www-authenticate': challenges } },
    },
  });
}

/** A caller who may do nothing: HTTP 403. */
export function toForbiddenToRead(name: string): GraphQLError {
  return new GraphQLError(
    `The token of "${name}" does not have the scope atlas:read, without which nothing is served. Ask whoever issues it for that scope.`,
    {
      extensions: {
        code: 'FORBIDDEN' satisfies ErrorCode,
        http: { status: 403, headers: toMissingScope('atlas:read') },
      },
    },
  );
}

/** A caller who may read only. Clients of plain JSON get it with status 200, as they get every answer to a well-formed operation. */
export function toForbiddenToWrite(name: string): GraphQLError {
  return new GraphQLError(
    `The token of "${name}" does not have the scope atlas:write, which every mutation needs; nothing was changed. Ask whoever issues it for that scope.`,
    {
      extensions: {
        code: 'FORBIDDEN' satisfies ErrorCode,
        http: { spec: true, status: 403, headers: toMissingScope('atlas:write') },
      },
    },
  );
}

/** A mutation sent to a graph that has none. */
export function toReadOnly(): GraphQLError {
  return new GraphQLError(
    'This gateway only reads: its schema has no mutations (ATLAS_GRAPH_READ_ONLY). Nothing was changed.',
    {
      extensions: { code: 'FORBIDDEN' satisfies ErrorCode, http: { spec: true, status: 403 } },
    },
  );
}

/** Every credential that has a connection is in use. */
export function toTooManyCredentials(limit: number): GraphQLError {
  return new GraphQLError(
    `The gateway serves ${limit} Atlas credentials at the same time, and all of them have requests under way. Try again.`,
    {
      extensions: {
        code: 'RATE_LIMITED' satisfies ErrorCode,
        retryAfter: 1,
        hint: 'Whoever runs the gateway sets the limit: ATLAS_GRAPH_MAX_CREDENTIALS.',
        http: { status: 503, headers: { 'retry-after': '1' } },
      },
    },
  );
}

function toMissingScope(scope: string): Record<string, string> {
  return { 'www-authenticate': `Bearer realm="atlas-graph", error="insufficient_scope", scope="${scope}"` };
}
