import type { ServerResponse } from 'node:http';
import { GraphQLError, type GraphQLErrorExtensions } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import type { Caller, GraphContext } from '../../context.ts';
import type { AtlasClient } from '../../datasources/atlas/client.ts';
import type { ErrorCode } from '../../resolvers/errors/errors.ts';
import type { Metrics } from '../metrics.ts';
import { CallAllowances } from './call-allowance.ts';

/** Tells callers apart. */
export function toCallerKey({ kind, name }: Caller): string {
  return `${kind} ${name}`;
}

/**
 * Holds each caller to its budget of calls to Atlas. Reserves as many as the operation can cause, which useCostLimit has found out
 * before, and gives back what it did not use when its answer has been sent.
 */
export function useFairShare(callsPerMinute: number, metrics: Metrics): Plugin<GraphContext, { res: ServerResponse }> {
  metrics.setBudget(callsPerMinute);
  const allowances = new CallAllowances(callsPerMinute);
  return {
    async onExecute({ args, setResultAndStopExecution }) {
      const { caller, calls, cost } = args.contextValue;
      const { res } = args.contextValue as unknown as { res: ServerResponse }; // yoga's server context is in it, untyped
      const needed = cost.estimated ?? 0;
      if (needed === 0) return;
      const reserved = await allowances.reserve(toCallerKey(caller), needed);
      if ('left' in reserved) {
        const error = toOverBudget(caller, callsPerMinute, reserved.retryAfterSeconds, {
          cause: `${reserved.left} are left, and this operation can cause ${needed}`,
          http: { spec: true, status: 429, headers: { 'retry-after': String(reserved.retryAfterSeconds) } },
        });
        metrics.observeRefusal(caller);
        setResultAndStopExecution({ errors: [error] });
        return;
      }
      calls.reserved = reserved;
      if (res.closed) return reserved.settle(0);
      res.once('close', () => {
        reserved.settle(calls.sent);
        metrics.observeBudget(caller, calls.sent);
      });
    },
  };
}

/**
 * Ends reading where the caller's budget does: only for an operation that can cause more calls than the whole budget has, and that was
 * let in because it rarely does. Changes pass: what was begun is brought to its end, and counted.
 */
export function withinReservation(atlas: AtlasClient, caller: Caller, calls: GraphContext['calls']): AtlasClient {
  let pending = 0;
  return {
    async get(operation, params, query) {
      const { reserved } = calls;
      if (reserved !== undefined && calls.sent + pending >= reserved.calls) {
        throw toOverBudget(caller, reserved.calls, reserved.secondsLeft(), {
          cause: 'this operation has used what was left of them',
        });
      }
      pending += 1;
      try {
        return await atlas.get(operation, params, query);
      } finally {
        pending -= 1;
      }
    },
    change: (operation, params, body, query) => atlas.change(operation, params, body, query),
  };
}

function toOverBudget(
  { name }: Caller,
  callsPerMinute: number,
  retryAfter: number,
  { cause, http }: { cause: string; http?: GraphQLErrorExtensions['http'] },
): GraphQLError {
  return new GraphQLError(
    `"${name}" may cause ${callsPerMinute} calls to Atlas a minute: ${cause}. Try again in ${retryAfter} seconds, or ask for less.`,
    {
      extensions: {
        code: 'RATE_LIMITED' satisfies ErrorCode,
        retryAfter,
        limit: { of: 'caller', caller: name, callsPerMinute },
        hint: 'This is the gateway’s limit for each caller, not Atlas’s. Whoever runs the gateway sets it: ATLAS_GRAPH_CALLS_PER_MINUTE.',
        ...(http !== undefined && { http }),
      },
    },
  );
}
