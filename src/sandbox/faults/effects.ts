import { setTimeout as wait } from 'node:timers/promises';
import type { DigestGate, NonceTreatment } from '../auth/digest.ts';
import type { Tokens } from '../auth/tokens.ts';
import type { Answer } from '../http/answer.ts';
import { Problem } from '../http/problem.ts';
import type { Fault, FaultInjector, Moment, StatusFault } from './faults.ts';

interface Parts {
  faults: FaultInjector;
  digest: DigestGate;
  tokens: Tokens;
}

/** A request as faults see it. */
export interface FaultTarget {
  parts: Parts;
  /** Method and template, for instance 'GET /groups/{groupId}'. */
  route: string;
  /** Grows by every fault that is met. */
  met: Fault[];
}

/** Lets a request wait, fail or be cut off where that was ordered. An answer, or a Problem thrown, stands for the work. */
export async function applyFaults({ parts, route, met }: FaultTarget, moment: Moment): Promise<Answer | undefined> {
  const faults = parts.faults.meet(moment, route);
  met.push(...faults);
  for (const fault of faults) {
    if (fault.kind === 'latency') await wait(parts.faults.delays.drawMs(fault.ms));
    if (fault.kind === 'status') throw toProblem(fault);
    if (fault.kind === 'reset-before') return { status: 0, body: undefined, headers: {} };
  }
  return undefined;
}

export function treatNonce({ parts, route, met }: FaultTarget): NonceTreatment {
  const faults = parts.faults.meet('nonce', route);
  met.push(...faults);
  const kinds = faults.map(({ kind }) => kind);
  if (kinds.includes('stale-nonces')) parts.digest.forgetNonces();
  if (kinds.includes('nonce-storm')) return 'stale';
  return kinds.includes('one-use-nonces') ? 'once' : 'usual';
}

/** Before a token is looked at. */
export function treatToken({ parts, route, met }: FaultTarget): void {
  const faults = parts.faults.meet('token', route);
  met.push(...faults);
  if (faults.length > 0) parts.tokens.expireAll();
}

function toProblem(fault: StatusFault): Problem {
  const { status = 500, detail = 'This fault was ordered.', retryAfterSeconds } = fault;
  const { errorCode = status === 429 ? 'RATE_LIMITED' : 'UNEXPECTED_ERROR' } = fault;
  const headers = retryAfterSeconds === undefined ? {} : { 'Retry-After': String(retryAfterSeconds) };
  return new Problem(status, errorCode, detail, [], headers);
}
