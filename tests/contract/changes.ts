import { operations } from '../../src/sandbox/routes/index.ts';
import { nameOf } from './core-set.ts';

const offered = new Set(operations.map(nameOf));
const isMigrated = offered.has('POST /groups/{groupId}:migrate');

/** What is known so far, by the name of the path's parameter. */
export type Known = Record<string, string>;

export interface Step {
  operation: string;
  body?: (known: Known) => unknown;
  query?: string;
  /** Where the answer has what the steps to come need, by the parameter's name. */
  keep?: Record<string, string>;
  /** Fields to put in place of what is known. */
  set?: Known;
  /** Sent by the key that the new organization was given. */
  isByNewOwner?: boolean;
}

/** A life of everything that the API can change, so that each change is seen to succeed once. */
const LIFE: readonly Step[] = [
  { operation: 'PATCH /orgs/{orgId}', body: () => ({ name: 'Acme Science' }) },
  {
    operation: 'PATCH /orgs/{orgId}/settings',
    body: () => ({ multiFactorAuthRequired: true, operationsContact: null }),
  },
  { operation: 'PATCH /orgs/{orgId}/delegationSettings', body: () => ({ delegatedMcpAccess: 'READ_ONLY' }) },
  { operation: 'PATCH /orgs/{orgId}/maintenanceSettings', body: () => ({ waveAssignmentMode: 'ENV_TAG_MAPPING' }) },
  { operation: 'POST /orgs/{orgId}/maintenanceSettings:reset' },

  {
    operation: 'POST /groups',
    body: ({ orgId }) => ({ name: 'ledger of 2026', orgId, tags: [{ key: 'env', value: 'dev' }] }),
    keep: { groupId: 'id' },
  },
  { operation: 'PATCH /groups/{groupId}', body: () => ({ name: 'ledger', tags: [] }) },
  { operation: 'PATCH /groups/{groupId}/settings', body: () => ({ isSchemaAdvisorEnabled: false }) },
  {
    operation: 'PATCH /groups/{groupId}/limits/{limitName}',
    body: () => ({ value: 30 }),
    set: { limitName: 'atlas.project.deployment.clusters' },
  },
  { operation: 'DELETE /groups/{groupId}/limits/{limitName}' },
  {
    operation: 'POST /groups/{groupId}/accessList',
    body: () => [{ ipAddress: '192.0.2.7', comment: 'office' }],
    set: { entryValue: '192.0.2.7' },
  },
  { operation: 'DELETE /groups/{groupId}/accessList/{entryValue}' },

  {
    operation: 'POST /orgs/{orgId}/apiKeys',
    body: () => ({ desc: 'nightly', roles: ['ORG_READ_ONLY'] }),
    keep: { apiUserId: 'id' },
  },
  { operation: 'PATCH /orgs/{orgId}/apiKeys/{apiUserId}', body: () => ({ desc: 'nightly jobs' }) },
  {
    operation: 'POST /orgs/{orgId}/apiKeys/{apiUserId}/accessList',
    body: () => [{ ipAddress: '192.0.2.7' }],
    set: { ipAddress: '192.0.2.7' },
  },
  { operation: 'DELETE /orgs/{orgId}/apiKeys/{apiUserId}/accessList/{ipAddress}' },
  { operation: 'POST /groups/{groupId}/apiKeys/{apiUserId}', body: () => [{ roles: ['GROUP_READ_ONLY'] }] },
  { operation: 'PATCH /groups/{groupId}/apiKeys/{apiUserId}', body: () => ({ roles: ['GROUP_OWNER'] }) },
  { operation: 'DELETE /groups/{groupId}/apiKeys/{apiUserId}' },
  { operation: 'DELETE /orgs/{orgId}/apiKeys/{apiUserId}' },
  { operation: 'POST /groups/{groupId}/apiKeys', body: () => ({ desc: 'deployer', roles: ['GROUP_OWNER'] }) },

  ...serviceAccountLife('/orgs/{orgId}', 'ORG_READ_ONLY'),
  ...serviceAccountLife('/groups/{groupId}', 'GROUP_READ_ONLY'),

  {
    operation: 'POST /orgs/{orgId}/users',
    body: () => ({ username: 'new@example.com', roles: { orgRoles: ['ORG_MEMBER'] } }),
    keep: { userId: 'id' },
  },
  { operation: 'PATCH /orgs/{orgId}/users/{userId}', body: () => ({ roles: { orgRoles: ['ORG_READ_ONLY'] } }) },
  { operation: 'POST /orgs/{orgId}/users/{userId}:addRole', body: () => ({ orgRole: 'ORG_BILLING_ADMIN' }) },
  { operation: 'POST /orgs/{orgId}/users/{userId}:removeRole', body: () => ({ orgRole: 'ORG_BILLING_ADMIN' }) },
  { operation: 'POST /groups/{groupId}/users', body: () => ({ username: 'new@example.com', roles: ['GROUP_OWNER'] }) },
  { operation: 'POST /groups/{groupId}/users/{userId}:addRole', body: () => ({ groupRole: 'GROUP_READ_ONLY' }) },
  { operation: 'POST /groups/{groupId}/users/{userId}:removeRole', body: () => ({ groupRole: 'GROUP_READ_ONLY' }) },
  { operation: 'DELETE /groups/{groupId}/users/{userId}' },
  { operation: 'DELETE /orgs/{orgId}/users/{userId}' },

  {
    operation: 'GET /orgs/{orgId}/users',
    query: '?orgMembershipStatuses=ACTIVE',
    keep: { username: 'results.0.username', userId: 'results.1.id' },
  },
  {
    operation: 'POST /orgs/{orgId}/teams',
    body: ({ username }) => ({ name: 'platform of 2026', usernames: [username] }),
    keep: { teamId: 'id' },
  },
  { operation: 'PATCH /orgs/{orgId}/teams/{teamId}', body: () => ({ name: 'platform' }) },
  { operation: 'POST /orgs/{orgId}/teams/{teamId}:addUser', body: ({ userId }) => ({ id: userId }) },
  { operation: 'POST /orgs/{orgId}/teams/{teamId}:removeUser', body: ({ userId }) => ({ id: userId }) },
  { operation: 'POST /orgs/{orgId}/teams/{teamId}/users', body: ({ userId }) => [{ id: userId }] },
  { operation: 'DELETE /orgs/{orgId}/teams/{teamId}/users/{userId}' },
  { operation: 'POST /groups/{groupId}/teams', body: ({ teamId }) => [{ teamId, roleNames: ['GROUP_OWNER'] }] },
  { operation: 'PATCH /groups/{groupId}/teams/{teamId}', body: () => ({ roleNames: ['GROUP_READ_ONLY'] }) },
  { operation: 'DELETE /groups/{groupId}/teams/{teamId}' },
  { operation: 'DELETE /orgs/{orgId}/teams/{teamId}' },

  {
    operation: 'POST /orgs',
    body: ({ userId }) => ({
      name: 'Acme Robotics',
      apiKey: { desc: 'first key', roles: ['ORG_OWNER'] },
      serviceAccount: {
        name: 'first',
        description: 'first account',
        roles: ['ORG_OWNER'],
        secretExpiresAfterHours: 720,
      },
      orgOwnerId: userId,
    }),
    keep: {
      newOrgId: 'organization.id',
      newPublicKey: 'apiKey.publicKey',
      newPrivateKey: 'apiKey.privateKey',
    },
  },
  {
    operation: 'POST /groups/{groupId}:migrate',
    body: ({ newOrgId, newPublicKey, newPrivateKey }) => ({
      destinationOrgId: newOrgId,
      destinationOrgPublicApiKey: newPublicKey,
      destinationOrgPrivateApiKey: newPrivateKey,
    }),
  },
  { operation: 'DELETE /groups/{groupId}', isByNewOwner: isMigrated },
  { operation: 'DELETE /orgs/{orgId}', isByNewOwner: true },
];

