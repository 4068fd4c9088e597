import type { Reporter, TestModule } from 'vitest/node';

/** Says at the end of a run how many answers of the sandbox were held against Atlas's contract, and at what cost. */
export class ContractReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const notes = modules.flatMap(({ children }) =>
      [...children.allTests()].flatMap((test) => test.meta().contract ?? []),
    );
    if (notes.length === 0) return;
    const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
    const answers = sum(notes.map((note) => note.answers));
    const seconds = sum(notes.map((note) => note.milliseconds)) / 1000;
    const operations = new Set(notes.flatMap((note) => note.operations));
    const exceptions = new Set(notes.flatMap((note) => note.exceptions));
    process.stdout.write(
      `Atlas's contract: ${answers} answers of ${operations.size} operations checked in ${seconds.toFixed(1)} s; ` +
        `${exceptions.size} known exceptions were needed.\n`,
    );
  }
}
