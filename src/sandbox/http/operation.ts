import type { SandboxClock } from '../state/clock.ts';
import type { ApiKey, ServiceAccount } from '../state/model.ts';
import type { Store } from '../state/store.ts';
import type { BucketName, RateLimits } from './rate-limits.ts';

/** Who has been let in. */
export type Caller = { kind: 'api-key'; key: ApiKey } | { kind: 'service-account'; account: ServiceAccount };

/** What a handler is given. Parameters are decoded; parents named in the path exist and the caller may see them. */
export interface SandboxRequest {
  params: Readonly<Record<string, string>>;
  query: URLSearchParams;
  /** Parsed JSON; undefined when there was none. */
  body: unknown;
  caller: Caller;
  /** Where the call comes from, IPv4 where it can be. */
  address: string;
  /** Scheme and host of the sandbox itself, for links. */
  baseUrl: string;
  /** The path as it came, without the query. */
  path: string;
  /** The version that is served, a date or `preview`: an operation of several shapes looks here. */
  version: string;
  store: Store;
  clock: SandboxClock;
  rateLimits: Pick<RateLimits, 'limitOf'>;
}

/** Roles by their constants; having any one of them is enough. 'any' is everyone with a credential. */
export type Needs = 'any' | readonly string[];

export interface Operation {
  method: 'GET' | 'POST' | 'PATCH' | 'DELETE';
  /** Below /api/atlas/v2, parameters in braces. A verb may stick to the last segment: `/groups/{groupId}:migrate`. */
  path: string;
  needs: Needs;
  bucket: BucketName;
  /** Status of success, as recorded where there is a recording. */
  status: number;
  /** Dates of its versions, oldest first; all but the last are deprecated. One still in preview has `preview` alone. */
  versions?: readonly [string, ...string[]];
  /** Versions past their end: whoever asks for one is told that it is gone. */
  endedVersions?: readonly string[];
  /** The date when all of its versions were superseded by another operation: they are all deprecated. */
  supersededOn?: string;
  /** False where the links of a page do not name includeCount unless the request did; they do by default. */
  isCounted?: boolean;
  /** Parameters, with their defaults, that the links of a page name even when the request did not. */
  echoes?: Readonly<Record<string, string>>;
  /** The Location header of success, for the few that send one. It cannot be trusted (recorded). */
  location?(request: SandboxRequest, result: unknown): string;
  /** Returns the body; undefined for none. A list is paged by the server. */
  handle(request: SandboxRequest): unknown;
}

/** A list to be cut into pages: what the query asks for is for the server to work out. */
export class List {
  readonly items: readonly unknown[];
  readonly toItem: (item: never) => unknown;

  constructor(items: readonly unknown[], toItem: (item: never) => unknown) {
    this.items = items;
    this.toItem = toItem;
  }
}

/** Only the items of the page asked for are turned into JSON. */
export function list<T>(items: readonly T[], toItem: (item: T) => unknown): List {
  return new List(items, toItem);
}

export function selfLink({ baseUrl }: Pick<SandboxRequest, 'baseUrl'>, path: string) {
  return { href: `${baseUrl}/api/atlas/v2${path}`, rel: 'self' };
}
