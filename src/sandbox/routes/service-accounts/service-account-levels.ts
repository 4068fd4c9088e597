import type { Operation } from '../../http/operation.ts';

/** An account is managed in its organization and in each project it works in, by the same operations under other roles. */
export const LEVELS = [
  {
    path: '/orgs/{orgId}/serviceAccounts',
    bucket: 'organizationServiceAccounts',
    reader: ['ORG_READ_ONLY'],
    owner: ['ORG_OWNER'],
    accessManager: ['ORG_OWNER'],
  },
  {
    path: '/groups/{groupId}/serviceAccounts',
    bucket: 'projectServiceAccounts',
    reader: ['GROUP_READ_ONLY'],
    owner: ['GROUP_OWNER'],
    accessManager: ['GROUP_ACCESS_MANAGER'],
  },
] as const;

/** Of all operations on service accounts. */
export const ACCOUNT_VERSIONS = ['2024-08-05'] as const satisfies Operation['versions'];
