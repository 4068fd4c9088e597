import { minutes } from '../../../src/sandbox/index.ts';
import type { Cast } from './cast.ts';
import { PROJECT_SETTINGS } from './queries.ts';

const KEY = 'apiKey { id publicKey privateKeyMask description roles { role } }';
const CREATED = `${KEY} privateKey`;
const ACCOUNT_PLAN = 'name: "account", description: "made", secretExpiresAfterHours: 24';
const ACCOUNT = 'serviceAccount { id name description createdAt organizationRoles secrets { id mask } }';
const USER = 'user { id username status roles { role } profile { country lastAuthenticatedAt } }';
const SECRET = 'secret { id createdAt expiresAt lastUsedAt mask }';
const WARNINGS = 'warnings { code message path }';
const PROJECT = 'project { id name createdAt clusterCount tags { key value } }';
const ORGANIZATION = 'organization { id name deleted }';
const KEY_ENTRY = 'cidrBlock ipAddress requestCount createdAt lastUsedAt lastUsedAddress';
const PROJECT_ENTRY = 'cidrBlock ipAddress awsSecurityGroup comment deleteAfter';

/** Everything there is to change, with as little input as will do and with all of it. */
export function listChanges({
  organizationId,
  smallProject: project,
  smallKey: key,
  doomed,
  account,
  secretIds,
  user,
  invited,
  team,
}: Cast): string[] {
  const org = `organizationId: "${organizationId}"`;
  const flags = PROJECT_SETTINGS.map((flag) => `${flag}: false`);
  const limit = `projectId: "${project.id}", name: "atlas.project.deployment.clusters"`;
  const listed = `${org}, apiKeyId: "${key.id}"`;
  const keyInProject = `projectId: "${project.id}", apiKeyId: "${key.id}"`;
  const ofAccount = `${org}, serviceAccountId: "${account.id}"`;
  const soon = new Date(Date.now() + minutes(60)).toISOString();
  return [
    change('createOrganization', 'name: "beta"', `${ORGANIZATION} ${CREATED}`),
    change(
      'createOrganization',
      `name: "gamma", apiKey: { description: "first", roles: ["ORG_OWNER"] }, withDefaultAlertsSettings: false,
       ownerId: "${'f'.repeat(24)}"`,
      `${ORGANIZATION} ${CREATED}`,
    ),
    change('updateOrganization', `id: "${organizationId}", name: "acme"`, ORGANIZATION),
    change('updateOrganizationSettings', `${org}, restrictEmployeeAccess: true`, 'organization { id }'),
    change(
      'updateOrganizationSettings',
      `${org}, multiFactorAuthRequired: false, apiAccessListRequired: false`,
      'organization { id }',
    ),

    change('createProject', `${org}, name: "plain"`, PROJECT),
    change(
      'createProject',
      `${org}, name: "full", tags: [{ key: "env", value: "dev" }], withDefaultAlertsSettings: false`,
      PROJECT,
    ),
    change('updateProject', `id: "${project.id}", name: "${project.name}"`, PROJECT),
    change('updateProject', `id: "${project.id}", tags: [{ key: "env", value: "dev" }]`, PROJECT),
    ...[flags.slice(0, 1), flags.slice(1)].map((some) =>
      change(
        'updateProjectSettings',
        `projectId: "${project.id}", ${some.join()}`,
        `settings { ${PROJECT_SETTINGS.join(' ')} } project { id }`,
      ),
    ),
    change('setProjectLimit', `${limit}, value: 30`, 'limit { name value currentUsage } project { id }'),
    change('resetProjectLimit', limit, 'project { id }'),

    change('createApiKey', `${org}, description: "made", roles: ["ORG_MEMBER"]`, CREATED),
    change(
      'createProjectApiKey',
      `projectId: "${project.id}", description: "made", roles: ["GROUP_READ_ONLY"]`,
      CREATED,
    ),
    change('updateApiKey', `${org}, id: "${key.id}", description: "changed"`, KEY),
    change('updateApiKey', `${org}, id: "${key.id}", roles: ["ORG_READ_ONLY"]`, KEY),
    change('assignApiKeyToProject', `${keyInProject}, roles: ["GROUP_READ_ONLY"]`, `${KEY} project { id }`),
    change('updateProjectApiKeyRoles', `${keyInProject}, roles: ["GROUP_OWNER"]`, `${KEY} project { id }`),
    change('removeApiKeyFromProject', keyInProject, 'apiKeyId project { id }'),
    change(
      'grantProgrammaticAccess',
      `${org}, description: "granted", organizationRoles: ["ORG_MEMBER"],
       projects: [{ projectId: "${project.id}", roles: ["GROUP_OWNER"] }], accessList: [{ ipAddress: "192.0.2.1" }]`,
      `${CREATED} ${WARNINGS}`,
    ),

    change('rotateApiKey', `${org}, id: "${key.id}"`, `${CREATED} previous { id } ${WARNINGS}`),
    change(
      'rotateApiKey',
      `${org}, id: "${doomed.key.id}", description: "new", deletePrevious: true`,
      `${CREATED} deletedId previous { id } ${WARNINGS}`,
    ),
    change(
      'addApiKeyAccessListEntries',
      `${listed}, entries: [{ ipAddress: "192.0.2.7" }, { cidrBlock: "192.0.2.128/28" }]`,
      `apiKey { id } entries { ${KEY_ENTRY} } ${WARNINGS}`,
    ),
    change('removeApiKeyAccessListEntry', `${listed}, entry: "192.0.2.7"`, 'removedEntry apiKey { id }'),
    change(
      'addProjectAccessListEntries',
      `projectId: "${project.id}", entries: [
        { ipAddress: "192.0.2.7", comment: "office", deleteAfter: "${soon}" }
        { cidrBlock: "192.0.2.128/28" }
        { awsSecurityGroup: "sg-0123456789abcdef0" }
      ]`,
      `project { id } entries { ${PROJECT_ENTRY} } ${WARNINGS}`,
    ),
    change(
      'removeProjectAccessListEntry',
      `projectId: "${project.id}", entry: "192.0.2.7"`,
      'removedEntry project { id }',
    ),

    change('createServiceAccount', `${org}, ${ACCOUNT_PLAN}, roles: ["ORG_MEMBER"]`, `${ACCOUNT} clientSecret`),
    change(
      'createProjectServiceAccount',
      `projectId: "${project.id}", ${ACCOUNT_PLAN}, roles: ["GROUP_READ_ONLY"]`,
      `${ACCOUNT} clientSecret roles project { id }`,
    ),
    change('updateServiceAccount', `${org}, id: "${account.id}", name: "renamed"`, ACCOUNT),
    change(
      'updateServiceAccount',
      `${org}, id: "${account.id}", description: "changed", roles: ["ORG_MEMBER"]`,
      ACCOUNT,
    ),
    change(
      'assignServiceAccountToProject',
      `projectId: "${project.id}", serviceAccountId: "${account.id}", roles: ["GROUP_READ_ONLY"]`,
      `${ACCOUNT} roles project { id }`,
    ),
    change(
      'updateProjectServiceAccountRoles',
      `projectId: "${project.id}", serviceAccountId: "${account.id}", roles: ["GROUP_OWNER"]`,
      `${ACCOUNT} roles project { id }`,
    ),
    change(
      'removeServiceAccountFromProject',
      `projectId: "${project.id}", serviceAccountId: "${account.id}"`,
      'serviceAccountId project { id }',
    ),
    ...secretIds.map((id) =>
      change(
        'deleteServiceAccountSecret',
        `${ofAccount}, secretId: "${id}", force: true`,
        'deletedId serviceAccount { id }',
      ),
    ),
    change(
      'createServiceAccountSecret',
      `${ofAccount}, expiresAfterHours: 24`,
      `${SECRET} clientSecret serviceAccount { id }`,
    ),
    change(
      'rotateServiceAccountSecret',
      `${ofAccount}, expiresAfterHours: 24, replaceSecretId: null`,
      `${SECRET} clientSecret deletedSecretId previousSecretExpiresAt serviceAccount { id }`,
    ),
    change(
      'addServiceAccountAccessListEntries',
      `${ofAccount}, entries: [{ ipAddress: "192.0.2.77" }, { cidrBlock: "192.0.2.128/28" }]`,
      `serviceAccount { id } entries { ${KEY_ENTRY} } ${WARNINGS}`,
    ),
    change(
      'removeServiceAccountAccessListEntry',
      `${ofAccount}, entry: "192.0.2.77"`,
      'removedEntry serviceAccount { id }',
    ),
    change('deleteServiceAccount', `${org}, id: "${account.id}"`, 'deletedId'),

    change('inviteUserToOrganization', `${org}, username: "new@example.com", roles: ["ORG_MEMBER"]`, USER),
    change(
      'inviteUserToOrganization',
      `${org}, username: "newer@example.com", roles: ["ORG_MEMBER"], teamIds: ["${team.id}"],
       projects: [{ projectId: "${project.id}", roles: ["GROUP_OWNER"] }]`,
      USER,
    ),
    change('updateOrganizationUserRoles', `${org}, userId: "${user.id}", roles: ["ORG_READ_ONLY"]`, USER),
    change('updateOrganizationUserRoles', `${org}, userId: "${invited.id}", roles: ["ORG_READ_ONLY"]`, USER),
    ...[user, invited].map(({ name }) =>
      change(
        'inviteUserToProject',
        `projectId: "${project.id}", username: "${name}", roles: ["GROUP_READ_ONLY"]`,
        `${USER} roles project { id }`,
      ),
    ),
    ...[user, invited].map(({ id }) =>
      change(
        'updateProjectUserRoles',
        `projectId: "${project.id}", userId: "${id}", roles: ["GROUP_OWNER"]`,
        `${USER} roles project { id }`,
      ),
    ),
    change('removeUserFromProject', `projectId: "${project.id}", userId: "${user.id}"`, 'removedUserId project { id }'),
    change('createTeam', `${org}, name: "made", usernames: ["${user.name}"]`, 'team { id name }'),
    change('updateTeam', `${org}, id: "${team.id}", name: "renamed"`, 'team { id name }'),
    ...[user, invited].flatMap(({ id }) => [
      change('removeTeamMember', `${org}, teamId: "${team.id}", userId: "${id}"`, `${USER} team { id }`),
      change('addTeamMember', `${org}, teamId: "${team.id}", userId: "${id}"`, `${USER} team { id }`),
    ]),
    change(
      'assignTeamToProject',
      `projectId: "${project.id}", teamId: "${team.id}", roles: ["GROUP_READ_ONLY"]`,
      'team { id } roles project { id }',
    ),
    change(
      'updateProjectTeamRoles',
      `projectId: "${project.id}", teamId: "${team.id}", roles: ["GROUP_OWNER"]`,
      'team { id } roles project { id }',
    ),
    change('removeTeamFromProject', `projectId: "${project.id}", teamId: "${team.id}"`, 'teamId project { id }'),
    change('deleteTeam', `${org}, id: "${doomed.team.id}"`, 'deletedId'),
    change('removeUserFromOrganization', `${org}, userId: "${invited.id}"`, 'removedUserId'),

    change('deleteApiKey', `${org}, id: "${doomed.otherKey.id}"`, 'deletedId'),
    change('deleteProject', `id: "${doomed.project.id}"`, 'deletedId'),
  ];
}

/** Atlas deletes an organization only when it has no projects. */
export function deleteOrganization({ organizationId }: Cast): string {
  return change('deleteOrganization', `id: "${organizationId}"`, 'deletedId');
}

function change(name: string, input: string, selection: string): string {
  return `mutation { ${name}(input: { ${input} }) { ${selection} errors { code message path atlasErrorCode } } }`;
}
