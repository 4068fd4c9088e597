import { parseArgs } from 'node:util';
import { Bounds, checkLoads } from './bounds.ts';
import { checkBadDays, checkQueries } from './checks.ts';
import { checkMemory } from './memory.ts';
import { type Contestant, startContestant, startStandIn } from './processes.ts';
import { QUERIES } from './queries.ts';
import { checkAnswers, printLoads, printProcesses, printTimes, type Race } from './table.ts';

/*
 * `npm run bench`: the gateway and its references against the same stand-in, in one run. Ratios count, not absolutes.
 * README.md tells what the options do and what the figures mean.
 */
const { values } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    check: { type: 'boolean', default: false },
    memory: { type: 'boolean', default: false },
    only: { type: 'string' },
  },
});

const MOST_RESIDENT_MB = 250;

const queries = QUERIES.filter(({ name }) => values.only === undefined || name === values.only);
if (queries.length === 0) throw new Error(`--only takes one of: ${QUERIES.map(({ name }) => name).join(', ')}`);

const strict = await startStandIn();
const open = await startStandIn(['--no-digest']);
const contestants: Contestant[] = [];
const length = values.quick
  ? { timings: 5, rounds: 1, secondsPerRound: 2 }
  : { timings: 20, rounds: 5, secondsPerRound: 4 };
const race: Race = { contestants, strict, open, queries, ...length };

try {
  const bounds = new Bounds();
  const gateway = await startContestant('gateway', strict.baseUrl);
  contestants.push(gateway);
  contestants.push(await startContestant('bare', open.baseUrl));
  contestants.push(await startContestant('afternoon', strict.baseUrl));
  await checkAnswers(race);
  await printTimes(race);
  const loads = await printLoads(race);
  printProcesses(race);
  if (values.check) {
    checkLoads(loads, bounds);
    bounds.atMost('MB resident after the load', gateway.residentMb(), MOST_RESIDENT_MB);
    await checkQueries(gateway, strict, bounds);
    await checkBadDays(strict, bounds);
  }
  if (values.memory) await checkMemory(strict, bounds);
  if (values.check || values.memory) bounds.print();
  if (!bounds.allHold) process.exitCode = 1;
} finally {
  for (const contestant of contestants) await contestant.stop();
  await Promise.all([strict.stop(), open.stop()]);
}
