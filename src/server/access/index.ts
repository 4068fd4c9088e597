import type { Logger } from 'pino';
import type { AtlasConnection } from '../../datasources/atlas/client.ts';
import type { AccessSettings } from '../../settings/access.ts';
import { type Access, openAccess } from './access.ts';

export { type Access, openAccess } from './access.ts';
export { TokensError } from './tokens.ts';

/** Who may call, as the settings have it. Throws TokensError when the file of static tokens cannot be used. */
export async function createAccess(settings: AccessSettings, atlas: AtlasConnection, log: Logger): Promise<Access> {
  if (settings.tokensFile === undefined && settings.jwt === undefined) return openAccess(atlas);
  const { serviceAccess } = await import('./service-access.ts');
  return serviceAccess({ ...settings, atlas, log });
}
