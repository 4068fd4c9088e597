import type { AtlasErrorKind } from './error.ts';

/** What one logical call to Atlas cost, told once it has ended, well or badly. */
export interface AtlasCallReport {
  /** Name of the credential it was made with, where the gateway has several. */
  credential?: string;
  method: string;
  /** The path template below /api/atlas/v2; '/api/oauth/token' for a token. */
  route: string;
  /** `sent`: on the wire for this request; `shared`: joined a call already in flight; `cached`: answered from the cache. */
  source: 'sent' | 'shared' | 'cached';
  /** HTTP status of the last answer; undefined when none arrived. */
  status: number | undefined;
  /** How old the answer was, in milliseconds, where it was kept from an earlier call. */
  ageMs?: number | undefined;
  /** Whether its time was over, so that it served only while a new one is fetched, or because none came. */
  isStale?: boolean | undefined;
  /** Why there was no usable answer; absent when there was one. */
  failure?: AtlasErrorKind | undefined;
  /** Requests put on the wire for it, handshakes and retries included; 0 when shared or cached. */
  wireRequests: number;
  /** How often it was sent again after a refusal or a failure; digest challenges do not count. */
  retries: number;
  /** Time spent queued or waiting for a rate limit, in milliseconds. */
  waitedMs: number;
  /** From the call to the end of its answer, waiting included, in milliseconds. */
  durationMs: number;
  /** What Atlas said of its token bucket in the last answer. */
  rateLimit: { limit: number; remaining: number } | undefined;
}

/** Receives a report for every call made on behalf of one GraphQL request. */
export type AtlasCallObserver = (report: AtlasCallReport) => void;
