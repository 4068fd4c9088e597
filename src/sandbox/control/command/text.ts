import type { Sandbox } from '../../index.ts';
import { toCurl } from '../curl.ts';

/** For scripts: one line. */
export function toJson({ baseUrl, apiKeys, serviceAccounts }: Sandbox): string {
  return `${JSON.stringify({ baseUrl, apiKeys, serviceAccounts })}\n`;
}

/** For people; `certificate` is the file that curl needs. The secrets are made up and open nothing but this process. */
export function toText({ baseUrl, apiKeys, serviceAccounts }: Sandbox, certificate?: string): string {
  const keys = apiKeys.map(
    (key) => `  ${key.publicKey}  ${key.privateKey}  ${key.organizationId}  ${key.roles.join(', ')}`,
  );
  const accounts = serviceAccounts.map(
    (account) =>
      `  ${account.clientId}  ${account.clientSecret}  ${account.organizationId}  ${account.roles.join(', ')}`,
  );
  const [first] = apiKeys;
  return `The sandbox listens at ${baseUrl}; open it in a browser for a look inside.

API keys: public key, private key, organization, roles
${keys.join('\n')}

Service accounts: client id, client secret, organization, roles
${accounts.join('\n')}
${first === undefined ? '' : `\nTry it:\n  ${toCurl(baseUrl, first, certificate)}\n`}`;
}
