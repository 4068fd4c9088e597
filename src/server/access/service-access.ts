import type { IncomingMessage } from 'node:http';
import { GraphQLError } from 'graphql';
import type { Logger } from 'pino';
import type { Caller } from '../../context.ts';
import type { AtlasConnection } from '../../datasources/atlas/client.ts';
import type { Proxies } from '../../datasources/atlas/proxy.ts';
import type { ErrorCode } from '../../resolvers/errors/errors.ts';
import type { AccessSettings } from '../../settings/access.ts';
import type { Access, Admission } from './access.ts';
import { readAuthorization } from './authorization.ts';
import { toForbiddenToRead, toUnauthenticated } from './refusals.ts';
import { findCaller } from './tokens.ts';
import { openTokensFile } from './tokens-file.ts';

export interface ServiceAccessOptions extends Pick<AccessSettings, 'tokensFile' | 'jwt'> {
  /** The gateway's own credential, which serves every caller. */
  atlas: AtlasConnection;
  log: Logger;
  /** On the way to the issuer of JWTs. */
  proxies: Proxies | undefined;
}

const NO_TOKEN = 'Bearer realm="atlas-graph"';
const BAD_TOKEN = 'Bearer realm="atlas-graph", error="invalid_token"';

/**
 * Callers prove who they are by a static token or a JWT, sent as Bearer, and use the gateway's own Atlas credential. Throws
 * TokensError when the file of static tokens cannot be read.
 */
export async function serviceAccess({ atlas, log, proxies, tokensFile, jwt }: ServiceAccessOptions): Promise<Access> {
  const file = tokensFile === undefined ? undefined : openTokensFile(tokensFile, log);
  // The library is loaded only where it is needed: it would make each start longer.
  const checks =
    jwt === undefined
      ? undefined
      : await import('./jwt.ts').then((module) => createCheck(module, jwt, { log, proxies }));

  function admit(req: IncomingMessage): Admission | Promise<Admission> {
    const given = readAuthorization(req.headers.authorization);
    if (given?.scheme !== 'bearer') {
      throw toUnauthenticated(
        'This gateway serves known callers only. Send a token in the header "authorization: Bearer …".',
        NO_TOKEN,
      );
    }
    const known = file && findCaller(file.tokens, given.token);
    if (known !== undefined) return toAdmission(known);
    if (checks === undefined) {
      throw toUnauthenticated(
        'The gateway does not know this token: it is wrong or was withdrawn. Ask whoever runs the gateway for another.',
        BAD_TOKEN,
      );
    }
    return checks(given.token).then(toAdmission);
  }

  function toAdmission(caller: Caller): Admission {
    if (!caller.scopes.includes('atlas:read')) throw toForbiddenToRead(caller.name);
    return { caller, atlas };
  }

  return { isRestricted: true, admit, close: () => file?.close() };
}

function createCheck(
  { createJwtCheck, JwtRefused }: typeof import('./jwt.ts'),
  jwt: NonNullable<AccessSettings['jwt']>,
  { log, proxies }: Pick<ServiceAccessOptions, 'log' | 'proxies'>,
): (token: string) => Promise<Caller> {
  const check = createJwtCheck(jwt, proxies);
  return (token) =>
    check(token).catch((error: unknown) => {
      if (error instanceof JwtRefused) {
        throw toUnauthenticated(
          `The gateway does not accept this token. ${error.message} Ask for a new one.`,
          BAD_TOKEN,
        );
      }
      log.error({ url: jwt.jwksUrl, failure: toFailure(error) }, 'ATLAS_GRAPH_JWKS_URL does not answer with keys');
      throw new GraphQLError('The gateway cannot check tokens now: their issuer does not answer. Try again.', {
        extensions: { code: 'UPSTREAM_UNAVAILABLE' satisfies ErrorCode, http: { status: 503 } },
      });
    });
}

/** Messages only: a response or a request that hangs on the error is nothing for a log. */
function toFailure(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown';
  return error.cause instanceof Error ? `${error.message}: ${toFailure(error.cause)}` : error.message;
}
