import type { AtlasClient } from '../atlas/client.ts';
import type { ItemFault } from '../left-out.ts';
import { createAccessListChanges } from './access-lists.ts';
import { createApiKeyChanges } from './api-keys.ts';
import { createOrganizationChanges } from './organizations.ts';
import { createProjectChanges } from './projects.ts';
import { createServiceAccountChanges } from './service-accounts.ts';
import { createTeamChanges } from './teams.ts';
import { createUserChanges } from './users.ts';
import type { Work } from './work.ts';

/** Everything that can be changed in Atlas. */
export interface Changes {
  organizations: ReturnType<typeof createOrganizationChanges>;
  projects: ReturnType<typeof createProjectChanges>;
  apiKeys: ReturnType<typeof createApiKeyChanges>;
  accessLists: ReturnType<typeof createAccessListChanges>;
  /** Says what a failed change has left behind at Atlas, for the log: its caller may have gone. */
  reportRemains(what: string): void;
  /** Counts a change as under way until it has ended, for the process must not end before it. */
  track<T>(what: string, change: Promise<T>): Promise<T>;
  serviceAccounts: ReturnType<typeof createServiceAccountChanges>;
  users: ReturnType<typeof createUserChanges>;
  teams: ReturnType<typeof createTeamChanges>;
  /** Whether Atlas has carried out any change of this request, through whichever client. */
  wereMade(): boolean;
}

/** What a request remembers of its changes. */
export interface ChangeRecord {
  made: number;
  work: Work;
  /** Notes what a payload's list goes without. */
  leaveOut(faults: readonly ItemFault[]): void;
  /** Called after every change, whatever came of it: what was read before may not be true any more. */
  forget(): void;
}

export function createChanges(atlas: AtlasClient, record: ChangeRecord): Changes {
  const recording = recordChanges(atlas, record);
  return {
    organizations: createOrganizationChanges(recording),
    projects: createProjectChanges(recording),
    apiKeys: createApiKeyChanges(recording),
    accessLists: createAccessListChanges(recording, record.leaveOut),
    reportRemains: (what) => record.work.reportRemains(what),
    track: (what, change) => record.work.track(what, change),
    serviceAccounts: createServiceAccountChanges(recording),
    users: createUserChanges(recording),
    teams: createTeamChanges(recording),
    wereMade: () => record.made > 0,
  };
}

function recordChanges(atlas: AtlasClient, record: ChangeRecord): AtlasClient {
  async function recorded<T>(change: Promise<T>): Promise<T> {
    try {
      const answer = await change;
      record.made += 1;
      return answer;
    } finally {
      record.forget();
    }
  }
  return {
    get: (operation, params, query) => atlas.get(operation, params, query),
    change: (operation, params, body, query) => recorded(atlas.change(operation, params, body, query)),
  };
}
