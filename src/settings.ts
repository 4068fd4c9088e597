import * as v from 'valibot';
import type { AtlasCredential } from './datasources/atlas/credential.ts';
import type { Proxies } from './datasources/atlas/proxy.ts';
import { type AccessSettings, accessEntries, readAccess } from './settings/access.ts';
import { credentialEntries, readCredential, refuseWithoutEffect } from './settings/credential.ts';
import { type DocumentSettings, documentEntries, readDocuments } from './settings/documents.ts';
import { proxyEntries, readProxies } from './settings/proxies.ts';
import { isServiceLink } from './settings/service-links.ts';
import { isSecureUrl, takes, wholeNumber } from './settings/values.ts';

/** How the gateway runs. Made once, at the start, from the environment; passed on as arguments, never read again. */
export interface Settings {
  readonly host: string;
  /** 0 takes any free port. */
  readonly port: number;
  /** Null without credentials in the environment: the gateway then starts its own sandbox. */
  readonly atlas: { readonly baseUrl: string; readonly credential: AtlasCredential } | null;
  /** Which Atlas, where a credential does not say; https, or http to loopback. */
  readonly baseUrl: string;
  /** The proxies on the way to Atlas; undefined where it is reached directly. */
  readonly proxies: Proxies | undefined;
  /** A file that names several credentials; null without. Exclusive with `atlas`. */
  readonly credentialsFile: string | null;
  readonly sandbox: { readonly organizations: number; readonly projects: number; readonly apiKeys: number };
  /** Most calls to Atlas one operation may cause in its worst case. */
  readonly maxCalls: number;
  /** Where each change leaves its lines: `stdout` or a file; null for nowhere. */
  readonly auditLog: string | null;
  /** A port of their own for metrics; null for the gateway's own, where callers need not prove who they are. */
  readonly metricsPort: number | null;
  /** Bounds of a document and of its answer; server/limits says what each is. */
  readonly maxDepth: number;
  readonly maxValues: number;
  readonly maxAnswerBytes: number;
  readonly maxDocument: number;
  readonly maxTokens: number;
  readonly maxAliases: number;
  readonly maxDirectives: number;
  /** How long an answer of Atlas may serve again; 0 keeps none. */
  readonly cacheSeconds: number;
  /** How long an answer past its time may serve while a new one is fetched. */
  readonly cacheStaleSeconds: number;
  /** How long the last answer of a scarce token bucket may serve in its place; 0 for not at all. */
  readonly scarceSeconds: number;
  /** Requests to Atlas at the same time. */
  readonly concurrency: number;
  /** How long one GraphQL request may take. */
  readonly timeoutMs: number;
  /**
   * How long Atlas may be silent during one attempt. Grows with `timeoutMs`, which could not help with a slow Atlas otherwise, and
   * is shorter, so that after a lost connection there is time for another attempt.
   */
  readonly attemptTimeoutMs: number;
  /** Origins whose pages may call the gateway from a browser; `*` is all. */
  readonly corsOrigins: readonly string[];
  /** Headers that those pages may send, in small letters, beside those that clients of GraphQL send. */
  readonly corsHeaders: readonly string[];
  /** Goes before every path, for instance /atlas; empty for none. */
  readonly pathPrefix: string;
  /** Goes before the names of types and root fields; empty for none. */
  readonly schemaPrefix: string;
  readonly access: AccessSettings;
  readonly documents: DocumentSettings;
  readonly logLevel: 'debug' | 'info' | 'warn' | 'error' | 'silent';
}

/** A setting that cannot work. The message has one line for each, and never a secret. */
export class SettingsError extends Error {
  override readonly name = 'SettingsError';
}

