import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createGateway } from '../src/index.ts';
import { companySeed, startSandbox } from '../src/sandbox/index.ts';
import { median } from './measure.ts';

/*
 * How long a small query of one caller waits while another caller asks for everything in a loop, as a multiple of its quiet time.
 * Run with `npx node bench/fair-share.ts`. Gateway and sandbox share this process, so that the loop's own work counts too.
 */

const ROUNDS = 40;
/** Operations that the other caller keeps under way. */
const AT_ONCE = 8;
/** About what Atlas takes. */
const LATENCY_MS = 100;

const SMALL = '{ viewer { throttled } }';
const EVERYTHING = '{ projects(first: 20) { nodes { name accessList { nodes { cidrBlock } } } } }';

const folder = mkdtempSync(join(tmpdir(), 'atlas-graph-fair-share-'));
const tokens = join(folder, 'tokens.json');
const names = ['loop', 'small'];
const toEntry = (name: string) => ({
  name,
  sha256: createHash('sha256').update(`token-of-${name}`).digest('hex'),
  scopes: ['atlas:read'],
});
writeFileSync(tokens, JSON.stringify(names.map(toEntry)));

const atlas = await startSandbox({
  seed: companySeed({ organizations: 1, projects: 60, apiKeys: 3 }),
  latencyMs: LATENCY_MS,
  rateLimits: 'off',
});
const { publicKey, privateKey } = atlas.owner;
const gateway = await createGateway({
  credentials: [{ name: 'acme', publicKey, privateKey, baseUrl: atlas.baseUrl }],
  settings: { ATLAS_GRAPH_LOG_LEVEL: 'silent', ATLAS_GRAPH_TOKENS_FILE: tokens },
});
const server = createServer(gateway.listener).listen(0, '127.0.0.1');
await new Promise((resolve) => server.once('listening', resolve));
const { port } = server.address() as AddressInfo; // a server on a port has no other kind of address

async function ask(name: string, query: string): Promise<void> {
  const response = await fetch(`http://127.0.0.1:${port}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer token-of-${name}` },
    body: JSON.stringify({ query }),
  });
  const { errors } = (await response.json()) as { errors?: { message: string }[] };
  if (errors !== undefined) throw new Error(errors[0]?.message);
}

async function timeSmall(): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const startedAt = performance.now();
    await ask('small', SMALL);
    times.push(performance.now() - startedAt);
  }
  return median(times);
}

try {
  await timeSmall(); // warms up
  const quiet = await timeSmall();
  let isOver = false;
  let asked = 0;
  const loop = async () => {
    for (; !isOver; asked += 1) await ask('loop', EVERYTHING);
  };
  const loops = Array.from({ length: AT_ONCE }, loop);
  const beside = await timeSmall();
  isOver = true;
  await Promise.all(loops);
  const ratio = beside / quiet;
  console.log(
    `alone ${quiet.toFixed(0)} ms, beside ${asked} large queries ${beside.toFixed(0)} ms: ${ratio.toFixed(2)} times`,
  );
  if (ratio > 2) process.exitCode = 1;
} finally {
  server.closeAllConnections();
  server.close();
  await gateway.close();
  await atlas.close();
  rmSync(folder, { recursive: true });
}
