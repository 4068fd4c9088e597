import type { Exchange } from '../../../src/sandbox/index.ts';
import { checkForm, readBody } from './body.ts';
import { checkError } from './errors.ts';
import { checkRateLimits, headerOf } from './headers.ts';
import type { Findings } from './violation.ts';

/** Codes of OAuth that Atlas answers with each status (documented). */
const OAUTH_ERRORS: Readonly<Record<number, readonly string[]>> = {
  400: ['invalid_request', 'unsupported_grant_type', 'invalid_grant'],
  401: ['invalid_client'],
  403: ['access_denied'],
  500: ['server_error'],
};

/** /api/oauth/…, which the document mentions and does not specify. */
export function checkTokenAnswer(exchange: Exchange, isOrdered: boolean, findings: Findings): void {
  const { status, body, route } = exchange;
  if (isOrdered || status === 404) {
    checkError(exchange, isOrdered, findings);
  } else if (status === 200 && route.endsWith('/revoke')) {
    findings.expect(body === '', 'body', '', body, 'it should have none');
  } else {
    const type = headerOf(exchange, 'Content-Type');
    findings.expect(type === 'application/json', 'header', 'Content-Type', type, 'tokens are application/json');
    const parsed = readBody(exchange, findings) as Record<string, unknown>; // JSON here is an object
    if (status === 200) checkToken(parsed, findings);
    else if (status === 429) checkTooMany(exchange, parsed, findings);
    else checkOauthError(status, parsed, findings);
  }
}

function checkToken(token: Record<string, unknown>, findings: Findings): void {
  const keys = Object.keys(token).join();
  const says = 'a token has access_token, expires_in, token_type';
  findings.expect(keys === 'access_token,expires_in,token_type', 'body', '', keys, says);
  const { expires_in, token_type } = token;
  findings.expect(expires_in === 3600, 'body', '/expires_in', expires_in, 'a token lives for an hour');
  findings.expect(token_type === 'Bearer', 'body', '/token_type', token_type, 'it is a bearer token');
}

/** Refused in the manner of the API, with a code of its own (seen in logs). */
function checkTooMany(exchange: Exchange, parsed: Record<string, unknown>, findings: Findings): void {
  const { errorCode } = parsed;
  findings.expect(errorCode === 'RATE_LIMITED', 'error', '/errorCode', errorCode, 'it is RATE_LIMITED');
  checkForm(exchange, parsed, findings);
}

function checkOauthError(status: number, parsed: Record<string, unknown>, findings: Findings): void {
  const keys = Object.keys(parsed).join();
  findings.expect(keys === 'error_description,error', 'body', '', keys, 'OAuth refuses with error_description, error');
  const isKnown = OAUTH_ERRORS[status]?.includes(String(parsed.error)) ?? false;
  findings.expect(isKnown, 'error', '/error', parsed.error, `Atlas is not known to answer so with ${status}`);
}

/** /api/private/ipinfo: plain JSON, no version, no limits (recorded). */
export function checkPrivateAnswer(exchange: Exchange, findings: Findings): void {
  const type = headerOf(exchange, 'Content-Type');
  findings.expect(type === 'application/json', 'header', 'Content-Type', type, 'it is application/json');
  checkRateLimits(exchange, 'absent', findings);
  const keys = Object.keys(readBody(exchange, findings) ?? {}).join();
  findings.expect(keys === 'currentIpv4Address', 'body', '', keys, 'it has currentIpv4Address');
}
