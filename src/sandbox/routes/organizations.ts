import { credentialOf, isOwner, visibleProjects } from '../access.ts';
import { findBoolean, findText, readObject, readText } from '../body.ts';
import type { Organization } from '../model.ts';
import { list, type Operation, type SandboxRequest, selfLink } from '../operation.ts';
import { noOrganization, Problem } from '../problem.ts';
import type { Store } from '../store.ts';
import { createKey, toOrganizationRoles } from './api-key-changes.ts';
import { toApiKey } from './api-key-views.ts';
import { toProjectItem } from './project-views.ts';

export const organizations: Operation[] = [
  {
    method: 'GET',
    path: '/orgs',
    needs: 'any',
    bucket: 'organizations',
    status: 200,
    handle(request) {
      const own = [...request.store.organizations.values()].filter(
        ({ id }) => id === credentialOf(request.caller).orgId,
      );
      const named = own.filter(({ name }) => startsWith(name, request.query.get('name')));
      return list(named, (organization) => toItem(request, organization));
    },
  },
  {
    method: 'POST',
    path: '/orgs',
    needs: ['ORG_OWNER'],
    bucket: 'organizations',
    status: 201,
    handle: create,
  },
  {
    method: 'GET',
    path: '/orgs/{orgId}',
    needs: ['ORG_MEMBER'],
    bucket: 'organization',
    status: 200,
    handle: (request) => toOrganization(request, getOrganization(request)),
  },
  {
    method: 'PATCH',
    path: '/orgs/{orgId}',
    needs: ['ORG_OWNER'],
    bucket: 'organization',
    status: 200,
    handle(request) {
      const organization = getOrganization(request);
      const fields = readObject(request.body, ['name', 'skipDefaultAlertsSettings']);
      organization.name = readName(readText(fields, 'name'));
      organization.skipDefaultAlertsSettings =
        findBoolean(fields, 'skipDefaultAlertsSettings') ?? organization.skipDefaultAlertsSettings;
      return toOrganization(request, organization);
    },
  },
  {
    method: 'DELETE',
    path: '/orgs/{orgId}',
    needs: ['ORG_OWNER'],
    bucket: 'organization',
    status: 204,
    handle(request) {
      const { id } = getOrganization(request);
      if (request.store.projectsOf(id).length > 0) {
        throw new Problem(409, 'ORG_NOT_EMPTY', 'Cannot delete an organization that has projects.', [id]);
      }
      removeOrganization(request.store, id);
      return undefined;
    },
  },
  {
    method: 'GET',
    path: '/orgs/{orgId}/groups',
    needs: ['ORG_MEMBER'],
    bucket: 'organization',
    status: 200,
    handle(request) {
      const prefix = request.query.get('name');
      const seen = visibleProjects(request.caller, request.store, request.params.orgId);
      const named = prefix ? seen.filter(({ name }) => startsWith(name, prefix)) : seen;
      return list(named, (project) => toProjectItem(request, project));
    },
  },
];

/** The caller's organization pays for the new one (specification); its first key is made along with it. */
function create(request: SandboxRequest) {
  const { store, body, caller } = request;
  const fields = readObject(body, [
    'name',
    'apiKey',
    'serviceAccount',
    'orgOwnerId',
    'federationSettingsId',
    'skipDefaultAlertsSettings',
  ]);
  if (!isOwner(caller))
    throw new Problem(403, 'API_KEY_CANNOT_CREATE_ORG', 'This API key may not create organizations.');
  const organization: Organization = {
    id: store.random.id(),
    name: readName(readText(fields, 'name')),
    isDeleted: false,
    skipDefaultAlertsSettings: findBoolean(fields, 'skipDefaultAlertsSettings') ?? false,
    settings: {
      apiAccessListRequired: false,
      genAIFeaturesEnabled: true,
      multiFactorAuthRequired: false,
      restrictEmployeeAccess: false,
    },
  };
  const wanted = fields.apiKey === undefined ? undefined : readObject(fields.apiKey, ['desc', 'roles']);
  const description = wanted && readText(wanted, 'desc', { max: 250 });
  const roles = wanted && toOrganizationRoles(wanted.roles, organization.id);
  store.organizations.set(organization.id, organization);
  const key = description && roles ? createKey(store, organization.id, description, roles) : undefined;
  return {
    ...(key && { apiKey: toApiKey(request, key, { isClear: true }) }),
    ...(findText(fields, 'orgOwnerId') !== undefined && { orgOwnerId: findText(fields, 'orgOwnerId') }),
    organization: toOrganization(request, organization),
    skipDefaultAlertsSettings: organization.skipDefaultAlertsSettings,
  };
}

function removeOrganization(store: Store, id: string): void {
  store.organizations.delete(id);
  for (const key of store.keysOf(id)) store.deleteApiKey(key);
  for (const account of store.serviceAccounts.values()) {
    if (account.orgId === id) store.serviceAccounts.delete(account.clientId);
  }
  for (const user of store.usersOf(id)) store.users.delete(user.id);
  for (const team of store.teamsOf(id)) store.teams.delete(team.id);
  store.changed();
}

export function getOrganization({ params: { orgId = '' }, store }: SandboxRequest): Organization {
  const organization = store.organizations.get(orgId);
  if (organization === undefined) throw noOrganization(orgId);
  return organization;
}

function readName(name: string): string {
  if (name.trim() !== '' && name.length <= 64) return name;
  throw new Problem(400, 'INVALID_ORG_NAME', `The organization name ${name} is invalid.`, [name]);
}

function toItem(request: SandboxRequest, organization: Organization) {
  const { id, isDeleted, name, skipDefaultAlertsSettings } = organization;
  return { id, isDeleted, links: [selfLink(request, `/orgs/${id}`)], name, skipDefaultAlertsSettings };
}

/** Alone, an organization also links to what belongs to it (recorded). */
function toOrganization(request: SandboxRequest, organization: Organization) {
  const self = selfLink(request, `/orgs/${organization.id}`);
  const more = ['groups', 'teams', 'users'].map((name) => ({
    href: `${self.href}/${name}`,
    rel: `https://cloud.mongodb.com/${name}`,
  }));
  return { ...toItem(request, organization), links: [self, ...more] };
}

/** A prefix, whatever the case; an empty one is none (specification, recorded). */
function startsWith(name: string, prefix: string | null): boolean {
  return !prefix || name.toLowerCase().startsWith(prefix.toLowerCase());
}
