import type { SandboxClock } from '../state/clock.ts';
import { Problem } from './problem.ts';

/** Endpoint set and scope: everything with the same name and the same scope id draws from one bucket. */
export type BucketName = keyof typeof DEFAULT_LIMITS;
export type Scope = 'USER' | 'ORGANIZATION' | 'GROUP' | 'IP';

export interface BucketLimit {
  /** What Atlas calls the endpoint set; with the scope it is unique. */
  set: string;
  scope: Scope;
  capacity: number;
  /** Tokens that come back at each tick. */
  refill: number;
}

/** Capacity and refill a minute (documented, April 2026; every limit on record agrees). */
export const DEFAULT_LIMITS = {
  root: { set: 'Root', scope: 'USER', capacity: 300, refill: 100 },
  addresses: { set: 'Root', scope: 'IP', capacity: 400, refill: 100 },
  organizations: { set: 'Organizations', scope: 'USER', capacity: 300, refill: 100 },
  organization: { set: 'Organizations', scope: 'ORGANIZATION', capacity: 500, refill: 250 },
  organizationSettings: { set: 'Organization Settings', scope: 'ORGANIZATION', capacity: 10, refill: 5 },
  projects: { set: 'Projects', scope: 'USER', capacity: 1200, refill: 500 },
  project: { set: 'Projects', scope: 'GROUP', capacity: 1200, refill: 500 },
  projectAddresses: { set: 'IP Addresses', scope: 'GROUP', capacity: 1200, refill: 500 },
  organizationApiKeys: { set: 'Programmatic API Keys', scope: 'ORGANIZATION', capacity: 500, refill: 250 },
  projectApiKeys: { set: 'Programmatic API Keys', scope: 'GROUP', capacity: 1200, refill: 500 },
  projectAccessList: { set: 'Project IP Access List', scope: 'GROUP', capacity: 1200, refill: 500 },
  organizationServiceAccounts: { set: 'Service Accounts', scope: 'ORGANIZATION', capacity: 500, refill: 250 },
  projectServiceAccounts: { set: 'Service Accounts', scope: 'GROUP', capacity: 1200, refill: 500 },
  organizationUsers: { set: 'MongoDB Cloud Users', scope: 'ORGANIZATION', capacity: 500, refill: 250 },
  projectUsers: { set: 'MongoDB Cloud Users', scope: 'GROUP', capacity: 1200, refill: 500 },
  organizationTeams: { set: 'Teams', scope: 'ORGANIZATION', capacity: 1200, refill: 500 },
  projectTeams: { set: 'Teams', scope: 'GROUP', capacity: 1200, refill: 500 },
  rateLimits: { set: 'Rate Limits Inspection', scope: 'USER', capacity: 300, refill: 100 },
} as const satisfies Record<string, BucketLimit>;

/** How far apart the ticks are that fill the buckets (documented). */
export const TICK_MS = 60_000;

/** 'atlas' is the documented table; 'off' has no limits and sends no headers; an override changes every bucket. */
export type RateLimitOptions =
  | 'atlas'
  | 'off'
  | { capacity: number; refill: number; tickMs?: number; headers?: boolean };

/** Whose bucket a call may draw from. */
export interface ScopeIds {
  user: string;
  address: string;
  orgId: string | undefined;
  groupId: string | undefined;
}

/** Token buckets that refill in ticks, a minute apart counted from the first call, not smoothly (recorded). */
export class RateLimits {
  readonly #clock: SandboxClock;
  readonly #options: RateLimitOptions;
  readonly #buckets = new Map<string, { born: number; ticks: number; left: number }>();

  constructor(clock: SandboxClock, options: RateLimitOptions = 'atlas') {
    this.#clock = clock;
    this.#options = options;
  }

  /** Takes a token and returns the headers that tell of it. Throws 429 when there is none. */
  take(name: BucketName, ids: ScopeIds, path: string): Record<string, string> {
    if (this.#options === 'off') return {};
    const { capacity, refill, tickMs, scope } = this.limitOf(name);
    const bucket = this.#bucketOf(`${name} ${scopeId(scope, ids)}`, capacity);
    const ticks = Math.floor((this.#clock.now() - bucket.born) / tickMs);
    bucket.left = Math.min(capacity, bucket.left + (ticks - bucket.ticks) * refill);
    bucket.ticks = ticks;
    if (bucket.left === 0) {
      const wait = Math.ceil((bucket.born + (ticks + 1) * tickMs - this.#clock.now()) / 1000);
      throw toTooMany(path.replace(/^\//, ''), wait, capacity, refill, tickMs / 1000);
    }
    bucket.left--;
    const isTold = this.#options === 'atlas' || this.#options.headers !== false;
    return isTold ? { 'RateLimit-Limit': String(capacity), 'RateLimit-Remaining': String(bucket.left) } : {};
  }

  /** All buckets are full again. */
  refill(): void {
    this.#buckets.clear();
  }

  /** The limit in force. */
  limitOf(name: BucketName): { capacity: number; refill: number; tickMs: number; scope: Scope } {
    const limit = DEFAULT_LIMITS[name];
    return typeof this.#options === 'string'
      ? { ...limit, tickMs: TICK_MS }
      : { ...limit, tickMs: TICK_MS, ...this.#options };
  }

  #bucketOf(key: string, capacity: number) {
    const known = this.#buckets.get(key);
    if (known !== undefined) return known;
    const bucket = { born: this.#clock.now(), ticks: 0, left: capacity };
    this.#buckets.set(key, bucket);
    return bucket;
  }
}

function scopeId(scope: Scope, ids: ScopeIds): string {
  switch (scope) {
    case 'USER':
      return ids.user;
    case 'IP':
      return ids.address;
    case 'ORGANIZATION':
      return ids.orgId ?? '';
    case 'GROUP':
      return ids.groupId ?? '';
  }
}

function toTooMany(path: string, wait: number, capacity: number, refill: number, interval: number): Problem {
  return new Problem(
    429,
    'RATE_LIMITED_TOKEN_BUCKET',
    `Rate limit exceeded for ${path}. Please retry after ${wait} seconds. Request capacity: ${capacity}. Refill rate: ${refill} per ${interval} seconds.`,
    [path, wait, capacity, refill, interval],
    { 'Retry-After': String(wait), 'RateLimit-Limit': String(capacity), 'RateLimit-Remaining': '0' },
  );
}
