/**
 * The changes that are under way, whoever still waits for them. The process ends after them: half a grant, or a private key that nobody
 * was told, would be lost otherwise.
 */
export class Work {
  readonly #pending = new Map<Promise<unknown>, string>();

  /** Counts a change from its beginning to its end, undoing included. `what` names it for the log. */
  track<T>(what: string, change: Promise<T>): Promise<T> {
    this.#pending.set(change, what);
    const end = () => void this.#pending.delete(change);
    change.then(end, end);
    return change;
  }

  /** Resolves when nothing is under way, or after `timeoutMs`, to what is left. */
  async settle(timeoutMs: number): Promise<readonly string[]> {
    const deadline = performance.now() + timeoutMs;
    while (this.#pending.size > 0) {
      const leftMs = deadline - performance.now();
      if (leftMs <= 0) break;
      await this.#nextEnd(leftMs);
    }
    return [...this.#pending.values()];
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
