import { execFileSync, spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { LogSink } from '../../src/log-sink.ts';
import { companySeed } from '../../src/sandbox/index.ts';
import { startSandbox } from '../harness/sandbox.ts';
import { ask, startProcess } from './gateway-process.ts';

const seed = companySeed({ organizations: 1, projects: 2, apiKeys: 2 });
const COUNT = '{ organizations { totalCount } }';

describe('A log that cannot be written', () => {
  it('on a full disk, costs no query and does not keep the process from ending', async () => {
    const full = openSync('/dev/full', 'w');
    const { url, child, exited } = await startProcess(await startSandbox({ seed }), ['ignore', full, 'pipe']);
    for (let round = 0; round < 20; round++)
      expect(await ask(url, COUNT)).toEqual({ organizations: { totalCount: 1 } });
    child.kill('SIGTERM');
    expect(await exited).toBe(0);
    closeSync(full);
  });

  it('by a reader that has gone, costs no query', async () => {
    const reader = spawn('true', [], { stdio: ['pipe', 'ignore', 'ignore'] });
    const { url, child, exited } = await startProcess(await startSandbox({ seed }), ['ignore', reader.stdin, 'pipe']);
    for (let round = 0; round < 5; round++) expect(await ask(url, COUNT)).toEqual({ organizations: { totalCount: 1 } });
    child.kill('SIGTERM');
    expect(await exited).toBe(0);
  });

  it('by a reader that reads nothing, costs no query and does not keep the process from ending', async () => {
    const path = join(tmpdir(), `atlas-graph-stalled-${process.pid}`);
    execFileSync('mkfifo', [path]);
    onTestFinished(() => rmSync(path));
    const pipe = openSync(path, 'r+'); // open at both ends, and blocking: what does not fit holds whoever writes it
    const { url, child, exited } = await startProcess(await startSandbox({ seed }), ['ignore', pipe, 'pipe']);
    const id = 'x'.repeat(100);
    for (let round = 0; round < 40; round++) {
      // 65,536 bytes fit into the pipe.
      const named = Array.from({ length: 20 }, () => ask(url, `query ${id} { __typename }`));
      for (const answer of await Promise.all(named)) expect(answer).toEqual({ __typename: 'Query' });
    }
    child.kill('SIGTERM');
    expect(await exited).toBe(0);
    closeSync(pipe);
  }, 60_000);

  it('is counted, and told of once lines can be written again', async () => {
    const path = join(tmpdir(), `atlas-graph-log-${process.pid}`);
    const full = openSync('/dev/full', 'w');
    const sink = new LogSink(full);
    for (const line of ['one\n', 'two\n']) {
      sink.write(line);
      await sink.flush(1000);
    }
    expect(sink.lost).toBe(2);
    // The same descriptor, as when somebody makes room on the disk.
    closeSync(full);
    expect(openSync(path, 'w')).toBe(full);
    sink.write('three\n');
    await sink.flush(1000);
    const [report = '', line] = readFileSync(path, 'utf8').trim().split('\n');
    expect(JSON.parse(report)).toMatchObject({ lost: 2 });
    expect(line).toBe('three');
    closeSync(full);
  });
});
