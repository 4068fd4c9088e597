import { type JsonBody, MAX_ERROR_BYTES, readJson, tooLarge } from './body.ts';
import { type Call, type Controller, type Handler, type Headers, headerOf } from './call.ts';
import type { AtlasError } from './error.ts';
import { toAborted, toFailure, toRefusal, toUnreadable } from './failures.ts';

/** Where a call ends: with JSON, or with an AtlasError. */
export type Done = (error: AtlasError | undefined, json: unknown, bytes: number) => void;

/** The caller's end of the chain: keeps the books of the call, collects the answer and reads it, once. */
export class AnswerHandler implements Handler {
  readonly #call: Call;
  readonly #done: Done;
  #status = 0;
  #headers: Headers = {};
  #chunks: Buffer[] = [];
  #bytes = 0;

  constructor(call: Call, done: Done) {
    this.#call = call;
    this.#done = done;
  }

  /** Called for each attempt, at the moment when its bytes are written. */
  onRequestStart(controller: Controller, _context: unknown): void {
    const call = this.#call;
    // Whoever left during a handshake is found out here only: see Caller.overdue.
    if (call.cancelled === undefined && !call.isIdempotent && call.owner.signal?.aborted) {
      call.cancelled = toAborted(call.operation);
    }
    if (call.cancelled !== undefined) {
      controller.abort(call.cancelled);
      return;
    }
    call.wireRequests += 1;
    call.isOnWire = true;
    call.heldBy((reason) => controller.abort(reason));
  }

  onResponseStart(_controller: Controller, status: number, headers: Headers): void {
    this.#status = status;
    this.#headers = headers;
    this.#chunks = [];
    this.#bytes = 0;
    this.#call.status = status;
    const limit = headerOf(headers, 'ratelimit-limit');
    const remaining = headerOf(headers, 'ratelimit-remaining');
    if (limit !== undefined && remaining !== undefined) {
      this.#call.rateLimit = { limit: Number(limit), remaining: Number(remaining) };
    }
  }

  onResponseData(controller: Controller, chunk: Buffer): void {
    const isError = !isSuccess(this.#status);
    this.#bytes += chunk.length;
    // Of a page that is no answer of Atlas's nothing is kept; it is read to its end, so that its connection can be used again.
    if (isError && this.#bytes - chunk.length > MAX_ERROR_BYTES) return;
    if (!isError && this.#bytes > this.#call.maxBytes) {
      this.#chunks = [];
      controller.abort(toUnreadable(this.#call, this.#status, tooLarge(this.#call.maxBytes)));
      return;
    }
    this.#chunks.push(chunk);
  }

  onResponseEnd(): void {
    const status = this.#status;
    const chunks = this.#chunks;
    if (!isSuccess(status)) {
      this.#end(toRefusal(this.#call, status, this.#headers, chunks), undefined, 0);
      return;
    }
    // 204 keeps a JSON content type, and some 200s have no body at all (atlas-behaviour 1.9): no body is no value.
    if (status === 204 || chunks.length === 0) {
      this.#end(undefined, undefined, 0);
      return;
    }
    let body: JsonBody;
    try {
      body = readJson(chunks, this.#headers, this.#call.maxBytes);
    } catch (error) {
      this.#end(toUnreadable(this.#call, status, error), undefined, 0);
      return;
    }
    this.#end(undefined, body.json, body.bytes);
  }

  onResponseError(_controller: Controller, error: Error): void {
    this.#end(this.#call.cancelled ?? toFailure(this.#call, error), undefined, 0);
  }

  #end(error: AtlasError | undefined, json: unknown, bytes: number): void {
    this.#call.released();
    this.#done(error, json, bytes);
  }
}

const isSuccess = (status: number) => status >= 200 && status <= 299;
