import type { IncomingHttpHeaders } from 'node:http';

/** W3C Trace Context, section 3.2, version 00: trace id and parent id are not all zeros. */
const TRACEPARENT = /^00-(?!0{32})[0-9a-f]{32}-(?!0{16})[0-9a-f]{16}-[0-9a-f]{2}$/;

/** Section 3.3: up to 32 members; a key, and a value of printable ASCII without comma and equals sign. */
const MEMBER = /^[a-z0-9][a-z0-9_\-*/@]{0,255}=[\x20-\x2b\x2d-\x3c\x3e-\x7e]{0,255}[\x21-\x2b\x2d-\x3c\x3e-\x7e]$/;
const MAX_MEMBERS = 32;

/** What section 3.3.1.5 asks everybody to let pass, and no more. */
const MAX_TRACESTATE = 512;

/** The trace context that a request came with, as far as it has W3C's form: it goes on to another company's server. */
export function readTraceContext({ traceparent, tracestate }: IncomingHttpHeaders): Record<string, string> {
  if (typeof traceparent !== 'string' || !TRACEPARENT.test(traceparent)) return {};
  return isTraceState(tracestate) ? { traceparent, tracestate } : { traceparent };
}

function isTraceState(value: string | string[] | undefined): value is string {
  if (typeof value !== 'string' || value.length > MAX_TRACESTATE) return false;
  const members = value.split(',').map((member) => member.trim());
  return members.length <= MAX_MEMBERS && members.every((member) => MEMBER.test(member));
}
