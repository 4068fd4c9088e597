import { Secret } from './secret.ts';

/** A private key on its way to whoever asked for it. */
export class PrivateKey extends Secret {
  constructor(value: string) {
    super('private key', value);
  }

  /** The form in which Atlas shows it from now on: stars and the last twelve characters (recorded). */
  mask(): string {
    return `********-****-****-${this.reveal().slice(-12)}`;
  }
}
