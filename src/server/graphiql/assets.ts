import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/** A file of GraphiQL's page, ready to be sent. */
export interface Asset {
  contentType: string;
  /** By content coding. Browsers take one of the two; nothing is kept for those that take none. */
  bodies: ReadonlyMap<'br' | 'gzip', Buffer>;
}

/** The files of GraphiQL's page, by a name that has the hash of their content in it, and so may be kept for ever. */
export interface Assets {
  byName: ReadonlyMap<string, Asset>;
  /** The hashed name of each file. */
  names: Readonly<Record<FileName, string>>;
}

const FILES = [
  'graphiql.js',
  'graphiql.css',
  'page.js',
  'page.css',
  'editor.worker.js',
  'json.worker.js',
  'graphql.worker.js',
] as const;
type FileName = (typeof FILES)[number];

/** The exports of the module in which @graphql-yoga/render-graphiql keeps its parts. */
interface Parts {
  js: string;
  css: string;
  editorWorkerService: string;
  jsonWorker: string;
  graphqlWorker: string;
}

let loading: Promise<Assets> | undefined;

/** Loaded and compressed when somebody first opens the page: nine megabytes, some two when compressed. */
export function loadAssets(): Promise<Assets> {
  loading ??= load();
  return loading;
}

async function load(): Promise<Assets> {
  const contents = await readContents();
  const byName = new Map<string, Asset>();
  const names = {} as Record<FileName, string>; // filled below, for each of FILES
  for (const file of FILES) {
    const content = Buffer.from(contents[file]);
    const extension = file.slice(file.lastIndexOf('.'));
    const hash = createHash('sha256').update(content).digest('base64url').slice(0, 16);
    const name = `${file.slice(0, -extension.length)}-${hash}${extension}`;
    names[file] = name;
    byName.set(name, {
      contentType: extension === '.css' ? 'text/css; charset=utf-8' : 'text/javascript; charset=utf-8',
      bodies: await compress(content),
    });
  }
  return { byName, names };
}

async function readContents(): Promise<Record<FileName, string>> {
  // The package makes one page of everything; its parts stand in a module beside its entry.
  const parts: Parts = await import(new URL('graphiql.js', import.meta.resolve('@graphql-yoga/render-graphiql')).href);
  const ours = (file: string) => readFile(new URL(`browser/${file}`, import.meta.url), 'utf8');
  return {
    'graphiql.js': parts.js,
    'graphiql.css': parts.css,
    'page.js': await ours('page.js'),
    'page.css': await ours('page.css'),
    'editor.worker.js': parts.editorWorkerService,
    'json.worker.js': parts.jsonWorker,
    'graphql.worker.js': parts.graphqlWorker,
  };
}

/** In a thread of its own; a better compression takes ten times as long and saves a tenth. */
async function compress(content: Buffer): Promise<Asset['bodies']> {
  const br = promisify(brotliCompress)(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } });
  return new Map([
    ['br', await br],
    ['gzip', await promisify(gzip)(content)],
  ]);
}
