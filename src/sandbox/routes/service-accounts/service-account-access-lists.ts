import { list, type Operation } from '../../http/operation.ts';
import { Problem, validationError } from '../../http/problem.ts';
import { findEntry, readNewEntries, removeEntry } from '../access-lists/api-access-lists.ts';
import { getAccount } from './service-account-changes.ts';
import { ACCOUNT_VERSIONS, LEVELS } from './service-account-levels.ts';
import { toAccountAccessListEntry } from './service-account-views.ts';

/** Documented. */
const MOST_ENTRIES = 200;

/** One list for an account, whichever level it is seen from. There is no operation for a single entry but its removal. */
export const serviceAccountAccessLists: Operation[] = LEVELS.flatMap(
  ({ path, bucket, reader, accessManager }): Operation[] => [
    {
      method: 'GET',
      path: `${path}/{clientId}/accessList`,
      needs: reader,
      bucket,
      status: 200,
      versions: ACCOUNT_VERSIONS,
      handle: (request) => list(getAccount(request).accessList, toAccountAccessListEntry),
    },
    {
      method: 'POST',
      path: `${path}/{clientId}/accessList`,
      needs: accessManager,
      bucket,
      status: 200,
      versions: ACCOUNT_VERSIONS,
      // The whole list is the answer, as with API keys (assumed).
      handle(request) {
        const { accessList } = getAccount(request);
        const added = readNewEntries(request, { accessList });
        if (accessList.length + added.length > MOST_ENTRIES) {
          throw validationError(`An access list may have at most ${MOST_ENTRIES} entries.`);
        }
        accessList.push(...added);
        return list(accessList, toAccountAccessListEntry);
      },
    },
    {
      method: 'DELETE',
      path: `${path}/{clientId}/accessList/{ipAddress}`,
      needs: accessManager,
      bucket,
      status: 204,
      versions: ACCOUNT_VERSIONS,
      handle(request) {
        const account = getAccount(request);
        const entry = findEntry(request, account);
        const { ipAddress } = request.params;
        if (entry === undefined) {
          throw new Problem(404, 'RESOURCE_NOT_FOUND', `No access list entry ${ipAddress} exists.`, [ipAddress]);
        }
        removeEntry(request, account, entry);
        return undefined;
      },
    },
  ],
);
