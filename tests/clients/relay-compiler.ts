import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readdir, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { ConcreteRequest } from 'relay-runtime';
import { CLIENT_SCHEMA_FILE } from './client-schema.ts';

const COMPILER = createRequire(import.meta.url).resolve('relay-compiler/cli.js');
const run = promisify(execFile);

/** Compiles a module of Relay documents against the client schema. Rejects with what the compiler says against them. */
export async function compileForRelay(
  name: string,
  documents: readonly string[],
): Promise<Map<string, ConcreteRequest>> {
  const root = await mkdtemp(join(tmpdir(), 'atlas-graph-relay-'));
  await mkdir(join(root, 'artifacts'));
  const tagged = documents.map((document) => `graphql\`${document}\`;`);
  await writeFile(join(root, `${name}.js`), `import { graphql } from 'relay-runtime';\n${tagged.join('\n')}\n`);
  await writeFile(join(root, 'package.json'), '{"type": "module"}');
  const config = { src: '.', schema: CLIENT_SCHEMA_FILE, language: 'javascript', eagerEsModules: true };
  await writeFile(join(root, 'relay.config.json'), JSON.stringify({ ...config, artifactDirectory: './artifacts' }));
  await writeFile(join(root, '.watchmanconfig'), '{}');
  await run(process.execPath, [COMPILER, 'relay.config.json'], { cwd: root });
  const requests = new Map<string, ConcreteRequest>();
  for (const file of await readdir(join(root, 'artifacts'))) {
    const artifact = (await import(/* @vite-ignore */ join(root, 'artifacts', file))) as { default: ConcreteRequest };
    requests.set(file.replace('.graphql.js', ''), artifact.default);
  }
  return requests;
}
