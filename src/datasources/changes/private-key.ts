import { inspect } from 'node:util';

/** A private key on its way to whoever asked for it. Printing, serializing or comparing it shows nothing. */
export class PrivateKey {
  readonly #value: string;

  constructor(value: string) {
    this.#value = value;
  }

  /** For the one payload that may hold it. */
  reveal(): string {
    return this.#value;
  }

  /** The form in which Atlas shows it from now on: stars and the last twelve characters (recorded). */
  mask(): string {
    return `********-****-****-${this.#value.slice(-12)}`;
  }

  toString(): string {
    return '[private key]';
  }

  toJSON(): string {
    return this.toString();
  }

  [inspect.custom](): string {
    return this.toString();
  }
}
