import { isUtf8 } from 'node:buffer';
import { brotliDecompressSync, gunzipSync, inflateSync, type ZlibOptions } from 'node:zlib';
import { BodyFault } from './body-fault.ts';
import { type Headers, headerOf } from './call.ts';
import { codeOf } from './connection-faults.ts';
import { measureJson } from './json-text.ts';

/** No operation's answer is larger, packed or not: undici closes a connection on which more comes. */
export const LARGEST_BODY_BYTES = 8 * 1024 * 1024;

/** Atlas's error bodies have some hundred bytes; a larger one is a page of somebody else, and not read. */
export const MAX_ERROR_BYTES = 64 * 1024;

/** What we can undo; asked of Atlas in this order. */
export const ACCEPT_ENCODING = 'gzip, br';

/** What an answer said. */
export interface JsonBody {
  /** Undefined where the body is empty. */
  json: unknown;
  /** Length of its text, unpacked. */
  bytes: number;
}

/**
 * Unpacks, measures and parses a whole body. Throws BodyFault when it is larger than `maxBytes`, cut short, corrupt, packed in a way that
 * was not asked for, not UTF-8, not JSON, or JSON that is made to hurt.
 *
 * undici has an interceptor for unpacking, but it is experimental, says so on stderr at every start, and sends each body through
 * streams; ours are small and needed whole anyway, and one synchronous call costs less than one turn of a thread pool.
 */
export function readJson(chunks: readonly Buffer[], headers: Headers, maxBytes: number): JsonBody {
  const packed = chunks.length === 1 ? (chunks[0] as Buffer) : Buffer.concat(chunks);
  if (packed.length > maxBytes) throw tooLarge(maxBytes);
  const encoding = headerOf(headers, 'content-encoding')?.trim().toLowerCase();
  const text = encoding === undefined || packed.length === 0 ? packed : unpack(packed, encoding, maxBytes);
  if (text.length === 0) return { json: undefined, bytes: 0 };
  if (!isUtf8(text)) throw new BodyFault('its body is not UTF-8');
  measureJson(text, maxBytes);
  try {
    return { json: JSON.parse(text.toString('utf8')), bytes: text.length };
  } catch {
    throw new BodyFault('its body is not JSON');
  }
}

export function tooLarge(maxBytes: number): BodyFault {
  return new BodyFault(`its body is larger than ${maxBytes} bytes`);
}

/** Bytes are counted while they are unpacked: 137 of them may stand for 63 MB. */
function unpack(body: Buffer, encoding: string, maxBytes: number): Buffer {
  const unpackSync = UNPACKERS.get(encoding);
  if (unpackSync === undefined) {
    throw new BodyFault(`its body has a content-encoding that was not asked for (${toWord(encoding)})`);
  }
  try {
    return unpackSync(body, { maxOutputLength: maxBytes });
  } catch (error) {
    if (codeOf(error) === 'ERR_BUFFER_TOO_LARGE') throw tooLarge(maxBytes);
    throw new BodyFault(`its body cannot be unpacked (${codeOf(error)})`);
  }
}

const UNPACKERS: ReadonlyMap<string, (body: Buffer, options: ZlibOptions) => Buffer> = new Map([
  ['', (body: Buffer) => body],
  ['identity', (body: Buffer) => body],
  ['gzip', gunzipSync],
  ['x-gzip', gunzipSync],
  ['br', brotliDecompressSync],
  ['deflate', inflateSync],
]);

/** A word from outside, short and printable. */
const toWord = (text: string) => text.replace(/[^\w,. -]/g, '?').slice(0, 40);

/** The fields of Atlas's error bodies and of its token endpoint's, each of which may be missing or null. */
export interface ErrorBody {
  errorCode: string | undefined;
  reason: string | undefined;
  detail: string | undefined;
  parameters: readonly unknown[] | undefined;
}

/** Collects an error body up to what is read of one, so that a page without end takes no memory. */
export class ErrorChunks {
  readonly chunks: Buffer[] = [];
  #bytes = 0;

  add(chunk: Buffer): void {
    this.#bytes += chunk.length;
    // One byte too many is enough to see that it is too large.
    if (this.#bytes - chunk.length <= MAX_ERROR_BYTES) this.chunks.push(chunk);
  }
}

/**
 * Reads an error body of whatever kind: Atlas's, OAuth's, or a proxy's page, of which nothing is kept. Several layers look at the same
 * answer, and know it by its headers: it is unpacked once.
 */
export function readErrorBody(chunks: readonly Buffer[], headers: Headers): ErrorBody {
  const known = errorBodies.get(headers);
  if (known !== undefined) return known;
  const read = toErrorBody(chunks, headers);
  errorBodies.set(headers, read);
  return read;
}

const errorBodies = new WeakMap<Headers, ErrorBody>();

function toErrorBody(chunks: readonly Buffer[], headers: Headers): ErrorBody {
  let body: unknown;
  try {
    body = readJson(chunks, headers, MAX_ERROR_BYTES).json;
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
