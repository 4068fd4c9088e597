import { toKnownApiKey } from './api-keys.ts';
import type { AtlasClient } from './atlas/client.ts';
import type { Viewer } from './models.ts';
import { findBoolean, findString, toWire } from './read.ts';

/** The root resource: the cheapest "who am I". Made once per request. */
export function createViewers(atlas: AtlasClient) {
  let reading: Promise<Viewer> | undefined;
  return {
    get(): Promise<Viewer> {
      reading ??= atlas.get('').then(toViewer);
      return reading;
    },
    forget() {
      reading = undefined;
    },
  };
}

/** What the root says to a service account is not on record; it has no key to describe (assumed). */
function toViewer(body: unknown): Viewer {
  const root = toWire(body);
  const described = root.apiKey ?? null;
  const apiKey =
    described === null || findString(toWire(described), 'id') === null ? null : toKnownApiKey(toWire(described));
  return {
    authentication: apiKey === null ? 'SERVICE_ACCOUNT' : 'API_KEY',
    apiKey,
    atlasBuild: findString(root, 'build') ?? '',
    throttled: findBoolean(root, 'throttling') ?? false,
  };
}