const environment = v.object({
  // Which address may be listened on depends on who is asked: readAccess says.
  HOST: v.optional(v.string(), '127.0.0.1'),
  PORT: v.optional(wholeNumber(0, 65_535), '4000'),
  MONGODB_ATLAS_BASE_URL: v.optional(
    v.pipe(
      v.string(),
      v.check(
        isAtlasOrigin,
        takes('a scheme and a host, https or, to loopback only, http', 'https://cloud.mongodb.com'),
      ),
      v.transform((url) => new URL(url).origin),
    ),
    'https://cloud.mongodb.com',
  ),
  ...credentialEntries,
  ...proxyEntries,
  ATLAS_GRAPH_CREDENTIALS_FILE: v.optional(v.string()),
  ATLAS_GRAPH_MAX_CALLS: v.optional(wholeNumber(1, 1_000_000), '1000'),
  ATLAS_GRAPH_AUDIT_LOG: v.optional(v.string()),
  ATLAS_GRAPH_METRICS_PORT: v.optional(wholeNumber(1, 65_535)),
  ATLAS_GRAPH_MAX_DEPTH: v.optional(wholeNumber(1, 60), '20'),
  ATLAS_GRAPH_MAX_VALUES: v.optional(wholeNumber(1000, 100_000_000), '2000000'),
  ATLAS_GRAPH_MAX_ANSWER_BYTES: v.optional(wholeNumber(10_000, 1_000_000_000), '20000000'),
  ATLAS_GRAPH_MAX_DOCUMENT: v.optional(wholeNumber(1000, 1_000_000), '100000'),
  ATLAS_GRAPH_MAX_TOKENS: v.optional(wholeNumber(100, 100_000), '10000'),
  ATLAS_GRAPH_MAX_ALIASES: v.optional(wholeNumber(0, 10_000), '200'),
  ATLAS_GRAPH_MAX_DIRECTIVES: v.optional(wholeNumber(0, 10_000), '50'),
  ATLAS_GRAPH_CACHE_SECONDS: v.optional(wholeNumber(0, 3600), '0'),
  ATLAS_GRAPH_CACHE_STALE_SECONDS: v.optional(wholeNumber(0, 86_400), '300'),
  ATLAS_GRAPH_SCARCE_SECONDS: v.optional(wholeNumber(0, 3600), '60'),
  ATLAS_GRAPH_CONCURRENCY: v.optional(wholeNumber(1, 500), '20'),
  ATLAS_GRAPH_TIMEOUT_MS: v.optional(wholeNumber(100, 600_000), '30000'),
  ATLAS_GRAPH_CORS_ORIGINS: v.optional(
    v.pipe(
      v.string(),
      v.transform((list) => (list === '' ? [] : list.split(',').map((origin) => origin.trim()))),
      v.check(
        (list) => list.every(isOrigin),
        takes('* or origins with commas between them', 'https://portal.example.com'),
      ),
    ),
    '',
  ),
  ATLAS_GRAPH_CORS_HEADERS: v.optional(
    v.pipe(
      v.string(),
      v.transform((list) => (list === '' ? [] : list.split(',').map((name) => name.trim().toLowerCase()))),
      v.check(
        (list) => list.every((name) => /^[a-z0-9][a-z0-9_-]{0,99}$/.test(name)),
        takes('names of headers with commas between them', 'x-portal-version'),
      ),
    ),
    '',
  ),
  ATLAS_GRAPH_PATH_PREFIX: v.optional(
    v.pipe(v.string(), v.regex(/^((\/[\w.~-]{1,50}){1,10})?$/, takes('a path without a slash at its end', '/atlas'))),
    '',
  ),
  ATLAS_GRAPH_SCHEMA_PREFIX: v.optional(
    v.pipe(
      v.string(),
      v.regex(/^([a-z][a-zA-Z0-9]{0,29})?$/, takes('up to 30 letters and digits, the first a small letter', 'atlas')),
    ),
    '',
  ),
  ATLAS_GRAPH_LOG_LEVEL: v.optional(
    v.picklist(['debug', 'info', 'warn', 'error', 'silent'], takes('debug, info, warn, error or silent')),
    'info',
  ),
  ...accessEntries,
  ...documentEntries,
  ATLAS_GRAPH_SANDBOX_ORGANIZATIONS: v.optional(wholeNumber(1, 100), '3'),
  ATLAS_GRAPH_SANDBOX_PROJECTS: v.optional(wholeNumber(1, 5000), '60'),
  ATLAS_GRAPH_SANDBOX_API_KEYS: v.optional(wholeNumber(3, 50_000), '180'),
});

/** The names of all settings, for the README and its test. */
export const SETTING_NAMES: readonly string[] = Object.keys(environment.entries);

/** What each setting is when it is not given; absent where that is nothing. For the README's test. */
export const listDefaults = (): Readonly<Record<string, unknown>> => v.parse(environment, {});

type Environment = v.InferOutput<typeof environment>;
type Given = Readonly<Record<string, string>>;

