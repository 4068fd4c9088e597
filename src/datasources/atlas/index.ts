/**
 * The Atlas client: HTTP, and no resource of Atlas; what it calls is an operation.ts of the catalogue (datasources/operations). The
 * way of a call, from the caller to the wire:
 *
 * - scoped-client.ts takes it, path.ts makes the path, connection.ts answers it from cache.ts or joins it to one in flight
 *   (deduplicate.ts); callers.ts watches deadlines and aborts.
 * - wire.ts puts the interceptors in order: retry.ts, pacing.ts (with bucket.ts), then one of digest-session.ts, service-account.ts
 *   and access-token.ts; requests that wait to be signed stand in a wait-queue.ts. proxy.ts opens the connections.
 * - answer.ts reads what comes back, failures.ts and connection-faults.ts say what went wrong, secret-filter.ts takes echoed secrets out.
 */
export { type CachedAnswer, type CacheStore, memoryCache } from './cache.ts';
export type { AtlasClient, AtlasConnection, QueryParams, RequestScope } from './client.ts';
export { connectAtlas } from './connection.ts';
export {
  type AccessTokenCredential,
  type ApiKeyCredential,
  type AtlasCredential,
  accessToken,
  apiKey,
  type CallerCredential,
  type ServiceAccountCredential,
  serviceAccount,
} from './credential.ts';
export { AtlasError, type AtlasErrorFields, type AtlasErrorKind, type AtlasOperation } from './error.ts';
export { defineOperation, type Operation } from './operation.ts';
export type { AtlasConnectionOptions } from './options.ts';
export type { AtlasCallObserver, AtlasCallReport } from './trace.ts';
