import type { IncomingMessage, ServerResponse } from 'node:http';
import { brotliCompressSync, constants, deflateSync, gzipSync } from 'node:zlib';
import type { Problem } from './problem.ts';

/** On every answer (recorded, bar the values of the informational ones). */
const COMMON_HEADERS: Readonly<Record<string, string>> = {
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  Server: 'mdbws',
  'Strict-Transport-Security': 'max-age=31536000; includeSubdomains;',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'X-Java-Method': 'Sandbox::answer',
  'X-Java-Version': '17.0.19+10-LTS',
  'X-MongoDB-Service-Version': 'gitHash=0000000000000000000000000000000000000000; versionString=master',
  'X-Permitted-Cross-Domain-Policies': 'none',
};

/** What the proxies before Atlas add: another one stands before /api/private (recorded). */
function proxyHeaders(url = ''): Record<string, string> {
  return url.startsWith('/api/private/') ? { 'X-Xgen-Up-Proto': 'HTTP/2' } : { 'X-Envoy-Upstream-Service-Time': '1' };
}

/** An answer on its way out. */
export interface Answer {
  status: number;
  /** Undefined for none. */
  body: string | undefined;
  headers: Record<string, string>;
}

export function toErrorAnswer(
  problem: Problem,
  headers: Record<string, string> = {},
  query: URLSearchParams = new URLSearchParams(),
): Answer {
  return {
    status: problem.status,
    body: toJson(problem.toBody(), query),
    headers: { ...headers, ...problem.headers, 'Content-Type': 'application/json', 'X-Error-Code': problem.errorCode },
  };
}

/** Compact (recorded), unless `pretty` is asked for (documented; of errors assumed). */
export function toJson(body: unknown, query: URLSearchParams): string {
  return JSON.stringify(body, null, query.get('pretty') === 'true' ? 2 : 0);
}

/** The body of a challenge: keys not in alphabetical order, no parameters, no X-Error-Code (recorded). */
export function toChallenge(challenge: string | undefined): Answer {
  return {
    status: 401,
    body: '{"error":401,"reason":"Unauthorized","detail":"You are not authorized for this resource.","errorCode":"UNEXPECTED_ERROR"}',
    headers: { 'Content-Type': 'application/json', ...(challenge && { 'WWW-Authenticate': challenge }) },
  };
}

/** Below this, compressing costs more than it saves. */
const COMPRESS_FROM_BYTES = 1024;

/** Returns the headers as sent. */
export function send(
  req: IncomingMessage,
  res: ServerResponse,
  answer: Answer,
  isTruncated = false,
): Record<string, string> {
  const plain = Buffer.from(answer.body ?? '');
  const encoding = plain.length >= COMPRESS_FROM_BYTES ? chooseEncoding(req.headers['accept-encoding']) : undefined;
  const body = encoding === undefined ? plain : COMPRESSORS[encoding](plain);
  const headers: Record<string, string> = {
    ...COMMON_HEADERS,
    ...proxyHeaders(req.url),
    ...answer.headers,
    ...(encoding !== undefined && { 'Content-Encoding': encoding, Vary: 'Accept-Encoding' }),
    ...(answer.body !== undefined && { 'Content-Length': String(body.length) }),
  };
  res.writeHead(answer.status, headers);
  if (isTruncated) {
    res.write(body.subarray(0, body.length / 2), () => req.socket.destroy());
  } else {
    res.end(req.method === 'HEAD' || answer.body === undefined ? undefined : body);
  }
  return headers;
}

const COMPRESSORS = {
  gzip: (body: Buffer) => gzipSync(body, { level: 1 }),
  deflate: (body: Buffer) => deflateSync(body, { level: 1 }),
  br: (body: Buffer) => brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 1 } }),
};

function chooseEncoding(accepted: string | undefined): keyof typeof COMPRESSORS | undefined {
  if (accepted === undefined) return undefined;
  return (['gzip', 'br', 'deflate'] as const).find((name) => new RegExp(`\\b${name}\\b(?!;q=0)`).test(accepted));
}
