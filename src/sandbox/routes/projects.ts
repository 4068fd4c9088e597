import { credentialOf, visibleProjects } from '../access.ts';
import { findBoolean, findText, readArray, readObject, readText } from '../body.ts';
import type { Project, Tag } from '../model.ts';
import { list, type Operation, type SandboxRequest } from '../operation.ts';
import { noGroup, noOrganization, Problem, roleMissing } from '../problem.ts';
import { newProjectSettings } from '../seed/defaults.ts';
import { toProject, toProjectItem } from './project-views.ts';
import { findProjectOwner } from './user-changes.ts';

export const projects: Operation[] = [
  {
    method: 'GET',
    path: '/groups',
    needs: 'any',
    bucket: 'projects',
    status: 200,
    handle: (request) =>
      list(visibleProjects(request.caller, request.store), (project) => toProjectItem(request, project)),
  },
  { method: 'POST', path: '/groups', needs: 'any', bucket: 'projects', status: 201, handle: create },
  {
    method: 'GET',
    path: '/groups/byName/{groupName}',
    needs: 'any',
    bucket: 'projects',
    status: 200,
    handle(request) {
      const { groupName = '' } = request.params;
      const project = visibleProjects(request.caller, request.store).find(({ name }) => name === groupName);
      if (project !== undefined) return toProject(request, project);
      throw new Problem(404, 'GROUP_NAME_NOT_FOUND', `No group with name ${groupName} exists.`, [groupName]);
    },
  },
  {
    method: 'GET',
    path: '/groups/{groupId}',
    needs: ['GROUP_READ_ONLY'],
    bucket: 'project',
    status: 200,
    handle: (request) => toProject(request, getProject(request)),
  },
  {
    method: 'PATCH',
    path: '/groups/{groupId}',
    needs: ['GROUP_OWNER'],
    bucket: 'project',
    status: 200,
    handle(request) {
      const project = getProject(request);
      const fields = readObject(request.body, ['name', 'tags', 'withDefaultAlertsSettings']);
      const name = findText(fields, 'name');
      const tags = fields.tags === undefined ? project.tags : readTags(fields.tags);
      if (name !== undefined && name !== project.name) checkName(request, name, project.orgId);
      Object.assign(project, { name: name ?? project.name, tags });
      request.store.changed();
      return toProject(request, project);
    },
  },
  {
    method: 'DELETE',
    path: '/groups/{groupId}',
    needs: ['GROUP_OWNER'],
    bucket: 'project',
    status: 202,
    handle(request) {
      const project = getProject(request);
      if (project.clusterCount > 0) {
        throw new Problem(
          409,
          'CANNOT_CLOSE_GROUP_ACTIVE_ATLAS_CLUSTERS',
          'Cannot close group while it has active Atlas clusters.',
        );
      }
      // Accepted at once, done a little later (recorded, seen in logs).
      project.goneAt ??= request.clock.now() + DELETION_MS;
      request.store.nextGone = Math.min(request.store.nextGone, project.goneAt);
      return {};
    },
  },
];

/** How long a deleted project is still seen; no figure is on record. */
const DELETION_MS = 2000;

function create(request: SandboxRequest) {
  const { store, caller, clock } = request;
  const fields = readObject(request.body, [
    'name',
    'orgId',
    'tags',
    'withDefaultAlertsSettings',
    'regionUsageRestrictions',
  ]);
  const name = readText(fields, 'name');
  const orgId = readText(fields, 'orgId');
  if (!store.organizations.has(orgId)) throw noOrganization(orgId);
  const credential = credentialOf(caller);
  const mayCreate = credential.roles.some(
    (role) => 'orgId' in role && role.orgId === orgId && ['ORG_OWNER', 'ORG_GROUP_CREATOR'].includes(role.roleName),
  );
  if (!mayCreate) throw roleMissing();
  checkName(request, name, orgId);
  const tags = fields.tags === undefined ? undefined : readTags(fields.tags);
  const owner = findProjectOwner(request, orgId);
  const project: Project = {
    id: store.random.id(),
    name,
    orgId,
    created: clock.now(),
    clusterCount: 0,
    tags: tags ?? [],
    withDefaultAlertsSettings: findBoolean(fields, 'withDefaultAlertsSettings') ?? true,
    settings: newProjectSettings(),
    limits: {},
    accessList: [],
  };
  store.projects.set(project.id, project);
  // Whoever makes a project owns it, and so does one human (recorded).
  for (const holder of [credential, owner]) holder?.roles.push({ groupId: project.id, roleName: 'GROUP_OWNER' });
  store.changed();
  const answer = toProject(request, project);
  if (tags !== undefined) return answer;
  // Left out of this one answer when none were given (recorded).
  const { tags: _none, ...untagged } = answer;
  return untagged;
}

export function getProject({ params: { groupId = '' }, store }: SandboxRequest): Project {
  const project = store.projects.get(groupId);
  if (project === undefined) throw noGroup(groupId);
  return project;
}

function checkName({ store }: SandboxRequest, name: string, orgId: string): void {
  if (!/^[\p{L}\p{N}\-_.(),:&@+' ]{1,64}$/u.test(name)) {
    throw new Problem(400, 'INVALID_GROUP_NAME', `The group name ${name} is invalid.`, [name]);
  }
  if (store.projectsOf(orgId).some((project) => project.name === name)) {
    throw new Problem(409, 'GROUP_ALREADY_EXISTS', `A group with name ${name} already exists.`, [name]);
  }
}

function readTags(value: unknown): Tag[] {
  return readArray(value).map((item) => {
    const tag = readObject(item, ['key', 'value']);
    return { key: readText(tag, 'key', { max: 255 }), value: readText(tag, 'value', { max: 255 }) };
  });
}
