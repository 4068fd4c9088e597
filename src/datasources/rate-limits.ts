import type { AtlasClient } from './atlas/client.ts';
import type { RateLimit } from './models.ts';
import { Once } from './once.ts';
import { listRateLimits } from './operations/rate-limits.ts';
import { itemsOf, LARGEST_PAGE, pageReader } from './paging.ts';
import { findNumber, readSafeInt, readString, readWithin, toWire, type Wire } from './read.ts';

/** Whose limits: an organization's or a project's with what was changed for it, or all of the credential's. */
export interface RateLimitScope {
  orgId?: string;
  groupId?: string;
}

/** Atlas's token buckets. Made once per request: what it has read, it remembers until the request ends. */
export function createRateLimits(atlas: AtlasClient) {
  const lists = new Once<readonly RateLimit[]>();
  const page = { pageNum: 1, itemsPerPage: LARGEST_PAGE };
  return {
    list: (scope: RateLimitScope = {}, name?: string): Promise<readonly RateLimit[]> =>
      lists.read(JSON.stringify([scope, name]), async () => {
        const body = await atlas.get(listRateLimits, {}, { ...scope, name, ...page });
        return itemsOf(toRateLimits(body, page), atlas);
      }),
    forget() {
      lists.forget();
    },
  };
}

const toRateLimits = pageReader(toRateLimit);

function toRateLimit(set: Wire): RateLimit {
  const [capacity, refillRate, refillSeconds] = ['capacity', 'refillRate', 'refillDurationSeconds'].map((field) =>
    readWithin(field, () => toLimit(set[field])),
  );
  return {
    endpointSetId: readString(set, 'endpointSetId'),
    name: readString(set, 'endpointSetName'),
    scope: readString(set, 'scope'),
    capacity: capacity?.value ?? 0,
    refillRate: refillRate?.value ?? 0,
    refillSeconds: refillSeconds?.value ?? 0,
    overridden: [capacity, refillRate, refillSeconds].some((limit) => limit?.isOverridden),
  };
}

/** The default is there only where it differs (specification). */
function toLimit(limit: unknown): { value: number; isOverridden: boolean } {
  const wire = toWire(limit);
  const value = readSafeInt(wire, 'value');
  const usual = findNumber(wire, 'defaultValue');
  return { value, isOverridden: usual !== null && usual !== value };
}
