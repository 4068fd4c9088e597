import { BlockList, isIP } from 'node:net';
import type { Caller, Needs } from '../http/operation.ts';
import { noGroup, noOrganization, Problem, roleMissing } from '../http/problem.ts';
import type { SandboxClock } from '../state/clock.ts';
import type { ApiAccessListEntry, Project, RoleAssignment } from '../state/model.ts';
import { holdsRoleIn, type Store } from '../state/store.ts';

/** The credential itself, whichever kind it is. */
export function credentialOf(caller: Caller) {
  return caller.kind === 'api-key' ? caller.key : caller.account;
}

export function userOf(caller: Caller): string {
  return caller.kind === 'api-key' ? caller.key.publicKey : caller.account.clientId;
}

/**
 * Lets a call from a listed address through, and counts it. An empty list lets everyone in, unless the organization requires
 * one (documented).
 */
export function checkApiAccessList(caller: Caller, address: string, store: Store, clock: SandboxClock): void {
  const { orgId, accessList } = credentialOf(caller);
  if (accessList.length === 0) {
    if (!store.organizations.get(orgId)?.settings.apiAccessListRequired) return;
    throw new Problem(
      403,
      'ORG_REQUIRES_ACCESS_LIST',
      `This organization requires access through an access list of IP ranges. Address ${address} is not on one.`,
      [address],
    );
  }
  const entry = accessList.find((listed) => covers(listed, address));
  if (entry === undefined) {
    throw new Problem(
      403,
      'IP_ADDRESS_NOT_ON_ACCESS_LIST',
      `IP address ${address} is not allowed to access this resource.`,
      [address],
    );
  }
  entry.count++;
  entry.lastUsed = clock.now();
  entry.lastUsedAddress = address;
}

export function covers(entry: Pick<ApiAccessListEntry, 'cidrBlock'>, address: string): boolean {
  const [network = '', prefix = ''] = entry.cidrBlock.split('/');
  const family = isIP(network) === 6 ? 'ipv6' : 'ipv4';
  if (isIP(address) !== (family === 'ipv6' ? 6 : 4)) return false;
  const block = new BlockList();
  block.addSubnet(network, Number(prefix), family);
  return block.check(address, family);
}

/** Checks that what the path names exists and that the caller may do this with it, in Atlas's order. */
export function authorize(params: Readonly<Record<string, string>>, needs: Needs, caller: Caller, store: Store): void {
  const { orgId, groupId } = params;
  if (orgId !== undefined && !store.organizations.has(orgId)) throw noOrganization(orgId);
  const project = groupId === undefined ? undefined : store.projects.get(groupId);
  if (groupId !== undefined && project === undefined) throw noGroup(groupId);
  if (needs === 'any') return;
  const home = project?.orgId ?? orgId;
  const credential = credentialOf(caller);
  if (home !== undefined && home !== credential.orgId) throw roleMissing();
  const held = effectiveRoles(credential.roles, credential.orgId, project?.id);
  if (!needs.some((role) => held.has(role))) throw roleMissing();
}

/** Projects that the caller's roles allow it to see (documented). */
export function visibleProjects(caller: Caller, store: Store, orgId?: string): Project[] {
  const { roles, orgId: home } = credentialOf(caller);
  if (orgId !== undefined && orgId !== home) return [];
  const projects = store.projectsOf(home);
  const seesAll = hasRole(roles, 'ORG_OWNER') || hasRole(roles, 'ORG_READ_ONLY');
  return seesAll ? projects : projects.filter((project) => holdsRoleIn(roles, project.id));
}

export function isOwner(caller: Caller): boolean {
  return hasRole(credentialOf(caller).roles, 'ORG_OWNER');
}

/** What the roles held amount to in an organization and, where one is named, in a project. */
function effectiveRoles(roles: readonly RoleAssignment[], orgId: string, groupId: string | undefined): Set<string> {
  const held = new Set(roles.flatMap((role) => ('orgId' in role && role.orgId === orgId ? role.roleName : [])));
  // Whoever has any role in the organization is a member of it.
  held.add('ORG_MEMBER');
  if (held.has('ORG_OWNER')) for (const role of OWNER_INCLUDES) held.add(role);
  if (groupId === undefined) return held;
  const here = roles.flatMap((role) => ('groupId' in role && role.groupId === groupId ? role.roleName : []));
  for (const role of here) held.add(role);
  if (held.has('ORG_OWNER') || held.has('GROUP_OWNER')) for (const role of PROJECT_OWNER_INCLUDES) held.add(role);
  if (here.length > 0 || held.has('ORG_READ_ONLY') || held.has('ORG_OWNER')) held.add('GROUP_READ_ONLY');
  return held;
}

const OWNER_INCLUDES = ['ORG_READ_ONLY', 'ORG_GROUP_CREATOR', 'ORG_BILLING_ADMIN'];
/** An organization owner owns every project of it (documented). */
const PROJECT_OWNER_INCLUDES = ['GROUP_OWNER', 'GROUP_ACCESS_MANAGER', 'GROUP_NETWORK_ACCESS_MANAGER'];

function hasRole(roles: readonly RoleAssignment[], name: string): boolean {
  return roles.some((role) => role.roleName === name);
}
