import { write } from 'node:fs';

/** What may wait to be written, in characters. */
const MOST_WAITING = 1_000_000;
const NEWLINE = 0x0a;

/** How long lines are gathered before they are written together, in milliseconds: a write for each costs more than the line. */
const GATHER_MS = 10;
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
  #timer: NodeJS.Timeout | undefined;
  /** The last write ended inside a line, so that the next one must not go on there. */
  #isMidLine = false;
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
    if (!this.#isWriting) this.#timer ??= setTimeout(() => this.#pump(), GATHER_MS);
  }

  /** Resolves when all that waits is written or lost, or after `timeoutMs`. */
  async flush(timeoutMs: number): Promise<void> {
    if (!this.#isWriting) this.#pump();
    if (!this.#isWriting) return;
    const { promise, resolve } = Promise.withResolvers<void>();
    this.#whenIdle.push(resolve);
    const timer = setTimeout(resolve, timeoutMs);
    await promise;
    clearTimeout(timer);
  }

  #pump(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    if (this.#waiting.length === 0) {
      this.#isWriting = false;
      for (const resolve of this.#whenIdle.splice(0)) resolve();
      return;
    }
    this.#isWriting = true;
    const head = `${this.#isMidLine ? '\n' : ''}${this.#lost > 0 ? toReport(this.#lost) : ''}`;
    const lines = this.#waiting;
    this.#waiting = [];
    this.#length = 0;
    this.#send(Buffer.from(head + lines.join('')), Buffer.byteLength(head), this.#lost);
  }

  /** The first `headLength` bytes are ours; once they are written, `reported` lost lines have been told of. */
  #send(bytes: Buffer, headLength: number, reported: number): void {
    write(this.#fd, bytes, (error, written) => {
      if (error?.code === 'EAGAIN') {
        setTimeout(() => this.#send(bytes, headLength, reported), RETRY_MS).unref();
        return;
      }
      if (error) {
        this.#lost += countLines(bytes.subarray(headLength));
        this.#pump();
        return;
      }
      this.#isMidLine = bytes[written - 1] !== NEWLINE;
      const isHeadWritten = written >= headLength;
      if (isHeadWritten) this.#lost -= reported;
      if (written === bytes.length) this.#pump();
      else this.#send(bytes.subarray(written), Math.max(0, headLength - written), isHeadWritten ? 0 : reported);
    });
  }
}

function countLines(bytes: Buffer): number {
  let count = 0;
  for (const byte of bytes) if (byte === NEWLINE) count += 1;
  return count;
}

function toReport(lost: number): string {
  return `${JSON.stringify({ level: 40, time: Date.now(), lost, msg: 'log lines could not be written and are lost' })}\n`;
}
