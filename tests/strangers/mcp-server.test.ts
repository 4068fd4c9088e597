import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getCACertificates, setDefaultCACertificates } from 'node:tls';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { example, testedVersion } from './page.ts';
import { PLAIN_ENV, shell } from './programs.ts';
import { type SandboxForStrangers, startSandboxForStrangers } from './sandbox.ts';

const folder = mkdtempSync(join(tmpdir(), 'atlas-graph-'));
const hostsFile = join(folder, 'hosts');
const client = new Client({ name: 'atlas-graph-tests', version: '1.0.0' });
let sandbox: SandboxForStrangers;
let seenAtStart: string[];

beforeAll(async () => {
  const { code, err } = await shell(example('sh', 'The MCP server of MongoDB asks'), {}, folder);
  if (code !== 0) throw new Error(err);
  setDefaultCACertificates([...getCACertificates(), readFileSync(join(folder, 'cert.pem'), 'utf8')]);
  sandbox = await startSandboxForStrangers([
    '--tls-cert',
    join(folder, 'cert.pem'),
    '--tls-key',
    join(folder, 'key.pem'),
  ]);
  const { command, args, env } = readServer({ ...sandbox.env, PWD: folder });
  const transport = new StdioClientTransport({
    command,
    args,
    cwd: import.meta.dirname, // where npx finds it installed
    env: {
      ...PLAIN_ENV,
      ...env,
      HOME: folder, // its log goes there
      npm_config_offline: 'true', // npx takes what is installed here, and asks no registry for news of itself
      npm_config_update_notifier: 'false',
      HOSTS_FILE: hostsFile,
      NODE_OPTIONS: `--import ${new URL('hosts.ts', import.meta.url).href}`,
    },
    stderr: 'ignore',
  });
  await client.connect(transport);
  seenAtStart = await sandbox.seen();
});

afterAll(async () => {
  await client.close();
  await sandbox?.stop();
  rmSync(folder, { recursive: true, maxRetries: 5 });
});

interface ServerEntry {
  command: string;
  args: string[];
  env: Record<string, string>;
}

/** The entry of the page, with values for what begins with `$`. */
function readServer(values: Record<string, string>): ServerEntry {
  const text = example('json', 'Start it with that').replaceAll(/\$([A-Z_]+)/g, (_all, name) => values[name] ?? '');
  return JSON.parse(text).mcpServers.atlas;
}

/** What a tool answers as data. Its type is the test's claim. */
async function call<Data>(name: string, input: Record<string, unknown> = {}): Promise<Data> {
  const { isError, content, structuredContent } = await client.callTool({ name, arguments: input });
  if (isError) throw new Error(JSON.stringify(content));
  return structuredContent as Data;
}

describe('mongodb-mcp-server', () => {
  it('is the version that the page names', () => {
    expect(client.getServerVersion()?.version).toMatch(new RegExp(`^${testedVersion('mongodb-mcp-server')}\\.`));
  });

  it('signs in as it starts, once', () => {
    expect(seenAtStart).toEqual(['200 POST /api/oauth/token']);
  });

  it('lists organizations and projects', async () => {
    const { organizations } = await call<{ organizations: object[] }>('atlas-list-orgs');
    const { projects } = await call<{ projects: object[] }>('atlas-list-projects', {
      orgId: sandbox.env.ORGANIZATION,
      limit: 3,
    });
    expect(await sandbox.seen()).toEqual(['200 GET /orgs', '200 GET /orgs/{id}/groups']);
    expect(organizations).toEqual([{ id: sandbox.env.ORGANIZATION, name: 'Acme Research' }]);
    const { results } = await sandbox.look('/groups?itemsPerPage=3');
    expect(projects).toMatchObject(results.map(({ id, name, orgId }: Named) => ({ id, name, orgId })));
    expect(projects).toHaveLength(3);
  });

  it('adds addresses, blocks and its own address to the access list of a project', async () => {
    const [project] = (await sandbox.look('/groups')).results;
    const wanted = { ipAddresses: ['192.0.2.7'], cidrBlocks: ['198.51.100.0/24'], currentIpAddress: true };
    await call('atlas-create-access-list', { projectId: project.id, ...wanted, comment: 'by a model' });
    const { entries } = await call<{ entries: object[] }>('atlas-inspect-access-list', { projectId: project.id });
    expect(await sandbox.seen()).toEqual([
      '200 GET /api/private/ipinfo',
      '201 POST /groups/{id}/accessList',
      '200 GET /groups/{id}/accessList',
    ]);
    const { results } = await sandbox.look(`/groups/${project.id}/accessList`);
    expect(results.filter(({ comment }: Entry) => comment === 'by a model')).toMatchObject([
      { cidrBlock: '192.0.2.7/32', ipAddress: '192.0.2.7' },
      { cidrBlock: '127.0.0.1/32', ipAddress: '127.0.0.1' },
      { cidrBlock: '198.51.100.0/24' },
    ]);
    expect(entries).toEqual(
      results.map(({ ipAddress, cidrBlock, comment }: Entry) => ({ ipAddress, cidrBlock, comment })),
    );
  });

  it('hears that database users are not here, and takes no clusters for none', async () => {
    const [project] = (await sandbox.look('/groups')).results;
    await expect(call('atlas-list-db-users', { projectId: project.id })).rejects.toThrow('Cannot find resource');
    expect(await call('atlas-list-clusters', { projectId: project.id })).toMatchObject({ clusters: [] });
    expect((await sandbox.seen()).sort()).toEqual([
      '200 GET /groups/{id}',
      '404 GET /groups/{id}/clusters',
      '404 GET /groups/{id}/databaseUsers',
      '404 GET /groups/{id}/flexClusters',
    ]);
  });

  it('gives its token back when it ends', async () => {
    await client.close();
    expect(await sandbox.seen()).toEqual(['200 POST /api/oauth/revoke']);
  });

  it('speaks to nobody but the sandbox', () => {
    const hosts = readFileSync(hostsFile, 'utf8').trim().split('\n');
    expect(new Set(hosts)).toEqual(new Set(['127.0.0.1']));
  });
});

interface Entry {
  ipAddress?: string;
  cidrBlock: string;
  comment: string;
}

interface Named {
  id: string;
  name: string;
  orgId: string;
}
