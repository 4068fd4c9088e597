import type { Operation } from './operation.ts';
import { Problem } from './problem.ts';

/** The first version of the core set; service accounts and some verbs are younger. */
export const FIRST_VERSION: readonly [string, ...string[]] = ['2023-01-01'];

/** In place of a date: a resource that may still change. Whoever wants it asks for it by this name (documented). */
export const PREVIEW: readonly [string, ...string[]] = ['preview'];

/** All versions that are deprecated end on this day, if at all (specification). */
const SUNSET = '2027-07-01';

export interface ServedVersion {
  /** A date, or `preview`. */
  version: string;
  contentType: string;
  /** Deprecation headers of a version that has a successor. */
  headers: Record<string, string>;
}

type Versioned = Pick<Operation, 'versions' | 'endedVersions' | 'supersededOn'>;

/**
 * The version an Accept header gets: the newest of the operation's own that is not after the date asked for. Throws 406 for
 * no date, one before the first, or a preview where there is none (recorded, documented), and 410 for a version past its end.
 */
export function serveVersion(accept: string | undefined, operation: Versioned, path: string): ServedVersion {
  const { versions = FIRST_VERSION, endedVersions = [], supersededOn } = operation;
  const asked = readVersion(accept);
  const served = asked && newestUpTo(asked, [...endedVersions, ...versions]);
  if (served === undefined) {
    throw new Problem(406, 'INVALID_VERSION_DATE', 'Invalid accept header or version date.');
  }
  if (endedVersions.includes(served)) throw toGone(served, path.replace(/^\//, ''));
  const successor = versions[versions.indexOf(served) + 1] ?? supersededOn;
  return {
    version: served,
    contentType: `application/vnd.atlas.${served}+json;charset=utf-8`,
    headers: successor === undefined ? {} : { Deprecation: toHttpDate(successor), Sunset: toHttpDate(SUNSET) },
  };
}

function readVersion(accept = ''): string | undefined {
  const [, asked] = /application\/vnd\.atlas\.(preview|\d{4}-\d{2}-\d{2})\+json/.exec(accept) ?? [];
  return asked === 'preview' || (asked !== undefined && isDate(asked)) ? asked : undefined;
}

/** A date after the newest gets the newest (assumed); a preview is got by its name only. */
function newestUpTo(asked: string, versions: readonly string[]): string | undefined {
  if (!isDate(asked)) return versions.find((version) => version === asked);
  return versions
    .filter((version) => isDate(version) && version <= asked)
    .sort()
    .at(-1);
}

function toGone(version: string, path: string): Problem {
  return new Problem(410, 'VERSION_GONE', `Version ${version} of ${path} is no longer available.`, [version, path]);
}

/** Atlas does not pad the day of the month (recorded). */
function toHttpDate(date: string): string {
  return new Date(`${date}T00:00:00Z`).toUTCString().replace(/, 0/, ', ');
}

function isDate(text: string): boolean {
  return !Number.isNaN(Date.parse(text)) && new Date(text).toISOString().startsWith(text);
}
