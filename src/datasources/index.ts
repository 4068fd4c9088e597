import { createApiAccessLists } from './api-access-lists.ts';
import { createApiKeys } from './api-keys.ts';
import type { AtlasClient } from './atlas/client.ts';
import { type Changes, createChanges } from './changes/index.ts';
import { Work } from './changes/work.ts';
import { createClusterAddresses } from './cluster-addresses.ts';
import { type ItemFault, noteLeftOut, takeLeftOut } from './left-out.ts';
import { createOrganizations } from './organizations.ts';
import { createProjectAccessLists } from './project-access-lists.ts';
import { createProjects } from './projects.ts';
import { createRateLimits } from './rate-limits.ts';
import { RefusalAwareClient } from './refusals.ts';
import { createServiceAccounts } from './service-accounts.ts';
import { createTeams } from './teams.ts';
import { createUsers } from './users.ts';
import { createViewers } from './viewers.ts';

interface Sources {
  viewers: ReturnType<typeof createViewers>;
  organizations: ReturnType<typeof createOrganizations>;
  projects: ReturnType<typeof createProjects>;
  projectAccessLists: ReturnType<typeof createProjectAccessLists>;
  apiKeys: ReturnType<typeof createApiKeys>;
  apiAccessLists: ReturnType<typeof createApiAccessLists>;
  serviceAccounts: ReturnType<typeof createServiceAccounts>;
  users: ReturnType<typeof createUsers>;
  teams: ReturnType<typeof createTeams>;
  rateLimits: ReturnType<typeof createRateLimits>;
  clusterAddresses: ReturnType<typeof createClusterAddresses>;
}

/** Everything the resolvers may ask of Atlas on behalf of one request. */
export interface Datasources extends Readonly<Sources> {
  /** The organizations that the gateway's credentials are known to belong to, from earlier answers; empty before the first. */
  knownOrganizationIds(): readonly string[];
  readonly changes: Changes;
  /** Items that lists went without since the last time, for Atlas's answer cannot be read there. */
  takeLeftOut(): readonly ItemFault[];
  /** The same, going on when the caller has gone away: for what must be brought to its end. */
  readonly lastingChanges: Changes;
}

/**
 * Once per request. `lasting` makes a client that the caller's leaving does not stop. A family's data source, with its loaders, comes into
 * being when something asks for it.
 */
export function createDatasources(
  plain: AtlasClient,
  lasting: () => AtlasClient,
  knownOrganizationIds: () => readonly string[] = () => [],
  connection: object = {},
  work: Work = new Work(),
): Datasources {
  const made: Partial<Sources> = {};
  let own: Promise<readonly string[]> | undefined;
  const atlas = new RefusalAwareClient(plain, connection, () => {
    own ??= listOwnIds();
    return own;
  });
  let changes: Changes | undefined;
  let lastingChanges: Changes | undefined;
  const record = {
    made: 0,
    work,
    leaveOut: (faults: readonly ItemFault[]) => noteLeftOut(atlas, faults),
    /** So that a read after a write in the same operation sees the write. */
    forget() {
      atlas.forget();
      for (const source of Object.values(made)) source.forget();
    },
  };
  async function listOwnIds(): Promise<readonly string[]> {
    made.viewers ??= createViewers(atlas);
    const { viewers } = await made.viewers.list();
    return viewers.flatMap(({ apiKey }) => (apiKey === null || apiKey instanceof Error ? [] : [apiKey.id]));
  }

  return {
    knownOrganizationIds,
    takeLeftOut: () => takeLeftOut(atlas),
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
    get apiAccessLists() {
      made.apiAccessLists ??= createApiAccessLists(atlas);
      return made.apiAccessLists;
    },
    get serviceAccounts() {
      made.serviceAccounts ??= createServiceAccounts(atlas);
      return made.serviceAccounts;
    },
    get users() {
      made.users ??= createUsers(atlas);
      return made.users;
    },
    get teams() {
      made.teams ??= createTeams(atlas);
      return made.teams;
    },
    get rateLimits() {
      made.rateLimits ??= createRateLimits(atlas);
      return made.rateLimits;
    },
    get clusterAddresses() {
      made.clusterAddresses ??= createClusterAddresses(atlas);
      return made.clusterAddresses;
    },
    get changes() {
      changes ??= createChanges(plain, record);
      return changes;
    },
    get lastingChanges() {
      lastingChanges ??= createChanges(lasting(), record);
      return lastingChanges;
    },
  };
}
