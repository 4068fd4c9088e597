import { AtlasError } from '../../datasources/atlas/error.ts';
import type { Datasources } from '../../datasources/index.ts';

/** The organization that the gateway's credential belongs to. No call beside the viewer's for a key, whose roles name it. */
export async function findOwnOrganizationId({ viewers, organizations }: Datasources): Promise<string> {
  const { apiKey } = await viewers.get();
  if (apiKey !== null && !(apiKey instanceof Error) && apiKey.organizationId !== '') return apiKey.organizationId;
  const { items } = await organizations.list({ offset: 0, first: 1 });
  const [own] = items;
  if (own !== undefined) return own.id;
  throw new AtlasError("Atlas names no organization of the gateway's credential.", {
    kind: 'refused',
    operation: { method: 'GET', route: '/orgs', params: {} },
  });
}
