import { findAddresses } from '../../http/addresses.ts';
import { type Fields, findText, readObject } from '../../http/body.ts';
import type { SandboxRequest } from '../../http/operation.ts';
import { invalidAttribute, missingOneOf, Problem, wrongForm } from '../../http/problem.ts';
import { parseDate } from '../../state/clock.ts';
import type { ProjectAccessListEntry } from '../../state/model.ts';

/** How long a new entry is PENDING; no figure is on record. */
const PENDING_MS = 5000;
const WEEK_MS = 7 * 24 * 3_600_000;

/** One entry that a request wants on the list; nothing is said yet of what is there. */
export function readNetworkEntry({ clock, params }: SandboxRequest, item: unknown): ProjectAccessListEntry {
  const fields = readObject(item, [
    'ipAddress',
    'cidrBlock',
    'awsSecurityGroup',
    'comment',
    'deleteAfterDate',
    'groupId',
  ]);
  const groupId = findText(fields, 'groupId') ?? params.groupId;
  if (groupId !== params.groupId) {
    throw new Problem(400, 'GROUP_MISMATCH', `Group ${groupId} is not the one in the path.`, [groupId]);
  }
  const addresses = findAddresses(fields);
  const awsSecurityGroup = findText(fields, 'awsSecurityGroup');
  if (addresses !== undefined && awsSecurityGroup !== undefined) {
    throw new Problem(
      400,
      'MULTIPLE_VALUES_SPECIFIED_FOR_ONE_NETWORK_PERMISSION_ENTRY',
      'Only one of ipAddress, cidrBlock and awsSecurityGroup may be specified for an entry.',
    );
  }
  if (addresses === undefined && awsSecurityGroup === undefined) {
    throw missingOneOf('ipAddress', 'cidrBlock', 'awsSecurityGroup');
  }
  const comment = findText(fields, 'comment') ?? '';
  if (comment.length > 80) {
    throw new Problem(400, 'INVALID_NETWORK_PERMISSION_COMMENT', 'A comment may have at most 80 characters.');
  }
  const deleteAfter = readDeleteAfter(fields, clock.now());
  if (deleteAfter !== undefined && awsSecurityGroup !== undefined) {
    throw invalidAttribute('deleteAfterDate', 'cannot be set for a security group'); // specification
  }
  return {
    ...addresses,
    ...(awsSecurityGroup !== undefined && { awsSecurityGroup }),
    comment,
    ...(deleteAfter !== undefined && { deleteAfter }),
    activeAt: clock.now() + PENDING_MS,
  };
}

/** What is there already stays in its place and in force, and gets the new comment and end (assumed). */
export function mergeEntries(
  known: readonly ProjectAccessListEntry[],
  sent: readonly ProjectAccessListEntry[],
): ProjectAccessListEntry[] {
  const kept = known.map((entry) => {
    const renewed = sent.find((one) => isSame(one, entry));
    return renewed === undefined ? entry : { ...renewed, activeAt: entry.activeAt };
  });
  return [...kept, ...sent.filter((one) => !known.some((entry) => isSame(entry, one)))];
}

function isSame(one: ProjectAccessListEntry, other: ProjectAccessListEntry): boolean {
  return one.cidrBlock === other.cidrBlock && one.awsSecurityGroup === other.awsSecurityGroup;
}

function readDeleteAfter(fields: Fields, now: number): number | undefined {
  const text = findText(fields, 'deleteAfterDate');
  if (text === undefined) return undefined;
  const at = parseDate(text);
  if (Number.isNaN(at)) {
    throw wrongForm('deleteAfterDate');
  }
  if (at <= now) throw new Problem(400, 'EXPIRATION_DATE_IN_PAST', 'The expiration date must be in the future.');
  if (at > now + WEEK_MS) {
    throw new Problem(400, 'EXPIRATION_DATE_EXCEEDS_MAX', 'The expiration date may be at most 7 days ahead.', [7]);
  }
  return at;
}
