/**
 * The changes that are under way, whoever still waits for them. The process ends after them: half a grant, or a private key that nobody
 * was told, would be lost otherwise.
 */
export class Work {
  readonly #pending = new Map<Promise<unknown>, string>();
  readonly #onRemains: (what: string) => void;
  /** What changes left behind at Atlas and could not undo. */
  readonly #remains: string[] = [];

  constructor(onRemains: (what: string) => void = () => {}) {
    this.#onRemains = onRemains;
  }

  /** A change has failed and could not be undone. `what` says what remains at Atlas, without secrets. */
  reportRemains(what: string): void {
    this.#remains.push(what);
    this.#onRemains(what);
  }

  /** Counts a change from its beginning to its end, undoing included. `what` names it for the log. */
  track<T>(what: string, change: Promise<T>): Promise<T> {
    this.#pending.set(change, what);
    const end = () => void this.#pending.delete(change);
    change.then(end, end);
    return change;
  }

  /** The changes under way now, by what names them. */
  underWay(): readonly string[] {
    return [...this.#pending.values()];
  }

  /**
   * Resolves when nothing is under way, or after `timeoutMs`, to what is left: changes that have not ended, and what those left behind
   * that have ended since.
   */
  async settle(timeoutMs: number): Promise<readonly string[]> {
    const before = this.#remains.length;
    const deadline = performance.now() + timeoutMs;
    while (this.#pending.size > 0) {
      const leftMs = deadline - performance.now();
      if (leftMs <= 0) break;
      await this.#nextEnd(leftMs);
    }
    return [...this.#pending.values(), ...this.#remains.slice(before)];
  }

  async #nextEnd(timeoutMs: number): Promise<void> {
    const { promise, resolve } = Promise.withResolvers<void>();
    const timer = setTimeout(resolve, timeoutMs);
    for (const change of this.#pending.keys())
      change.then(
        () => resolve(),
        () => resolve(),
      );
    await promise;
    clearTimeout(timer);
  }
}
