import {
  type Check,
  closedObject,
  either,
  flag,
  isRecord,
  number,
  oneOf,
  optional,
  text,
  whole,
} from '../http/shape.ts';
import type { Fault } from './faults.ts';

/** An order for a fault is wrong. Each line names a field and what is expected of it. */
export class FaultError extends Error {
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(`This fault cannot be ordered. ${problems.join(' ')}`);
    this.problems = problems;
  }
}

/** Longer, and one has forgotten what one waits for. */
const LONGEST_MS = 600_000;

const SCOPE = { kind: text, route: optional(text), times: optional(whole(1)), skip: optional(whole(0)) };
const EARLY = { ...SCOPE, beforeAuthentication: optional(flag) };
const ms = number(0, LONGEST_MS);

/** The fields of each kind. */
const KINDS: Record<Fault['kind'], Record<string, Check>> = {
  latency: {
    ...EARLY,
    ms: either(`a number of milliseconds up to ${LONGEST_MS}, [least, most] or {"p50", "p99"}`, ms, isRange, isTail),
  },
  status: {
    ...EARLY,
    status: optional(whole(400, 599)),
    errorCode: optional(text),
    detail: optional(text),
    retryAfterSeconds: optional(whole(0)),
  },
  'reset-before': EARLY,
  'reset-after': SCOPE,
  truncate: SCOPE,
  'stale-nonces': SCOPE,
  'nonce-storm': SCOPE,
  'one-use-nonces': SCOPE,
  'expire-tokens': SCOPE,
};

export const FAULT_KINDS: readonly string[] = Object.keys(KINDS);

/** A copy of the order, once it is known to be one. */
export function checkFault(order: unknown, routes: ReadonlySet<string>): Fault {
  const problems = [...findProblems(order), ...findRouteProblems(order, routes)];
  if (problems.length > 0) throw new FaultError(problems);
  return structuredClone(order as Fault); // every field of it was looked at
}

function findProblems(order: unknown): string[] {
  if (!isRecord(order)) return ['An object is expected, for instance {"kind": "status", "status": 503, "times": 2}.'];
  const problems = oneOf(...FAULT_KINDS)(order.kind, 'kind');
  if (problems.length > 0) return problems;
  return closedObject(KINDS[order.kind as Fault['kind']])(order, ''); // one of them, as just seen
}

function findRouteProblems(order: unknown, routes: ReadonlySet<string>): string[] {
  if (!isRecord(order) || typeof order.route !== 'string' || routes.has(order.route)) return [];
  const [, method = '', path = ''] = /^(\S+) (\S+)$/.exec(order.route) ?? [];
  const near = [...routes].filter((route) => route.startsWith(`${method} ${path.slice(0, path.indexOf('/', 1))}`));
  const hint = near.length > 0 && near.length < routes.size ? near.slice(0, 5) : ['GET /groups/{groupId}'];
  return [`route is ${JSON.stringify(order.route)}, which no operation has; known is for instance ${hint.join(', ')}.`];
}

function isRange(value: unknown, at: string): string[] {
  const isOne =
    Array.isArray(value) &&
    value.length === 2 &&
    value.every((end) => ms(end, at).length === 0) &&
    value[0] <= value[1];
  return isOne ? [] : [at];
}

function isTail(value: unknown, at: string): string[] {
  const problems = closedObject({ p50: number(1, LONGEST_MS), p99: number(1, LONGEST_MS) })(value, at);
  if (problems.length > 0) return problems;
  const { p50, p99 } = value as { p50: number; p99: number }; // as just seen
  return p50 <= p99 ? [] : [at];
}
