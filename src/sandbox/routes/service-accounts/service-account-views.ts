import { organizationRolesOf, rolesIn } from '../../auth/membership.ts';
import { toAtlasDate } from '../../state/clock.ts';
import type { ApiAccessListEntry, ServiceAccount, ServiceAccountSecret } from '../../state/model.ts';

/** As the organization sees it: no id but the client's, no links, roles as plain texts (specification). */
export function toOrganizationAccount(account: ServiceAccount, shown?: ServiceAccountSecret) {
  return toAccount(account, organizationRolesOf(account.roles), shown);
}

/** As a project sees it: the same account with its roles here. */
export function toProjectAccount(account: ServiceAccount, groupId: string, shown?: ServiceAccountSecret) {
  return toAccount(account, rolesIn(account.roles, groupId), shown);
}

/** The secret just made is shown in clear, this once. */
function toAccount(account: ServiceAccount, roles: readonly string[], shown: ServiceAccountSecret | undefined) {
  const { clientId, createdAt, description, name, secrets } = account;
  return {
    clientId,
    createdAt: toAtlasDate(createdAt),
    description,
    name,
    roles,
    secrets: secrets.map((secret) => (secret === shown ? toClearSecret(secret) : toMaskedSecret(secret))),
  };
}

export function toClearSecret(secret: ServiceAccountSecret) {
  return { ...toSecret(secret), secret: secret.secret };
}

/** The kind's prefix, stars, and the last four characters (assumed: the specification gives the prefix only). */
function toMaskedSecret(secret: ServiceAccountSecret) {
  return { ...toSecret(secret), maskedSecretValue: `mdb_sa_sk_${'*'.repeat(8)}${secret.secret.slice(-4)}` };
}

function toSecret({ id, createdAt, expiresAt, lastUsedAt }: ServiceAccountSecret) {
  return {
    createdAt: toAtlasDate(createdAt),
    expiresAt: toAtlasDate(expiresAt),
    id,
    lastUsedAt: lastUsedAt === null ? null : toAtlasDate(lastUsedAt),
  };
}

/** Other names than on the access list of an API key, and no links (specification). */
export function toAccountAccessListEntry(entry: ApiAccessListEntry) {
  const { cidrBlock, count, created, ipAddress, lastUsed, lastUsedAddress } = entry;
  return {
    cidrBlock,
    createdAt: toAtlasDate(created),
    ...(ipAddress !== undefined && { ipAddress }),
    ...(lastUsed !== undefined && { lastUsedAddress, lastUsedAt: toAtlasDate(lastUsed) }),
    requestCount: count,
  };
}
