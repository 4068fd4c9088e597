import type { Operation } from '../http/operation.ts';
import { projectAccessLists } from './access-lists/project-access-lists.ts';
import { apiKeyAccessLists } from './api-keys/api-key-access-lists.ts';
import { organizationApiKeys } from './api-keys/organization-api-keys.ts';
import { projectApiKeys } from './api-keys/project-api-keys.ts';
import { organizationDelegation } from './organizations/organization-delegation.ts';
import { organizationMaintenance } from './organizations/organization-maintenance.ts';
import { organizationSettings } from './organizations/organization-settings.ts';
import { organizations } from './organizations/organizations.ts';
import { projectClusters } from './projects/project-clusters.ts';
import { projectLimits } from './projects/project-limits.ts';
import { projectMigration } from './projects/project-migration.ts';
import { projectSettings } from './projects/project-settings.ts';
import { projects } from './projects/projects.ts';
import { createRateLimitInspection } from './rate-limit-inspection.ts';
import { root } from './root.ts';
import { organizationServiceAccounts } from './service-accounts/organization-service-accounts.ts';
import { projectServiceAccounts } from './service-accounts/project-service-accounts.ts';
import { serviceAccountAccessLists } from './service-accounts/service-account-access-lists.ts';
import { serviceAccountSecrets } from './service-accounts/service-account-secrets.ts';
import { organizationTeams } from './teams/organization-teams.ts';
import { projectTeams } from './teams/project-teams.ts';
import { teamUsers } from './teams/team-users.ts';
import { organizationUsers } from './users/organization-users.ts';
import { projectUsers } from './users/project-users.ts';

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
