import type { Exchange } from '../../../src/sandbox/index.ts';
import { type Call, type Credential, createCaller } from '../atlas-caller.ts';

/** A caller that cannot change anything: it throws before it sends anything but GET or HEAD, or a body. */
export function createReader(credential: Credential): (call: Call) => Promise<Exchange> {
  const call = createCaller(credential);
  return async (asked) => {
    if (!['GET', 'HEAD'].includes(asked.method) || asked.body !== undefined) {
      throw new Error(`A reader does not send ${asked.method} ${asked.path}.`);
    }
    return call(asked);
  };
}
