/** Says on stderr what a run has not proved, so that nobody takes a green line for a proof. */
export function tellSkipped(why: string): void {
  process.stderr.write(`Not checked: ${why}.\n`);
}
