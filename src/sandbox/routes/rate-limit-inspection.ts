import { credentialOf, userOf, visibleProjects } from '../auth/access.ts';
import { type EndpointSet, listEndpointSets } from '../http/endpoint-sets.ts';
import { list, type Operation, type SandboxRequest } from '../http/operation.ts';
import { invalidParameter, Problem, roleMissing } from '../http/problem.ts';
import type { Scope } from '../http/rate-limits.ts';

const shared = {
  method: 'GET',
  needs: 'any',
  bucket: 'rateLimits',
  status: 200,
  versions: ['2025-03-12'],
  endedVersions: ['preview'], // in April 2026 (specification)
} as const;

/** Tells of all operations, itself included, which is why it asks for them only when it is asked. */
export function createRateLimitInspection(listOperations: () => readonly Operation[]): Operation[] {
  const setsFor = (request: SandboxRequest) => {
    const scope = findScope(request);
    const sets = listEndpointSets(listOperations(), request.rateLimits);
    return scope === undefined ? sets : sets.filter((set) => set.scope === scope);
  };
  return [
    {
      ...shared,
      path: '/rateLimits',
      isCounted: false,
      handle(request) {
        const names = request.query.getAll('name');
        const paths = request.query.getAll('endpointPath');
        const isAskedFor = ({ endpointSetName, endpoints }: EndpointSet) =>
          (names.length === 0 || names.includes(endpointSetName)) &&
          (paths.length === 0 || endpoints.some(({ path }) => paths.includes(path)));
        return list(setsFor(request).filter(isAskedFor), (set) => set);
      },
    },
    {
      ...shared,
      path: '/rateLimits/{endpointSetId}',
      handle(request) {
        const { endpointSetId } = request.params;
        const set = setsFor(request).find((known) => known.endpointSetId === endpointSetId);
        if (set !== undefined) return set;
        // Also for a set of another scope than the one asked for. The code is assumed.
        throw new Problem(404, 'RESOURCE_NOT_FOUND', `No endpoint set with ID ${endpointSetId} exists.`, [
          endpointSetId,
        ]);
      },
    },
  ];
}

const SCOPES: Readonly<Record<string, Scope>> = {
  groupId: 'GROUP',
  orgId: 'ORGANIZATION',
  userId: 'USER',
  ipAddress: 'IP',
};

/** Undefined for all scopes. Two at once are refused (assumed), and so is whatever is not the caller's (specification, in part). */
function findScope(request: SandboxRequest): Scope | undefined {
  const [name, another] = Object.keys(SCOPES).filter((known) => request.query.has(known));
  if (another !== undefined) throw invalidParameter(another);
  if (name === undefined) return undefined;
  const value = request.query.get(name) ?? '';
  if (/^(group|org)Id$/.test(name) && !/^[0-9a-f]{24}$/.test(value)) throw invalidParameter(name);
  if (!isOwn(request, name, value)) throw roleMissing();
  return SCOPES[name];
}

function isOwn({ caller, store, address }: SandboxRequest, name: string, value: string): boolean {
  switch (name) {
    case 'groupId':
      return visibleProjects(caller, store).some(({ id }) => id === value);
    case 'orgId':
      return credentialOf(caller).orgId === value;
    case 'userId':
      return userOf(caller) === value;
    default:
      return address === value;
  }
}
