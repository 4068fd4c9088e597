import { readFileSync } from 'node:fs';
import { generate } from '@graphql-codegen/cli';
import config from '../codegen.ts';

/** Fails when src/generated is not what codegen.ts makes of schema/ today. Writes nothing. */
const made: readonly { filename: string; content: string }[] = await generate({ ...config, silent: true }, false);
const stale = made.filter(({ filename, content }) => readFileSync(filename, 'utf8') !== content);
if (stale.length > 0) {
  console.error(
    `Not what "npm run codegen" makes today: ${stale.map(({ filename }) => filename).join(', ')}. Run it and commit.`,
  );
  process.exit(1);
}
console.log(`Generated files are fresh: ${made.map(({ filename }) => filename).join(', ')}`);
