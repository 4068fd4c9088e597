import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

interface Locked {
  version?: string;
  resolved?: string;
  optionalDependencies?: Record<string, string>;
}

const text = readFileSync(new URL('../package-lock.json', import.meta.url), 'utf8');
const packages: Record<string, Locked> = JSON.parse(text).packages;

/** As Node looks it up: beside the package, then beside each package around it. */
function isLocked(name: string, place: string): boolean {
  if (packages[`${place ? `${place}/` : ''}node_modules/${name}`] !== undefined) return true;
  return place !== '' && isLocked(name, place.replace(/(^|\/)node_modules\/(@[^/]+\/)?[^/]+$/, ''));
}

describe('The lock file', () => {
  // npm leaves out what a registry could not give it for another platform, and then `npm ci` refuses the whole file.
  it('names the packages of every platform, so that npm ci takes it', () => {
    const missing = Object.entries(packages).flatMap(([place, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies).filter((name) => !isLocked(name, place)),
    );
    expect(missing).toEqual([]);
  });

  it('does not say where one machine downloaded from', () => {
    expect(Object.entries(packages).filter(([, { resolved }]) => resolved?.startsWith('http'))).toEqual([]);
  });
});
