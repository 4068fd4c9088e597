import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { companySeed, type Sandbox, startSandbox } from './index.ts';

const HELP = `An Atlas Administration API of your own, on 127.0.0.1. Nothing of it leaves this machine.

  npm run sandbox -- [options]

  --port N            where it listens; 0 takes any free port (4100)
  --organizations N   how many organizations (3)
  --projects N        how many projects in all, up to 5,000 an organization (60)
  --api-keys N        how many API keys in all (180)
  --seed N            another number is another company (2026)
  --latency N         milliseconds before every answer (0)
  --tls-cert FILE     speak https with this certificate (PEM), for clients that insist on it
  --tls-key FILE      and this key of it
  --json              print one line of JSON once it listens: baseUrl, apiKeys, serviceAccounts
  --help              this text
`;

try {
  await main();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : error}\nTry --help.\n`);
  process.exit(1);
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      port: { type: 'string', default: '4100' },
      organizations: { type: 'string', default: '3' },
      projects: { type: 'string', default: '60' },
      'api-keys': { type: 'string', default: '180' },
      seed: { type: 'string', default: '2026' },
      latency: { type: 'string', default: '0' },
      'tls-cert': { type: 'string' },
      'tls-key': { type: 'string' },
      json: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    process.stdout.write(HELP);
    return;
  }
  const tls = readTls(values['tls-cert'], values['tls-key']);
  const sandbox = await startSandbox({
    ...(tls && { tls }),
    port: readCount('port', values.port, 65_535),
    latencyMs: readCount('latency', values.latency, 60_000),
    seed: companySeed({
      organizations: Math.max(1, readCount('organizations', values.organizations, 100)),
      projects: readCount('projects', values.projects, 100_000),
      apiKeys: readCount('api-keys', values['api-keys'], 50_000),
      seed: readCount('seed', values.seed, 4_294_967_295),
    }),
  });
  // Before the line is out: whoever reads it may stop the sandbox at once.
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => void sandbox.close());
  process.stdout.write(values.json ? toJson(sandbox) : toText(sandbox, values['tls-cert']));
}

function readCount(name: string, text: string, most: number): number {
  if (/^\d+$/.test(text) && Number(text) <= most) return Number(text);
  throw new Error(`--${name} takes a whole number up to ${most}.`);
}

function readTls(cert: string | undefined, key: string | undefined) {
  if (cert === undefined && key === undefined) return undefined;
  if (cert === undefined || key === undefined) throw new Error('--tls-cert and --tls-key go together.');
  return { cert: readFileSync(cert, 'utf8'), key: readFileSync(key, 'utf8') };
}

function toJson({ baseUrl, apiKeys, serviceAccounts }: Sandbox): string {
  return `${JSON.stringify({ baseUrl, apiKeys, serviceAccounts })}\n`;
}

/** Its secrets are made up and open nothing but this process. */
function toText({ baseUrl, apiKeys, serviceAccounts, owner }: Sandbox, cert: string | undefined): string {
  const keys = apiKeys.map(
    (key) => `  ${key.publicKey}  ${key.privateKey}  ${key.organizationId}  ${key.roles.join(', ')}`,
  );
  const accounts = serviceAccounts.map(
    (account) =>
      `  ${account.clientId}  ${account.clientSecret}  ${account.organizationId}  ${account.roles.join(', ')}`,
  );
  return `The sandbox listens at ${baseUrl}

API keys: public key, private key, organization, roles
${keys.join('\n')}

Service accounts: client id, client secret, organization, roles
${accounts.join('\n')}

Try it:
  curl ${cert === undefined ? '' : `--cacert ${cert} `}--digest --user ${owner.publicKey}:${owner.privateKey} --header 'Accept: application/vnd.atlas.2023-01-01+json' '${baseUrl}/api/atlas/v2/groups?pretty=true'
`;
}
