import { errors, type JWTPayload, jwtVerify } from 'jose';
import type { Caller, Scope } from '../../context.ts';
import type { Proxies } from '../../datasources/atlas/proxy.ts';
import type { JwtSettings } from '../../settings/access.ts';
import { JwksUnavailable, openJwks } from './jwks.ts';

/** Signatures by a private key only. With HMAC among them, whoever knows a public key could sign; `none` signs nothing. */
const ALGORITHMS = [
  'RS256',
  'RS384',
  'RS512',
  'PS256',
  'PS384',
  'PS512',
  'ES256',
  'ES384',
  'ES512',
  'EdDSA',
  'Ed25519',
];

/** How far the issuer's clock may be from ours. */
const CLOCK_TOLERANCE_SECONDS = 10;

/** Why a JWT is not accepted, in words for whoever sent it. */
export class JwtRefused extends Error {
  override readonly name = 'JwtRefused';
}

/** Says whose JWT it is. Rejects with JwtRefused, or with JwksUnavailable when it cannot be checked. */
export function createJwtCheck(
  { jwksUrl, issuer, audience }: JwtSettings,
  proxies?: Proxies,
): (token: string) => Promise<Caller> {
  const keys = openJwks(jwksUrl, proxies);
  const options = {
    issuer,
    audience,
    algorithms: ALGORITHMS,
    requiredClaims: ['exp'],
    clockTolerance: CLOCK_TOLERANCE_SECONDS,
  };
  return async (token) => {
    const { payload } = await jwtVerify(token, keys, options).catch((error: unknown) => {
      throw toReason(error);
    });
    return toCaller(payload);
  };
}

/** Identity providers disagree on who a service is and where its scopes stand: `scope` (RFC 9068), `scp` and `roles` are all read. */
function toCaller(claims: JWTPayload): Caller {
  const name = [claims.sub, claims.client_id, claims.azp].find(isName);
  if (name === undefined) throw new JwtRefused('It does not say whose it is: the claim "sub" is missing.');
  const granted = [claims.scope, claims.scp, claims.roles].flatMap(toList);
  const scopes = (['atlas:read', 'atlas:write'] satisfies Scope[]).filter((scope) => granted.includes(scope));
  return { kind: 'jwt', name, scopes };
}

/** Short enough for a log line, and for the key of a budget. */
function isName(value: unknown): value is string {
  return typeof value === 'string' && value !== '' && value.length <= 256;
}

function toList(claim: unknown): readonly unknown[] {
  if (typeof claim === 'string') return claim.split(' ');
  return Array.isArray(claim) ? claim : [];
}

/** Tells the honest owner of a token what to do; what a forger would like to know, the library does not say either. */
function toReason(error: unknown): Error {
  if (error instanceof errors.JWTExpired) return new JwtRefused('It has expired.');
  if (error instanceof errors.JWTClaimValidationFailed) return new JwtRefused(toClaimReason(error));
  if (error instanceof errors.JOSEAlgNotAllowed) return new JwtRefused('Its algorithm is not allowed.');
  if (error instanceof errors.JWKSNoMatchingKey || error instanceof errors.JWKSMultipleMatchingKeys)
    return new JwtRefused('The issuer has no such key.');
  if (error instanceof errors.JWSSignatureVerificationFailed) return new JwtRefused('Its signature is wrong.');
  if (
    error instanceof errors.JWSInvalid ||
    error instanceof errors.JWTInvalid ||
    error instanceof errors.JOSENotSupported
  )
    return new JwtRefused('It is no signed JWT that this gateway can read.');
  // A set of keys that is not one, a timeout, a key of the issuer that no library can use.
  return error instanceof JwksUnavailable
    ? error
    : new JwksUnavailable('The token cannot be checked', { cause: error });
}

function toClaimReason({ claim, reason }: errors.JWTClaimValidationFailed): string {
  return reason === 'missing'
    ? `The claim "${claim}" is missing.`
    : `The claim "${claim}" is not what this gateway asks for.`;
}
