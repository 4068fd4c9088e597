import { covers } from '../auth/access.ts';
import type { ApiAccessListEntry, Organization, RoleAssignment } from '../state/model.ts';
import type { Store } from '../state/store.ts';

/** A key pair that opens the sandbox, with what it may do. */
export interface SandboxApiKey {
  id: string;
  publicKey: string;
  privateKey: string;
  organizationId: string;
  roles: string[];
}

export interface SandboxServiceAccount {
  clientId: string;
  clientSecret: string;
  organizationId: string;
  roles: string[];
}

/** The credentials whose secret half the sandbox tells. */
export interface KnownCredentials {
  apiKeys: readonly SandboxApiKey[];
  serviceAccounts: readonly SandboxServiceAccount[];
}

/** Of each organization an owner, a reader and a member of either kind, if there are; rather such that open it from here. */
export function listCredentials(store: Store): KnownCredentials {
  const organizations = [...store.organizations.values()];
  const accounts = [...store.serviceAccounts.values()].filter(({ secrets }) => secrets.length > 0);
  return {
    apiKeys: organizations.flatMap((organization) =>
      chooseThree(organization, store.apiKeys.values()).map(({ id, publicKey, privateKey, orgId, roles }) => ({
        id,
        publicKey,
        privateKey,
        organizationId: orgId,
        roles: toNames(roles),
      })),
    ),
    serviceAccounts: organizations.flatMap((organization) =>
      chooseThree(organization, accounts).map(({ clientId, secrets, orgId, roles }) => ({
        clientId,
        clientSecret: secrets[0]?.secret ?? '',
        organizationId: orgId,
        roles: toNames(roles),
      })),
    ),
  };
}

interface Credential {
  orgId: string;
  roles: readonly RoleAssignment[];
  accessList: readonly ApiAccessListEntry[];
}

function chooseThree<T extends Credential>(organization: Organization, all: Iterable<T>): T[] {
  const chosen = new Map<string, T>();
  const others = new Map<string, T>();
  for (const credential of all) {
    if (credential.orgId !== organization.id) continue;
    const rank = rankOf(credential);
    const found = opensFromHere(credential, organization) ? chosen : others;
    if (!found.has(rank)) found.set(rank, credential);
    if (chosen.size === RANKS.length) break;
  }
  return RANKS.flatMap((rank) => chosen.get(rank) ?? others.get(rank) ?? []);
}

const RANKS = ['owner', 'reader', 'member'] as const;

function rankOf({ roles }: Credential): (typeof RANKS)[number] {
  const names = toNames(roles);
  if (names.includes('ORG_OWNER')) return 'owner';
  return names.includes('ORG_READ_ONLY') ? 'reader' : 'member';
}

function opensFromHere({ accessList }: Credential, { settings }: Organization): boolean {
  if (accessList.length === 0) return !settings.apiAccessListRequired;
  return accessList.some((entry) => covers(entry, '127.0.0.1'));
}

function toNames(roles: readonly RoleAssignment[]): string[] {
  return roles.map(({ roleName }) => roleName);
}
