import { isUtf8 } from 'node:buffer';
import type { IncomingMessage } from 'node:http';
import { promisify } from 'node:util';
import { brotliDecompress, gunzip } from 'node:zlib';
import { refuse } from './refuse.ts';

/** Far above any operation that a person writes, and enough for thousands of ids in the variables. */
const MAX_BODY_BYTES = 1024 * 1024;

/** Of all bodies together that are not complete yet. Honest ones arrive within milliseconds and are a few kilobytes long. */
const MAX_UNFINISHED_BYTES = 32 * 1024 * 1024;

const JSON_TYPE = /^application\/(graphql\+)?json\s*(;|$)/i;
const CHARSET = /;\s*charset\s*=\s*"?([^";\s]+)/i;

const DECODERS: ReadonlyMap<string, (bytes: Buffer, options: { maxOutputLength: number }) => Promise<Buffer>> = new Map(
  [
    ['gzip', promisify(gunzip)],
    ['x-gzip', promisify(gunzip)],
    ['br', promisify(brotliDecompress)],
  ],
);

/** A body that is still arriving. */
interface Unfinished {
  bytes: number;
  /** Ends the reading with an error for its caller. */
  giveUp(): void;
}

/**
 * Makes what reads the JSON text of a request's body. Bounds one body, sent and decompressed, and the sum of those that are still arriving
 * on all connections: over it, the one that has been arriving longest is given up.
 */
export function createBodyReader(maxUnfinishedBytes = MAX_UNFINISHED_BYTES): (req: IncomingMessage) => Promise<string> {
  const unfinished = new Set<Unfinished>(); // in the order of their beginning
  let heldBytes = 0;

  function readBytes(req: IncomingMessage): Promise<Buffer> {
    if (Number(req.headers['content-length']) > MAX_BODY_BYTES) return Promise.reject(tooLarge());
    return new Promise((resolve, reject) => {
      const chunks: Buffer[] = [];
      const end = (settle: () => void) => {
        req.off('data', take).off('end', finish).off('close', breakOff);
        unfinished.delete(body);
        heldBytes -= body.bytes;
        settle();
      };
      const stop = (error: Error) => {
        chunks.length = 0;
        req.pause(); // the rest is read and thrown away after the answer
        end(() => reject(error));
      };
      const body: Unfinished = { bytes: 0, giveUp: () => stop(refuse('The body took too long to arrive.', 408)) };
      const take = (chunk: Buffer) => {
        if (body.bytes + chunk.length > MAX_BODY_BYTES) return stop(tooLarge());
        chunks.push(chunk);
        body.bytes += chunk.length;
        heldBytes += chunk.length;
        if (heldBytes > maxUnfinishedBytes) unfinished.values().next().value?.giveUp();
      };
      const finish = () => end(() => resolve(chunks.length === 1 && chunks[0] ? chunks[0] : Buffer.concat(chunks)));
      const breakOff = () => end(() => reject(refuse('The body broke off.', 400)));
      unfinished.add(body);
      req.on('data', take).on('end', finish).on('close', breakOff).on('error', breakOff);
    });
  }

  return async (req) => {
    checkType(req.headers['content-type'] ?? '');
    const decode = findDecoder(req.headers['content-encoding']);
    const sent = await readBytes(req);
    return toText(decode === undefined ? sent : await decode(sent));
  };
}

function checkType(type: string): void {
  if (!JSON_TYPE.test(type)) {
    throw refuse('Send the operation as JSON, with the header "content-type: application/json".', 415);
  }
  const charset = CHARSET.exec(type)?.[1];
  if (charset !== undefined && !/^utf-?8$/i.test(charset)) {
    throw refuse('The body is in a character set other than UTF-8, and JSON is sent in UTF-8 only.', 415);
  }
}

function findDecoder(header: string | undefined): ((sent: Buffer) => Promise<Buffer>) | undefined {
  const encoding = header?.trim().toLowerCase() ?? '';
  if (encoding === '' || encoding === 'identity') return undefined;
  const decode = DECODERS.get(encoding);
  if (decode === undefined) throw refuse('The content-encoding of a body is gzip or br, or there is none.', 415);
  return (sent) =>
    decode(sent, { maxOutputLength: MAX_BODY_BYTES }).catch((error: NodeJS.ErrnoException) => {
      throw error.code === 'ERR_BUFFER_TOO_LARGE'
        ? tooLarge()
        : refuse(`The body is not ${encoding}, though its content-encoding says so.`, 400);
    });
}

function toText(bytes: Buffer): string {
  // JSON begins with two ASCII characters, so a zero among the first bytes means two or four bytes for each.
  const hasWideCharacters = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  if (hasWideCharacters || bytes[0] === 0 || bytes[1] === 0) {
    throw refuse('The body is in UTF-16 or UTF-32, and JSON is sent in UTF-8 only.', 415);
  }
  if (!isUtf8(bytes)) {
    throw refuse('The body is not UTF-8. If it is compressed, name gzip or br in its content-encoding.', 400);
  }
  const hasMark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  return bytes.toString('utf8', hasMark ? 3 : 0);
}

function tooLarge(): Error {
  return refuse(`The body is larger than ${MAX_BODY_BYTES} bytes.`, 413);
}
