import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const MAIN = new URL('../../src/main.ts', import.meta.url).pathname;
const read = (name: string) => readFileSync(new URL(`../../docs/schema/${name}`, import.meta.url), 'utf8');

/** What `atlas-graph schema` says, and how it ends. */
const run = (args: string[], env: Record<string, string> = {}) => runCommand(['schema', ...args], env);

function runCommand(args: string[], env: Record<string, string> = {}) {
  return new Promise<{ status: unknown; stdout: string; stderr: string }>((resolve) => {
    const options = { env: { PATH: process.env.PATH, PORT: '0', ...env }, timeout: 20_000 };
    execFile(process.execPath, [MAIN, ...args], options, (error, stdout, stderr) =>
      resolve({ status: error?.code ?? 0, stdout, stderr }),
    );
  });
}

describe('atlas-graph schema', () => {
  it('prints the SDL for a registry', async () => {
    expect(await run([])).toEqual({ status: 0, stdout: read('subgraph.graphql'), stderr: '' });
    expect((await run(['--subgraph'])).stdout).toBe(read('subgraph.graphql'));
  });

  it('prints the SDL for clients, without anything that is not theirs', async () => {
    const { stdout } = await run(['--api']);
    expect(stdout).toBe(read('api.graphql'));
    expect(stdout).not.toMatch(/_entities|_service|federation|@(key|link|shareable|atlasCalls)/);
  });

  it('gives names the prefix that is set', async () => {
    expect((await run(['--api'], { ATLAS_GRAPH_SCHEMA_PREFIX: 'atlas' })).stdout).toContain(
      'type AtlasProject implements AtlasNode {',
    );
  });

  it('refuses what it does not know', async () => {
    expect(await run(['--json'])).toMatchObject({ status: 2, stdout: '', stderr: expect.stringContaining('Usage') });
    const wrong = await run([], { ATLAS_GRAPH_SCHEMA_PREFIX: '9-lives' });
    expect(wrong).toMatchObject({ status: 1, stderr: expect.stringContaining('ATLAS_GRAPH_SCHEMA_PREFIX takes') });
    const twins = await run([], { ATLAS_GRAPH_SCHEMA_PREFIX: 'project' });
    expect(twins).toEqual({
      status: 1,
      stdout: '',
      stderr: expect.stringMatching(/^ATLAS_GRAPH_SCHEMA_PREFIX "project" makes/),
    });
  });
});

describe('atlas-graph with anything else', () => {
  it('starts nothing, and says what there is', async () => {
    const usage = /atlas-graph \[command\][\s\S]* serve [\s\S]* schema [\s\S]* sandbox [\s\S]* drift /;
    const slip = await runCommand(['scheme']);
    expect(slip).toMatchObject({ status: 2, stdout: '', stderr: expect.stringMatching(usage) });
    expect(slip.stderr).toMatch(/^"scheme" is no command\./);
    const asked = { status: 0, stdout: expect.stringMatching(usage), stderr: '' };
    for (const option of ['--help', '-h', 'help']) expect(await runCommand([option])).toEqual(asked);
  });

  it('says which version it is', async () => {
    const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
    expect(await runCommand(['--version'])).toEqual({ status: 0, stdout: `${version}\n`, stderr: '' });
  });

  it('starts the sandbox and the drift report with their own help', async () => {
    expect((await runCommand(['sandbox', '--help'])).stdout).toContain('--organizations N');
    expect((await runCommand(['drift', '--help'])).stdout).toContain('--within <days>');
  });
});
