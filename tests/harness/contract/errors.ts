import type { Exchange } from '../../../src/sandbox/index.ts';
import { checkForm, readBody } from './body.ts';
import { checkRateLimits, headerOf } from './headers.ts';
import { isKnownError } from './known-errors.ts';
import type { Findings } from './violation.ts';

/** The body of a challenge, byte for byte: not alphabetical, without parameters (recorded). */
const CHALLENGE_BODY =
  '{"error":401,"reason":"Unauthorized","detail":"You are not authorized for this resource.","errorCode":"UNEXPECTED_ERROR"}';
const CHALLENGE =
  /^Digest realm="MMS Public API", domain="", nonce="[A-Za-z0-9+/]{32}", algorithm=MD5, qop="auth", stale=(true|false)$/;

export function isChallenge({ status, body }: Exchange): boolean {
  return status === 401 && body === CHALLENGE_BODY;
}

/** Whoever came with a bearer token gets the same body and no challenge (assumed). */
export function checkChallenge(exchange: Exchange, findings: Findings): void {
  checkType(exchange, findings);
  checkRateLimits(exchange, 'absent', findings);
  const [challenge, code] = ['WWW-Authenticate', 'X-Error-Code'].map((name) => headerOf(exchange, name));
  const isRight = challenge === undefined || CHALLENGE.test(challenge);
  findings.expect(isRight, 'header', 'WWW-Authenticate', challenge, `Atlas sends ${CHALLENGE}`);
  findings.expect(code === undefined, 'header', 'X-Error-Code', code, 'a challenge has none');
}

interface ErrorBody {
  detail?: unknown;
  error?: unknown;
  errorCode?: unknown;
  parameters?: unknown;
  reason?: unknown;
}

/** What holds for every refusal; its schema is checked elsewhere. A fault that was ordered may have any code. */
export function checkError(exchange: Exchange, isOrdered: boolean, findings: Findings): void {
  checkType(exchange, findings);
  const parsed = readBody(exchange, findings);
  checkForm(exchange, parsed, findings);
  const { error, errorCode, ...rest } = (parsed ?? {}) as ErrorBody; // its schema is checked elsewhere
  const keys = Object.keys(parsed ?? {}).filter((key) => key !== 'badRequestDetail');
  const says = 'an error has detail, error, errorCode, parameters, reason';
  findings.expect(keys.join() === 'detail,error,errorCode,parameters,reason', 'error', '', keys, says);
  findings.expect(error === exchange.status, 'error', '/error', error, `the status is ${exchange.status}`);
  findings.expect(typeof rest.detail === 'string', 'error', '/detail', rest.detail, 'it is a sentence');
  const code = headerOf(exchange, 'X-Error-Code');
  findings.expect(code === errorCode, 'header', 'X-Error-Code', code, `the body says ${errorCode}`);
  if (!isOrdered) {
    const isKnown = isKnownError(exchange.status, String(errorCode));
    findings.expect(
      isKnown,
      'error',
      '/errorCode',
      errorCode,
      `Atlas is not known to answer so with ${exchange.status}`,
    );
  }
  checkRateLimits(exchange, errorCode === 'GROUP_NOT_FOUND' ? 'absent' : 'either', findings);
  const challenge = headerOf(exchange, 'WWW-Authenticate');
  findings.expect(challenge === undefined, 'header', 'WWW-Authenticate', challenge, 'who is refused is known already');
  checkRetry(exchange, isOrdered, findings);
}

/** Whole seconds, with 429 only (specification). */
function checkRetry(exchange: Exchange, isOrdered: boolean, findings: Findings): void {
  const after = headerOf(exchange, 'Retry-After');
  const isThere = /^[1-9]\d*$/.test(after ?? '');
  const isRight = exchange.status === 429 ? isThere : after === undefined;
  findings.expect(isRight || isOrdered, 'header', 'Retry-After', after, 'whole seconds are told with 429');
}

/** Plain, without charset or version (recorded). */
function checkType(exchange: Exchange, findings: Findings): void {
  const type = headerOf(exchange, 'Content-Type');
  findings.expect(type === 'application/json', 'header', 'Content-Type', type, 'errors are application/json');
}
