import { describe, expect, it } from 'vitest';
import { companySeed } from '../../src/sandbox/index.ts';
import { operations } from '../../src/sandbox/routes/index.ts';
import type { Credential } from '../harness/atlas-caller.ts';
import { type Contract, findContract } from '../harness/contract/document.ts';
import { createReader } from '../harness/contract/read-only.ts';
import { watchContract } from '../harness/contract/watch.ts';
import { startSandbox } from '../harness/sandbox.ts';
import { nameOf } from './core-set.ts';
import { readEverything } from './reads.ts';
import { tellSkipped } from './skipped.ts';

const contract = findContract();
const atlas = readCredential(process.env);
if (!contract || !atlas) {
  const missing = contract
    ? 'ATLAS_CONTRACT_PUBLIC_API_KEY and ATLAS_CONTRACT_PRIVATE_API_KEY are not set'
    : 'no contract';
  tellSkipped(`Atlas itself was not asked (${missing})`);
}
const offered = operations.map(nameOf);

describe.skipIf(!contract || !atlas)(
  atlas ? 'Atlas itself' : 'No credential for Atlas: Atlas itself is not asked',
  () => {
    it('answers every read as the sandbox does', { timeout: 300_000 }, async () => {
      if (!contract || !atlas) return;
      const { violations, unreached } = await readAndCheck(atlas, contract);
      if (unreached.length > 0) process.stderr.write(`Nothing led to ${unreached.join(', ')}.\n`);
      expect(violations).toEqual([]);
      expect(unreached).not.toContain('GET /orgs'); // a credential that is refused would prove nothing
    });
  },
);

describe.skipIf(!contract)(contract ? 'The suite for Atlas' : "Atlas's contract is not at hand: not tried", () => {
  it('finds nothing wrong with a sandbox, as far as its rate limits let it read', async () => {
    const { baseUrl, owner } = await startSandbox({ seed: companySeed({ organizations: 1, projects: 6, apiKeys: 9 }) });
    expect(await readAndCheck({ baseUrl, ...owner }, contract as Contract)).toEqual({ violations: [], unreached: [] }); // or skipped
  });

  it('changes nothing: it asks with GET only', async () => {
    const { baseUrl, owner, requests } = await startSandbox({ seed: companySeed({ organizations: 1, projects: 6 }) });
    await readAndCheck({ baseUrl, ...owner }, contract as Contract); // or skipped
    expect(requests().filter((request) => !request.startsWith('GET '))).toEqual([]);
  });
});

describe('A reader', () => {
  it('throws before it sends anything that could change something', async () => {
    const { baseUrl, owner, wire } = await startSandbox();
    const read = createReader({ baseUrl, ...owner });
    for (const method of ['POST', 'PATCH', 'PUT', 'DELETE']) {
      await expect(read({ method, path: '/api/atlas/v2/orgs' })).rejects.toThrow(`does not send ${method}`);
    }
    await expect(read({ method: 'GET', path: '/api/atlas/v2/orgs', body: {} })).rejects.toThrow('does not send');
    expect(wire()).toEqual([]);
  });
});

/** Names of their own, so that nobody asks Atlas because the gateway's are set. */
function readCredential(env: NodeJS.ProcessEnv): Credential | undefined {
  const { ATLAS_CONTRACT_PUBLIC_API_KEY: publicKey, ATLAS_CONTRACT_PRIVATE_API_KEY: privateKey } = env;
  const baseUrl = env.ATLAS_CONTRACT_BASE_URL ?? 'https://cloud.mongodb.com';
  return publicKey && privateKey ? { baseUrl, publicKey, privateKey } : undefined;
}

async function readAndCheck(credential: Credential, specified: Contract) {
  const watch = watchContract();
  const { exchanges, unreached } = await readEverything(offered, specified, createReader(credential));
  for (const exchange of exchanges) watch.see(exchange);
  return { violations: watch.tellViolations(), unreached };
}
