/*
 * Goes into a process under measurement before its own code, with --expose-gc: tells, when asked over IPC, how many bytes of
 * heap are in use after a full collection.
 */
process.on('message', () => {
  globalThis.gc?.();
  process.send?.(process.memoryUsage().heapUsed);
});
process.channel?.unref();
