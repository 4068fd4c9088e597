import { createHash, randomUUID } from 'node:crypto';
import { Agent, request } from 'undici';
import { KEY, KEY_IDS, ORGANIZATION_ID, PROJECT_IDS } from '../company.ts';

/*
 * The plain script: the least possible calls with one handshake. `node floor.ts BASE_URL QUERY ROUNDS CONCURRENCY` prints the
 * median in milliseconds, queries per second and CPU per query.
 */
const [base = '', name = '', rounds = '20', concurrency = '1'] = process.argv.slice(2);
const dispatcher = new Agent({ connections: 20 });
const accept = 'application/vnd.atlas.2023-01-01+json';
const projectKeys = `/orgs/${ORGANIZATION_ID}/apiKeys?itemsPerPage=500`;

const PATHS: Record<string, (round: number) => string[][]> = {
  review: () => [[`/orgs/${ORGANIZATION_ID}/groups?itemsPerPage=500`, projectKeys]],
  audit: () => [
    [projectKeys],
    KEY_IDS.map((id) => `/orgs/${ORGANIZATION_ID}/apiKeys/${id}/accessList?itemsPerPage=500`),
  ],
  'fan-in': () => [['/groups?itemsPerPage=500']],
  entities: () => [['/groups?itemsPerPage=500', projectKeys, `/orgs/${ORGANIZATION_ID}`]],
  'one project': (round) => [[`/groups/${PROJECT_IDS[round % PROJECT_IDS.length]}`]],
  '100 projects': () => [['/groups?itemsPerPage=100']],
};

const md5 = (text: string) => createHash('md5').update(text).digest('hex');
const ha1 = md5(`${KEY.publicKey}:MMS Public API:${KEY.privateKey}`);
const first = await request(`${base}/api/atlas/v2/groups?itemsPerPage=1`, { dispatcher, headers: { accept } });
await first.body.dump();
const nonce = /nonce="([^"]+)"/.exec(String(first.headers['www-authenticate']))?.[1] ?? '';
let uses = 0;

async function get(path: string): Promise<unknown> {
  const uri = `/api/atlas/v2${path}`;
  const nc = (++uses).toString(16).padStart(8, '0');
  const cnonce = randomUUID();
  const response = md5(`${ha1}:${nonce}:${nc}:${cnonce}:auth:${md5(`GET:${uri}`)}`);
  const authorization = `Digest username="${KEY.publicKey}", realm="MMS Public API", nonce="${nonce}", uri="${uri}", algorithm=MD5, qop=auth, nc=${nc}, cnonce="${cnonce}", response="${response}"`;
  const { statusCode, body } = await request(base + uri, { dispatcher, headers: { accept, authorization } });
  if (statusCode !== 200) throw new Error(`${statusCode} for ${path}`);
  return body.json();
}

async function run(round: number): Promise<void> {
  for (const together of PATHS[name]?.(round) ?? []) await Promise.all(together.map(get));
}

for (let warmUp = 0; warmUp < 20; warmUp++) await run(warmUp);
const times: number[] = [];
const cpu = process.cpuUsage();
const began = performance.now();
let next = 0;
await Promise.all(
  Array.from({ length: Number(concurrency) }, async () => {
    while (next < Number(rounds)) {
      const started = performance.now();
      await run(next++);
      times.push(performance.now() - started);
    }
  }),
);
const seconds = (performance.now() - began) / 1000;
const used = process.cpuUsage(cpu);
times.sort((one, other) => one - other);
process.stdout.write(
  JSON.stringify({
    medianMs: times[Math.floor(times.length / 2)],
    perSecond: times.length / seconds,
    cpuMsPerQuery: (used.user + used.system) / 1000 / times.length,
  }),
);
await dispatcher.close();
