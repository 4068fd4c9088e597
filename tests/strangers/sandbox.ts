import { type SandboxProcess, startSandboxProcess } from '../harness/sandbox-process.ts';

export interface SandboxForStrangers extends SandboxProcess {
  /** What the examples of the page take from the environment. */
  env: Record<'ATLAS' | 'PUBLIC_KEY' | 'PRIVATE_KEY' | 'CLIENT_ID' | 'CLIENT_SECRET' | 'ORGANIZATION', string>;
  /** What has arrived since it was asked last, each as '401 GET /groups/{id}'. */
  seen(): Promise<string[]>;
  /** Reads what is inside past the client under test: an entity, or a page of them. */
  // biome-ignore lint/suspicious/noExplicitAny: tests look into whatever Atlas has there
  look(path: string): Promise<any>;
}

export async function startSandboxForStrangers(options: readonly string[] = []): Promise<SandboxForStrangers> {
  const sandbox = await startSandboxProcess(options);
  const { baseUrl, apiKeys, serviceAccounts } = sandbox.told;
  const [key, account] = [apiKeys[0], serviceAccounts[0]];
  if (key === undefined || account === undefined) throw new Error('The sandbox tells of a key and a service account.');
  const basic = Buffer.from(`${account.clientId}:${account.clientSecret}`).toString('base64');
  const send = async (path: string, init: RequestInit = {}) => (await fetch(`${baseUrl}${path}`, init)).json();
  const seen = async () => {
    const { requests } = (await send('/sandbox/requests')) as { requests: Seen[] }; // as its README tells
    await send('/sandbox/requests', { method: 'DELETE' });
    return requests.map(toLine);
  };
  return {
    ...sandbox,
    env: {
      ATLAS: baseUrl,
      PUBLIC_KEY: key.publicKey,
      PRIVATE_KEY: key.privateKey,
      CLIENT_ID: account.clientId,
      CLIENT_SECRET: account.clientSecret,
      ORGANIZATION: key.organizationId,
    },
    seen,
    async look(path) {
      const token = (await send('/api/oauth/token', {
        method: 'POST',
        headers: { authorization: `Basic ${basic}` },
        body: new URLSearchParams({ grant_type: 'client_credentials' }),
      })) as { access_token: string }; // as Atlas documents it
      const found = await send(`/api/atlas/v2${path}`, {
        headers: { authorization: `Bearer ${token.access_token}`, accept: 'application/vnd.atlas.2023-01-01+json' },
      });
      await seen(); // forgets this look
      return found;
    },
  };
}

interface Seen {
  method: string;
  path: string;
  status: number;
}

function toLine({ method, path, status }: Seen): string {
  return `${status} ${method} ${path.replace('/api/atlas/v2', '').replaceAll(/[0-9a-f]{24}/g, '{id}') || '/'}`;
}
