/** What the root resource says to each of several credentials, or why it says nothing. */
export class Roots {
  readonly parts: readonly RootPart[];

  constructor(parts: readonly RootPart[]) {
    this.parts = parts;
  }
}

export interface RootPart {
  /** Its name in the credentials file. */
  credential: string;
  body: unknown;
  /** Undefined where Atlas answered. */
  error: unknown;
}
