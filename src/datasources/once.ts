/** Remembers what is being read, or was, so that a look ahead and several aliases share one reading of a list. */
export class Once<T> {
  readonly #readings = new Map<string, Promise<T>>();

  read(key: string, read: () => Promise<T>): Promise<T> {
    const known = this.#readings.get(key);
    if (known !== undefined) return known;
    const reading = read();
    this.#readings.set(key, reading);
    return reading;
  }

  /** What was asked for under this key before. */
  find(key: string): Promise<T> | undefined {
    return this.#readings.get(key);
  }

  forget(): void {
    this.#readings.clear();
  }
}
