import type { Operation } from '../operation.ts';
import { apiKeyAccessLists } from './api-key-access-lists.ts';
import { organizationApiKeys } from './organization-api-keys.ts';
import { organizationDelegation } from './organization-delegation.ts';
import { organizationMaintenance } from './organization-maintenance.ts';
import { organizationServiceAccounts } from './organization-service-accounts.ts';
import { organizationSettings } from './organization-settings.ts';
import { organizationTeams } from './organization-teams.ts';
import { organizationUsers } from './organization-users.ts';
import { organizations } from './organizations.ts';
import { projectAccessLists } from './project-access-lists.ts';
import { projectApiKeys } from './project-api-keys.ts';
import { projectClusters } from './project-clusters.ts';
import { projectLimits } from './project-limits.ts';
import { projectMigration } from './project-migration.ts';
import { projectServiceAccounts } from './project-service-accounts.ts';
import { projectSettings } from './project-settings.ts';
import { projectTeams } from './project-teams.ts';
import { projectUsers } from './project-users.ts';
import { projects } from './projects.ts';
import { createRateLimitInspection } from './rate-limit-inspection.ts';
import { root } from './root.ts';
import { serviceAccountAccessLists } from './service-account-access-lists.ts';
import { serviceAccountSecrets } from './service-account-secrets.ts';
import { teamUsers } from './team-users.ts';

/** Everything the sandbox answers. */
export const operations: readonly Operation[] = [
  ...root,
  ...organizations,
  ...organizationSettings,
  ...organizationDelegation,
  ...organizationMaintenance,
  ...organizationApiKeys,
  ...apiKeyAccessLists,
  ...projects,
  ...projectMigration,
  ...projectClusters,
  ...projectSettings,
  ...projectLimits,
  ...projectApiKeys,
  ...projectAccessLists,
  ...organizationUsers,
  ...organizationTeams,
  ...teamUsers,
  ...projectUsers,
  ...projectTeams,
  ...organizationServiceAccounts,
  ...projectServiceAccounts,
  ...serviceAccountSecrets,
  ...serviceAccountAccessLists,
  ...createRateLimitInspection(() => operations),
];
