import { defineOperation } from '../atlas/operation.ts';
import { CORE_VERSION } from './versions.ts';

/*
 * The root resource.
 */

export const getRoot = defineOperation({
  method: 'GET',
  path: '',
  version: CORE_VERSION,
  bucket: 'Root',
  act: 'say whose credential this is',
  role: 'any role',
});
