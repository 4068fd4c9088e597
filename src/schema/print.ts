import { readSettings, SettingsError } from '../settings.ts';
import { printApi } from './api.ts';
import { PrefixError } from './prefix.ts';
import { readTypeDefs, type TypeDefs } from './schema.ts';
import { printSubgraph } from './subgraph.ts';

const USAGE = 'Usage: atlas-graph schema [--subgraph | --api]\n';

/** `atlas-graph schema`: prints the SDL, under the names that the settings give it. Resolves to the exit code. */
export function printSchema(args: readonly string[], env: NodeJS.ProcessEnv): number {
  const [form = '--subgraph', ...rest] = args;
  const print = FORMS.get(form);
  if (print === undefined || rest.length > 0) {
    process.stderr.write(USAGE);
    return 2;
  }
  try {
    const { schemaPrefix, access } = readSettings(env);
    const typeDefs = readTypeDefs({ prefix: schemaPrefix, readOnly: access.readOnly });
    process.stdout.write(print(typeDefs));
    return 0;
  } catch (error) {
    if (!(error instanceof SettingsError || error instanceof PrefixError)) throw error;
    process.stderr.write(`${error.message}\n`);
    return 1;
  }
}

const FORMS = new Map([
  ['--subgraph', ({ published }: TypeDefs) => printSubgraph(published)],
  ['--api', printApi],
]);
