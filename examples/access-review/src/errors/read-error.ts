import type { FieldError } from './field-errors.ts';

/** What the gateway adds to an error. README has the codes. */
interface Extensions {
  code?: string;
  /** Seconds, of RATE_LIMITED. */
  retryAfter?: number;
  hint?: string;
}

const extensionsOf = (error: FieldError) => error.extensions as Extensions; // JSON of our own gateway

export const codeOf = (error: FieldError) => extensionsOf(error).code;
export const hintOf = (error: FieldError) => extensionsOf(error).hint;

/** Whether asking again later may help, in contrast to a role that is missing. */
export const isTemporary = (error: FieldError) =>
  ['RATE_LIMITED', 'UPSTREAM_UNAVAILABLE', 'UPSTREAM_TIMEOUT'].includes(codeOf(error) ?? '');

/** Where a rate limit does not say how long it lasts. */
const DEFAULT_WAIT_SECONDS = 10;

/** How long to wait until all of these can be asked again, in seconds. Undefined when none is about a rate limit. */
export function retryAfterOf(errors: readonly FieldError[]): number | undefined {
  const waits = errors
    .filter((error) => codeOf(error) === 'RATE_LIMITED')
    .map((error) => extensionsOf(error).retryAfter ?? DEFAULT_WAIT_SECONDS);
  return waits.length > 0 ? Math.max(...waits) : undefined;
}
