/** The sandbox's time: the machine's, until somebody moves it. */
export interface SandboxClock {
  /** Milliseconds since 1970. */
  now(): number;
  /** Moves time forward, for nonces, rate limits and everything that takes effect later. */
  advance(ms: number): void;
  /** How far ahead of the machine's time it is, in milliseconds. */
  ahead(): number;
  setAhead(ms: number): void;
}

export function createClock(): SandboxClock {
  let ahead = 0;
  return {
    now: () => Date.now() + ahead,
    advance(ms) {
      ahead += ms;
    },
    ahead: () => ahead,
    setAhead(ms) {
      ahead = ms;
    },
  };
}

/** A hundred years: enough for anything, and still a date. */
export const MOST_AHEAD_MS = 100 * 365 * 24 * 3_600_000;

export const minutes = (count: number) => count * 60_000;

/** A moment as Atlas writes it: UTC, whole seconds (recorded). */
export function toAtlasDate(ms: number): string {
  return `${new Date(ms).toISOString().slice(0, 19)}Z`;
}

/** A moment as requests may write it: any form of ISO 8601, in UTC where no zone is named (documented). NaN for none. */
export function parseDate(text: string): number {
  if (!/^\d{4}-\d{2}-\d{2}/.test(text)) return Number.NaN;
  const hasNoZone = /T[\d:.]+$/.test(text);
  return Date.parse(hasNoZone ? `${text}Z` : text);
}
