import { LRUCache } from 'lru-cache';
import { type CachedAnswer, weigh } from './cache.ts';
import type { Call } from './call.ts';

/** A bucket that holds no more than this is scarce: Atlas's smallest holds 10, the next one 300 (atlas-behaviour 6.5). */
const MOST_SCARCE_TOKENS = 50;
/** Atlas refills all its buckets this often (atlas-behaviour 6.2), in milliseconds: what was told of one is old after it. */
const ATLAS_TICK_MS = 60_000;
/** Each is some hundred bytes; a gateway may hold a thousand callers’ credentials. */
const MAX_BYTES = 256 * 1024;
const MAX_BUCKETS = 1_000;

/**
 * The last answers that came from scarce buckets. While such a bucket is half empty, by what Atlas said of it last, they serve in place
 * of new ones, up to an age: nobody waits or fails for what was true a minute ago. A write of the credential forgets them all.
 */
export class ScarceAnswers {
  readonly #maxAgeMs: number;
  readonly #answers = new LRUCache<string, CachedAnswer>({ maxSize: MAX_BYTES, sizeCalculation: weigh });
  /** What was last told of each scarce bucket. */
  readonly #told = new LRUCache<string, { isLow: boolean; at: number }>({ max: MAX_BUCKETS });

  constructor(maxAgeMs: number) {
    this.#maxAgeMs = maxAgeMs;
  }

  /** A call has ended. */
  note({ bucket, rateLimit }: Call): void {
    if (rateLimit === undefined || !(rateLimit.limit <= MOST_SCARCE_TOKENS)) return;
    this.#told.set(bucket, { isLow: rateLimit.remaining <= rateLimit.limit / 2, at: performance.now() });
  }

  remember({ bucket, path }: Call, answer: CachedAnswer): void {
    if (this.#told.has(bucket)) this.#answers.set(path, answer);
  }

  /** The last answer, where the bucket that a new one would come from had better be spared. */
  findInsteadOf(bucket: string, path: string): CachedAnswer | undefined {
    const told = this.#told.size === 0 ? undefined : this.#told.get(bucket);
    return told?.isLow && performance.now() - told.at < ATLAS_TICK_MS ? this.find(path) : undefined;
  }

  /** The last answer, where it is not too old: for callers whose new one does not come. */
  find(path: string): CachedAnswer | undefined {
    const answer = this.#answers.get(path);
    return answer !== undefined && Date.now() - answer.at <= this.#maxAgeMs ? answer : undefined;
  }

  drop(path: string): void {
    this.#answers.delete(path);
  }

  forget(): void {
    this.#answers.clear();
  }
}
