import type { Remark } from './compare-places.ts';
import type { Operation } from './document.ts';
import { findServed, listVersions, type Version } from './versions.ts';

/** When an end counts as near. */
export interface Horizon {
  today: Date;
  days: number;
}

interface Compared {
  remarks: Remark[];
  /** The version to compare bodies with; undefined when Atlas would serve none. */
  served: Version | undefined;
}

/** Compares the version asked for and the status of its success with those that the operation has. */
export function compareVersions(operation: Operation, asked: string, status: number, horizon: Horizon): Compared {
  const versions = listVersions(operation);
  const served = findServed(versions, asked);
  const newest = versions.at(-1);
  const remarks: Remark[] = [];
  const tell = (group: Remark['group'], isBreaking: boolean, sentence: string, about = 'version') =>
    remarks.push({ group, isBreaking, about, sentence });

  if (served === undefined) {
    const left = versions.length === 0 ? 'no dated one is left' : `${listDates(versions)} is left`;
    tell('gone', true, `Version ${asked} is gone; ${left}.`);
    return { remarks, served };
  }
  if (served.date !== asked) tell('gone', true, `Version ${asked} is gone; Atlas serves ${served.date} in its place.`);
  if (newest !== undefined && newest.date > asked) {
    tell('changed', false, `Version ${newest.date} is newer than ${asked}, for which the gateway asks.`);
  }
  if (versions.every((version) => version.date !== served.date || version.status !== status)) {
    tell('changed', false, `A success has status ${served.status} now; ${status} is known. Any 2xx will do.`, 'status');
  }
  if (served.sunset !== undefined) {
    const { sentence, isNear } = tellSunset(served.date, served.sunset, horizon);
    tell('ending', isNear, sentence);
  } else if (operation.deprecated) {
    tell('ending', false, 'The operation is deprecated, without a day on which it ends.', 'operation');
  }
  return { remarks, served };
}

function listDates(versions: readonly Version[]): string {
  return [...new Set(versions.map(({ date }) => date))].join(', ');
}

const DAY_MS = 86_400_000;

/** A day that cannot be read counts as near: somebody should look. */
function tellSunset(version: string, sunset: string, { today, days }: Horizon): { sentence: string; isNear: boolean } {
  const left = Math.ceil((Date.parse(sunset) - today.getTime()) / DAY_MS);
  if (Number.isNaN(left)) return { sentence: `Version ${version} ends: "${sunset}".`, isNear: true };
  const when = left < 0 ? `${countDays(-left)} ago` : left === 0 ? 'today' : `in ${countDays(left)}`;
  return {
    sentence: `Version ${version} ${left < 0 ? 'ended' : 'ends'} on ${sunset}, ${when}.`,
    isNear: left <= days,
  };
}

function countDays(number: number): string {
  return number === 1 ? '1 day' : `${number} days`;
}
