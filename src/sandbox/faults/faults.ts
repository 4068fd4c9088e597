import { Delays, type Duration } from '../http/delays.ts';
import { checkFault } from './orders.ts';

/** Something that goes wrong on purpose. */
export type Fault = LatencyFault | StatusFault | ResetBeforeFault | LateFault | NonceFault | TokenFault;

/** Which requests meet a fault. */
interface Scope {
  /** Which operation: for instance 'GET /groups/{groupId}' or 'POST /api/oauth/token'; all when absent. */
  route?: string;
  /** How often; always when absent. */
  times?: number;
  /** How many fitting requests pass first. */
  skip?: number;
}

/** Of faults that spare the work: they can also come before it is known who asks. */
interface EarlyScope extends Scope {
  /** Then challenges and their answers meet it, too; otherwise only requests that have been let in. */
  beforeAuthentication?: boolean;
}

/** Answers later. */
export interface LatencyFault extends EarlyScope {
  kind: 'latency';
  ms: Duration;
}

/** Answers with an error instead of working. */
export interface StatusFault extends EarlyScope {
  kind: 'status';
  /** From 400 to 599; 500 when absent. */
  status?: number;
  /** RATE_LIMITED for 429, otherwise UNEXPECTED_ERROR, when absent. */
  errorCode?: string;
  detail?: string;
  retryAfterSeconds?: number;
}

/** Cuts the connection before any work. */
export interface ResetBeforeFault extends EarlyScope {
  kind: 'reset-before';
}

/** Does the work, then cuts the connection: without an answer, or halfway through the body. */
export interface LateFault extends Scope {
  kind: 'reset-after' | 'truncate';
}

/**
 * Met by requests that prove their key. `stale-nonces` forgets every nonce, that of this request among them; `nonce-storm`
 * refuses this request's as stale, however fresh it is; `one-use-nonces` refuses it if it was used before.
 */
export interface NonceFault extends Scope {
  kind: 'stale-nonces' | 'nonce-storm' | 'one-use-nonces';
}

/** Met by requests with a bearer token: forgets every token, that of this request among them. */
export interface TokenFault extends Scope {
  kind: 'expire-tokens';
}

/** A fault in force, and what has become of it. */
export type HeldFault = Fault & {
  id: number;
  /** How often it struck. */
  struck: number;
  /** How often it will yet; null for always. */
  left: number | null;
};

/** The moments in the way of a request at which faults are met. */
export type Moment = 'arrival' | 'nonce' | 'token' | 'operation';

/** Holds the faults in force and deals them out. */
export class FaultInjector {
  /** Those that an order may name. */
  readonly routes: ReadonlySet<string>;
  #held: { fault: Fault; id: number; toSkip: number; struck: number }[] = [];
  #lastId = 0;
  readonly delays = new Delays();

  constructor(routes: ReadonlySet<string>) {
    this.routes = routes;
  }

  /** Throws a FaultError that says what is wrong with the order. */
  add(order: Fault): HeldFault {
    const fault = checkFault(order, this.routes);
    const held = { fault, id: ++this.#lastId, toSkip: fault.skip ?? 0, struck: 0 };
    this.#held.push(held);
    return toHeld(held);
  }

  /** Ends one; false when there is none of this id. */
  remove(id: number): boolean {
    const before = this.#held.length;
    this.#held = this.#held.filter((held) => held.id !== id);
    return this.#held.length < before;
  }

  clear(): void {
    this.#held = [];
    this.delays.restart();
  }

  list(): HeldFault[] {
    return this.#held.map(toHeld);
  }

  /** The faults that a request meets at a moment of its way; counts it for each. */
  meet(moment: Moment, route: string): Fault[] {
    const met: Fault[] = [];
    for (const held of this.#held) {
      const { fault } = held;
      if (momentOf(fault) !== moment || (fault.route !== undefined && fault.route !== route)) continue;
      if (held.toSkip > 0) {
        held.toSkip--;
      } else if (leftOf(held) !== 0) {
        held.struck++;
        met.push(fault);
      }
    }
    return met;
  }
}

function momentOf(fault: Fault): Moment {
  switch (fault.kind) {
    case 'stale-nonces':
    case 'nonce-storm':
    case 'one-use-nonces':
      return 'nonce';
    case 'expire-tokens':
      return 'token';
    case 'latency':
    case 'status':
    case 'reset-before':
      return fault.beforeAuthentication ? 'arrival' : 'operation';
    default:
      return 'operation';
  }
}

interface Counted {
  fault: Fault;
  struck: number;
}

function leftOf({ fault: { times }, struck }: Counted): number | null {
  return times === undefined ? null : times - struck;
}

function toHeld(held: Counted & { id: number }): HeldFault {
  return { id: held.id, ...held.fault, struck: held.struck, left: leftOf(held) };
}
