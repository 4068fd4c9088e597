import { MOST_WAIT_SECONDS } from './failures.ts';

/** How many answers of an unknown bucket are awaited before more are asked: as many as may be refused if it turns out empty. */
const UNKNOWN_IN_FLIGHT = 3;
/** What an endpoint that never tells its limit is trusted with per minute at full speed. Atlas's smallest but one holds 300. */
const TRUSTED_TOKENS = 50;
/** Atlas refills all its buckets this often (atlas-behaviour 6.2); in milliseconds. */
const ATLAS_TICK_MS = 60_000;
/** The last tokens are spent one at a time, with pauses that double: ten of them last 61 s, a little more than Atlas's tick. */
const RESERVED_TOKENS = 10;
const FIRST_GAP_MS = 60;
/** How soon an empty bucket may be tried that has not said when it is refilled. */
const EMPTY_GAP_MS = 1_000;

/** What a 429 of Atlas tells in its `parameters`: [path, retry seconds, capacity, refill, interval seconds]. */
interface Schedule {
  amount: number;
  everyMs: number;
  nextAt: number;
}

/**
 * The mirror of one of Atlas's token buckets. It holds a lower bound of what is left there, so that we stop before Atlas must
 * refuse. Times are milliseconds of `performance.now()`.
 *
 * - While Atlas tells what is left (RateLimit-Remaining), no request is sent that has no token. When a bucket is refilled is not
 *   told; so its last tokens are spent ever more slowly, and the refill shows in one of their answers.
 * - A 429 tells everything: from then on the mirror ticks as Atlas's bucket does.
 * - A bucket that tells nothing is used gently beyond its first 50 requests a minute: three at a time, so that it can refuse three.
 */
export class Bucket {
  #inFlight = 0;
  /** How many answers have come; a request remembers it to know who was answered meanwhile. */
  #answers = 0;
  /** What is surely left for requests not yet sent; undefined before the first answer. */
  #tokens: number | undefined;
  #reserve = 0;
  /** Answers come without rate limit headers. */
  #isSilent = false;
  #trustedUntil = 0;
  #blockedUntil = 0;
  #gapMs = FIRST_GAP_MS;
  #nextProbeAt = 0;
  #schedule: Schedule | undefined;
  /** Calls in the queue for it; kept by the queue. */
  waiting = 0;

