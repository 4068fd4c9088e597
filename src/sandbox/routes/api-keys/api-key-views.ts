import { type SandboxRequest, selfLink } from '../../http/operation.ts';
import { toAtlasDate } from '../../state/clock.ts';
import type { ApiAccessListEntry, ApiKey, RoleAssignment } from '../../state/model.ts';

/** `self` is the organization's URL also when the key is read through a project (recorded). */
export function toApiKey(request: Pick<SandboxRequest, 'baseUrl'>, key: ApiKey, { isClear = false } = {}) {
  return {
    desc: key.desc,
    id: key.id,
    links: [selfLink(request, `/orgs/${key.orgId}/apiKeys/${key.id}`)],
    privateKey: isClear ? key.privateKey : mask(key.privateKey),
    publicKey: key.publicKey,
    roles: toRoles(key.roles),
  };
}

/** In clear once, in the answer that creates the key; then three groups of stars and the last twelve (recorded). */
function mask(privateKey: string): string {
  return `********-****-****-${privateKey.slice(-12)}`;
}

export function toRoles(roles: readonly RoleAssignment[]) {
  return roles.map((role) =>
    'orgId' in role
      ? { orgId: role.orgId, roleName: role.roleName }
      : { groupId: role.groupId, roleName: role.roleName },
  );
}

/** The entry's link ends in the bare address (recorded); a block's slash is encoded. */
export function toAccessListEntry(request: Pick<SandboxRequest, 'baseUrl'>, key: ApiKey, entry: ApiAccessListEntry) {
  const { cidrBlock, count, created, ipAddress, lastUsed, lastUsedAddress } = entry;
  const value = encodeURIComponent(ipAddress ?? cidrBlock);
  return {
    cidrBlock,
    count,
    created: toAtlasDate(created),
    ...(ipAddress !== undefined && { ipAddress }),
    ...(lastUsed !== undefined && { lastUsed: toAtlasDate(lastUsed), lastUsedAddress }),
    links: [selfLink(request, `/orgs/${key.orgId}/apiKeys/${key.id}/accessList/${value.replaceAll('%3A', ':')}`)],
  };
}
