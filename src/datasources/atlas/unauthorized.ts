import type { Dispatcher } from 'undici';
import { type ErrorBody, ErrorChunks, readErrorBody } from './body.ts';
import {
  type Call,
  type Controller,
  callOf,
  type Handler,
  type Headers,
  noController,
  PassingHandler,
} from './call.ts';
import type { Waiter } from './wait-queue.ts';

/** A 401 held back until its body has told what kind it is. */
export interface Unauthorized {
  headers: Headers;
  body: ErrorBody;
  /** Hands the answer on to the caller as if it had never been held back. */
  replay(): void;
}

/**
 * Holds a 401 back and lets everything else pass: Atlas answers 401 both to a credential it does not accept and to a credential
 * without the right role, and only the body tells the two apart (atlas-behaviour 2.6).
 */
export abstract class UnauthorizedHandler extends PassingHandler {
  #held: { status: number; headers: Headers; statusMessage: string | undefined; body: ErrorChunks } | undefined;

  /** Any answer but a 401 has begun: the credential was accepted, or never looked at. */
  protected abstract onAccepted(status: number): void;
  protected abstract onUnauthorized(answer: Unauthorized): void;

  override onResponseStart(controller: Controller, status: number, headers: Headers, statusMessage?: string): void {
    if (status === 401) {
      this.#held = { status, headers, statusMessage, body: new ErrorChunks() };
      return;
    }
    if (status >= 200) this.onAccepted(status);
    this.next.onResponseStart?.(controller, status, headers, statusMessage);
  }

  override onResponseData(controller: Controller, chunk: Buffer): void {
    if (this.#held === undefined) this.next.onResponseData?.(controller, chunk);
    else this.#held.body.add(chunk);
  }

  override onResponseEnd(controller: Controller, trailers: Headers): void {
    const held = this.#held;
    if (held === undefined) {
      this.next.onResponseEnd?.(controller, trailers);
      return;
    }
    this.#held = undefined;
    const { status, headers, statusMessage } = held;
    const { chunks } = held.body;
    const next: Handler = this.next;
    this.onUnauthorized({
      headers,
      body: readErrorBody(chunks, headers),
      replay() {
        next.onResponseStart?.(controller, status, headers, statusMessage);
        for (const chunk of chunks) next.onResponseData?.(controller, chunk);
        next.onResponseEnd?.(controller, trailers);
      },
    });
  }

  override onResponseError(controller: Controller, error: Error): void {
    this.#held = undefined;
    this.next.onResponseError?.(controller, error);
  }
}

/** A request that a session signs, now or after a wait. */
export abstract class SignedExchange extends UnauthorizedHandler implements Waiter {
  readonly options: Dispatcher.DispatchOptions;
  readonly call: Call;

  constructor(options: Dispatcher.DispatchOptions, handler: Handler) {
    super(handler);
    this.options = options;
    this.call = callOf(options);
  }

  fail(error: Error): void {
    this.call.released();
    this.next.onResponseError?.(noController, error);
  }
}

/** An Atlas errorCode of its own means that the credential was accepted and a role is missing: asking again helps nobody. */
export function isPermissionError(body: ErrorBody): boolean {
  return body.errorCode !== undefined && body.errorCode !== 'UNEXPECTED_ERROR';
}

/**
 * How long a refused credential counts as refused, in milliseconds. Callers that were queued meanwhile, or come with the same
 * GraphQL request, share the answer instead of knocking again one by one; a corrected key works a second later.
 */
export const REFUSAL_MEMORY_MS = 1_000;
