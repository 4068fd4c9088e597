import * as apiKeyAccessLists from './api-key-access-lists.ts';
import * as apiKeys from './api-keys.ts';
import * as clusterAddresses from './cluster-addresses.ts';
import * as organizations from './organizations.ts';
import * as projectAccessLists from './project-access-lists.ts';
import * as projects from './projects.ts';
import * as rateLimits from './rate-limits.ts';
import * as root from './root.ts';
import * as serviceAccountChanges from './service-account-changes.ts';
import * as serviceAccounts from './service-accounts.ts';
import * as teamChanges from './team-changes.ts';
import * as teams from './teams.ts';
import * as userChanges from './user-changes.ts';
import * as users from './users.ts';

/**
 * The catalogue: each operation of Atlas that the gateway uses, once, by name. Data sources import the operations of their family;
 * whoever speaks of calls in general (errors, drift, documentation) reads the values here.
 */
export const operations = {
  ...root,
  ...organizations,
  ...projects,
  ...apiKeys,
  ...apiKeyAccessLists,
  ...projectAccessLists,
  ...serviceAccounts,
  ...serviceAccountChanges,
  ...userChanges,
  ...teamChanges,
  ...users,
  ...teams,
  ...rateLimits,
  ...clusterAddresses,
} as const;

export type OperationName = keyof typeof operations;
