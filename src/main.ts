import { enableCompileCache } from 'node:module';

// Before anything else is imported: the second start then reads compiled code instead of compiling it again.
enableCompileCache();

const { run } = await import('./run.ts');
await run(process.env);
