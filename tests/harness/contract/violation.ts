/** Something in an answer that is not as Atlas has it. */
export interface Violation {
  /** `GET /orgs/{orgId}`. */
  operation: string;
  /** Which promise is broken; of a schema with the keyword that failed, `schema minimum`. */
  rule: string;
  /** A header's name, or a place in the body as a JSON pointer with `*` for every index; empty for the whole. */
  at: string;
  /** What stands there. */
  found: unknown;
  /** What should. */
  expected: string;
}

/** Collects what is wrong with one answer. */
export class Findings {
  readonly violations: Violation[] = [];
  readonly operation: string;

  constructor(operation: string) {
    this.operation = operation;
  }

  add(rule: string, at: string, found: unknown, expected: string): void {
    this.violations.push({ operation: this.operation, rule, at, found, expected });
  }

  /** Adds a finding unless the condition holds. */
  expect(holds: boolean, rule: string, at: string, found: unknown, expected: string): void {
    if (!holds) this.add(rule, at, found, expected);
  }
}

/** In one line, with no more of what was found than helps. */
export function tell({ operation, rule, at, found, expected }: Violation): string {
  const shown = found === undefined ? 'nothing' : JSON.stringify(found);
  return `${operation}: ${rule}${at && ` at ${at}`}: ${shown.slice(0, 120)}, but ${expected}`;
}
