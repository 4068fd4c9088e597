import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { ConcreteRequest } from 'relay-runtime';
import { CLIENT_SCHEMA_FILE } from './client-schema.ts';

const COMPILER = createRequire(import.meta.url).resolve('relay-compiler/cli.js');
const CONFIG = {
  src: '.',
  artifactDirectory: './artifacts',
  schema: CLIENT_SCHEMA_FILE,
  language: 'javascript',
  eagerEsModules: true,
};
const run = promisify(execFile);

/** Compiles a module of Relay documents against the client schema. Rejects with what the compiler says against them. */
export async function compileForRelay(
  name: string,
  documents: readonly string[],
): Promise<Map<string, ConcreteRequest>> {
  const root = await mkdtemp(join(tmpdir(), 'atlas-graph-relay-'));
  try {
    const tagged = documents.map((document) => `graphql\`${document}\`;`);
    await writeFile(join(root, `${name}.js`), `import { graphql } from 'relay-runtime';\n${tagged.join('\n')}\n`);
    await writeFile(join(root, 'package.json'), '{"type": "module"}');
    await writeFile(join(root, 'relay.config.json'), JSON.stringify(CONFIG));
    await mkdir(join(root, 'artifacts'));
    await run(process.execPath, [COMPILER, 'relay.config.json'], { cwd: root });
    return await importAll(join(root, 'artifacts'));
  } finally {
    await rm(root, { recursive: true });
  }
}

async function importAll(folder: string): Promise<Map<string, ConcreteRequest>> {
  const requests = new Map<string, ConcreteRequest>();
  for (const file of await readdir(folder)) {
    const artifact = (await import(/* @vite-ignore */ join(folder, file))) as { default: ConcreteRequest };
    requests.set(file.replace('.graphql.js', ''), artifact.default);
  }
  return requests;
}
