import type { Operation } from './operation.ts';
import { type BucketName, DEFAULT_LIMITS, type RateLimits, type Scope, TICK_MS } from './rate-limits.ts';

/** An endpoint set as Atlas tells of it. */
export interface EndpointSet {
  capacity: LimitValue;
  endpointSetId: string;
  endpointSetName: string;
  endpoints: { method: string; path: string }[];
  refillDurationSeconds: LimitValue;
  refillRate: LimitValue;
  scope: Scope;
}

interface LimitValue {
  /** Only of a limit that differs from it (specification). */
  defaultValue?: number;
  value: number;
}

/** The buckets that requests really draw from, with the operations that really do. */
export function listEndpointSets(
  operations: readonly Operation[],
  rateLimits: Pick<RateLimits, 'limitOf'>,
): EndpointSet[] {
  const names = Object.keys(DEFAULT_LIMITS) as BucketName[]; // the keys of that table
  return names.map((name) => {
    const { capacity, refill, scope, set } = DEFAULT_LIMITS[name];
    const limit = rateLimits.limitOf(name);
    return {
      capacity: toValue(limit.capacity, capacity),
      endpointSetId: `${toCamelCase(set)}_${scope.toLowerCase()}`,
      endpointSetName: set,
      endpoints: operations.filter(({ bucket }) => bucket === name).map(toEndpoint),
      refillDurationSeconds: toValue(limit.tickMs / 1000, TICK_MS / 1000),
      refillRate: toValue(limit.refill, refill),
      scope,
    };
  });
}

function toValue(value: number, defaultValue: number): LimitValue {
  return value === defaultValue ? { value } : { defaultValue, value };
}

function toEndpoint({ method, path }: Operation) {
  return { method, path: `/api/atlas/v2${path === '/' ? '' : path}` };
}

/** As in the specification's one example; that other ids follow it is assumed. */
function toCamelCase(name: string): string {
  const words = name.toLowerCase().split(' ');
  return words.map((word, index) => (index === 0 ? word : word.charAt(0).toUpperCase() + word.slice(1))).join('');
}
