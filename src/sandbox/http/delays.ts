import { createRandom, type Random } from '../state/random.ts';

/** Milliseconds: always the same, evenly from a range, or long-tailed by its median and its 99th percentile (log-normal). */
export type Duration = number | readonly [least: number, most: number] | { p50: number; p99: number };

/** Every start of the sandbox draws the same delays. */
const SEED = 429;
/** How many standard deviations the 99th percentile of a normal distribution lies above its median. */
const Z_OF_P99 = 2.3263;

export class Delays {
  #random: Random = createRandom(SEED);

  restart(): void {
    this.#random = createRandom(SEED);
  }

  drawMs(duration: Duration): number {
    if (typeof duration === 'number') return duration;
    if (!('p50' in duration)) return duration[0] + this.#random.fraction() * (duration[1] - duration[0]);
    const sigma = Math.log(duration.p99 / duration.p50) / Z_OF_P99;
    // Bounded, since the tail of a log-normal distribution is not.
    return Math.min(duration.p50 * Math.exp(sigma * this.#drawNormal()), 10 * duration.p99);
  }

  /** Box and Muller: two even draws make a normal one. */
  #drawNormal(): number {
    const radius = Math.sqrt(-2 * Math.log(1 - this.#random.fraction()));
    return radius * Math.cos(2 * Math.PI * this.#random.fraction());
  }
}