  /** When the next request may go: now or earlier, later, or Infinity for "when an answer has come". */
  opensAt(now: number): number {
    if (now < this.#blockedUntil) return this.#blockedUntil;
    this.#tick(now);
    const tokens = this.#tokens;
    if (tokens === undefined) return this.#inFlight < UNKNOWN_IN_FLIGHT ? now : Number.POSITIVE_INFINITY;
    if (tokens > this.#reserve) return now;
    if (this.#schedule !== undefined) return tokens > 0 ? now : this.#schedule.nextAt;
    if (this.#isSilent) return this.#inFlight < UNKNOWN_IN_FLIGHT ? now : Number.POSITIVE_INFINITY;
    return this.#inFlight === 0 ? this.#nextProbeAt : Number.POSITIVE_INFINITY;
  }

  /** When a request may go that has `ahead` others before it, as far as can be told. */
  expectedAt(now: number, ahead: number): number {
    const opensAt = this.opensAt(now);
    const schedule = this.#schedule;
    if (schedule === undefined) return opensAt === Number.POSITIVE_INFINITY ? now : opensAt;
    const missing = ahead - Math.max(0, this.#tokens ?? 0);
    return missing < 0 ? opensAt : schedule.nextAt + Math.floor(missing / schedule.amount) * schedule.everyMs;
  }

  /** Those who wait for it wait for tokens, and not for a slow server. */
  isShort(now: number): boolean {
    return now < this.#blockedUntil || (this.#tokens !== undefined && this.#tokens <= this.#reserve);
  }

  /** Seconds after which it is worth asking again. */
  retryAfterSeconds(now: number): number {
    const at = Math.max(this.#blockedUntil, this.#schedule?.nextAt ?? 0);
    return Math.max(1, Math.ceil((at > now ? at - now : ATLAS_TICK_MS) / 1000));
  }

  isIdle(now: number): boolean {
    return this.#inFlight === 0 && this.waiting === 0 && now > this.#blockedUntil;
  }

  /** Takes a token for a request that goes now; what is returned must come back with its answer. */
  take(now: number): number {
    this.#inFlight += 1;
    if (this.#tokens !== undefined) {
      this.#tokens -= 1;
      if (this.#tokens < this.#reserve || this.#tokens <= 0) this.#slowDown(now);
    }
    return this.#answers;
  }

  /** The request ended without an answer; `isUnused` when it never left. */
  failed(isUnused: boolean): void {
    this.#inFlight -= 1;
    if (isUnused && this.#tokens !== undefined) this.#tokens += 1;
  }

  answered(taken: number, now: number, told: { limit: number; remaining: number } | undefined): void {
    this.#inFlight -= 1;
    const during = this.#answers - taken;
    this.#answers += 1;
    if (told === undefined) {
      // A single answer may come without (404s do); a bucket of which nothing is known by now keeps silent.
      if (this.#tokens === undefined) this.#trust(now);
      return;
    }
    this.#isSilent = false;
    this.#reserve = Math.min(RESERVED_TOKENS, Math.floor(told.limit / 5));
    // Answers overtake each other: all that were in the air together with this one may have been counted after it.
    const atLeast = told.remaining - this.#inFlight - during;
    const before = this.#tokens ?? Number.NEGATIVE_INFINITY;
    // Never more than Atlas says: others may draw from the same bucket.
    this.#tokens = Math.min(Math.max(before, atLeast), told.remaining);
    if (this.#tokens > before) this.#gapMs = FIRST_GAP_MS;
  }

  /** Atlas refused the request with 429. */
  refused(now: number, retryAfterSeconds: number | undefined, parameters: readonly unknown[] | undefined): void {
    this.#inFlight -= 1;
    this.#answers += 1;
    this.#tokens = 0;
    this.#gapMs = FIRST_GAP_MS;
    const until = now + (retryAfterSeconds ?? EMPTY_GAP_MS / 1000) * 1000;
    this.#blockedUntil = Math.max(this.#blockedUntil, until);
    this.#nextProbeAt = this.#blockedUntil;
    const [, , capacity, amount, seconds] = parameters ?? [];
    if (!isPositive(capacity) || !isPositive(amount) || !isPositive(seconds)) return;
    // Retry-After is rounded up, so our ticks come a little after Atlas's and never before.
    // A bucket that is refilled less often than Atlas's is none of Atlas's: it is tried after the wait that was asked for.
    if (seconds > MOST_WAIT_SECONDS) return;
    this.#schedule = { amount, everyMs: seconds * 1000, nextAt: this.#blockedUntil };
  }

  #tick(now: number): void {
    const schedule = this.#schedule;
    if (schedule !== undefined && now >= schedule.nextAt) {
      const ticks = 1 + Math.floor((now - schedule.nextAt) / schedule.everyMs);
      schedule.nextAt += ticks * schedule.everyMs;
      // Of several ticks nobody watched, one is certain: what is left may have been full, or others may have drawn from it.
      this.#tokens = Math.max(this.#tokens ?? 0, schedule.amount);
    } else if (this.#isSilent && schedule === undefined && now >= this.#trustedUntil) {
      this.#trust(now);
    }
  }

  #trust(now: number): void {
    this.#isSilent = true;
    this.#reserve = 0;
    this.#tokens = TRUSTED_TOKENS;
    this.#trustedUntil = now + ATLAS_TICK_MS;
  }

  #slowDown(now: number): void {
    const isEmpty = (this.#tokens ?? 0) <= 0;
    this.#nextProbeAt = now + (isEmpty ? Math.max(this.#gapMs, EMPTY_GAP_MS) : this.#gapMs);
    this.#gapMs = Math.min(ATLAS_TICK_MS, this.#gapMs * 2);
  }
}

function isPositive(value: unknown): value is number {
  return typeof value === 'number' && value > 0;
}