function serviceAccountLife(parent: string, role: string): Step[] {
  const account = `${parent}/serviceAccounts/{clientId}`;
  const invite = 'POST /groups/{groupId}/serviceAccounts/{clientId}:invite';
  const assigned: Step[] = parent.startsWith('/orgs')
    ? [{ operation: invite, body: () => ({ roles: ['GROUP_READ_ONLY'] }) }]
    : [];
  return [
    {
      operation: `POST ${parent}/serviceAccounts`,
      body: () => ({ name: 'nightly', description: 'nightly jobs', roles: [role], secretExpiresAfterHours: 720 }),
      keep: { clientId: 'clientId' },
    },
    { operation: `PATCH ${account}`, body: () => ({ description: 'jobs of the night' }) },
    {
      operation: `POST ${account}/secrets`,
      body: () => ({ secretExpiresAfterHours: 720 }),
      keep: { secretId: 'id' },
    },
    { operation: `DELETE ${account}/secrets/{secretId}` },
    {
      operation: `POST ${account}/accessList`,
      body: () => [{ ipAddress: '192.0.2.7' }],
      set: { ipAddress: '192.0.2.7' },
    },
    { operation: `DELETE ${account}/accessList/{ipAddress}` },
    ...assigned,
    { operation: `DELETE ${account}` },
  ];
}

/** The life, as far as the sandbox offers it. */
export const CHANGES = LIFE.filter(({ operation }) => offered.has(operation));

/** Changes that the sandbox offers and that nothing here makes. */
export function listUnmade(): string[] {
  const made = new Set(CHANGES.map(({ operation }) => operation));
  return [...offered].filter((name) => !name.startsWith('GET ') && !made.has(name));
}
