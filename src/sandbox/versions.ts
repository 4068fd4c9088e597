import { Problem } from './problem.ts';

/** The first version of the core set; service accounts and some verbs are younger. */
export const FIRST_VERSION: readonly [string, ...string[]] = ['2023-01-01'];

export interface ServedVersion {
  /** Its date. */
  version: string;
  contentType: string;
  /** Deprecation headers of a version that has a successor. */
  headers: Record<string, string>;
}

/**
 * The version an Accept header gets: the newest of the operation's own that is not after the date asked for. Throws 406 for
 * no date, or one before the first (recorded, documented).
 */
export function serveVersion(
  accept: string | undefined,
  versions: readonly [string, ...string[]],
  supersededOn?: string,
): ServedVersion {
  const asked = /application\/vnd\.atlas\.(\d{4}-\d{2}-\d{2})\+json/.exec(accept ?? '')?.[1];
  const served = asked && isDate(asked) ? versions.filter((version) => version <= asked).at(-1) : undefined;
  if (served === undefined) {
    throw new Problem(406, 'INVALID_VERSION_DATE', 'Invalid accept header or version date.');
  }
  const successor = versions[versions.indexOf(served) + 1] ?? supersededOn;
  return {
    version: served,
    contentType: `application/vnd.atlas.${served}+json;charset=utf-8`,
    headers:
      successor === undefined ? {} : { Deprecation: toHttpDate(successor), Sunset: 'Thu, 1 Jul 2027 00:00:00 GMT' },
  };
}

/** Atlas does not pad the day of the month (recorded). */
function toHttpDate(date: string): string {
  return new Date(`${date}T00:00:00Z`).toUTCString().replace(/, 0/, ', ');
}

function isDate(text: string): boolean {
  return !Number.isNaN(Date.parse(text)) && new Date(text).toISOString().startsWith(text);
}
