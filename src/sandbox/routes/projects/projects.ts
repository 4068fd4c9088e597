import { visibleProjects } from '../../auth/access.ts';
import { findBoolean, findText, readObject } from '../../http/body.ts';
import { list, type Operation, type SandboxRequest } from '../../http/operation.ts';
import { noGroup, Problem } from '../../http/problem.ts';
import type { Project } from '../../state/model.ts';
import { checkProjectName, createProject, readTags } from './project-changes.ts';
import { toProject, toProjectItem } from './project-views.ts';
import { toStrayLocation } from './stray-location.ts';

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
  {
    method: 'POST',
    path: '/groups',
    needs: 'any',
    bucket: 'projects',
    status: 201,
    location: toStrayLocation,
    handle: createProject,
  },
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
      const withDefaultAlertsSettings =
        findBoolean(fields, 'withDefaultAlertsSettings') ?? project.withDefaultAlertsSettings;
      if (name !== undefined && name !== project.name) checkProjectName(request.store, name, project.orgId);
      Object.assign(project, { name: name ?? project.name, tags, withDefaultAlertsSettings });
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

export function getProject({ params: { groupId = '' }, store }: SandboxRequest): Project {
  const project = store.projects.get(groupId);
  if (project === undefined) throw noGroup(groupId);
  return project;
}
