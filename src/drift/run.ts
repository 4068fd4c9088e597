import { drift } from './command.ts';
import { WrongCall } from './document.ts';

/** `atlas-graph drift`: what has changed in Atlas's contract since the gateway was written. Resolves to the exit status. */
export async function runDrift(args: readonly string[]): Promise<number> {
  try {
    return await drift(args, (text) => process.stdout.write(`${text}\n`), new Date());
  } catch (error) {
    if (!(error instanceof WrongCall)) throw error;
    process.stderr.write(`${error.message}\n`);
    return 2;
  }
}
