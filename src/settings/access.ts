import * as v from 'valibot';
import { isLoopback, isSecureUrl, type SettingsText, takes } from './values.ts';

/** Who may call, whose Atlas credential is used, and what callers see of the schema. */
export interface AccessSettings {
  /** Whose Atlas credential is used: the gateway's own, or the one that each caller brings. */
  readonly credentials: 'service' | 'caller';
  /** Path of the file that lists the static tokens. */
  readonly tokensFile: string | undefined;
  readonly jwt: JwtSettings | undefined;
}

export interface JwtSettings {
  /** Where the issuer publishes its keys. */
  readonly jwksUrl: string;
  /** What the claim `iss` must be. */
  readonly issuer: string;
  /** What the claim `aud` must be or contain. */
  readonly audience: string;
}

/** What valibot checks of each of these settings by itself. */
export const accessEntries = {
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
  const isAnybodyAsked = tokensFile !== undefined || jwt !== undefined;
  if (given.HOST !== undefined && !isLoopback(given.HOST) && !isAnybodyAsked) {
    faults.push(
      `HOST ${JSON.stringify(given.HOST)} is not loopback, and nobody who calls would be asked who they are. Set ATLAS_GRAPH_TOKENS_FILE or ATLAS_GRAPH_JWKS_URL, or listen on 127.0.0.1.`,
    );
  }
  return Object.freeze({ credentials: 'service', tokensFile, jwt });
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
