import { findWhole, readObject } from '../../http/body.ts';
import type { Operation } from '../../http/operation.ts';
import { missingAttribute, Problem } from '../../http/problem.ts';
import type { Project } from '../../state/model.ts';
import { getProject } from './projects.ts';

interface LimitRule {
  defaultLimit?: number;
  maximumLimit?: number;
  /** 0 unless it says otherwise. */
  leastLimit?: number;
}

/**
 * Names, defaults and maxima (specification; some have none). For the entries of the access list it prints a maximum of 20,
 * below the default: taken for a slip of the pen.
 */
const LIMITS: Readonly<Record<string, LimitRule>> = {
  'atlas.project.deployment.clusters': { defaultLimit: 25, maximumLimit: 100 },
  'atlas.project.deployment.nodesPerPrivateLinkRegion': { defaultLimit: 50, maximumLimit: 90 },
  'atlas.project.deployment.privateServiceConnectionsPerRegionGroup': { defaultLimit: 50, maximumLimit: 100 },
  'atlas.project.deployment.privateServiceConnectionsSubnetMask': {
    defaultLimit: 27,
    maximumLimit: 27,
    leastLimit: 20,
  },
  'atlas.project.deployment.serverlessMTMs': {},
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
      const { leastLimit = 0, maximumLimit = Number.MAX_SAFE_INTEGER } = LIMITS[name] ?? {};
      const value = findWhole(readObject(request.body, ['name', 'value']), 'value', leastLimit, maximumLimit);
      if (value === undefined) throw missingAttribute('value');
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
  if (Object.hasOwn(LIMITS, name)) return name;
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
