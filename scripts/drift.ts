import { drift } from './drift/command.ts';
import { WrongCall } from './drift/document.ts';

/** `npm run drift`: what has changed in Atlas's contract since the gateway was written. */
try {
  process.exitCode = await drift(process.argv.slice(2), console.log, new Date());
} catch (error) {
  if (!(error instanceof WrongCall)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
