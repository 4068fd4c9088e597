import type { CombinedError } from 'urql';

export type FieldError = CombinedError['graphQLErrors'][number];

/**
 * The errors of an answer, by the field that they are about: what is null with an error was refused, what is null without one is not there.
 * A component is given the errors of its own part of the answer and need not know where that part lies.
 */
export class FieldErrors {
  readonly list: readonly FieldError[];
  readonly #depth: number;

  constructor(list: readonly FieldError[] = [], depth = 0) {
    this.list = list;
    this.#depth = depth;
  }

  /** Those of one part of the answer, for instance `under('organization', 'projects', 'nodes', 3)`. */
  under(...path: readonly (string | number)[]): FieldErrors {
    const isWithin = (error: FieldError) => path.every((key, at) => error.path?.[this.#depth + at] === key);
    return new FieldErrors(this.list.filter(isWithin), this.#depth + path.length);
  }

  /** Why this field has no value. Undefined when it was not refused. */
  at(field: string): FieldError | undefined {
    return this.list.find((error) => error.path?.[this.#depth] === field);
  }
}
