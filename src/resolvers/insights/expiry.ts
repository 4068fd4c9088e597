import { badInput } from '../connections/arguments.ts';

const HOUR_MS = 3_600_000;

/** True once a moment (RFC 3339) has passed, by the gateway's clock. */
export function isPast(moment: string, now = Date.now()): boolean {
  return Date.parse(moment) <= now;
}

/** True when a moment lies ahead, at most so many hours. */
export function isWithinHours(moment: string, hours: number, now = Date.now()): boolean {
  return !isPast(moment, now) && Date.parse(moment) <= now + hours * HOUR_MS;
}

/** Reads `withinHours`, or throws BAD_USER_INPUT where it is out of bounds. */
export function readHours(withinHours: number | null | undefined, usual: number, most: number): number {
  const hours = withinHours ?? usual;
  if (hours < 1 || hours > most) throw badInput(`"withinHours" is ${hours}; it takes 1 to ${most}.`);
  return hours;
}
