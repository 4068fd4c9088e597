import type { IncomingMessage, ServerResponse } from 'node:http';

/** A client that sends more than this after its answer has ended the wish to know it. */
const MAX_DRAINED_BYTES = 32 * 1024 * 1024;

const MAX_DRAIN_MS = 5_000;

/**
 * Reads and throws away what a client still sends after it was answered, such as the rest of a body that is too large. Most clients write
 * to the end before they read; closing at once would show them a broken connection in place of the answer. Bounded in bytes and time.
 */
export function drainAfterAnswer(req: IncomingMessage, res: ServerResponse): void {
  // Node's type does not say that a request of the Fetch API has none; whoever sends that has sent all of it, or bounds it.
  const socket = req.socket as IncomingMessage['socket'] | null;
  if (socket === null) return;
  // Before Node's own listener, which would throw the rest away without a bound.
  res.prependListener('finish', () => {
    if (req.complete || socket.destroyed) return;
    let bytes = 0;
    const timer = setTimeout(() => socket.destroy(), MAX_DRAIN_MS);
    const stop = () => clearTimeout(timer);
    req.on('data', (chunk: Buffer) => {
      bytes += chunk.length;
      if (bytes > MAX_DRAINED_BYTES) socket.destroy();
    });
    req.once('end', stop).once('close', stop);
    req.read(0); // marks the body as being read, so that Node leaves it to us
    req.resume();
  });
}
