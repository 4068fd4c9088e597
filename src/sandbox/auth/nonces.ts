import { createHmac, randomBytes } from 'node:crypto';
import type { SandboxClock } from '../state/clock.ts';

/** How many nonces may be in use at once. Beyond that the one used first is refused, and all that are older still. */
const MOST_IN_USE = 10_000;
const BORN_BYTES = 6;
const SALT_BYTES = 4;
/** In all 24, as Atlas's have (recorded). */
const SEAL_BYTES = 14;

/**
 * Gives out nonces and knows its own again. A nonce carries its birth under a seal, so nothing is kept of the many that
 * nobody comes back with; a storm of requests without credentials costs no memory.
 */
export class Nonces {
  readonly #clock: SandboxClock;
  readonly #lifetimeMs: number;
  readonly #inUse = new Map<string, UsedCounts>();
  #secret = randomBytes(32);
  /** Nonces born up to this moment are refused unless they are in use: their counts may have been forgotten. */
  #forgottenUntil = Number.NEGATIVE_INFINITY;

  constructor(clock: SandboxClock, lifetimeMs: number) {
    this.#clock = clock;
    this.#lifetimeMs = lifetimeMs;
  }

  create(): string {
    const head = Buffer.alloc(BORN_BYTES + SALT_BYTES);
    head.writeUIntBE(Math.floor(this.#clock.now()), 0, BORN_BYTES);
    randomBytes(SALT_BYTES).copy(head, BORN_BYTES);
    return Buffer.concat([head, this.#seal(head)]).toString('base64');
  }

  /** Every nonce given out so far is refused from now on. */
  forgetAll(): void {
    this.#secret = randomBytes(32);
    this.#inUse.clear();
    this.#forgottenUntil = Number.NEGATIVE_INFINITY;
  }

  /** Takes one count of a nonce; false when the nonce is not ours, too old or forgotten, or the count was taken before. */
  use(nonce: string, count: number, isOneUse: boolean): boolean {
    const born = this.#readBirth(nonce);
    if (born === undefined || this.#clock.now() - born > this.#lifetimeMs) return false;
    const counts = this.#inUse.get(nonce);
    if (counts !== undefined) return !isOneUse && counts.take(count);
    if (born <= this.#forgottenUntil) return false;
    this.#makeRoom();
    const fresh = new UsedCounts();
    fresh.take(count);
    this.#inUse.set(nonce, fresh);
    return true;
  }

  #readBirth(nonce: string): number | undefined {
    const bytes = Buffer.from(nonce, 'base64');
    const head = bytes.subarray(0, BORN_BYTES + SALT_BYTES);
    const isOurs = bytes.length === head.length + SEAL_BYTES && bytes.toString('base64') === nonce;
    return isOurs && this.#seal(head).equals(bytes.subarray(head.length)) ? head.readUIntBE(0, BORN_BYTES) : undefined;
  }

  #seal(head: Buffer): Buffer {
    return createHmac('sha256', this.#secret).update(head).digest().subarray(0, SEAL_BYTES);
  }

  #makeRoom(): void {
    const [oldest] = this.#inUse.keys();
    if (oldest === undefined || this.#inUse.size < MOST_IN_USE) return;
    this.#inUse.delete(oldest);
    this.#forgottenUntil = Math.max(this.#forgottenUntil, this.#readBirth(oldest) ?? 0);
  }
}

/** How far behind the highest count another may still arrive: many times what clients send in parallel. */
const WINDOW = 1024;
const WORD_BITS = 32;

/** The counts of one nonce that were taken: in any order, since parallel requests overtake each other, but each once. */
class UsedCounts {
  #highest = 0;
  /** One bit for each of the last counts, at its remainder. */
  readonly #bits = new Uint32Array(WINDOW / WORD_BITS);

  take(count: number): boolean {
    if (count <= this.#highest - WINDOW) return false;
    // The bits of the counts between were those of counts that have now left the window.
    for (let gone = Math.max(this.#highest + 1, count - WINDOW + 1); gone <= count; gone++) this.#set(gone, false);
    this.#highest = Math.max(this.#highest, count);
    if (this.#has(count)) return false;
    this.#set(count, true);
    return true;
  }

  #has(count: number): boolean {
    const at = count % WINDOW;
    return ((this.#word(at) >>> (at % WORD_BITS)) & 1) === 1;
  }

  #set(count: number, isTaken: boolean): void {
    const at = count % WINDOW;
    const bit = 1 << (at % WORD_BITS);
    this.#bits[Math.floor(at / WORD_BITS)] = isTaken ? this.#word(at) | bit : this.#word(at) & ~bit;
  }

  #word(at: number): number {
    return this.#bits[Math.floor(at / WORD_BITS)] ?? 0;
  }
}
