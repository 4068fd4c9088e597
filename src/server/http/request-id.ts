import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';

const HEADER = 'x-request-id';

/** What may stand in a log and a header as it came: letters, digits and a few marks, up to 128. */
const WELL_FORMED = /^[\w.:/+=-]{1,128}$/;

/** Names the request in its answer, whatever becomes of it: by the caller's id when it is well formed, otherwise by a new one. */
export function nameRequest(req: IncomingMessage, res: ServerResponse): void {
  const given = req.headers[HEADER];
  res.setHeader(HEADER, typeof given === 'string' && WELL_FORMED.test(given) ? given : randomUUID());
}

/** The id that {@link nameRequest} gave. */
export function requestIdOf(res: ServerResponse): string {
  return String(res.getHeader(HEADER));
}
