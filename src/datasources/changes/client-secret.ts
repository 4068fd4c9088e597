import { inspect } from 'node:util';

/** A client secret on its way to whoever asked for it. Printing, serializing or comparing it shows nothing. */
export class ClientSecret {
  readonly #value: string;

  constructor(value: string) {
    this.#value = value;
  }

  /** For the one payload that may hold it. */
  reveal(): string {
    return this.#value;
  }

  toString(): string {
    return '[client secret]';
  }

  toJSON(): string {
    return this.toString();
  }

  [inspect.custom](): string {
    return this.toString();
  }
}
