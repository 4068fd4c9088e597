import { parseArgs } from 'node:util';
import { Bounds, checkLoads } from './bounds.ts';
import { checkBadDays, checkQueries } from './checks.ts';
import { checkMemory } from './memory.ts';
import { CONTESTANTS, type Contestant, type ContestantName, startContestant, startStandIn } from './processes.ts';
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
    contestant: { type: 'string' },
  },
});

const MOST_RESIDENT_MB = 250;

const queries = QUERIES.filter(({ name }) => values.only === undefined || name === values.only);
if (queries.length === 0) throw new Error(`--only takes one of: ${QUERIES.map(({ name }) => name).join(', ')}`);

const names = (Object.keys(CONTESTANTS) as ContestantName[]).filter(
  (name) => values.contestant === undefined || name === values.contestant,
);
if (names.length === 0) throw new Error(`--contestant takes one of: ${Object.keys(CONTESTANTS).join(', ')}`);
if (values.check && names.length < 3) throw new Error('--check compares contestants: leave --contestant out.');

const strict = await startStandIn();
const open = await startStandIn(['--no-digest']);
const contestants: Contestant[] = [];
const length = values.quick
  ? { timings: 3, rounds: 1, secondsPerRound: 1 }
  : { timings: 20, rounds: 5, secondsPerRound: 4 };
const race: Race = { contestants, strict, open, queries, unable: new Set(), ...length };

try {
  const bounds = new Bounds();
  for (const name of names) contestants.push(await startContestant(name, (name === 'bare' ? open : strict).baseUrl));
  await checkAnswers(race);
  await printTimes(race);
  const loads = await printLoads(race);
  printProcesses(race);
  const gateway = contestants.find(({ name }) => name === 'gateway');
  if (values.check && gateway !== undefined) {
    checkLoads(loads, bounds);
    bounds.atMost('MB resident after the load', gateway.residentMb(), MOST_RESIDENT_MB);
    await checkQueries(gateway, strict, bounds);
    await checkBadDays(strict, bounds);
  }
  if (values.memory || values.check) await checkMemory(strict, bounds);
  if (values.check || values.memory) bounds.print();
  if (!bounds.allHold) process.exitCode = 1;
} finally {
  for (const contestant of contestants) await contestant.stop();
  await Promise.all([strict.stop(), open.stop()]);
}
