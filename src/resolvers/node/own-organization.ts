import type { Datasources } from '../../datasources/index.ts';
import type { Viewer } from '../../datasources/models.ts';

/**
 * The organizations that the gateway's credentials belong to: each belongs to one. No call beside the viewer's for keys, whose roles name
 * their organization; one list where there is a service account.
 */
export async function listOwnOrganizationIds({ viewers, organizations }: Datasources): Promise<string[]> {
  const own = (await viewers.list()).viewers.map(toOrganizationId);
  if (own.length > 0 && own.every((id) => id !== null)) return [...new Set(own)];
  const { items } = await organizations.list({ offset: 0, first: 100 });
  return items.map(({ id }) => id);
}

/** Null where Atlas names none: to a service account the root resource says nothing of itself. */
export function toOrganizationId({ apiKey }: Viewer): string | null {
  return apiKey === null || apiKey instanceof Error || apiKey.organizationId === '' ? null : apiKey.organizationId;
}
