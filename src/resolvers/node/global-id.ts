import { normalizeBlock } from '../../datasources/access-entries.ts';

/** Kinds of objects that have no id in Atlas, with what their global ids are made of. */
export type GlobalId =
  | readonly ['ProjectAccessListEntry', projectId: string, entry: string]
  | readonly ['ApiAccessListEntry', organizationId: string, ownerId: string, entry: string]
  | readonly ['ProjectLimit', projectId: string, name: string]
  | readonly ['ProjectSettings', projectId: string]
  | readonly ['OrganizationSettings', organizationId: string];

const LENGTHS: Readonly<Record<string, number>> = {
  ProjectAccessListEntry: 3,
  ApiAccessListEntry: 4,
  ProjectLimit: 3,
  ProjectSettings: 2,
  OrganizationSettings: 2,
} satisfies Record<GlobalId[0], number>;

/** Opaque to clients, and the same whenever the same thing is read. */
export function toGlobalId(parts: GlobalId): string {
  return Buffer.from(JSON.stringify(parts)).toString('base64url');
}

/** Null for what {@link toGlobalId} never made. */
export function fromGlobalId(id: string): GlobalId | null {
  let parts: unknown;
  try {
    parts = JSON.parse(Buffer.from(id, 'base64url').toString());
  } catch {
    return null;
  }
  if (!Array.isArray(parts) || !parts.every((part) => typeof part === 'string')) return null;
  const [kind = ''] = parts;
  if (!Object.hasOwn(LENGTHS, kind) || parts.length !== LENGTHS[kind]) return null;
  return parts as unknown as GlobalId; // its kind and the number of its parts, all text, have been looked at
}

/** What names an entry within its list: an address in one spelling of many, or a security group. */
export function toEntryName(entry: {
  cidrBlock: string | null;
  ipAddress: string | null;
  awsSecurityGroup?: string | null;
}): string {
  const address = entry.cidrBlock ?? entry.ipAddress;
  return entry.awsSecurityGroup ?? normalizeBlock(address ?? '') ?? address ?? '';
}
