// graphql-js asks this when it is imported: otherwise it looks for a second copy of itself at every type check.
process.env.NODE_ENV ??= 'production';

const USAGE = `atlas-graph [command]

A GraphQL gateway over the MongoDB Atlas Administration API.

  serve      serve the graph (also without a command); settings come from the environment
  schema     print the SDL: --subgraph for a registry of schemas, --api for clients
  sandbox    an Atlas Administration API of your own; sandbox --help lists its options
  drift      what changed in Atlas's contract: drift v2.json; drift --help tells more

  --help     this text
  --version  the version

To begin, without an Atlas: atlas-graph, then open http://127.0.0.1:4000.
With yours: set MONGODB_ATLAS_PUBLIC_API_KEY and MONGODB_ATLAS_PRIVATE_API_KEY, or
MONGODB_ATLAS_CLIENT_ID and MONGODB_ATLAS_CLIENT_SECRET. The README lists all settings.
`;

const [command = 'serve', ...args] = process.argv.slice(2);

// Each command loads only what it needs.
switch (command) {
  case 'serve': {
    if (args.length > 0) failUsage(`"serve" takes no arguments: its settings come from the environment.`);
    const { run } = await import('./run.ts');
    await run(process.env);
    break;
  }
  case 'schema': {
    const { printSchema } = await import('./schema/print.ts');
    process.exitCode = printSchema(args, process.env);
    break;
  }
  case 'sandbox': {
    const { runSandbox } = await import('./sandbox/control/command/run.ts');
    await runSandbox(args);
    break;
  }
  case 'drift': {
    const { runDrift } = await import('./drift/run.ts');
    process.exitCode = await runDrift(args);
    break;
  }
  case '--version':
  case '-v': {
    const { readVersion } = await import('./version.ts');
    process.stdout.write(`${readVersion()}\n`);
    break;
  }
  case '--help':
  case '-h':
  case 'help':
    process.stdout.write(USAGE);
    break;
  default:
    // A slip such as "scheme" must not start a server where a script expects a text.
    failUsage(`"${command}" is no command.`);
}

function failUsage(fault: string): void {
  process.stderr.write(`${fault}\n\n${USAGE}`);
  process.exit(2);
}
