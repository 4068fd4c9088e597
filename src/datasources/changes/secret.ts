import { inspect } from 'node:util';

/** A secret on its way to whoever asked for it. Printing, serializing or comparing it shows its name, `[private key]`, and no more. */
export class Secret {
  readonly #value: string;
  readonly #name: string;

  constructor(name: string, value: string) {
    this.#name = name;
    this.#value = value;
  }

  /** For the one payload that may hold it. */
  reveal(): string {
    return this.#value;
  }

  toString(): string {
    return `[${this.#name}]`;
  }

  toJSON(): string {
    return this.toString();
  }

  [inspect.custom](): string {
    return this.toString();
  }
}
