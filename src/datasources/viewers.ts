import { toKnownApiKey } from './api-keys.ts';
import type { AtlasClient } from './atlas/client.ts';
import { AtlasError } from './atlas/error.ts';
import type { Viewer } from './models.ts';
import { getRoot } from './operations/root.ts';
import { findBoolean, findString, readOrFault, readWithin, toWire, type Wire } from './read.ts';
import { Roots } from './routing/roots.ts';
import type { PartFailure } from './routing/union-list.ts';

/** The root resource: the cheapest "who am I". Made once per request. */
export function createViewers(atlas: AtlasClient) {
  let reading: Promise<Viewers> | undefined;

  async function readAll(): Promise<Viewers> {
    const answer = await atlas.get(getRoot, {}).catch(toFailedRoot);
    if (!(answer instanceof Roots)) return { viewers: [toViewer(answer)], failures: [] };
    const viewers: Viewer[] = [];
    const failures: PartFailure[] = [];
    for (const { body, error, credential } of answer.parts) {
      if (error === undefined) viewers.push({ ...toViewer(body), credential });
      else if (error instanceof AtlasError) failures.push({ credential, error });
      else throw error;
    }
    return { viewers, failures };
  }

  return {
    /** One for each credential of the gateway, in the order of its settings, but those that Atlas does not answer. */
    list(): Promise<Viewers> {
      reading ??= readAll();
      return reading;
    },
    forget() {
      reading = undefined;
    },
  };
}

export interface Viewers {
  viewers: readonly Viewer[];
  failures: readonly PartFailure[];
}

/** Where there is one credential, its refusal is told in the same way as one of several. */
function toFailedRoot(error: unknown): Roots {
  return new Roots([{ credential: 'default', body: undefined, error }]);
}

/**
 * What the root says to a service account is not on record; it has no key to describe (assumed). A key that is described, but not
 * well enough to be read, is the trouble of whoever asks for it, and not of the rest.
 */
function toViewer(body: unknown): Viewer {
  const root = toWire(body);
  const key = findCallingKey(root);
  return {
    credential: null,
    authentication: key === null ? 'SERVICE_ACCOUNT' : 'API_KEY',
    apiKey: key && readOrFault(() => readWithin('apiKey', () => toKnownApiKey(key))),
    atlasBuild: findString(root, 'build') ?? '',
    throttled: findBoolean(root, 'throttling') ?? false,
  };
}

function findCallingKey({ apiKey }: Wire): Wire | null {
  if (apiKey === undefined || apiKey === null) return null;
  const key = toWire(apiKey);
  return findString(key, 'id') === null && findString(key, 'publicKey') === null ? null : key;
}
