import { normalizeBlock } from '../../datasources/access-entries.ts';
import type {
  ApiAccessListEntryInput,
  MutationWarning,
  ProjectAccessListEntryInput,
} from '../../generated/resolvers.ts';
import { echo } from '../errors/echo.ts';
import type { Faults, Path } from './faults.ts';

/** Atlas's default for both lists (documented). */
const MOST_ENTRIES = 200;
const LONGEST_COMMENT = 80;
const WEEK_MS = 7 * 24 * 3_600_000;

type EntryInput = ApiAccessListEntryInput & Partial<ProjectAccessListEntryInput>;

export function checkApiKeyEntries(faults: Faults, path: Path, entries: readonly ApiAccessListEntryInput[]): void {
  checkEntries(faults, path, entries, ['ipAddress', 'cidrBlock']);
}

export function checkProjectEntries(
  faults: Faults,
  path: Path,
  entries: readonly ProjectAccessListEntryInput[],
  now: number,
): void {
  if (!checkEntries(faults, path, entries, ['ipAddress', 'cidrBlock', 'awsSecurityGroup'])) return;
  for (const [index, { comment, deleteAfter, awsSecurityGroup }] of entries.entries()) {
    const at = [...path, index];
    if (comment != null) faults.comment([...at, 'comment'], comment, LONGEST_COMMENT);
    if (deleteAfter == null) continue;
    const ahead = deleteAfter.getTime() - now;
    if (awsSecurityGroup != null) faults.add([...at, 'deleteAfter'], 'A security group cannot be temporary.');
    else if (ahead <= 0) faults.add([...at, 'deleteAfter'], 'deleteAfter must lie in the future.');
    else if (ahead > WEEK_MS) faults.add([...at, 'deleteAfter'], 'deleteAfter may be at most one week ahead.');
  }
}

/** Names the entries that let in everybody. They are allowed: somebody may mean them. */
export function warnOfOpenEntries(path: Path, entries: readonly EntryInput[]): MutationWarning[] {
  return entries.flatMap(({ ipAddress, cidrBlock }, index) => {
    const value = cidrBlock ?? ipAddress ?? '';
    if (!normalizeBlock(value)?.endsWith('/0')) return [];
    const field = cidrBlock == null ? 'ipAddress' : 'cidrBlock';
    const message = `${value} lets in every address there is.`;
    return [{ code: 'OPEN_TO_INTERNET', message, path: [...path, index, field].map(String) }];
  });
}

type Field = 'ipAddress' | 'cidrBlock' | 'awsSecurityGroup';

/** False where the list is too long to be one: its entries are then not looked at, for there can be any number of them. */
function checkEntries(faults: Faults, path: Path, entries: readonly EntryInput[], fields: readonly Field[]): boolean {
  if (entries.length === 0) faults.add(path, 'entries needs at least one entry.');
  if (entries.length > MOST_ENTRIES) {
    faults.add(path, `entries has ${entries.length} entries; ${MOST_ENTRIES} are allowed.`);
    return false;
  }
  const seen = new Map<string, number>();
  for (const [index, entry] of entries.entries()) {
    const named = fields.filter((field) => entry[field] != null);
    const [field] = named;
    if (field === undefined || named.length > 1) {
      const found = named.length === 0 ? 'none is given' : `${named.join(' and ')} are given`;
      faults.add([...path, index], `Exactly one of ${fields.join(', ')} is expected, but ${found}.`);
      continue;
    }
    const name = checkValue(faults, [...path, index, field], field, entry[field] ?? '');
    if (name === null) continue;
    const first = seen.get(name);
    if (first !== undefined) faults.add([...path, index, field], `The same as entry ${first}: each may be named once.`);
    else seen.set(name, index);
  }
  return true;
}

/** Checks an entry that is to be removed: whatever a list of this kind can hold. */
export function checkListed(faults: Faults, path: Path, entry: string, kind: 'apiKey' | 'project'): void {
  if (normalizeBlock(entry) !== null || (kind === 'project' && isSecurityGroup(entry))) return;
  const expected = kind === 'project' ? 'no address, block or AWS security group' : 'neither an address nor a block';
  faults.add(path, `"${echo(entry)}" is ${expected}.`);
}

/** Within another account it stands after that account's number. */
const isSecurityGroup = (value: string) => /^([0-9]+\/)?sg-[0-9a-f]+$/.test(value);

/** Returns what makes two entries the same; null for a value that is none. */
function checkValue(faults: Faults, path: Path, field: Field, value: string): string | null {
  if (field === 'awsSecurityGroup') {
    if (isSecurityGroup(value)) return value;
    faults.add(path, `"${echo(value)}" is no AWS security group: sg-… is expected.`);
    return null;
  }
  const block = normalizeBlock(value);
  const isBlock = value.includes('/');
  if (block === null || isBlock !== (field === 'cidrBlock')) {
    const expected = field === 'ipAddress' ? 'one IPv4 or IPv6 address' : 'a block such as 203.0.113.0/24';
    faults.add(path, `"${echo(value)}" is not ${expected}.`);
    return null;
  }
  return block;
}
