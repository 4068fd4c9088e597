import { readFileSync, writeFileSync } from 'node:fs';
import { parse } from 'graphql';
import { printApi } from '../src/schema/api.ts';
import { readTypeDefs } from '../src/schema/schema.ts';
import { printSubgraph } from '../src/schema/subgraph.ts';
import { findBreakingChanges } from './breaking-changes.ts';

/*
 * Fails when the SDL in docs/schema is not what schema/ makes today, and when something that works with the last release would
 * not work any more. With --write it writes what is current first; with --release, what is released too.
 */
const typeDefs = readTypeDefs();
const { published, federation } = typeDefs;
const subgraph = printSubgraph(published);
const current = { 'docs/schema/subgraph.graphql': subgraph, 'docs/schema/api.graphql': printApi(typeDefs) };
const RELEASED = 'docs/schema/released.graphql';

const isRelease = process.argv.includes('--release');
if (isRelease || process.argv.includes('--write')) {
  for (const [path, text] of Object.entries(current)) writeFileSync(path, text);
  if (isRelease) writeFileSync(RELEASED, subgraph);
}

const stale = Object.entries(current).filter(([path, text]) => readFileSync(path, 'utf8') !== text);
if (stale.length > 0) {
  const paths = stale.map(([path]) => path).join(' and ');
  console.error(`Not what the schema is today: ${paths}. Run "npm run schema:write" and commit.`);
  process.exit(1);
}

const breaking = await findBreakingChanges(parse(readFileSync(RELEASED, 'utf8')), published, federation);
if (breaking.length > 0) {
  console.error(
    'What works with the last release would break. Deprecate first; "npm version major" releases as it is.',
  );
  for (const change of breaking) console.error(`- ${change}`);
  process.exit(1);
}
console.log('The SDL in docs/schema is current, and breaks nothing that works with the last release.');
