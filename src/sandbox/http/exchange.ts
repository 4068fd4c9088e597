import type { Fault } from '../faults/faults.ts';

/** One answer of the API as it left, with what it answers: for whoever holds answers against Atlas's contract. */
export interface Exchange {
  method: string;
  /** The operation's template below /api/atlas/v2; the path itself where there is none. */
  route: string;
  /** Whole, with the host that the caller used. */
  url: string;
  /** The Accept header of the request. */
  accept: string | undefined;
  status: number;
  /** As sent, but for what Node adds: Date and those of the connection. */
  headers: Readonly<Record<string, string>>;
  /** Before compression; of a HEAD request what GET would have got. Empty for none. */
  body: string;
  /** The faults that were in force for the request. */
  faults: readonly Fault['kind'][];
}

/** Told of every answer but those of the side door, /sandbox/…, which Atlas does not have; of none where a fault cut it off. */
export type OnAnswer = (exchange: Exchange) => void;
