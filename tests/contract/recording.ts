import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { companySeed, type SandboxSeed } from '../../src/sandbox/index.ts';
import type { ApiKey, Organization, RoleAssignment } from '../../src/sandbox/state/model.ts';
import { CONTRACT_DIRECTORY } from '../harness/contract/document.ts';

/** One call on record. Request bodies were not kept. */
export interface Recorded {
  name: string;
  request: { method: string; path: string };
  response: { status: number; headers: Record<string, string>; body: unknown };
}

/** In the order in which they were made; empty where there are none at hand. */
export function readRecordings(): Recorded[] {
  const directory = `${CONTRACT_DIRECTORY}/recorded`;
  if (!existsSync(directory)) return [];
  return readdirSync(directory)
    .sort()
    .map((name) => ({ name, ...JSON.parse(readFileSync(`${directory}/${name}`, 'utf8')) }));
}

/** An API key as it is answered. */
export interface AnsweredKey {
  desc: string;
  id: string;
  privateKey: string;
  publicKey: string;
  roles: RoleAssignment[];
}

/** The organization as it was before the first call: the keys that a list shows, but the one that was made on the way. */
export function toSeed(recordings: readonly Recorded[]): SandboxSeed {
  const made = recordings.flatMap(({ request, response }) =>
    request.method === 'POST' && request.path.endsWith('/apiKeys') ? keysIn(response.body) : [],
  );
  const listed = recordings.flatMap(({ request, response }) =>
    request.method === 'GET' && request.path.endsWith('/apiKeys') ? keysIn(response.body) : [],
  );
  const orgId = recordings[0]?.request.path.split('/')[5] ?? '';
  const before = new Map(listed.filter(({ id }) => !made.some((key) => key.id === id)).map((key) => [key.id, key]));
  const apiKeys = [...before.values()].map((key): ApiKey => toKey(key, orgId));
  // The key that calls is the first: it must own the organization.
  apiKeys.sort((one, other) => Number(isOwner(other)) - Number(isOwner(one)));
  const [content] = companySeed({ organizations: 1, projects: 0 });
  if (content === undefined) throw new Error('A company has an organization.');
  const settings: Organization['settings'] = { ...content.organization.settings, apiAccessListRequired: false };
  return [{ ...content, organization: { ...content.organization, id: orgId, settings }, apiKeys }];
}

function keysIn(body: unknown): AnsweredKey[] {
  const { results, ...one } = body as AnsweredKey & { results?: AnsweredKey[] }; // as recorded
  return results ?? [one];
}

/** Of a private key only the end is on record; a list shows no more of it. */
function toKey({ desc, id, privateKey, publicKey, roles }: AnsweredKey, orgId: string): ApiKey {
  const whole = `00000000-0000-4000-8000-${privateKey.slice(-12)}`;
  return { id, orgId, desc, publicKey, privateKey: whole, roles, accessList: [] };
}

const isOwner = ({ roles }: ApiKey) => roles.some(({ roleName }) => roleName === 'ORG_OWNER');
