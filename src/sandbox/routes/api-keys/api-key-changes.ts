import { readArray } from '../../http/body.ts';
import type { SandboxRequest } from '../../http/operation.ts';
import { noApiKey, Problem } from '../../http/problem.ts';
import type { ApiKey, RoleAssignment } from '../../state/model.ts';
import type { Store } from '../../state/store.ts';

/** The complete enumeration of organization roles (specification). */
const ORGANIZATION_ROLES = [
  'ORG_OWNER',
  'ORG_MEMBER',
  'ORG_GROUP_CREATOR',
  'ORG_BILLING_ADMIN',
  'ORG_BILLING_READ_ONLY',
  'ORG_STREAM_PROCESSING_ADMIN',
  'ORG_READ_ONLY',
];

/** Documented; the specification has no enumeration of them. */
const PROJECT_ROLES =
  'OWNER READ_ONLY ACCESS_MANAGER ALERTS_MANAGER BACKUP_CREATOR BACKUP_EXPORT_OPERATOR BACKUP_MANAGER BACKUP_RECOVERY_OPERATOR CLUSTER_CREATOR CLUSTER_LOG_VIEWER CLUSTER_MANAGER CLUSTER_RESILIENCE_TESTER DATA_ACCESS_ADMIN DATA_ACCESS_READ_ONLY DATA_ACCESS_READ_WRITE DATABASE_ACCESS_ADMIN INDEX_MANAGER MODEL_OWNER NETWORK_ACCESS_MANAGER OBSERVABILITY_VIEWER REAL_TIME_PERFORMANCE_OPERATOR REPLICA_SET_MANAGER SEARCH_INDEX_EDITOR STREAM_PROCESSING_OWNER STREAM_PROCESSING_MANAGER SUPPORT_ACCESS_MANAGER TRIGGER_MANAGER'
    .split(' ')
    .map((name) => `GROUP_${name}`);

export function toOrganizationRoles(value: unknown, orgId: string): RoleAssignment[] {
  return readRoles(value, ORGANIZATION_ROLES, PROJECT_ROLES, 'INVALID_ROLE_FOR_ORG', orgId).map((roleName) => ({
    orgId,
    roleName,
  }));
}

export function toProjectRoles(value: unknown, groupId: string): RoleAssignment[] {
  return readRoles(value, PROJECT_ROLES, ORGANIZATION_ROLES, 'INVALID_ROLE_FOR_GROUP', groupId).map((roleName) => ({
    groupId,
    roleName,
  }));
}

function readRoles(value: unknown, right: string[], wrong: string[], errorCode: string, id: string): string[] {
  const names = value === undefined ? [] : readArray(value).map(String);
  if (names.length === 0) throw new Problem(400, 'MISSING_API_KEY_ROLES', 'At least one role must be specified.');
  for (const name of names) {
    if (wrong.includes(name)) throw new Problem(400, errorCode, `Role ${name} is invalid for ${id}.`, [name, id]);
    if (!right.includes(name)) {
      throw new Problem(400, 'INVALID_ENUM_VALUE', `An invalid enumeration value ${name} was specified.`, [name]);
    }
  }
  return [...new Set(names)];
}

/** Atlas's default for one organization (assumed: neither the specification nor a recording gives it). */
const MOST_KEYS = 500;

/** Throws when one more would be too many. */
export function createKey(store: Store, orgId: string, desc: string, roles: RoleAssignment[]): ApiKey {
  const { random } = store;
  if (store.keysOf(orgId).length >= MOST_KEYS) {
    throw new Problem(400, 'MAX_API_KEYS_PER_ORG_EXCEEDED', `There can be at most ${MOST_KEYS} API keys.`, [MOST_KEYS]);
  }
  const key: ApiKey = {
    id: random.id(),
    orgId,
    desc,
    publicKey: random.publicKey(),
    privateKey: random.privateKey(),
    roles,
    accessList: [],
  };
  store.addApiKey(key);
  return key;
}

/** A key of the organization that the path names, or that owns the project it names. */
export function getKey({ params: { apiUserId = '', orgId, groupId = '' }, store }: SandboxRequest): ApiKey {
  const key = store.apiKeys.get(apiUserId);
  if (key === undefined || key.orgId !== (orgId ?? store.projects.get(groupId)?.orgId)) throw noApiKey(apiUserId);
  return key;
}

export function readDescription(value: unknown): string {
  if (typeof value !== 'string' || value === '') {
    throw new Problem(400, 'API_KEY_REQUIRES_DESCRIPTION', 'API Keys require a description.');
  }
  if (value.length > 250) {
    throw new Problem(400, 'INVALID_API_KEY_DESC', 'API Key descriptions may have at most 250 characters.');
  }
  return value;
}

/** Replaces the roles of one level and leaves the others (recorded for projects, assumed for organizations). */
export function replaceRoles(
  holder: { roles: RoleAssignment[] },
  isReplaced: (role: RoleAssignment) => boolean,
  roles: RoleAssignment[],
): void {
  holder.roles = [...holder.roles.filter((role) => !isReplaced(role)), ...roles];
}
