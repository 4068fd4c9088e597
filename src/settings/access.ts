import * as v from 'valibot';
import { flag, isLoopback, isSecureUrl, type SettingsText, takes, wholeNumber } from './values.ts';

/** Who may call, whose Atlas credential is used, and what callers see of the schema. */
export interface AccessSettings {
  /** Whose Atlas credential is used: the gateway's own, or the one that each caller brings. */
  readonly credentials: 'service' | 'caller';
  /** Path of the file that lists the static tokens. */
  readonly tokensFile: string | undefined;
  readonly jwt: JwtSettings | undefined;
  /** How many credentials of callers have a connection at the same time. */
  readonly maxCredentials: number;
  /** Most calls to Atlas that one caller may cause in a minute; 0 for no limit. */
  readonly callsPerMinute: number;
  /** Whether the schema has no mutations. */
  readonly readOnly: boolean;
  /** Whether GraphiQL's page is served. */
  readonly graphiql: boolean;
  /** Whether callers may ask what the schema is. */
  readonly introspection: boolean;
}

export interface JwtSettings {
  /** Where the issuer publishes its keys. */
  readonly jwksUrl: string;
  /** What the claim `iss` must be. */
  readonly issuer: string;
  /** What the claim `aud` must be or contain. */
  readonly audience: string;
}

/** A thousand dashboards of people who bring their own key. */
const MAX_CREDENTIALS = 1000;

/** What valibot checks of each of these settings by itself. */
export const accessEntries = {
  ATLAS_GRAPH_CREDENTIALS: v.optional(v.picklist(['service', 'caller'], takes('service or caller')), 'service'),
  ATLAS_GRAPH_MAX_CREDENTIALS: v.optional(wholeNumber(1, 100_000), String(MAX_CREDENTIALS)),
  ATLAS_GRAPH_CALLS_PER_MINUTE: v.optional(wholeNumber(0, 1_000_000), '0'),
  ATLAS_GRAPH_READ_ONLY: v.optional(flag, 'false'),
  ATLAS_GRAPH_GRAPHIQL: v.optional(flag),
  ATLAS_GRAPH_INTROSPECTION: v.optional(flag, 'true'),
  ATLAS_GRAPH_TOKENS_FILE: v.optional(v.string()),
  ATLAS_GRAPH_JWKS_URL: v.optional(
    v.pipe(
      v.string(),
      v.check(
        isSecureUrl,
        takes('a URL, https or, to loopback only, http', 'https://id.example.com/.well-known/jwks.json'),
      ),
    ),
  ),
  ATLAS_GRAPH_JWT_ISSUER: v.optional(v.string()),
  ATLAS_GRAPH_JWT_AUDIENCE: v.optional(v.string()),
};

const JWT_NAMES = ['ATLAS_GRAPH_JWKS_URL', 'ATLAS_GRAPH_JWT_ISSUER', 'ATLAS_GRAPH_JWT_AUDIENCE'] as const;

/** Takes these settings together; pushes a line for each that does not go with the others. */
export function readAccess(given: SettingsText, faults: string[]): AccessSettings {
  const jwt = readJwt(given, faults);
  const tokensFile = given.ATLAS_GRAPH_TOKENS_FILE;
  const isCallers = given.ATLAS_GRAPH_CREDENTIALS === 'caller';
  refuseIdle(given, isCallers, faults);
  const isAnybodyAsked = isCallers || tokensFile !== undefined || jwt !== undefined;
  if (given.HOST !== undefined && !isLoopback(given.HOST) && !isAnybodyAsked) {
    faults.push(
      `HOST ${JSON.stringify(given.HOST)} is not loopback, and nobody who calls would be asked who they are. Set ATLAS_GRAPH_TOKENS_FILE, ATLAS_GRAPH_JWKS_URL or ATLAS_GRAPH_CREDENTIALS=caller, or listen on 127.0.0.1.`,
    );
  }
  return Object.freeze({
    credentials: isCallers ? 'caller' : 'service',
    tokensFile,
    jwt,
    maxCredentials: Number(given.ATLAS_GRAPH_MAX_CREDENTIALS ?? MAX_CREDENTIALS),
    callsPerMinute: Number(given.ATLAS_GRAPH_CALLS_PER_MINUTE ?? 0),
    readOnly: given.ATLAS_GRAPH_READ_ONLY === 'true',
    graphiql:
      given.ATLAS_GRAPH_GRAPHIQL === undefined
        ? isLoopback(given.HOST ?? '127.0.0.1') && given.ATLAS_GRAPH_ONLY_TRUSTED_DOCUMENTS !== 'true'
        : given.ATLAS_GRAPH_GRAPHIQL === 'true',
    introspection: given.ATLAS_GRAPH_INTROSPECTION !== 'false',
  });
}

/** The three belong together: a token of any issuer, or for any audience, must not do. */
function readJwt(given: SettingsText, faults: string[]): JwtSettings | undefined {
  const present = JWT_NAMES.find((name) => given[name] !== undefined);
  if (present === undefined) return undefined;
  for (const name of JWT_NAMES) {
    if (given[name] === undefined) faults.push(`${name} is missing, though ${present} is set: they go together.`);
  }
  const [jwksUrl = '', issuer = '', audience = ''] = JWT_NAMES.map((name) => given[name]);
  return Object.freeze({ jwksUrl, issuer, audience });
}

/** What each way of letting callers in has no use for. Somebody who set it expects it to protect something. */
const ONLY_OF_SERVICE =
  /^(ATLAS_GRAPH_(TOKENS_FILE|JWKS_URL|JWT_\w+|CREDENTIALS_FILE)|MONGODB_ATLAS_(?!BASE_URL$)\w+)$/;
const ONLY_OF_CALLER = /^ATLAS_GRAPH_MAX_CREDENTIALS$/;

/** A setting without effect stops the start: of a secret that nobody needs, too. */
function refuseIdle(given: SettingsText, isCallers: boolean, faults: string[]): void {
  const [idle, mode] = isCallers ? [ONLY_OF_SERVICE, 'caller'] : [ONLY_OF_CALLER, 'service'];
  for (const name of Object.keys(given).filter((each) => idle.test(each))) {
    faults.push(`${name} has no effect with ATLAS_GRAPH_CREDENTIALS=${mode}. Take one of the two away.`);
  }
}
