import { randomUUID } from 'node:crypto';

/** What may stand in a log and a header as it came: letters, digits and a few marks, up to 128. */
const WELL_FORMED = /^[\w.:/+=-]{1,128}$/;

/** The caller's request id when it is well formed; otherwise a new one. */
export function readRequestId(header: string | string[] | undefined): string {
  return typeof header === 'string' && WELL_FORMED.test(header) ? header : randomUUID();
}
