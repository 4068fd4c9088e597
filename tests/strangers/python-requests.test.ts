import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { example } from './page.ts';
import { run } from './programs.ts';
import { type SandboxForStrangers, startSandboxForStrangers } from './sandbox.ts';

/** Debian's, which has Debian's python3-requests; another Python may come first on the PATH. */
const PYTHON = ['/usr/bin/python3', '-'] as const;

let sandbox: SandboxForStrangers;
beforeAll(async () => {
  sandbox = await startSandboxForStrangers();
});
afterAll(() => sandbox.stop());

describe('Python requests', () => {
  it('takes a project with an entry in its access list from creation to deletion, with one challenge', async () => {
    const { code, out, err } = await run(PYTHON, example('python', 'A project with an entry'), sandbox.env);
    expect([code, err]).toEqual([0, '']);
    expect(out.trim().split('\n')).toEqual([
      '201 from-python',
      '201 192.0.2.0/24 office',
      expect.stringMatching(/^(PENDING|ACTIVE)$/),
      '204',
      '202',
    ]);
    expect(await sandbox.seen()).toEqual([
      '401 POST /groups',
      '201 POST /groups',
      '201 POST /groups/{id}/accessList',
      '200 GET /groups/{id}/accessList/192.0.2.0%2F24/status',
      '204 DELETE /groups/{id}/accessList/192.0.2.0%2F24',
      '202 DELETE /groups/{id}',
    ]);
  });
});
