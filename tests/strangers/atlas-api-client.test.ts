import { createRequire } from 'node:module';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { example, testedVersion } from './page.ts';
import { run } from './programs.ts';
import { type SandboxForStrangers, startSandboxForStrangers } from './sandbox.ts';

let sandbox: SandboxForStrangers;
beforeAll(async () => {
  sandbox = await startSandboxForStrangers();
});
afterAll(() => sandbox.stop());

describe('mongodb-atlas-api-client', () => {
  it('is the version that the page names', () => {
    const { version } = createRequire(import.meta.url)('mongodb-atlas-api-client/package.json');
    expect(version).toMatch(new RegExp(`^${testedVersion('mongodb-atlas-api-client')}\\.`));
  });

  it('reads organizations, makes a project and keeps its access list, once it is told the version', async () => {
    const program = example('js', 'It was written for version 1.0');
    const { code, out, err } = await run([process.execPath, '--input-type=module', '-'], program, sandbox.env);
    expect([code, err]).toEqual([0, '']);
    expect(out.trim().split('\n')).toEqual([
      'Acme Research',
      'true',
      '1 192.0.2.7/32',
      'office',
      '0',
      'GROUP_NOT_FOUND',
      'INVALID_VERSION_DATE',
    ]);
    const seen = await sandbox.seen();
    expect(seen.filter((line) => !line.startsWith('401'))).toEqual([
      '200 GET /orgs',
      '201 POST /groups',
      '200 GET /groups/byName/from-node',
      '201 POST /groups/{id}/accessList',
      '200 GET /groups/{id}/accessList/192.0.2.7',
      '204 DELETE /groups/{id}/accessList/192.0.2.7',
      '200 GET /groups/{id}/accessList',
      '202 DELETE /groups/{id}',
      '404 GET /groups/{id}',
      '406 GET /groups',
    ]);
    expect(seen).toHaveLength(20); // it forgets its nonce: a challenge before every answer
  });
});
