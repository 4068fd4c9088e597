import { enableCompileCache } from 'node:module';

// graphql-js asks this when it is imported: otherwise it looks for a second copy of itself at every type check.
process.env.NODE_ENV ??= 'production';
// Before anything else is imported: the second start then reads compiled code instead of compiling it again. `npm start` has
// switched this on before: then Node need not even load what takes the types out of this file.
enableCompileCache();

const [command, ...args] = process.argv.slice(2);
if (command === 'schema') {
  const { printSchema } = await import('./schema/print.ts');
  process.exitCode = printSchema(args, process.env);
} else if (command === undefined) {
  const { run } = await import('./run.ts');
  await run(process.env);
} else {
  // A slip such as "scheme" must not start a server where a script expects a text.
  const isAsked = command === '--help' || command === '-h';
  const usage =
    'Usage: atlas-graph                               serves the graph; its settings come from the environment\n' +
    '       atlas-graph schema [--subgraph | --api]   prints its SDL, for a registry or for clients\n';
  (isAsked ? process.stdout : process.stderr).write(usage);
  process.exitCode = isAsked ? 0 : 2;
}
