import { z } from 'zod';
import { type AtlasCredential, apiKey, serviceAccount } from './datasources/atlas/credential.ts';

/** How the gateway runs. Made once, at the start, from the environment; passed on as arguments, never read again. */
export interface Settings {
  readonly host: string;
  /** 0 takes any free port. */
  readonly port: number;
  /** Null without credentials in the environment: the gateway then starts its own sandbox. */
  readonly atlas: { readonly baseUrl: string; readonly credential: AtlasCredential } | null;
  readonly sandbox: { readonly organizations: number; readonly projects: number; readonly apiKeys: number };
  /** Most calls to Atlas one operation may cause in its worst case. */
  readonly maxCalls: number;
  /** How long an answer of Atlas may serve again; 0 keeps none. */
  readonly cacheSeconds: number;
  /** Requests to Atlas at the same time. */
  readonly concurrency: number;
  /** How long one GraphQL request may take. */
  readonly timeoutMs: number;
  /** Origins whose pages may call the gateway from a browser; `*` is all. */
  readonly corsOrigins: readonly string[];
  readonly logLevel: 'debug' | 'info' | 'warn' | 'error' | 'silent';
}

/** A setting that cannot work. The message has one line for each, and never a secret. */
export class SettingsError extends Error {
  override readonly name = 'SettingsError';
}

const LOOPBACK_HOSTS = ['127.0.0.1', 'localhost', '::1'];

const wholeNumber = (least: number, most: number) =>
  z.coerce
    .number(`takes a whole number from ${least} to ${most}`)
    .int(`takes a whole number from ${least} to ${most}`)
    .min(least, `takes a whole number from ${least} to ${most}`)
    .max(most, `takes a whole number from ${least} to ${most}`);

const secretText = z.string().min(1).optional();

const environment = z.object({
  HOST: z
    .enum(
      LOOPBACK_HOSTS,
      'is not loopback. The gateway does not ask its callers who they are yet, so it listens on 127.0.0.1 only: put a proxy that does in front of it',
    )
    .default('127.0.0.1'),
  PORT: wholeNumber(0, 65_535).default(4000),
  MONGODB_ATLAS_BASE_URL: z
    .string()
    .refine(isAtlasOrigin, 'takes a scheme and a host, https or, to loopback only, http: https://cloud.mongodb.com')
    .transform((url) => new URL(url).origin)
    .default('https://cloud.mongodb.com'),
  MONGODB_ATLAS_PUBLIC_API_KEY: secretText,
  MONGODB_ATLAS_PRIVATE_API_KEY: secretText,
  MONGODB_ATLAS_PUBLIC_KEY: secretText,
  MONGODB_ATLAS_PRIVATE_KEY: secretText,
  MONGODB_ATLAS_CLIENT_ID: secretText,
  MONGODB_ATLAS_CLIENT_SECRET: secretText,
  ATLAS_GRAPH_MAX_CALLS: wholeNumber(1, 1_000_000).default(1000),
  ATLAS_GRAPH_CACHE_SECONDS: wholeNumber(0, 3600).default(0),
  ATLAS_GRAPH_CONCURRENCY: wholeNumber(1, 500).default(20),
  ATLAS_GRAPH_TIMEOUT_MS: wholeNumber(100, 600_000).default(30_000),
  ATLAS_GRAPH_CORS_ORIGINS: z
    .string()
    .transform((list) => list.split(',').map((origin) => origin.trim()))
    .refine((list) => list.every(isOrigin), 'takes * or origins with commas between them: https://portal.example.com')
    .default([]),
  ATLAS_GRAPH_LOG_LEVEL: z
    .enum(['debug', 'info', 'warn', 'error', 'silent'], 'takes debug, info, warn, error or silent')
    .default('info'),
  ATLAS_GRAPH_SANDBOX_ORGANIZATIONS: wholeNumber(1, 100).default(3),
  ATLAS_GRAPH_SANDBOX_PROJECTS: wholeNumber(1, 5000).default(60),
  ATLAS_GRAPH_SANDBOX_API_KEYS: wholeNumber(3, 50_000).default(180),
});

/** The names of all settings, for the README and its test. */
export const SETTING_NAMES: readonly string[] = Object.keys(environment.shape);

