import { GraphQLError } from 'graphql';

/** An error about the request itself; `status` is the answer's HTTP status. */
export function refuse(message: string, status: number): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT', http: { status } } });
}
