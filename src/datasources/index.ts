import { createApiKeyAccessLists } from './api-key-access-lists.ts';
import { createApiKeys } from './api-keys.ts';
import type { AtlasClient } from './atlas/client.ts';
import { createOrganizations } from './organizations.ts';
import { createProjectAccessLists } from './project-access-lists.ts';
import { createProjects } from './projects.ts';
import { createViewers } from './viewers.ts';

interface Sources {
  viewers: ReturnType<typeof createViewers>;
  organizations: ReturnType<typeof createOrganizations>;
  projects: ReturnType<typeof createProjects>;
  projectAccessLists: ReturnType<typeof createProjectAccessLists>;
  apiKeys: ReturnType<typeof createApiKeys>;
  apiKeyAccessLists: ReturnType<typeof createApiKeyAccessLists>;
}

/** Everything the resolvers may ask of Atlas on behalf of one request. */
export interface Datasources extends Readonly<Sources> {
  /** Forgets what was read, so that a read after a write in the same operation sees the write. */
  forget(): void;
}

/** Once per request. A family's data source, with its loaders, comes into being when something asks for it. */
export function createDatasources(atlas: AtlasClient): Datasources {
  const made: Partial<Sources> = {};
  return {
    get viewers() {
      made.viewers ??= createViewers(atlas);
      return made.viewers;
    },
    get organizations() {
      made.organizations ??= createOrganizations(atlas);
      return made.organizations;
    },
    get projects() {
      made.projects ??= createProjects(atlas);
      return made.projects;
    },
    get projectAccessLists() {
      made.projectAccessLists ??= createProjectAccessLists(atlas);
      return made.projectAccessLists;
    },
    get apiKeys() {
      made.apiKeys ??= createApiKeys(atlas);
      return made.apiKeys;
    },
    get apiKeyAccessLists() {
      made.apiKeyAccessLists ??= createApiKeyAccessLists(atlas);
      return made.apiKeyAccessLists;
    },
    forget() {
      for (const source of Object.values(made)) source.forget();
    },
  };
}
