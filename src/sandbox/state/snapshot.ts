import { checkSnapshot } from './snapshot-shape.ts';
import { FIRST_RANDOM_STATE, type OrganizationContent } from './store.ts';

/**
 * All that a sandbox needs to go on where another stood, as plain JSON. It holds key pairs and secrets, of an invented
 * company; sessions (nonces, tokens, rate limits) and faults are not in it.
 */
export interface Snapshot {
  format: 'atlas-graph-sandbox';
  version: 1;
  /** How far the clock had been moved, in milliseconds. */
  clockAheadMs: number;
  /** Where the source of new ids and keys stood: two sandboxes of one snapshot go on with the same ones. */
  randomState: number;
  organizations: OrganizationContent[];
}

/** A snapshot is not one, or of another version. Each line names a place in it and what is wrong there. */
export class SnapshotError extends Error {
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(`This is no snapshot of a sandbox. ${problems.join(' ')}`);
    this.problems = problems;
  }
}

/** Where a sandbox begins that holds these and that nobody has used yet. */
export function beginningWith(organizations: readonly OrganizationContent[]): Snapshot {
  return {
    format: 'atlas-graph-sandbox',
    version: 1,
    clockAheadMs: 0,
    randomState: FIRST_RANDOM_STATE,
    organizations: [...organizations],
  };
}

/** More than these help nobody. */
const MOST_PROBLEMS = 10;

export function readSnapshot(value: unknown): Snapshot {
  const problems = checkSnapshot(value, '');
  if (problems.length === 0) problems.push(...findStrays(value as Snapshot)); // checked in the line before
  if (problems.length === 0) return value as Snapshot;
  const more = problems.length - MOST_PROBLEMS;
  throw new SnapshotError([...problems.slice(0, MOST_PROBLEMS), ...(more > 0 ? [`There are ${more} more.`] : [])]);
}

export function parseSnapshot(text: string): Snapshot {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new SnapshotError([`It is not JSON: ${error instanceof Error ? error.message : error}.`]);
  }
  return readSnapshot(value);
}

/** What has lost its organization would vanish, and of two with one name only one would stay. */
function findStrays({ organizations }: Snapshot): string[] {
  const problems: string[] = [];
  const seen = new Set<string>();
  const see = (name: string, at: string) => {
    if (seen.has(name)) problems.push(`${at} is ${name}, which stands elsewhere, too: each may be there once.`);
    seen.add(name);
  };
  for (const [index, { organization, ...parts }] of organizations.entries()) {
    const at = `organizations[${index}]`;
    see(organization.id, `${at}.organization.id`);
    for (const [name, items] of Object.entries(parts)) {
      for (const [position, item] of items.entries()) {
        const place = `${at}.${name}[${position}]`;
        if (item.orgId !== organization.id) problems.push(`${place}.orgId is not its organization's id.`);
        see('clientId' in item ? item.clientId : item.id, place);
        if ('publicKey' in item) see(item.publicKey, `${place}.publicKey`);
      }
    }
  }
  return problems;
}
