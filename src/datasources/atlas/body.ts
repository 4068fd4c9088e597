import { brotliDecompressSync, gunzipSync, inflateSync } from 'node:zlib';
import { type Headers, headerOf } from './call.ts';

/** A page of 500 keys is some 300 kB; what unpacks to more than this is not an answer of Atlas. */
export const MAX_BODY_BYTES = 64 * 1024 * 1024;

/** Atlas's error bodies have some hundred bytes; a larger one is a page of somebody else. */
const MAX_ERROR_BYTES = 64 * 1024;

/** What we can undo; asked of Atlas in this order. */
export const ACCEPT_ENCODING = 'gzip, br';

/**
 * Unpacks and decodes a whole body. Throws when it is cut short, corrupt or packed in a way that was not asked for.
 *
 * undici has an interceptor for this, but it is experimental, says so on stderr at every start, and sends each body through
 * streams; ours are small and needed whole anyway, and one synchronous call costs less than one turn of a thread pool.
 */
export function toText(chunks: readonly Buffer[], headers: Headers, maxBytes = MAX_BODY_BYTES): string {
  const body = chunks.length === 1 ? (chunks[0] as Buffer) : Buffer.concat(chunks);
  if (body.length > maxBytes) throw new RangeError('the body is too large');
  const encoding = headerOf(headers, 'content-encoding');
  if (encoding === undefined || body.length === 0) return body.toString('utf8');
  return unpack(body, encoding.trim().toLowerCase(), maxBytes).toString('utf8');
}

function unpack(body: Buffer, encoding: string, maxBytes: number): Buffer {
  const options = { maxOutputLength: maxBytes };
  switch (encoding) {
    case '':
    case 'identity':
      return body;
    case 'gzip':
    case 'x-gzip':
      return gunzipSync(body, options);
    case 'br':
      return brotliDecompressSync(body, options);
    case 'deflate':
      return inflateSync(body, options);
    default:
      throw new TypeError(`content-encoding ${encoding} was not asked for`);
  }
}

/** The fields of Atlas's error bodies and of its token endpoint's, each of which may be missing or null. */
export interface ErrorBody {
  errorCode: string | undefined;
  reason: string | undefined;
  detail: string | undefined;
  parameters: readonly unknown[] | undefined;
}

/** Reads an error body of whatever kind: Atlas's, OAuth's, or a proxy's page, of which nothing is kept. */
export function readErrorBody(chunks: readonly Buffer[], headers: Headers): ErrorBody {
  let body: unknown;
  try {
    body = JSON.parse(toText(chunks, headers, MAX_ERROR_BYTES));
  } catch {
    body = undefined;
  }
  const fields: Record<string, unknown> = typeof body === 'object' && body !== null ? { ...body } : {};
  return {
    errorCode: text(fields.errorCode) ?? text(fields.error) ?? headerOf(headers, 'x-error-code'),
    reason: text(fields.reason),
    detail: text(fields.detail) ?? text(fields.error_description),
    parameters: Array.isArray(fields.parameters) ? fields.parameters : undefined,
  };
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
