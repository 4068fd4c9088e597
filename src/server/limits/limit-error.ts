import { GraphQLError } from 'graphql';

/** Which limit, how much was asked, and what to do. */
export interface Excess {
  what: string;
  limit: string;
  remedy: string;
  /** The setting of whoever runs the gateway. */
  setting: string;
}

/** A document is refused for one of the gateway's limits, before any call to Atlas. */
export function toLimitError({ what, limit, remedy, setting }: Excess, status?: number): GraphQLError {
  return new GraphQLError(`${what}, ${limit}. ${remedy}.`, {
    extensions: {
      code: 'BAD_USER_INPUT',
      hint: `Whoever runs the gateway sets the limit: ${setting}.`,
      ...(status !== undefined && { http: { status } }),
    },
  });
}