/** Reads the environment. Throws SettingsError with a line for every wrong setting. An empty value is none. */
export function readSettings(env: Readonly<Record<string, string | undefined>>): Settings {
  const given: Given = Object.fromEntries(
    Object.entries(env).filter((entry): entry is [string, string] => entry[1] !== undefined && entry[1] !== ''),
  );
  const faults = Object.entries(given)
    .filter(([name]) => name.startsWith('ATLAS_GRAPH_') && !SETTING_NAMES.includes(name))
    .filter(([name, value]) => !isServiceLink(name, value))
    .map(([name]) => `${name} is no setting of atlas-graph. The README lists them.`);
  const read = v.safeParse(environment, given);
  if (!read.success) faults.push(...read.issues.map((issue) => `${v.getDotPath(issue)} ${issue.message}.`));
  const access = readAccess(given, faults);
  const documents = readDocuments(given, faults);
  if (given.ATLAS_GRAPH_CACHE_STALE_SECONDS !== undefined && Number(given.ATLAS_GRAPH_CACHE_SECONDS ?? 0) === 0) {
    faults.push('ATLAS_GRAPH_CACHE_STALE_SECONDS has no effect without a cache. Set ATLAS_GRAPH_CACHE_SECONDS too.');
  }
  // Where callers bring theirs, readAccess has refused every part of one.
  const credential = access.credentials === 'caller' ? null : readCredential(given, faults);
  if (credential !== null && given.ATLAS_GRAPH_CREDENTIALS_FILE !== undefined) {
    faults.push('ATLAS_GRAPH_CREDENTIALS_FILE and a credential in MONGODB_ATLAS_… are both set. Keep one of the two.');
  }
  refuseWithoutEffect(given, access.credentials === 'caller', faults);
  const proxies = readProxies(env, faults);
  if (!read.success || faults.length > 0) throw new SettingsError(faults.join('\n'));
  return freeze(read.output, { credential, access, documents, proxies });
}

/** What is read of several variables together. */
interface SettingsTogether {
  credential: AtlasCredential | null;
  access: AccessSettings;
  documents: DocumentSettings;
  proxies: Proxies | undefined;
}

function freeze(env: Environment, { credential, access, documents, proxies }: SettingsTogether): Settings {
  return Object.freeze({
    host: env.HOST,
    port: env.PORT,
    atlas: credential && Object.freeze({ baseUrl: env.MONGODB_ATLAS_BASE_URL, credential }),
    baseUrl: env.MONGODB_ATLAS_BASE_URL,
    proxies,
    credentialsFile: env.ATLAS_GRAPH_CREDENTIALS_FILE ?? null,
    sandbox: Object.freeze({
      organizations: env.ATLAS_GRAPH_SANDBOX_ORGANIZATIONS,
      projects: env.ATLAS_GRAPH_SANDBOX_PROJECTS,
      apiKeys: env.ATLAS_GRAPH_SANDBOX_API_KEYS,
    }),
    maxCalls: env.ATLAS_GRAPH_MAX_CALLS,
    auditLog: env.ATLAS_GRAPH_AUDIT_LOG ?? null,
    metricsPort: env.ATLAS_GRAPH_METRICS_PORT ?? null,
    maxDepth: env.ATLAS_GRAPH_MAX_DEPTH,
    maxValues: env.ATLAS_GRAPH_MAX_VALUES,
    maxAnswerBytes: env.ATLAS_GRAPH_MAX_ANSWER_BYTES,
    maxDocument: env.ATLAS_GRAPH_MAX_DOCUMENT,
    maxTokens: env.ATLAS_GRAPH_MAX_TOKENS,
    maxAliases: env.ATLAS_GRAPH_MAX_ALIASES,
    maxDirectives: env.ATLAS_GRAPH_MAX_DIRECTIVES,
    cacheSeconds: env.ATLAS_GRAPH_CACHE_SECONDS,
    cacheStaleSeconds: env.ATLAS_GRAPH_CACHE_STALE_SECONDS,
    scarceSeconds: env.ATLAS_GRAPH_SCARCE_SECONDS,
    concurrency: env.ATLAS_GRAPH_CONCURRENCY,
    timeoutMs: env.ATLAS_GRAPH_TIMEOUT_MS,
    attemptTimeoutMs: Math.max(10_000, env.ATLAS_GRAPH_TIMEOUT_MS / 3),
    corsOrigins: Object.freeze(env.ATLAS_GRAPH_CORS_ORIGINS),
    corsHeaders: Object.freeze(env.ATLAS_GRAPH_CORS_HEADERS),
    pathPrefix: env.ATLAS_GRAPH_PATH_PREFIX,
    schemaPrefix: env.ATLAS_GRAPH_SCHEMA_PREFIX,
    access,
    documents,
    logLevel: env.ATLAS_GRAPH_LOG_LEVEL,
  });
}

/** A scheme and a host, nothing else. */
function isAtlasOrigin(value: string): boolean {
  if (!isSecureUrl(value)) return false;
  const { pathname, search, hash } = new URL(value);
  return pathname === '/' && !search && !hash;
}

/** A browser's extensions have origins of their own, which URL does not take for one. */
const EXTENSION_ORIGIN = /^[a-z]+(-[a-z]+)*-extension:\/\/[\w-]+$/;

function isOrigin(value: string): boolean {
  return value === '*' || EXTENSION_ORIGIN.test(value) || (URL.canParse(value) && new URL(value).origin === value);
}
