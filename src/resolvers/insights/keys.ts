import type { KnownApiKey } from '../../datasources/models.ts';

export function isOrganizationOwner({ roles }: KnownApiKey): boolean {
  return roles.some(({ role, projectId }) => projectId === null && role === 'ORG_OWNER');
}

export function isProjectOwner({ roles }: KnownApiKey): boolean {
  return roles.some(({ role, projectId }) => projectId !== null && role === 'GROUP_OWNER');
}

export function isAssigned({ roles }: KnownApiKey): boolean {
  return roles.some(({ projectId }) => projectId !== null);
}
