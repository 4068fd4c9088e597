import type { Logger } from 'pino';
import type { AtlasConnection } from '../../datasources/atlas/client.ts';
import type { CallerCredential } from '../../datasources/atlas/credential.ts';
import type { Proxies } from '../../datasources/atlas/proxy.ts';
import type { AccessSettings } from '../../settings/access.ts';
import { type Access, openAccess } from './access.ts';

export { type Access, openAccess } from './access.ts';
export { TokensError } from './tokens.ts';

export interface AccessParts {
  /** Through the gateway's own credentials. */
  atlas: AtlasConnection;
  /** Opens a connection for the credential that a caller brings. */
  connect(credential: CallerCredential): AtlasConnection;
  log: Logger;
  /** On the way to the issuer of JWTs; undefined where it is reached directly. */
  proxies?: Proxies | undefined;
}

/** Who may call, as the settings have it. Throws TokensError when the file of static tokens cannot be used. */
export async function createAccess(
  settings: AccessSettings,
  { atlas, connect, log, proxies }: AccessParts,
): Promise<Access> {
  if (settings.credentials === 'caller') {
    const { callerAccess } = await import('./caller-access.ts');
    return callerAccess({ connect, maxCredentials: settings.maxCredentials });
  }
  if (settings.tokensFile === undefined && settings.jwt === undefined) return openAccess(atlas);
  const { serviceAccess } = await import('./service-access.ts');
  return serviceAccess({ ...settings, atlas, log, proxies });
}
