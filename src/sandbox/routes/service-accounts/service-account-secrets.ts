import { readObject } from '../../http/body.ts';
import type { Operation } from '../../http/operation.ts';
import { Problem } from '../../http/problem.ts';
import { addSecret, getAccount, readHours } from './service-account-changes.ts';
import { ACCOUNT_VERSIONS, LEVELS } from './service-account-levels.ts';
import { toClearSecret } from './service-account-views.ts';

export const serviceAccountSecrets: Operation[] = LEVELS.flatMap(({ path, bucket, owner }): Operation[] => [
  {
    method: 'POST',
    path: `${path}/{clientId}/secrets`,
    needs: owner,
    bucket,
    status: 201,
    versions: ACCOUNT_VERSIONS,
    handle(request) {
      const account = getAccount(request);
      const hours = readHours(request, readObject(request.body, ['secretExpiresAfterHours']), account.orgId);
      return toClearSecret(addSecret(request, account, hours));
    },
  },
  {
    method: 'DELETE',
    path: `${path}/{clientId}/secrets/{secretId}`,
    needs: owner,
    bucket,
    status: 204,
    versions: ACCOUNT_VERSIONS,
    // Nobody signs in with it any more, and the tokens that it has brought end with it (documented).
    handle(request) {
      const account = getAccount(request);
      const { secretId } = request.params;
      const kept = account.secrets.filter(({ id }) => id !== secretId);
      if (kept.length === account.secrets.length) {
        throw new Problem(404, 'RESOURCE_NOT_FOUND', `No secret with ID ${secretId} exists.`, [secretId]);
      }
      account.secrets = kept;
      return undefined;
    },
  },
]);
