import { readFileSync, statSync } from 'node:fs';
import * as v from 'valibot';
import { type AtlasCredential, apiKey, faultOf, serviceAccount } from './datasources/atlas/credential.ts';
import { toOrigin } from './datasources/atlas/options.ts';

/** One entry of the credentials file. */
export interface NamedCredential {
  readonly name: string;
  readonly baseUrl: string;
  readonly credential: AtlasCredential;
}

/** The file cannot be used. The message has a line for each fault, and never a secret. */
export class CredentialsFileError extends Error {
  override readonly name = 'CredentialsFileError';
}

const name = v.pipe(v.string(), v.regex(/^[A-Za-z0-9][\w.-]{0,63}$/));
const entry = v.union([
  v.strictObject({ name, publicKey: v.string(), privateKey: v.string(), baseUrl: v.optional(v.string()) }),
  v.strictObject({ name, clientId: v.string(), clientSecret: v.string(), baseUrl: v.optional(v.string()) }),
]);

/**
 * Reads a JSON list of `{"name", "publicKey", "privateKey"}` or `{"name", "clientId", "clientSecret"}`, each optionally with
 * `baseUrl`. Throws CredentialsFileError.
 */
export function readCredentialsFile(path: string, defaultBaseUrl: string): readonly NamedCredential[] {
  return parseCredentials(readText(path), path, defaultBaseUrl);
}

function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown reason';
    throw new CredentialsFileError(`ATLAS_GRAPH_CREDENTIALS_FILE ${path} cannot be read (${code}).`);
  }
}

export function parseCredentials(text: string, path: string, defaultBaseUrl: string): readonly NamedCredential[] {
  const list = parseList(text);
  if (list === undefined) {
    throw new CredentialsFileError(
      `ATLAS_GRAPH_CREDENTIALS_FILE ${path} is no JSON list of credentials, such as [{"name": "acme", "publicKey": "…", "privateKey": "…"}].`,
    );
  }
  const faults: string[] = [];
  const names = new Set<string>();
  const read = list.map((item, index) => {
    const where = `ATLAS_GRAPH_CREDENTIALS_FILE, entry ${index + 1}`;
    const parsed = v.safeParse(entry, item);
    if (!parsed.success) {
      // The issues of the parser may quote what was given, a secret among it.
      faults.push(
        `${where}, takes "name" (letters, digits, dots, hyphens), and either "publicKey" and "privateKey" or "clientId" and "clientSecret"; "baseUrl" is optional, and nothing else.`,
      );
      return undefined;
    }
    const made = toCredential(parsed.output, defaultBaseUrl);
    if (names.has(made.name)) faults.push(`${where}, repeats the name "${made.name}": each name stands once.`);
    names.add(made.name);
    const fault = faultOf(made.credential);
    if (fault !== undefined) faults.push(`${where} ("${made.name}"), ${fault}.`);
    const urlFault = faultOfUrl(made.baseUrl);
    if (urlFault !== undefined) faults.push(`${where} ("${made.name}"), baseUrl: ${urlFault}`);
    return made;
  });
  if (faults.length > 0) throw new CredentialsFileError(faults.join('\n'));
  return read.flatMap((credential) => credential ?? []);
}

function parseList(text: string): unknown[] | undefined {
  try {
    const list: unknown = JSON.parse(text);
    return Array.isArray(list) && list.length > 0 ? list : undefined;
  } catch {
    return undefined;
  }
}

function toCredential(read: v.InferOutput<typeof entry>, defaultBaseUrl: string): NamedCredential {
  const credential =
    'publicKey' in read ? apiKey(read.publicKey, read.privateKey) : serviceAccount(read.clientId, read.clientSecret);
  return { name: read.name, baseUrl: read.baseUrl ?? defaultBaseUrl, credential };
}

function faultOfUrl(baseUrl: string): string | undefined {
  try {
    toOrigin(baseUrl);
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** How often the file is looked at, in milliseconds. A mounted secret is replaced by a link, which no notification reports. */
const LOOK_EVERY_MS = 1_000;

/** Calls `onText` with the file's text whenever that has changed. Returns how to stop. */
export function watchCredentialsFile(
  path: string,
  onText: (text: string) => void,
  everyMs = LOOK_EVERY_MS,
): () => void {
  let seen = stampOf(path);
  const timer = setInterval(() => {
    const stamp = stampOf(path);
    if (stamp === seen) return;
    seen = stamp;
    try {
      onText(readFileSync(path, 'utf8'));
    } catch {
      onText(''); // a file that is gone is a wrong file: the caller keeps what it has and says so
    }
  }, everyMs);
  timer.unref();
  return () => clearInterval(timer);
}

function stampOf(path: string): string {
  try {
    const { mtimeMs, ino, size } = statSync(path);
    return `${mtimeMs} ${ino} ${size}`;
  } catch {
    return 'absent';
  }
}
