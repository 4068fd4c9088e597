import type { SandboxApiKey, SandboxServiceAccount } from './credentials.ts';

const ASK = "--header 'Accept: application/vnd.atlas.2023-01-01+json'";

/** A line for a shell that lists the projects which a key pair may see. */
export function toCurl(baseUrl: string, { publicKey, privateKey }: SandboxApiKey, certificate?: string): string {
  const trust = certificate === undefined ? '' : `--cacert ${certificate} `;
  return `curl ${trust}--digest --user ${publicKey}:${privateKey} ${ASK} '${baseUrl}/api/atlas/v2/groups?pretty=true'`;
}

/** The same for a service account, which needs a token first. */
export function toTokenCurl(baseUrl: string, { clientId, clientSecret }: SandboxServiceAccount): string {
  const grant = `curl --silent --user ${clientId}:${clientSecret} --data grant_type=client_credentials ${baseUrl}/api/oauth/token`;
  const token = `${grant} | sed 's/.*"access_token":"//; s/".*//'`;
  return `curl --oauth2-bearer "$(${token})" ${ASK} '${baseUrl}/api/atlas/v2/groups?pretty=true'`;
}
