import { parseArgs } from 'node:util';
import type { CompanySize } from '../../seed/company.ts';

export const HELP = `An Atlas Administration API of your own, on 127.0.0.1. Nothing of it leaves this machine.

  atlas-graph sandbox [options]        or, in a clone, npm run sandbox -- [options]

  --port N            where it listens; 0 takes any free port (4100)
  --organizations N   how many organizations (3)
  --projects N        how many projects in all, up to 5,000 an organization (60)
  --api-keys N        how many API keys in all, up to 500 an organization (180)
  --seed N            another number is another company (2026)
  --load FILE         go on from a snapshot instead of inventing a company
  --save FILE         write a snapshot, secrets of that company included, when it stops
  --latency N         milliseconds before every answer (0)
  --tls-cert FILE     speak https with this certificate (PEM), for clients that insist on it
  --tls-key FILE      and this key of it
  --json              print one line of JSON once it listens: baseUrl, apiKeys, serviceAccounts
  --help              this text

Its page is at its address: what is inside, the ways in, faults to order, the last calls.
`;

export interface Options {
  help: boolean;
  json: boolean;
  port: number;
  latencyMs: number;
  load: string | undefined;
  save: string | undefined;
  size: CompanySize;
  /** Files. */
  tls: { cert: string; key: string } | undefined;
}

/** What the caller of the command can fix, in one line. */
export class CommandError extends Error {}

export function readOptions(args: readonly string[]): Options {
  const given = parse(args);
  const count = (name: keyof typeof given & string, otherwise: number, most: number) =>
    readCount(name, given[name], otherwise, most);
  const organizations = count('organizations', 3, 100);
  if (organizations === 0) throw new CommandError('--organizations takes 1 or more.');
  if (given.load !== undefined) {
    const other = SIZE_OPTIONS.find((name) => given[name] !== undefined);
    if (other) throw new CommandError(`--load brings a company of its own: leave out --${other}.`);
  }
  return {
    help: given.help ?? false,
    json: given.json ?? false,
    port: count('port', 4100, 65_535),
    latencyMs: count('latency', 0, 60_000),
    load: given.load,
    save: given.save,
    tls: readTls(given['tls-cert'], given['tls-key']),
    size: {
      organizations,
      projects: count('projects', 60, 5000 * organizations),
      apiKeys: count('api-keys', 180, 500 * organizations),
      seed: count('seed', 2026, 4_294_967_295),
    },
  };
}

const SIZE_OPTIONS = ['organizations', 'projects', 'api-keys', 'seed'] as const;

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        port: { type: 'string' },
        organizations: { type: 'string' },
        projects: { type: 'string' },
        'api-keys': { type: 'string' },
        seed: { type: 'string' },
        load: { type: 'string' },
        save: { type: 'string' },
        latency: { type: 'string' },
        'tls-cert': { type: 'string' },
        'tls-key': { type: 'string' },
        json: { type: 'boolean' },
        help: { type: 'boolean' },
      },
    }).values;
  } catch (error) {
    // Node's own message goes on for several sentences; the first one says it.
    const [sentence = ''] = String(error instanceof Error ? error.message : error).split(/\.?\s*(?:\n|\. )/);
    throw new CommandError(`${sentence.replace(/\.$/, '')}.`);
  }
}

function readTls(cert: string | undefined, key: string | undefined): Options['tls'] {
  if (cert === undefined && key === undefined) return undefined;
  if (cert === undefined || key === undefined) throw new CommandError('--tls-cert and --tls-key go together.');
  return { cert, key };
}

function readCount(name: string, text: string | boolean | undefined, otherwise: number, most: number): number {
  if (text === undefined) return otherwise;
  if (typeof text === 'string' && /^\d+$/.test(text) && Number(text) <= most) return Number(text);
  throw new CommandError(`--${name} takes a whole number up to ${most}, not "${text}".`);
}
