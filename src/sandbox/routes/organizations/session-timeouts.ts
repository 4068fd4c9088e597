import { type Fields, findWhole, readObject } from '../../http/body.ts';
import { invalidAttribute } from '../../http/problem.ts';
import type { SessionTimeouts } from '../../state/model.ts';

const ABSOLUTE = 'absoluteSessionTimeoutInSeconds';
const IDLE = 'idleSessionTimeoutInSeconds';
/** Seconds (specification). */
const SHORTEST_ABSOLUTE = 3600;
const LONGEST_ABSOLUTE = 43_200;
const SHORTEST_IDLE = 300;

const NONE: SessionTimeouts = { [ABSOLUTE]: null, [IDLE]: null };

/** Undefined when nothing is said of them. Null brings a default back: for one of them, or for the whole (assumed). */
export function changeTimeouts(held: SessionTimeouts = NONE, value: unknown): SessionTimeouts | undefined {
  if (value === undefined) return undefined;
  if (value === null) return NONE;
  const fields = readObject(value, [ABSOLUTE, IDLE]);
  const absolute = findSeconds(fields, ABSOLUTE, SHORTEST_ABSOLUTE) ?? held[ABSOLUTE];
  const idle = findSeconds(fields, IDLE, SHORTEST_IDLE) ?? held[IDLE];
  const changed = {
    [ABSOLUTE]: fields[ABSOLUTE] === null ? null : absolute,
    [IDLE]: fields[IDLE] === null ? null : idle,
  };
  if ((changed[IDLE] ?? 0) > (changed[ABSOLUTE] ?? LONGEST_ABSOLUTE)) {
    throw invalidAttribute(IDLE, `must be at most ${ABSOLUTE}`);
  }
  return changed;
}

const findSeconds = (fields: Fields, name: string, least: number) => findWhole(fields, name, least, LONGEST_ABSOLUTE);

/** Undefined when both are Atlas's defaults. */
export function toTimeouts(timeouts: SessionTimeouts) {
  const told = [ABSOLUTE, IDLE].flatMap((name) => {
    const seconds = timeouts[name as keyof SessionTimeouts]; // one of the two
    return seconds === null ? [] : [[name, seconds] as const];
  });
  return told.length === 0 ? undefined : Object.fromEntries(told);
}
