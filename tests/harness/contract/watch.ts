import type { Exchange } from '../../../src/sandbox/index.ts';
import { checkApiAnswer, operationOf } from './api-answers.ts';
import { findContract } from './document.ts';
import { findException } from './exceptions.ts';
import { checkCommonHeaders } from './headers.ts';
import { checkPrivateAnswer, checkTokenAnswer } from './side-paths.ts';
import { Findings, tell, type Violation } from './violation.ts';

/** What was found so far. */
export interface Watched {
  answers: number;
  /** Without those that an exception explains. */
  violations: Violation[];
  /** Names of the exceptions that were needed. */
  exceptions: ReadonlySet<string>;
  /** Operations that have answered with a success. */
  operations: ReadonlySet<string>;
  milliseconds: number;
}

/** Holds answers against the contract, all at the end: a test's own timing is none of its business. */
export interface Watch {
  see(exchange: Exchange): void;
  result(): Watched;
  /** A line for each violation; the same one only once. */
  tellViolations(): string[];
  /** Throws with those lines. */
  expectNone(): void;
}

export function watchContract(tellsRateLimits = true): Watch {
  const unread: Exchange[] = [];
  const exceptions = new Set<string>();
  const operations = new Set<string>();
  const watched = { answers: 0, violations: [] as Violation[], exceptions, operations, milliseconds: 0 };

  function result(): Watched {
    const began = performance.now();
    for (const exchange of unread.splice(0)) {
      watched.answers++;
      if (exchange.status < 300) operations.add(operationOf(exchange));
      for (const violation of checkAnswer(exchange, tellsRateLimits)) {
        const exception = findException(violation);
        if (exception === undefined) watched.violations.push(violation);
        else exceptions.add(exception.name);
      }
    }
    watched.milliseconds += performance.now() - began;
    return watched;
  }

  const tellViolations = () => [...new Set(result().violations.map(tell))];

  return {
    see: (exchange) => void unread.push(exchange),
    result,
    tellViolations,
    expectNone() {
      const lines = tellViolations();
      if (lines.length > 0) throw new Error(`Answers that Atlas would not give:\n${lines.join('\n')}`);
    },
  };
}

/** Everything that is not as Atlas has it, exceptions included. */
export function checkAnswer(exchange: Exchange, tellsRateLimits = true): Violation[] {
  const findings = new Findings(operationOf(exchange));
  const { pathname } = new URL(exchange.url);
  const isOrdered = exchange.faults.includes('status') && exchange.status >= 400;
  checkCommonHeaders(exchange, findings);
  if (pathname.startsWith('/api/oauth/')) checkTokenAnswer(exchange, isOrdered, findings);
  else if (pathname === '/api/private/ipinfo' && exchange.status === 200) checkPrivateAnswer(exchange, findings);
  else checkApiAnswer(exchange, { contract: findContract(), tellsRateLimits, isOrdered }, findings);
  return findings.violations;
}
