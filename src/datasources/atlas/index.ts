export { type CachedAnswer, type CacheStore, memoryCache } from './cache.ts';
export type { AtlasClient, AtlasConnection, AtlasRoute, PathParams, QueryParams, RequestScope } from './client.ts';
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
export type { AtlasConnectionOptions } from './options.ts';
export type { AtlasCallObserver, AtlasCallReport } from './trace.ts';
