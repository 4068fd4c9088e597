import type { Exchange } from '../../src/sandbox/index.ts';
import { acceptOf, type Call } from '../harness/atlas-caller.ts';
import { type Contract, successOf } from '../harness/contract/document.ts';

export type Params = Readonly<Record<string, string>>;

export interface Reading {
  exchanges: Exchange[];
  /** Operations that nothing led to: the list before them was empty, or refused. */
  unreached: string[];
  /** Parameters for any path, as many as the lists before it had items for. */
  paramsFor(path: string): Params;
}

/** How many items of a list are tried until everything below it has been reached. */
const MOST_TRIES = 10;

/**
 * Reads everything there is to read, in every version: lists first, whose items name what is read next. Sends nothing but GET.
 * Of organization settings Atlas allows ten calls at once, so an operation is read once for each version and once more.
 */
export async function readEverything(
  operations: readonly string[],
  contract: Contract,
  call: (call: Call) => Promise<Exchange>,
): Promise<Reading> {
  const reads = operations.filter((name) => name.startsWith('GET ')).map((name) => name.slice('GET '.length));
  const reached = new Set<string>();
  const exchanges: Exchange[] = [];
  const firsts = new Map<string, { params: Params; item: unknown }>();

  const childrenOf = (path: string) => reads.filter((read) => listBefore(read) === path);
  const isDone = (path: string): boolean => reached.has(path) && childrenOf(path).every(isDone);

  async function visit(path: string, params: Params): Promise<void> {
    const specified = contract.operations.get(`GET ${path}`);
    const names = specified ? successOf(specified)[1].map(({ name }) => name) : [];
    const dates = names.filter((name) => name !== 'preview');
    let items: unknown[] = [];
    for (const [query, version] of callsOf(dates.length > 0 ? dates : names, specified?.parameters ?? [])) {
      const exchange = await call({
        method: 'GET',
        route: path,
        path: toPath(path, params) + query,
        accept: acceptOf(version),
      });
      exchanges.push(exchange);
      if (exchange.status !== 200) return;
      if (query === '') items = itemsIn(JSON.parse(exchange.body));
    }
    reached.add(path);
    if (items.length > 0) firsts.set(path, { params, item: items[0] });
    for (const item of items.slice(0, MOST_TRIES)) {
      for (const child of childrenOf(path)) {
        const [parameter, value] = valueFor(child, item);
        if (value !== undefined && !isDone(child)) await visit(child, { ...params, [parameter]: value });
      }
    }
  }

  function paramsFor(path: string): Params {
    if (!path.includes('{')) return {};
    const first = firsts.get(listBefore(path));
    const [parameter, value] = valueFor(path, first?.item);
    if (first && value !== undefined) return { ...first.params, [parameter]: value };
    return paramsFor(path.slice(0, path.lastIndexOf('/')));
  }

  for (const path of reads.filter((read) => !read.includes('{'))) await visit(path, {});
  return {
    exchanges,
    unreached: reads.filter((path) => !reached.has(path)).map((path) => `GET ${path}`),
    paramsFor,
  };
}

/** In each version as it is; in the newest also wrapped and pretty, and a list also cut and uncounted. */
function* callsOf(
  versions: readonly string[],
  parameters: readonly string[],
): Generator<[query: string, version: string]> {
  for (const version of versions) yield ['', version];
  const newest = versions.at(-1);
  if (newest === undefined) return;
  const variant = ['envelope', 'pretty'].filter((name) => parameters.includes(name)).map((name) => `${name}=true`);
  if (parameters.includes('itemsPerPage')) variant.push('itemsPerPage=1');
  if (variant.length > 0) yield [`?${variant.join('&')}`, newest];
  if (parameters.includes('includeCount')) yield ['?includeCount=false', newest];
}

/** The list whose items name the last parameter of a path; empty for none. */
function listBefore(path: string): string {
  const [before = ''] = /^.*(?=\/\{)/.exec(path) ?? [];
  return before.replace(/\/byName$/, '');
}

/** Where an item has what a parameter asks for; `id` unless it stands here. */
const FIELDS: Readonly<Record<string, readonly string[]>> = {
  clientId: ['clientId'],
  endpointSetId: ['endpointSetId'],
  entryValue: ['cidrBlock', 'awsSecurityGroup'],
  groupName: ['name'],
  ipAddress: ['ipAddress', 'cidrBlock'],
  limitName: ['name'],
  teamId: ['id', 'teamId'],
  teamName: ['name'],
};

function valueFor(path: string, item: unknown): [parameter: string, value: string | undefined] {
  const parameter = [...path.matchAll(/\{(\w+)\}/g)].at(-1)?.[1] ?? '';
  if (typeof item !== 'object' || item === null) return [parameter, undefined];
  const fields = FIELDS[parameter] ?? ['id'];
  const values = fields.map((field): unknown => Reflect.get(item, field));
  const value = values.find((candidate) => typeof candidate === 'string');
  return [parameter, value === undefined ? undefined : String(value)];
}

function itemsIn(body: unknown): unknown[] {
  if (Array.isArray(body)) return body;
  const { results } = body as { results?: unknown[] }; // any object has it or not
  return results ?? [];
}

/** Of what no list tells, an id that nothing has. */
const NOBODYS: Params = { secretId: '0'.repeat(24) };

/** The whole path of an operation; the root has no slash of its own. */
export function toPath(route: string, params: Params): string {
  const path = route === '/' ? '' : route;
  const toValue = (name: string) => params[name] ?? NOBODYS[name] ?? `no-${name}`;
  return `/api/atlas/v2${path.replace(/\{(\w+)\}/g, (_, name) => encodeURIComponent(toValue(name)))}`;
}
