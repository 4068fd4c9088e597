import type { AtlasClient } from '../atlas/client.ts';
import { createAccessListChanges } from './access-lists.ts';
import { createApiKeyChanges } from './api-keys.ts';
import { createOrganizationChanges } from './organizations.ts';
import { createProjectChanges } from './projects.ts';

/** Everything that can be changed in Atlas. */
export interface Changes {
  organizations: ReturnType<typeof createOrganizationChanges>;
  projects: ReturnType<typeof createProjectChanges>;
  apiKeys: ReturnType<typeof createApiKeyChanges>;
  accessLists: ReturnType<typeof createAccessListChanges>;
}

/** After every change, whatever came of it, `forget` is called: what was read before may not be true any more. */
export function createChanges(atlas: AtlasClient, forget: () => void): Changes {
  const forgetful = forgetAfterChanges(atlas, forget);
  return {
    organizations: createOrganizationChanges(forgetful),
    projects: createProjectChanges(forgetful),
    apiKeys: createApiKeyChanges(forgetful),
    accessLists: createAccessListChanges(forgetful),
  };
}

function forgetAfterChanges(atlas: AtlasClient, forget: () => void): AtlasClient {
  return {
    get: (route, params, query) => atlas.get(route, params, query),
    post: (route, params, body, query) => atlas.post<never>(route, params, body, query).finally(forget),
    patch: (route, params, body) => atlas.patch<never>(route, params, body).finally(forget),
    delete: (route, params) => atlas.delete(route, params).finally(forget),
  };
}
