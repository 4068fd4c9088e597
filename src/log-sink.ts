import { write } from 'node:fs';

/** What may wait to be written, in characters. */
const MOST_WAITING = 1_000_000;
/** How soon a full pipe or disk is tried again, in milliseconds. */
const RETRY_MS = 200;

/**
 * Where log lines go: never waited for and never thrown from. A disk that is full or a reader that is gone costs lines, which are counted
 * and reported as soon as a line can be written again; the gateway goes on. pino's own destinations wait, or end the process.
 */
export class LogSink {
  readonly #fd: number;
  #waiting: string[] = [];
  #length = 0;
  #isWriting = false;
  #lost = 0;
  #whenIdle: (() => void)[] = [];

  constructor(fd = 1) {
    this.#fd = fd;
  }

  /** How many lines were lost since the last report. */
  get lost(): number {
    return this.#lost;
  }

  write(line: string): void {
    if (this.#length + line.length > MOST_WAITING) {
      this.#lost += 1;
      return;
    }
    this.#waiting.push(line);
    this.#length += line.length;
    if (!this.#isWriting) this.#pump();
  }

  /** Resolves when all that waits is written or lost, or after `timeoutMs`. */
  async flush(timeoutMs: number): Promise<void> {
    if (!this.#isWriting) return;
    const { promise, resolve } = Promise.withResolvers<void>();
    this.#whenIdle.push(resolve);
    const timer = setTimeout(resolve, timeoutMs);
    await promise;
    clearTimeout(timer);
  }

  #pump(): void {
    if (this.#waiting.length === 0) {
      this.#isWriting = false;
      for (const resolve of this.#whenIdle.splice(0)) resolve();
      return;
    }
    this.#isWriting = true;
    const lines = this.#waiting;
    const report = this.#lost > 0 ? toReport(this.#lost) : '';
    this.#waiting = [];
    this.#length = 0;
    this.#send(Buffer.from(report + lines.join('')), lines.length, report !== '');
  }

  #send(bytes: Buffer, lineCount: number, isReporting: boolean): void {
    write(this.#fd, bytes, (error, written) => {
      if (error?.code === 'EAGAIN') {
        setTimeout(() => this.#send(bytes, lineCount, isReporting), RETRY_MS).unref();
        return;
      }
      if (error) this.#lost += lineCount;
      else if (written < bytes.length) return this.#send(bytes.subarray(written), lineCount, isReporting);
      else if (isReporting) this.#lost = 0;
      this.#pump();
    });
  }
}

function toReport(lost: number): string {
  return `${JSON.stringify({ level: 40, time: Date.now(), lost, msg: 'log lines could not be written and are lost' })}\n`;
}
