import type { GraphQLError } from 'graphql';
import type { AtlasCallReport } from './datasources/atlas/trace.ts';
import type { Datasources } from './datasources/index.ts';

/** What every resolver is given. */
export interface GraphContext {
  readonly datasources: Datasources;
  /** The caller's, or made here; in the answer's x-request-id, in our log, and in what we send Atlas. */
  readonly requestId: string;
  /** What became of the calls to Atlas; undefined unless the caller asked to see it. */
  readonly trace: RequestTrace | undefined;
  /** Parts of lists that could not be read while the rest arrives: errors at the fields that show the list. */
  readonly partialFailures: GraphQLError[];
  /** The most calls to Atlas the operation can cause; known before it runs. Yoga copies the context, so it has its own object. */
  readonly cost: { estimated?: number; readonly credentialCount: number };
}

export interface RequestTrace {
  /** Milliseconds of `performance.now()`. */
  readonly startedAt: number;
  readonly reports: AtlasCallReport[];
}
