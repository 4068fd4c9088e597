import { credentialOf, visibleProjects } from '../../auth/access.ts';
import { findBoolean, readObject, readText } from '../../http/body.ts';
import { list, type Operation, type SandboxRequest } from '../../http/operation.ts';
import { noOrganization, Problem } from '../../http/problem.ts';
import type { Organization } from '../../state/model.ts';
import { toProjectItem } from '../projects/project-views.ts';
import { createOrganization, readOrganizationName, removeOrganization } from './organization-changes.ts';
import { toOrganization, toOrganizationItem } from './organization-views.ts';

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
      return list(named, (organization) => toOrganizationItem(request, organization));
    },
  },
  {
    method: 'POST',
    path: '/orgs',
    needs: 'any', // it has a refusal of its own
    bucket: 'organizations',
    status: 201,
    handle: createOrganization,
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
      organization.name = readOrganizationName(readText(fields, 'name'));
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

export function getOrganization({ params: { orgId = '' }, store }: SandboxRequest): Organization {
  const organization = store.organizations.get(orgId);
  if (organization === undefined) throw noOrganization(orgId);
  return organization;
}

/** A prefix, whatever the case; an empty one is none (specification, recorded). */
function startsWith(name: string, prefix: string | null): boolean {
  return !prefix || name.toLowerCase().startsWith(prefix.toLowerCase());
}
