import { enableCompileCache } from 'node:module';

// graphql-js asks this when it is imported: otherwise it looks for a second copy of itself at every type check.
process.env.NODE_ENV ??= 'production';
// Before anything else is imported: the second start then reads compiled code instead of compiling it again.
enableCompileCache();

const [command, ...args] = process.argv.slice(2);
if (command === 'schema') {
  const { printSchema } = await import('./print-schema.ts');
  process.exitCode = printSchema(args, process.env);
} else {
  const { run } = await import('./run.ts');
  await run(process.env);
}
