import { isServiceAccountId } from '../../datasources/api-access-lists.ts';
import type { MutationError } from '../../generated/resolvers.ts';
import { describeOddCharacter, isAtlasId, noAtlasId } from '../connections/arguments.ts';
import { echo } from '../errors/echo.ts';

/** Where in an input something stands: field names and list positions. */
export type Path = readonly (string | number)[];

/** Atlas has some thirty roles of each level; a longer list repeats some. */
const MOST_ROLES = 100;

/** How many faults of an input are listed; the rest is counted. */
const MOST_FAULTS = 20;

/** What is wrong with an input. All of it is gathered, so that the caller fixes it in one go. */
export class Faults {
  readonly #found: MutationError[] = [];
  #count = 0;

  add(path: Path, message: string): void {
    this.#count += 1;
    if (this.#found.length >= MOST_FAULTS) return;
    this.#found.push({
      code: 'INVALID_INPUT',
      message,
      path: path.length === 0 ? null : path.map(String),
      atlasErrorCode: null,
    });
  }

  /** Empty when there is nothing to fix. */
  list(): MutationError[] {
    const others = this.#count - this.#found.length;
    if (others === 0) return this.#found;
    const message = `${others} more faults of the same kinds are not listed.`;
    return [...this.#found, { code: 'INVALID_INPUT', message, path: null, atlasErrorCode: null }];
  }

  id(path: Path, value: string): void {
    if (!isAtlasId(value)) this.add(path, noAtlasId(value, String(path.at(-1))));
  }

  text(path: Path, value: string, most: number): void {
    const odd = describeOddCharacter(value);
    if (odd !== null) this.add(path, `${path.at(-1)} has ${odd}, which is not allowed.`);
    else if (value.trim() === '') this.add(path, `${path.at(-1)} must not be empty.`);
    else if (value.length > most) this.add(path, `${path.at(-1)} has ${value.length} characters; ${most} are allowed.`);
  }

  /** Names and descriptions of service accounts (specification). */
  plainText(path: Path, value: string, most: number): void {
    if (value !== '' && value.length <= most && !/^[\p{L}\p{N}\-_.,' ]+$/u.test(value)) {
      this.add(path, `${path.at(-1)} takes letters, digits, spaces and the characters -_.,'`);
    } else this.text(path, value, most);
  }

  clientId(path: Path, value: string): void {
    if (isServiceAccountId(value)) return;
    const shown = JSON.stringify(value.slice(0, 80));
    this.add(
      path,
      `"${path.at(-1)}" is no client id: mdb_sa_id_ and 24 hexadecimal digits are expected, not ${shown}.`,
    );
  }

  /** How long a secret may hold (documented); an organization may allow less. */
  hours(path: Path, value: number): void {
    if (value < 8 || value > 8760) this.add(path, `${path.at(-1)} is ${value}; it takes 8 to 8760.`);
  }

  /** The same, where an empty text is as good as none. */
  comment(path: Path, value: string, most: number): void {
    if (value !== '') this.text(path, value, most);
  }

  /** Atlas adds roles, so that any well-formed name of the right level passes; Atlas refuses those it does not know. */
  roles(path: Path, roles: readonly string[], level: 'ORG' | 'GROUP'): void {
    if (roles.length === 0) this.add(path, `${path.at(-1)} needs at least one role, ${level}_… by name.`);
    if (roles.length > MOST_ROLES) {
      this.add(path, `${path.at(-1)} has ${roles.length} roles; ${MOST_ROLES} are allowed.`);
      return;
    }
    const seen = new Set<string>();
    for (const [index, role] of roles.entries()) {
      const [, prefix] = /^(ORG|GROUP)_[A-Z][A-Z0-9_]*$/.exec(role) ?? [];
      if (prefix === level) {
        if (seen.has(role)) this.add([...path, index], `"${echo(role)}" is given twice.`);
        seen.add(role);
        continue;
      }
      const where = level === 'ORG' ? 'an organization' : 'a project';
      const why = prefix === undefined ? 'is no role of Atlas' : `is no role in ${where}`;
      this.add([...path, index], `"${echo(role)}" ${why}: ${level}_… is expected.`);
    }
  }
}

/** Runs the checks of one input. */
export function findFaults(check: (faults: Faults) => void): MutationError[] {
  const faults = new Faults();
  check(faults);
  return faults.list();
}
