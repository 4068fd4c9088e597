import type { ViewerResolvers } from '../generated/resolvers.ts';
import { selectsOnly } from './look-ahead/selection.ts';

export const Viewer: ViewerResolvers = {
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
