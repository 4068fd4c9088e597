import type { ChangeOperation, PathParams, ReadOperation } from './operation.ts';
import type { AtlasCallObserver } from './trace.ts';

export type QueryParams = Readonly<Record<string, string | number | boolean | readonly string[] | undefined>>;

/**
 * Atlas, as one GraphQL request sees it: JSON in, JSON out. Made by {@link AtlasConnection.forRequest}.
 * Every method throws AtlasError. What comes back has not been checked: read it tolerantly, and never change it, for other
 * requests may have been given the same object.
 */
export interface AtlasClient {
  get<Path extends string>(
    operation: ReadOperation<Path>,
    params: PathParams<NoInfer<Path>>,
    query?: QueryParams,
  ): Promise<unknown>;
  /** Never sent a second time once Atlas may have begun to process it. No `body` where it is undefined. */
  change<Path extends string>(
    operation: ChangeOperation<Path>,
    params: PathParams<NoInfer<Path>>,
    body?: unknown,
    query?: QueryParams,
  ): Promise<unknown>;
}

/** What one GraphQL request lends to the calls made for it. */
export interface RequestScope {
  /** Aborted when the caller goes away; queued calls leave the queue, calls in flight are cancelled unless shared. */
  signal?: AbortSignal | undefined;
  /** When the whole request must be over, as milliseconds of `performance.now()`. */
  deadline?: number | undefined;
  observe?: AtlasCallObserver | undefined;
  /** Called when a call is made, in the asynchronous context of whoever makes it; what it returns is shown what became of that call. */
  begin?: (() => AtlasCallObserver) | undefined;
  /** Whether only what Atlas says now will do: nothing that was kept of an earlier answer. */
  isFresh?: boolean | undefined;
  /** Who asked, as a text that tells callers apart: those who wait are served in turn. */
  caller?: string | undefined;
  /** Sent on to Atlas as they are: request id and trace context. */
  headers?: Readonly<Record<string, string>> | undefined;
}

/** One credential's connection to Atlas: its sessions, pacing, sharing and cache. Lives as long as the process. */
export interface AtlasConnection {
  /** The organizations that its credentials are known to belong to, as far as anybody has learned that; may be empty. */
  organizationIds(): readonly string[];
  /** How many credentials stand behind it: what each may be asked is bounded, and so what all may be. */
  readonly credentialCount: number;
  forRequest(scope?: RequestScope): AtlasClient;
  /** Ends idle connections and refuses further calls. */
  close(): Promise<void>;
}
