import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { pino } from 'pino';
import { afterEach, describe, expect, it, onTestFinished } from 'vitest';
import { Connections } from '../src/connections.ts';
import { parseCredentials, readCredentialsFile } from '../src/credentials-file.ts';
import { listOrganizations } from '../src/datasources/operations/organizations.ts';
import { ownersOf } from './harness/gateway.ts';
import { startSandbox } from './harness/sandbox.ts';

const ATLAS = 'https://cloud.mongodb.com';
const parse = (list: unknown) => parseCredentials(JSON.stringify(list), 'keys.json', ATLAS);
const faultOf = (list: unknown): string => {
  try {
    parse(list);
  } catch (error) {
    return String(error instanceof Error ? error.message : error);
  }
  return 'no fault';
};

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

function writeFile(content: unknown): string {
  const folder = mkdtempSync(join(tmpdir(), 'atlas-graph-'));
  folders.push(folder);
  const path = join(folder, 'credentials.json');
  writeFileSync(path, JSON.stringify(content));
  return path;
}

describe('The credentials file', () => {
  it('names API keys and service accounts, each with its own Atlas if need be', () => {
    const path = writeFile([
      { name: 'acme', publicKey: 'abcdefgh', privateKey: 'one' },
      { name: 'other', clientId: 'mdb_sa_id_1', clientSecret: 'two', baseUrl: 'https://cloud.mongodbgov.com' },
    ]);
    expect(
      readCredentialsFile(path, ATLAS).map(({ name, baseUrl, credential }) => [name, baseUrl, credential.kind]),
    ).toEqual([
      ['acme', ATLAS, 'api-key'],
      ['other', 'https://cloud.mongodbgov.com', 'service-account'],
    ]);
  });

  it('is refused with a line for each fault, and never with a secret in it', () => {
    const message = faultOf([
      { name: 'acme', publicKey: 'abcdefgh', privateKey: 'SECRET-1' },
      { name: 'acme', publicKey: 'a"b', privateKey: 'SECRET-2' },
      { name: 'half', clientSecret: 'SECRET-3' },
      { name: 'clear', publicKey: 'abcdefgh', privateKey: 'SECRET-4', baseUrl: 'http://atlas.example' },
      'SECRET-5',
    ]);
    expect(message.split('\n')).toHaveLength(5);
    expect(message).toMatch(/entry 2, repeats the name "acme"/);
    expect(message).toMatch(/entry 4 \("clear"\), baseUrl: .*must use https/);
    expect(message).not.toContain('SECRET');
  });

  it.each([
    ['no JSON', 'x'],
    ['an empty list', '[]'],
    ['an object', '{}'],
  ])('says what it must be: %s', (_what, text) => {
    expect(() => parseCredentials(text, 'keys.json', ATLAS)).toThrow(/keys\.json is no JSON list of credentials/);
  });

  it('that is not there is told by its path', () => {
    expect(() => readCredentialsFile('/nowhere/keys.json', ATLAS)).toThrow(
      /\/nowhere\/keys\.json cannot be read \(ENOENT\)/,
    );
  });
});

describe('A credentials file that changes', () => {
  async function follow(toFirst: (owners: ReturnType<typeof ownersOf>) => unknown) {
    const atlas = await startSandbox();
    const owners = ownersOf(atlas);
    const path = writeFile(toFirst(owners));
    const connections = new Connections(readCredentialsFile(path, atlas.baseUrl), {});
    const lines: string[] = [];
    const sink = new Writable({
      write(chunk, _encoding, done) {
        lines.push(String(chunk));
        done();
      },
    });
    connections.follow(path, atlas.baseUrl, pino(sink), 1000);
    onTestFinished(async () => {
      await connections.close();
      await atlas.close();
    });
    const countOrganizations = async () => {
      const answer = (await connections.atlas.forRequest().get(listOrganizations, {})) as { results: unknown[] };
      return answer.results.length;
    };
    return { owners, path, connections, countOrganizations, log: () => lines.join('') };
  }

  it('is read again, and the new credentials serve from then on', async () => {
    const { owners, path, countOrganizations, log } = await follow(([first]) => [first]);
    expect(await countOrganizations()).toBe(1);
    writeFileSync(path, JSON.stringify(owners));
    await expect.poll(countOrganizations, { timeout: 5_000 }).toBe(3);
    for (const { privateKey } of owners) expect(log()).not.toContain(privateKey);
  });

  it('keeps the credentials in use when it is wrong, and says so', async () => {
    const { owners, path, connections, countOrganizations, log } = await follow((all) => all);
    writeFileSync(path, '[{"name": "broken"');
    await expect.poll(() => connections.fault, { timeout: 5_000 }).toMatch(/no JSON list/);
    expect(await countOrganizations()).toBe(3);
    expect(log()).toContain('the credentials in use stay');
    writeFileSync(path, JSON.stringify(owners.slice(0, 2)));
    await expect.poll(() => connections.fault, { timeout: 5_000 }).toBeUndefined();
    expect(await countOrganizations()).toBe(2);
  });
});
