import { defineOperation } from '../atlas/operation.ts';
import { LIST_BYTES } from './sizes.ts';

/*
 * How often Atlas may be called.
 */

export const listRateLimits = defineOperation({
  method: 'GET',
  path: '/rateLimits',
  version: '2025-03-12',
  bucket: 'Rate Limits Inspection',
  act: 'list the rate limits',
  role: 'any role',
  maxBytes: LIST_BYTES,
});
