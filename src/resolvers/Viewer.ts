import type { ViewerResolvers } from '../generated/resolvers.ts';
import { badInput } from './connections/arguments.ts';
import { findOrganization } from './look-ahead/known.ts';
import { selectsOnly } from './look-ahead/selection.ts';
import { toOrganizationId } from './node/own-organization.ts';

export const Viewer: ViewerResolvers = {
  async organization(viewer, _args, context, info) {
    const own = toOrganizationId(viewer);
    if (own !== null) return findOrganization(own, context, info);
    if (viewer.credential !== null) return null;
    const { items } = await context.datasources.organizations.list({ offset: 0, first: 1 });
    return items[0] ?? null;
  },

  rateLimits({ credential }, { name }, { datasources }) {
    if (credential !== null) {
      throw badInput(
        'This gateway acts with several credentials: ask for Organization.rateLimits or Project.rateLimits.',
      );
    }
    return datasources.rateLimits.list({}, name ?? undefined);
  },

  apiKey({ apiKey }, _args, { datasources }, info) {
    if (apiKey instanceof Error) throw apiKey;
    if (apiKey === null || selectsOnly(info, TOLD_BY_THE_ROOT)) return apiKey;
    return datasources.apiKeys.find(apiKey.organizationId, apiKey.id);
  },
};

/** Every field of ApiKey but the two that the root resource leaves out. */
const TOLD_BY_THE_ROOT = new Set([
  '__typename',
  'id',
  'organizationId',
  'publicKey',
  'organization',
  'roles',
  'projectAssignments',
  'accessList',
  'accessListEntry',
  'apiAccess',
]);
