import type { LoadResult } from './measure.ts';
import type { ContestantName } from './processes.ts';

interface Bound {
  what: string;
  measured: number;
  bound: string;
  verdict: 'holds' | 'MISSED';
}

/** What is promised, what was measured, and whether it holds. */
export class Bounds {
  readonly #all: Bound[] = [];

  atMost(what: string, measured: number, most: number): void {
    this.#add(what, measured, `at most ${most}`, measured <= most);
  }

  atLeast(what: string, measured: number, least: number): void {
    this.#add(what, measured, `at least ${least}`, measured >= least);
  }

  print(): void {
    console.table(this.#all);
  }

  get allHold(): boolean {
    return this.#all.every(({ verdict }) => verdict === 'holds');
  }

  #add(what: string, measured: number, bound: string, holds: boolean): void {
    const rounded = Math.round(measured * 100) / 100;
    this.#all.push({ what, measured: rounded, bound, verdict: holds ? 'holds' : 'MISSED' });
  }
}

/** Medians under load, by query, then by contestant. */
export type Loads = ReadonlyMap<string, ReadonlyMap<ContestantName, LoadResult>>;

/** Queries per second against the two references of the same run. */
export function checkLoads(loads: Loads, bounds: Bounds): void {
  for (const [query, results] of loads) {
    const perSecond = (name: ContestantName) => results.get(name)?.perSecond ?? Number.NaN;
    bounds.atMost(`failed queries of ${query} under load`, results.get('gateway')?.failed ?? Number.NaN, 0);
    bounds.atLeast(`q/s of ${query}, bare yoga = 1`, perSecond('gateway') / perSecond('bare'), 0.85);
    bounds.atLeast(`q/s of ${query}, the afternoon's = 1`, perSecond('gateway') / perSecond('afternoon'), 2);
  }
}
