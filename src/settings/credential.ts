import * as v from 'valibot';
import {
  type AtlasCredential,
  apiKey,
  faultOfPublicPart,
  faultOfSecretPart,
  serviceAccount,
} from '../datasources/atlas/credential.ts';
import type { SettingsText } from './values.ts';

/** The message never quotes it. */
const credentialPart = (faultOfPart: (text: string) => string | undefined) =>
  v.optional(
    v.pipe(
      v.string(),
      v.rawCheck(({ dataset, addIssue }) => {
        const message = dataset.typed ? faultOfPart(dataset.value) : undefined;
        if (message !== undefined) addIssue({ message });
      }),
    ),
  );
const publicPart = credentialPart(faultOfPublicPart);
const secretPart = credentialPart(faultOfSecretPart);

/** The parts of the gateway's own credential, each with the rule for what it may look like. */
export const credentialEntries = {
  MONGODB_ATLAS_PUBLIC_API_KEY: publicPart,
  MONGODB_ATLAS_PRIVATE_API_KEY: secretPart,
  MONGODB_ATLAS_PUBLIC_KEY: publicPart,
  MONGODB_ATLAS_PRIVATE_KEY: secretPart,
  MONGODB_ATLAS_CLIENT_ID: publicPart,
  MONGODB_ATLAS_CLIENT_SECRET: secretPart,
};

const CREDENTIAL_NAMES = [...Object.keys(credentialEntries), 'ATLAS_GRAPH_CREDENTIALS_FILE'];

/**
 * Where Atlas is asked, the sandbox's settings have no effect, and a base URL has none where the sandbox is. Such a slip must stop the
 * start: somebody whose credential is empty would make changes that "succeed" in the sandbox.
 */
export function refuseWithoutEffect(given: SettingsText, isCallers: boolean, faults: string[]): void {
  const isAtlas = isCallers || CREDENTIAL_NAMES.some((name) => given[name] !== undefined);
  if (!isAtlas && given.MONGODB_ATLAS_BASE_URL !== undefined) {
    faults.push(
      'MONGODB_ATLAS_BASE_URL has no effect without a credential: set MONGODB_ATLAS_PUBLIC_API_KEY and MONGODB_ATLAS_PRIVATE_API_KEY, or take it away to use the sandbox.',
    );
  }
  for (const name of Object.keys(given).filter((each) => isAtlas && SANDBOX_NAME.test(each))) {
    faults.push(`${name} has no effect beside a credential, for it is about the sandbox. Take one of the two away.`);
  }
}

const SANDBOX_NAME = /^ATLAS_GRAPH_SANDBOX_(ORGANIZATIONS|PROJECTS|API_KEYS)$/;

/** The names of the halves of a credential: Atlas's tools use the first of each, some use the second. */
const PUBLIC_KEY = ['MONGODB_ATLAS_PUBLIC_API_KEY', 'MONGODB_ATLAS_PUBLIC_KEY'] as const;
const PRIVATE_KEY = ['MONGODB_ATLAS_PRIVATE_API_KEY', 'MONGODB_ATLAS_PRIVATE_KEY'] as const;
const CLIENT_ID = ['MONGODB_ATLAS_CLIENT_ID'] as const;
const CLIENT_SECRET = ['MONGODB_ATLAS_CLIENT_SECRET'] as const;

/** Null without one. Pushes a line for each half that misses the other. */
export function readCredential(given: SettingsText, faults: string[]): AtlasCredential | null {
  const key = readPair(given, PUBLIC_KEY, PRIVATE_KEY, faults);
  const account = readPair(given, CLIENT_ID, CLIENT_SECRET, faults);
  if (key && account) {
    faults.push(`${account.name} and ${key.name} are both set. Keep one credential.`);
  }
  if (key) return apiKey(key.user, key.secret);
  return account && serviceAccount(account.user, account.secret);
}

function readPair(given: SettingsText, userNames: readonly string[], secretNames: readonly string[], faults: string[]) {
  const user = readHalf(given, userNames, faults);
  const secret = readHalf(given, secretNames, faults);
  if (user && secret) return { name: user.name, user: user.value, secret: secret.value };
  const [there, missing] = user ? [user, secretNames[0]] : [secret, userNames[0]];
  if (there) faults.push(`${missing} is missing, though ${there.name} is set: they are two halves of one credential.`);
  return null;
}

function readHalf(given: SettingsText, names: readonly string[], faults: string[]) {
  const found = names.flatMap((name) => (given[name] === undefined ? [] : [{ name, value: given[name] }]));
  const [first, second] = found;
  if (second && second.value !== first?.value) {
    faults.push(`${second.name} is set to something else than ${first?.name}. Keep one of the two.`);
  }
  return first;
}
