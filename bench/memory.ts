import type { Bounds } from './bounds.ts';
import { load } from './measure.ts';
import { type StandIn, startContestant } from './processes.ts';
import { ONE_PROJECT } from './queries.ts';

/** At these counts of queries memory is read; it must not have grown by more than 5 % between them. */
const EARLY = 20_000;
const LATE = 200_000;
const GROWTH = 1.05;

/** Asks a fresh gateway 200,000 times for one project and holds its memory to what it was after 20,000. */
export async function checkMemory(strict: StandIn, bounds: Bounds): Promise<void> {
  const gateway = await startContestant('gateway', strict.baseUrl, { hasProbe: true });
  try {
    await load(gateway, strict, ONE_PROJECT, { amount: EARLY });
    const early = { resident: gateway.residentMb(), heap: await gateway.heapMb() };
    await load(gateway, strict, ONE_PROJECT, { amount: LATE - EARLY });
    const late = { resident: gateway.residentMb(), heap: await gateway.heapMb() };
    console.table({ 'after 20,000': toRounded(early), 'after 200,000': toRounded(late) });
    bounds.atMost('resident memory after 200,000 queries, after 20,000 = 1', late.resident / early.resident, GROWTH);
    bounds.atMost('heap in use after 200,000 queries, after 20,000 = 1', late.heap / early.heap, GROWTH);
  } finally {
    await gateway.stop();
  }
}

function toRounded({ resident, heap }: { resident: number; heap: number }) {
  return { 'resident, MB': Math.round(resident), 'heap in use, MB': Math.round(heap * 10) / 10 };
}
