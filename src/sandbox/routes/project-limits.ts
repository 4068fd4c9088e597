import { findNumber, readObject } from '../body.ts';
import type { Project } from '../model.ts';
import type { Operation } from '../operation.ts';
import { invalidAttribute, missingAttribute, Problem } from '../problem.ts';
import { getProject } from './projects.ts';

interface LimitRule {
  defaultLimit?: number;
  maximumLimit?: number;
}

/** Names, defaults and maxima (specification; the bytes of data federation have none). */
const LIMITS: Readonly<Record<string, LimitRule>> = {
  'atlas.project.deployment.clusters': { defaultLimit: 25, maximumLimit: 100 },
  'atlas.project.deployment.nodesPerPrivateLinkRegion': { defaultLimit: 50, maximumLimit: 90 },
  'atlas.project.security.databaseAccess.customRoles': { defaultLimit: 100, maximumLimit: 1400 },
  'atlas.project.security.databaseAccess.users': { defaultLimit: 100, maximumLimit: 100 },
  'atlas.project.security.networkAccess.crossRegionEntries': { defaultLimit: 40, maximumLimit: 220 },
  'atlas.project.security.networkAccess.entries': { defaultLimit: 200, maximumLimit: 200 },
  'dataFederation.bytesProcessed.daily': {},
  'dataFederation.bytesProcessed.monthly': {},
  'dataFederation.bytesProcessed.query': {},
  'dataFederation.bytesProcessed.weekly': {},
};

export const projectLimits: Operation[] = [
  {
    method: 'GET',
    path: '/groups/{groupId}/limits',
    needs: ['GROUP_READ_ONLY'],
    bucket: 'project',
    status: 200,
    // A bare array, not a page (specification).
    handle(request) {
      const project = getProject(request);
      const shown = Object.keys(LIMITS).filter((name) => toLimit(project, name).value !== undefined);
      return shown.map((name) => toLimit(project, name));
    },
  },
  {
    method: 'GET',
    path: '/groups/{groupId}/limits/{limitName}',
    needs: ['GROUP_READ_ONLY'],
    bucket: 'project',
    status: 200,
    handle: (request) => toLimit(getProject(request), readName(request.params.limitName)),
  },
  {
    method: 'PATCH',
    path: '/groups/{groupId}/limits/{limitName}',
    needs: ['GROUP_OWNER'],
    bucket: 'project',
    status: 200,
    handle(request) {
      const project = getProject(request);
      const name = readName(request.params.limitName);
      const value = findNumber(readObject(request.body, ['name', 'value']), 'value');
      if (value === undefined) throw missingAttribute('value');
      const most = LIMITS[name]?.maximumLimit ?? Number.MAX_SAFE_INTEGER;
      if (!Number.isInteger(value) || value < 0 || value > most)
        throw invalidAttribute('value', `must be 0 to ${most}`);
      project.limits[name] = value;
      return toLimit(project, name);
    },
  },
  {
    method: 'DELETE',
    path: '/groups/{groupId}/limits/{limitName}',
    needs: ['GROUP_OWNER'],
    bucket: 'project',
    status: 204,
    handle(request) {
      delete getProject(request).limits[readName(request.params.limitName)];
      return undefined;
    },
  },
];

function readName(name = ''): string {
  if (name in LIMITS) return name;
  throw new Problem(404, 'RESOURCE_NOT_FOUND', `Cannot find resource limit with id ${name}.`, [
    `limit with id ${name}`,
  ]);
}

function toLimit(project: Project, name: string) {
  const { defaultLimit, maximumLimit } = LIMITS[name] ?? {};
  return {
    currentUsage: countUsage(project, name),
    ...(defaultLimit !== undefined && { defaultLimit, maximumLimit }),
    name,
    value: project.limits[name] ?? defaultLimit,
  };
}

function countUsage(project: Project, name: string): number {
  if (name === 'atlas.project.deployment.clusters') return project.clusterCount;
  if (name === 'atlas.project.security.networkAccess.entries') return project.accessList.length;
  return 0;
}
