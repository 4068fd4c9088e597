import { describe, expect, it } from 'vitest';
import { companySeed, type Sandbox } from '../../src/sandbox/index.ts';
import { operations } from '../../src/sandbox/routes/index.ts';
import { createCaller } from '../harness/atlas-caller.ts';
import { callAs } from '../harness/atlas-client.ts';
import { askForToken } from '../harness/atlas-token.ts';
import { type Contract, findContract } from '../harness/contract/document.ts';
import { EXCEPTIONS, findException } from '../harness/contract/exceptions.ts';
import { tell, type Violation } from '../harness/contract/violation.ts';
import { watchContract } from '../harness/contract/watch.ts';
import { startSandbox } from '../harness/sandbox.ts';
import { listUnmade } from './changes.ts';
import { compareTable, listFamilies, nameOf } from './core-set.ts';
import { probeFields } from './fields.ts';
import { liveThrough } from './life.ts';
import { readEverything } from './reads.ts';
import { refuseEverything } from './refusals.ts';
import { tellSkipped } from './skipped.ts';

const contract = findContract();
if (!contract) tellSkipped("Atlas's contract is not at hand, so no answer of the sandbox was held against its schema");
const suite = contract ? "The sandbox and Atlas's contract" : "Atlas's contract is not at hand: not checked";

const offered = operations.map(nameOf);

describe.skipIf(!contract)(suite, () => {
  it('agree on operations: paths, statuses, versions, roles', async () => {
    expect(unexplained((await evidence()).table)).toEqual([]);
  }, 60_000); // the first of them gathers the evidence for all

  it('have the core set in common, as far as it is offered', () => {
    const families = listFamilies(get());
    const core = families.flatMap(({ operations: all }) => all);
    const common = (all: readonly string[]) => all.filter((name) => offered.includes(name)).length;
    const lines = families.map(({ family, operations: all }) => `  ${family}: ${common(all)} of ${all.length}\n`);
    const sum = `The sandbox offers ${common(core)} of the ${core.length} operations of the core set:\n`;
    process.stdout.write(sum + lines.join(''));
    expect(offered.filter((name) => !core.includes(name))).toEqual([]);
  });

  it('agree on everything that can be read, in every version', async () => {
    const { unreached, readCount } = await evidence();
    expect(unreached).toEqual([]);
    expect(readCount).toBeGreaterThan(offered.filter((name) => name.startsWith('GET ')).length);
  });

  it('agree on every change', async () => {
    expect((await evidence()).refusedChanges).toEqual([]);
    expect(listUnmade()).toEqual([]);
  });

  it('agree on the fields that may be written', async () => {
    expect(unexplained((await evidence()).fields)).toEqual([]);
  });

  it('agree on what is refused: no version, no such method, no parent, no role', async () => {
    expect((await evidence()).unrefused).toEqual([]);
  });

  it('need every exception that is made for what is offered', async () => {
    const { table, fields, exceptions } = await evidence();
    const needed = new Set([
      ...exceptions,
      ...[...table, ...fields].map((violation) => findException(violation)?.name),
    ]);
    const ours = EXCEPTIONS.filter((exception) => exception.operations?.some((name) => offered.includes(name)) ?? true);
    expect(ours.map(({ name }) => name).filter((name) => !needed.has(name))).toEqual([]);
  });
});

const get = (): Contract => contract ?? { operations: new Map(), schemas: {} };

/** Lines for the violations that no exception explains. */
function unexplained(violations: readonly Violation[]): string[] {
  return violations.filter((violation) => findException(violation) === undefined).map(tell);
}

let gathered: ReturnType<typeof gather> | undefined;

/** Everything that can be asked of a sandbox, asked once; each test looks at a part of what came of it. */
function evidence(): ReturnType<typeof gather> {
  gathered ??= gather();
  return gathered;
}

async function gather() {
  const watch = watchContract();
  const seed = companySeed({ organizations: 1, projects: 9, apiKeys: 12 });
  const atlas = await startSandbox({ seed, rateLimits: { capacity: 10_000, refill: 1 }, onAnswer: watch.see });
  const call = createCaller({ baseUrl: atlas.baseUrl, ...atlas.owner });
  const reading = await readEverything(offered, get(), call);
  await askAsServiceAccount(atlas);
  const unrefused = await refuseEverything(atlas, operations, reading);
  const fields = await probeFields(get(), reading, call);
  const refusedChanges = await liveThrough(atlas);
  const { exceptions } = watch.result();
  const { unreached, exchanges } = reading;
  const table = compareTable(operations, get());
  return { table, unreached, readCount: exchanges.length, unrefused, fields, refusedChanges, exceptions };
}

/** Who it is differs from what an API key is told. */
async function askAsServiceAccount({ baseUrl, serviceAccounts }: Sandbox): Promise<void> {
  const [account] = serviceAccounts;
  if (account === undefined) throw new Error('The sandbox tells of no service account.');
  const { body } = await askForToken(baseUrl, account);
  await callAs({ token: body.access_token }, baseUrl)('GET', '');
}