type Environment = z.infer<typeof environment>;

/** Reads the environment. Throws SettingsError with a line for every wrong setting. An empty value is none. */
export function readSettings(env: Readonly<Record<string, string | undefined>>): Settings {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined && value !== ''));
  const faults = Object.keys(given)
    .filter((name) => name.startsWith('ATLAS_GRAPH_') && !SETTING_NAMES.includes(name))
    .map((name) => `${name} is no setting of atlas-graph. The README lists them.`);
  const read = environment.safeParse(given);
  if (!read.success) faults.push(...read.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}.`));
  const credential = read.success ? readCredential(read.data, faults) : null;
  if (!read.success || faults.length > 0) throw new SettingsError(faults.join('\n'));
  return freeze(read.data, credential);
}

function readCredential(env: Environment, faults: string[]): AtlasCredential | null {
  const publicKey = env.MONGODB_ATLAS_PUBLIC_API_KEY ?? env.MONGODB_ATLAS_PUBLIC_KEY;
  const privateKey = env.MONGODB_ATLAS_PRIVATE_API_KEY ?? env.MONGODB_ATLAS_PRIVATE_KEY;
  const { MONGODB_ATLAS_CLIENT_ID: clientId, MONGODB_ATLAS_CLIENT_SECRET: clientSecret } = env;
  const lacks = (name: string, other: string) =>
    faults.push(`${name} is missing, though ${other} is set: they are two halves of one credential.`);

  if (publicKey && !privateKey) lacks('MONGODB_ATLAS_PRIVATE_API_KEY', 'MONGODB_ATLAS_PUBLIC_API_KEY');
  if (privateKey && !publicKey) lacks('MONGODB_ATLAS_PUBLIC_API_KEY', 'MONGODB_ATLAS_PRIVATE_API_KEY');
  if (clientId && !clientSecret) lacks('MONGODB_ATLAS_CLIENT_SECRET', 'MONGODB_ATLAS_CLIENT_ID');
  if (clientSecret && !clientId) lacks('MONGODB_ATLAS_CLIENT_ID', 'MONGODB_ATLAS_CLIENT_SECRET');
  if (publicKey && privateKey && clientId && clientSecret) {
    faults.push('MONGODB_ATLAS_CLIENT_ID and MONGODB_ATLAS_PUBLIC_API_KEY are both set. Keep one credential.');
  }
  if (publicKey && privateKey) return apiKey(publicKey, privateKey);
  return clientId && clientSecret ? serviceAccount(clientId, clientSecret) : null;
}

function freeze(env: Environment, credential: AtlasCredential | null): Settings {
  return Object.freeze({
    host: env.HOST,
    port: env.PORT,
    atlas: credential && Object.freeze({ baseUrl: env.MONGODB_ATLAS_BASE_URL, credential }),
    sandbox: Object.freeze({
      organizations: env.ATLAS_GRAPH_SANDBOX_ORGANIZATIONS,
      projects: env.ATLAS_GRAPH_SANDBOX_PROJECTS,
      apiKeys: env.ATLAS_GRAPH_SANDBOX_API_KEYS,
    }),
    maxCalls: env.ATLAS_GRAPH_MAX_CALLS,
    cacheSeconds: env.ATLAS_GRAPH_CACHE_SECONDS,
    concurrency: env.ATLAS_GRAPH_CONCURRENCY,
    timeoutMs: env.ATLAS_GRAPH_TIMEOUT_MS,
    corsOrigins: Object.freeze(env.ATLAS_GRAPH_CORS_ORIGINS),
    logLevel: env.ATLAS_GRAPH_LOG_LEVEL,
  });
}

/** A credential must not travel in the clear: plain http goes to this machine only. */
function isAtlasOrigin(value: string): boolean {
  if (!URL.canParse(value)) return false;
  const { protocol, hostname, pathname, search, hash, username, password } = new URL(value);
  const isBare = pathname === '/' && !search && !hash && !username && !password;
  const isLoopback = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/.test(hostname);
  return isBare && (protocol === 'https:' || (protocol === 'http:' && isLoopback));
}

function isOrigin(value: string): boolean {
  return value === '*' || (URL.canParse(value) && new URL(value).origin === value);
}
