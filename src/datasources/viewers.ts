import { toKnownApiKey } from './api-keys.ts';
import type { AtlasClient } from './atlas/client.ts';
import type { KnownApiKey, Viewer } from './models.ts';
import { getRoot } from './operations/root.ts';
import { findBoolean, findString, toWire, UnreadableAnswer, type Wire } from './read.ts';

/** The root resource: the cheapest "who am I". Made once per request. */
export function createViewers(atlas: AtlasClient) {
  let reading: Promise<Viewer> | undefined;
  return {
    get(): Promise<Viewer> {
      reading ??= atlas.get(getRoot, {}).then(toViewer);
      return reading;
    },
    forget() {
      reading = undefined;
    },
  };
}

/**
 * What the root says to a service account is not on record; it has no key to describe (assumed). A key that is described, but not
 * well enough to be read, is the trouble of whoever asks for it, and not of the rest.
 */
function toViewer(body: unknown): Viewer {
  const root = toWire(body);
  const key = findCallingKey(root);
  return {
    authentication: key === null ? 'SERVICE_ACCOUNT' : 'API_KEY',
    apiKey: key && readOrFault(key),
    atlasBuild: findString(root, 'build') ?? '',
    throttled: findBoolean(root, 'throttling') ?? false,
  };
}

function findCallingKey({ apiKey }: Wire): Wire | null {
  if (apiKey === undefined || apiKey === null) return null;
  const key = toWire(apiKey);
  return findString(key, 'id') === null && findString(key, 'publicKey') === null ? null : key;
}

function readOrFault(wire: Wire): KnownApiKey | UnreadableAnswer {
  try {
    return toKnownApiKey(wire);
  } catch (error) {
    if (error instanceof UnreadableAnswer) return error;
    throw error;
  }
}
