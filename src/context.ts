import type { GraphQLError } from 'graphql';
import type { AtlasCallReport } from './datasources/atlas/trace.ts';
import type { Datasources } from './datasources/index.ts';

/** What every resolver is given. */
export interface GraphContext {
  readonly datasources: Datasources;
  /** The caller's, or made here; in the answer's x-request-id, in our log, and in what we send Atlas. */
  readonly requestId: string;
  /** Who asked: for logs, audit and metrics. */
  readonly caller: Caller;
  /** Calls to Atlas. An object of its own, as with `cost`. */
  readonly calls: CallCount;
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

export interface CallCount {
  /** Sent to Atlas so far; counted only where callers have budgets. */
  sent: number;
  /** What the operation may use of its caller's budget; undefined where callers have none. */
  reserved?: { readonly calls: number; secondsLeft(): number };
}

/** What a caller may do. Without `atlas:read` nothing, without `atlas:write` no mutation. */
export type Scope = 'atlas:read' | 'atlas:write';

/** Who sent a request, as far as the gateway knows. Never holds a secret. */
export interface Caller {
  /**
   * How the caller proved who it is: by a static token, by a JWT, by an Atlas API key or access token of its own; `anonymous` where
   * nobody is asked.
   */
  readonly kind: 'anonymous' | 'token' | 'jwt' | 'api-key' | 'access-token';
  /** The static token's name, the JWT's subject, the public key; of an access token a digest that means nothing outside this process. */
  readonly name: string;
  readonly scopes: readonly Scope[];
}
