import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getCACertificates, setDefaultCACertificates } from 'node:tls';
import { describe, expect, it, onTestFinished } from 'vitest';
import { type SandboxProcess, startSandboxProcess } from '../harness/sandbox-process.ts';

const VERSION = { accept: 'application/vnd.atlas.2023-01-01+json' };

async function start(options: string[] = []): Promise<SandboxProcess> {
  const sandbox = await startSandboxProcess(options);
  onTestFinished(sandbox.stop);
  return sandbox;
}

async function askToken(baseUrl: string, id: string, secret: string): Promise<string> {
  const authorization = `Basic ${Buffer.from(`${id}:${secret}`).toString('base64')}`;
  const body = new URLSearchParams({ grant_type: 'client_credentials' });
  const response = await fetch(`${baseUrl}/api/oauth/token`, { method: 'POST', headers: { authorization }, body });
  const { access_token: token } = (await response.json()) as { access_token: string }; // what Atlas documents
  return token;
}

describe('With --json', () => {
  it('stdout is one line of JSON, however long it runs, and stderr is silent', async () => {
    const { told, written, child, exited } = await start();
    await fetch(`${told.baseUrl}/api/atlas/v2/groups`, { headers: VERSION });
    child.kill('SIGTERM');
    await exited;
    expect(written.out.trimEnd().split('\n')).toHaveLength(1);
    expect(Object.keys(JSON.parse(written.out))).toEqual(['baseUrl', 'apiKeys', 'serviceAccounts']);
    expect(written.err).toBe('');
  });

  it('the line tells, for every organization, an owner and a reader of each kind', async () => {
    const { told } = await start(['--organizations', '2']);
    for (const credentials of [told.apiKeys, told.serviceAccounts]) {
      const owners = credentials.filter(({ roles }) => roles.includes('ORG_OWNER'));
      const readers = credentials.filter(({ roles }) => roles.includes('ORG_READ_ONLY'));
      expect(new Set(owners.map(({ organizationId }) => organizationId)).size).toBe(2);
      expect(readers.map(({ organizationId }) => organizationId)).toEqual(
        owners.map(({ organizationId }) => organizationId),
      );
    }
  });

  it('each key pair has the form that Atlas gives them', async () => {
    const { told } = await start();
    expect(told.apiKeys).toHaveLength(9);
    for (const { id, publicKey, privateKey } of told.apiKeys) {
      expect(id).toMatch(/^[0-9a-f]{24}$/);
      expect(publicKey).toMatch(/^[a-z]{8}$/);
      expect(privateKey).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
    }
  });

  it('each service account opens the sandbox, also where an organization asks for an access list', async () => {
    const { told } = await start();
    expect(told.serviceAccounts).toHaveLength(9);
    for (const { clientId, clientSecret } of told.serviceAccounts) {
      const authorization = `Bearer ${await askToken(told.baseUrl, clientId, clientSecret)}`;
      const answer = await fetch(`${told.baseUrl}/api/atlas/v2`, { headers: { ...VERSION, authorization } });
      expect(answer.status).toBe(200);
    }
  });
});

describe('What it was asked', () => {
  it('is told at /sandbox/requests, challenges and all, until it is cleared', async () => {
    const { told } = await start();
    await fetch(`${told.baseUrl}/api/atlas/v2/groups?pageNum=2`);
    const requests = [
      {
        method: 'GET',
        path: '/api/atlas/v2/groups',
        route: '/api/atlas/v2/groups',
        status: 401,
        isAuthenticated: false,
      },
    ];
    const read = async (method = 'GET') => (await fetch(`${told.baseUrl}/sandbox/requests`, { method })).json();
    expect(await read()).toEqual({ requests });
    expect(await read('DELETE')).toEqual({ requests: [] });
  });

  it('has to be asked below Atlas’s own path', async () => {
    const { told } = await start();
    const [account] = told.serviceAccounts;
    const token = await askToken(told.baseUrl, account?.clientId ?? '', account?.clientSecret ?? '');
    const headers = { ...VERSION, authorization: `Bearer ${token}` };
    const answer = await fetch(`${told.baseUrl}/groups`, { headers });
    expect(answer.status).toBe(404);
    expect(await answer.json()).toMatchObject({ errorCode: 'RESOURCE_NOT_FOUND', parameters: ['/groups'] });
  });
});

describe('With a certificate', () => {
  it('it speaks https, and its links say so', async () => {
    const folder = makeCertificate();
    const { told } = await start(['--tls-cert', join(folder, 'cert.pem'), '--tls-key', join(folder, 'key.pem')]);
    expect(told.baseUrl).toMatch(/^https:\/\/127\.0\.0\.1:\d+$/);
    setDefaultCACertificates([...getCACertificates(), readFileSync(join(folder, 'cert.pem'), 'utf8')]);
    const [account] = told.serviceAccounts;
    const token = await askToken(told.baseUrl, account?.clientId ?? '', account?.clientSecret ?? '');
    const headers = { ...VERSION, authorization: `Bearer ${token}` };
    const answer = await fetch(`${told.baseUrl}/api/atlas/v2/groups`, { headers });
    const { links } = (await answer.json()) as { links: { href: string }[] }; // a page has links
    expect(links[0]?.href).toContain(`${told.baseUrl}/api/atlas/v2/groups?`);
  });

  it('it wants the key, too', async () => {
    await expect(startSandboxProcess(['--tls-cert', 'cert.pem'])).rejects.toThrow(
      '--tls-cert and --tls-key go together. --help lists the options.',
    );
  });
});

describe('When told to stop', () => {
  it.each(['SIGTERM', 'SIGINT'] as const)('by %s, it exits with 0 as soon as its line can be read', async (signal) => {
    const { child, exited } = await start();
    child.kill(signal);
    expect(await exited).toBe(0);
  });
});

function makeCertificate(): string {
  const folder = mkdtempSync(join(tmpdir(), 'atlas-graph-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const options = '-x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -days 2 -subj /CN=127.0.0.1';
  const names = ['-addext', 'subjectAltName=IP:127.0.0.1', '-keyout', 'key.pem', '-out', 'cert.pem'];
  const made = spawnSync('openssl', ['req', ...options.split(' '), ...names], { cwd: folder, encoding: 'utf8' });
  if (made.status !== 0) throw new Error(made.stderr);
  return folder;
}
